"""From drafts to anonymous answers, and from answers to released figures."""

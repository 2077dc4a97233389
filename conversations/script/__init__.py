"""What an author wrote: steps, choices, expressions, and what makes a script whole."""

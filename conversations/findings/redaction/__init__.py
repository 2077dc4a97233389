"""Takes what identifies a person out of free text; it never stores, logs or guesses from outside the text."""

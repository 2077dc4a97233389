"""The phrases by which distress is noticed: a file a language, as data."""

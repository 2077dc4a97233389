"""Pure facts, in milliseconds."""

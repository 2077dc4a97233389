"""A person's turn: (state, event) -> (state', effects)."""

"""Proof that Heard does what it says."""

"""Doing what coordinators and officials ask, one file a noun."""

"""Transcripts anyone can read."""

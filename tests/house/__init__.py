"""Layers, packaging, privacy."""

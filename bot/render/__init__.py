"""Turns released figures and documents into what a channel can show."""

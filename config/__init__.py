"""Tells: settings, programmes, scripts, phrases and logs, read from outside into values."""

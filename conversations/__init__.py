"""Decides: pure rules about talks, plans and findings; no loop, clock, log, vendor or I/O."""

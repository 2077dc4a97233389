"""Reads and writes surveys as spreadsheets, in the XLSForm shape that other survey tools use."""

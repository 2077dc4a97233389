"""Published figures as files for spreadsheets."""

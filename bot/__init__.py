"""Acts: vendors, the web, the clock and the wiring; nobody imports it."""

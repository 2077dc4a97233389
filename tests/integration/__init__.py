"""Real database, real vendor clients, protocol-true servers on loopback."""

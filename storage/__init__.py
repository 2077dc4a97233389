"""Remembers: two vaults, an inbox and an outbox in one database."""

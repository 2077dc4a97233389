"""Names, words and places that redaction knows, as folded words; docs/redaction.md says where they come from."""

"""One file a channel: how messages reach people and how they come in."""

"""One file a channel: how messages reach people and how they come in."""

import sys

# httpx, which python-telegram-bot imports, brings its own command line along: rich and pygments, 5 MB that a serving
# process need not carry. Where that module is missing, httpx says so to whoever asks for it, and works as ever.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]

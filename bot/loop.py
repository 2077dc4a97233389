"""The loop Heard runs on: uvloop where it is there."""

import asyncio
from collections.abc import Callable

try:
    import uvloop
except ImportError:  # not made for every system; the standard loop does
    new_loop: Callable[[], asyncio.AbstractEventLoop] | None = None
else:
    new_loop = uvloop.new_event_loop

"""Keeps the process small, its pauses short and its memory to itself, as a long-running server must."""

import ctypes
import gc
import resource
from contextlib import suppress

M_ARENA_MAX = -8  # mallopt(3)
YOUNG = (
    10_000  # objects made before the youngest are looked through; 700 by default, which cost a fifth of a busy server
)


def share_one_heap() -> None:
    """Let threads share one heap: glibc would give each its own, which only grows. Elsewhere nothing happens."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)


def leave_no_dump() -> None:
    """Have no image of the memory written when this process, or one it begins, crashes: keys and words are in it."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def settle_memory() -> None:
    """Give back what the start needed, and spare the collector everything that will live to the end."""
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    gc.freeze()
    gc.set_threshold(YOUNG, 20, 20)

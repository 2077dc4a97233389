"""Keeps the process small and its pauses short: what a long-running server needs that Python's defaults do not give."""

import ctypes
import gc
from contextlib import suppress

M_ARENA_MAX = -8  # mallopt(3)
YOUNG = (
    10_000  # objects made before the youngest are looked through; 700 by default, which cost a fifth of a busy server
)


def share_one_heap() -> None:
    """Let threads share one heap: glibc would give each its own, which only grows. Elsewhere nothing happens."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)


def settle_memory() -> None:
    """Give back what the start needed, and spare the collector everything that will live to the end."""
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    gc.freeze()
    gc.set_threshold(YOUNG, 20, 20)

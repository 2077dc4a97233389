"""Lets a step that has begun come to its end, whoever stops waiting: a commit must not part from what follows it."""

import asyncio
from collections.abc import Coroutine
from typing import TypeVar

Result = TypeVar("Result")


async def to_the_end(step: Coroutine[None, None, Result]) -> Result:
    """Do a step; when cancelled meanwhile, wait until it has ended and only then give in."""
    task = asyncio.create_task(step)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.gather(task, return_exceptions=True)
        raise

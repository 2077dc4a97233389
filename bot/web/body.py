"""Reads a request's body: no longer than is sane, and no slower."""

import asyncio

from aiohttp import web

BODY_SECONDS = 10.0  # for a whole body; at most 1 MB, which a slow phone sends in less
PIECE = 65_536  # bytes looked at at once


async def read_body(request: web.Request, most: int) -> bytes:
    """Give the body; refuses one above `most` bytes, whatever its header said, and one that takes too long."""
    if (request.content_length or 0) > most:
        raise web.HTTPRequestEntityTooLarge(most, request.content_length or 0)
    parts = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for piece in request.content.iter_chunked(PIECE):
                parts += piece
                if len(parts) > most:
                    raise web.HTTPRequestEntityTooLarge(most, len(parts))
    except TimeoutError:
        raise _too_slow() from None
    return bytes(parts)


def _too_slow() -> web.HTTPException:
    late = web.HTTPRequestTimeout(text="That took too long to arrive.")
    late.force_close()  # nothing more is read from whoever sends this slowly
    return late

"""Reads words ahead of the transaction that takes them: in which language, and, of long ones, what they hold."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from conversations.distress import Noticed
from conversations.messages import Edited, Inbound, Kept, Typed
from conversations.talk.cutting import cut_out
from conversations.talk.safeguarding.noticing import distress

Guess = Callable[[str], Awaitable[str | None]]
"""Says which language words are in, or None where it cannot tell."""

BRIEF = 8  # characters; five words, the fewest whose language is guessed, have more
LONG = 300  # characters; redacting and weighing so many takes over a millisecond, in which everybody else would wait


async def read_ahead(batch: Sequence[Inbound], guess: Guess) -> Sequence[Inbound]:
    """Do what takes long beforehand; what is short goes on as it came."""
    words = {each.id: said for each in batch if isinstance(said := each.said, Typed | Edited)}
    slow = {name: said for name, said in words.items() if len(said.text) > BRIEF}
    if not slow:
        return batch
    read = dict(zip(slow, await asyncio.gather(*(_read(said, guess) for said in slow.values())), strict=True))
    found = {name: said for name, said in read.items() if said is not slow[name]}
    return [replace(each, said=found[each.id]) if each.id in found else each for each in batch]


async def _read(said: Typed | Edited, guess: Guess) -> Typed | Edited:
    is_long = len(said.text) > LONG
    language = await guess(said.text) if is_long or isinstance(said, Typed) else None
    if is_long:
        kept, noticed = await asyncio.to_thread(_taken_in, said.text, language or "")
        said = replace(said, kept=kept, noticed=noticed)
    return replace(said, language=language) if language and isinstance(said, Typed) else said


def _taken_in(text: str, language: str) -> tuple[Kept, Noticed]:
    """Cut out of words who is named in them, and see what they show."""
    return cut_out(text, language), Noticed(distress(text))

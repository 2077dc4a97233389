"""Shows what Heard would keep of a text, for whoever wants to try texts of their own; it stores and logs nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import orjson

from bot.guess import Guesser
from config.phrases import LANGUAGES
from conversations.errors import HeardError
from conversations.findings.redaction.redact import redact
from conversations.talk.safeguarding.noticing import distress

LONGEST_LINE = 100_000  # bytes; a hundred times the longest answer, so that a wrong file is told and not swallowed
FALLBACK_LANGUAGE = "en"  # where a line names none


@dataclass(frozen=True, slots=True, repr=False)
class Inspected:
    """One line to print, and whether the line it answers could be read."""

    line: bytes
    fine: bool


class _CannotRead(HeardError):
    """A line is not what `heard inspect` reads. Its message quotes nothing of the line."""


def inspect_lines(lines: Iterable[bytes]) -> Iterator[Inspected]:
    """Answer each JSON line `{text, lang}` with one JSON line; blank lines are passed over.

    What is found is given as [start, end, kind], in code points of the text as it came. `language` is the one it seems
    to be in, null where Heard cannot tell; `kind` and `now` say what the distress is about, and whether danger is now.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield Inspected(_inspect(line), fine=True)
        except _CannotRead as fault:
            yield Inspected(orjson.dumps({"line": number, "error": f"Line {number} {fault}"}), fine=False)


def _inspect(line: bytes) -> bytes:
    text, language = _read(line)
    redacted = redact(text, language)
    found = [[each.start, each.end, each.kind.name.lower()] for each in redacted.found]
    shown = distress(text)
    told = {
        "redacted": redacted.text,
        "held": redacted.held,
        "found": found,
        "language": _guesser(language).at_once(text),
        "distress": shown is not None,
        "kind": shown.kind.value if shown else None,
        "now": shown.now if shown else False,
    }
    return orjson.dumps(told)


@cache
def _guesser(language: str) -> Guesser:
    """Give the detector for the languages Heard's phrases are in, and the one a line names."""
    spoken = {place.name for place in LANGUAGES.iterdir() if place.is_dir()}
    return Guesser({*spoken, language})


def _read(line: bytes) -> tuple[str, str]:
    if len(line) > LONGEST_LINE:
        raise _CannotRead(f"is longer than {LONGEST_LINE:,} bytes; give one text a line")
    try:
        given = orjson.loads(line)
    except orjson.JSONDecodeError:
        raise _CannotRead('is not JSON in UTF-8; write {"text": "...", "lang": "en"} on one line') from None
    if not isinstance(given, dict):
        raise _CannotRead('is not an object; write {"text": "...", "lang": "en"}')
    text, language = given.get("text"), given.get("lang", FALLBACK_LANGUAGE)
    if not isinstance(text, str):
        raise _CannotRead('has no text; add "text": "..."')
    if not isinstance(language, str):
        raise _CannotRead('has a "lang" that is no language code; write for example "lang": "cy"')
    return text, language

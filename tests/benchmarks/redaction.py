"""Redacts labelled texts from a file and says what leaks, by type and by language, and what is cut that need not be.

A line is {"text", "lang", "spans": [[start, end, TYPE], ...]}; without "spans" it is taken as naming nobody.
"""

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from conversations.findings.redaction.kinds import Redacted
from conversations.findings.redaction.redact import redact

LEAST_TOKEN = 4  # letters or digits: a shorter piece of what was to be cut says nothing on its own
LIMIT_LEAKS, LIMIT_KEPT, LIMIT_TOUCHED, LIMIT_HELD, LIMIT_MS = 0.08, 0.97, 0.08, 0.15, 1.0
SHOWN = 40  # misses that are printed

_POSTCODE = re.compile(r"(?P<district>[A-Za-z]{1,2}\d[A-Za-z\d]?)\s*\d[A-Za-z]{2}")


@dataclass(frozen=True, slots=True)
class Labelled:
    """One text with where the personal data stands in it, and what redaction made of it."""

    text: str
    language: str
    spans: Sequence[tuple[int, int, str]]
    redacted: Redacted


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="JSON lines")
    parser.add_argument("--rounds", type=int, default=3, help="times the whole file is redacted, to time it")


def measure(asked: argparse.Namespace) -> None:
    lines = [json.loads(line) for line in asked.file.read_text(encoding="utf-8").splitlines() if line.strip()]
    given = [(line["text"], line.get("lang", "en"), [tuple(span) for span in line.get("spans", [])]) for line in lines]
    redact("Kevin, 07700 900123", "en")  # loads what is loaded once
    began = time.process_time()
    for _ in range(asked.rounds):
        for text, language, _spans in given:
            redact(text, language)
    milliseconds = (time.process_time() - began) / (asked.rounds * len(given)) * 1000
    texts = [Labelled(text, language, spans, redact(text, language)) for text, language, spans in given]
    halves = (("the whole file", texts), ("its odd lines", texts[::2]), ("its even lines", texts[1::2]))
    for name, part in halves:
        _summary(name, part)
    _says("a text takes of one core, on average", f"{milliseconds:.2f} ms", milliseconds < LIMIT_MS, f"< {LIMIT_MS} ms")
    _table(texts)
    _misses(texts)


def _summary(name: str, texts: Sequence[Labelled]) -> None:
    spans = [_leaks(each, *span) for each in texts for span in each.spans]
    clean = [each for each in texts if not each.spans]
    outside, kept = (sum(part) for part in zip(*map(_outside, texts), strict=True))
    print(f"\n{name}: {len(texts)} texts, {len(spans)} pieces of personal data, {len(clean)} texts without any")
    if spans:
        _says(
            "pieces that leak",
            f"{sum(spans) / len(spans):.1%}",
            sum(spans) <= LIMIT_LEAKS * len(spans),
            f"<= {LIMIT_LEAKS:.0%}",
        )
    _says(
        "characters outside them that stay",
        f"{kept / outside:.2%}",
        kept >= LIMIT_KEPT * outside,
        f">= {LIMIT_KEPT:.0%}",
    )
    if clean:
        touched = sum(bool(each.redacted.found) for each in clean) / len(clean)
        held = sum(each.redacted.held for each in clean) / len(clean)
        _says(
            "texts without any that are touched", f"{touched:.1%}", touched <= LIMIT_TOUCHED, f"<= {LIMIT_TOUCHED:.0%}"
        )
        _says("texts without any that are held", f"{held:.1%}", held <= LIMIT_HELD, f"<= {LIMIT_HELD:.0%}")


def _says(what: str, figure: str, well: bool, limit: str) -> None:
    print(f"  {what:<38} {figure:>8}   {'ok' if well else 'NOT MET'} ({limit})")


def _leaks(each: Labelled, start: int, end: int, _kind: str) -> bool:
    """Tell whether a piece can be read: any longer word of it, or the whole of a shorter one; not the district."""
    piece = each.text[start:end]
    postcode = _POSTCODE.fullmatch(piece.strip())
    words = [word for word in re.findall(r"\w+", piece) if len(word) >= LEAST_TOKEN] or [piece]
    if postcode:
        words = [word for word in words if word != postcode["district"]] or [piece]
    return any(word in each.redacted.text for word in words)


def _outside(each: Labelled) -> tuple[int, int]:
    personal = {place for start, end, _ in each.spans for place in range(start, end)}
    cut = {place for found in each.redacted.found for place in range(found.start, found.end)}
    outside = set(range(len(each.text))) - personal
    return len(outside), len(outside - cut)


def _table(texts: Iterable[Labelled]) -> None:
    count: Counter[tuple[str, str]] = Counter()
    leaked: Counter[tuple[str, str]] = Counter()
    for each in texts:
        for span in each.spans:
            count[span[2], each.language] += 1
            leaked[span[2], each.language] += _leaks(each, *span)
    languages = sorted({language for _, language in count})
    if not count:
        return
    print("\nleaks of all, by type and language")
    print(f"  {'':<12}" + "".join(f"{language:>9}" for language in (*languages, "all")))
    for kind in sorted({kind for kind, _ in count}):
        row = [(leaked[kind, language], count[kind, language]) for language in languages]
        row.append((sum(left for left, _ in row), sum(of for _, of in row)))
        print(f"  {kind:<12}" + "".join(f"{f'{left}/{of}' if of else '':>9}" for left, of in row))


def _misses(texts: Iterable[Labelled]) -> None:
    left = [(kind, each) for each in texts for start, end, kind in each.spans if _leaks(each, start, end, kind)]
    touched = [("needless", each) for each in texts if not each.spans and each.redacted.found]
    for name, each in (left + touched)[:SHOWN]:
        print(f"  {name:<12} {each.language}  {'held' if each.redacted.held else '    '}  {each.redacted.text}")

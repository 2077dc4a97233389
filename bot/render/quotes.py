"""Lays out people's own words for officials: by question, with at most an area beside them."""

from collections.abc import Iterator, Sequence

from bot.render.naming import area_name, question_name, question_named
from conversations.document import Block, Bullets, Document, Heading, Paragraph, Small
from conversations.findings.figures import Quoted
from conversations.programme import Programme
from conversations.script.model import Script
from conversations.words import say_in

LANGUAGE = "en"  # officials' pages are in English
ELSEWHERE = "Elsewhere"


def quotes_document(quotes: Sequence[Quoted], programme: Programme, script: Script) -> Document:
    """Make a page of quotes, every team's the same."""
    title = f"{say_in(script.title, LANGUAGE)}: in people's own words"
    summary = f"{say_in(programme.name, LANGUAGE)}. {title}"
    return Document(summary, (Heading(title, 1), *_blocks(quotes, programme, script)))


def _blocks(quotes: Sequence[Quoted], programme: Programme, script: Script) -> Iterator[Block]:
    for name in dict.fromkeys(quote.question for quote in quotes):
        question = question_named(script, name)
        yield Heading(question_name(question, LANGUAGE) if question else name)
        yield Bullets(tuple(_line(quote, programme) for quote in quotes if quote.question == name))
    yield Paragraph(
        "These people allowed it. What could show who somebody is was cut out, and a person looked at each."
    )
    yield Small("A few voices are no count: how many people said what stands in the digest.")


def _line(quote: Quoted, programme: Programme) -> str:
    names = " + ".join(area_name(programme, key, LANGUAGE, ELSEWHERE) for key in quote.areas)
    return f"“{quote.text}” ({names})" if names else f"“{quote.text}”"

"""Names what a release counts, in the author's own words: areas, questions, choices merged or alone."""

from conversations.findings.digest import Digest
from conversations.findings.figures import Column, Line, Released, Shown
from conversations.findings.tally import ELSEWHERE
from conversations.programme import Programme
from conversations.script.enquiry import ENQUIRY
from conversations.script.model import Question, Range, Script, SelectMultiple, SelectOne
from conversations.script.naming import base_name
from conversations.script.wording import PIPED
from conversations.words import say_in

ASKED_US = "Questions people asked us"


def question_named(script: Script, name: str) -> Question | None:
    """Find a question of a script, or the one that people ask of us."""
    if name == ENQUIRY.name:
        return ENQUIRY
    return next((question for question in script.questions if question.name == name), None)


def told_of(table: Released) -> bool:
    """Say whether a table has a place on a page: that few or none asked us something is nobody's news."""
    return table.question != ENQUIRY.name or isinstance(table.figures[0].base, Shown)


def question_name(question: Question, language: str) -> str:
    """Give a question's words, and its round where it is asked in several; what stood for an answer is left out.

    What people asked us has a heading of its own, in the language of officials' pages.
    """
    if question is ENQUIRY:
        return ASKED_US
    words = PIPED.sub("…", say_in(question.label, language))
    number = question.name.removeprefix(base_name(question.name)).lstrip(".")
    return f"{words} ({number})" if number else words


def area_name(programme: Programme, key: str, language: str, elsewhere: str) -> str:
    """Give an area's name; its key if the programme has it no longer."""
    if key == ELSEWHERE:
        return elsewhere
    area = programme.area(key)
    return say_in(area.name, language) if area else key


def column_name(column: Column, programme: Programme, language: str, elsewhere: str) -> str:
    """Name a column: one area, or several that are counted together."""
    order = [area.key for area in programme.areas.walk()]
    areas = sorted(column.areas, key=lambda key: order.index(key) if key in order else len(order))
    return " + ".join(area_name(programme, key, language, elsewhere) for key in areas)


def line_name(line: Line, question: Question, language: str) -> str:
    """Name a choice, or choices that are counted together."""
    match question:
        case SelectOne() | SelectMultiple():
            labels = {choice.name: say_in(choice.label, language) for choice in question.choices}
            return " / ".join(labels.get(name, name) for name in line.choices)
        case Range() if line.band:
            return " / ".join(say_in(one.label, language) for one in question.standard if one.name in line.choices)
        case Range():
            return _points(line, question, language)
        case _:
            return ""


def _points(line: Line, question: Range, language: str) -> str:
    first, last = line.choices[0], line.choices[-1]
    span = first if first == last else f"{first}-{last}"
    ends = ((str(question.start), question.low), (str(question.end), question.high))
    meaning = next((say_in(words, language) for end, words in ends if words and end in {first, last}), "")
    return f"{span} ({meaning})" if meaning else span


def asked_everywhere(digest: Digest, programme: Programme) -> bool:
    """Say whether the wave was for every area of the programme."""
    return {leaf.key for leaf in programme.areas.leaves()} <= set(digest.areas)

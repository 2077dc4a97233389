"""Gives a question its buttons: choices a page at a time, numbers of a scale, and the ways out of any question."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import assert_never

from conversations.messages import Press
from conversations.script.model import (
    Choice,
    Date,
    Decimal,
    District,
    Integer,
    Question,
    Range,
    SelectMultiple,
    SelectOne,
    Text,
    Time,
)
from conversations.talk.effects import Button, Own, Phrase
from conversations.talk.reading import scale
from conversations.talk.session import Session
from conversations.talk.vocabulary.word import Word
from conversations.words import say_in

DONE = "done"  # the key of the button that ends a select_multiple
DEFAULT = "default"  # the key of the button that takes the usual answer
SAME = "same"  # the key of the button that leaves an answer as it is
MORE = "more"  # opens the key of the button that shows another page of choices: more.1
LONG_LIST = 12  # choices shown at once; more are scrolled past on a phone, so they come in pages
PAGE = 8  # choices on a page


@dataclass(frozen=True, slots=True)
class View:
    """Which part of a long list to show: a page, counted from 0, or only the choices that words could have meant."""

    page: int = 0
    only: tuple[str, ...] = ()


WHOLE = View()


def buttons(asked: Question, shown: Question, session: Session, view: View = WHOLE) -> tuple[Button, ...]:
    """Give the buttons of a question; `shown` is the same with the choices it now offers, in their order."""
    made: tuple[Button, ...]
    match asked, shown:
        case SelectOne(), SelectOne():
            made = _choices(asked, shown.choices, session, view)
        case SelectMultiple(), SelectMultiple():
            made = (*_choices(asked, shown.choices, session, view), _word(session, asked, "button-done", DONE))
        case Range(), _:
            scope, name = session.scope, asked.name
            made = tuple([Button(_own(said), Press(scope, name, said)) for said in map(str, scale(asked))])
        case _:
            made = _same(asked, session)
    if asked.standard:
        ways_out = (Button(_label(choice, session), _press(session, asked, choice.name)) for choice in asked.standard)
        made = (*made, *ways_out)
    return (*made, _word(session, asked, "button-ok", DEFAULT)) if takes_default(asked) else made


def _same(asked: Question, session: Session) -> tuple[Button, ...]:
    """Offer to leave an answer that was typed as it is."""
    earlier = session.drafts.get(asked.name)
    stands = earlier is not None and not isinstance(asked, Text)
    return (_word(session, asked, "button-same", SAME),) if stands else ()


def takes_default(question: Question) -> bool:
    """Say whether a question offers its usual answer; a select_multiple has it ticked instead."""
    match question:
        case SelectMultiple():
            return False
        case SelectOne() | Range() | Integer() | Decimal() | Text() | Date() | Time() | District():
            return question.default is not None
        case _:
            assert_never(question)


def is_long(shown: Question) -> bool:
    """Say whether the choices are too many to show at once."""
    return isinstance(shown, SelectOne | SelectMultiple) and len(shown.choices) > LONG_LIST


def page_of(shown: SelectOne | SelectMultiple, name: str) -> int:
    """Give the page on which a choice stands."""
    names = [choice.name for choice in shown.choices]
    return names.index(name) // PAGE if name in names and is_long(shown) else 0


def pressed_choice(asked: SelectOne | SelectMultiple, shown: Sequence[Choice], key: str) -> str | None:
    """Find the choice a key stands for; None for one that is not offered now."""
    number, bound, place = key.partition(".")
    choices = asked.choices if bound else shown
    index = place if bound else number
    if not (index.isascii() and index.isdigit() and 1 <= int(index[:4]) <= len(choices)):
        return None
    name = choices[int(index[:4]) - 1].name
    return name if any(choice.name == name for choice in shown) else None


def pressed_page(key: str) -> int | None:
    """Find the page a key asks for."""
    word, _, page = key.partition(".")
    return int(page) if word == MORE and page.isascii() and page.isdigit() and len(page) < PAGE else None


def typed_page(word: Word | None, page: int) -> int | None:
    """Find the page that words ask for, as the buttons that turn them do; None if they are about something else."""
    match word:
        case Word.MORE:
            return page + 1  # past the last one it begins again
        case Word.FIRST | Word.ALL:
            return 0
        case _:
            return None


def _choices(
    asked: SelectOne | SelectMultiple, shown: Sequence[Choice], session: Session, view: View
) -> tuple[Button, ...]:
    numbered = list(enumerate(shown, 1))
    more: tuple[Button, ...] = ()
    if view.only:
        numbered = [(number, choice) for number, choice in numbered if choice.name in view.only]
        more = (_word(session, asked, "button-all", f"{MORE}.0"),)
    elif len(shown) > LONG_LIST:
        pages = -(-len(shown) // PAGE)
        page = view.page % pages
        numbered = numbered[page * PAGE : (page + 1) * PAGE]
        last = page == pages - 1
        more = (_word(session, asked, "button-first" if last else "button-more", f"{MORE}.{0 if last else page + 1}"),)
    moving = asked.shuffled or asked.choice_filter is not None
    places = {choice.name: place for place, choice in enumerate(asked.choices, 1)} if moving else {}
    made = [
        Button(
            _label(choice, session),
            _press(session, asked, f"{number}.{places[choice.name]}" if moving else str(number)),
            choice.name in session.toggles,
        )
        for number, choice in numbered
    ]
    return (*made, *more)


def _label(choice: Choice, session: Session) -> Own:
    return _own(say_in(choice.label, session.reads))


_own = lru_cache(maxsize=4096)(Own)
"""An author's words, made ready once; nobody else's come here."""


def _word(session: Session, question: Question, phrase: str, key: str) -> Button:
    return Button(Phrase(phrase), _press(session, question, key))


def _press(session: Session, question: Question, key: str) -> Press:
    return Press(session.scope, question.name, key)

"""Shows somebody all they said before it is sent, and which of it they can change."""

from collections.abc import Iterator, Sequence
from datetime import date

from conversations.messages import Press
from conversations.script.enquiry import ENQUIRY, enquiry_in
from conversations.script.model import Calculate, Note, Question
from conversations.script.values import DONT_KNOW, Comment, Value, opted_out
from conversations.script.wording import piped
from conversations.talk.choosing import LONG_LIST, MORE, PAGE
from conversations.talk.effects import ENQUIRY_NAME, Button, Own, Part, Phrase, Say, Theirs
from conversations.talk.piping import in_words, spoken
from conversations.talk.session import Session
from conversations.talk.setting import Setting

SUMMARY = ".summary"  # the step while all that was said stands to be checked
CHANGE = ".change"  # the step while somebody chooses what to change
SEND, OTHER, LEAVE = "send", "change", "leave"
MAX_ASKED = 160  # characters of a question said again; the rest is known
MAX_SAID = 120  # characters of somebody's own words said again: enough to know them by
MAX_LABEL = 40  # characters of a question on a button; more is cut off on a phone
FULL = 2_500  # characters of one message; of Telegram's 4,096, /help and what was just said back take the rest


def to_check(setting: Setting, session: Session, today: date, before: Sequence[Part]) -> tuple[Say, ...]:
    """Say back everything that was answered, over as many messages as it takes, and ask whether to send it."""
    own = session.reads
    pages = list(_pages(setting, session, today))
    head: tuple[Part, ...] = (*before, Phrase("summary"))
    says = [Say(own, (*head, *page)) if number == 0 else Say(own, page) for number, page in enumerate(pages[:-1])]
    last = pages[-1] if says else (*head, *pages[-1])
    asked = (Phrase("summary-ask"),)
    return (*says, Say(own, (*last, *asked), send_buttons(session)))


def send_buttons(session: Session) -> tuple[Button, ...]:
    """Offer to send what was said, or to change some of it."""
    labels = {SEND: "button-send", OTHER: "button-change-one"}
    return tuple(Button(Phrase(label), Press(session.scope, SUMMARY, key)) for key, label in labels.items())


def to_choose(setting: Setting, session: Session, today: date, before: Sequence[Part]) -> Say:
    """List the questions, a page at a time where they are many, and a way to leave all as it is."""
    numbered = list(enumerate(said_so_far(setting, session, today), 1))
    buttons = [
        Button(_on_button(setting, session, number, question, today), Press(session.scope, CHANGE, str(number)))
        for number, (question, _) in numbered
    ]
    if len(buttons) > LONG_LIST:
        pages = -(-len(buttons) // PAGE)
        shown = session.page % pages
        last = shown == pages - 1
        more = Phrase("button-first" if last else "button-more")
        turned = Press(session.scope, CHANGE, f"{MORE}.{0 if last else shown + 1}")
        buttons = [*buttons[shown * PAGE : (shown + 1) * PAGE], Button(more, turned)]
    leave = Button(Phrase("button-leave-all"), Press(session.scope, CHANGE, LEAVE))
    parts = (*before, Phrase("change-which"))
    return Say(session.reads, parts, (*buttons, leave))


def said_so_far(setting: Setting, session: Session, today: date) -> list[tuple[Question, Value | None]]:
    """Give every question on their way that was answered or skipped, and the answer; last, what they asked us."""
    asked = enquiry_in(session.drafts)
    way = setting.way(session.drafts, today)
    known = way.known(None)
    return [
        *(
            (step, known[step.name])
            for step in way.to(None)
            if not isinstance(step, Note | Calculate) and step.name in known
        ),
        *([(ENQUIRY, asked)] if asked else []),
    ]


def _pages(setting: Setting, session: Session, today: date) -> Iterator[tuple[Own, ...]]:
    """Put the answers into messages that are short enough."""
    page: list[Own] = []
    room = FULL
    for number, (question, value) in enumerate(said_so_far(setting, session, today), 1):
        asked = _asked(setting, session, question, today)
        line = Own(f"{number}. {asked.text}\n${{_said}}", {**asked.fills, "_said": _said(question, value, session)})
        length = len(line.text) + sum(len(fill.text) for fill in line.fills.values() if not isinstance(fill, Phrase))
        if page and length > room:
            yield tuple(page)
            page, room = [], FULL
        page.append(line)
        room -= length
    yield tuple(page)


def _asked(setting: Setting, session: Session, question: Question, today: date, most: int = MAX_ASKED) -> Own:
    """Give a question's words, cut short unless earlier answers stand in them."""
    if question is ENQUIRY:
        return Own("${_asked}", {"_asked": ENQUIRY_NAME})
    own = session.reads
    label = question.label[own] if own in question.label else next(iter(question.label.values()))
    if not piped(label):
        return Own(cut(label, most))
    return spoken(setting.script, question.label, own, setting.known(session.drafts, question.name, today))


def _on_button(setting: Setting, session: Session, number: int, question: Question, today: date) -> Own:
    asked = _asked(setting, session, question, today, MAX_LABEL)
    return Own(f"{number}. {asked.text}", asked.fills)


def _said(question: Question, value: Value | None, session: Session) -> Phrase | Own | Theirs:
    match value:
        case Comment(text=words):
            return Theirs(cut(words, MAX_SAID))
        case ():
            return Phrase("summary-none")
        case None:
            return Phrase("piped-nothing")
        case _ if opted_out(value) and not _offers(question, value):
            return Phrase("summary-dont-know" if value in {DONT_KNOW, (DONT_KNOW,)} else "summary-prefer-not")
        case _:
            return in_words(question, value, session.reads)


def _offers(question: Question, value: Value) -> bool:
    """Say whether an answer is one of the choices the author wrote, whose words are to be said."""
    names = {choice.name for choice in getattr(question, "choices", ())}
    return names.issuperset((value,) if isinstance(value, str) else value if isinstance(value, tuple) else ())


def cut(words: str, most: int) -> str:
    """Cut words short, at a space, and show that they go on."""
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 1].rsplit(' ', 1)[0]}…"

"""Keeps a question somebody asks us in the middle of a survey for the team, and goes straight on with the survey.

It is redacted at once, shown as it would be kept, and can be taken back with one button. At the end it is shown again
and confirmed like any words of their own (confirming.py); whoever goes quiet before has not allowed a quotation.
"""

from collections.abc import Mapping
from dataclasses import replace

from conversations.messages import Kept, Press, Pressed, Said, Typed
from conversations.script.enquiry import ENQUIRY, enquiry_in
from conversations.script.values import Comment, Quote
from conversations.talk.cutting import FAR_TOO_LONG, as_it_is, joined, left_of
from conversations.talk.effects import Button, Phrase, Theirs
from conversations.talk.session import Prompt, Status, changed
from conversations.talk.spoken import Word, meant
from conversations.talk.summary import CHANGE, SUMMARY
from conversations.talk.turn import Transition, Turn

DROP = "drop"  # the key of the button that takes it back


def asked_us(turn: Turn, said: Typed) -> Transition:
    """Keep a question, if there is room, and put what was asked of them once more."""
    left = _with_earlier(turn, said) if len(said.text) <= ENQUIRY.max_length * FAR_TOO_LONG else None
    if left is None or not left.text or len(left.text) > ENQUIRY.max_length:
        return turn.show(Phrase("asked-nobody"), Phrase("enquiry-full"))
    sources = {**turn.session.sources, said.message: ENQUIRY.name} if said.message else turn.session.sources
    after = keep(turn, left, sources)
    if turn.session.step in {SUMMARY, CHANGE}:  # the end is here: they decide at once
        return after.onward(Phrase("asked-nobody"))
    cut = (Phrase("keep-cut"),) if left.cut else ()
    shown = after.show(Phrase("asked-nobody"), Phrase("enquiry-kept"), Theirs(left.text), *cut)
    last = shown.says[-1]
    back = Button(Phrase("button-drop"), Press(turn.session.scope, ENQUIRY.name, DROP))
    return replace(shown, says=(*shown.says[:-1], replace(last, buttons=(*last.buttons, back))))


def keep(turn: Turn, left: Kept, sources: Mapping[str, str]) -> Turn:
    """Give the turn with what they asked us among the drafts; nobody may quote it before they confirm it."""
    drafts = {**turn.session.drafts, ENQUIRY.name: Comment(left.text, Quote.NEVER)}
    prompt = Prompt(turn.session.revision, cut=left.cut, held=left.held)
    return turn.but(changed(turn.session, drafts=drafts, sources=sources, enquiry=prompt))


def taken_back(turn: Turn, event: Said) -> Transition | None:
    """Delete what they asked us, by its button or its words; None if this is about something else."""
    match event:
        case Pressed(press=Press(step=ENQUIRY.name, key=key) as press) if key == DROP and turn.ours(press):
            return _dropped(turn)
        case Typed(text=text) if turn.session.status is Status.ASKING:
            dropped = meant(text, turn.setting.script.languages) is Word.DROP
            return _dropped(turn) if dropped and not turn.unconfirmed else None
        case _:
            return None


def _with_earlier(turn: Turn, said: Typed) -> Kept:
    """Several questions are one comment; what was confirmed already is shown again with what is new."""
    earlier = enquiry_in(turn.session.drafts)
    if earlier is None:
        return left_of(said, turn.session.language)
    prompt = turn.session.enquiry or Prompt(0, cut=False, held=earlier.quote is Quote.HELD)
    if said.text.strip() in earlier.text.splitlines():  # asked once more, as there was no answer
        return as_it_is(earlier.text, prompt)
    return joined(earlier.text, prompt, said, turn.session.language)


def _dropped(turn: Turn) -> Transition:
    drafts = {name: value for name, value in turn.session.drafts.items() if name != ENQUIRY.name}
    sources = {message: name for message, name in turn.session.sources.items() if name != ENQUIRY.name}
    after = turn.but(changed(turn.session, drafts=drafts, sources=sources, enquiry=None))
    if turn.session.step != ENQUIRY.name:
        return after.show(Phrase("enquiry-dropped"))
    return turn.but(changed(after.session, prompt=None)).onward(Phrase("enquiry-dropped"))

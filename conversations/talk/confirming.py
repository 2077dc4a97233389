"""Takes somebody's own words, without what could show who they are, and lets them say what becomes of the rest.

Drafts hold only what the redaction left (cutting.py).
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from conversations.messages import Edited, Kept, Order, Ordered, Pressed, Said, Typed
from conversations.script.enquiry import ENQUIRY
from conversations.script.model import Text
from conversations.script.values import Comment, Quote
from conversations.talk.answering import ask_again, go_back, refusal
from conversations.talk.asking import way_again
from conversations.talk.cutting import FAR_TOO_LONG, joined, left_of
from conversations.talk.effects import Part, Phrase, Theirs
from conversations.talk.enquiring import keep
from conversations.talk.numbers import whole_number
from conversations.talk.prompting import Keep, chosen
from conversations.talk.reading import Reason, kept_words
from conversations.talk.receipt import is_receipt
from conversations.talk.session import Prompt, changed
from conversations.talk.spoken import Word, language_named, meant
from conversations.talk.tongue import offering, speak
from conversations.talk.turn import Transition, Turn

_MEANS: Mapping[Word, Keep] = {
    Word.YES: Keep.OK,
    Word.FINE: Keep.OK,
    Word.CHANGE: Keep.CHANGE,
    Word.UNQUOTED: Keep.UNQUOTED,
    Word.KEEP: Keep.UNQUOTED,  # what a bare "keep" allows is not sure, so it allows less
    Word.DELETE: Keep.DELETE,
    Word.DROP: Keep.DELETE,
}
_UNCLEAR = frozenset({Word.NO, Word.DONE, Word.THANKS})  # an answer to the prompt, but not one that says what to do


def write(turn: Turn, question: Text, said: Typed) -> Transition:
    """Take the first words of a comment and show what would be kept of them."""
    if not turn.session.reasks and is_receipt(said.text):  # typed once more, they are an answer
        return ask_again(turn, question, Phrase("receipt-typed"))
    left = left_of(said, turn.session.language)
    reason = _unfit(question, left.text)
    refused = way_again(question, reason) if reason else refusal(turn, question, Comment(left.text, Quote.NEVER))
    if refused:
        return ask_again(turn, question, refused)
    others = _other_sources(turn, question)
    return _prompted(turn, question, left, {**others, said.message: question.name} if said.message else others)


def confirm(turn: Turn, question: Text, prompt: Prompt, comment: Comment, event: Said) -> Transition | None:
    """Take what somebody does about the words they are shown; None if it is not about them."""
    match event:
        case Pressed(press=press) if turn.ours(press) and press.step == question.name:
            choice = chosen(press.key, prompt)
            return _settled(turn, question, prompt, comment, choice) if choice else turn.show(Phrase("stale"))
        case Typed():
            return offering(turn, _typed(turn, question, prompt, comment, event), event.language)
        case Ordered(order=Order.SKIP) if question is ENQUIRY:
            return _settled(turn, question, prompt, comment, Keep.UNQUOTED)  # nobody asked for it: it is kept already
        case Ordered(order=Order.BACK) if question is ENQUIRY:
            return go_back(turn.but(changed(turn.session, enquiry=prompt)), question)  # it is shown again at the end
        case Ordered(order=Order.BACK):
            return _settled(turn, question, prompt, comment, Keep.CHANGE)
        case _:
            return None


def rewrite(turn: Turn, question: Text, said: Edited) -> Transition:
    """Put edited words in the place of those they were, and show again what would be kept."""
    if list(turn.session.sources.values()).count(question.name) > 1:
        return turn.show(Phrase("edit-joined"))
    left = left_of(said, turn.session.language)
    if _unfit(question, left.text) or refusal(turn, question, Comment(left.text, Quote.NEVER)):
        return turn.show(Phrase("edit-unclear"))
    if question is ENQUIRY and turn.session.step != ENQUIRY.name:
        return keep(turn, left, turn.session.sources).show(Phrase("edit-done"), Theirs(left.text))
    if question is ENQUIRY or turn.setting.is_relevant(turn.session.drafts, question.name, turn.today):
        after = turn.but(turn.turned_to(question))
        return _prompted(after, question, left, turn.session.sources, Phrase("edit-done"))
    drafts = {**turn.session.drafts, question.name: Comment(left.text, Quote.NEVER)}
    return turn.but(changed(turn.session, drafts=drafts)).show(Phrase("edit-done"))


def _typed(turn: Turn, question: Text, prompt: Prompt, comment: Comment, said: Typed) -> Transition:
    """Read one of the buttons, a language on offer, or more words of the same comment."""
    offered = turn.session.offered
    if offered and (code := language_named(said.text, (offered, turn.session.language))):
        return speak(turn, code)
    word, number = meant(said.text, turn.setting.script.languages), whole_number(said.text)
    buttons = dict(enumerate(Keep, 1))
    choice = buttons.get(number) if number is not None else _MEANS.get(word) if word else None
    if choice:
        return _settled(turn, question, prompt, comment, choice)
    if number is not None or word in _UNCLEAR or not kept_words(said.text):
        return turn.show(Phrase("keep-unclear"))
    return _added(turn, question, prompt, comment, said)


def _added(turn: Turn, question: Text, prompt: Prompt, comment: Comment, said: Typed) -> Transition:
    """Join more words to a comment and redact the whole again: a name may stand across two messages."""
    if not turn.session.reasks and is_receipt(said.text):
        return ask_again(turn, question, Phrase("receipt-typed"))
    too_long = turn.show(Phrase("add-too-long", {"limit": question.max_length}))
    if len(said.text) > question.max_length * FAR_TOO_LONG:
        return too_long
    whole = joined(comment.text, prompt, said, turn.session.language)
    if _unfit(question, whole.text):
        return too_long
    refused = refusal(turn, question, Comment(whole.text, Quote.NEVER))
    if refused:
        return turn.show(refused)
    sources = {**turn.session.sources, said.message: question.name} if said.message else turn.session.sources
    return _prompted(turn, question, whole, sources)


def _settled(turn: Turn, question: Text, prompt: Prompt, comment: Comment, choice: Keep) -> Transition:
    """Do what they chose; words left unquoted stand in the draft already."""
    asked_us = question is ENQUIRY
    session = changed(turn.session, prompt=None, enquiry=None if asked_us else turn.session.enquiry)
    without = {name: value for name, value in session.drafts.items() if name != question.name}
    match choice:
        case Keep.OK:
            allowed = replace(comment, quote=Quote.HELD if prompt.held else Quote.MAY)
            session = changed(session, drafts={**session.drafts, question.name: allowed})
            return turn.but(session).onward(Phrase("echo-text"))
        case Keep.UNQUOTED:
            return turn.but(session).onward(Phrase("echo-unquoted"))
        case Keep.CHANGE:
            again = changed(session, drafts=without, sources=_other_sources(turn, question))
            return turn.but(again).show(Phrase("write-again"))
        case Keep.DELETE:
            erased = without if asked_us else {**without, question.name: None}
            session = changed(session, drafts=erased, sources=_other_sources(turn, question))
            return turn.but(session).onward(Phrase("enquiry-dropped" if asked_us else "echo-erased"))
        case _:
            assert_never(choice)


def _unfit(question: Text, text: str) -> Reason | None:
    """Say why words cannot be kept; their length is that of what is left of them."""
    if not text:
        return Reason.EMPTY
    return Reason.TOO_LONG if len(text) > question.max_length else None


def _prompted(turn: Turn, question: Text, left: Kept, sources: Mapping[str, str], *before: Part) -> Transition:
    """Keep words unquoted for now, and ask what is to become of them."""
    session = replace(
        turn.session,
        drafts={**turn.session.drafts, question.name: Comment(left.text, Quote.NEVER)},
        sources=sources,
        prompt=Prompt(turn.session.revision, cut=left.cut, held=left.held),
        reasks=0,
    )
    after, receipt = turn.but(session).early_receipt()  # whoever goes quiet now is kept, if this is a core question
    return after.show(*before, *receipt)


def _other_sources(turn: Turn, question: Text) -> dict[str, str]:
    return {source: name for source, name in turn.session.sources.items() if name != question.name}

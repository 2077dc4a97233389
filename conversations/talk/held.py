"""Tells in plain words everything that is held about a person; docs/rights.md shows which table each line is about."""

from collections.abc import Iterator

from conversations.messages import Order, Ordered, Said, Typed, UnknownOrder
from conversations.script.values import Comment
from conversations.talk.asking import calendar
from conversations.talk.discretion import discreet
from conversations.talk.effects import Part, Phrase
from conversations.talk.moment import Moment, area_name
from conversations.talk.person import ANSWERS, CONTACT, STOPPED, Contact, Held
from conversations.talk.spoken import autonym, ordered
from conversations.words import say_in

_AGREED = {CONTACT: "mydata-agreed-contact", STOPPED: "mydata-agreed-stopped", ANSWERS: "mydata-agreed-answers"}


def asks_for_data(event: Said, languages: tuple[str, ...]) -> bool:
    """Say whether this may be /mydata, in any words: then the tables must be looked through beforehand."""
    match event:
        case Ordered(order=order):
            return order is Order.MYDATA
        case Typed(text=text) | UnknownOrder(word=text):
            return ordered(text, languages) is Order.MYDATA
        case _:
            return False


def held(moment: Moment, contact: Contact, found: Held | None) -> list[Part]:
    """Tell what is held, and how to end it."""
    parts: list[Part] = [Phrase("mydata-chat", {"language": autonym(contact.language)})]
    if contact.easy:
        parts.append(Phrase("mydata-easy"))
    if found:
        parts.append(Phrase("mydata-since", {**calendar(found.joined), "year": str(found.year)}))
    parts += _places(moment, contact)
    parts.append(Phrase("mydata-invitations" if contact.invitations else "mydata-no-invitations"))
    parts += _agreed(moment, contact, found) if found else ()
    parts += _surveys(moment, contact)
    if found and found.waiting:
        parts.append(Phrase("mydata-waiting", {"count": found.waiting}))
    if discreet(moment, contact, undecided=True):
        parts.append(Phrase("mydata-shown"))
    parts += [Phrase("mydata-few-days"), Phrase("mydata-closed")]
    parts += [Phrase("mydata-duty")] if any(programme.duty for programme in moment.joined(contact)) else []
    if terms := [programme.retention.contacts for programme in moment.joined(contact)]:
        parts.append(Phrase("mydata-term", {"months": max(terms)}))
    return [*parts, Phrase("mydata-end")]


def _places(moment: Moment, contact: Contact) -> Iterator[Part]:
    own = contact.reads
    for programme in moment.joined(contact):
        leaf = programme.area(contact.areas[programme.key])
        named = {"programme": say_in(programme.name, own), "area": area_name(programme, leaf, own) if leaf else "-"}
        yield Phrase("mydata-area", named)


def _agreed(moment: Moment, contact: Contact, found: Held) -> Iterator[Part]:
    """Tell each consent with its day and the version of the text, and the invitations that followed."""
    for consent, day in sorted(found.consents, key=lambda each: (each[1], each[0].kind == ANSWERS)):
        programme = moment.programmes.get(consent.programme)
        if programme and consent.kind in _AGREED:
            about = {"programme": say_in(programme.name, contact.reads), **calendar(day)}
            text = {} if consent.kind == STOPPED else {"text": consent.notice}
            yield Phrase(_AGREED[consent.kind], {**about, **text})
    if found.invited:
        yield Phrase("mydata-asked", {"count": len(found.invited), **calendar(found.invited[-1])})


def _surveys(moment: Moment, contact: Contact) -> Iterator[Part]:
    session = moment.session
    if session:
        given = sum(value is not None for value in session.drafts.values())
        yield Phrase("mydata-drafts", {"count": given})
        comments = sum(isinstance(value, Comment) for value in session.drafts.values())
        if comments:
            yield Phrase("mydata-comments", {"count": comments})
        if session.late or (session.pause and session.pause.aside):
            yield Phrase("mydata-aside")
        if session.receipt and session.receipt.said:
            yield Phrase("mydata-receipt", {"words": session.receipt.words})
    kept, done = len(moment.kept(contact)), moment.waves(contact, done=True)
    declined = sum(wave.id in moment.world.refused for wave, _ in done)
    counts = {"mydata-kept": kept, "mydata-finished": len(done) - kept - declined, "mydata-declined": declined}
    yield from (Phrase(key, {"count": count}) for key, count in counts.items() if count)

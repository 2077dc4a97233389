"""Answers beside a talk: says what was asked about oneself, and puts what is open once more under it."""

from dataclasses import replace

from conversations.messages import Order, Ordered
from conversations.talk.effects import Part
from conversations.talk.engine import advance
from conversations.talk.moment import Moment, answer, came_to
from conversations.talk.person import Contact, Outcome
from conversations.talk.session import Session, Status, changed
from conversations.talk.turn import Turn
from conversations.talk.welcome import show


def told(moment: Moment, contact: Contact, *parts: Part) -> Outcome:
    """Answer, and put a consent question that is open once more: a yes must have its question in sight."""
    session = moment.session
    setting = moment.setting(session) if session else None
    if contact.welcome:
        return show(moment, contact, contact.welcome, parts)
    if session and setting and session.status is Status.CONSENTING:
        return came_to(contact, Turn(setting, session, moment.now, setting.today(moment.now)).show(*parts))
    return answer(moment, contact, *parts)


def as_it_was(moment: Moment, contact: Contact, *said: Part) -> Outcome:
    """Say that nothing has changed, and go on with the talk there is; one that is out of sight stays so."""
    session = moment.session
    setting = moment.setting(session) if session else None
    if session is None or setting is None:
        return told(moment, contact, *said)
    if session.guarded:
        return came_to(contact, Turn(setting, session, moment.now, setting.today(moment.now)).show(*said))
    again = came_to(contact, advance(setting, session, Ordered(Order.REPEAT), moment.now))
    first, *more = again.says
    return replace(again, says=(replace(first, parts=(*said, *first.parts)), *more))


def emptied(session: Session) -> Session:
    """End a session whose drafts nobody keeps."""
    return changed(session, status=Status.STOPPED, step=None, drafts={}, sources={}, toggles=(), offered=None)

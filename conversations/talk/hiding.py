"""Takes the talk off the screen at /hide, in any state: messages go, answers stay, and the talk waits unseen."""

from dataclasses import replace

from conversations.talk.beside import told
from conversations.talk.discretion import discreet
from conversations.talk.effects import Phrase, Say
from conversations.talk.menu import out_of_sight
from conversations.talk.moment import Moment
from conversations.talk.person import Contact, Outcome, Person
from conversations.talk.safe_time import hidden


def hide(moment: Moment, contact: Contact) -> Outcome:
    """Delete the messages of both sides; only where safe mode is are they known.

    What is left to read must tell nothing, so limits are told beforehand. The next thing somebody types answers no
    question: none is in sight. Whoever has agreed to nothing yet begins anew.
    """
    if not discreet(moment, contact, undecided=True):
        return told(moment, contact, Phrase("hide-not-here"))
    session = moment.session
    waits = out_of_sight(moment, contact) if contact.areas and not session else replace(contact, welcome=None)
    session = hidden(session) if session else moment.person.session
    says = tuple(Say(contact.reads, (Phrase(key),)) for key in ("hidden", "hidden-partly"))
    return Outcome(Person(waits, session), says, hide=True)

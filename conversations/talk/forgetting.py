"""Being forgotten: asks once, then lets go of the person; answers that were given in stay until their wave closes."""

from conversations.messages import Press
from conversations.talk import notice
from conversations.talk.beside import emptied
from conversations.talk.effects import Button, Phrase, Say
from conversations.talk.menu import offer
from conversations.talk.moment import Moment
from conversations.talk.person import Contact, Outcome, Person

FORGET = ".forget"  # the step of its buttons


def ask_to_forget(moment: Moment, contact: Contact) -> Outcome:
    """Say what would go and what stays."""
    buttons = (
        Button(Phrase("button-forget"), Press(contact.id[:8], FORGET, notice.YES)),
        Button(Phrase("button-forget-no"), Press(contact.id[:8], FORGET, notice.NO)),
    )
    return offer(moment, contact, Phrase("forget-sure"), Phrase("forget-answers"), buttons=buttons)


def forget(moment: Moment, contact: Contact) -> Outcome:
    """Let go of the person: the contact handed back is only whom to say goodbye to."""
    session = moment.session
    stranger = Contact(contact.id, contact.language, easy=contact.easy)
    goodbye = Say(contact.reads, (Phrase("forgotten"),))
    return Outcome(Person(stranger, emptied(session) if session else None), (goodbye,), forget=True)

"""Looks up what the tables hold of a person who may be asking for it."""

from conversations.messages import Inbound, Order
from conversations.talk.held import asks_for_data
from conversations.talk.person import Held, Person
from conversations.talk.safe_outside import waits_for
from storage.store import Work


async def look_up(work: Work, inbound: Inbound, person: Person, languages: tuple[str, ...]) -> Held | None:
    """Give what is held of somebody, if this event may be /mydata."""
    contact = person.contact
    waits = person.session is not None and person.session.wants is Order.MYDATA  # it is answered after a yes
    if contact is None:
        return None
    waits = waits or waits_for(contact, inbound.said, Order.MYDATA)
    if not (waits or asks_for_data(inbound.said, languages)):
        return None
    dates = await work.contacts.dates(contact.id)
    if dates is None:  # of this very batch: nothing is written yet
        return None
    return Held(
        joined=dates[0],
        year=dates[1],
        consents=tuple(await work.consents.of(contact.id)),
        invited=tuple(await work.invitations.days(contact.id)),
        waiting=await work.outbox.waiting_for(contact.id),
    )

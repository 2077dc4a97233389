"""Says to whom nothing may be shown unasked."""

from conversations.talk.moment import Moment
from conversations.talk.person import Contact, programmes_of


def discreet(moment: Moment, contact: Contact, *, undecided: bool = False) -> bool:
    """Say whether somebody is in a programme with safe mode, or on the way into one.

    `undecided` counts whoever has not chosen a programme yet, where there is such a one.
    """
    keys = programmes_of(contact)
    if undecided and not keys:
        return any(programme.discreet for programme in moment.programmes.values())
    return any(programme.discreet for key in keys if (programme := moment.programmes.get(key)))

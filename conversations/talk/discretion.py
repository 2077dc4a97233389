"""Says to whom nothing may be shown unasked."""

from conversations.talk.moment import Moment
from conversations.talk.person import Contact


def discreet(moment: Moment, contact: Contact, *, undecided: bool = False) -> bool:
    """Say whether somebody is in a programme with safe mode, or on the way into one.

    `undecided` counts whoever has not chosen a programme yet, where there is such a one.
    """
    if undecided and not contact.areas and not (contact.welcome and contact.welcome.programme):
        return any(programme.discreet for programme in moment.programmes.values())
    keys = {*contact.areas, contact.welcome.programme if contact.welcome else None}
    return any(programme.discreet for key, programme in moment.programmes.items() if key in keys)

"""Says to whom nothing may be shown unasked."""

from conversations.talk.moment import Moment
from conversations.talk.person import Contact


def discreet(moment: Moment, contact: Contact) -> bool:
    """Say whether somebody is in a programme with safe mode, or on the way into one."""
    keys = {*contact.areas, contact.welcome.programme if contact.welcome else None}
    return any(programme.discreet for key, programme in moment.programmes.items() if key in keys)

"""Says to whom messages must come without a sound and stay where they are: people of programmes in safe mode."""

from dataclasses import dataclass

from conversations.programme import Programmes
from conversations.talk.person import Contact, programmes_of
from conversations.talk.session import Session


@dataclass(frozen=True, slots=True)
class Discreet:
    """The keys of such programmes, looked up once."""

    programmes: frozenset[str]

    @staticmethod
    def of(programmes: Programmes) -> "Discreet":
        """Find them."""
        return Discreet(frozenset(key for key, programme in programmes.items() if programme.discreet))

    def among(self, contact: Contact, session: Session | None) -> bool:
        """Say whether somebody is in one of them, in a talk of one, or on a way in that may lead to one."""
        if not self.programmes:
            return False
        return not programmes_of(contact) or not self.programmes.isdisjoint(programmes_of(contact, session))

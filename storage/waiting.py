"""A row of the outbox as a value: to whom it goes, and how what it says is written down.

A resident's text is sealed; a team's is a public release and is not, and a letter whose words are made at sending
holds none. The first byte of a body says which of these it is.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from conversations.codec import document_from_json, document_to_json, message_from_json, message_to_json
from conversations.document import Document
from conversations.messages import Hiding, Kind, Message, Outbound, Template, ToContact, ToTeam
from storage.database import Row, from_ms
from storage.keys import Keys

_SEALED, _MESSAGE, _HIDING, _DOCUMENT, _TEMPLATE = (
    b"S",
    b"M",
    b"H",
    b"D",
    b"T",
)  # what a body is; sealed, it begins so again inside


@dataclass(frozen=True, slots=True, repr=False)
class Waiting:
    """A claimed row. `due` is when it was meant to go; `attempts` counts the tries that failed before."""

    id: str
    key: str
    to: ToContact | ToTeam
    body: Message | Hiding | Document | Template
    kind: Kind
    due: datetime
    attempts: int

    @staticmethod
    def made(seq: int, row: Outbound) -> "Waiting":
        """Give the row that was just made of what was to be said."""
        return Waiting(str(seq), row.key, row.to, row.body, row.kind, row.due, 0)

    @staticmethod
    def read(keys: Keys, row: Row) -> "Waiting":
        """Read a row as _READY gives it. Raises Unreadable or WrongKey."""
        seq, key, recipient, kind, due, attempts, body = row
        plain = keys.open("outbox", body[1:], key.encode()) if body[:1] == _SEALED else body
        return Waiting(str(seq), key, _to(recipient), _read(plain), Kind(kind), from_ms(due), attempts)


def written(keys: Keys, row: Outbound) -> bytes:
    """Write down what a row says."""
    said = plain(row.body)
    if isinstance(row.to, ToTeam) or isinstance(row.body, Template):
        return said
    return _SEALED + keys.seal("outbox", said, row.key.encode())


def plain(body: Message | Hiding | Document | Template) -> bytes:
    """Write down what need not be sealed."""
    match body:
        case Message():
            return _MESSAGE + message_to_json(body).encode()
        case Hiding(done, partly):
            return _HIDING + "\n".join((message_to_json(done), message_to_json(partly))).encode()
        case Document():
            return _DOCUMENT + document_to_json(body).encode()
        case Template(wave):
            return _TEMPLATE + wave.encode()
        case _:
            assert_never(body)


def _read(said: bytes) -> Message | Hiding | Document | Template:
    text = said[1:].decode()
    match said[:1]:
        case b"M":
            return message_from_json(text)
        case b"H":  # no line end stands in what is written as JSON
            return Hiding(*map(message_from_json, text.split("\n")))
        case b"D":
            return document_from_json(text)
        case b"T":
            return Template(text)
        case _:
            raise ValueError("A row of the outbox holds what this version does not know.")


def recipient_of(to: ToContact | ToTeam) -> str:
    """Give the word a row keeps for its recipient."""
    return to_contact(to.contact) if isinstance(to, ToContact) else f"t:{to.programme}:{to.team}"


def to_contact(contact: str) -> str:
    """Give the same for a contact."""
    return f"c:{contact}"


def _to(recipient: str) -> ToContact | ToTeam:
    kind, _, rest = recipient.partition(":")
    if kind == "c":
        return ToContact(rest)
    programme, _, team = rest.partition(":")
    return ToTeam(programme, team)

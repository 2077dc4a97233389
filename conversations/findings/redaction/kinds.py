"""What redaction looks for, and what it gives back; a span is code points of the text as it was typed."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a piece of text would tell about a person; its value stands in the text instead, in brackets."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    URL = "link"
    HANDLE = "handle"
    POSTCODE = "postcode"
    ADDRESS = "address"
    NHS_NUMBER = "nhs number"
    NINO = "national insurance number"
    CARD = "card number"
    ACCOUNT = "account number"
    PLATE = "number plate"
    REFERENCE = "reference"
    BIRTH_DATE = "date of birth"
    AGE = "age"

    @property
    def placeholder(self) -> str:
        """Give what stands in the text instead: `[name]`."""
        return f"[{self.value}]"


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """One piece that was cut, by its place in the text as it was typed."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True, repr=False)
class Redacted:
    """A text fit to keep. `held`: something in it may still identify a person; a person must look before it is quoted."""

    text: str
    held: bool
    found: tuple[Found, ...]

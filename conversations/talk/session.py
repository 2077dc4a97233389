"""One person's way through one wave of a script, and everything that is remembered of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from conversations.messages import Order
from conversations.script.model import Drafts
from conversations.talk.receipt import Receipt
from conversations.words import easy_in

__all__ = ["Aside", "Pause", "Prompt", "Session", "Status", "changed"]


class Status(StrEnum):
    """Where a session stands. The first three are live; the rest are its ends."""

    CONSENTING = "consenting"  # the notice was shown; nothing is asked before a yes
    ASKING = "asking"
    STOPPING = "stopping"  # /stop was said: nothing more is asked; drafts wait to be kept or deleted
    COMPLETED = "completed"
    REFUSED = "refused"  # said no to the notice
    STOPPED = "stopped"  # drafts were deleted, or submitted because the person kept them
    EXPIRED = "expired"

    @property
    def live(self) -> bool:
        """Say whether the session must still be held: something the person says can change it."""
        return self in (Status.CONSENTING, Status.ASKING, Status.STOPPING)  # a set would hash them all first


@dataclass(frozen=True, slots=True)
class Prompt:
    """The question "we would keep this" while it stands; the words themselves are the step's draft.

    `edition` differs each time the words differ, so that no button of an earlier prompt can allow words that stood
    in a later one. `cut` says that something was taken out, `held` that some of it may still show who they are.
    """

    edition: int
    cut: bool
    held: bool


@dataclass(frozen=True, slots=True, repr=False)
class Aside:
    """What is left of words that were typed just before a pause; they are an answer only if the person goes on."""

    text: str
    cut: bool
    held: bool
    message: str
    edited: bool


@dataclass(frozen=True, slots=True, repr=False)
class Pause:
    """A pause after words that showed distress; once it no longer stands, it says that the talk has had one."""

    stands: bool
    aside: Aside | None = None


@dataclass(frozen=True, repr=False)  # no slots: `changed` copies all it holds in one go
class Session:
    """A live conversation. Everything a person said in it is in `drafts`; nothing here reaches a log.

    `scope` is a random token of eight lower-case letters or digits that binds its buttons. `step` is the step
    now asked; `prompt` stands while a comment on it waits to be confirmed, `enquiry` while what they asked us waits
    for that (it comes at the end). `page` is the one shown of a long list. `sources` maps the vendor's message id
    of a typed answer to its step, so that an edit can be matched. `toggles` are the choices now ticked of a
    select_multiple. `offered` is a language offered and not yet answered, "*" while all are listed, or
    ".restart" while they are asked whether to begin again.
    `receipt` takes back what is kept of it. `pause` is there from the first words on that showed distress. `wakes` is
    when they want to be asked again, while they rest (aware UTC). `guarded` says that nothing of the talk is shown
    before they say that now is a safe time; `hidden` that, right after /hide, not even that question is in sight.
    `wants` is what they asked of themselves meanwhile (/mydata, say): it is answered after that yes. `late` is what is
    left of words that lay waiting for hours before they were read: they are said again by that yes.
    `easy` says that they asked for easy words. `duty` says that their notice told them what staff are told of danger:
    without that nobody is told. `told` are the kinds they were told of from this talk, each of them once.
    """

    id: str
    wave: str
    contact: str
    programme: str
    script: str
    version: int
    scope: str
    language: str
    status: Status
    expires_at: datetime
    step: str | None = None
    drafts: Drafts = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    toggles: tuple[str, ...] = ()
    reasks: int = 0
    offered: str | None = None
    declined_languages: tuple[str, ...] = ()
    revision: int = 0
    receipt: Receipt | None = None
    prompt: Prompt | None = None
    enquiry: Prompt | None = None
    page: int = 0
    pause: Pause | None = None
    wakes: datetime | None = None
    guarded: bool = False
    hidden: bool = False
    wants: Order | None = None
    late: Aside | None = None
    easy: bool = False
    duty: bool = False
    told: tuple[str, ...] = ()

    @property
    def reads(self) -> str:
        """Give the code of the words they read: their language's, or its easy ones."""
        return easy_in(self.language) if self.easy else self.language


if TYPE_CHECKING:
    from dataclasses import replace as changed  # whose names and types mypy knows
else:
    _NAMES = frozenset(each.name for each in fields(Session))

    def changed(session: Session, **changes: object) -> Session:
        """Copy a session with changes, as dataclasses.replace does, in a tenth of the time: every turn does it."""
        if not _NAMES.issuperset(changes):
            raise AttributeError(", ".join(changes.keys() - _NAMES))
        copy = object.__new__(Session)
        copy.__dict__.update(session.__dict__, **changes)
        return copy

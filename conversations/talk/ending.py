"""Ends a talk before its last question: at a stop, with what was said kept or deleted."""

from dataclasses import replace
from datetime import timedelta

from conversations.talk.effects import Phrase
from conversations.talk.person import Disposition
from conversations.talk.session import Status, changed
from conversations.talk.turn import Transition, Turn

KEEP_OFFER = timedelta(hours=24)  # how long a stopped person may still keep what they said


def stop(turn: Turn) -> Transition:
    """Stop at once and end all invitations; ask whether to keep what was said, if anything was."""
    said = any(value is not None for value in turn.settled().values())
    if turn.session.status is Status.ASKING and said:
        until = min(turn.session.expires_at, turn.now + KEEP_OFFER)
        after = turn.but(changed(turn.session, status=Status.STOPPING, expires_at=until))
        return replace(after.show(Phrase("stopped")), stopped=True, disposition=Disposition.BREAKOFF)
    refused = turn.session.status is Status.CONSENTING
    after = turn.but(turn.ended(Status.STOPPED))
    disposition = Disposition.REFUSED if refused else Disposition.BREAKOFF
    return replace(after.tell(Phrase("stopped")), stopped=True, disposition=disposition)


def kept(turn: Turn) -> Transition:
    """Submit what was said before the stop."""
    session = replace(turn.ended(Status.STOPPED), drafts=turn.settled())
    said = turn.but(session).tell(Phrase("kept"), *turn.receipt)
    return replace(said, submitted=session, disposition=Disposition.PARTIAL)


def deleted(turn: Turn) -> Transition:
    """Let go of what was said before the stop."""
    return turn.but(turn.ended(Status.STOPPED)).tell(Phrase("deleted"))

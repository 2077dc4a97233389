"""Looks Heard over for whoever runs it: each finding in a sentence, with the mend where something is wrong.

It counts exactly and names codes, because whoever runs Heard holds the database anyway; it names nobody.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.given_keys import held
from config.programme import load_programmes
from config.secret import find_secret
from config.settings import Settings
from conversations.errors import CannotStart
from conversations.messages import Kind
from conversations.planning.local import local
from conversations.programme import Programmes, overdue_helplines
from storage.alerts import Unseen
from storage.database import StorageError
from storage.deletions import Deleted, Deletion
from storage.engine import engine_of, file_of
from storage.keyring import SHOWN
from storage.migrate import declared_version, exists, sealed
from storage.standing import Late, Queue, Standing
from storage.store import Store

LATE = timedelta(minutes=2)  # waves are looked at every second: later than this nobody looks

_GONE = {  # people's own doing: nothing to mend
    "forbidden": "blocked Heard, or left Telegram",
    "no-chat": "their chat is gone",
    "forgotten": "asked to be forgotten",
    "no-page": "did not open the web chat again",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; `mend` says what to do, and is empty where all is well."""

    what: str
    mend: str = ""

    def __str__(self) -> str:
        return f"LOOK  {self.what}\n      {self.mend}" if self.mend else f"OK    {self.what}"


_LOG_STAYS = Finding(
    "PostgreSQL's write-ahead log keeps what was deleted at a close until the server uses its files again.",
    "Let Heard's user overwrite it: GRANT pg_checkpoint, pg_monitor TO heard; "
    "GRANT EXECUTE ON FUNCTION pg_switch_wal() TO heard;",
)


LOOKED_BACK = timedelta(days=30)
_DELETED = {
    Deletion.FORGOTTEN: "people who asked to be forgotten",
    Deletion.WITHDRAWN: "people's answers they took back",
    Deletion.TALKS: "unfinished talks at their end",
    Deletion.NEWCOMERS: "newcomers who agreed to nothing",
    Deletion.QUIET: "people who wrote nothing for their term",
    Deletion.ANSWERS: "people's answers past their term",
    Deletion.INVITED: "entries of invited lists past their term",
}


async def examine(settings: Settings, clock: Clock) -> list[Finding]:
    """Look at everything; what cannot be looked at any more after a fault is left out."""
    try:
        programmes = load_programmes(settings.programme)
    except CannotStart as fault:
        return [Finding("The programmes cannot be read.", str(fault).replace("\n", "\n      "))]
    now = clock()
    found = [Finding(f"Programmes: {', '.join(sorted(programmes))}."), *_helplines(programmes, now)]
    try:
        async with _opened(settings) as store, store.read() as work:
            found.append(await _database(settings, store, work.standing))
            if not await work.standing.overwrites(engine_of(settings.database_url)):
                found.append(_LOG_STAYS)
            found += _keys(store)
            found += [finding async for finding in _work(work.standing, now)]
            found += _alerts(await work.alerts.counts(now), now)
            found.append(_deleted(await work.deletions.since((now - LOOKED_BACK).date())))
    except (CannotStart, StorageError) as fault:
        found.append(Finding("The database cannot be used.", str(fault)))
    return found


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Store]:
    """Open the database as it is: nothing is made here, and no schema changed."""
    url = settings.database_url
    if not await exists(url):
        raise CannotStart("There is no database yet; `heard run` makes one.")
    if not await sealed(url):
        raise CannotStart("Nothing was ever kept in it; start `heard run`.")
    store = await Store.open(url, held(find_secret(settings, file_of(url), is_new=False)))
    try:
        yield store
    finally:
        await store.close()


async def _database(settings: Settings, store: Store, standing: Standing) -> Finding:
    engine = engine_of(settings.database_url)
    size = await standing.size(engine)
    return Finding(
        f"The database: {engine.kind}, {engine.place}, schema {declared_version()}, {size / 1_000_000:,.1f} MB; "
        f"it opens with the key set (fingerprint {store.keys.fingerprint[:SHOWN]})."
    )


def _deleted(log: Sequence[Deleted]) -> Finding:
    """Say what the deletion log holds; it never knew who."""
    sums = {kind: sum(line.number for line in log if line.kind is kind) for kind in Deletion}
    told = [f"{what} {sums[kind]}" for kind, what in _DELETED.items() if sums[kind]]
    what = "; ".join(told) or "nothing"
    return Finding(f"Deleted in the last {LOOKED_BACK.days} days (each day's number rounded up to 5): {what}.")


def _keys(store: Store) -> list[Finding]:
    if store.keys.older:
        return [
            Finding(
                "The secret key is being changed, and that is not finished.",
                "Run `heard keys rotate` again, until it says that it is done. Both keys are needed until then.",
            )
        ]
    if store.held.older and store.keys.fingerprint == store.held.fingerprint:
        return [
            Finding(
                "Two secret keys are set, and only the newer is needed.",
                "Remove HEARD_SECRET_KEY_PREVIOUS, and destroy the older key.",
            )
        ]
    if store.held.older:
        return [
            Finding(
                "A newer secret key is set, and nothing is under it yet.",
                "Once every replica has both keys, run `heard keys rotate`.",
            )
        ]
    return []


async def _work(standing: Standing, now: datetime) -> AsyncIterator[Finding]:
    waiting, for_pages = await standing.waiting(now), await standing.for_pages()
    yield _waiting(waiting, for_pages, now, untaken=await standing.untaken(now))
    for (programme, team), count in (await standing.unconnected()).items():
        what = f"{_count(count, 'post waits', 'posts wait')} for {team} of {programme}, which has no channel."
        yield Finding(what, f"In the channel where it is to read, its coordinator says: /heard connect {team}")
    for finding in _dead(await standing.dead()):
        yield finding
    for finding in _late(await standing.opening(now), await standing.closing(now), now):
        yield finding
    stuck = await standing.stuck(now)
    if not (stuck.to_mend or stuck.given_up or stuck.overdue):
        yield Finding("No conversation is stuck.")
    if stuck.to_mend:
        yield Finding(
            f"{_count(stuck.to_mend, 'person waits', 'people wait')} for a reply that was lost.",
            "Heard puts their question again by itself, within hours; look at what could not be delivered.",
        )
    if stuck.given_up:
        yield Finding(
            f"{_count(stuck.given_up, 'person waits', 'people wait')} for a reply that was lost three more times.",
            "They can go on by writing anything. Look at what could not be delivered, and why.",
        )
    if stuck.overdue:
        yield Finding(
            f"{_count(stuck.overdue, 'conversation')} past the end could not be ended.",
            "Look in the log for 'a conversation could not be ended'. While `heard run` is not running, start it.",
        )
    aside = await standing.set_aside()
    if not aside:
        yield Finding("Nothing that came in was set aside.")
    for group in aside:
        yield Finding(
            f"{_count(group.count, 'event')} from {group.channel} set aside: {group.error}, in the hour from "
            f"{group.hour:%d %b %H:%M} UTC.",
            "Look in the log for 'set aside' or 'a turn broke', and report it. It is kept, sealed, for 7 days.",
        )


def _waiting(waiting: Mapping[Kind, Queue], for_pages: int, now: datetime, *, untaken: bool) -> Finding:
    rows = {kind.name.lower(): queue.rows for kind, queue in waiting.items() if queue.rows}
    oldest = min((queue.oldest for queue in waiting.values() if queue.oldest), default=None)
    what = "The outbox is empty."
    if rows:
        age = f"; the oldest has been due for {_span(now - oldest)}" if oldest else "; none is late"
        pages = f"; {for_pages} of them until a visitor opens the web chat again" if for_pages else ""
        what = f"In the outbox wait {', '.join(f'{count} ({kind})' for kind, count in rows.items())}{age}{pages}."
    return Finding(what, "Nobody takes them: start `heard run`, or look in its log." if untaken else "")


def _dead(dead: Mapping[str, int]) -> list[Finding]:
    if not dead:
        return [Finding("Nothing was given up in the last 7 days.")]
    return [_given_up(code, count) for code, count in sorted(dead.items())]


def _given_up(code: str, count: int) -> Finding:
    if code in _GONE:
        return Finding(f"{_count(count, 'message')} not delivered: {_GONE[code]}.")
    return Finding(
        f"{_count(count, 'message')} not delivered: {code}.",
        "The vendor's word for why; if it is the network, see that it holds. People who wait are asked again.",
    )


def _alerts(unseen: Sequence[Unseen], now: datetime) -> list[Finding]:
    """Say how many duty alerts nobody has seen: that is about staff, and says nothing of anybody's answers."""
    found = [
        Finding(
            f"{one.programme}: {_count(one.alerts, 'duty alert')} seen by nobody, "
            f"the oldest of {_span(now - one.since)} ago; of {one.ended} of them nobody is left to be told.",
            'See that somebody reads where they are posted. Whoever has seen one says so: heard command "seen"',
        )
        for one in unseen
        if one.alerts
    ]
    return found + [
        Finding(
            f"{one.programme}: {_count(one.late, 'duty alert')} late to be sent.",
            "Start `heard run`. If it runs, look in its log for 'a duty alert could not be sent'.",
        )
        for one in unseen
        if one.late
    ]


def _late(opening: Late, closing: Late, now: datetime) -> list[Finding]:
    found = []
    for step, late in (("open", opening), ("close", closing)):
        if late.since and now - late.since > LATE:
            found.append(
                Finding(
                    f"{_count(late.waves, 'wave')} should have {step}{'ed' if step == 'open' else 'd'}; "
                    f"the first is {_span(now - late.since)} late.",
                    "Start `heard run`. If it runs, look in its log for 'a wave': a helpline to check, a script gone.",
                )
            )
    return found or [Finding("No wave is late.")]


def _helplines(programmes: Programmes, now: datetime) -> list[Finding]:
    return [
        Finding(
            f"{programme.key}: helplines overdue for a check: {', '.join(overdue)}.",
            "Ring them, then set review_by to a new date. A sensitive programme opens no wave before.",
        )
        for programme in programmes.values()
        if (overdue := [line.key for line in overdue_helplines(programme, local(now, programme.zone).date())])
    ]


def _span(time: timedelta) -> str:
    """Say a time in its largest whole unit that there are two of."""
    minutes = int(time.total_seconds()) // 60
    for name, length in (("day", 1440), ("hour", 60)):
        if minutes >= 2 * length:
            return _count(minutes // length, name)
    return _count(minutes, "minute") if minutes else "less than a minute"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or f'{one}s'}"

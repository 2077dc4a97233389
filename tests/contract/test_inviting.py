"""Letters to a wave's people are written in slices, by whoever comes next: everyone once, nobody too often."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from bot import invite
from bot.invite import Inviter
from bot.scene import Scene
from conversations.messages import Kind
from conversations.planning.audience import INVITATIONS
from conversations.talk.person import Contact, Disposition
from conversations.talk.session import Status
from storage.contacts import Contacts
from storage.invitations import Invitations
from storage.mailings import Mailings
from storage.outbox import Outbox
from storage.sessions import Sessions
from storage.store import Store, Work
from tests.support.planned import BOTH
from tests.support.remembered import NOW, House, address, open_wave, opened, people, session, wave

PEOPLE = 11
DAY = timedelta(days=1)
INVITER = Inviter(lambda _: lambda _: False)
STEPS = [
    (Contacts, "ahead"),
    (Invitations, "past"),
    (Contacts, "members"),
    (Sessions, "of"),
    (Mailings, "advance"),
    (Invitations, "add"),
    (Outbox, "put_letters"),
]


class Crash(Exception):
    pass


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(invite, "SLICE", 2)
    monkeypatch.setattr(invite, "AHEAD", 6)
    monkeypatch.setattr(invite, "REST", 0)


def scene(number: int = 1) -> Scene:
    found = Scene.of(BOTH, wave(number))
    assert found
    return found


async def begin(store: Store, number: int = 1) -> None:
    await open_wave(store, number)
    async with store.work() as work:
        assert await work.mailings.begin(f"wave{number}", Kind.INVITATION)


async def go_on(store: Store, number: int = 1, kind: Kind = Kind.INVITATION) -> None:
    while await INVITER.go_on(store, scene(number), kind, lambda: NOW):
        pass


async def letters(store: Store, kind: Kind = Kind.INVITATION) -> list[str]:
    """List who has a letter in the outbox, as often as they have one."""
    async with store.work() as work:
        sql = "SELECT recipient FROM outbox WHERE kind = $1 ORDER BY recipient"
        return [to.removeprefix("c:") for (to,) in await work.outbox.connection.rows(sql, [kind.value])]


async def mailing_is_done(store: Store, number: int = 1, kind: Kind = Kind.INVITATION) -> bool:
    async with store.read() as work:
        found = (await work.mailings.of(f"wave{number}"))[kind]
        return found.done and found.reached == ""


@contextmanager
def crashing(monkeypatch: pytest.MonkeyPatch, table: type, step: str, call: int) -> Iterator[None]:
    """Let a process die in one call of one step, after the database did it."""
    real, calls = getattr(table, step), Counter[str]()

    async def dies(*given: object, **more: object) -> object:
        calls[step] += 1
        came = await real(*given, **more)
        if calls[step] == call:
            raise Crash
        return came

    with monkeypatch.context() as patch:
        patch.setattr(table, step, dies)
        yield


@pytest.mark.parametrize("call", [1, 2])
@pytest.mark.parametrize(("table", "step"), STEPS)
async def test_after_a_crash_at_any_step_everyone_is_asked_once(
    home: House, monkeypatch: pytest.MonkeyPatch, table: type, step: str, call: int
) -> None:
    everyone = sorted(one.id for one in await people(home.store, PEOPLE))
    await begin(home.store)
    with crashing(monkeypatch, table, step, call), pytest.raises(Crash):
        await go_on(home.store)
    other = await opened(home.url)
    await go_on(other)
    await other.close()
    assert await letters(home.store) == everyone
    assert await mailing_is_done(home.store)
    async with home.store.read() as work:
        assert await work.invitations.invited("wave1") == PEOPLE


async def test_replicas_at_one_wave_leave_nobody_out_and_ask_nobody_twice(home: House) -> None:
    everyone = sorted(one.id for one in await people(home.store, PEOPLE))
    others = [await opened(home.url) for _ in range(2)]
    await begin(home.store)
    await asyncio.gather(*(go_on(store) for store in (home.store, *others)))
    await go_on(home.store)  # whoever lost a slice left it to the other until the next tick
    for store in others:
        await store.close()
    assert await letters(home.store) == everyone
    assert await mailing_is_done(home.store)


async def test_waves_that_open_together_keep_to_one_budget(home: House) -> None:
    everyone = [one.id for one in await people(home.store, PEOPLE)]
    for number in (1, 2, 3):
        await begin(home.store, number)
    other = await opened(home.url)
    await asyncio.gather(*(go_on(store, number) for number in (1, 2, 3) for store in (home.store, other)))
    for number in (1, 2, 3):
        await go_on(home.store, number)
    await other.close()
    assert Counter(await letters(home.store)) == dict.fromkeys(everyone, INVITATIONS)


async def test_who_stops_moves_away_or_begins_before_their_slice_is_not_asked(home: House) -> None:
    contacts = {one.id: one for one in await people(home.store, PEOPLE)}
    order = sorted(contacts)
    await begin(home.store)
    with pytest.MonkeyPatch.context() as patch, crashing(patch, Mailings, "advance", 2), pytest.raises(Crash):
        await go_on(home.store)
    stopped, moved, gone, began, reading, talking = order[4:10]
    async with home.store.work() as work:
        await change(work, replace(contacts[stopped], invitations=False))
        await change(work, replace(contacts[moved], areas={"justice": "camden"}))
        await work.contacts.unreachable(gone)
        await work.invitations.set([("wave1", began, Disposition.COMPLETED)])
        await work.sessions.save([replace(session(reading), status=Status.CONSENTING), session(talking, "elsewhere")])
    await go_on(home.store)
    assert await letters(home.store) == [*order[:4], order[10]]


async def test_who_joins_ahead_of_the_cursor_is_asked(home: House) -> None:
    await people(home.store, 5)
    await begin(home.store)
    with pytest.MonkeyPatch.context() as patch, crashing(patch, Mailings, "advance", 2), pytest.raises(Crash):
        await go_on(home.store)
    await people(home.store, 1, area="south", first=9)
    await go_on(home.store)
    assert await letters(home.store) == ["c0", "c1", "c2", "c3", "c4", "c9"]


async def test_reminders_go_on_after_a_crash_to_those_still_silent(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await people(home.store, 7)
    await begin(home.store)
    await go_on(home.store)
    async with home.store.work() as work:
        asked = await work.outbox.claim("me", NOW + DAY, NOW + 2 * DAY, 10)
        await work.outbox.sent("me", [row.id for row in asked if row.key != "wave:wave1:invitation:c4"])
        await work.mailings.begin("wave1", Kind.REMINDER)
        await work.invitations.set([("wave1", "c1", Disposition.STARTED), ("wave1", "c2", Disposition.FAILED)])
        await work.sessions.save([session("c3", "elsewhere")])
    with crashing(monkeypatch, Outbox, "put_letters", 2), pytest.raises(Crash):
        await go_on(home.store, kind=Kind.REMINDER)
    async with home.store.work() as work:
        await work.invitations.set([("wave1", "c5", Disposition.COMPLETED)])
    await go_on(home.store, kind=Kind.REMINDER)
    assert await letters(home.store, Kind.REMINDER) == ["c0", "c6"], "not c4, whose invitation still waits"
    assert await mailing_is_done(home.store, kind=Kind.REMINDER)


async def test_a_wave_that_closed_meanwhile_gets_no_more_letters(home: House) -> None:
    await people(home.store, 3)
    await begin(home.store)
    async with home.store.work() as work:
        await work.waves.connection.run("DELETE FROM mailings")
    await go_on(home.store)
    assert await letters(home.store) == []


async def test_the_day_kept_is_that_of_the_last_letter(home: House) -> None:
    await people(home.store, 3)
    await begin(home.store)
    with pytest.MonkeyPatch.context() as patch, crashing(patch, Mailings, "advance", 2), pytest.raises(Crash):
        await go_on(home.store)
    await INVITER.go_on(home.store, scene(), Kind.INVITATION, lambda: NOW + timedelta(days=1))
    async with home.store.read() as work:
        assert (await work.mailings.of("wave1"))[Kind.INVITATION].day == (NOW + timedelta(days=1)).date()


async def change(work: Work, contact: Contact) -> None:
    number = int(contact.id.removeprefix("c"))
    await work.contacts.save([(contact, address(number), NOW)])

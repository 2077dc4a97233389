"""The secret key is changed under people who are in the middle of something, and under a process that is killed."""

import asyncio
import base64
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.rotate import Rotation
from storage.keyring import KeyNotHeld
from storage.keys import Keys
from storage.store import Store
from tests.support.remembered import NOW, address, contact
from tests.support.served import KEY, Served, served
from tests.support.starting import environment, heard, start
from tests.support.two_keys import LANGUAGES

NEWER = "T" * 43 + "="
BOTH = Keys(base64.b64decode(NEWER), Keys(base64.b64decode(KEY)))
ONCE = "schedule pulse for north once on 1 december at 10:00 open 10 days"
MANY = 4_000  # people; ten slices, a second or two
LOOK = 0.01  # seconds


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    """A house that holds both keys, on a database under the older; two people were asked, one has begun."""
    async with served(tmp_path) as first:
        for who in ("ama", "bo"):
            await first.joins(who)
        await first.command(ONCE)
    async with served(tmp_path, first.clock, key=NEWER, previous=KEY) as opened:
        await opened.turn(days=8)
        await opened.presses("ama", "Start")
        await opened.presses("ama", "I agree")
        yield opened


async def moved(house: Served, *, amid: bool = True) -> None:
    """Change the key; in the middle of it, let Ama go on and Bo begin."""
    steps = 0

    async def pause(_: float) -> None:
        nonlocal steps
        steps += 1
        if amid and steps == 1:
            await house.presses("ama", "Good")
            await house.presses("bo", "Start")

    store = await Store.open(house.house.ground.settings.database_url, BOTH)
    store.learn(LANGUAGES, {"adoption": ["north", "midlands", "south"], "justice": []})
    await Rotation(store, house.clock, lambda *_: None, pause).run()
    await store.close()


async def test_people_in_the_middle_of_a_talk_notice_nothing(
    house: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.rotation.SLICE", 1)
    asked = house.texts("ama")[-1]
    await moved(house)
    assert house.texts("ama")[-1] != asked, "she answered while it was changed, and was asked the next thing"
    before = house.texts("ama")[-1]
    async with house.store.read() as work:
        assert len(await work.sessions.of(["contact-ama", "contact-bo"])) == 2
        assert not work.sessions.unreadable
    async with served(tmp_path, house.clock, key=NEWER) as after:
        async with after.store.read() as work:
            assert len(await work.sessions.of(["contact-ama", "contact-bo"])) == 2
            assert await work.rotation.left() == {}
        after.channel.got["ama"] = house.channel.got["ama"]
        assert after.texts("ama")[-1] == before
        assert await after.types("ama", "skip"), "and the talk goes on under the newer key alone"


async def test_a_house_without_the_newer_key_does_nothing_and_stops_with_a_sentence(tmp_path: Path) -> None:
    async with served(tmp_path) as old:
        await old.joins("ama")
        await moved(old, amid=False)
        with pytest.raises(KeyNotHeld):
            await old.types("ama", "hello")
        await old.house.look()
        assert old.house.outdated.is_set()
        assert "is not the key this database was made with" in old.house.why_outdated
        assert "has stopped" in old.house.why_outdated


async def test_a_process_killed_in_the_middle_has_lost_nothing_and_the_next_one_ends_it(tmp_path: Path) -> None:
    assert heard(tmp_path, "migrate").returncode == 0
    assert heard(tmp_path, "command", "list", SECRET_KEY=KEY).returncode == 0, "its first key is the older one"
    url = f"sqlite:///{tmp_path / 'heard.db'}"
    both = {"SECRET_KEY": NEWER, "SECRET_KEY_PREVIOUS": KEY}
    store = await _filled(url)
    changing = start(["bot", "keys", "rotate"], environment(tmp_path, **both), tmp_path)
    try:
        async with asyncio.timeout(60):
            await _half_way(store)
        changing.send_signal(signal.SIGKILL)
        assert await changing.wait() == -signal.SIGKILL, "it had not ended by itself"
    finally:
        if changing.returncode is None:
            changing.kill()
    amid = await _left(store)
    assert 0 < amid < MANY
    everyone = [address(number) for number in range(MANY)]
    async with store.read() as work:
        assert len(await work.contacts.by_address(everyone)) == MANY
    assert f"contacts: {amid:,} still under the older key" in heard(tmp_path, "keys", "show", **both).stdout
    assert heard(tmp_path, "keys", "rotate", **both).returncode == 0
    await store.close()
    store = await Store.open(url, Keys(base64.b64decode(NEWER)))
    async with store.read() as work:
        assert len(await work.contacts.by_address(everyone)) == MANY
        assert len(await work.contacts.addresses([f"c{number}" for number in range(MANY)])) == MANY
    await store.close()


async def _filled(url: str) -> Store:
    """Fill a database that is under the older key; give it opened with both."""
    store = await Store.open(url, BOTH)
    store.learn(LANGUAGES, {"adoption": ["north"]})
    async with store.work() as work:
        await work.contacts.save([(contact(f"c{number}"), address(number), NOW) for number in range(MANY)])
    return store


async def _half_way(store: Store) -> None:
    while True:
        if 0 < await _left(store) < MANY:
            return
        await asyncio.sleep(LOOK)


async def _left(store: Store) -> int:
    """Count contacts under the older key; none while nothing has begun."""
    async with store.read() as work:
        return (await work.rotation.left()).get("contacts", 0)

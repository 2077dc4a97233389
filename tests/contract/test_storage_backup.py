"""A copy made while a database is in use, and another of either engine filled from it."""

import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from conversations.document import Document, Paragraph
from conversations.errors import CannotStart
from conversations.messages import Kind, Outbound, ToTeam
from conversations.talk.person import Disposition, Stage, Welcome
from storage.backup import AT_ONCE, KEPT, LEFT_OUT, Part, back_up
from storage.inbox import SetAsideRow
from storage.keys import Keys
from storage.migrate import migrations
from storage.restore import restore
from storage.store import Store
from tests.support.postgres import fresh_database
from tests.support.remembered import (
    NOW,
    SECRET,
    House,
    address,
    answer,
    contact,
    open_wave,
    opened,
    outbound,
    people,
    session,
)

KEYS = Keys(SECRET)
POST = Document("Digest", (Paragraph("42 people answered"),))


@pytest.fixture(params=["sqlite", "postgres"])
async def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The address of an empty database of each engine."""
    async with AsyncExitStack() as stack:
        server = request.param == "postgres"
        yield await stack.enter_async_context(fresh_database()) if server else f"sqlite:///{tmp_path}/new/heard.db"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "copy.db"


async def lived_in(store: Store) -> None:
    """Fill a database with one of everything, as in the middle of a wave."""
    await people(store, 6)
    await open_wave(store, 2)
    async with store.work() as work:
        await work.answers.add([answer(f"r{number}", wave="wave2") for number in range(3)])
        await work.waves.close("wave2", Random(1), 10)
    await open_wave(store, 1)
    async with store.work() as work:
        await work.invitations.add("wave1", [f"c{number}" for number in range(5)], NOW.date())
        marks = ["completed", "partial", "started", "refused", "queued"]
        await work.invitations.set([("wave1", f"c{n}", Disposition(mark)) for n, mark in enumerate(marks)])
        await work.invitations.set([("wave1", "c5", Disposition.STARTED)])
        await work.answers.add([answer("r0", value="good"), answer("r1", value="poor")])
        await work.sessions.save([session("c2", drafts={"overall": "good"})])
        await work.outbox.put([outbound("wave:wave1:reply:1", "c2", text="What was good, Ama?")])
        await work.outbox.put([Outbound("p1", ToTeam("adoption", "north"), POST, Kind.POST, NOW)])
        await work.inbox.add(["telegram:1"], NOW)
        await work.inbox.set_aside([SetAsideRow("telegram:2", b"{}", "KeyError", NOW)])
        await work.inbox.set_cursor("telegram:7", 99, NOW)
        await work.audit.note("k7f2m9", "schedule", "adoption", "s1 pulse", NOW)
        await work.posts.add("adoption", "north", POST, NOW)
        await work.contacts.delete(["c5"])


def put(file: Path, held: bytes) -> None:
    file.write_bytes(held)


def read(file: Path) -> bytes:
    return file.read_bytes()


def files(folder: Path) -> dict[Path, int]:
    """Every file of a folder, with who may use it."""
    return {file: file.stat().st_mode & 0o777 for file in folder.iterdir() if file.is_file()}


def tables_of(file: Path) -> dict[str, list[tuple[object, ...]]]:
    database = sqlite3.connect(file)
    names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in names}  # noqa: S608
    database.close()
    return rows


def test_every_table_is_either_kept_or_left_out_for_a_reason() -> None:
    made = {name for _, sql in migrations() for name in re.findall(r"CREATE TABLE (\w+)", sql)}
    assert made | {"schema_version"} == {*KEPT, *LEFT_OUT}
    assert not {*KEPT} & {*LEFT_OUT}


async def test_a_copy_holds_no_key_no_talk_and_no_words_to_residents(home: House, copy: Path) -> None:
    await lived_in(home.store)
    async with home.store.read() as work:
        (link,) = (await work.sessions.connection.rows("SELECT link_key FROM waves WHERE id = 'wave1'"))[0]
        ((draft, talk),) = await work.sessions.connection.rows("SELECT draft_key, sealed FROM sessions")
        bodies = await work.sessions.connection.rows("SELECT body FROM outbox WHERE recipient LIKE 'c:%'")
    await back_up(home.url, copy, NOW)
    raw = read(copy)
    for secret in (link, draft, talk, *(body for (body,) in bodies)):
        assert bytes(secret) not in raw
    held = tables_of(copy)
    for table in LEFT_OUT.keys() - {"schema_version"}:
        assert held[table] == []
    assert len(held["contacts"]) == 5
    assert {row[1] for row in held["answers"]} == {"wave2"}, "a closed wave's; an open one's stay where they are"
    assert {(row[1], row[3]) for row in held["invitations"]} == {
        ("c0", "contacted"),
        ("c1", "contacted"),
        ("c2", "contacted"),
        ("c3", "refused"),
        ("c4", "contacted"),
    }, "who was asked, who said no, and not who answered"
    assert len(held["outbox"]) == 1, "the team's post"


async def test_a_copy_is_one_file_for_its_owner_alone(home: House, copy: Path) -> None:
    await lived_in(home.store)
    before = files(copy.parent)
    await back_up(home.url, copy, NOW)
    assert files(copy.parent) == before | {copy: 0o600}


async def test_no_copy_takes_the_place_of_a_file(home: House, copy: Path) -> None:
    put(copy, b"mine")
    with pytest.raises(CannotStart, match="is there already"):
        await back_up(home.url, copy, NOW)
    assert read(copy) == b"mine"
    with pytest.raises(CannotStart, match="no folder"):
        await back_up(home.url, copy.parent / "nowhere" / "copy.db", NOW)


async def test_a_copy_that_fails_leaves_nothing_behind(tmp_path: Path, copy: Path) -> None:
    broken = tmp_path / "broken.db"
    put(broken, b"no database at all " * 100)
    before = files(tmp_path)
    with pytest.raises(CannotStart, match="No copy was made"):
        await back_up(f"sqlite:///{broken}", copy, NOW)
    assert files(tmp_path) == before


async def test_a_copy_is_of_one_moment(home: House, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written while it is made is in it wholly or not at all."""
    await people(home.store, 40)
    monkeypatch.setattr("storage.backup.AT_ONCE", 1)
    pages = 0

    async def meanwhile() -> None:
        async with home.store.work() as work:
            await work.contacts.delete(["c0"])

    true_pages = Part.pages

    async def slow_pages(self: Part, connection: object) -> AsyncIterator[list[tuple[object, ...]]]:
        nonlocal pages
        async for page in true_pages(self, connection):  # type: ignore[arg-type]
            pages += 1
            if pages == 5:
                await meanwhile()
            yield page

    monkeypatch.setattr(Part, "pages", slow_pages)
    await back_up(home.url, copy, NOW)
    held = tables_of(copy)
    assert len(held["contacts"]) == len(held["contact_areas"]) == 40


async def test_a_table_of_several_pages_is_copied_whole(home: House, copy: Path) -> None:
    await people(home.store, 3)
    async with home.store.work() as work:
        rows = [(f"code{number:05}", "adoption", "north") for number in range(AT_ONCE * 2 + 1)]
        await work.inbox.connection.many("INSERT INTO codes (code, programme, area) VALUES ($1, $2, $3)", rows)
    await back_up(home.url, copy, NOW)
    assert sorted(tables_of(copy)["codes"]) == rows


async def test_what_was_copied_is_restored(home: House, elsewhere: str, copy: Path) -> None:
    await lived_in(home.store)
    await back_up(home.url, copy, NOW)
    came = await restore(elsewhere, copy, KEYS, NOW + timedelta(hours=1))
    assert (came.made, came.open_waves) == (NOW, 1)
    store = await opened(elsewhere)
    async with store.work() as work:
        assert set(await work.contacts.by_address([address(number) for number in range(6)])) == {
            address(number) for number in range(5)
        }
        assert await work.answers.count("wave1") == 0
        assert await work.answers.count("wave2") == 3
        assert await work.sessions.of(["c2"]) == {}
        assert await work.inbox.cursor("telegram:7", NOW) == 99
        assert [post.document for post in await work.posts.since(0, 10)] == [POST]
        assert [deed.action for deed in await work.audit.recent(None, 10)] == ["restore", "schedule"]
        (waiting,) = await work.outbox.claim("me", NOW, NOW + timedelta(minutes=1), 10)
        assert waiting.body == POST
    await store.close()


async def test_an_open_wave_goes_on_and_whoever_did_not_say_no_is_asked_again(
    home: House, elsewhere: str, copy: Path
) -> None:
    await lived_in(home.store)
    await back_up(home.url, copy, NOW)
    await restore(elsewhere, copy, KEYS, NOW)
    store = await opened(elsewhere)
    async with home.store.read() as before, store.work() as work:
        asked = [f"c{number}" for number in range(6)]
        assert await work.invitations.silent("wave1", asked) == {"c0", "c1", "c2", "c4"}
        assert await work.invitations.done(asked, ["wave1"]) == {
            who: {"wave1": Disposition.REFUSED} if who == "c3" else {} for who in asked
        }
        fresh = await work.waves.link_keys(["wave1"])
        assert fresh.keys() == {"wave1"}
        assert fresh != await before.waves.link_keys(["wave1"])
        assert await work.answers.add([answer("r9")]) == 1
    await store.close()


async def test_a_restored_database_can_go_on_counting(home: House, elsewhere: str, copy: Path) -> None:
    """Numbers that a database gives itself must not begin where the copy's stand."""
    await lived_in(home.store)
    await back_up(home.url, copy, NOW)
    await restore(elsewhere, copy, KEYS, NOW)
    store = await opened(elsewhere)
    async with store.work() as work:
        seq = await work.posts.add("adoption", "north", POST, NOW)
        await work.outbox.put([outbound(f"k{number}", "c0") for number in range(3)])
        assert [post.seq for post in await work.posts.since(0, 10)][-1] == seq
    await store.close()


async def test_only_an_empty_database_is_filled(home: House, elsewhere: str, copy: Path) -> None:
    await lived_in(home.store)
    await back_up(home.url, copy, NOW)
    await restore(elsewhere, copy, KEYS, NOW)
    with pytest.raises(CannotStart, match="is not empty"):
        await restore(elsewhere, copy, KEYS, NOW)


async def test_a_copy_is_refused_with_another_key_and_nothing_is_filled(
    home: House, elsewhere: str, copy: Path
) -> None:
    await lived_in(home.store)
    await back_up(home.url, copy, NOW)
    with pytest.raises(CannotStart, match="is not the key this copy was made with"):
        await restore(elsewhere, copy, Keys(b"x" * 32), NOW)
    await restore(elsewhere, copy, KEYS, NOW)


async def test_what_is_no_copy_is_refused(file_home: House, tmp_path: Path, copy: Path) -> None:
    empty = f"sqlite:///{tmp_path}/new.db"
    with pytest.raises(CannotStart, match="There is no copy"):
        await restore(empty, copy, KEYS, NOW)
    with pytest.raises(CannotStart, match="is no copy made by"):
        await restore(empty, file_home.path, KEYS, NOW)
    put(copy, b"words of somebody's own " * 50)
    with pytest.raises(CannotStart, match="Nothing was restored"):
        await restore(empty, copy, KEYS, NOW)


async def test_a_copy_of_another_version_is_refused(file_home: House, tmp_path: Path, copy: Path) -> None:
    await back_up(file_home.url, copy, NOW)
    database = sqlite3.connect(copy)
    database.execute("INSERT INTO schema_version (version) VALUES (9999)")
    database.commit()
    database.close()
    with pytest.raises(CannotStart, match="a newer version"):
        await restore(f"sqlite:///{tmp_path}/new.db", copy, KEYS, NOW)


async def test_nobody_serves_from_a_copy(file_home: House, copy: Path) -> None:
    await back_up(file_home.url, copy, NOW)
    with pytest.raises(CannotStart, match="heard restore"):
        await opened(f"sqlite:///{copy}")


async def test_buttons_last_shown_to_a_member_are_in_no_copy(home: House, copy: Path) -> None:
    """They tell that their person answered; a newcomer's way in goes on where it was."""
    joined, newcomer = contact("c1"), replace(contact("c2"), areas={}, invitations=False)
    shown = Welcome(Stage.AREA, "abcd2345", "en")
    async with home.store.work() as work:
        both = [(replace(one, welcome=shown), address(place), NOW) for place, one in enumerate((joined, newcomer))]
        await work.contacts.save(both)
    await back_up(home.url, copy, NOW)
    database = sqlite3.connect(copy)
    held = dict(database.execute("SELECT id, welcome IS NOT NULL FROM contacts"))
    database.close()
    assert held == {"c1": 0, "c2": 1}

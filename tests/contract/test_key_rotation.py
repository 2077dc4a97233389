"""The secret key is changed while Heard serves: nothing is lost, nobody counts twice, the older key opens nothing."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.rotate import Rotated, Rotation, describe
from conversations.errors import CannotStart
from storage import rotation
from storage.backup import back_up
from storage.keyring import CARRIED_FOR, KeyNotHeld
from storage.keys import TAG, Keys
from storage.migrate import migrations
from storage.moving import MOVING, STAYING
from storage.restore import restore
from storage.store import Store
from tests.support.postgres import files
from tests.support.remembered import AREAS, HOUR, NOW, SECRET, House, address, contact
from tests.support.two_keys import (
    AGREED,
    AGREED_LATER,
    BOTH,
    LANGUAGES,
    NEWER,
    all_of_it,
    fill,
    opened_with,
    person,
    say,
)

DAY = timedelta(days=1)


class Killed(BaseException):
    """The process ends here."""


@pytest.fixture(autouse=True)
def small_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rotation, "SLICE", 6)


@pytest.fixture
async def store(home: House) -> AsyncIterator[Store]:
    """A replica that holds both keys, on a database that lives under the older."""
    await fill(home.store)
    both = await opened_with(home.url, BOTH)
    yield both
    await both.close()


async def unhurried(_: float) -> None:
    """Pause for no time at all."""


def quiet(_: str, __: int, ___: int) -> None:
    """Tell nobody how far it is."""


async def rotated(store: Store, *, drop_unknown: bool = False) -> Rotated:
    return await Rotation(store, lambda: NOW, quiet, unhurried).run(drop_unknown=drop_unknown)


async def ends(store: Store, slices: int) -> bool:
    """Run until one slice more than so many is committed, and be killed there; say whether it came to its end."""
    told = 0

    def tell(_: str, __: int, ___: int) -> None:
        nonlocal told
        told += 1
        if told > slices:
            raise Killed

    try:
        await Rotation(store, lambda: NOW, tell, unhurried).run()
    except Killed:
        return False
    return True


async def begun(store: Store) -> None:
    async with store.work() as work:
        await work.rotation.begin(store.held)


async def test_everything_is_found_before_amid_and_after_wherever_it_was_cut_off(home: House, store: Store) -> None:
    before = await all_of_it(home.store)
    assert await all_of_it(store) == before
    kills = 0
    while not await ends(store, kills):
        kills += 1
        assert await all_of_it(store) == before
    assert kills > len(MOVING), "cut off after every slice of every table"
    assert await all_of_it(store) == before
    alone = await opened_with(home.url, Keys(NEWER))
    assert await all_of_it(alone) == before
    await alone.close()


async def test_a_kill_between_a_slices_writes_and_its_commit_undoes_the_slice(home: House, store: Store) -> None:
    before = await all_of_it(home.store)
    await begun(store)
    with pytest.raises(Killed):
        await one_slice_cut_off(store)
    async with store.read() as work:
        assert (await work.rotation.left())["contacts"] > 0
    await rotated(store)
    assert await all_of_it(store) == before


async def one_slice_cut_off(store: Store) -> None:
    async with store.work() as work:
        await work.rotation.move(MOVING[0])
        raise Killed


async def test_people_write_while_it_moves_and_count_once(home: House, store: Store) -> None:
    serving = await opened_with(home.url, BOTH)
    steps = 0

    async def people_write(_: float) -> None:
        nonlocal steps
        steps += 1
        number = steps % 20
        async with serving.work_beside([address(number), address(100 + steps)]) as work:
            known = (await work.contacts.by_address([address(number)]))[address(number)]
            assert known.id == f"c{number}"
            await work.consents.give([(known.id, AGREED, NOW + DAY), (known.id, AGREED_LATER, NOW)])
            assert await say(work, address(number), "Words again") == (0 if number < 8 else 1 if steps < 20 else 0)
            await work.contacts.save([(contact(f"n{steps}"), address(100 + steps), NOW)])
            assert await work.inbox.new(["telegram:3", f"telegram:new{steps}"]) == {f"telegram:new{steps}"}
            assert not await work.inbox.add(["telegram:4"], NOW)
            await work.inbox.add([f"telegram:new{steps}"], NOW)

    await Rotation(store, lambda: NOW, quiet, people_write).run()
    async with serving.read() as work:
        assert steps > 5
        assert len(await work.contacts.by_address([address(100 + one) for one in range(1, steps + 1)])) == steps
        given = await work.consents.of("c1")
        assert len(given) == len(set(given))
        assert (AGREED, NOW.date()) in given, "a consent given again keeps its first day"
        assert await work.rotation.left() == {}
    await serving.close()


async def test_who_was_forgotten_and_comes_back_after_the_change_counts_once(store: Store) -> None:
    async with store.work() as work:
        await work.contacts.delete(["c3"])
        (count,) = await work.answers.connection.rows("SELECT COUNT(*) FROM answers WHERE wave = 'wave1'")
    await rotated(store)
    async with store.work() as work:
        await work.contacts.save([(contact("back"), address(3), NOW)])
        assert await say(work, address(3), "Said twice") == 0
        assert await work.answers.connection.rows("SELECT COUNT(*) FROM answers WHERE wave = 'wave1'") == [count]


async def test_afterwards_the_older_key_opens_and_finds_nothing_in_any_file(home: House, store: Store) -> None:
    old = Keys(SECRET)
    async with home.store.read() as work:
        rows = work.answers.connection.rows
        columns = [f"SELECT {column} FROM {one.table}" for one in MOVING for column in one.changed]  # noqa: S608
        values = [value for column in columns for (value,) in await rows(column)]
        sealed = [value for value in values if isinstance(value, bytes) and old.id in value[:5]]
    marks = [old.locate(address(1)), old.tag("language", "cy"), old.tag("area", "adoption\0north")]
    assert len(sealed) > 60
    on_disk = await everything(home)
    assert all(value in on_disk for value in [*sealed[:5], *marks])
    assert await rotated(store) == Rotated(changed=True, damaged=0, clean=True)
    await home.store.close()  # what a reader of this process holds open is no trace on disk
    on_disk = await everything(home)
    assert not [value for value in [*sealed, *marks] if value in on_disk]
    async with store.read() as work:
        said = await work.rotation.said()
        noted = [(row.staff, row.action, row.detail) for row in await work.audit.recent(None, 2)]
    newest = Keys(NEWER).fingerprint[:8]
    assert noted == [("operator@console", "change of key", f"{what}: {newest}") for what in ("ended", "begun")]
    assert old.fingerprint not in said.values()
    with pytest.raises(CannotStart):
        await opened_with(home.url, old)


async def everything(home: House) -> bytes:
    return await (home.raw() if home.url.startswith("sqlite") else files(home.url))


async def test_a_replica_with_only_the_older_key_serves_until_the_change_begins_and_then_does_nothing(
    home: House, store: Store
) -> None:
    async with home.store.work() as work:
        await work.contacts.save([(contact("n1"), address(101), NOW)])
    async with store.read() as work:
        assert address(101) in await work.contacts.by_address([address(101)])
    assert await home.store.outdated() == ""
    await begun(store)
    for transaction in (home.store.work(), home.store.work_beside([address(1)]), home.store.read()):
        with pytest.raises(KeyNotHeld):
            async with transaction:
                pytest.fail("it holds no key to what is there now")
    why = await home.store.outdated()
    assert "HEARD_SECRET_KEY_PREVIOUS" in why
    assert Keys(NEWER).fingerprint[:8] in why
    assert await store.outdated() == ""


@pytest.mark.parametrize("held", [Keys(NEWER), Keys(SECRET), Keys(b"x" * 32), Keys(b"x" * 32, Keys(NEWER))])
async def test_an_unfinished_change_is_opened_with_both_keys_alone(home: House, store: Store, held: Keys) -> None:
    await begun(store)
    with pytest.raises(CannotStart, match="both keys are needed until that is done"):
        await opened_with(home.url, held)


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("held", [Keys(NEWER), Keys(b"x" * 32, Keys(NEWER))])
async def test_a_wrong_key_is_told_by_its_fingerprint_at_the_start(home: House, held: Keys) -> None:
    with pytest.raises(CannotStart) as told:
        await opened_with(home.url, held)
    assert "is not the key this database was made with" in str(told.value)
    assert Keys(SECRET).fingerprint[:8] in str(told.value)
    assert SECRET.hex() not in str(told.value)


async def test_both_keys_may_be_set_long_before_and_in_either_order_after(home: House, store: Store) -> None:
    async with store.work() as work:
        await work.contacts.save([(contact("n1"), address(101), NOW)])
    async with home.store.read() as work:
        assert address(101) in await work.contacts.by_address([address(101)]), "sealed under the older until it begins"
    await begun(store)
    turned = await opened_with(home.url, Keys(SECRET, Keys(NEWER)))
    await rotated(turned)
    assert turned.keys.fingerprint == Keys(NEWER).fingerprint
    await turned.close()


async def test_a_second_run_has_nothing_to_do(store: Store) -> None:
    assert (await rotated(store)).changed
    assert await rotated(store) == Rotated(changed=False, damaged=0, clean=True)


async def test_a_staff_code_is_good_after_the_change_and_its_sub_key_goes_in_time(home: House, store: Store) -> None:
    await rotated(store)
    alone = await opened_with(home.url, Keys(NEWER))
    async with alone.work() as work:
        await work.rotation.forget_carried(NOW + CARRIED_FOR[TAG])
        assert await work.staff.is_good("fig-river", NOW)
    async with alone.work() as work:
        await work.rotation.forget_carried(NOW + CARRIED_FOR[TAG] + HOUR)
    async with alone.read() as work:
        assert not await work.staff.is_good("fig-river", NOW)
        assert not [name for name in await work.rotation.said() if name.startswith("key-carried:tag")]
    await alone.close()


async def test_a_second_change_within_days_still_finds_what_the_first_carried(home: House, store: Store) -> None:
    await rotated(store)
    third = await opened_with(home.url, Keys(b"3" * 32, Keys(NEWER)))
    await rotated(third)
    await third.close()
    alone = await opened_with(home.url, Keys(b"3" * 32))
    async with alone.read() as work:
        assert await work.staff.is_good("fig-river", NOW)
        assert await work.inbox.new(["telegram:1"]) == set()
    await alone.close()


async def test_homes_that_no_programme_has_are_not_lost_unasked(home: House, store: Store) -> None:
    store.learn(LANGUAGES, {"adoption": ["north"]})
    with pytest.raises(CannotStart, match="HEARD_PROGRAMME"):
        await rotated(store)
    assert await home.store.outdated() == "", "nothing was begun"
    assert (await rotated(store, drop_unknown=True)).changed
    store.learn(LANGUAGES, AREAS)
    async with store.read() as work:
        assert await work.contacts.members("adoption", ["north", "south"], ["c0", "c1", "c3"]) == ["c1"]


async def test_a_damaged_value_holds_nothing_up(store: Store) -> None:
    async with store.work() as work:
        connection = work.answers.connection
        ((value,),) = await connection.rows("SELECT value FROM answers WHERE wave = 'wave1' LIMIT 1")
        await connection.run("UPDATE answers SET value = $1 WHERE value = $2", [value[:-1] + b"?", value])
    done = await rotated(store)
    assert done.damaged == 1
    async with store.read() as work:
        assert (await work.contacts.by_address([address(2)]))[address(2)] == person(2)


async def test_what_stands_where_is_told_without_a_key(store: Store) -> None:
    assert any("To come" in line for line in await describe(store))
    await begun(store)
    amid = "\n".join(await describe(store))
    assert "contacts: 24 still under the older key" in amid
    assert Keys(SECRET).fingerprint[:8] in amid
    await rotated(store)
    after = "\n".join(await describe(store))
    assert "all under the key in use" in after
    for secret in (SECRET, NEWER):
        assert secret.hex() not in amid + after


async def test_a_copy_made_amid_the_change_is_restored_with_both_keys(
    home: House, store: Store, tmp_path: Path
) -> None:
    copy, anew = tmp_path / "copy.db", f"sqlite:///{tmp_path}/new/heard.db"
    await begun(store)
    async with store.work() as work:
        await work.rotation.move(MOVING[0])
    await back_up(home.url, copy, NOW)
    with pytest.raises(CannotStart, match="both keys are needed"):
        await restore(f"sqlite:///{tmp_path}/other/heard.db", copy, Keys(NEWER), NOW)
    await restore(anew, copy, BOTH, NOW)
    restored = await opened_with(anew, BOTH)
    await rotated(restored)
    async with restored.read() as work:
        everyone = [address(number) for number in range(24)]
        assert len(await work.contacts.by_address(everyone)) == 24
        assert len(await work.contacts.addresses([f"c{number}" for number in range(24)])) == 24
    await restored.close()


def test_every_column_of_bytes_is_moved_or_stays_for_a_reason() -> None:
    made = set()
    for _, sql in migrations():
        for table, body in re.findall(r"CREATE TABLE (\w+) \((.*?)\n\)", sql, re.DOTALL):
            made |= {(table, column) for column in re.findall(r"^\s+(\w+) BLOB", body, re.MULTILINE)}
        made |= set(re.findall(r"ALTER TABLE (\w+) ADD COLUMN (\w+) BLOB", sql))
    moved = {(one.table, column) for one in MOVING for column in one.changed}
    assert made == moved | set(STAYING)
    assert not moved & set(STAYING)

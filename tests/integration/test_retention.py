"""What is deleted by itself, when its term is over, and what the log of it says."""

from datetime import date
from pathlib import Path

import pytest

from bot.doctor import examine
from bot.retention import months_before
from config.settings import Settings
from conversations.messages import Order, Ordered
from storage.deletions import Deletion
from tests.integration.test_privacy_at_close import everything, open_pulse, said_in
from tests.integration.test_receipts import given, gives_back, kept_in
from tests.support.served import Served, served


async def log(house: Served) -> dict[str, int]:
    tables = await everything(house)
    return {kind: number for _, kind, number in tables["deletions"]}


async def forget(house: Served, **by: float) -> None:
    house.clock.turn(**by)
    await house.house.forgetter.forget()


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 11, 23), 12, date(2025, 11, 23)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2028, 2, 29), 24, date(2026, 2, 28)),
    ],
)
def test_months_are_counted_back_over_the_ends_of_years(day, months, before) -> None:
    assert months_before(day, months) == before


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
async def test_every_term_is_kept_on_either_engine(engine: str, tmp_path: Path) -> None:
    async with kept_in(engine, tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo")
        await given(house, "ama")
        await house.turn(days=11)
        for _ in range(5):
            await forget(house, days=365)
        await house.house.forgetter.tidy_up()
        async with house.store.read() as work:
            assert (await said_in(house, wave))[0] == await work.invitations.invited(wave) == 0
            assert len(await work.contacts.by_id(["contact-ama", "contact-bo"])) == 0
            log = await work.deletions.since(date(2026, 1, 1))
            assert {line.kind for line in log} == {Deletion.INVITED, Deletion.QUIET, Deletion.ANSWERS}
            assert {line.number for line in log} == {5}
            assert await work.waves.untidy() == []


async def test_answers_and_receipts_go_three_years_after_the_close_and_figures_stay(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo")
        words = await given(house, "ama")
        await house.turn(days=11)
        await forget(house, days=3 * 365 - 1)
        assert (await said_in(house, wave))[0] == 1
        await forget(house, days=3)
        assert (await said_in(house, wave))[0] == 0
        tables = await everything(house)
        assert tables["receipts"] == []
        assert len(tables["releases"]) == 1
        assert (await log(house))[Deletion.ANSWERS] == 1
        assert "fit no answers" in await gives_back(house, "ama", words)


async def test_the_invited_list_goes_a_year_after_the_close(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house, "ama", "bo")
        await house.turn(days=11)
        await forget(house, days=350)
        assert len((await everything(house))["invitations"]) == 2
        await forget(house, days=20)
        assert (await everything(house))["invitations"] == []


async def test_who_writes_nothing_for_two_years_is_deleted_at_the_end_of_that_year(tmp_path: Path) -> None:
    async with served(tmp_path) as house:  # it is November 2026
        for who in ("ama", "bo"):
            await house.joins(who)
        await forget(house, days=400)  # 2027
        await house.types("bo", "hello")
        await forget(house, days=365)  # the end of 2028: two years, and that year is not over
        assert len((await everything(house))["contacts"]) == 2
        await forget(house, days=10)  # 2029
        contacts = {row[0] for row in (await everything(house))["contacts"]}
        assert contacts == {"contact-bo"}
        assert (await log(house))[Deletion.QUIET] == 1
        await forget(house, days=366)
        assert (await everything(house))["contacts"] == []


async def test_a_days_deletions_are_done_once_and_rounded_the_day_after(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.says("ama", Ordered(Order.FORGET, "yes"))
        await forget(house)
        assert (await log(house)) == {Deletion.FORGOTTEN: 1}
        await forget(house, hours=1)
        assert (await log(house)) == {Deletion.FORGOTTEN: 1}
        await forget(house, days=1)
        assert (await log(house)) == {Deletion.FORGOTTEN: 5}
        assert "terms" in {name for name, _ in (await everything(house))["house"]}


async def test_what_was_deleted_at_a_wish_is_overwritten_within_a_day(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await forget(house)
        await house.says("ama", Ordered(Order.FORGET, "yes"))
        await forget(house, days=1)
        async with house.store.read() as work:
            assert await work.waves.untidy() == ["terms"]
        await house.house.forgetter.tidy_up()
        async with house.store.read() as work:
            assert await work.waves.untidy() == []


async def test_talks_nobody_kept_and_answers_taken_back_are_in_the_log_and_doctor_tells(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house, "ama", "bo")
        words = await given(house, "ama")
        await house.presses("bo", "Start")
        await house.types("bo", "yes")
        await house.says("bo", Ordered(Order.SKIP))
        await house.turn(days=11)
        await gives_back(house, "ama", words)
        kept = await log(house)
        assert kept == {Deletion.TALKS: 1, Deletion.WITHDRAWN: 1}
        settings = house.house.ground.settings
        assert isinstance(settings, Settings)
        shown = [finding.what for finding in await examine(settings, house.clock)]
        told = next(what for what in shown if what.startswith("Deleted in the last 30 days"))
        assert "people's answers they took back 5; unfinished talks at their end 5" in told

"""Somebody writes of danger: staff are told programme, kind and hour, in turn, until one of them has seen it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.slack import SlackChannel
from bot.doctor import examine
from bot.metrics import Metrics
from conversations.duty import AFTER
from conversations.messages import Address, Order, Ordered
from conversations.planning.series import Role
from storage.alerts import SEEN_KEPT, Alert
from tests.support.clock import HandClock
from tests.support.served import Served, served
from tests.support.slack_server import SlackServer

HURT = "He hits me and I am scared to go home"
SUNDAY = datetime(2026, 11, 29, 2, 20, tzinfo=UTC)


@asynccontextmanager
async def justice(folder: Path, clock: HandClock | None = None) -> AsyncIterator[Served]:
    async with served(folder, clock, programme="justice", always_open=("experience",)) as house:
        yield house


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    async with justice(tmp_path) as opened:
        yield opened


async def agrees(house: Served, who: str, area: str = "harbour") -> None:
    await house.joins(who, area, "justice")
    await house.says(who, Ordered(Order.START))
    await house.presses(who, "I agree")


async def alert(house: Served) -> Alert:
    async with house.store.read() as work:
        (only,) = await work.alerts.unseen(["justice"])
    return only


async def rows(house: Served, table: str) -> list[tuple[object, ...]]:
    async with house.store.read() as work:
        return [tuple(row) for row in await work.alerts.connection.rows(f"SELECT * FROM {table}")]  # noqa: S608


async def test_staff_are_told_in_turn_whatever_stops_in_between_until_one_has_seen_it(tmp_path: Path) -> None:
    clock = HandClock()
    async with justice(tmp_path, clock) as house:
        await agrees(house, "ama")
        said = await house.types("ama", HURT)
        assert "Nobody watches this chat" in said[-1].text
        await house.turn(minutes=69)
        assert await house.posts("riverside") == [], "its time would tell when they wrote"
    clock.turn(minutes=1)
    async with justice(tmp_path, clock) as house:
        await house.settle()
        (told,) = await house.posts("riverside")
        assert "Somebody in Community Voices wrote of being hurt or threatened between 11:00" in told
        assert "by 12:40, National team will be told" in told
        await house.turn(minutes=29)
        assert await house.posts("centre") == []
    clock.turn(minutes=1)
    async with justice(tmp_path, clock) as house:
        await house.settle()
        (told,) = await house.posts("centre")
        assert "Riverside borough had it before you" in told
        code = (await alert(house)).code
        assert "Noted" in await house.command(f"seen {code}")
        assert "has seen this one already" in await house.command(f"seen {code}")
        for team in ("riverside", "centre"):
            assert (await house.posts(team))[-1].startswith("Seen at 12:40 by the operator")
        await house.turn(days=1)
        assert [len(await house.posts(team)) for team in ("riverside", "centre", "harbour")] == [2, 2, 0]
        assert "No duty alert waits" in await house.command("seen")


async def test_several_people_of_an_hour_make_one_alert_of_a_kind(house: Served) -> None:
    for who, area in (("ama", "harbour"), ("bea", "willow"), ("cat", "willow")):
        await agrees(house, who, area)
        await house.types(who, HURT)
    await house.types("cat", "My stepdad hurts my little brother")
    await house.turn(minutes=70)
    told = await house.posts("riverside")
    assert sorted(one.split("\n")[0] for one in told) == [
        "Duty alert: a child at risk",
        "Duty alert: being hurt or threatened",
    ]
    assert all("there may be more than one person" in one for one in told)


async def test_one_resident_cannot_fill_a_duty_teams_channel(house: Served) -> None:
    await agrees(house, "ama")
    for _ in range(3):
        for words in (HURT, "I want to die", "My stepdad hurts my little brother"):
            await house.types("ama", words)
        await house.turn(hours=1)
    for _ in range(3):  # in new talks, which know nothing of the first
        await house.presses("ama", "Stop")
        await house.says("ama", Ordered(Order.START))
        await house.presses("ama", "Yes, I agree")
        await house.presses("ama", "I agree")
        await house.types("ama", HURT)
        await house.turn(hours=1)
    await house.turn(hours=1)
    assert [len(await house.posts(team)) for team in ("riverside", "centre")] == [3, 3]
    listed = await house.command("seen")
    assert listed.count("between 11:00 and 12:00") == 2, "the first talk told each kind once"
    assert "being hurt or threatened, between 11:00 and 17:00" in listed, "new talks' hours were added"


async def test_whoever_says_seen_reads_which_hours_were_added(house: Served) -> None:
    for who in ("ama", "bea"):
        await agrees(house, who)
        await house.types(who, HURT)
        await house.turn(hours=2)
    only = await alert(house)
    assert "between 11:00 and 14:00" in await house.command("seen")
    assert "Hours were added to it since it was posted: between 11:00 and 14:00" in await house.command(
        f"seen {only.code}"
    )
    assert "between 11:00 and 14:00" in (await house.posts("centre"))[-1]
    assert len(await house.posts("centre")) == 2


async def test_at_night_all_are_told_at_once_and_that_nobody_expects_them(tmp_path: Path) -> None:
    async with justice(tmp_path, HandClock(SUNDAY)) as house:
        await agrees(house, "ama")
        await house.types("ama", HURT)
        await house.turn(minutes=60)
        (borough,), (centre,) = await house.posts("riverside"), await house.posts("centre")
        assert "outside your duty hours (mon-fri 9:00-17:00): nobody expects you to read this now" in borough
        assert "National team is told at the same time" in borough
        assert "duty hours" not in centre
        await house.turn(minutes=30)
        settings = house.house.ground.settings
        looked = [str(one) for one in await examine(settings, house.clock)]
        assert any(
            "justice: 1 duty alert seen by nobody" in one and "of 1 of them nobody is left" in one for one in looked
        )
        page = (await Metrics(house.store, house.house.watch, house.clock).page()).decode()
        assert "heard_duty_alerts_unseen 1.0" in page


async def test_an_alert_and_what_was_posted_of_it_go_a_week_after_it_was_seen(house: Served) -> None:
    await agrees(house, "ama")
    await house.types("ama", HURT)
    await house.turn(minutes=70)
    await house.command(f"seen {(await alert(house)).code}")
    await house.turn(days=SEEN_KEPT.days - 1)
    await house.house.forgetter.forget()
    assert await house.posts("riverside")
    await house.turn(days=1, seconds=1)
    await house.house.forgetter.forget()
    assert await rows(house, "alerts") == []
    assert [one for one in await house.posts("riverside") if "alert" in one.lower()] == []


async def test_the_note_that_was_tied_to_a_turn_is_overwritten_within_a_day(house: Served) -> None:
    await agrees(house, "ama")
    await house.types("ama", HURT)
    await house.turn(minutes=70)
    for days, untidy in ((1, ["terms"]), (2, [])):
        await house.turn(days=days)
        await house.house.forgetter.forget()
        async with house.store.read() as work:
            assert await work.waves.untidy() == untidy
        await house.house.forgetter.tidy_up()


async def test_nothing_that_is_kept_or_sent_of_an_alert_leads_to_anybody(house: Served) -> None:
    await agrees(house, "ama", "willow")
    await house.types("ama", HURT)
    async with house.store.read() as work:
        (contact,) = (await work.contacts.by_address([Address("plain", "ama")])).values()
        session = (await work.sessions.of([contact.id]))[contact.id]
    own = (
        "ama",
        contact.id,
        session.id,
        session.scope,
        session.wave,
        "willow",
        "Willow",
        "plain",
        "scared",
        "experience",
    )
    (noted,) = await rows(house, "raised")
    hour = int(house.clock().replace(minute=0).timestamp()) * 1000
    assert noted[1:] == ("justice", "harm", hour)
    await house.turn(minutes=70)
    assert await rows(house, "raised") == []
    (kept,) = await rows(house, "alerts")
    sent = [row for row in await rows(house, "outbox") if str(row[1]).startswith("alert:")]
    posted = await rows(house, "posts")
    for word in own:
        assert word not in repr((noted[1:], kept, sent, posted)), word
    assert kept[1:6] == (
        "justice",
        "harm",
        hour,
        1,
        hour + (AFTER + timedelta(minutes=30)) // timedelta(milliseconds=1),
    )


async def test_the_operator_reads_of_an_alert_that_could_not_be_sent(
    house: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    await agrees(house, "ama")
    await house.types("ama", HURT)

    def broken(*_: object) -> None:
        raise KeyError("a fault")

    monkeypatch.setattr("bot.alert.alert_document", broken)
    await house.turn(minutes=90)
    looked = [str(one) for one in await examine(house.house.ground.settings, house.clock)]
    assert any("justice: 1 duty alert late to be sent" in one for one in looked)
    page = (await Metrics(house.store, house.house.watch, house.clock).page()).decode()
    assert "heard_duty_alerts_unsent 1.0" in page
    monkeypatch.undo()
    await house.turn(minutes=1)
    assert len(await house.posts("riverside")) == 1


async def test_a_button_in_slack_says_who_has_seen_it_and_officials_have_none(house: Served) -> None:
    async with SlackServer() as slack:
        slack.room("C0RIV")
        channel = SlackChannel(slack.bot_token, slack.app_token, None, slack.api_url, house.house.coordinate, gap=0)
        await channel.start()
        house.house.add(channel)
        try:
            async with house.store.work() as work:
                await work.staff.connect("justice", "riverside", Address("slack", "C0RIV"))
            for person, role in (("U1", "duty"), ("U2", "official")):
                code = (await house.command(f"enrol {role} riverside in justice")).split("Code: ")[1].split(".")[0]
                await slack.slash(person, "C0RIV", f"join {code}")
            await agrees(house, "ama")
            await house.types("ama", HURT)
            await house.turn(minutes=70)
            (post,) = [one for one in slack.transcript("C0RIV") if "Duty alert" in one.shows]
            refused = await slack.click("U2", post, "I have seen this")
            assert refused
            assert "Officials can use" in refused.shows
            noted = await slack.click("U1", post, "I have seen this")
            assert noted
            assert "Noted: you have seen it." in noted.shows
            assert noted.only_for == "U1"
            await house.turn(minutes=1)
            last = slack.transcript("C0RIV")[-1]
            assert "by duty officer" in last.shows
            assert "of Riverside borough" in last.shows
            await house.turn(hours=2)
            assert await house.posts("centre") == [], "nobody else is told"
        finally:
            await channel.stop()


async def test_a_duty_officer_of_another_programme_cannot_see_it(house: Served) -> None:
    await agrees(house, "ama")
    await house.types("ama", HURT)
    await house.turn(minutes=70)
    code = (await alert(house)).code
    assert "No duty alert has the code" in await house.command("seen k7f2k7")
    async with house.store.work() as work:
        await work.staff.issue("elsewhere7", Role.DUTY, "adoption", "north", house.clock() + timedelta(days=1))
        await work.staff.redeem("elsewhere7", Address("slack", "T1:U9"), house.clock())
    answer = await house.house.coordinate(Address("slack", "T1:U9"), f"seen {code}", None)
    assert answer.refused
    assert (await alert(house)).code == code


async def test_a_partners_coordinator_neither_lists_nor_ends_what_their_team_is_not_told(house: Served) -> None:
    await agrees(house, "ama")
    await house.types("ama", HURT)
    await house.turn(minutes=70)
    code = (await alert(house)).code
    for team, may in (("lantern", False), ("riverside", True), ("centre", True)):
        address = Address("slack", f"T1:{team}")
        async with house.store.work() as work:
            await work.staff.issue(f"code{team}", Role.COORDINATOR, "justice", team, house.clock() + timedelta(days=1))
            await work.staff.redeem(f"code{team}", address, house.clock())
        listed = await house.house.coordinate(address, "seen", None)
        assert listed.refused is not may, team
        if not may:
            assert (await house.house.coordinate(address, f"seen {code}", None)).refused
            assert (await house.house.coordinate(address, "seen k7f2k7", None)).refused
            assert (await alert(house)).code == code
    assert not (await house.house.coordinate(address, f"seen {code}", None)).refused

"""From a comment somebody allowed to a quote every team and resident may read, past one more pair of eyes."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.render.plain import plain_text
from conversations.document import Actions, Document
from conversations.messages import Order, Ordered
from conversations.planning.series import Role, StaffMember
from conversations.script.values import Comment, Quote
from tests.support.served import CONSOLE, Served, served

ONCE = "schedule pulse for north once on 25 november at 10:00 open 10 days"


def comment(number: int) -> Comment:
    if number >= 12:
        return Comment(f"Never show comment {number}.", Quote.NEVER)
    return Comment(f"They rang me back {number} times.", Quote.HELD if number == 0 else Quote.MAY)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    """A closed wave of 30 people of the north who all wrote something, 12 of whom allowed to be quoted."""
    async with served(tmp_path) as made:
        await made.joins("ama")
        await made.command(ONCE)
        await made.turn(days=2)
        await made.have_answered([{"overall": "good", "better": comment(number)} for number in range(30)])
        yield made


async def shown(house: Served, words: str) -> Document:
    return await house.house.coordinate(CONSOLE, words, None)


def button(page: Document, label: str) -> str:
    return next(
        action.words
        for block in page.blocks
        if isinstance(block, Actions)
        for action in block.actions
        if action.label == label
    )


async def texts(house: Served, words: str) -> str:
    return await house.command(words)


async def test_a_comment_of_an_open_wave_is_nobodys_to_read(house: Served) -> None:
    assert "No comment of s1 waits" in await texts(house, "quotes s1")


async def test_each_comment_is_looked_at_once_and_only_what_was_found_fit_is_posted(house: Served) -> None:
    await house.turn(days=10)
    before = await house.posts("north")
    seen, kept = set(), []
    page = await shown(house, "quotes s1")
    while page.summary == "May this be quoted?":
        text = next(block.text for block in page.blocks if getattr(block, "text", "").startswith("“"))
        assert text not in seen
        seen.add(text)
        held = any("Look twice" in getattr(block, "text", "") for block in page.blocks)
        assert held is (text == "“They rang me back 0 times.”")
        assert await house.posts("north") == before
        assert "Nothing is posted before all that wait are looked at" in plain_text(page)
        fit = len(seen) % 2 == 0
        kept += [text] * fit
        page = await shown(house, button(page, "May be quoted" if fit else "Not this one"))
    assert len(seen) == 12
    assert "goes to every team now" in page.summary
    await house.settle()
    for team in ("north", "central"):
        post = (await house.posts(team))[-1]
        assert "in people's own words" in post
        assert all(text in post for text in kept)
        assert not any(text in post for text in seen - set(kept))
        assert "wave" not in post
        assert "November" not in post
    assert "No comment of s1 waits" in await texts(house, "quotes s1")
    heard = (await house.says("ama", Ordered(Order.RESULTS)))[-1].text
    assert sum(text in heard for text in kept) == 3
    assert "Never show" not in heard


async def test_a_decision_is_made_once_and_noted_without_words(house: Served) -> None:
    await house.turn(days=10)
    page = await shown(house, "quotes s1")
    await shown(house, button(page, "May be quoted"))
    assert "somebody has decided" in await texts(house, button(page, "Not this one"))
    async with house.store.read() as work:
        noted = await work.audit.recent("adoption", 5)
    assert [(row.action, row.detail) for row in noted if "quote" in row.action] == [("quote", "s1")]


async def test_a_comment_that_was_taken_back_waits_no_longer_and_is_never_shown(house: Served) -> None:
    await house.turn(days=10)
    page = await shown(house, "quotes s1")
    yes = button(page, "May be quoted")
    following = await shown(house, yes)
    async with house.store.work() as work:
        await work.answers.connection.run("DELETE FROM answers WHERE id = $1", [yes.split()[-1]])
    while following.summary == "May this be quoted?":
        following = await shown(house, button(following, "Not this one"))
    assert "No comment of s1 waits" in following.summary
    assert not any("in people's own words" in post for post in await house.posts("north"))


async def test_only_the_team_of_the_whole_programme_reads_them(house: Served) -> None:
    from conversations.planning.authority import Allowed, Denied, Subject, may
    from conversations.planning.commands import ReviewQuotes

    programme = house.house.ground.programmes["adoption"]
    about, command = Subject(programme, ("north",)), ReviewQuotes("s1")
    central = StaffMember("k1", Role.COORDINATOR, "adoption", programme.areas.team)
    assert isinstance(may(central, command, about), Allowed)
    for other in (
        StaffMember("k2", Role.OFFICIAL, "adoption", programme.areas.team),
        StaffMember("k3", Role.COORDINATOR, "adoption", "north"),
        StaffMember("k4", Role.COORDINATOR, "justice", programme.areas.team),
        None,
    ):
        assert isinstance(may(other, command, about), Denied)

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.channels.channel import Refused
from bot.channels.desk import team_address
from bot.web.desk import desk_may_open, examples
from config.programme import default_programmes, load_programmes
from conversations.messages import Address, Message
from tests.support.staff_room import open_house
from tests.support.web_site import DIGEST, DeskSite, desk_site, running
from tests.support.web_visitor import Visitor, visitor


async def opened(someone: Visitor, site: DeskSite) -> None:
    assert (await someone.post("/desk/open", {"key": site.desk.new_key()}))[0] == 200


async def test_a_key_opens_the_desk_once_with_a_strict_cookie(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone, visitor(site.address) as other:
        key = site.desk.new_key()
        assert await someone.post("/desk/open", {"key": key}) == (200, "{}")
        assert "; HttpOnly; Path=/desk; SameSite=Strict" in someone.cookie
        assert key not in someone.cookie
        assert (await someone.get("/desk/teams"))[0] == 200
        assert (await other.post("/desk/open", {"key": key}))[0] == 401
        assert (await other.get("/desk/teams"))[0] == 401


async def test_a_newer_key_stops_an_older_one(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        old = site.desk.new_key()
        site.desk.new_key()
        assert (await someone.post("/desk/open", {"key": old}))[0] == 401


async def test_guessing_keys_is_slowed_down(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        key = site.desk.new_key()
        statuses = [(await someone.post("/desk/open", {"key": "guess"}))[0] for _ in range(6)]
        assert statuses == [401] * 5 + [429]
        assert (await someone.post("/desk/open", {"key": key}))[0] == 429
        site.now.passes(seconds=11)
        assert (await someone.post("/desk/open", {"key": key}))[0] == 200


async def test_no_key_opens_a_desk_that_made_none(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        assert (await someone.post("/desk/open", {"key": "None"}))[0] == 401


async def test_the_locked_desk_tells_nothing(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        assert (await someone.get("/desk"))[0] == 200
        assert (await someone.get("/desk/teams"))[0] == 401
        assert (await someone.get("/desk/events"))[0] == 401
        assert (await someone.post("/desk/command", {"words": "list"}))[0] == 401
        assert site.commanded.words == []


@pytest.mark.parametrize("origin", [None, "null", "http://evil.example", "http://127.0.0.1:1"])
@pytest.mark.parametrize("path", ["/desk/open", "/desk/key", "/desk/command"])
async def test_only_the_desks_own_page_may_write(tmp_path: Path, path: str, origin: str | None) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        await opened(someone, site)
        body = {"/desk/open": {"key": site.desk.new_key()}, "/desk/key": {}, "/desk/command": {"words": "list"}}[path]
        assert (await someone.post(path, body, origin=origin))[0] == 403
        assert site.commanded.words == []


async def test_the_desk_answers_to_loopback_names_only(tmp_path: Path) -> None:
    async with (
        desk_site(tmp_path) as site,
        running([site.desk], hosts=frozenset({"heard.example"})) as public,
        visitor(f"http://127.0.0.1:{public.addresses[0][1]}") as someone,
    ):
        rebound = {"Host": "heard.example"}
        body = {"key": site.desk.new_key()}
        assert (await someone.post("/desk/open", body, origin="http://heard.example", **rebound))[0] == 403
        assert (await someone.get("/desk/teams", **rebound))[0] == 403


async def test_a_page_elsewhere_cannot_look_in(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        await opened(someone, site)
        for path in ("/desk/teams", "/desk/events"):
            assert (await someone.get(path, **{"Sec-Fetch-Site": "cross-site"}))[0] == 403


async def test_an_open_desk_closes_after_twelve_hours(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        await opened(someone, site)
        site.now.passes(hours=11, minutes=59)
        assert (await someone.get("/desk/teams"))[0] == 200
        site.now.passes(minutes=2)
        assert (await someone.get("/desk/teams"))[0] == 401


async def test_a_page_can_have_a_new_key_printed_but_never_sees_it(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        assert await someone.post("/desk/key", {}) == (200, "{}")
        (key,) = site.printed
        assert (await someone.post("/desk/open", {"key": key}))[0] == 200
        statuses = [(await someone.post("/desk/key", {}))[0] for _ in range(2)]
        assert statuses == [200, 429]


async def test_the_desk_names_every_team_and_commands_to_begin_from(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        await opened(someone, site)
        told = json.loads((await someone.get("/desk/teams"))[1])
        assert [(team["programme"], team["team"], team["name"]) for team in told["teams"]] == [
            ("adoption", "central", "National adoption team"),
            ("adoption", "north", "North agency"),
            ("adoption", "midlands", "Midlands agency"),
        ]
        assert told["hints"] == ["list", "link north", "help"]


async def test_every_example_is_accepted_as_it_stands(tmp_path: Path) -> None:
    programmes = load_programmes(default_programmes())
    async with open_house(tmp_path, programmes) as house:
        answers = {words: await house.say(words) for words in examples(programmes, house.now)}
    orders = [words for words in answers if words.startswith("schedule")]
    assert [words.split(" in ")[1].split(" every ")[0] for words in orders] == ["adoption", "justice"]
    assert all("Check this: nothing has been sent yet" in answers[words] for words in orders)
    assert "Nothing is scheduled yet" in answers["list"]
    assert "come in with this code" in answers["link north in adoption"]
    assert "What you can say" in answers["help"]


def test_no_example_asks_the_people_of_a_programme_whose_helplines_are_overdue() -> None:
    programmes = load_programmes(default_programmes())
    given = examples(programmes, datetime(2027, 8, 3, 11, tzinfo=UTC))
    assert [words for words in given if "justice" in words] == []
    assert any("adoption" in words for words in given)


async def test_commands_are_the_operators(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        await opened(someone, site)
        status, text = await someone.post("/desk/command", {"words": "  list  "})
        assert status == 200
        assert site.commanded.words == [(Address("desk", "operator"), "list", None)]
        blocks = json.loads(text)["document"]["blocks"]
        assert [block["block"] for block in blocks] == ["heading", "paragraph", "table", "actions"]


@pytest.mark.parametrize("words", ["", "   ", None, 5])
async def test_a_command_without_words_is_refused(tmp_path: Path, words: object) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        await opened(someone, site)
        assert (await someone.post("/desk/command", {"words": words}))[0] == 400
        assert (await someone.post("/desk/command", {"words": "x" * 1001}))[0] == 413


async def test_posts_reach_an_open_desk_and_one_that_comes_back(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, visitor(site.address) as someone:
        await opened(someone, site)
        await site.channel.send(team_address("adoption", "central"), DIGEST)
        async with someone.listening("/desk/events") as ear:
            first = await ear.next()
            assert (first.name, first.id, first.data["team"]) == ("post", "1", "central")
            sent = await site.channel.send(team_address("adoption", "north"), DIGEST)
            second = await ear.next()
            assert (second.id, second.data["programme"], second.data["team"]) == (sent.message, "adoption", "north")
            document = second.data["document"]
            assert isinstance(document, dict)
            assert document["summary"] == DIGEST.summary
        (missed,) = await someone.hears("/desk/events", 1, last="1")
        assert missed.id == "2"


async def test_the_desk_takes_only_posts_for_a_team(tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site:
        with pytest.raises(Refused):
            await site.channel.send(team_address("adoption", "north"), Message("words for a resident"))
        with pytest.raises(Refused):
            await site.channel.send(Address("desk", "operator"), DIGEST)


@pytest.mark.parametrize(
    ("host", "slack", "may"),
    [
        ("127.0.0.1", False, True),
        ("::1", False, True),
        ("localhost", False, True),
        ("127.0.0.1", True, False),
        ("0.0.0.0", False, False),  # noqa: S104
        ("10.0.0.7", False, False),
    ],
)
def test_the_desk_is_for_this_computer_while_no_slack_is_connected(host: str, *, slack: bool, may: bool) -> None:
    assert desk_may_open(host, slack=slack) is may


def test_the_desk_stays_shut_behind_a_public_address() -> None:
    assert desk_may_open("127.0.0.1", slack=False, public_url=None)
    assert not desk_may_open("127.0.0.1", slack=False, public_url="https://heard.example")

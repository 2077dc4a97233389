"""From a coordinator's words in Slack, over 160 residents on Telegram, to three teams' digests."""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import run
from bot.coordinate import Coordinator
from bot.ground import Ground, open_ground
from bot.render.plain import plain_text
from config.holidays import is_holiday
from config.programme import default_programmes
from config.settings import read_settings
from conversations.messages import Address
from tests.support.clock import HandClock
from tests.support.crowd import Member, Way, all_at_once
from tests.support.slack_server import SlackServer
from tests.support.telegram_server import TelegramServer

PEOPLE = 160
LANGUAGES = ("en", "en", "en", "cy", "pl")
ROOMS = {"central": "C0CENTRAL", "north": "C0NORTH", "midlands": "C0MIDLANDS"}
CLOSES_AFTER = 10  # days
SCHEDULED = "at 10:00 open 10 days"


@asynccontextmanager
async def serving(ground: Ground, clock: HandClock) -> AsyncIterator[list[str]]:
    said: list[str] = []
    stop = asyncio.Event()
    task = asyncio.create_task(run(ground, clock, said.append, stop))
    try:
        yield said
    finally:
        stop.set()
        await task


def settings_for(
    telegram: TelegramServer, slack: SlackServer, folder: Path, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    programme = folder / "adoption"
    shutil.copytree(next(path for path in default_programmes() if path.name == "adoption"), programme)
    file = programme / "programme.yaml"
    file.write_text(re.sub(r"^always_open:.*$", "", file.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    for name, value in {
        "PROGRAMME": str(programme),
        "DATABASE_URL": f"sqlite:///{folder / 'heard.db'}",
        "SECRET_KEY": "S" * 43 + "=",
        "TELEGRAM_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.url,
        "TELEGRAM_RATE": "0",
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
        "HTTP_PORT": str(port),
    }.items():
        monkeypatch.setenv(f"HEARD_{name}", value)


async def connect_teams(ground: Ground, clock: HandClock, slack: SlackServer) -> None:
    """The operator gives out codes; each team's coordinator joins and connects the team's channel."""
    console = Coordinator(ground.store, ground.programmes, clock, is_holiday)
    for number, (team, room) in enumerate(ROOMS.items()):
        slack.room(room)
        answer = plain_text(await console(Address("console", "operator"), f"enrol coordinator {team}", None))
        code = re.search(r"join ([a-z0-9-]+)", answer)
        assert code, answer
        await slack.slash(f"U{number}", room, f"join {code[1]}")
        connected = await slack.slash(f"U{number}", room, f"connect {team}")
        assert connected, team


async def start_codes(ground: Ground, clock: HandClock) -> dict[str, str]:
    console = Coordinator(ground.store, ground.programmes, clock, is_holiday)
    codes = {}
    for area in ("north", "midlands"):
        await console(Address("console", "operator"), f"link {area}", None)
        async with ground.store.read() as work:
            codes[area] = await work.codes.of("adoption", area) or ""
    return codes


def crowd(telegram: TelegramServer, ground: Ground, codes: dict[str, str]) -> list[Member]:
    members = []
    for number in range(PEOPLE):
        area = "midlands" if number % 4 == 3 else "north"
        way = Way.SILENT if number % 10 == 9 else Way.STOPS if number % 20 == 8 else Way.ANSWERS
        choices = ((1, 1, 2, 2, 4, 3)[number % 6], (1, 2, 2, 3)[number % 4], (5, 4, 2)[number % 3])
        person = telegram.person(7_219_463_001 + 37 * number, LANGUAGES[number % len(LANGUAGES)])
        members.append(Member(person, way, codes[area], choices, ground.phrasebook))
    return members


async def test_answers_on_telegram_become_digests_in_slack(
    tmp_path: Path, unused_tcp_port: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock = HandClock(datetime(2026, 11, 30, 11, 0, tzinfo=UTC))
    monkeypatch.setattr("bot.house.SLACK_RATE", 0.0)  # between turns of this clock no time passes
    async with TelegramServer() as telegram, SlackServer() as slack:
        settings_for(telegram, slack, tmp_path, unused_tcp_port, monkeypatch)
        async with open_ground(read_settings(None), lambda _: None) as ground:
            async with serving(ground, clock):
                await slack.until(lambda: bool(slack.sockets))
                await connect_teams(ground, clock, slack)
                members = crowd(telegram, ground, await start_codes(ground, clock))
                await all_at_once(*(member.join() for member in members))

                preview = await slack.slash(
                    "U0", ROOMS["central"], f"schedule pulse for north, midlands once on 1 december {SCHEDULED}"
                )
                assert preview
                assert "160" in preview.shows, preview.shows
                await slack.click("U0", preview, "Confirm")

                clock.turn(days=1)
                await all_at_once(*(member.answer() for member in members))
                clock.turn(days=CLOSES_AFTER)
                await slack.until(lambda: all(ends(slack, room) for room in ROOMS.values()))
                digests = {
                    team: "\n".join(post.shows for post in slack.transcript(room)) for team, room in ROOMS.items()
                }
            prove(digests)
            results = await ask_for_results(ground, clock, telegram, members[0])
            assert results.startswith("What people said: A quick check on our support")
            stored = everything_stored(tmp_path)
    for member in members:
        for secret in (str(member.person.chat), member.person.username, member.person.last_name):
            assert secret.encode() not in stored, "the database holds something that names a person"
    assert "private words" not in str(digests)
    assert "private words" not in caplog.text
    assert telegram.token not in caplog.text


def ends(slack: SlackServer, room: str) -> bool:
    """Say whether the last of a digest's messages has come."""
    return any("Every team gets these figures." in post.shows for post in slack.transcript(room))


def prove(digests: dict[str, str]) -> None:
    """The same release for all, each team's opening with its own area; figures shown, merged and hidden."""
    assert "Your area: All regions" in digests["central"]
    assert "Your area: North" in digests["north"]
    assert "Your area: Midlands" in digests["midlands"]
    tables = {figures_of(digest) for digest in digests.values()}
    assert len(tables) == 1, "every team sees the same figures, in however many messages"
    side_by_side = digests["central"].partition("The areas side by side")[2]
    assert "About 160" not in side_by_side
    assert re.search(r"\d+% \(\d*[05]\)", side_by_side), "figures are shown, in fives"
    assert "Neighbouring answers are counted together" in side_by_side
    assert re.search(r"\bc\b", side_by_side.partition("How to read this")[0]), "small figures are hidden"


def figures_of(digest: str) -> str:
    """Give what all teams are told alike, without who of them looks at comments, in however many lines it came."""
    shown = " ".join(digest.partition("The areas side by side")[2].split())
    alike, times = re.subn(r"What people wrote may be quoted where they allowed it\. .*? every team\.", "", shown)
    assert times == 1
    return alike


async def ask_for_results(ground: Ground, clock: HandClock, telegram: TelegramServer, member: Member) -> str:
    async with serving(ground, clock):
        member.person.say("/results")
        return (await member.person.read()).text


def everything_stored(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.glob("heard.db*"))

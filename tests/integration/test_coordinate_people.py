import asyncio
import random
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.channel import Place, PlaceKind
from bot.commands.request import explain
from bot.coordinate import Coordinator
from bot.deliver import Deliverer
from config.holidays import is_holiday
from conversations.document import Document
from conversations.messages import Address, Kind, Outbound, ToTeam
from conversations.planning.commands import Unclear
from conversations.planning.reading import parse
from conversations.planning.window import IsHoliday
from tests.support.channels import PlainChannel
from tests.support.clock import HandClock
from tests.support.planned import ADOPTION, BOTH
from tests.support.staff_room import CONSOLE, House, open_house, text_of, words_of

ANA = Address("slack", "T:ANA")
CHANNEL = Place(Address("slack", "C:NORTH"), PlaceKind.CHANNEL)
OTHER = Place(Address("slack", "C:OTHER"), PlaceKind.CHANNEL)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path) as opened:
        yield opened


async def code_for(house: House, words: str = "enrol coordinator north") -> str:
    return (await house.say(words)).split("Code: ")[1].split(".")[0]


async def test_a_code_makes_one_coordinator_once(house: House) -> None:
    code = await code_for(house)
    welcome = await house.say(f"join {code.upper()}", ANA)
    assert "You are now a coordinator of north in adoption" in welcome
    assert "That code is not good" in await house.say(f"join {code}", Address("slack", "T:BEA"))
    assert "That code is not good" in await house.say("join nonsense", Address("slack", "T:BEA"))


async def test_a_repeat_after_a_restart_does_nothing_again(house: House) -> None:
    enrol = "enrol coordinator north"
    answer = text_of(await house.coordinator(CONSOLE, enrol, None, "slash:1"))
    assert "Code: " in answer
    again = Coordinator(house.store, BOTH, lambda: house.now, is_holiday)
    assert text_of(await again(CONSOLE, enrol, None, "slash:1")).startswith("That came in twice, and I did it once.")
    assert "Code: " in text_of(await again(CONSOLE, enrol, None, "slash:2"))
    for _ in range(2):
        assert "coordinator" in text_of(await again(CONSOLE, "help enrol", None, "slash:3"))


async def test_a_command_that_failed_may_be_repeated(house: House) -> None:
    def broken(_: str) -> IsHoliday:
        raise RuntimeError("a fault of ours")

    order = "schedule pulse for north once on 3 december at 10:00"
    with pytest.raises(RuntimeError):
        await Coordinator(house.store, BOTH, lambda: house.now, broken)(CONSOLE, order, None, "slash:1")
    assert "Check this" in text_of(await house.coordinator(CONSOLE, order, None, "slash:1"))


async def test_a_code_is_good_for_a_week(house: House) -> None:
    code = await code_for(house)
    house.now += timedelta(days=7, seconds=1)
    assert "That code is not good" in await house.say(f"join {code}", ANA)


async def test_the_operator_cannot_use_up_a_code_by_mistake(house: House) -> None:
    code = await code_for(house)
    assert "You are the operator" in await house.say(f"join {code}")
    assert "Welcome" in await house.say(f"join {code}", ANA)


async def test_a_stranger_is_told_how_to_get_in(house: House) -> None:
    assert "Ask a coordinator for a code" in await house.say("list", ANA)
    assert "Ask a coordinator for a code" in await house.say("staff", ANA)
    assert "Ask a coordinator for a code" in await house.say("confirm abcd", ANA)
    page = await house.say("help", ANA)
    assert "join CODE" in page
    assert "schedule" not in page


@pytest.mark.parametrize("words", ["confirm abcd", "schedule pulse for north always", "join nonsense", "pause s1"])
async def test_a_stranger_never_waits_for_the_house_nor_holds_it_up(house: House, words: str) -> None:
    async with house.store.work():  # whoever writes now would wait for this
        answer = text_of(await asyncio.wait_for(house.coordinator(ANA, words, None, "slash:1"), 5))
    assert "Ask a coordinator for a code" in answer or "That code is not good" in answer
    async with house.store.read() as work:
        assert await work.inbox.new(["slash:1"]), "nothing is noted of what strangers do"


async def test_a_code_that_comes_in_twice_is_used_once_and_said_so(house: House) -> None:
    code = await code_for(house)
    for answer in ("You are now a coordinator", "That came in twice"):
        assert answer in text_of(await house.coordinator(ANA, f"join {code}", None, "slash:1"))


async def test_an_official_looks_and_changes_nothing(house: House) -> None:
    official = await house.staff("official", "north", "adoption", "T:OFF")
    assert "Nothing is scheduled yet" in await house.say("list", official)
    page = await house.say("help", official)
    assert "digest" in page
    assert "enrol" not in page
    assert '"help list" tells more' in page
    for words in ("enrol official north", "link north", "staff", "schedule pulse for north always"):
        assert "Officials can use list, show, digest and help" in await house.say(words, official)


async def test_staff_are_enrolled_downwards_only(house: House) -> None:
    borough = await house.staff("coordinator", "borough", "justice", "T:BOR")
    assert "Code: " in await house.say("enrol official haven", borough)
    assert "or of a team above it" in await house.say("enrol official ministry", borough)
    assert 'no team "north"' in await house.say("enrol official north", borough)
    assert "You belong to the programme justice" in await house.say("enrol official north in adoption", borough)


async def test_removed_staff_command_no_more(house: House) -> None:
    ana = await house.staff("coordinator", "north", "adoption", "T:ANA")
    listed = await house.say("staff")
    assert "coordinator | north | local | adoption" in listed
    identity = listed.splitlines()[-1].split(" | ")[0]
    assert "can no longer command" in await house.say(f"remove {identity}")
    assert "I do not know you" in await house.say("list", ana)
    assert "no staff id" in await house.say(f"remove {identity}")
    assert "No staff yet" in await house.say("staff")


async def test_a_removed_coordinator_does_not_come_back_by_a_code_of_their_own(house: House) -> None:
    borough = await house.staff("coordinator", "borough", "justice", "T:BOR")
    own = [await code_for(house, f"enrol coordinator {team} in justice") for team in ("borough", "haven")]
    other = await code_for(house, "enrol coordinator ministry in justice")
    official = await house.staff("official", "borough", "justice", "T:OFF")
    rows = [row.split(" | ") for row in (await house.say("staff")).splitlines() if " | " in row]
    identity = {row[1]: row[0] for row in rows}
    assert "work no more" not in await house.say(f"remove {identity['official']}")
    assert "nobody has used yet, work no more" in await house.say(f"remove {identity['coordinator']}")
    for code in own:
        assert "That code is not good" in await house.say(f"join {code}", borough)
    assert "Welcome" in await house.say(f"join {other}", official)


async def test_a_team_reads_where_its_coordinator_connects_it(house: House) -> None:
    ana = await house.staff("coordinator", "north", "adoption", "T:ANA")
    assert "are posted here" in await house.say("connect north", ana, CHANNEL)
    assert "reads here already" in await house.say("connect north", ana, CHANNEL)
    async with house.store.read() as work:
        assert await work.staff.channel("adoption", "north") == CHANNEL.address


async def test_the_channel_a_team_leaves_is_told(house: House) -> None:
    ana = await house.staff("coordinator", "north", "adoption", "T:ANA")
    await house.say("connect north", ana, CHANNEL)
    assert house.told == []
    await house.say("connect north", ana, OTHER)
    ((address, page),) = house.told
    assert address == CHANNEL.address
    assert "now posted in another channel" in text_of(page)


async def test_a_digest_that_waited_for_a_channel_comes_as_soon_as_one_is_connected(house: House) -> None:
    ana = await house.staff("coordinator", "north", "adoption", "T:ANA")
    channel = PlainChannel("slack")
    clock = HandClock(house.now)
    deliverer = Deliverer(house.store, {"slack": channel}, {}, clock, "one", random.Random(1), {})
    posts = [
        Outbound(f"p{number}", ToTeam("adoption", "north"), Document(f"{number}", ()), Kind.POST, clock())
        for number in (1, 2)
    ]
    async with house.store.work() as work:
        await work.outbox.put(posts)
    await drain(deliverer)
    assert channel.got == {}
    woken = house.woken
    clock.turn(seconds=5)
    house.now = clock()
    await house.say("connect north", ana, CHANNEL)
    assert house.woken == woken + 1
    await drain(deliverer)
    assert channel.got[CHANNEL.address.value] == [post.body for post in posts]


async def drain(deliverer: Deliverer) -> None:
    while await deliverer.claim_once():
        await deliverer.settle()


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        (Place(Address("slack", "C:X"), PlaceKind.SHARED), "People from outside your organisation"),
        (Place(Address("slack", "D:X"), PlaceKind.DIRECT), "direct message"),
        (None, "Say this in the Slack channel"),
    ],
)
async def test_digests_go_to_no_shared_channel_and_no_direct_message(
    house: House, place: Place | None, reason: str
) -> None:
    ana = await house.staff("coordinator", "north", "adoption", "T:ANA")
    assert reason in await house.say("connect north", ana, place)
    async with house.store.read() as work:
        assert await work.staff.channels() == {}


async def test_no_team_connects_another(house: House) -> None:
    central = await house.staff("coordinator", "central", "adoption", "T:CEN")
    assert "Only a coordinator of the team north" in await house.say("connect north", central, CHANNEL)


async def test_a_start_link_says_nothing_of_the_area_and_stays_the_same(house: House) -> None:
    page = await house.say("link north")
    code = page.split("code: ")[1].splitlines()[0]
    assert f"https://t.me/HeardBot?start={code}" in page
    assert f"https://heard.example/chat#start={code}" in page
    assert "north" not in code
    assert page == await house.say("link North")
    async with house.store.read() as work:
        assert await work.codes.get(code) == ("adoption", "north")


async def test_an_area_with_areas_below_has_a_code_for_each_of_those(house: House) -> None:
    page = await house.say("link borough")
    assert "Haven | " in page
    assert "Bridge | " in page
    async with house.store.read() as work:
        assert await work.codes.of("justice", "borough") is None


async def test_without_a_bot_or_a_site_a_code_still_works_by_hand(house: House) -> None:
    bare = Coordinator(house.store, BOTH, lambda: house.now, is_holiday)
    page = text_of(await bare(CONSOLE, "link north"))
    assert "http" not in page
    assert "/start " in page
    bare.name_bot("@OtherBot")
    assert "https://t.me/OtherBot?start=" in text_of(await bare(CONSOLE, "link north"))


async def test_what_was_done_is_in_the_log_by_staff_id(house: House) -> None:
    ana = await house.staff("coordinator", "north", "adoption", "T:ANA")
    await house.press("schedule pulse for north every 2 weeks on tuesday at 10:00", "Confirm", ana)
    async with house.store.read() as work:
        (member,) = await work.staff.of("adoption")
        rows = await work.audit.recent("adoption", 10)
    assert [(row.action, row.staff) for row in rows] == [
        ("schedule", member.id),
        ("join", member.id),
        ("enrol", "operator@console"),
    ]
    assert rows[0].detail == "s1 pulse every 2 weeks on Tuesday at 10:00"


async def test_help_on_one_command_shows_orders_that_work(house: House) -> None:
    page = await house.say("help schedule")
    assert "in any order" in page
    assert "every 2 weeks on tuesday" in page
    assert 'Did you mean "schedule"?' in await house.say("help shedule")


@pytest.mark.parametrize(
    "words", ["", "\x00", "🙂" * 300, "schedule " * 200, "show s99999999999", "confirm ", "in in in"]
)
async def test_nothing_typed_ever_raises(house: House, words: str) -> None:
    assert await house.say(words)
    assert await house.say(words, ANA)


ASKED_BY_STRANGERS = """
show s1; show s9; show pulse; show nosuch; pause s1; close s9; digest; digest s1; digest nosuch; list; list in adoption
list in nosuch; staff in justice; remove abcdef; confirm abcd; discard abcd; link north; link nosuch; connect north
connect nosuch; enrol coordinator north; enrol official nosuch; schedule pulse for north always
schedule nosuch for north always; schedule pulse for nosuch always
"""


@pytest.mark.parametrize("words", re.split(r"; |\n", ASKED_BY_STRANGERS.strip()))
async def test_a_stranger_gets_the_same_sentence_whether_a_name_exists_or_not(house: House, words: str) -> None:
    await house.press("schedule pulse for north always", "Confirm")
    assert await house.say(words, ANA) == "I do not know you yet. Ask a coordinator for a code, then say: join CODE."


async def test_help_tells_a_stranger_no_name_of_an_area_or_script(house: House) -> None:
    for words in ("help", "help schedule", "help link", "help enrol", "help join"):
        page = await house.say(words, ANA)
        assert "join CODE" in page
        assert not any(name in page for name in ("midlands", "pulse", "experience", "haven", "checkin", "adoption"))


@pytest.mark.parametrize("words", ["chekin", "havn", "schedule checkin haven", "show", "help havn", "enrol haven"])
async def test_what_a_stranger_mistypes_is_answered_from_fixed_words_alone(house: House, words: str) -> None:
    await house.press("schedule checkin for haven always", "Confirm")
    unclear = parse(words)  # which knows no programme
    assert isinstance(unclear, Unclear)
    assert await house.say(words, ANA) == text_of(explain(unclear))


async def test_an_area_two_programmes_have_is_named_once(tmp_path: Path) -> None:
    twins = {"adoption": ADOPTION, "fostering": replace(ADOPTION, key="fostering")}
    async with open_house(tmp_path, twins) as house:
        answer = await house.say("link nrth")
        assert "Areas are: national, north, midlands, south-west." in answer
        assert 'Did you mean "north"?' in answer
        assert "Teams are: central, north, midlands, south." in await house.say("enrol official nrth")


async def test_one_area_or_team_at_a_time_is_asked_for_not_guessed(house: House) -> None:
    assert "Name one area at a time." in await house.say("link north midlands")
    assert "Name one team at a time." in await house.say("enrol official north midlands")
    assert "come in with this code" in await house.say("link the north")


async def test_a_series_may_be_named_by_its_number_alone(house: House) -> None:
    await house.press("schedule pulse for north always", "Confirm")
    assert 'no series "s2"' in await house.say("pause 2")
    assert "s1 is paused" in await house.say("pause 1")


_PAIRS = (("s1", "s9"), ("justice", "justify"), ("checkin", "chickin"), ("haven", "havens"))


@pytest.mark.parametrize(
    ("theirs", "unknown"),
    [
        ("show s1", "show s9"),
        ("pause s1", "pause s9"),
        ("digest s1", "digest s9"),
        ("show checkin", "show chickin"),
        ("digest checkin", "digest chickin"),
        ("list in justice", "list in justify"),
        ("digest in justice", "digest in justify"),
        ("staff in justice", "staff in justify"),
        ("link haven", "link havens"),
        ("link haven in justice", "link haven in justify"),
        ("connect haven", "connect havens"),
        ("enrol official haven", "enrol official havens"),
        ("schedule checkin for haven always", "schedule chickin for haven always"),
        ("schedule checkin for haven always in justice", "schedule checkin for haven always in justify"),
    ],
)
async def test_another_programmes_names_read_like_names_that_never_were(
    house: House, theirs: str, unknown: str
) -> None:
    await house.press("schedule checkin for haven always", "Confirm")
    north = await house.staff("coordinator", "north", "adoption", "T:NOR")
    real, made_up = next(pair for pair in _PAIRS if pair[1] in unknown)
    assert (await house.say(theirs, north)).replace(real, "*") == (await house.say(unknown, north)).replace(
        made_up, "*"
    )


async def test_another_programmes_staff_and_previews_are_as_if_they_were_not(house: House) -> None:
    borough = await house.staff("coordinator", "borough", "justice", "T:BOR")
    north = await house.staff("coordinator", "north", "adoption", "T:NOR")
    async with house.store.read() as work:
        (member,) = await work.staff.of("justice")
    assert f'no staff id "{member.id}"' in await house.say(f"remove {member.id}", north)
    page = await house.coordinator(borough, "schedule checkin for haven always")
    confirm = words_of(page, "Confirm")
    assert "Nothing waits under" in await house.say(confirm, north)
    assert "Scheduled as s1" in await house.say(confirm, borough)

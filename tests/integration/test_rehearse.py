"""A rehearsal plays a whole wave in the house that serves, and tells what each made-up person saw."""

import re

import pytest
from pydantic import SecretStr

from bot.rehearse import CROWD, rehearse
from config.programme import default_programmes
from config.settings import Settings
from conversations.errors import CannotStart


def given() -> Settings:
    fields = {name: field.get_default(call_default_factory=True) for name, field in Settings.model_fields.items()}
    token = {"telegram_token": SecretStr("123:not-to-be-used"), "programme": default_programmes()}
    return Settings.model_construct(**{**fields, **token})


async def told(name: str) -> dict[str, str]:
    said: list[str] = []
    await rehearse(given(), name, said.append)
    parts = re.split(r"^--- Somebody who (.+)$", "\n".join(said), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


async def test_everyone_lives_through_a_wave_and_the_digest_comes_of_it() -> None:
    saw = await told("adoption/pulse")
    assert "Thank you" in saw["answers straight through"]
    slow = saw["is slow, and comes back after the reminder"]
    assert slow.index("(day 1)") < slow.index("one reminder") < slow.index("> [I agree]") < slow.index("Thank you")
    angry = saw["is angry"]
    assert "I could not match that" in angry
    assert "You have stopped" in angry
    distressed = saw["is in distress"]
    assert distressed.index("end it all") < distressed.index("999", distressed.index("end it all"))
    asks = saw["asks something"]
    assert asks.index("When will somebody ring me back on [phone]?") < asks.index("you asked us something")
    assert "Thank you" in asks
    assert "Eich iaith nawr: Cymraeg" in saw["reads en and cy"]
    assert "Diolch." in saw["reads en and cy"]
    assert saw["presses old buttons"].count("That button is from an earlier message") == 2
    assert saw["sends a voice note and a photo"].count("I can only take words and buttons") == 2
    blocks, digest = saw["blocks the bot"].split(f"What the digest would be, with {CROWD} more people")
    assert blocks.rstrip().endswith("> (blocks the bot)")
    assert "people answered in all" in digest
    assert "Overall, how was your experience of our service?" in digest


async def test_a_script_that_is_not_there_is_named() -> None:
    with pytest.raises(CannotStart, match="choose one of: adoption/"):
        await rehearse(given(), "adoption/nothing", print)

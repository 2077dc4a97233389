"""Somebody's own words through the whole house: what could show who they are is in no row, no file and no message."""

from pathlib import Path
from threading import current_thread, main_thread

import pytest

from conversations.distress import Distress
from conversations.findings.answer import Answer
from conversations.messages import Address, Edited, Inbound, Order, Ordered, Typed
from conversations.script.values import Comment, Quote
from conversations.talk.safeguarding.noticing import distress
from storage.answers import of_wave
from storage.keys import new_id
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 25 november at 10:00 open 10 days"
SECRETS = ("900123", "bloggs", "Okonkwo")
LONG = "We waited for weeks and nobody told us why. " * 20 + "Ring 07700 900123. My name is Zebedee Okonkwo."


async def asks_for_words(house: Served, who: str) -> str:
    """Bring somebody to the question that wants words; give the wave."""
    await house.joins(who)
    await house.command(ONCE)
    await house.turn(days=1)
    await house.presses(who, "Start")
    for number in ("1", "1", "1", "5"):
        shown = await house.types(who, number)
    assert "Type your answer" in shown[-1].text
    async with house.store.read() as work:
        (wave,) = await work.waves.open()
    return wave.id


async def answers_of(house: Served, wave: str) -> list[Answer]:
    async with house.store.read() as work:
        return await of_wave(work.answers.connection, house.store.keys, wave)


async def said(house: Served, who: str) -> list[Comment]:
    async with house.store.read() as work:
        (contact,) = (await work.contacts.by_address([Address("plain", who)])).values()
        session = (await work.sessions.of([contact.id])).get(contact.id)
    return [value for value in (session.drafts.values() if session else ()) if isinstance(value, Comment)]


def in_files(folder: Path) -> list[str]:
    files = b"".join(file.read_bytes() for file in folder.iterdir())
    return [secret for secret in SECRETS if secret.encode() in files]


def found(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


async def test_what_was_cut_is_in_no_draft_answer_message_or_file(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await asks_for_words(house, "ama")
        steps = [
            Typed("Ring 07700", "m1"),
            Typed("900123 after six", "m2"),
            Ordered(Order.BACK),
            Typed("Write to jo.bloggs@example.org", "m3"),
            Edited("Write to jo.bloggs@example.org or 07700 900123", "m3"),
            Ordered(Order.LANGUAGE, "cymraeg"),
            Typed("my name is", "m4"),
            Typed("Zebedee Okonkwo", "m5"),
        ]
        for step in steps:
            await house.says("ama", step)
            assert not found("".join(one.text for one in await said(house, "ama")))
        await house.types("ama", "iawn")
        (words,) = [one.value for one in await answers_of(house, wave) if isinstance(one.value, Comment)]
        assert words == Comment("Write to [email] or [phone]\nmy name is\n[name]", Quote.MAY)
        assert not found("".join(house.texts("ama")))
        await house.turn(days=11)
        assert not found("".join(await house.posts("north")))
    assert not in_files(tmp_path)


async def test_a_long_story_is_redacted_before_the_transaction(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await asks_for_words(house, "ama")
        for story in (Typed(LONG, "m1"), Edited(LONG.replace("weeks", "months"), "m1")):
            shown = await house.says("ama", story)
            assert "Ring [phone]. My name is [name]." in shown[0].text
            assert not found("".join(one.text for one in await said(house, "ama")))
        assert "We waited for months" in shown[0].text


async def test_a_long_story_is_weighed_once_and_beside_everybody_elses_turn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weighed: list[tuple[int, bool]] = []

    def noticing(text: str) -> Distress | None:
        weighed.append((len(text), current_thread() is main_thread()))
        return distress(text)

    for place in ("bot.read_ahead", "conversations.talk.pausing"):
        monkeypatch.setattr(f"{place}.distress", noticing)
    async with served(tmp_path) as house:
        await asks_for_words(house, "ama")
        weighed.clear()
        (shown,) = await house.says("ama", Typed(f"{LONG} I want to die.", "m1"))
        assert "116 123" in shown.text
        assert weighed == [(len(LONG) + 15, False)]
        (shown,) = await house.says("ama", Edited(LONG, "m1"))
        assert "116 123" not in shown.text
        assert len(weighed) == 2


async def test_who_goes_quiet_under_the_prompt_is_kept_and_never_quoted(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await asks_for_words(house, "ama")
        await house.types("ama", "More evenings, ring 07700 900123")
        await house.turn(days=11)
        async with house.store.read() as work:
            kept = await work.answers.of_closed([wave])
        assert Comment("More evenings, ring [phone]", Quote.NEVER) in [one.value for one in kept]


async def test_what_an_older_version_kept_uncut_is_cut_as_its_wave_closes(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await asks_for_words(house, "ama")
        old = Answer(new_id(), wave, "r1", "north", "better", "Ring me on 07700 900123", "en", "2026-W48")
        async with house.store.work() as work:
            await work.answers.add([old])
        await house.turn(days=11)
        async with house.store.read() as work:
            kept = [one.value for one in await work.answers.of_closed([wave]) if one.question == "better"]
        assert kept == [Comment("Ring me on [phone]", Quote.NEVER)]


async def test_two_messages_of_one_batch_are_shown_as_one_comment(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await asks_for_words(house, "ama")
        address = Address("plain", "ama")
        batch = [
            Inbound(f"plain:{new_id()}", address, Typed(text, text), house.clock())
            for text in ("ring me on 07700", "900123 please")
        ]
        await house.house.receive(batch)
        await house.settle()
        assert "“ring me on [phone] please”" in house.texts("ama")[-1]

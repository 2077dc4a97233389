"""A survey with every kind of question, from its file over the talk and the store to the team's digest."""

import shutil
from pathlib import Path

from config.programme import default_programmes
from conversations.messages import Order, Ordered
from storage.answers import of_wave
from tests.support.every_kind import SURVEY
from tests.support.served import Served, served

ONCE = "schedule plot for north once on 25 november at 10:00 open 10 days"
SAID = ("north", "york", "beans", "4 stars", "12.50", "4pm", "KT1 1EU", "Midlands", "ok", "1", "3", "sunny", "7", "no")
PEOPLE = 24


def programme_with(folder: Path) -> Path:
    """Copy an example programme and put the survey beside its own."""
    programme = folder / "adoption"
    shutil.copytree(next(path for path in default_programmes() if path.name == "adoption"), programme)
    text = SURVEY.replace("name: garden\n", "name: plot\n", 1)
    (programme / "surveys" / "plot.v1.yaml").write_text(text, encoding="utf-8")
    return programme


async def goes_through(house: Served, who: str) -> None:
    """Answer everything in typed words; the last, in free words, is skipped."""
    await house.presses(who, "Start")
    await house.presses(who, "I agree")
    for words in SAID:
        await house.types(who, words)
    await house.says(who, Ordered(Order.SKIP))


async def test_every_kind_of_answer_reaches_the_digest_as_a_figure_or_a_count(tmp_path: Path) -> None:
    async with served(tmp_path, files=programme_with(tmp_path)) as house:
        for number in range(PEOPLE):
            await house.joins(f"p{number}")
        await house.command(ONCE)
        await house.turn(days=1)
        async with house.store.read() as work:
            (wave,) = await work.waves.open()
        for number in range(PEOPLE):
            await goes_through(house, f"p{number}")
        assert house.texts("p0")[-1].startswith(("Thank you", "Please look"))
        async with house.store.read() as work:
            answers = await of_wave(work.answers.connection, house.store.keys, wave.id)
        kept = {answer.question: answer.value for answer in answers}
        assert (kept["cost"], kept["hour"], kept["home"], kept["since"]) == (12.5, "16:00", "KT1", "2026-01-31")
        assert (kept["width.1"], kept["sunny.1"], kept["age.1"], kept["whole"]) == (3, "sun", 7, 6)
        await house.turn(days=11)
        (digest,) = await house.posts("north")
    assert "Which town in …?" in digest
    assert "Is the one of … metres sunny? (1)" in digest
    assert "it would give away a hidden answer to an earlier question" in digest
    assert "12.5" not in digest
    assert "KT1" not in digest
    assert "whole" not in digest

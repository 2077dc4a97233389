"""Answers in free words, on both engines: what may be done with them is kept, and old ones are mended."""

from random import Random

from conversations.findings.anonymise import uncut
from conversations.script.values import Comment, Quote
from storage.answers import of_wave
from storage.keys import Keys
from tests.support.remembered import SECRET, House, answer, open_wave

RAW = "Ring me on 07700 900123"
CUT = Comment("Ring me on [phone]", Quote.NEVER)


async def test_a_comment_is_kept_with_what_may_be_done_with_it(home: House) -> None:
    given = {quote: Comment(f"Words that are {quote}", quote) for quote in Quote}
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.answers.add([answer(quote.value, "why", said) for quote, said in given.items()])
    async with home.store.read() as work:
        kept = await of_wave(work.answers.connection, Keys(SECRET), "wave1")
    assert {one.respondent: one.value for one in kept} == {quote.value: said for quote, said in given.items()}


async def test_words_that_an_older_version_kept_are_cut_and_the_other_answers_stay(home: House) -> None:
    allowed = Comment("More evenings", Quote.MAY)
    await open_wave(home.store)
    async with home.store.work() as work:
        first = [answer("r1", "why", RAW), answer("r1", "overall", "good"), answer("r2", "why", allowed)]
        await work.answers.add([*first, answer("r3", "why", None)])
        assert await work.answers.redress("wave1", ["why"], uncut) == 1
        assert await work.answers.redress("wave1", ["why"], uncut) == 0
        assert await work.answers.redress("wave1", [], uncut) == 0
        closing = await work.waves.close("wave1", Random(4), 1)
    assert closing is not None
    assert {(one.question, one.value) for one in closing.answers} == {
        ("why", CUT),
        ("overall", "good"),
        ("why", allowed),
        ("why", None),
    }

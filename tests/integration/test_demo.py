"""The demonstration shows what a real wave would: not everyone answers, and every rule of the gate is at work."""

from bot.cast import PEOPLE
from bot.demo import played
from bot.render.plain import plain_text
from config.settings import read_settings
from conversations.findings.digest import Digest, release_from_json
from conversations.findings.figures import Hidden, Shown, Step


async def test_the_demonstration_ends_in_believable_digests() -> None:
    said: list[str] = []
    async with played(read_settings(None), None, said.append) as (house, _), house.ground.store.read() as work:
        posts = await work.posts.since(0, 1_000)
        digests: list[Digest] = []
        for programme in house.ground.programmes:
            for script in house.ground.programmes[programme].scripts:
                stored = await work.releases.latest(programme, script)
                assert stored is not None
                digests.append(release_from_json(stored))
    assert len(digests) == 4
    for form in (True, False):
        started = [digest.release.fieldwork.started for digest in digests if digest.always_open is form]
        assert 0 < sum(cell.count for cell in started if isinstance(cell, Shown)) <= PEOPLE
    for digest in digests:
        if not digest.always_open:
            rate = digest.release.fieldwork.rr1
            assert rate is not None
            assert 40 <= rate.percent <= 65
    tables = [table for digest in digests for table in digest.release.tables]
    cells = {type(cell) for table in tables for each in table.figures for cell in each.cells}
    assert {Shown, Hidden} <= cells
    assert {Step.MERGED_POINTS, Step.MERGED_AREAS} <= {note.step for table in tables for note in table.notes}
    pages = [plain_text(post.document) for post in posts]
    assert sum("Your area: North" in page for page in pages) == 2
    assert "No real person is asked." in said[-1]

"""Fills a scratch database with people, a planned wave and answers given before, through storage's own doors."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rich.progress import Progress

from bot.ground import leaf_areas
from config.programme import default_programmes, load_programmes
from conversations.findings.answer import Answer
from conversations.messages import Address
from conversations.planning.series import Once, Series, SeriesState, Wave, WaveState
from conversations.talk.person import Contact
from storage.keys import Keys, new_id
from storage.store import Store

PROGRAMME, SCRIPT = "adoption", "pulse"
AREAS = ("north", "midlands", "south")
LANGUAGES = ("en", "en", "en", "cy", "pl")
BATCH = 5_000  # rows a transaction
ANSWERS_EACH = 5  # questions of a pulse
WAVES = 10  # closed waves the answers lie in


async def opened(url: str, secret: bytes) -> Store:
    store = await Store.open(url, Keys(secret))
    store.learn(["en", "cy", "pl"], leaf_areas(load_programmes(tuple(default_programmes()))))
    return store


async def fill_people(store: Store, count: int, progress: Progress) -> None:
    """Add people who may be invited, none of whom any world of ours has as a resident."""
    task = progress.add_task("people", total=count)
    now = datetime.now(UTC)
    for start in range(0, count, BATCH):
        size = min(BATCH, count - start)
        rows = [_person(number, now) for number in range(start, start + size)]
        async with store.work() as work:
            await work.contacts.save(rows)
        progress.update(task, advance=size)


async def plan_wave(store: Store, opens: datetime, number: int = 1) -> Wave:
    """Plan a wave for everybody."""
    async with store.work() as work:
        handle = await work.series.next_handle()
        made = series(handle, opens)
        await work.series.add(made)
        wave = wave_of(made, opens, number)
        await work.waves.add([wave])
    return wave


async def fill_answers(store: Store, count: int, progress: Progress) -> None:
    """Add answers that people gave in waves long closed, as a close leaves them."""
    task = progress.add_task("answers", total=count)
    opens = datetime.now(UTC) - timedelta(days=400)
    waves = [await plan_wave(store, opens + timedelta(days=28 * number)) for number in range(WAVES)]
    for start in range(0, count, BATCH):
        wave = waves[start * WAVES // count]
        async with store.work() as work:
            await work.waves.set_opened(wave.id)
            await work.answers.add(_answers(wave, BATCH // ANSWERS_EACH))
        progress.update(task, advance=BATCH)
    async with store.work() as work:
        for wave in waves:
            await work.answers.connection.run(
                "UPDATE waves SET state = 'closed', link_key = NULL WHERE id = $1", [wave.id]
            )
            await work.series.set_state(wave.series, SeriesState.ENDED)


async def fill_invited(store: Store, progress: Progress) -> None:
    """Leave in every closed wave the bare list of who was asked, as long as its outcome is not told."""
    async with store.work() as work:
        tags = [work.contacts.vocabulary.area_tag(PROGRAMME, area) for area in AREAS]
        waves = await work.answers.connection.rows("SELECT id, opens FROM waves WHERE state = 'closed' ORDER BY opens")
        for wave, opens in progress.track(waves, description="invited lists"):
            for tag in tags:
                await work.answers.connection.run(
                    "INSERT INTO invitations (wave, contact, day) SELECT id, contact, CAST($2 AS BIGINT) "
                    "FROM waves, contact_areas WHERE id = $1 AND area = $3",
                    [wave, (opens // 86_400_000) + 719_163, tag],
                )


def series(handle: str, start: datetime) -> Series:
    return Series(
        id=new_id(),
        handle=handle,
        programme=PROGRAMME,
        script=SCRIPT,
        version=1,
        rule=Once(start.date(), start.time().replace(second=0, microsecond=0)),
        zone="Europe/London",
        areas=("national",),
        total=1,
        open_days=10,
        start=start.date(),
        state=SeriesState.ACTIVE,
        made_by="bench",
    )


def wave_of(made: Series, opens: datetime, number: int) -> Wave:
    return Wave(
        id=new_id(),
        series=made.id,
        programme=PROGRAMME,
        script=SCRIPT,
        version=1,
        number=number,
        areas=AREAS,
        opens=opens,
        closes=opens + timedelta(days=10),
        state=WaveState.PLANNED,
    )


def _person(number: int, now: datetime) -> tuple[Contact, Address, datetime]:
    area, language = AREAS[number % len(AREAS)], LANGUAGES[number % len(LANGUAGES)]
    contact = Contact(new_id(), language, {PROGRAMME: area}, invitations=True, chosen_language=True)
    return contact, Address("telegram", str(7_000_000_000 + number)), now


def _answers(wave: Wave, people: int) -> Sequence[Answer]:
    given = []
    for number in range(people):
        one = Answer(
            id="",
            wave=wave.id,
            respondent=secrets.token_hex(16),
            area=AREAS[number % len(AREAS)],
            question="",
            value="good",
            language=LANGUAGES[number % len(LANGUAGES)],
            week="",
        )
        given += [replace(one, id=new_id(), question=f"question{place}") for place in range(ANSWERS_EACH)]
    return given

"""What whoever runs Heard sees of it: metrics, and one word for a load balancer."""

import asyncio
import random
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.channels.channel import Gone, Retry
from bot.health import DATABASE, OUTBOX, READY, Health
from bot.metrics import FRESH, Metrics
from bot.watch import Watch
from bot.web.meter import serve_metrics
from bot.web.ready import Ready
from bot.web.site import build_site, serve
from conversations.errors import CannotStart
from conversations.messages import Kind, Message, Order, Ordered, Outbound, ToContact
from storage.database import Unavailable
from storage.standing import UNTAKEN
from tests.support.served import Served, served

Figures = dict[tuple[str, ...], float]  # (name, labels in the order of their names)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    async with served(tmp_path, always_open=["experience"]) as opened:
        yield opened


async def figures(house: Served, metrics: Metrics | None = None) -> Figures:
    metrics = metrics or Metrics(house.store, house.house.watch, house.clock)
    page = (await metrics.page()).decode()
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(page)
        for sample in family.samples
    }


async def test_talks_show_as_sends_and_batches(house: Served) -> None:
    for number in range(20):
        await house.says(f"p{number}", Ordered(Order.START))
    house.channel.failures = [Retry("too-many-requests", after=60) for _ in range(10)]
    for number in range(10):
        await house.says(f"p{number}", Ordered(Order.HELP))
    seen = await figures(house)
    assert seen["heard_sends_total", "plain", "too-many-requests", "retry"] == 10
    assert seen["heard_sends_total", "plain", "", "sent"] == 20
    assert seen["heard_batch_events_count",] == 30
    assert seen["heard_batch_events_sum",] == 30
    assert seen["heard_batch_seconds_bucket", "+Inf"] == 30
    assert seen["heard_outbox_waiting", "reply"] >= 1
    assert seen["heard_database_up",] == 1
    assert seen["heard_wave_late_seconds", "open"] == 0


async def test_figures_before_and_after_one_persons_talk_do_not_tell_its_turns(house: Served) -> None:
    for number in range(20):
        await house.says(f"p{number}", Ordered(Order.START))
    before = await figures(house)
    for _ in range(9):
        await house.says("ama", Ordered(Order.HELP))
        assert doings(await figures(house)) == doings(before)
    await house.says("ama", Ordered(Order.HELP))
    after = doings(await figures(house))
    assert after["heard_batch_events_sum",] == before["heard_batch_events_sum",] + 10
    assert not [value for name, value in after.items() if "seconds" not in name[0] and value % 10]
    assert after["heard_batch_seconds_count",] % 10 == 0


async def test_one_who_blocks_heard_is_not_seen_and_many_are_seen_roughly(house: Served) -> None:
    for number, gone in enumerate([*["forbidden"] * 5, *["no-chat"] * 4]):
        house.channel.failures = [Gone(gone)]
        await house.says(f"p{number}", Ordered(Order.START))
    seen = await figures(house)
    assert seen["heard_outbox_undeliverable", "left"] == 0
    assert not [name for name in seen if "gone" in name or "forbidden" in name or "no-chat" in name]
    for number in range(9, 13):
        house.channel.failures = [Gone("forbidden")]
        await house.says(f"p{number}", Ordered(Order.START))
    house.clock.turn(seconds=FRESH.total_seconds())
    seen = await figures(house)
    assert seen["heard_outbox_undeliverable", "left"] == 15, "13 people, to the nearest 5"
    assert seen["heard_sends_total", "plain", "left", "gone"] == 10
    assert not [name for name in seen if "forbidden" in name or "no-chat" in name]


def doings(seen: Figures) -> Figures:
    """Give the figures that follow what people do."""
    return {name: value for name, value in seen.items() if name[0].startswith(("heard_sends", "heard_batch"))}


async def test_no_metric_names_a_programme_an_area_a_team_or_a_person(house: Served) -> None:
    await house.joins("ama")
    await house.says("ama", Ordered(Order.START))
    page = (await Metrics(house.store, house.house.watch, house.clock).page()).decode()
    programme = house.house.ground.programmes["adoption"]
    words = {
        "ama",
        programme.key,
        *programme.teams,
        *programme.scripts,
        *(area.key for area in programme.areas.leaves()),
    }
    assert not [word for word in words if word in page.lower().replace("heard_", "")]
    assert not [line for line in page.splitlines() if "answer" in line.lower()]


async def test_a_page_asked_for_again_counts_no_rows_again(house: Served) -> None:
    metrics = Metrics(house.store, house.house.watch, house.clock)
    before = (await figures(house, metrics))["heard_outbox_waiting", "invitation"]
    await put(house, Kind.INVITATION)
    assert (await figures(house, metrics))["heard_outbox_waiting", "invitation"] == before
    house.clock.turn(seconds=FRESH.total_seconds())
    assert (await figures(house, metrics))["heard_outbox_waiting", "invitation"] == before + 1


async def test_without_a_database_the_page_says_so_and_stands(house: Served) -> None:
    await house.store.close()
    with pytest.raises(Unavailable):
        await house.house.tick()
    seen = await figures(house)
    assert seen["heard_database_up",] == 0
    assert seen["heard_database_errors_total", "Unavailable"] >= 1


async def test_metrics_are_served_to_this_computer_under_its_own_names(house: Served, unused_tcp_port: int) -> None:
    metrics = Metrics(house.store, Watch(), house.clock)
    runner = await serve_metrics(metrics, unused_tcp_port)
    try:
        assert runner.addresses == [("127.0.0.1", unused_tcp_port)]
        async with aiohttp.ClientSession(f"http://127.0.0.1:{unused_tcp_port}") as visitor:
            answer = await visitor.get("/metrics")
            assert answer.status == 200
            assert "heard_database_up 1.0" in await answer.text()
            assert (await visitor.get("/metrics", headers={"Host": "evil.example"})).status == 421
        with pytest.raises(CannotStart):
            await serve_metrics(metrics, unused_tcp_port)
    finally:
        await runner.cleanup()


async def put(house: Served, kind: Kind) -> None:
    async with house.store.work() as work:
        await work.outbox.put([Outbound(f"k{random.random()}", ToContact("c9"), Message("Hello"), kind, house.clock())])


async def test_a_house_that_works_is_ready(house: Served) -> None:
    assert await Health(house.store, house.clock).word() == READY


async def test_an_outbox_that_nobody_empties_is_unwell(house: Served) -> None:
    health = Health(house.store, house.clock)
    await put(house, Kind.REPLY)
    assert await health.word() == READY
    house.clock.turn(seconds=UNTAKEN.total_seconds() + 1)
    assert await health.word() == OUTBOX
    await house.settle()
    house.clock.turn(seconds=2)
    assert await health.word() == READY


async def test_a_database_that_cannot_be_reached_is_unwell(house: Served) -> None:
    health = Health(house.store, house.clock)
    await house.store.close()
    assert await health.word() == DATABASE


async def test_a_database_that_does_not_answer_in_time_is_unwell(
    house: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.health.PATIENCE", 0.01)
    health = Health(house.store, house.clock)
    async with house.store.work():
        assert await health.word() == DATABASE
        assert await health.word() == DATABASE, "the same look, not a second one"
    await health.rest()
    assert await health.word() == READY


async def test_a_load_balancer_is_told_in_one_word_under_any_name(house: Served, unused_tcp_port: int) -> None:
    site = build_site([Ready(Health(house.store, house.clock))], frozenset())
    runner = await serve(site, "127.0.0.1", unused_tcp_port)
    try:
        async with aiohttp.ClientSession(f"http://127.0.0.1:{unused_tcp_port}") as visitor:
            answer = await visitor.get("/readyz", headers={"Host": "10.1.2.3"})
            assert (answer.status, await answer.text()) == (200, "ready")
            await put(house, Kind.REPLY)
            house.clock.turn(seconds=timedelta(minutes=6).total_seconds())
            answer = await visitor.get("/readyz")
            assert (answer.status, await answer.text()) == (503, "outbox")
    finally:
        await runner.cleanup()
    assert len(asyncio.all_tasks()) == 1

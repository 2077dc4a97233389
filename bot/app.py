"""Builds Heard from its parts and runs it: the only file that names concrete channels."""

import asyncio
import logging
import secrets
from collections.abc import Iterable, Sequence
from contextlib import AsyncExitStack
from typing import Any, Protocol

from aiohttp import web

from bot.channels.channel import Channel
from bot.channels.desk import DeskChannel, team_address
from bot.channels.telegram import Menu, TelegramChannel
from bot.channels.telegram_courier import Courier
from bot.channels.telegram_webhook import PATH as TELEGRAM_PATH
from bot.channels.telegram_webhook import Webhook
from bot.channels.web import WebChannel
from bot.clock import Clock
from bot.elsewhere import close_elsewhere
from bot.ground import Announce, Ground
from bot.health import Health
from bot.house import House
from bot.memory import settle_memory
from bot.metrics import Metrics
from bot.poller import Poller
from bot.ticking import Ticking
from bot.web.arrivals import LOOK, Arrivals
from bot.web.chat import Chat
from bot.web.desk import Desk, desk_may_open
from bot.web.hosts import allowed_hosts
from bot.web.mailbox import Mailboxes
from bot.web.meter import serve_metrics
from bot.web.ready import Ready
from bot.web.site import Door, build_site, serve
from config.phrases import ENGLISH, Phrasebook
from config.settings import Settings, TelegramMode
from conversations.errors import CannotStart
from conversations.messages import Address, Order
from conversations.programme import Programmes
from conversations.talk.effects import Phrase
from conversations.talk.moment import languages_of
from conversations.talk.safeguarding.noticing import warm_up

TICK = 1  # seconds between looks at what is due
FORGETTING = 3600  # seconds between deletions of what was kept long enough
STOPPING = 8.0  # seconds that sends in flight may take once a stop is asked for

_log = logging.getLogger(__name__)


class Vendor(Channel, Door, Protocol):
    """A channel with a vendor behind it: it is started and stopped, and may have a webhook."""

    async def start(self) -> None:
        """Prove the tokens and listen. Raises CannotStart."""

    async def stop(self) -> None:
        """Let what is under way end, and close."""


def team_addresses(programmes: Programmes, *, slack: bool) -> dict[tuple[str, str], Address]:
    """Say where each team reads while it has connected no channel: the file's Slack channel, or the desk."""
    teams = [(programme.key, team) for programme in programmes.values() for team in programme.teams.values()]
    duty = [(one.key, each) for one in programmes.values() if one.duty for each in one.duty.tell if each.slack]
    if slack:
        there = {(key, team.key): Address("slack", team.slack) for key, team in teams if team.slack}
        return there | {(key, each.place): Address("slack", each.slack) for key, each in duty if each.slack}
    there = {(key, team.key): team_address(key, team.key) for key, team in teams}
    return there | {(key, each.place): team_address(key, each.team) for key, each in duty}


def command_menu(phrasebook: Phrasebook, spoken: Iterable[str]) -> Menu:
    """Give the commands a chat offers, in each language spoken; English comes first and is the default."""
    languages = [ENGLISH, *(code for code in phrasebook.languages if code in {*spoken} - {ENGLISH})]
    return {
        language: {order.value: phrasebook.say(language, Phrase(f"command-{order.value}")) for order in Order}
        for language in languages
    }


async def run(ground: Ground, clock: Clock, announce: Announce, stop: asyncio.Event) -> None:
    """Serve until `stop`; then take nothing new, finish what is in hand, mark it, and close. Raises CannotStart."""
    slack = ground.settings.slack_bot_token is not None
    house = House(ground, clock, team_addresses(ground.programmes, slack=slack), close_elsewhere)
    async with AsyncExitStack() as stack:
        telegram = await _telegram(house, stack) if ground.settings.telegram_token else None
        warming = asyncio.create_task(_warm_up(house))
        stack.push_async_callback(_end, warming)
        chat, arrivals = _open_chat(house)
        doors: list[Door] = [chat]
        shown = desk_may_open(ground.settings.http_host, slack=slack, public_url=ground.settings.public_url)
        desk = open_desk(house, announce) if shown else None
        doors += [desk] if desk else []
        slack_channel = _slack(house) if slack else None
        await house.beginner.begin()
        await house.tick()  # what is always open is open before anyone comes
        vendors: list[Vendor | None] = [telegram, slack_channel]
        for channel in vendors:
            if channel:
                house.add(channel)
                doors.append(channel)
                if not await _started(channel, stop):
                    return
                stack.push_async_callback(channel.stop)
        if telegram:
            house.coordinate.name_bot(telegram.username)
            announce(f"Residents on Telegram: https://t.me/{telegram.username}")
        # Ended in the opposite order: the site, what is in hand and its marks, and only then the vendors' connections.
        stack.push_async_callback(_stop_delivering, asyncio.create_task(house.deliverer.run()))
        stack.push_async_callback(house.rest)
        health = Health(ground.store, clock)
        stack.push_async_callback(health.rest)
        site = await open_site(house, [*doors, Ready(health)])
        stack.push_async_callback(site.cleanup)
        await _open_metrics(house, announce, stack)
        announce(f"The web chat: {ground.url}/chat")
        announce(desk_line(ground, desk.new_key()) if desk else why_no_desk(ground.settings))
        stack.push_async_callback(_ticking(house, arrivals).stop)
        await warming
        settle_memory()
        await _until(stop, house, telegram if ground.settings.telegram_mode is TelegramMode.POLLING else None)


def _open_chat(house: House) -> tuple[Door, Arrivals]:
    mailboxes = Mailboxes(house.clock, secrets.token_hex(4))
    house.add(WebChannel(mailboxes))
    arrivals = Arrivals(mailboxes, house.fetch)
    ground = house.ground
    languages = dict.fromkeys(language for each in ground.programmes.values() for language in each.languages)
    chat = Chat(mailboxes, house.receive, arrivals, house.clock, house.relink, ground.settings.public_url, languages)
    return chat, arrivals


def open_desk(house: House, announce: Announce) -> Desk:
    """Give the desk, with its channel; a page that asks for a new key has it announced."""
    channel = DeskChannel(house.ground.store, house.clock)
    house.add(channel)
    ground = house.ground
    return Desk(
        ground.programmes,
        ground.store,
        channel,
        house.coordinate,
        house.clock,
        lambda key: announce(desk_line(ground, key)),
    )


def desk_line(ground: Ground, key: str) -> str:
    """Say where the desk opens: once with this key."""
    return f"The desk:     http://127.0.0.1:{ground.settings.http_port}/desk#key={key}"


def why_no_desk(settings: Settings) -> str:
    """Say why there is no desk, and what does its work."""
    if settings.slack_bot_token:
        return "The desk is off: Slack is connected, and teams read and type there."
    why = "HEARD_PUBLIC_URL is set" if settings.public_url else f"HEARD_HTTP_HOST is {settings.http_host}"
    return f'The desk is off: {why}, so others may reach the site. Use `heard command "help"` here, or connect Slack.'


async def open_site(house: House, doors: Sequence[Door]) -> web.AppRunner:
    """Serve the doors where the settings say. Raises CannotStart, as for a taken port."""
    settings = house.ground.settings
    site = build_site(doors, allowed_hosts(settings.http_host, settings.public_url))
    return await serve(site, settings.http_host, settings.http_port)


async def _open_metrics(house: House, announce: Announce, stack: AsyncExitStack) -> None:
    """Serve metrics where that can be done: without them Heard does its work all the same."""
    port = house.ground.settings.metrics_port
    if not port:
        return
    try:
        meter = await serve_metrics(Metrics(house.ground.store, house.watch, house.clock), port)
    except CannotStart:
        announce(f"No metrics: port {port} cannot be used. Set HEARD_METRICS_PORT to a free one, or to 0 for none.")
    else:
        stack.push_async_callback(meter.cleanup)


async def _telegram(house: House, stack: AsyncExitStack) -> TelegramChannel:
    settings, store, phrasebook = house.ground.settings, house.ground.store, house.ground.phrasebook

    async def cursor(name: str) -> int | None:
        async with store.read() as work:
            return await work.inbox.cursor(name, house.clock())

    webhook = None
    if settings.telegram_mode is TelegramMode.WEBHOOK:
        # Every replica takes what any replica that serves the same database may have told Telegram.
        told, *taken = (
            one.derive("telegram-webhook").hex() for one in (store.keys, store.held, store.held.older) if one
        )
        webhook = Webhook(house.ground.url + TELEGRAM_PATH, told, taken=tuple(taken))
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    # Where we poll, another asks for updates: whoever wrote waits for that, behind no batch of replies.
    couriers = [Courier(settings.telegram_api_url, token) for _ in range(1 if webhook else 2)]
    for courier in couriers:
        stack.push_async_callback(courier.close)
        await courier.open()  # first of all: it needs as long to begin as everything else here
    return TelegramChannel(
        couriers[0],
        house.receive,
        house.coordinate,
        lambda key, language: phrasebook.say(language, Phrase(key)),
        cursor,
        house.clock,
        menu=command_menu(phrasebook, languages_of(house.ground.programmes.values())),
        webhook=webhook,
        for_updates=couriers[-1],
    )


def _slack(house: House) -> Vendor:
    from bot.channels.slack import SlackChannel  # noqa: PLC0415  6 MB that a house without Slack need not carry

    settings = house.ground.settings
    bot, app, signing = settings.slack_bot_token, settings.slack_app_token, settings.slack_signing_secret
    return SlackChannel(
        bot.get_secret_value() if bot else "",
        app.get_secret_value() if app else None,
        signing.get_secret_value() if signing else None,
        settings.slack_api_url,
        house.coordinate,
    )


def _ticking(house: House, arrivals: Arrivals) -> Ticking:
    ticking = Ticking()
    ticking.every(TICK, house.tick)
    ticking.every(TICK, house.look)  # a tick that closes a large wave holds no letter up
    ticking.every(LOOK, arrivals.look)
    ticking.every(FORGETTING, house.forgetter.forget)
    ticking.start()
    return ticking


async def _started(channel: Vendor, stop: asyncio.Event) -> bool:
    """Start it; False where the stop came first: a silent vendor may take a minute. Raises CannotStart."""
    starting = asyncio.create_task(channel.start())
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            starting.result()  # what kept it from starting is raised here
        return starting.done()
    finally:
        await _end(stopping)
        await _end(starting)


async def _until(stop: asyncio.Event, house: House, polled: TelegramChannel | None) -> None:
    """Wait for the stop, or for a part that must not end to end."""
    replaced = asyncio.create_task(house.outdated.wait())
    waits: list[asyncio.Task[object]] = [asyncio.create_task(stop.wait()), replaced]
    if polled:
        poller = Poller(polled.name, house.deliverer.owner, house.ground.store, house.clock)
        waits.append(asyncio.create_task(poller.run(polled.poll)))
    try:
        ended, _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for task in ended:
            task.result()  # a refused token is raised here
        if replaced in ended:
            raise CannotStart(house.why_outdated)
    finally:
        for task in waits:
            task.cancel()
        await asyncio.gather(*waits, return_exceptions=True)


async def _warm_up(house: House) -> None:
    """Read, off the loop, what somebody's first words would wait for, and everybody else who comes with them."""
    await asyncio.gather(house.guess.warm_up(), asyncio.to_thread(warm_up), house.receive.receipts.fill())


async def _end(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def _stop_delivering(delivering: asyncio.Task[None]) -> None:
    delivering.cancel()
    await asyncio.wait({delivering}, timeout=STOPPING)

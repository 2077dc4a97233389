import asyncio
from collections.abc import AsyncIterator

import aiohttp
import orjson
import pytest
from aiohttp import web

from bot.channels.channel import Retry
from bot.channels.telegram_transport import Api
from bot.channels.telegram_webhook import FAILURES_UNTIL_GIVEN_UP, MAX_BODY, SECRET_HEADER, Webhook
from conversations.errors import CannotStart
from conversations.messages import Typed
from tests.support.telegram_house import POISON, SECRET, House, hooked, polled
from tests.support.telegram_server import Fault, TelegramServer

AMA = 881_234_567
HEADERS = {"Content-Type": "application/json", SECRET_HEADER: SECRET}


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
def house() -> House:
    return House()


def update(number: int, text: str = "hello") -> dict[str, object]:
    user = {"id": AMA, "is_bot": False, "first_name": "Ama"}
    chat = {"id": AMA, "type": "private", "first_name": "Ama"}
    return {
        "update_id": number,
        "message": {"message_id": number, "from": user, "chat": chat, "date": 1, "text": text},
    }


async def status(url: str, body: bytes, headers: dict[str, str]) -> int:
    async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as answer:
        return answer.status


async def test_updates_are_delivered_committed_and_answered(server, house) -> None:
    ama = server.person(AMA)
    async with hooked(house, server):
        ama.say("hello")
        ama.say("more")
        await server.until(lambda: server.pending == 0)
    assert {inbound.said for inbound in house.heard} == {Typed("hello", "1"), Typed("more", "2")}
    assert server.delivery.answers == [200, 200]


async def test_what_waited_at_telegram_is_delivered_when_the_webhook_is_set(server, house) -> None:
    server.person(AMA).say("while away")
    async with hooked(house, server):
        await server.until(lambda: server.pending == 0)
    assert len(house.heard) == 1


async def test_many_deliveries_at_once_share_a_commit(server, house) -> None:
    people = [server.person(chat) for chat in range(1, 41)]
    async with hooked(house, server):
        for person in people:
            person.say("hello")
        await server.until(lambda: server.pending == 0)
    assert len(house.heard) == 40
    assert len(house.commits) <= 5


async def test_200_is_said_only_after_the_commit(server, house) -> None:
    house.failures = [OSError("disk full")] * 4  # two deliveries, and the look whether the store works at all
    async with hooked(house, server):
        server.person(AMA).say("precious")
        await server.until(lambda: server.pending == 0)
    assert server.delivery.answers == [503, 503, 200]
    assert [inbound.said for inbound in house.heard] == [Typed("precious", "1")]


async def test_while_the_disk_is_full_nothing_is_set_aside_however_often_it_comes(server, house) -> None:
    house.full = True
    async with hooked(house, server):
        server.person(AMA).say("precious")
        await server.until(lambda: len(server.delivery.answers) > 2 * FAILURES_UNTIL_GIVEN_UP)
        house.full = False
        await server.until(lambda: server.pending == 0)
    assert (len(house.heard), house.aside) == (1, [])


async def test_a_delivery_that_comes_twice_is_heard_once_and_run_once(server, house) -> None:
    async with hooked(house, server):
        words, command = server.person(AMA).say("once"), server.person(7).say("/heard list")
        await server.until(lambda: server.pending == 0)
        server.again(words)
        server.again(command)
        await server.until(lambda: server.pending == 0)
        await server.person(7).read()
    assert len(house.heard) == 1
    assert house.commands == ["list"]
    assert house.events == [f"telegram:{command['update_id']}"]


async def test_deliveries_out_of_order_are_all_heard(server, house) -> None:
    async with hooked(house, server):
        for number in (9, 7, 8):
            server.push_raw(update(number))
        await server.until(lambda: server.pending == 0)
    assert {inbound.id for inbound in house.heard} == {"telegram:7", "telegram:8", "telegram:9"}


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "gehëim"])
async def test_without_the_secret_nothing_comes_in(server, house, secret) -> None:
    headers = {"Content-Type": "application/json"} | ({} if secret is None else {SECRET_HEADER: secret})
    async with hooked(house, server) as url:
        assert await status(url, orjson.dumps(update(1)), headers) == 401
    assert house.commits == []


async def test_a_webhook_without_a_secret_lets_nobody_in(server, house) -> None:
    channel = house.channel(server, Webhook("http://127.0.0.1/telegram/webhook", ""))
    application = web.Application()
    application.add_routes(channel.routes())
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram/webhook"
    assert await status(url, orjson.dumps(update(1)), HEADERS | {SECRET_HEADER: ""}) == 401
    await runner.cleanup()


async def test_only_json_of_a_sane_size_comes_in(server, house) -> None:
    async with hooked(house, server) as url:
        assert await status(url, orjson.dumps(update(1)), HEADERS | {"Content-Type": "text/plain"}) == 415
        assert await status(url, b"{", HEADERS) == 400
        assert await status(url, b" " * (MAX_BODY + 1), HEADERS) == 413
        assert await status(url, orjson.dumps(update(1)), HEADERS) == 200
    assert house.commits == [1]


async def test_a_body_that_hides_its_length_is_cut_off(server, house) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(MAX_BODY // 65_536 + 2):
            yield b" " * 65_536

    async with (
        hooked(house, server) as url,
        aiohttp.ClientSession() as session,
        session.post(url, data=endless(), headers=HEADERS) as answer,
    ):
        assert answer.status == 413


async def test_a_poisoned_delivery_is_set_aside_and_not_delivered_again(server, house) -> None:
    async with hooked(house, server):
        server.push_raw({"update_id": 5, "message": "?"})
        await server.until(lambda: server.pending == 0)
    assert [poison.id for poison in house.aside] == ["telegram:5"]
    assert server.delivery.answers == [200]


async def test_one_that_cannot_be_committed_holds_none_of_its_group_up(server, house) -> None:
    async with hooked(house, server) as url:
        people = [update(number, POISON if number == 5 else "hello") for number in range(1, 12)]
        answers = await asyncio.gather(*(status(url, orjson.dumps(each), HEADERS) for each in people))
        assert answers == [503 if number == 5 else 200 for number in range(1, 12)]
        assert len(house.heard) == 10
        assert house.aside == []


async def test_one_that_fails_at_every_delivery_is_set_aside(server, house) -> None:
    async with hooked(house, server):
        server.push_raw(update(5, POISON))
        server.push_raw(update(6))
        await server.until(lambda: server.pending == 0)
    assert [poison.id for poison in house.aside] == ["telegram:5"]
    assert [inbound.id for inbound in house.heard] == ["telegram:6"]
    assert sorted(server.delivery.answers) == [200, 200, *[503] * (FAILURES_UNTIL_GIVEN_UP - 1)]


async def test_nothing_is_set_aside_while_the_store_fails(server, house) -> None:
    house.failures = [OSError("disk full")] * 20
    async with hooked(house, server):
        server.push_raw(update(5))
        await server.until(lambda: server.pending == 0)
    assert server.delivery.answers == [*[503] * 10, 200]
    assert (house.aside, len(house.heard)) == ([], 1)


async def test_an_address_that_telegram_refuses_does_not_start(server, house) -> None:
    server.fail("setWebhook", Fault(400, "Bad Request: bad webhook: HTTPS url must be provided for webhook"))
    with pytest.raises(CannotStart, match="check HEARD_PUBLIC_URL"):
        await house.channel(server, Webhook("http://example.org", SECRET)).start()


async def test_going_back_to_polling_loses_nothing(server, house) -> None:
    ama = server.person(AMA)
    async with hooked(house, server):
        ama.say("by webhook")
        await server.until(lambda: server.pending == 0)
    ama.say("in between")
    async with polled(house, server):
        await server.until(lambda: server.pending == 0)
    assert [inbound.said for inbound in house.heard] == [Typed("by webhook", "1"), Typed("in between", "2")]


async def test_a_call_that_hangs_or_is_cut_off_is_tried_again(server) -> None:
    api = Api(server.url, server.token)
    await api.open()
    server.fail("getMe", Fault(hang=True))
    with pytest.raises(Retry, match="timed-out"):
        await api.call("GetMe", {}, read_timeout=0.05)
    await api.close()
    with pytest.raises(Retry, match="network"):
        await api.call("GetMe", {})


async def test_the_library_never_knows_the_token(server) -> None:
    api = Api(server.url, server.token)
    assert server.token not in repr(vars(api._bot))
    assert await _me(api) == 4242


async def _me(api: Api) -> object:
    await api.open()
    me = await api.call("GetMe", {})
    await asyncio.wait_for(api.close(), 5)
    assert isinstance(me, dict)
    return me["id"]

"""The courier, the process that calls Telegram: its errors are the channel's own, and its death costs one try."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.channel import Gone, Refused, Retry, TooFast
from bot.channels.telegram_courier import Courier
from conversations.errors import CannotStart
from tests.support.starting import ROOT
from tests.support.telegram_server import Fault, TelegramServer, flood

AMA = 1001


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as made:
        made.person(AMA).say("hello")
        yield made


@pytest.fixture(scope="module", autouse=True)
def _from_here() -> AsyncIterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        yield


@asynccontextmanager
async def opened(server: TelegramServer, patience: float = 10.0) -> AsyncIterator[Courier]:
    courier = Courier(server.url, server.token, patience)
    await courier.open()
    try:
        yield courier
    finally:
        await courier.close()


def couriers(of: int | None = None) -> list[int]:
    """Give the couriers that live, of this process or of another."""
    threads = Path(f"/proc/{of or os.getpid()}/task").glob("*/children")
    begun = [int(child) for thread in threads for child in thread.read_text().split()]
    return [one for one in begun if b"bot.courier" in Path(f"/proc/{one}/cmdline").read_bytes()]


def words(text: str = "hello") -> dict[str, object]:
    return {"chat_id": AMA, "text": text}


async def test_a_call_is_made_and_its_result_comes_back_whole(server: TelegramServer) -> None:
    async with opened(server) as courier:
        sent = await courier.call("SendMessage", words("Dzień dobry \u2066سلام\u2069 👋"))
        assert isinstance(sent, dict)
        assert sent["text"] == "Dzień dobry \u2066سلام\u2069 👋"


async def test_what_telegram_refuses_is_the_same_error_as_without_a_courier(server: TelegramServer) -> None:
    server.fail(
        "sendMessage",
        flood(7),
        Fault(403, "Forbidden: bot was blocked by the user"),
        Fault(400, "Bad Request: message text is empty"),
        Fault(502),
    )
    async with opened(server) as courier:
        with pytest.raises(TooFast) as slow:
            await courier.call("SendMessage", words())
        assert (slow.value.code, slow.value.after) == ("too-many-requests", 7)
        for kind, code in ((Gone, "forbidden"), (Refused, "empty"), (Retry, "network")):
            with pytest.raises(kind, match=code):
                await courier.call("SendMessage", words())


async def test_two_hundred_calls_at_once_each_get_their_own_result(server: TelegramServer) -> None:
    async with opened(server) as courier:
        calls = [courier.call("SendMessage", words(str(n))) for n in range(200)]
        sent = await asyncio.gather(*calls)
    assert [one["text"] for one in sent if isinstance(one, dict)] == [str(n) for n in range(200)]


async def test_words_that_json_cannot_say_fail_alone(server: TelegramServer) -> None:
    async with opened(server) as courier:
        other = asyncio.create_task(courier.call("SendMessage", words()))
        with pytest.raises(TypeError):
            await courier.call("SendMessage", words("\ud800"))
        assert isinstance(await other, dict)


async def test_an_answer_that_cannot_be_handed_on_fails_alone(server: TelegramServer) -> None:
    async def answer(request: web.Request) -> web.Response:
        deep = request.path.endswith("GetMe")
        told = '{"ok":true,"result":' + ("[" * 600 + "]" * 600 if deep else "{}") + "}"
        return web.Response(text=told, content_type="application/json")

    app = web.Application()
    app.router.add_post("/{path:.*}", answer)
    async with TestServer(app) as odd:
        courier = Courier(str(odd.make_url("")), server.token)
        try:
            other = asyncio.create_task(courier.call("GetChat", {}))
            with pytest.raises(Retry, match="fault"):
                await courier.call("GetMe", {})
            assert await other == {}
        finally:
            await courier.close()


async def test_nobody_waits_for_a_courier_that_is_gone(server: TelegramServer) -> None:
    async with opened(server) as courier:
        await courier.call("GetMe", {})
        wire = courier._wire
        (one,) = couriers()
        assert wire
        os.kill(one, signal.SIGKILL)
        for _ in range(2):  # the second time it is known to be gone
            with pytest.raises(Retry, match="network"):
                await wire.ask(1, "GetMe", {}, 30)


async def test_a_courier_that_the_machine_has_no_room_for_is_a_network_that_is_down(
    server: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr("bot.channels.telegram_courier._start", full)
    with pytest.raises(Retry, match="network"):
        await Courier(server.url, server.token).call("GetMe", {})


async def test_a_courier_that_dies_is_replaced_and_what_it_had_in_hand_is_tried_again(
    server: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram_courier.PAUSE", 0.0)
    server.fail("sendMessage", Fault(hang=True))
    async with opened(server) as courier:
        await courier.call("GetMe", {})  # until then it may have no name yet
        (first,) = couriers()
        under_way = asyncio.create_task(courier.call("SendMessage", words()))
        await server.until(lambda: server.calls["sendmessage"] == 1)
        os.kill(first, signal.SIGKILL)
        with pytest.raises(Retry, match="network"):
            await under_way
        assert isinstance(await courier.call("SendMessage", words()), dict)
        (second,) = couriers()
        assert second != first


async def test_a_courier_that_cannot_begin_is_not_begun_again_at_once(
    server: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram_courier.PAUSE", 60.0)
    async with opened(server) as courier:
        await courier.call("GetMe", {})
        os.kill(*couriers(), signal.SIGKILL)
        for _ in range(2):
            with pytest.raises(Retry, match="network"):
                await courier.call("GetMe", {})
        assert not couriers()


async def test_a_courier_that_is_stuck_is_ended(server: TelegramServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram_courier.CONNECT_TIMEOUT", 0.0)
    async with opened(server, patience=0.05) as courier:
        await courier.call("GetMe", {})
        os.kill(*couriers(), signal.SIGSTOP)
        with pytest.raises(Retry, match="network"):
            await courier.call("GetMe", {}, read_timeout=0.0)


async def test_a_question_that_nobody_waits_for_any_more_is_hung_up(server: TelegramServer) -> None:
    async with opened(server) as courier:
        await courier.call("GetUpdates", {"timeout": 0, "offset": 900_000})
        asking = asyncio.create_task(courier.call("GetUpdates", {"timeout": 30}))
        await server.until(lambda: server.polls == 1)
        asking.cancel()
        await server.until(lambda: server.polls == 0)


async def test_it_is_told_the_token_and_no_setting_of_heards(
    server: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HEARD_SECRET_KEY", "heard_secret_key", "PGPASSWORD"):
        monkeypatch.setenv(name, "a secret of the house's")
    async with opened(server) as courier:
        await courier.call("GetMe", {})
        (one,) = couriers()
        place = Path(f"/proc/{one}")
        seen = (place / "environ").read_bytes() + (place / "cmdline").read_bytes()
    assert b"HEARD_" not in seen
    assert b"a secret of the house's" not in seen
    assert server.token.encode() not in seen


async def test_it_ends_without_a_word_also_amid_a_question(
    server: TelegramServer, capfd: pytest.CaptureFixture[str]
) -> None:
    async with opened(server) as courier:
        await courier.call("GetUpdates", {"timeout": 0, "offset": 900_000})
        asking = asyncio.create_task(courier.call("GetUpdates", {"timeout": 30}))
        await server.until(lambda: server.polls == 1)
    with pytest.raises(Retry, match="network"):
        await asking
    assert capfd.readouterr().err == ""


async def test_signals_to_end_are_left_to_the_house(server: TelegramServer) -> None:
    async with opened(server) as courier:
        await courier.call("GetMe", {})
        for sign in (signal.SIGINT, signal.SIGTERM):
            os.kill(*couriers(), sign)
        assert isinstance(await courier.call("GetMe", {}), dict)


async def test_it_ends_with_the_house_however_that_ends(server: TelegramServer) -> None:
    house = """
import asyncio, sys
from bot.channels.telegram_courier import Courier
async def main():
    courier = Courier(sys.argv[1], sys.argv[2])
    await courier.call("GetMe", {})
    print("called", flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", house, server.url, server.token, stdout=subprocess.PIPE
    )
    assert process.stdout
    await process.stdout.readline()
    (one,) = couriers(process.pid)
    process.kill()
    await process.wait()
    await server.until(lambda: not Path(f"/proc/{one}/exe").exists())


def test_a_token_that_fits_no_address_does_not_start() -> None:
    with pytest.raises(CannotStart, match="check HEARD_TELEGRAM_TOKEN"):
        Courier("http://127.0.0.1:1", "42 42/../x")

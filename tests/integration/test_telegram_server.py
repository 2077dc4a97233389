from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.support.telegram_server import Fault, TelegramServer, flood

AMA = 881_234_567


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(messages_a_second=3) as server:
        server.person(AMA).say("hello")
        yield server


async def ask(server: TelegramServer, method: str, token: str = "", **parameters: Any) -> tuple[int, dict[str, Any]]:
    url = f"{server.url}/bot{token or server.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, json=parameters) as answer:
        return answer.status, await answer.json()


def button(data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Yes", "callback_data": data}]]}


@pytest.mark.parametrize(
    ("method", "parameters", "said"),
    [
        ("sendMessage", {"chat_id": AMA, "text": "x" * 4097}, "message is too long"),
        ("sendMessage", {"chat_id": AMA, "text": " "}, "message text is empty"),
        ("sendMessage", {"chat_id": 404, "text": "x"}, "chat not found"),
        ("sendMessage", {"chat_id": AMA, "text": "x", "reply_markup": button("x" * 65)}, "BUTTON_DATA_INVALID"),
        ("sendMessage", {"chat_id": AMA, "text": "x", "reply_markup": button("é" * 33)}, "BUTTON_DATA_INVALID"),
        ("sendMessage", {"chat_id": AMA, "text": "x", "reply_markup": "{"}, "can't parse reply_markup"),
        ("editMessageText", {"chat_id": AMA, "message_id": 77, "text": "x"}, "message to edit not found"),
        ("deleteMessage", {"chat_id": AMA, "message_id": 77}, "message to delete not found"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
        ("setMyCommands", {"commands": [{"command": "Stop", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ("setMyCommands", {"commands": [{"command": "stop", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ("setMyCommands", {"commands": [], "language_code": "welsh"}, "invalid language code"),
        ("setWebhook", {"url": "nowhere"}, "invalid webhook URL"),
        ("setWebhook", {"url": "http://127.0.0.1/x", "secret_token": "a b"}, "unallowed characters"),
        ("sendTelepathy", {}, "unknown method"),
    ],
)
async def test_what_telegram_refuses_is_refused(server, method, parameters, said) -> None:
    status, answer = await ask(server, method, **parameters)
    assert status == 400
    assert answer["ok"] is False
    assert answer["error_code"] == 400
    assert said in answer["description"]


async def test_a_wrong_token_is_unauthorised(server) -> None:
    assert await ask(server, "getMe", token="1:x") == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )


async def test_method_names_ignore_case_as_telegrams_do(server) -> None:
    assert (await ask(server, "GETME"))[1]["result"]["id"] == 4242


async def test_too_many_messages_a_second_have_to_wait(server) -> None:
    statuses = [(await ask(server, "sendMessage", chat_id=AMA, text=f"{number}"))[0] for number in range(4)]
    assert statuses == [200, 200, 200, 429]


async def test_faults_are_served_once_each_in_their_order(server) -> None:
    server.fail("getMe", flood(9), Fault(500))
    first, second, third = [await ask(server, "getMe") for _ in range(3)]
    assert (first[0], first[1]["parameters"]) == (429, {"retry_after": 9})
    assert (second[0], third[0]) == (500, 200)


async def test_an_answer_that_is_lost_has_done_its_work(server) -> None:
    server.fail("sendMessage", Fault(lost=True))
    assert (await ask(server, "sendMessage", chat_id=AMA, text="said"))[0] == 502
    assert server.person(AMA).last.text == "said"


async def test_updates_stay_until_a_later_offset_acknowledges_them(server) -> None:
    server.person(AMA).say("more")
    first = (await ask(server, "getUpdates"))[1]["result"]
    assert [update["message"]["text"] for update in first] == ["hello", "more"]
    assert (await ask(server, "getUpdates", limit=1))[1]["result"] == first[:1]
    assert (await ask(server, "getUpdates", offset=first[1]["update_id"]))[1]["result"] == first[1:]
    assert (await ask(server, "getUpdates", offset=first[1]["update_id"] + 1))[1]["result"] == []
    assert server.pending == 0


async def test_only_kinds_that_were_asked_for_are_given(server) -> None:
    await ask(server, "getUpdates", allowed_updates=["callback_query"])
    server.person(AMA).say("not asked for")
    assert len((await ask(server, "getUpdates"))[1]["result"]) == 1


async def test_while_a_webhook_is_set_nobody_may_poll(server) -> None:
    await ask(server, "setWebhook", url="http://127.0.0.1:9/x")
    status, answer = await ask(server, "getUpdates")
    assert status == 409
    assert "webhook is active" in answer["description"]
    assert (await ask(server, "getWebhookInfo"))[1]["result"]["pending_update_count"] == 1
    await ask(server, "deleteWebhook")
    assert len((await ask(server, "getUpdates"))[1]["result"]) == 1

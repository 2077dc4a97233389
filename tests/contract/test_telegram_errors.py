import inspect
import warnings

import pytest
import telegram.error
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.channels.channel import Gone, Refused, Retry, TooFast
from bot.channels.telegram_errors import BY_CLASS, CANNOT_EDIT, NOT_MODIFIED, FloodWait, translate
from bot.channels.telegram_transport import Api

TAKEN_APART = {BadRequest, RetryAfter}


def test_every_error_of_the_library_has_a_translation_of_its_own() -> None:
    theirs = {
        kind
        for _, kind in inspect.getmembers(telegram.error, inspect.isclass)
        if issubclass(kind, TelegramError) and kind.__module__ == "telegram.error"
    }
    assert theirs == set(BY_CLASS) | TAKEN_APART
    assert not set(BY_CLASS) & TAKEN_APART


def test_an_error_that_a_later_version_brings_is_tried_again() -> None:
    class Unheard(TelegramError):
        pass

    assert isinstance(translate(Unheard("x")), Retry)


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("Bad Request: chat not found", Gone, "no-chat"),
        ("Bad Request: PEER_ID_INVALID", Gone, "no-chat"),
        ("Bad Request: message text is empty", Refused, "empty"),
        ("Bad Request: message is too long", Refused, "too-long"),
        ("Bad Request: BUTTON_DATA_INVALID", Refused, "button-data"),
        ("Bad Request: message to edit not found", Refused, CANNOT_EDIT),
        ("Bad Request: message can't be edited", Refused, CANNOT_EDIT),
        ("Bad Request: message is not modified: specified new message content ...", Refused, NOT_MODIFIED),
        ("Bad Request: something of Ama's", Refused, "bad-request"),
    ],
)
def test_a_400_is_read_for_what_to_do_next(text, kind, code) -> None:
    error = translate(BadRequest(text))
    assert type(error) is kind
    assert str(error) == code


def test_a_wait_keeps_its_exact_seconds() -> None:
    assert _after(FloodWait(17)) == 17
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = RetryAfter(23)
    assert _after(theirs) == 23


@pytest.mark.parametrize(("named", "waits"), [("7", 7), ("1e300", 86_400), ("-5", 0), ('"nan"', 0), ("{}", 1)])
async def test_no_answer_makes_heard_wait_for_ever(named: str, waits: float) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=429, text=f'{{"parameters": {{"retry_after": {named}}}}}')

    app = web.Application()
    app.router.add_post("/{path:.*}", answer)
    async with TestServer(app) as odd:
        api = Api(str(odd.make_url("")), "4242:a-token")
        await api.open()
        with pytest.raises(TooFast) as slow:
            await api.call("GetMe", {})
        await api.close()
    assert slow.value.after == waits


def test_who_blocked_the_bot_is_gone() -> None:
    assert isinstance(translate(Forbidden("Forbidden: bot was blocked by the user")), Gone)
    assert isinstance(translate(ChatMigrated(-100)), Gone)


def test_no_text_of_theirs_goes_further() -> None:
    error = translate(InvalidToken("The token `4242:secret` was rejected by the server."))
    assert "secret" not in str(error)
    assert error.__cause__ is None


def _after(error: TelegramError) -> float | None:
    translated = translate(error)
    assert isinstance(translated, Retry)
    return translated.after

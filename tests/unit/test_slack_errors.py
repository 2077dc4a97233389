import inspect

import aiohttp
import pytest
import slack_sdk.errors
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.channels.channel import ChannelError, Gone, Refused, Retry
from bot.channels.slack_errors import LATER, NOBODY, UNTIL_MENDED, slack_error

TOKEN = "xoxb-made-up-token"


def answered(code: str, status: int = 200, headers: dict | None = None) -> SlackApiError:
    response = AsyncSlackResponse(
        client=None,
        http_verb="POST",
        api_url=f"https://slack.com/api/chat.postMessage?token={TOKEN}",
        req_args={},
        data={"ok": False, "error": code},
        headers=headers or {},
        status_code=status,
    )
    return SlackApiError(f"failed with {TOKEN}", response)


def every_class_of_slack_sdk() -> list[type[Exception]]:
    return [kind for _, kind in inspect.getmembers(slack_sdk.errors, inspect.isclass) if issubclass(kind, Exception)]


@pytest.mark.parametrize("kind", every_class_of_slack_sdk(), ids=lambda kind: kind.__name__)
def test_no_error_of_slack_sdk_is_missed(kind) -> None:
    error = answered("internal_error") if kind is SlackApiError else kind(TOKEN)
    translated = slack_error(error)
    assert isinstance(translated, Retry | Refused | Gone)
    assert TOKEN not in str(translated)


@pytest.mark.parametrize(
    "error",
    [
        aiohttp.ServerDisconnectedError(),
        aiohttp.ClientPayloadError(),
        aiohttp.ServerTimeoutError(),
        TimeoutError(),
        ConnectionResetError(),
        ValueError("no JSON"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_network_in_trouble_is_tried_again(error) -> None:
    assert isinstance(slack_error(error), Retry)


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        (answered("channel_not_found"), Gone, "channel_not_found"),
        (answered("is_archived"), Gone, "is_archived"),
        (answered("not_in_channel"), Gone, "not_in_channel"),
        (answered("invalid_blocks"), Refused, "invalid_blocks"),
        (answered("msg_too_long"), Refused, "msg_too_long"),
        (answered("restricted_action"), Refused, "restricted_action"),
        (answered("a_word_slack_made_up_yesterday"), Refused, "a_word_slack_made_up_yesterday"),
        (answered("internal_error"), Retry, "internal_error"),
        (answered("service_unavailable", 503), Retry, "service_unavailable"),
        (answered("a_word", 500), Retry, "a_word"),
        (answered("<b>not a word</b>"), Retry, "SlackApiError"),
    ],
)
def test_slacks_words_become_three_kinds(error, kind, code) -> None:
    translated = slack_error(error)
    assert type(translated) is kind
    assert str(translated) == code


def test_a_limit_is_obeyed_to_the_second() -> None:
    translated = slack_error(answered("ratelimited", 429, {"Retry-After": "17"}))
    assert isinstance(translated, Retry)
    assert translated.after == 17


@pytest.mark.parametrize("wrong", [{}, {"Retry-After": "soon"}])
def test_a_limit_without_a_time_waits_half_a_minute(wrong) -> None:
    translated = slack_error(answered("ratelimited", 429, wrong))
    assert isinstance(translated, Retry)
    assert translated.after == 30


@pytest.mark.parametrize("code", sorted(UNTIL_MENDED))
def test_a_wrong_token_keeps_the_message_until_somebody_mends_it(code) -> None:
    translated = slack_error(answered(code))
    assert isinstance(translated, Retry)
    assert translated.after == 900


def test_no_word_is_in_two_lists() -> None:
    assert not LATER & UNTIL_MENDED
    assert not LATER & NOBODY
    assert not UNTIL_MENDED & NOBODY


def test_every_translation_is_a_channel_error() -> None:
    assert isinstance(slack_error(RuntimeError(TOKEN)), ChannelError)

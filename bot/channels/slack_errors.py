"""Says what went wrong at Slack in Heard's three words: again later, never, or nobody there."""

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.channels.channel import ChannelError, Gone, Refused, Retry, TooFast

AFTER_MENDING = 900.0  # seconds; the operator must mend a token or scope, and a digest must not be lost meanwhile
AFTER_LIMIT = 30.0  # seconds; when a 429 comes without Retry-After (Slack always sends it)
TOO_MANY = 429  # HTTP
SERVER_FAULT = 500  # HTTP, and above

LATER = frozenset(
    {
        "fatal_error",
        "internal_error",
        "message_limit_exceeded",
        "rate_limited",
        "ratelimited",
        "request_timeout",
        "service_unavailable",
        "team_added_to_org",
    }
)
"""Slack says of these, in its lists of errors, that the same call may work later."""

UNTIL_MENDED = frozenset(
    {
        "access_denied",
        "account_inactive",
        "accesslimited",
        "ekm_access_denied",
        "invalid_auth",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "org_login_required",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
        "two_factor_setup_required",
    }
)
"""The message is good; the app's token or scopes are not. It waits for the operator instead of being lost."""

NOBODY = frozenset(
    {
        "cannot_dm_bot",
        "channel_is_archived",
        "channel_not_found",
        "is_archived",
        "is_inactive",
        "messages_tab_disabled",
        "not_in_channel",
        "team_not_found",
        "user_disabled",
        "user_not_found",
        "users_not_found",
    }
)
"""The channel or person cannot be reached until somebody connects, invites or writes again. A private channel
that the app has left answers channel_not_found, so not_in_channel is no different."""


def slack_code(error: BaseException) -> str:
    """Give Slack's own word for the error, else the class's name; never a message, which may hold words."""
    if isinstance(error, SlackApiError):
        answer = getattr(error.response, "data", None)
        code = answer.get("error") if isinstance(answer, dict) else None
        if isinstance(code, str) and code.isidentifier():
            return code
    return type(error).__name__


def slack_error(error: Exception) -> ChannelError:
    """Translate whatever slack_sdk, aiohttp or the network raised. What nobody knows is refused, not repeated."""
    code = slack_code(error)
    if isinstance(error, SlackApiError):
        return _answered(code, _status(error), _retry_after(error))
    if isinstance(error, SlackClientError):
        return Refused(code)  # the SDK would not even send it: the same call will fail again
    if isinstance(error, aiohttp.ClientError | OSError | TimeoutError | ValueError):
        return Retry(code)  # no answer, or one that is not JSON: a proxy or a server in trouble
    return Refused(code)


def _answered(code: str, status: int, after: float | None) -> ChannelError:
    if status == TOO_MANY or code in {"ratelimited", "rate_limited"}:
        return TooFast(code, AFTER_LIMIT if after is None else after)
    if code in UNTIL_MENDED:
        return Retry(code, AFTER_MENDING)
    if code in LATER or status >= SERVER_FAULT or code == SlackApiError.__name__:
        return Retry(code, after)
    return Gone(code) if code in NOBODY else Refused(code)


def _status(error: SlackApiError) -> int:
    """Read the HTTP status; a body that was no JSON leaves aiohttp's own response in the error."""
    status = getattr(error.response, "status_code", None) or getattr(error.response, "status", None)
    return status if isinstance(status, int) else 0


def _retry_after(error: SlackApiError) -> float | None:
    headers = getattr(error.response, "headers", None) or {}
    try:
        return max(float(str(headers.get("Retry-After"))), 0.0)
    except ValueError:
        return None

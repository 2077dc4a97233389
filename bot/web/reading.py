"""What a page may send: small JSON of a known shape, read strictly and never echoed in an error."""

from typing import Annotated, TypeVar
from uuid import UUID

from aiohttp import web
from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError, model_validator

from bot.web.body import read_body
from conversations.messages import Order

MAX_TEXT = 4096  # characters; Telegram's limit, so that every channel takes the same
MAX_JSON = 65_536  # bytes; MAX_TEXT characters, each escaped at its longest (\\ud83d\\ude00), and the rest around them
MAX_COMMAND = 1000  # characters of a coordinator's command

Token = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{22}$")]
"""A visitor's secret: 128 random bits, URL-safe."""

_Part = Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=r"^[!-9;-~]+$")]  # ASCII, no ":" or space


class _Sent(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class PressSent(_Sent):
    """A button, as messages.Press has it, and the message that carried it."""

    scope: _Part
    step: _Part
    key: _Part
    message: Annotated[str, StringConstraints(max_length=60)] = ""


class SaySent(_Sent):
    """One thing a visitor did: exactly one of words, a button, a command. `id` is the page's, for once-only."""

    id: UUID
    text: Annotated[str, StringConstraints(min_length=1, max_length=MAX_TEXT)] | None = None
    press: PressSent | None = None
    order: Order | None = None
    rest: Annotated[str, StringConstraints(max_length=80)] = ""
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")] | None = None

    @model_validator(mode="after")
    def _one(self) -> "SaySent":
        if sum(part is not None for part in (self.text, self.press, self.order)) != 1:
            raise ValueError("exactly one of text, press and order")
        return self


class ResumeSent(_Sent):
    """The secret from someone's own link."""

    token: Token


class KeySent(_Sent):
    """The desk's one-time key."""

    key: Annotated[str, StringConstraints(min_length=1, max_length=100)]


class CommandSent(_Sent):
    """A coordinator's words."""

    words: Annotated[str, StringConstraints(min_length=1, max_length=MAX_COMMAND, strip_whitespace=True)]


class NothingSent(_Sent):
    """A request that needs no words: {}."""


_Model = TypeVar("_Model", bound=BaseModel)


async def read_json(request: web.Request, model: type[_Model]) -> _Model:
    """Read a request's body as `model`; refuses another type, a missing or great length, slowness, another shape."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    if request.content_length is None:
        raise web.HTTPLengthRequired
    raw = await read_body(request, MAX_JSON)
    try:
        return model.model_validate_json(raw)
    except ValidationError as error:
        if any(fault["type"] == "string_too_long" for fault in error.errors(include_input=False, include_url=False)):
            raise web.HTTPRequestEntityTooLarge(MAX_JSON, request.content_length) from None
        raise web.HTTPBadRequest from None

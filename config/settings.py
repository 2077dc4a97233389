"""Reads the settings: HEARD_* variables and a .env file, all faults at once."""

import difflib
import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from config.programme import default_programmes
from conversations.errors import Fault, Faults

PREFIX = "HEARD_"
SET_BY_TESTS = "HEARD_TEST_"  # variables a test run may carry; not settings of ours
LOOPBACK_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})

_MENDS = {
    "programme": 'give folders with a programme.yaml, ":" between them',
    "database_url": "write sqlite:///path/to/heard.db",
    "secret_key": "give 32 bytes in base64, as `openssl rand -base64 32` prints",
    "telegram_mode": "write polling or webhook",
    "telegram_rate": "write messages a second, 30 for Telegram's own limit, 0 for no pacing ahead",
    "http_port": "write a port from 1 to 65535",
}


class TelegramMode(StrEnum):
    """How updates come: asked for, or pushed to HEARD_PUBLIC_URL."""

    POLLING = "polling"
    WEBHOOK = "webhook"


def _web_address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("is not a web address")
    return url


WebAddress = Annotated[str, AfterValidator(_web_address)]


class Settings(BaseSettings):
    """Everything an operator can set; see README for each in plain words."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", extra="ignore", hide_input_in_errors=True, frozen=True
    )

    programme: Annotated[tuple[Path, ...], NoDecode] = Field(default_factory=lambda: tuple(default_programmes()))
    database_url: str = "sqlite:///var/heard.db"
    secret_key: SecretStr | None = None
    secret_key_file: Path | None = None
    telegram_token: SecretStr | None = None
    telegram_api_url: WebAddress = "https://api.telegram.org"
    telegram_mode: TelegramMode = TelegramMode.POLLING
    telegram_rate: float = Field(default=30, ge=0, le=1000)
    public_url: WebAddress | None = None
    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_api_url: WebAddress = "https://slack.com/api/"
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8080, ge=1, le=65535)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what the environment says first, then .env; empty variables count as unset."""
        del settings_cls, file_secret_settings
        return init_settings, env_settings, dotenv_settings

    @model_validator(mode="before")
    @classmethod
    def _as_written(cls, given: Mapping[str, object]) -> dict[str, object]:
        """Split the folders and drop what is empty, so that `HEARD_X=` in a .env file means unset."""
        values = {name: value for name, value in given.items() if value != ""}
        folders = values.get("programme")
        if isinstance(folders, str):
            values["programme"] = tuple(Path(part) for part in folders.split(":") if part)
        return values

    @model_validator(mode="after")
    def _together(self) -> Self:
        if self.secret_key and self.secret_key_file:
            raise ValueError("HEARD_SECRET_KEY and HEARD_SECRET_KEY_FILE are both set; keep one")
        if self.slack_bot_token and not (self.slack_app_token or self.slack_signing_secret):
            raise ValueError(
                "HEARD_SLACK_BOT_TOKEN needs HEARD_SLACK_APP_TOKEN (Socket Mode) "
                "or HEARD_SLACK_SIGNING_SECRET (HTTP mode)"
            )
        if (self.slack_app_token or self.slack_signing_secret) and not self.slack_bot_token:
            raise ValueError("Slack is half set; add HEARD_SLACK_BOT_TOKEN (it begins with xoxb-)")
        if self.telegram_token and self.telegram_mode is TelegramMode.WEBHOOK and not self.public_url:
            raise ValueError("HEARD_TELEGRAM_MODE=webhook needs HEARD_PUBLIC_URL, the https address Telegram can reach")
        return self

    @property
    def loopback(self) -> bool:
        """Say whether only this machine can reach the site."""
        return self.http_host in LOOPBACK_HOSTS

    @property
    def secrets(self) -> tuple[str, ...]:
        """Give every secret value set, for the formatter that keeps them out of logs."""
        given = (
            self.secret_key,
            self.telegram_token,
            self.slack_bot_token,
            self.slack_app_token,
            self.slack_signing_secret,
        )
        return tuple(secret.get_secret_value() for secret in given if secret)


def read_settings(env_file: Path | None = Path(".env")) -> Settings:
    """Read the settings; raise Faults naming every variable that is wrong or unknown and how to mend it."""
    faults = _unknown_names(env_file)
    try:
        settings = Settings(_env_file=env_file)
    except ValidationError as wrong:
        faults += [
            _fault(".".join(map(str, error["loc"])), error["msg"]) for error in wrong.errors(include_input=False)
        ]
        raise Faults(faults) from None
    if faults:
        raise Faults(faults)
    return settings


def _fault(location: str, message: str) -> Fault:
    problem = message.removeprefix("Value error, ")
    if not location:
        return Fault("settings", problem, "see the README's table of settings")
    name = location.split(".", maxsplit=1)[0]
    return Fault(PREFIX + name.upper(), problem, _MENDS.get(name, "see the README's table of settings"))


def _unknown_names(env_file: Path | None) -> list[Fault]:
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    given = set(os.environ) | (set(dotenv_values(env_file)) if env_file else set())
    strange = sorted(
        name for name in given if name.startswith(PREFIX) and not name.startswith(SET_BY_TESTS) and name not in known
    )
    return [_unknown(name, known) for name in strange]


def _unknown(name: str, known: set[str]) -> Fault:
    near = difflib.get_close_matches(name, known, n=1)
    mend = f"did you mean {near[0]}?" if near else "remove it, or see the README's table of settings"
    return Fault(name, "is not a setting of Heard", mend)

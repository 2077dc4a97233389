"""Reads the settings: HEARD_* variables and a .env file, all faults at once."""

import difflib
import os
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from config import setting_shapes as shapes
from config.programme import default_programmes, load_programmes
from conversations.errors import Fault, Faults

PREFIX = "HEARD_"
SET_BY_TESTS = "HEARD_TEST_"  # variables a test run may carry; not settings of ours

OFFICIAL_API = "https://api.telegram.org"

_MENDS = {
    "programme": 'give folders with a programme.yaml, ":" between them',
    "database_url": "write sqlite:///path/to/heard.db, or postgresql://USER@HOST/NAME",
    "secret_key": "copy the whole key without quotes, or make one for a new database with `openssl rand -base64 32`",
    "secret_key_file": "give the path of a file",
    "secret_key_previous": "copy the whole key that was in use before, without quotes",
    "secret_key_previous_file": "give the path of a file",
    "telegram_token": "copy the whole token from @BotFather (/mybots, API Token), like 123456:ABC-...",
    "telegram_api_url": "write http://HOST:PORT, or remove it for Telegram's own",
    "telegram_mode": "write polling or webhook",
    "telegram_rate": "write messages a second, 30 for Telegram's own limit, 0 for no pacing ahead",
    "public_url": "write https://heard.example.org, without a path",
    "slack_bot_token": "copy the Bot User OAuth Token (OAuth & Permissions); it begins with xoxb-",
    "slack_app_token": "copy the App-Level Token (Basic Information); it begins with xapp-",
    "slack_signing_secret": "copy the Signing Secret (Basic Information, App Credentials)",
    "slack_api_url": "write https://HOST/api/, or remove it for Slack's own",
    "http_host": "write an address of this computer, such as 127.0.0.1",
    "http_port": "write a port from 1 to 65535",
    "metrics_port": "write a port from 1 to 65535, or 0 for no metrics",
}
_PROBLEMS = {  # by pydantic's kind of error, whose own words are a programmer's
    "int_parsing": "is not a whole number",
    "float_parsing": "is not a number",
    "finite_number": "is not a number",
    "enum": "is not one of its words",
    "greater_than_equal": "is too small",
    "less_than_equal": "is too large",
}


class TelegramMode(StrEnum):
    """How updates come: asked for, or pushed to HEARD_PUBLIC_URL."""

    POLLING = "polling"
    WEBHOOK = "webhook"


WebAddress = Annotated[str, AfterValidator(shapes.web_address)]


class Settings(BaseSettings):
    """Everything an operator can set; see README for each in plain words."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", extra="ignore", hide_input_in_errors=True, frozen=True
    )

    programme: Annotated[tuple[Path, ...], NoDecode] = Field(default_factory=lambda: tuple(default_programmes()))
    # Never printed: it may hold a password.
    database_url: Annotated[str, AfterValidator(shapes.database_address), Field(repr=False)] = "sqlite:///var/heard.db"
    secret_key: Annotated[SecretStr, AfterValidator(shapes.secret_key)] | None = None
    secret_key_file: Path | None = None
    secret_key_previous: Annotated[SecretStr, AfterValidator(shapes.secret_key)] | None = None
    secret_key_previous_file: Path | None = None
    telegram_token: Annotated[SecretStr, AfterValidator(shapes.telegram_token)] | None = None
    telegram_api_url: WebAddress = OFFICIAL_API
    telegram_mode: TelegramMode = TelegramMode.POLLING
    telegram_rate: float = Field(default=30, ge=0, le=1000)
    public_url: Annotated[str, AfterValidator(shapes.public_address)] | None = None
    slack_bot_token: Annotated[SecretStr, AfterValidator(shapes.slack_bot_token)] | None = None
    slack_app_token: Annotated[SecretStr, AfterValidator(shapes.slack_app_token)] | None = None
    slack_signing_secret: Annotated[SecretStr, AfterValidator(shapes.slack_signing_secret)] | None = None
    slack_api_url: WebAddress = "https://slack.com/api/"
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8080, ge=1, le=65535)
    metrics_port: int = Field(default=9464, ge=0, le=65535)  # Prometheus's list of ports gives it to such exporters

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
            values["programme"] = _folders(folders)
        return values

    @property
    def loopback(self) -> bool:
        """Say whether only this machine can reach the site."""
        return self.http_host in shapes.LOOPBACK_HOSTS

    @property
    def secrets(self) -> tuple[str, ...]:
        """Give every secret value set, for the formatter that keeps them out of logs."""
        given = (
            self.secret_key,
            self.secret_key_previous,
            self.telegram_token,
            self.slack_bot_token,
            self.slack_app_token,
            self.slack_signing_secret,
        )
        passwords = sorted(shapes.database_passwords(self.database_url))
        return (*(secret.get_secret_value() for secret in given if secret), *passwords)


def read_settings(env_file: Path | None = Path(".env")) -> Settings:
    """Read the settings; raise Faults naming every variable that is wrong or unknown and how to mend it."""
    given = _given(env_file)
    faults = _unknown_names(given) + _at_odds({name for name, value in given.items() if value}, given)
    try:
        settings = Settings(_env_file=env_file)
    except ValidationError as wrong:
        faults += [_fault(error) for error in wrong.errors(include_input=False)]
        raise Faults(faults + _of_programmes(given, faults)) from None
    faults += _cut_short(settings)
    if faults:
        raise Faults(faults + _of_programmes(given, faults))
    return settings


def _of_programmes(given: Mapping[str, str], faults: Sequence[Fault]) -> list[Fault]:
    """Find what is wrong with the programmes, too, when other settings are: all is then mended in one go."""
    name = f"{PREFIX}PROGRAMME"
    if any(fault.place == name for fault in faults):
        return []
    try:
        load_programmes(_folders(given[name]) if given.get(name) else default_programmes())
    except Faults as found:
        return list(found.faults)
    return []


def _folders(written: str) -> tuple[Path, ...]:
    return tuple(Path(part) for part in written.split(":") if part)


def _given(env_file: Path | None) -> dict[str, str]:
    """Give what is set, by name; the environment wins."""
    try:
        written = dotenv_values(env_file) if env_file else {}
    except (OSError, UnicodeDecodeError):
        raise Faults([Fault(str(env_file), "cannot be read", "check who owns it, and save it as UTF-8 text")]) from None
    return {name: value or "" for name, value in (written | dict(os.environ)).items() if name.startswith(PREFIX)}


def _fault(error: ErrorDetails) -> Fault:
    name = str(error["loc"][0]) if error["loc"] else ""
    problem = _PROBLEMS.get(error["type"]) or error["msg"].removeprefix("Value error, ")
    return Fault(PREFIX + name.upper(), problem, _MENDS[name])


def _at_odds(names: set[str], given: Mapping[str, str]) -> list[Fault]:
    """Find settings that need or exclude each other."""
    faults = [
        Fault(name, f"{name}_FILE is set, too", "keep one of the two")
        for name in ("HEARD_SECRET_KEY", "HEARD_SECRET_KEY_PREVIOUS")
        if {name, f"{name}_FILE"} <= names
    ]
    ways = {"HEARD_SLACK_APP_TOKEN", "HEARD_SLACK_SIGNING_SECRET"}
    if "HEARD_SLACK_BOT_TOKEN" in names and not ways & names:
        mend = "add HEARD_SLACK_APP_TOKEN (Socket Mode) or HEARD_SLACK_SIGNING_SECRET (HTTP mode)"
        faults.append(Fault("HEARD_SLACK_BOT_TOKEN", "Slack is half set", mend))
    if ways & names and "HEARD_SLACK_BOT_TOKEN" not in names:
        mend = "add HEARD_SLACK_BOT_TOKEN (it begins with xoxb-)"
        faults.append(Fault(min(ways & names), "Slack is half set", mend))
    webhook = given.get("HEARD_TELEGRAM_MODE") == TelegramMode.WEBHOOK
    if webhook and "HEARD_TELEGRAM_TOKEN" in names and "HEARD_PUBLIC_URL" not in names:
        mend = "add HEARD_PUBLIC_URL, the https address Telegram can reach"
        faults.append(Fault("HEARD_TELEGRAM_MODE", "a webhook needs an address", mend))
    return faults


def _cut_short(settings: Settings) -> list[Fault]:
    """Find a token of Telegram's own that was not copied whole; another server may give out others."""
    token = settings.telegram_token
    if token is None or settings.telegram_api_url.rstrip("/") != OFFICIAL_API:
        return []
    if len(token.get_secret_value().partition(":")[2]) == shapes.TELEGRAM_SECRET:
        return []
    return [Fault("HEARD_TELEGRAM_TOKEN", "is not a whole token", _MENDS["telegram_token"])]


def _unknown_names(given: Mapping[str, str]) -> list[Fault]:
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    strange = sorted(name for name in given if not name.startswith(SET_BY_TESTS) and name not in known)
    return [_unknown(name, known) for name in strange]


def _unknown(name: str, known: set[str]) -> Fault:
    near = difflib.get_close_matches(name, known, n=1)
    mend = f"did you mean {near[0]}?" if near else "remove it, or see the README's table of settings"
    return Fault(name, "is not a setting of Heard", mend)

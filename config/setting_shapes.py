"""What a setting's value must look like. What is wrong is said without repeating the value: it may be a secret."""

import base64
import binascii
import re
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from pydantic import SecretStr

KEY_BYTES = 32  # HKDF-SHA256 input of full strength
LOOPBACK_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})
FILES = "sqlite:///"
DATABASES = (FILES, "postgresql://", "postgres://")
_PASSWORDS = frozenset({"password", "sslpassword"})  # libpq, "Parameter Key Words"

_TELEGRAM_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")  # core.telegram.org/bots/api, "Authorizing your bot"
TELEGRAM_SECRET = 35  # characters behind the colon, in every token that BotFather has given out
_SLACK_TOKEN = re.compile(r"\S+")


def web_address(url: str) -> str:
    """Refuse what is no http or https address with a host."""
    _parts(url)
    return url


def public_address(url: str) -> str:
    """Refuse what people's browsers cannot be sent to safely: https and a name, nothing behind it.

    On this computer http will do: a webhook of a self-hosted Bot API server beside Heard.
    """
    parts = _parts(url)
    if parts.scheme != "https" and parts.hostname not in LOOPBACK_HOSTS:
        raise ValueError("is not an https address")
    if parts.path not in {"", "/"} or parts.query or parts.fragment:
        raise ValueError("has something behind the name")
    if parts.username is not None or parts.password is not None:
        raise ValueError("holds a name or a password")
    return url


def database_address(url: str) -> str:
    """Refuse what names no database of a kind Heard knows, or a server in a way that can be read in two ways."""
    if not url.startswith(DATABASES) or ":memory:" in url or url in DATABASES:
        raise ValueError("names no database that Heard knows")
    if not url.startswith(FILES) and not _one_meaning(url):
        raise ValueError(
            "cannot be read as an address: percent-encode the password (%40 for @, %2F for /, %3F for ?, %23 for #)"
        )
    return url


def database_passwords(url: str) -> set[str]:
    """Give the passwords in a database's address, as they are written there and as they are meant."""
    if url.startswith(FILES):
        return set()
    parts = urlsplit(url)
    asked = {value for name, value in parse_qsl(parts.query) if name in _PASSWORDS}
    written = {pair.partition("=")[2] for pair in parts.query.split("&") if pair.partition("=")[0] in _PASSWORDS}
    given = parts.password or ""
    return {given, unquote(given), *asked, *written} - {""}


def secret_key(secret: SecretStr) -> SecretStr:
    """Refuse what is not a whole key."""
    try:
        key = base64.b64decode(secret.get_secret_value(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError(f"is not {KEY_BYTES} bytes in base64")
    return secret


def telegram_token(secret: SecretStr) -> SecretStr:
    """Refuse what BotFather does not give out."""
    if not _TELEGRAM_TOKEN.fullmatch(secret.get_secret_value()):
        raise ValueError("is not a bot's token")
    return secret


def slack_bot_token(secret: SecretStr) -> SecretStr:
    """Refuse any other kind of token of Slack's, and half a one."""
    return _slack(secret, "xoxb-")


def slack_app_token(secret: SecretStr) -> SecretStr:
    """Refuse any other kind of token of Slack's, and half a one."""
    return _slack(secret, "xapp-")


def slack_signing_secret(secret: SecretStr) -> SecretStr:
    """Refuse a token in the place of the signing secret."""
    if secret.get_secret_value().startswith(("xoxb-", "xapp-", "xoxp-")):
        raise ValueError("is a token, not the signing secret")
    return secret


def _slack(secret: SecretStr, prefix: str) -> SecretStr:
    value = secret.get_secret_value()
    if not value.startswith(prefix):
        raise ValueError(f"does not begin with {prefix}")
    if not _SLACK_TOKEN.fullmatch(value) or value == prefix:
        raise ValueError("is not a whole token")
    return secret


def _one_meaning(url: str) -> bool:
    """Say whether no part of a password can be taken for a host, a port, a database or a parameter."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # read to be checked
        parse_qsl(parts.query, strict_parsing=bool(parts.query))
    except ValueError:  # its words quote the value
        return False
    return "@" not in parts.path + parts.query and "#" not in url and parts.netloc.count("@") <= 1


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port  # read to be checked
    except ValueError:
        parts = None
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("is not a web address")
    return parts

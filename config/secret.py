"""Finds the secret key, or makes one for a brand-new local database; never for any other."""

import base64
import binascii
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from config.settings import Settings
from conversations.errors import CannotStart

KEY_BYTES = 32  # HKDF-SHA256 input of full strength
KEY_FILE_MODE = 0o600  # the owner alone


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """The key's bytes, and the file it was newly made in, if it was; the key before it, while the key is changed."""

    key: bytes
    made: Path | None = None
    previous: bytes | None = None


def find_secret(settings: Settings, database: Path | None, *, is_new: bool, of_copy: bool = False) -> Secret:
    """Give the key from the settings, else from beside the database, else make one there.

    A key is made only where the database is new and the host is a loopback one; anything else must be told
    its key, because a lost key is lost data. A copy has the key it was made with. Raises CannotStart with what to do.
    """
    previous = _given(settings.secret_key_previous, settings.secret_key_previous_file, "HEARD_SECRET_KEY_PREVIOUS")
    if given := _given(settings.secret_key, settings.secret_key_file, "HEARD_SECRET_KEY"):
        return Secret(given, previous=previous)
    if previous:
        raise CannotStart("HEARD_SECRET_KEY_PREVIOUS is set alone; set HEARD_SECRET_KEY to the newer key, too.")
    beside = database.with_suffix(".key") if database else None
    if beside and beside.exists():
        return Secret(_read(beside))
    if of_copy:
        raise CannotStart("Set HEARD_SECRET_KEY (or HEARD_SECRET_KEY_FILE) to the key this copy was made with.")
    if beside is None and is_new:
        raise CannotStart(
            "Set HEARD_SECRET_KEY (or HEARD_SECRET_KEY_FILE) to 32 bytes in base64, as `openssl rand -base64 32` "
            "prints: every replica of a PostgreSQL database needs the same one."
        )
    if beside is None or not is_new:
        raise CannotStart(
            "No secret key is set for a database that already exists. Set HEARD_SECRET_KEY (or HEARD_SECRET_KEY_FILE) "
            "to the key it was made with; without it nothing in it can be read."
        )
    if not settings.loopback:
        raise CannotStart("Set HEARD_SECRET_KEY: Heard makes a key of its own only when it serves this machine alone.")
    return Secret(_make(beside), beside)


def _given(written: SecretStr | None, file: Path | None, name: str) -> bytes | None:
    if written:
        return _decode(written.get_secret_value(), name)
    return _read(file) if file else None


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise CannotStart(f"The key file {path} can be read by others; run: chmod 600 {path}")
        text = path.read_text("ascii")
    except (OSError, UnicodeDecodeError):
        raise CannotStart(f"The key file {path} cannot be read; check its path and its owner.") from None
    return _decode(text.strip(), str(path))


def _decode(text: str, place: str) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise CannotStart(f"{place} is not {KEY_BYTES} bytes in base64; copy the whole key, without quotes.")
    return key


def _make(path: Path) -> bytes:
    key = os.urandom(KEY_BYTES)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, KEY_FILE_MODE)
        with os.fdopen(handle, "w") as file:
            file.write(base64.b64encode(key).decode() + "\n")
    except OSError:
        raise CannotStart(
            f"The key file {path} cannot be written; choose another folder with HEARD_DATABASE_URL."
        ) from None
    return key

"""No secret prints itself: not in a repr, not in an error, not in a log line; and what would is noticed."""

import base64
import dataclasses
import importlib
import logging
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from pydantic import SecretStr

import bot
import config
import conversations
import storage
from bot.channels.telegram_webhook import Webhook
from config.logs import RedactingFormatter
from config.secret import Secret, find_secret
from config.settings import Settings, read_settings
from conversations.errors import CannotStart, Faults, HeardError
from conversations.planning.commands import Confirm, Join
from storage.confirmations import Confirmation
from storage.keyring import BEFORE, KEY, explain, in_use
from storage.keys import Keys, LinkKey, OwnKey
from storage.store import Store
from tests.support.remembered import NOW

MARK = b"Kestrel!" * 4  # 32 bytes: a key that is easy to find again
WRITTEN = base64.b64encode(MARK).decode()
TOKEN = "123456:" + "Kestrel" * 5
FORMS = ("Kestrel", WRITTEN, MARK.hex(), repr(MARK))

SECRET = re.compile(r"secret|token|password|locating|sealed|wrapped|^words$|^text$|^raw$|^code$|proof|^drafts$")
NAMED_KEY = re.compile(r"keys?$")  # only where it is bytes: else it is the name of something
HARMLESS = {  # fields with such a name that hold no secret and nobody's words
    "Element.words": "the author's patterns",
    "Lexicon.words": "what words mean",
    "Imported.raw": "an author's script",
    "Own.text": "an author's words",
    "Token.text": "a piece of an author's condition",
    "Vocabulary.words": "the author's patterns",
    "Wanted.words": "the author's words",
    "_Script.words": "lists of words that ship with Heard",
}
TYPED_QUIET = {"Address", "Keys", "OwnKey"}  # whose own repr says nothing


def classes() -> Iterator[tuple[str, type]]:
    for package in (bot, config, conversations, storage):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.endswith("__main__"):
                module = importlib.import_module(found.name)
                yield from of(module)


def of(module: ModuleType) -> Iterator[tuple[str, type]]:
    for name, held in vars(module).items():
        if isinstance(held, type) and held.__module__ == module.__name__ and dataclasses.is_dataclass(held):
            yield f"{module.__name__}.{name}", held


def is_secret(field: "dataclasses.Field[object]") -> bool:
    return bool(SECRET.search(field.name) or (NAMED_KEY.search(field.name) and "bytes" in str(field.type)))


def loud(held: type) -> list[str]:
    """Give the fields of a dataclass that its own repr prints though their name says that they may be secret."""
    if not held.__dataclass_params__.repr:  # type: ignore[attr-defined]
        return []
    printed = [field for field in dataclasses.fields(held) if field.repr and is_secret(field)]
    return [
        field.name
        for field in printed
        if getattr(field.type, "__name__", "") not in TYPED_QUIET and f"{held.__name__}.{field.name}" not in HARMLESS
    ]


def test_no_dataclass_prints_what_its_name_says_is_secret() -> None:
    found = list(classes())
    assert len(found) > 200
    assert {name: fields for name, held in found if (fields := loud(held))} == {}


def test_the_walk_notices_a_planted_one() -> None:
    @dataclasses.dataclass(frozen=True)
    class Planted:
        link_key: bytes
        token: str

    assert loud(Planted) == ["link_key", "token"]


def full() -> Settings:
    return Settings(
        _env_file=None,
        secret_key=SecretStr(WRITTEN),
        secret_key_previous=SecretStr(WRITTEN),
        telegram_token=SecretStr(TOKEN),
        slack_bot_token=SecretStr("xoxb-Kestrel"),
        slack_app_token=SecretStr("xapp-Kestrel"),
        slack_signing_secret=SecretStr("Kestrel-signing"),
        database_url="postgresql://heard:Kestrel@db.example/heard",
    )


HOLDERS: dict[str, Callable[[], object]] = {
    "settings": full,
    "secret": lambda: Secret(MARK, previous=MARK),
    "keys": lambda: Keys(MARK, Keys(MARK), {"tag": [MARK]}),
    "own key": lambda: OwnKey(MARK),
    "link key": lambda: LinkKey(MARK, MARK),
    "webhook": lambda: Webhook("https://heard.example/x", "Kestrel", taken=("Kestrel",)),
    "join": lambda: Join("Kestrel"),
    "confirm": lambda: Confirm("Kestrel"),
    "confirmation": lambda: Confirmation("Kestrel", "k7", "adoption", "north", "close s1", NOW),
}


@pytest.mark.parametrize("make", HOLDERS.values(), ids=HOLDERS)
def test_what_holds_a_secret_does_not_print_it(make: Callable[[], object]) -> None:
    held = make()
    said = f"{held!r} {held} {[held]} { ({'x': held}) }"
    assert not [form for form in FORMS if form in said]


def test_every_secret_setting_is_known_to_the_formatter_of_logs() -> None:
    settings = full()
    named = [name for name, field in Settings.model_fields.items() if "SecretStr" in str(field.annotation)]
    assert len(named) == 6
    for name in named:
        assert getattr(settings, name).get_secret_value() in settings.secrets
    assert "Kestrel" in settings.secrets, "the database's password"


def refused(act: Callable[[], object]) -> HeardError:
    with pytest.raises((CannotStart, Faults)) as told:
        act()
    return told.value


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_no_refusal_at_the_start_repeats_a_secret(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = []
    for name in ("SECRET_KEY", "SECRET_KEY_PREVIOUS", "TELEGRAM_TOKEN", "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"):
        monkeypatch.setenv(f"HEARD_{name}", "Kestrel in the wrong place")
    monkeypatch.setenv("HEARD_DATABASE_URL", "postgresql://heard:Kes/trel@Kestrel@db/heard")
    told.append(refused(lambda: read_settings(None)))
    file = bare / "key"
    file.write_text("Kestrel")
    file.chmod(0o600)
    for one in ({"secret_key_file": file}, {"secret_key": SecretStr("Kestrel")}):
        settings = Settings.model_construct(**one, secret_key_previous=None, secret_key_previous_file=None)
        told.append(refused(lambda settings=settings: find_secret(settings, None, is_new=False)))  # type: ignore[misc]
    told.append(explain(Keys(MARK), {KEY: "0" * 32}))
    told.append(explain(Keys(MARK, Keys(MARK)), {KEY: "0" * 32, BEFORE: "1" * 32}))
    for error in told:
        assert not [form for form in FORMS if form in f"{error} {error!r} {error.args}"], error


def test_a_wrong_key_and_a_changed_value_say_nothing_of_what_they_hold() -> None:
    keys = Keys(MARK)
    sealed = keys.seal("address", b"Kestrel")
    for act in (lambda: Keys(b"x" * 32).open("address", sealed), lambda: keys.open("welcome", sealed)):
        with pytest.raises(HeardError) as told:
            act()
        assert not [form for form in FORMS if form in f"{told.value!r}"]
    with pytest.raises(HeardError) as told:
        in_use(keys, {KEY: "0" * 32})
    assert not [form for form in FORMS if form in f"{told.value!r}"]


async def test_a_server_that_is_not_there_is_told_without_its_password() -> None:
    with pytest.raises(CannotStart) as told:
        await Store.open("postgresql://heard:Kestrel@127.0.0.1:1/heard", Keys(MARK))
    assert "Kestrel" not in f"{told.value} {told.value!r}"


def test_a_planted_leak_in_a_log_line_is_masked() -> None:
    formatter = RedactingFormatter(full().secrets)
    try:
        raise CannotStart(f"{TOKEN} and Kestrel-signing and {WRITTEN}")
    except CannotStart:
        record = logging.LogRecord("bot", logging.ERROR, __file__, 1, f"planted {TOKEN}", (), sys.exc_info())
    record.__dict__["code"] = WRITTEN
    said = formatter.format(record)
    assert not [form for form in FORMS if form in said]

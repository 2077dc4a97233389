import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from config.logs import RedactingFormatter
from conversations.errors import CannotStart

TOKEN = "123456789:AAExampleExampleExampleExampleExample"


def line(name: str, message: str, *args: object, secrets: tuple[str, ...] = (), **fields: object) -> dict[str, object]:
    record = logging.LogRecord(name, logging.WARNING, __file__, 1, message, args, None)
    record.__dict__.update(fields)
    return dict(json.loads(RedactingFormatter(secrets).format(record)))


def test_a_field_outside_the_allow_list_is_dropped() -> None:
    said = line("bot.deliver", "sent", count=3, text="my name is Ama", address="8812345")
    assert said["count"] == 3
    assert "text" not in said
    assert "address" not in said


def test_the_arguments_of_other_libraries_are_not_kept() -> None:
    said = line("httpx", "HTTP Request: %s", f"https://api.telegram.org/bot{TOKEN}/getMe")
    assert said["message"] == "HTTP Request: %s"


def test_a_token_a_vendor_formatted_itself_is_masked() -> None:
    said = line("telegram", f"failed for bot{TOKEN} and chat 991234567")
    assert TOKEN not in str(said)
    assert "991234567" not in str(said)


def test_a_secret_is_masked_wherever_it_turns_up() -> None:
    assert "hunter22" not in str(line("bot", "x hunter22", secrets=("hunter22",), code="hunter22"))


def test_a_traceback_keeps_places_and_classes_but_no_words() -> None:
    try:
        try:
            raise KeyError("my name is Ama")
        except KeyError:
            raise ValueError("call 07700 900123") from None
    except ValueError:
        record = logging.LogRecord("bot", logging.ERROR, __file__, 1, "broke", (), sys.exc_info())
    said = RedactingFormatter().format(record)
    assert "Ama" not in said
    assert "07700" not in said
    assert "ValueError" in said
    assert "test_logs.py" in said


def test_our_own_errors_keep_their_sentence() -> None:
    try:
        raise CannotStart("The port 8080 is taken.")
    except CannotStart:
        record = logging.LogRecord("bot", logging.ERROR, __file__, 1, "broke", (), sys.exc_info())
    assert "The port 8080 is taken." in RedactingFormatter().format(record)


@pytest.mark.parametrize(
    "ending",
    [
        "raise ValueError('my name is Ama')",
        "import threading; t = threading.Thread(target=lambda: int('my name is Ama')); t.start(); t.join()",
        "import warnings; warnings.warn('my name is Ama')",
        """
import asyncio
async def fail(): raise ValueError('my name is Ama')
async def main():
    task = asyncio.create_task(fail())
    await asyncio.wait({task})
    del task
asyncio.run(main())
""",
        """
class Left:
    def __repr__(self): return 'Ama'
    def __del__(self): raise ValueError('my name is Ama')
Left()
""",
    ],
    ids=["uncaught", "thread", "warning", "task", "finaliser"],
)
def test_whatever_ends_badly_goes_through_the_same_formatter(ending: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", f"from config.logs import set_up_logs\nset_up_logs()\n{ending}"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    lines = [json.loads(said) for said in ran.stderr.splitlines()]
    assert len(lines) == 1
    assert lines[0]["error"] in {"ValueError", "UserWarning"}
    assert "Ama" not in ran.stderr

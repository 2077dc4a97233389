"""The command line as an operator meets it: plain sentences, exit code 2 for what they must mend, no traceback."""

import asyncio
import re
import resource
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from config.programme import default_programmes
from tests.support.starting import environment, heard

KEY = "S" * 43 + "="
OTHER_KEY = "T" * 43 + "="
BOOT = 30.0  # seconds for a start on a busy machine


def refused(ran: "subprocess.CompletedProcess[str]") -> str:
    """Give the sentence someone was refused with, having seen that it is one, and nothing else."""
    assert ran.returncode == 2, ran.stderr
    assert "Traceback" not in ran.stderr
    return ran.stderr


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        yield held.getsockname()[1]


def test_help_names_what_heard_is_for(tmp_path: Path) -> None:
    from_nothing = [sys.executable, "-m", "bot", "--help"]
    ran = subprocess.run(
        from_nothing, capture_output=True, text=True, check=True, env=environment(tmp_path), cwd=tmp_path, timeout=60
    )
    for word in ("run", "demo", "check", "talk", "command", "migrate", "doctor", "backup", "restore"):
        assert re.search(rf"\b{word}\b", ran.stdout)


def test_every_wrong_setting_is_told_at_once(tmp_path: Path) -> None:
    said = refused(heard(tmp_path, "run", TELEGRAM_TOKN="1:x", HTTP_PORT="many"))
    assert "did you mean HEARD_TELEGRAM_TOKEN?" in said
    assert "HEARD_HTTP_PORT" in said


def test_a_database_sealed_with_another_key_is_refused(tmp_path: Path) -> None:
    assert heard(tmp_path, "migrate", SECRET_KEY=KEY).returncode == 0
    assert heard(tmp_path, "command", "list", SECRET_KEY=KEY).returncode == 0
    said = refused(heard(tmp_path, "run", SECRET_KEY=OTHER_KEY))
    assert "is not the key this database was made with" in said
    assert OTHER_KEY not in said


def test_a_database_from_a_newer_heard_is_refused(tmp_path: Path) -> None:
    assert heard(tmp_path, "migrate", SECRET_KEY=KEY).returncode == 0
    database = sqlite3.connect(tmp_path / "heard.db")
    database.execute("INSERT INTO schema_version (version) VALUES (9999)")
    database.commit()
    database.close()
    assert "newer version of Heard" in refused(heard(tmp_path, "run", SECRET_KEY=KEY))


def test_migrating_first_keeps_nobody_out(tmp_path: Path) -> None:
    assert heard(tmp_path, "migrate").returncode == 0
    ran = heard(tmp_path, "command", "list")
    assert ran.returncode == 0, ran.stderr
    assert "Made a secret key" in ran.stderr


def test_a_command_makes_no_database_of_its_own(tmp_path: Path) -> None:
    said = refused(heard(tmp_path, "command", "list", DATABASE_URL="sqlite:///var/heard.db"))
    assert f"No database at {tmp_path.resolve()}/var/heard.db." in said
    assert "HEARD_DATABASE_URL" in said
    assert list(tmp_path.iterdir()) == []


def test_a_command_that_was_refused_tells_the_shell(tmp_path: Path) -> None:
    assert heard(tmp_path, "migrate", SECRET_KEY=KEY).returncode == 0
    for words, why in (
        ("scheduel pulse for north", "schedule"),
        ("pause s9", 'There is no series "s9"'),
        ("confirm k7f2", 'Nothing waits under "k7f2"'),
        ("join k7f2k7f2k7", "You are the operator here"),
    ):
        ran = heard(tmp_path, "command", words, SECRET_KEY=KEY)
        assert (ran.returncode, ran.stdout) == (3, ""), words
        assert why in ran.stderr


def test_a_database_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    said = refused(heard(tmp_path, "run", SECRET_KEY=KEY, DATABASE_URL=f"sqlite:///{tmp_path}/file/heard.db"))
    assert "cannot be written" in said


def test_a_taken_port_is_refused_with_the_way_out(tmp_path: Path, taken_port: int) -> None:
    said = refused(heard(tmp_path, "run", SECRET_KEY=KEY, HTTP_PORT=str(taken_port)))
    assert "HEARD_HTTP_PORT" in said


def test_every_fault_of_a_programme_is_told_by_check_and_stops_the_start(tmp_path: Path) -> None:
    folder = tmp_path / "adoption"
    shutil.copytree(next(path for path in default_programmes() if path.name == "adoption"), folder)
    file = folder / "surveys" / "pulse.v1.yaml"
    file.write_text(
        file.read_text("utf-8").replace("name: very_good", "name: good").replace("pl: Dobrze", "xx: Dobrze")
    )
    (folder / "programme.yaml").write_text(
        (folder / "programme.yaml").read_text("utf-8").replace("sensitive:", "sensitiv:")
    )
    for words in (["check", str(folder)], ["run"]):
        said = refused(heard(tmp_path, *words, SECRET_KEY=KEY, PROGRAMME=str(folder)))
        assert "pulse.v1.yaml" in said
        assert "programme.yaml" in said
        assert "sensitive" in said


def test_check_describes_the_examples(tmp_path: Path) -> None:
    ran = heard(tmp_path, "check")
    assert ran.returncode == 0
    assert "Adoption support (adoption)" in ran.stdout
    assert "Welsh and Polish not reviewed" in ran.stdout


def test_talk_plays_a_script_from_standard_input(tmp_path: Path) -> None:
    said = "1\n1\n1\n5\nMy number is 07700 900123, more evenings please\nOK\n"
    ran = heard(tmp_path, "talk", "adoption/pulse", given=said)
    assert ran.returncode == 0, ran.stderr
    assert "Overall, how was your experience of our service?" in ran.stdout
    assert "better: My number is [phone], more evenings please (may be quoted)" in ran.stdout
    assert "900123" not in ran.stdout


async def test_a_command_acts_on_the_database_that_is_being_served(tmp_path: Path, unused_tcp_port: int) -> None:
    serving = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run",
        env=environment(tmp_path, HTTP_PORT=str(unused_tcp_port)),
        cwd=tmp_path,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert serving.stdout
    try:
        said = ""
        async with asyncio.timeout(BOOT):
            while "/desk#key=" not in said:
                said += (await serving.stdout.readline()).decode()
        assert "Made a secret key" in said
        assert resource.prlimit(serving.pid, resource.RLIMIT_CORE) == (0, 0), "a crash would leave keys in a file"
        async with aiohttp.ClientSession() as web:
            async with web.get(f"http://127.0.0.1:{unused_tcp_port}/healthz") as alive:
                assert (alive.status, await alive.text()) == (200, "ok")
            async with web.get(f"http://127.0.0.1:{unused_tcp_port}/readyz") as ready:
                assert (ready.status, await ready.text()) == (200, "ready")
            async with web.get(f"http://127.0.0.1:{unused_tcp_port}/chat") as page:
                assert page.status == 200
        ran = await asyncio.to_thread(
            heard, tmp_path, "command", "schedule pulse for north once on 3 december 2030 at 10:00 open 10 days"
        )
        assert ran.returncode == 0, ran.stderr
        code = re.search(r"confirm ([a-z0-9]{4})", ran.stdout)
        assert code, ran.stdout
        assert "Scheduled as" in (await asyncio.to_thread(heard, tmp_path, "command", f"confirm {code[1]}")).stdout
        assert "3 december 2030" in (await asyncio.to_thread(heard, tmp_path, "command", "list")).stdout.lower()
        looked = await asyncio.to_thread(heard, tmp_path, "doctor")
        assert (looked.returncode, looked.stderr) == (0, "")
        assert "it opens with the key set" in looked.stdout
        copied = await asyncio.to_thread(heard, tmp_path, "backup", "copy.db")
        assert copied.returncode == 0, copied.stderr
    finally:
        serving.terminate()
        _, errors = await serving.communicate()
    assert serving.returncode == 0
    assert b"Traceback" not in errors
    assert (tmp_path / "heard.key").stat().st_mode & 0o777 == 0o600
    new = {"DATABASE_URL": f"sqlite:///{tmp_path / 'new' / 'heard.db'}"}
    assert "Set HEARD_SECRET_KEY" in refused(heard(tmp_path, "restore", "copy.db", **new))
    new["SECRET_KEY_FILE"] = str(tmp_path / "heard.key")
    assert heard(tmp_path, "restore", "copy.db", **new).stdout.startswith("Restored the copy made on ")
    assert "3 december 2030" in heard(tmp_path, "command", "list", **new).stdout.lower()
    assert "is not empty" in refused(heard(tmp_path, "restore", "copy.db", **new))


def test_where_nothing_was_ever_kept_there_is_nothing_to_copy_and_the_doctor_says_so(tmp_path: Path) -> None:
    assert "no database to copy" in refused(heard(tmp_path, "backup", "copy.db"))
    looked = heard(tmp_path, "doctor")
    assert looked.returncode == 1
    assert "There is no database yet" in looked.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_secret_key_is_changed_by_two_settings_and_one_command(tmp_path: Path) -> None:
    assert heard(tmp_path, "migrate").returncode == 0
    assert heard(tmp_path, "command", "enrol coordinator north", SECRET_KEY=KEY).returncode == 0
    both = {"SECRET_KEY": OTHER_KEY, "SECRET_KEY_PREVIOUS": KEY}
    assert "`heard keys rotate` changes over" in heard(tmp_path, "keys", "show", **both).stdout
    changed = heard(tmp_path, "keys", "rotate", **both)
    assert changed.returncode == 0, changed.stderr
    assert "Everything is under HEARD_SECRET_KEY" in changed.stdout
    assert "Nothing to do" in heard(tmp_path, "keys", "rotate", **both).stdout
    assert "Remove HEARD_SECRET_KEY_PREVIOUS" in heard(tmp_path, "keys", "show", **both).stdout
    assert heard(tmp_path, "command", "staff", SECRET_KEY=OTHER_KEY).returncode == 0
    assert "is not the key" in refused(heard(tmp_path, "command", "staff", SECRET_KEY=KEY))


def test_an_older_key_alone_is_refused(tmp_path: Path) -> None:
    assert heard(tmp_path, "migrate").returncode == 0
    said = refused(heard(tmp_path, "keys", "rotate", SECRET_KEY_PREVIOUS=KEY))
    assert "set HEARD_SECRET_KEY to the newer key" in said
    assert KEY not in said

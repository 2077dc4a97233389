"""`heard inspect` as a privacy officer uses it: texts of their own in, what would be kept out."""

import json
import subprocess
import sys
from pathlib import Path

from tests.support.starting import environment, run


def inspect(given: bytes, folder: Path) -> "subprocess.CompletedProcess[bytes]":
    return run(["bot", "inspect"], environment(folder), folder, given)


def test_each_text_is_answered_on_a_line_of_its_own(tmp_path: Path) -> None:
    texts = [("My name is Sarah Okonkwo, ring 07700 900123.", "en"), ("Czekam od marca.", "pl"), ("", "en")]
    calm = {"language": None, "distress": False, "kind": None, "now": False}
    ran = inspect("\n".join(json.dumps({"text": text, "lang": lang}) for text, lang in texts).encode(), tmp_path)
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    assert ran.returncode == 0
    assert ran.stderr == b""
    assert answers[0] == {
        "redacted": "My name is [name], ring [phone].",
        "held": False,
        "found": [[11, 24, "name"], [31, 43, "phone"]],
        **calm,
        "language": "en",
    }
    assert answers[1] == {"redacted": "Czekam od marca.", "held": False, "found": [], **calm}
    assert answers[2] == {"redacted": "", "held": False, "found": [], **calm}
    assert list(tmp_path.iterdir()) == []  # no database, no log, no file


def test_the_language_and_any_distress_are_told_with_it(tmp_path: Path) -> None:
    texts = [("Nie chcę już żyć, nikt mi nie pomaga.", "pl"), ("He is outside with a knife", "en"), ("Ok", "en")]
    ran = inspect("\n".join(json.dumps({"text": text, "lang": lang}) for text, lang in texts).encode(), tmp_path)
    told = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [(each["language"], each["distress"], each["kind"], each["now"]) for each in told] == [
        ("pl", True, "suicide", False),
        ("en", True, "danger", True),
        (None, False, None, False),
    ]


def test_a_line_that_cannot_be_read_is_named_with_its_mend_and_the_rest_goes_on(tmp_path: Path) -> None:
    lines = [
        b"Sarah is not JSON",
        b"[1]",
        b'{"lang": "en"}',
        b'{"text": "x", "lang": 7}',
        b"\xff\xfe",
        b"",
        b'{"text": "thanks, Sarah"}',
        b'{"text": "' + b"a" * 100_001 + b'"}',
    ]
    ran = inspect(b"\n".join(lines), tmp_path)
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    assert ran.returncode == 2
    assert [answer.get("line") for answer in answers] == [1, 2, 3, 4, 5, None, 8]
    assert answers[5]["redacted"] == "thanks, [name]"
    assert "write {" in answers[0]["error"]
    assert 'add "text"' in answers[2]["error"]
    assert b"6 line(s) could not be read" in ran.stderr
    assert b"Sarah" not in ran.stdout + ran.stderr


def test_offsets_count_code_points_of_the_text_as_it_came(tmp_path: Path) -> None:
    text = "\U0001f600 e\u0301 ring ０７７００ ９００１２３ now"
    answer = json.loads(inspect(json.dumps({"text": text, "lang": "en"}).encode(), tmp_path).stdout)
    [[start, end, kind]] = answer["found"]
    assert (text[start:end], kind) == ("０７７００ ９００１２３", "phone")


def test_a_reader_who_has_seen_enough_ends_it_quietly(tmp_path: Path) -> None:
    (tmp_path / "texts.jsonl").write_bytes(b'{"text": "thanks, Sarah"}\n' * 4_000)
    order = f'"{sys.executable}" -m bot inspect < texts.jsonl 2> errors | head -n 1'
    ran = subprocess.run(
        ["sh", "-c", order], capture_output=True, check=False, cwd=tmp_path, env=environment(tmp_path), timeout=60
    )
    assert json.loads(ran.stdout)["redacted"] == "thanks, [name]"
    assert (tmp_path / "errors").read_bytes() == b""

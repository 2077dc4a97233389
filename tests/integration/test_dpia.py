"""The annex says what is in force, from live settings and programmes, without a secret, open where nobody decided."""

import re
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.dpia import annex
from bot.dpia_words import OPEN, RISKS, SAFEGUARDS
from config.programme import EXAMPLES, load_programmes
from config.settings import Settings
from conversations.programme import DataProtection, Programmes, Retention
from conversations.talk.notice import text_version
from tests.integration.test_command_line import KEY
from tests.support.starting import heard

TODAY = date(2026, 11, 23)
PLAIN = Settings(_env_file=None)
TOKEN = "123456:" + "A" * 35
FULL = Settings(
    _env_file=None,
    secret_key=SecretStr(KEY),
    telegram_token=SecretStr(TOKEN),
    slack_bot_token=SecretStr("xoxb-1-secret"),
    slack_signing_secret=SecretStr("signing-secret"),
    database_url="postgresql://heard:hunter2@db.example:5433/heard",
    public_url="https://heard.example.org",
)


@pytest.fixture(scope="module")
def programmes() -> Programmes:
    return load_programmes([EXAMPLES / "adoption", EXAMPLES / "justice"])


def section(page: str, key: str) -> str:
    """Give one programme's part."""
    return page.split(f"(`{key}`)")[1].split("\n## ", maxsplit=1)[0]


def test_each_programme_tells_its_own_floors_terms_languages_areas_and_questions(programmes: Programmes) -> None:
    page = annex(programmes, PLAIN, TODAY)
    adoption, justice = section(page, "adoption"), section(page, "justice")
    assert "fewer than **10** people" in adoption
    assert "fewer than **15** people" in justice
    assert "Yes: marked sensitive" in justice
    assert "Not marked sensitive" in adoption
    assert "    - Lantern: Lantern" in justice
    assert "| Staff who are told of danger | Riverside borough, then National team, 30 minutes apart" in justice
    assert "| Staff who are told of danger | nobody |" in adoption
    assert "Polish (wording not reviewed by a speaker)" in adoption
    assert re.search(r"\| pulse v1 \| 5 \| 2 \|", adoption)
    assert f"consents note it | {text_version(programmes['adoption'])} |" in adoption
    kept = programmes["adoption"].retention.answers
    assert f"| Answers kept | {kept} months after their wave closed |" in adoption


def test_terms_and_grounds_come_from_the_programmes_file(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLES / "justice", tmp_path / "justice")
    file = tmp_path / "justice" / "programme.yaml"
    file.write_text(
        re.sub(r"(?m)^retention:.*\n", "", file.read_text("utf-8"))
        + "retention: {answers: 12, contacts: 24, invited: 6}\n"
        'data_protection: {controller: "Riverside borough", contact: "dpo@riverside.example",\n'
        '  lawful_basis: "6(1)(e) public task", special_category: "9(2)(g), DPA 2018 Sch. 1 para 6"}\n',
        "utf-8",
    )
    page = annex(load_programmes([tmp_path / "justice"]), PLAIN, TODAY)
    for said in ("Riverside borough", "dpo@riverside.example", "6(1)(e) public task", "Condition: 9(2)(g)"):
        assert said in page
    assert "| Answers kept | 12 months" in page
    assert "| Who was invited | 6 months" in page


def test_what_nobody_decided_is_left_to_the_controller(programmes: Programmes) -> None:
    page = annex(programmes, PLAIN, TODAY)
    assert f"| Lawful basis (UK GDPR Article 6) | {OPEN} |" in page
    assert page.count(f"{OPEN} |") >= 2 * 3 + len(RISKS)


def test_processors_are_those_that_are_connected(programmes: Programmes) -> None:
    alone, full = annex(programmes, PLAIN, TODAY), annex(programmes, FULL, TODAY)
    assert "British Virgin Islands" not in alone
    assert "Slack Technologies" not in alone
    assert "a file on the server" in alone
    for said in (
        "British Virgin Islands",
        "Slack Technologies",
        "PostgreSQL server: db.example",
        "https://heard.example",
    ):
        assert said in full
    assert "Transfers outside the UK" in full
    assert "Transfers outside the UK" not in alone


def test_no_secret_is_in_it(programmes: Programmes) -> None:
    page = annex(programmes, FULL, TODAY)
    for secret in (*FULL.secrets, "hunter2"):
        assert secret not in page


def test_safeguards_and_risks_are_all_told(programmes: Programmes) -> None:
    page = annex(programmes, PLAIN, TODAY)
    assert all(f"- {one}" in page for one in SAFEGUARDS)
    assert all(risk in page for risk, _ in RISKS)


def test_an_authors_words_do_not_break_the_table(programmes: Programmes) -> None:
    odd = replace(programmes["adoption"], data_protection=DataProtection(controller="A | B\n<script>"))
    page = annex({"adoption": replace(odd, retention=Retention())}, PLAIN, TODAY)
    assert "| Controller | A \\| B &lt;script> |" in page


def test_every_table_is_whole(programmes: Programmes) -> None:
    for line in annex(programmes, FULL, TODAY).splitlines():
        if line.startswith("|"):
            assert line.endswith("|"), line
    widths = [
        {line.replace("\\|", "").count("|") for line in block.splitlines() if line.startswith("|")}
        for block in annex(programmes, FULL, TODAY).split("\n\n")
    ]
    assert all(len(width) <= 1 for width in widths)


def test_the_command_prints_it(tmp_path: Path) -> None:
    ran = heard(tmp_path, "check", "--dpia")
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith("# Annex: what Heard does with personal data\n")

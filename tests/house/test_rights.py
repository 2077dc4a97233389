"""What people are promised and told keeps up with the words and the tables."""

import hashlib
import re
from pathlib import Path

import pytest

from config.phrases import Phrasebook
from conversations.talk import notice
from conversations.talk.effects import Phrase
from storage.migrate import migrations

ROOT = Path(__file__).parents[2]
BOOK = Phrasebook.load()

# What consent is given to, in Heard's own words, a language each. When one changes, add one to TEXT in
# conversations/talk/notice.py and put the new print here: consents kept before then still name the words they were
# given to. A language that Heard newly speaks changes no consent that was given: add its print.
PRINTS = {
    "en": "441f016b8f25",
    "en-easy": "5203a81f9021",
    "ar": "2eec03e34a9e",
    "bn": "29ee438cc1c6",
    "cy": "c367dfb99702",
    "pa": "971f6406469d",
    "pl": "31792f03a092",
    "ro": "b6bc0ca6c04f",
    "so": "30c00caa1622",
    "uk": "207b270f4eb3",
    "ur": "6f3a13d408a6",
}
SAID_FOR_CONSENT = (
    "contact-what",
    "contact-agree",
    "notice-seen",
    "notice-again",
    "notice-chat",
    "notice-safe",
    "notice-duty",
    "notice-agree",
)
ARGUMENTS = {"seen": "S", "kept": "K", "months": 36, "age": 18, "channel": "telegram"}

# Which lines of /mydata tell what a table holds of a person; or why it holds nothing that is theirs.
TOLD = {
    "contacts": ("mydata-chat", "mydata-since", "mydata-invitations", "mydata-term"),
    "contact_areas": ("mydata-area",),
    "consents": ("mydata-agreed-contact", "mydata-agreed-stopped", "mydata-agreed-answers"),
    "sessions": ("mydata-drafts", "mydata-receipt"),
    "shown": ("mydata-shown",),
    "invitations": ("mydata-asked", "mydata-declined", "mydata-finished", "mydata-kept"),
    "answers": ("mydata-finished", "mydata-kept", "mydata-closed"),
    "receipts": ("mydata-closed",),
    "outbox": ("mydata-waiting",),
    "inbox": ("mydata-few-days",),
    "set_aside": ("mydata-few-days",),
}
NOBODYS = {
    "house": "keys' fingerprints and the last day of clearing up",
    "partings": "of people who are forgotten already, until their goodbye is sent",
    "tries": "an hour of wrong words, by a hash that finds nobody",
    "deletions": "never who",
    "series": "what is planned",
    "waves": "what is planned",
    "mailings": "how far letters came",
    "releases": "public",
    "quotes": "which words may be quoted, of closed surveys: tied to nobody, and gone with their answer",
    "audit": "staff by their id",
    "posts": "public",
    "raised": "programme, kind and hour; which turn it came with is forgotten within the hour",
    "alerts": "programme, kind and hours: mydata-duty says that they name nobody",
    "codes": "posters' words",
    "cursors": "where to go on asking a vendor",
    "paces": "a vendor's pace",
    "leases": "processes",
    "staff": "staff, who are told apart from residents",
    "staff_codes": "staff",
    "confirmations": "staff",
    "team_channels": "teams",
}


def tables() -> set[str]:
    return {name for _, sql in migrations() for name in re.findall(r"CREATE TABLE (\w+)", sql)}


def test_mydata_speaks_of_every_table_that_holds_something_of_a_person() -> None:
    assert tables() - TOLD.keys() - NOBODYS.keys() == set(), "say which it is, and whose line of /mydata tells it"
    assert not TOLD.keys() & NOBODYS.keys()
    source = (ROOT / "conversations" / "talk" / "held.py").read_text(encoding="utf-8")
    for phrases in TOLD.values():
        assert all(f'"{phrase}"' in source and BOOK.has(phrase) for phrase in phrases)


def test_the_page_on_rights_names_every_such_table_and_line() -> None:
    page = (ROOT / "docs" / "rights.md").read_text(encoding="utf-8")
    assert {table for table in TOLD if f"`{table}`" not in page} == set()


@pytest.mark.parametrize("language", [*BOOK.languages, "en-easy"])
def test_a_new_notice_has_a_new_version(language: str) -> None:
    said = "\n".join(BOOK.say(language, Phrase(key, ARGUMENTS)) for key in SAID_FOR_CONSENT)
    found = hashlib.sha256(said.encode()).hexdigest()[:12]
    assert found == PRINTS.get(language), f"notice.TEXT is {notice.TEXT}: is it a new one? Then put {found} here"


@pytest.mark.parametrize("language", ["en", "cy", "pl"])
def test_the_notice_says_beforehand_what_stays_how_long_how_old_and_who_keeps_the_chat(language: str) -> None:
    said = {
        "en": (
            "Figures and words we have shared by then stay",
            "3 years",
            "18",
            "Telegram keeps this chat",
            "four words",
        ),
        "cy": (
            "Mae ffigurau a geiriau rydym wedi’u rhannu erbyn hynny’n aros",
            "3 blynedd",
            "18",
            "Mae Telegram",
            "phedwar gair",
        ),
        "pl": (
            "Liczby i słowa udostępnione do tego czasu zostają",
            "3 lata",
            "18",
            "Telegram przechowuje",
            "czterema słowami",
        ),
    }[language]
    notices = "\n".join(BOOK.say(language, Phrase(key, ARGUMENTS)) for key in ("notice-seen", "notice-chat"))
    for words in said:
        assert words in notices
    shorter = BOOK.say(language, Phrase("notice-again", ARGUMENTS))  # for who has joined: they have said their age
    for words in said:
        assert words == "18" or words in shorter


@pytest.mark.parametrize("language", BOOK.languages)
def test_both_notices_say_so_in_every_language(language: str) -> None:
    """Phrase by phrase, for the languages whose words nobody here reads."""
    longer = "\n".join(BOOK.say(language, Phrase(key, ARGUMENTS)) for key in ("notice-seen", "notice-chat"))
    shorter = BOOK.say(language, Phrase("notice-again", ARGUMENTS))
    for key in ("notice-back", "notice-words", "notice-term", "chat-kept", "notice-out"):
        said = BOOK.say(language, Phrase(key, ARGUMENTS))
        assert said in longer
        assert said in shorter
    assert "/withdraw" in longer
    assert "Telegram" in BOOK.say(language, Phrase("chat-kept", ARGUMENTS))
    assert "18" in longer

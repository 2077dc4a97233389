import json
import re
from string import ascii_letters

import pytest

from bot.web.chat import SPOKEN
from bot.web.page import page_file
from config.phrases import Phrasebook
from conversations.messages import Order
from conversations.talk.effects import Phrase
from conversations.talk.spoken import AUTONYMS

BOOKS = {language: json.loads(page_file(f"words.{language}.json")) for language in SPOKEN}
BOOK = Phrasebook.load()
OTHER_SCRIPTS = {"ar", "bn", "pa", "uk", "ur"}


def test_every_language_of_the_page_has_every_word() -> None:
    assert {language: sorted(BOOKS["en"].keys() ^ book.keys()) for language, book in BOOKS.items()} == {
        language: [] for language in SPOKEN
    }
    assert all(text.strip() for book in BOOKS.values() for text in book.values())


@pytest.mark.parametrize("language", SPOKEN)
def test_each_language_of_the_page_has_a_name_and_words_of_its_own(language: str) -> None:
    assert language in AUTONYMS
    if language != "en":
        alike = [key for key, text in BOOKS[language].items() if text == BOOKS["en"][key]]
        assert set(alike) <= {"title", "order_help", "order_start", "start"}
    if language in OTHER_SCRIPTS:
        foreign = {key for key, text in BOOKS[language].items() if re.search(f"[{ascii_letters}]{{6,}}", text)}
        assert foreign == set()


def test_what_the_page_asks_its_words_for_is_there() -> None:
    asked = set(re.findall(r'data-(?:say|label)="(\w+)"', page_file("chat.html")))
    for script in ("chat.js", "thread.js", "line.js", "words.js", "phrases.js"):
        asked |= set(re.findall(r'\bsay\([^)]*?"(\w+)"', page_file(script)))
    assert asked - {"us"} <= BOOKS["en"].keys()  # who speaks is compared, not said
    menu = set(re.findall(r'data-order="(\w+)"', page_file("chat.html")))
    assert menu == {order.value for order in Order} - {Order.START}, "every command is a button, too"
    assert {f"order_{order.value}" for order in Order} <= BOOKS["en"].keys()


@pytest.mark.parametrize("language", SPOKEN)
def test_what_heard_says_of_the_page_names_its_buttons_as_they_are(language: str) -> None:
    more, keep = BOOKS[language]["more"], BOOKS[language]["keep"]
    rested = {"year": 2026, "month": "m12", "day": 1, "time": "18:00"}
    for phrase in (Phrase("contact-what", {"channel": "web"}), Phrase("rest-until", {"channel": "web", **rested})):
        said = BOOK.say(language, phrase)
        assert said.index(more) < said.index(keep)

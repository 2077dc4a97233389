"""Repeats, values worked out and notes, in every channel and every language: said whole, fitted, and read back."""

from functools import cache

import pytest

from bot.channels.telegram_buttons import MAX_DATA, MAX_TEXT, lay_out
from bot.render.speech import speak
from config.phrases import Phrasebook
from config.standard import standard_words
from conversations.messages import Message, Press, Pressed
from conversations.script.model import Script
from conversations.script.wording import MAX_OPTION, units
from conversations.talk.session import Status
from conversations.talk.summary import SEND, SUMMARY
from tests.support.every_kind import SCOPE, Walker
from tests.support.every_kind import script as script_of
from tests.support.many_tongues import CODES, words
from tests.support.talk_programme import NOW

CHANNELS = ("telegram", "web", "terminal")
READERS = (*CODES, "en-easy")
SURVEY = f"""\
name: tools
version: 1
form: experience
languages: [{", ".join(CODES)}]
title: {words("Tools")}
purpose: {words("To learn.")}
open_days: 10
minutes: 3
summary: true
steps:
  - {{name: bags, type: integer, label: {words("Bags?")}}}
  - {{name: pounds, type: calculate, calculation: "${{bags}} * 2.5", keep: true}}
  - {{name: dear, type: note, label: {words("That is ${pounds} for ${bags}.")}}}
  - {{name: paid, type: decimal, label: {words("Was it ${pounds}?")}}}
  - name: tool
    type: repeat
    label: {words([f"Tool {code}" for code in CODES])}
    max: 3
    again: {{{", ".join(f'{code}: "{standard_words("again")[code]}"' for code in CODES)}, en-easy: One more?}}
    steps:
      - {{name: age, type: integer, label: {words("How old is tool ${round}?")}}}
      - {{name: days, type: calculate, calculation: "${{age}} * 365"}}
      - {{name: aged, type: note, label: {words("${age} is ${days} days.")}}}
      - {{name: worn, type: integer, label: {words("Of ${days} days, how many in use?")}}}
"""


@cache
def book() -> Phrasebook:
    return Phrasebook.load()


def survey() -> Script:
    return script_of(SURVEY)


class Reading(Walker):
    """Somebody who reads what a channel shows, and types it or presses it."""

    def __init__(self, language: str) -> None:
        super().__init__(survey(), language)

    def shown(self, channel: str) -> list[Message]:
        return [speak(book(), say, channel) for say in self.last.says]

    def text(self, channel: str = "web") -> str:
        return "\n\n".join(message.text for message in self.shown(channel))

    def piped(self, before: str, behind: str) -> str:
        """What stands between two words that an author wrote."""
        return self.text().split(before, 1)[1].split(behind, 1)[0]

    def to_the_end(self) -> "Reading":
        return self.type("5", "12.5", "3", "9", "yes", "4", "9", "yes", "5", "9")


@pytest.mark.parametrize("language", READERS)
def test_every_message_of_a_survey_with_rounds_fits_every_vendor(language: str) -> None:
    reader = Reading(language)
    for words_typed in ("5", "12.5", "3", "9", "yes", "4", "9", "no"):
        for channel in CHANNELS:
            for message in reader.shown(channel):
                assert 0 < units(message.text) <= MAX_TEXT
                assert "${" not in message.text
                assert all(0 < units(option.label) <= MAX_OPTION for option in message.options)
                keyboard = lay_out(message.options, easy=message.easy)
                assert all(len(button["callback_data"].encode()) <= MAX_DATA for row in keyboard for button in row)
        reader.type(words_typed)
    assert reader.session.step == SUMMARY


@pytest.mark.parametrize("language", READERS)
def test_a_value_worked_out_is_said_in_a_note_a_question_and_the_summary_and_can_be_typed_back(language: str) -> None:
    reader = Reading(language).type("5")
    for before, behind in (("That is ", " for "), ("Was it ", "?")):
        said = reader.piped(before, behind)
        assert said.strip("\u2068\u2069") == "12.5"
        again = Reading(language).type("5").heard(said)
        assert again.session.drafts["paid"] == 12.5
    reader.to_the_end()
    assert "12.5" in reader.text()
    assert "1825" in reader.text()  # of the third round: five years in days


@pytest.mark.parametrize("language", READERS)
def test_each_round_is_headed_in_the_readers_language_and_says_its_own_values(language: str) -> None:
    reader = Reading(language).type("5", "12.5", "3")
    assert reader.piped(" is ", " days").strip("\u2068\u2069") == "1095"
    assert reader.piped("Of ", " days").strip("\u2068\u2069") == "1095"
    reader.type("9", "yes")
    assert f"Tool {language.removesuffix('-easy')} 2" in reader.text()
    assert "How old is tool 2?" in reader.text()
    reader.type("4")
    assert reader.piped("Of ", " days").strip("\u2068\u2069") == "1460"


@pytest.mark.parametrize("language", READERS)
@pytest.mark.parametrize("place", [0, 1])
def test_another_round_is_asked_for_by_button_by_label_and_by_number(language: str, place: int) -> None:
    answers = []
    for channel in CHANNELS:
        asked = Reading(language).type("5", "12.5", "3", "9")
        option = asked.shown(channel)[-1].options[place]
        assert option.label == standard_words(("yes", "no")[place])[language.removesuffix("-easy")]
        assert ("One more?" if language == "en-easy" else standard_words("again")[language]) in asked.text(channel)
        typed = [Reading(language).type("5", "12.5", "3", "9").heard(each) for each in (option.label, str(place + 1))]
        asked.do(Pressed(option.press, "m"))
        answers += [each.session.drafts["tool.1"] for each in (asked, *typed)]
        assert {each.session.step for each in (asked, *typed)} == {("age.2", SUMMARY)[place]}
    assert set(answers) == {("yes", "no")[place]}


@pytest.mark.parametrize("language", READERS)
def test_a_survey_with_rounds_is_sent_with_what_was_worked_out(language: str) -> None:
    reader = Reading(language).to_the_end()
    kept = reader.setting.known(reader.session.drafts, None, NOW.date())
    reader.do(Pressed(Press(SCOPE, SUMMARY, SEND), "m"))
    assert reader.session.status is Status.COMPLETED
    assert reader.last.submitted.drafts["worn.3"] == 9
    assert (kept["pounds"], kept["days.1"], kept["days.3"]) == (12.5, 1095, 1825)

from datetime import date
from pathlib import Path

import pytest

from bot.talk import play
from config.check import check
from config.phrases import Phrasebook
from config.programme import default_programmes, load_programmes
from config.schema import schemas
from conversations.errors import CannotStart
from conversations.script.model import EasyGap, SelectOne
from conversations.script.plainness import remarks
from tests.support.authoring import PROGRAMME, SCRIPT, faults_of, spoil, write_programme
from tests.support.sheets import entry, imported, steps

TODAY = date(2026, 11, 23)
LABEL = 'label: {en: "Was it mended?", cy: "Gafodd ei drwsio?"}'
EASY_LABEL = 'label: {en: "Was it mended?", en-easy: "Did we mend it?", cy: "Gafodd ei drwsio?"}'
HINT = "\n    hint: {en: Your door., cy: Eich drws.}"
CHOICE = "- {name: mended, label: {en: Yes, cy: Do}}"
EASY_CHOICE = "- {name: mended, label: {en: Yes, en-easy: Yes it is, cy: Do}}"
NOTE = "  - {name: hello, type: note, label: {en: Hello., cy: Helo.}}\n  - name: repair\n"


def pulse(folder: Path, text: str):
    return load_programmes([write_programme(folder, surveys={"pulse.v1.yaml": text})])["adoption"].script("pulse")


def test_a_question_has_its_easy_words_beside_the_plain_ones(tmp_path) -> None:
    repair, score, _ = pulse(tmp_path, spoil(spoil(SCRIPT, LABEL, EASY_LABEL), CHOICE, EASY_CHOICE)).steps
    assert isinstance(repair, SelectOne)
    assert repair.label["en-easy"] == "Did we mend it?"
    assert repair.choices[0].label["en-easy"] == "Yes it is"
    assert "en-easy" not in score.label


@pytest.mark.parametrize(
    ("old", "new", "gap"),
    [
        (LABEL, EASY_LABEL + HINT, EasyGap("en-easy", "repair", "hint")),
        ("  - name: repair\n", NOTE, EasyGap("en-easy", "hello", "label")),
    ],
)
def test_a_message_with_some_easy_words_only_is_said_plainly_whole(tmp_path, old, new, gap) -> None:
    text = spoil(spoil(SCRIPT, CHOICE, EASY_CHOICE), old, new)
    script = pulse(tmp_path, text if old == LABEL else spoil(text, LABEL, EASY_LABEL))
    assert gap in script.easy_gaps
    repair = script.step("repair")
    assert "en-easy" not in {*repair.label, *repair.choices[0].label}


def test_check_says_which_message_lacks_easy_words_and_how_many_have_them(tmp_path) -> None:
    shown = check([write_programme(tmp_path, surveys={"pulse.v1.yaml": spoil(SCRIPT, LABEL, EASY_LABEL)})], TODAY)
    for words in (
        "Heard's own easy words: English; plain ones in Welsh.",
        "easy English words for 1 of 3 messages, not reviewed",
        'step "score": label has no easy English words; the whole message is said plainly',
        "purpose has no easy English words",
        "about.who, about.why, about.seen_by, about.kept of programme.yaml: no easy English words",
    ):
        assert words in shown
    assert 'step "repair"' not in shown


def test_a_script_without_easy_words_is_told_so_once(tmp_path) -> None:
    shown = check([write_programme(tmp_path)], TODAY)
    assert shown.count("easy") == shown.count("easy words: ") + 1 == 3
    assert "no easy words: /easy changes how it is laid out" in shown


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("languages: [en, cy]", "languages: [en, cy, en-easy]", '"en-easy" is no language of its own; list en'),
        (LABEL, spoil(EASY_LABEL, "en-easy", "pl-easy"), "easy Polish label, which is not one of its languages"),
        (LABEL, spoil(EASY_LABEL, '"Did we mend it?"', '" "'), "the step has an empty easy label"),
        (CHOICE, spoil(EASY_CHOICE, "Yes it is", "No"), 'two options read "No"'),
        (CHOICE, spoil(EASY_CHOICE, "Yes it is", "x" * 65), "has an easy English label of 65 characters"),
        (LABEL, spoil(EASY_LABEL, "mend it?", "mend it? When?"), "easy English label asks more than one question"),
    ],
)
def test_easy_words_are_held_to_what_holds_for_all(tmp_path, old, new, problem) -> None:
    faults = faults_of(write_programme(tmp_path, surveys={"pulse.v1.yaml": spoil(SCRIPT, old, new)}))
    assert any(problem in fault for fault in faults), faults


@pytest.mark.parametrize(
    ("sentence", "problem"),
    [
        ("Tell us what was good and bad when you came to see us in the last year.", "a sentence of 17 words"),
        ("Ask the DWP for help.", "DWP is an abbreviation"),
        ("We ask because we want to learn.", '"because" joins two ideas'),
        ("We listened, but it was hard.", '"but" joins two ideas'),
        ("Your form was sent.", '"was sent" does not say who does it'),
        ("We can provide assistance.", '"assistance" is no everyday word'),
    ],
)
def test_easy_words_have_limits_of_their_own(sentence, problem) -> None:
    assert any(problem in remark.problem for remark in remarks(sentence, "en-easy"))


@pytest.mark.parametrize("sentence", ["Did staff listen to you?", "You were worried.", "Call NHS 111.", "We keep it."])
def test_what_is_easy_is_left_alone(sentence) -> None:
    assert not list(remarks(sentence, "en-easy"))


def test_in_other_languages_only_the_length_of_easy_words_is_judged() -> None:
    assert [remark.problem for remark in remarks("dim " * 16, "cy-easy")] == ["a sentence of 16 words in easy words"]
    assert not list(remarks("Mae'r DWP yn helpu, but da.", "cy-easy"))


def test_both_examples_have_easy_words_for_every_message_in_english() -> None:
    for programme in load_programmes(default_programmes()).values():
        for versions in programme.scripts.values():
            for script in versions.values():
                assert script.easy_gaps == ()
                assert all("en-easy" in step.label for step in script.steps)


@pytest.mark.parametrize("heading", ["label::English easy read (en-easy)", "label::English easy read"])
def test_a_workbook_s_easy_columns_are_carried_over(tmp_path, heading) -> None:
    made = imported(tmp_path, [["type", "name", "label::English (en)", heading], ["text", "why", "Why so?", "Why?"]])
    assert made.raw["languages"] == ["en"]
    assert steps(made)["why"]["label"] == {"en": "Why so?", "en-easy": "Why?"}


def test_easy_words_without_plain_ones_beside_them_are_left_out_and_told(tmp_path) -> None:
    head = ["type", "name", "label::English (en)", "label::Polski easy read (pl-easy)"]
    made = imported(tmp_path, [head, ["text", "why", "Why?", "Czemu?"]])
    assert steps(made)["why"]["label"] == {"en": "Why?"}
    assert "no plain words" in str(entry(made, "pl-easy").reasons)


def test_the_schema_takes_easy_words_and_no_other_codes() -> None:
    label = schemas()["script.schema.json"]["$defs"]["step_text"]["properties"]["label"]
    assert label["propertyNames"]["pattern"].endswith("(-easy)?$")


def test_an_author_can_talk_in_easy_words(tmp_path) -> None:
    programmes = load_programmes([write_programme(tmp_path, PROGRAMME)])
    with pytest.raises(CannotStart, match="type /easy in the talk"):
        play(programmes, Phrasebook.load(), "pulse", "en-easy", lines=[], record=tmp_path / "talk.txt")

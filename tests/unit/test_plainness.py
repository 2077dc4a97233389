import pytest

from config.check import check
from conversations.script.plainness import age_of, only_signs, reading_age, remarks
from tests.support.authoring import PROGRAMME, SCRIPT, spoil, write_programme
from tests.support.dialogue import NOON

FAULTY = [
    ("How clear and helpful was the letter?", '"clear" and "helpful" are two things'),
    ("Was it the office and/or the visit?", '"and/or" asks two things'),
    ("How was it and why did you go?", "it asks two questions in one"),
    ("Don't you think they were kind?", "it leads to an answer"),
    ("Do you agree that it got better?", "it leads to an answer"),
    ("Of course we want to hear more.", "it leads to an answer"),
    ("Did they facilitate this?", '"facilitate" is no everyday word'),
    ("Tell us prior to your visit.", '"prior to" is no everyday word'),
    ("Has the multi-agency team rung you?", '"multi agency" is no everyday word'),
    ("Did you go to the MARAC?", "MARAC is an abbreviation"),
    ("Do NOT write names.", "NOT in capitals reads as a shout"),
    (
        "Considerable administrative responsibilities accumulated during organisational restructuring of departments.",
        "a reading age of",
    ),
]
GOOD = [
    "How was your visit?",
    "How easy was it to find us?",
    "Did you ring 999 or the NHS?",
    "What went well, and what did not?",
    "Please leave out names and places.",
    "Which rooms was it in: the kitchen, the bath or the hall?",
    "Your answers are kept safe and nobody sees your name.",
]


@pytest.mark.parametrize(("sentence", "problem"), FAULTY)
def test_a_hard_sentence_is_named_with_a_way_round_it(sentence: str, problem: str) -> None:
    found = list(remarks(f"Hello. {sentence}", "en"))
    assert [remark.sentence for remark in found] == [sentence]
    assert found[0].problem.startswith(problem)
    assert found[0].mend


@pytest.mark.parametrize("sentence", GOOD)
def test_a_plain_sentence_is_left_alone(sentence: str) -> None:
    assert list(remarks(sentence, "en")) == []


def test_only_length_is_judged_in_other_languages() -> None:
    assert list(remarks("MOPS facilitate i/lub and/or?", "pl")) == []
    long = "słowo " * 13 + "oraz dalej, " + "słowo " * 13
    assert [remark.problem for remark in remarks(long, "pl")] == ["a sentence of 28 words"]


def test_a_long_sentence_is_split_where_it_joins() -> None:
    long = (
        "We would like to hear from you about the visit that was made to your home last week "
        "because it helps us and the people who come after you to do all of this better."
    )
    (remark,) = (each for each in remarks(long, "en") if "words" in each.problem)
    assert remark.mend == 'end it after "your home last week" and begin a new one'


def test_reading_ages_rise_with_words_and_sentences() -> None:
    assert reading_age("The cat sat on the mat.") < 6
    assert reading_age("How was your visit to the office last week?") < 10
    assert reading_age("Multidisciplinary assessments necessitate comprehensive documentation.") > 18
    assert age_of(["How was it?", "Tell us more. We read it all."]) == 5
    assert age_of([]) == 0


@pytest.mark.parametrize(
    ("label", "signs"), [("👍", True), ("!!", True), ("", False), ("👍 Good", False), ("5", False), ("好", False)]
)
def test_a_label_of_signs_alone_is_told_apart(label: str, signs: bool) -> None:
    assert only_signs(label) is signs


def test_check_tells_the_sentence_and_the_mend(tmp_path) -> None:
    script = spoil(SCRIPT, '"What happened?"', '"Did they utilise what you said?"')
    script = spoil(script, "label: {en: Yes, cy: Do}", 'label: {en: "👍", cy: Do}')
    shown = check([write_programme(tmp_path, PROGRAMME, {"pulse.v1.yaml": script})], NOON.date())
    told = 'step "more": label.en: "utilise" is no everyday word in "Did they utilise what you said?"; write "use"'
    assert told in shown
    assert 'label.en of mended: "👍" is no word; add one beside it' in shown

"""Everybody is shown the lines of their own area and nation, and they are one tap away in every message."""

from pathlib import Path

import pytest

from config.check import check
from config.programme import load_programmes
from conversations.messages import Message
from conversations.programme import Programme
from conversations.talk.helping import OPEN_SCOPE
from tests.dialogue.test_transcripts import newcomer
from tests.support.authoring import PROGRAMME, SCRIPT, faults_of, write_programme
from tests.support.dialogue import Dialogue
from tests.unit.test_programmes import TODAY

AREAS = """
areas:
  key: uk
  team: centre
  children:
    - {key: leeds, team: leeds}
    - key: cymru
      team: cymru
      nation: wales
      children: [{key: gwent, team: gwent}]
    - {key: fife, team: fife, nation: scotland}
    - {key: antrim, team: antrim, nation: northern_ireland}
teams:
  centre: {name: {en: All, cy: Pawb}}
  leeds: {name: {en: Leeds, cy: Leeds}}
  cymru: {name: {en: Wales, cy: Cymru}}
  gwent: {name: {en: Gwent, cy: Gwent}}
  fife: {name: {en: Fife, cy: Fife}}
  antrim: {name: {en: Antrim, cy: Antrim}}
"""
OWN = """
gwent_children:
  {name: {en: Gwent, cy: Gwent}, contact: 01632 960 123, review_by: 2027-05-31, areas: [cymru], safeguarding: children}
"""


def four_nations(folder: Path, helplines: str, own: str = "", *, sensitive: bool = True) -> Path:
    text = PROGRAMME[: PROGRAMME.index("areas:")] + AREAS + f"helplines: {helplines}\n"
    place = write_programme(folder, text + ("sensitive: true\n" if sensitive else ""), {"pulse.v1.yaml": SCRIPT})
    if own:
        (place / "helplines.yaml").write_text(own, encoding="utf-8")
    return place


def shown(programme: Programme, area: str) -> list[str]:
    return [line.contact for line in programme.lines(area)]


def test_each_nation_has_its_own_line_in_place_of_the_one_that_is_named(tmp_path: Path) -> None:
    (programme,) = load_programmes([four_nations(tmp_path, "[domestic_abuse, gwent_children, nhs]", OWN)]).values()
    assert shown(programme, "leeds") == ["0808 2000 247", "111"]
    assert shown(programme, "gwent") == ["0808 80 10 800", "01632 960 123", "111"]
    assert shown(programme, "fife") == ["0800 027 1234", "111"]
    assert shown(programme, "antrim") == ["0808 802 1414"]
    assert shown(programme, "") == shown(programme, "leeds")  # no area yet: the country's


def test_a_programme_that_names_none_has_the_usual_ones(tmp_path: Path) -> None:
    (programme,) = load_programmes([four_nations(tmp_path, "[]", sensitive=False)]).values()
    assert shown(programme, "leeds") == ["999", "111", "116 123", "85258"]
    assert shown(programme, "antrim") == ["999", "0808 808 8000", "116 123", "85258"]
    assert any("names no helpline" in fault for fault in faults_of(four_nations(tmp_path / "other", "[]")))


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("areas: [cymru]|areas: [cymry]", 'is for the area "cymry", which is not there; did you mean cymru?'),
        ("areas: [cymru]|instead_of: nhs", "it stands in for nhs everywhere; add nations or areas, or remove one"),
        ("areas: [cymru]|nations: [walse]", "use 'england', 'wales', 'scotland' or 'northern_ireland'"),
        ("safeguarding: children|safeguarding: pets", "use 'children' or 'adults'"),
        (
            "areas: [cymru]|areas: [cymru], instead_of: nsh",
            'stands in for "nsh", which is no helpline; did you mean nhs?',
        ),
    ],
)
def test_what_is_wrong_with_a_line_of_ones_own_is_said_with_its_mend(tmp_path: Path, wrong: str, told: str) -> None:
    faults = faults_of(four_nations(tmp_path, "[nhs, gwent_children]", OWN.replace(*wrong.split("|"))))
    assert [fault for fault in faults if told in fault], faults


def test_check_names_each_area_without_its_councils_numbers_and_numbers_that_ring_nobody(tmp_path: Path) -> None:
    said = check([four_nations(tmp_path, "[nhs, gwent_children]", OWN)], TODAY)
    assert "area \"leeds\" has no number of the council's children's safeguarding team" in said
    assert "area \"gwent\" has no number of the council's adults' safeguarding team" in said
    assert "area \"gwent\" has no number of the council's children's" not in said
    assert 'area "antrim" has no helpline at all' in said
    assert '"gwent_children": 01632 960 123 is a number kept for drama and rings nobody' in said


# The button ----------------------------------------------------------------------------------------------------


def talk(*words: str) -> Dialogue:
    dialogue = Dialogue(newcomer("justice", "pulse", "en"))
    for each in words:
        dialogue._say(each)
    return dialogue


def last(dialogue: Dialogue) -> Message:
    return dialogue.waiting[-1]


@pytest.mark.parametrize(
    ("before", "still"),
    [
        (("/start here",), "May we write to you here?"),
        (("/start here", "1"), "Do you agree to take part?"),
        (("/start here", "1", "1"), "Question 1 of 5"),
        (("/start here", "1", "1", "1", "/stop"), "You can keep it, or delete it now."),
        (("/start here", "1", "1", "/pause"), "[In an hour]"),
        (("/start here", "1", "1", "I want to die"), "We have paused."),
        (("/start here", "1", "1", "/language"), "Question 1 of 5"),
    ],
)
def test_help_shows_the_lines_at_once_and_the_talk_stays_where_it_was(before: tuple[str, ...], still: str) -> None:
    dialogue = talk(*before)
    before_it = dialogue.resident.person.session
    dialogue._say("[Help now]")
    said = last(dialogue)
    assert said.text.startswith("Nobody watches this chat. It is not a helpline.")
    assert "0808 2000 247" in said.text
    assert "020 7946 0101" in said.text, "their council's, once their area is known"
    assert "/mydata" not in said.text, "no list of commands between them and the numbers"
    assert still in f"{said.text} {' '.join(f'[{option.label}]' for option in said.options)}"
    assert said.options[-1].label == "Help now"
    after = dialogue.resident.person.session
    assert (after and after.drafts, after and after.wakes) == (
        before_it and before_it.drafts,
        before_it and before_it.wakes,
    )


def test_an_old_help_button_works_after_the_talk_and_for_whoever_was_forgotten() -> None:
    dialogue = talk("/start here", "1", "1", "1", "/stop", "Delete it now", "[Help now]")
    assert "0808 2000 247" in last(dialogue).text
    dialogue = talk("/start here", "1", "1", "/forget yes", "[Help now]")
    assert "0808 2000 247" in last(dialogue).text
    assert dialogue.resident.person.contact is None, "whoever was forgotten stays so"
    assert not last(dialogue).options, "nobody is asked in"


def test_between_talks_the_button_holds_nothing_of_whoever_sees_it() -> None:
    dialogue = talk("/start here", "1", "1", "1", "/stop", "Delete it now", "/help")
    contact = dialogue.resident.person.contact
    assert contact
    (button,) = [option for option in last(dialogue).options if option.label == "Help now"]
    assert button.press.scope == OPEN_SCOPE


def test_a_programme_that_is_not_sensitive_has_no_such_button() -> None:
    dialogue = Dialogue(newcomer("adoption", "pulse", "en"))
    for words in ("/start here", "1", "1"):
        dialogue._say(words)
        assert not [option for option in last(dialogue).options if option.label == "Help now"]

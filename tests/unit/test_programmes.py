import re
from datetime import date
from itertools import chain
from pathlib import Path

import pytest

from config.check import check
from config.programme import default_programmes, load_programmes
from config.programme_shape import AboutShape, AreaShape, ProgrammeShape, RetentionShape, TeamShape
from config.scripts import ScriptShape
from config.standard import standard_words
from config.steps import TYPES, ChoiceShape
from conversations.programme import overdue_helplines
from conversations.script.model import (
    Band,
    Date,
    Form,
    Integer,
    Note,
    Range,
    Script,
    SelectMultiple,
    SelectOne,
    Text,
)
from tests.support.authoring import PROGRAMME, SCRIPT, faults_of, spoil, write_programme

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def examples():
    return load_programmes(default_programmes())


def scripts(examples) -> list[Script]:
    return [script for each in examples.values() for versions in each.scripts.values() for script in versions.values()]


def said(script: Script, language: str) -> list[str]:
    steps = [words for step in script.steps for words in (step.label, step.hint, step.why) if words]
    choices = [
        choice.label for step in script.steps if isinstance(step, SelectOne | SelectMultiple) for choice in step.choices
    ]
    return [words[language] for words in (script.title, script.purpose, *steps, *choices)]


def test_the_examples_have_no_fault(examples) -> None:
    assert set(examples) == {"adoption", "justice"}
    assert [area.key for area in examples["adoption"].areas.leaves()] == ["north", "midlands", "south"]
    assert examples["justice"].lineage("willow") == ("national", "riverside", "willow")
    assert examples["justice"].sensitive
    assert examples["justice"].areas.children[0].name["en"] == "Riverside borough"


def test_each_example_asks_an_experience_and_a_pulse(examples) -> None:
    for programme in examples.values():
        experience, pulse = programme.script("experience"), programme.script("pulse")
        assert experience.form is Form.EXPERIENCE
        assert 8 <= len(experience.steps) <= 10
        assert sum(1 for step in experience.steps if step.relevant) >= 3
        assert pulse.form is Form.PULSE
        assert len(pulse.questions) <= 5
        assert programme.always_open == ("experience",)
        for script in (experience, pulse):
            assert sum(question.core for question in script.questions) == 1
            assert script.languages == ("en", "cy", "pl")
            assert script.reviewed == {"en"}


def test_the_examples_use_every_kind_of_step(examples) -> None:
    used = {type(step) for script in scripts(examples) for step in script.steps}
    assert used == {Note, SelectOne, SelectMultiple, Range, Integer, Text, Date}


def test_a_pulse_opens_with_the_friends_and_family_test(examples) -> None:
    for programme in examples.values():
        first = programme.script("pulse").steps[0]
        assert first.label["en"] == "Overall, how was your experience of our service?"
        assert [(choice.label["en"], choice.band) for choice in first.choices] == [
            ("Very good", Band.POSITIVE),
            ("Good", Band.POSITIVE),
            ("Neither good nor poor", Band.NEUTRAL),
            ("Poor", Band.NEGATIVE),
            ("Very poor", Band.NEGATIVE),
            ("Don't know", Band.APART),
        ]


def test_only_the_closing_message_says_thank_you(examples) -> None:
    for script in scripts(examples):
        for language in script.languages:
            assert not re.search(r"thank|diolch|dzięk", " ".join(said(script, language)), re.IGNORECASE)


def test_nothing_that_shows_on_a_locked_phone_says_what_the_support_is_for(examples) -> None:
    justice = examples["justice"]
    shown = chain(
        justice.name.values(),
        *(script.title.values() for versions in justice.scripts.values() for script in versions.values()),
        *(team.name.values() for team in justice.teams.values()),
    )
    for text in shown:
        assert not re.search(
            r"prison|offen[cs]e|offender|probation|crim|justice|carchar|trosedd|więzie|karn", text, re.IGNORECASE
        )


def test_each_translation_is_one(examples) -> None:
    for script in scripts(examples):
        english, welsh, polish = (said(script, language) for language in ("en", "cy", "pl"))
        alike = [text for text in english if text in welsh or text in polish]
        assert not alike
        assert re.search(r"[ŵŷâêîôû]", " ".join(welsh))
        assert re.search(r"[ąćęłńóśźż]", " ".join(polish))


def test_the_examples_are_written_plainly(examples) -> None:
    found = [line for line in check(default_programmes(), TODAY).splitlines() if line.startswith("    - ")]
    assert not [line for line in found if "kept for drama" not in line]  # a made-up council has made-up numbers


SPOILT = [
    (
        "team: central\n",
        "team: centre\n",
        'area "national" belongs to "centre", which is no team; did you mean central?',
    ),
    ("team: central\n", "team: north\n", 'team "north" owns 2 areas (national, north); let each team own one area'),
    ("team: central\n", "team: north\n", 'team "central" owns no area'),
    ("{key: south,", "{key: north,", '2 areas have the key "north"; give each its own'),
    ("{key: south,", "{key: all,", 'the area "all" means something else to Heard'),
    ("{key: south,", "{kye: south,", 'area 2 has the unknown key "kye"; did you mean key?'),
    ("{en: North, cy: Gogledd}", "{en: North}", 'team "north" has no Welsh name; add name.cy'),
    ("{en: To learn., cy: I ddysgu.}", "{en: To learn.}", "about has no Welsh why; add why.cy"),
    ("  kept: {en: Never names., cy: Byth enwau.}\n", "", "it has no about.kept; add about.kept"),
    ("languages: [en, cy]", "languages: [en, cy, cy]", "Welsh is listed 2 times"),
    ("languages: [en, cy]", "languages: [english, cy]", '"english" is no language code; write one such as en'),
    (
        "languages: [en, cy]",
        "languages: [en, cy]\nreviewed: {pl: true}",
        "reviewed names pl, which is not one of languages",
    ),
    ("languages: [en, cy]", "languages: [en, cy]\nsensitiv: true", 'unknown key "sensitiv"; did you mean sensitive?'),
    ("languages: [en, cy]", "languages: [en, cy]\nzone: Europe/Londn", 'there is no time zone "Europe/Londn"'),
    ("languages: [en, cy]", "languages: [en, cy]\nzone: ../etc", 'there is no time zone "../etc"'),
    ("languages: [en, cy]", "languages: [en, cy]\ncountry: XX", 'no bank holidays are known for country "XX"'),
    ("languages: [en, cy]", "languages: [en, cy]\nminimum_age: 7", "minimum_age is 7; use 13 to 99"),
    ("languages: [en, cy]", "languages: [en, cy]\nnotice_version: 0", "notice_version is 0; count from 1"),
    (
        "languages: [en, cy]",
        "languages: [en, cy]\nalways_open: [puls]",
        'names "puls", which is no script; did you mean pulse?',
    ),
    ("[samaritans]", "[samaritan]", 'there is no helpline "samaritan"; did you mean samaritans?'),
    ("helplines: [samaritans]", "sensitive: true", "a sensitive programme names no helpline; add helplines"),
]


@pytest.mark.parametrize(("old", "new", "told"), SPOILT)
def test_a_mistake_in_a_programme_is_told_with_its_mend(tmp_path, old: str, new: str, told: str) -> None:
    found = faults_of(write_programme(tmp_path, spoil(PROGRAMME, old, new)))
    assert any(told in fault for fault in found), found


def test_the_faults_of_every_folder_are_told_at_once(tmp_path) -> None:
    north = write_programme(tmp_path, spoil(PROGRAMME, "{en: North, cy: Gogledd}", "{en: North}"), key="one")
    spoilt = spoil(SCRIPT, "    start: 0\n", "")
    south = write_programme(tmp_path, surveys={"pulse.v1.yaml": spoilt}, key="two")
    found = faults_of(north, south, tmp_path / "three")
    assert [fault.partition(":")[0] for fault in found] == [
        "one/programme.yaml",
        'two/pulse.v1.yaml, step "score"',
        str(tmp_path / "three"),
    ]


def test_a_broken_script_is_not_also_called_missing(tmp_path) -> None:
    programme = spoil(PROGRAMME, "languages: [en, cy]", "languages: [en, cy]\nalways_open: [pulse]")
    found = faults_of(write_programme(tmp_path, programme, {"pulse.v1.yaml": spoil(SCRIPT, "minutes: 2\n", "")}))
    assert found == ["adoption/pulse.v1.yaml: it has no minutes; add minutes"]


def test_a_script_in_a_language_the_programme_lacks_is_a_fault(tmp_path) -> None:
    programme = PROGRAMME.replace("languages: [en, cy]", "languages: [en]")
    programme = re.sub(r", cy: [^}]*}", "}", programme)
    found = faults_of(write_programme(tmp_path, programme))
    told = "the script is in cy, the programme is not; add cy to languages in programme.yaml, or remove it here"
    assert found == [f"adoption/pulse.v1.yaml: {told}"]


def test_a_helpline_without_the_programme_s_language_is_a_fault(tmp_path) -> None:
    folder = write_programme(tmp_path, spoil(PROGRAMME, "[samaritans]", "[council]"))
    (folder / "helplines.yaml").write_text(
        'council: {name: {en: The council}, contact: "0300 123 4567", review_by: 2027-01-31}\n'
    )
    assert faults_of(folder) == [
        'adoption/programme.yaml, helpline "council": it has no Welsh name; add name.cy',
    ]


def test_a_programme_can_bring_helplines_of_its_own(tmp_path) -> None:
    folder = write_programme(tmp_path, spoil(PROGRAMME, "[samaritans]", "[council, samaritans]"))
    (folder / "helplines.yaml").write_text(
        'council: {name: {en: The council, cy: Y cyngor}, contact: "0300 123 4567", review_by: 2026-11-22}\n'
    )
    programme = load_programmes([folder])["adoption"]
    assert [line.contact for line in programme.helplines] == ["0300 123 4567", "116 123"]
    assert [line.key for line in overdue_helplines(programme, TODAY)] == ["council"]
    assert [line.key for line in overdue_helplines(programme, date(2026, 11, 22))] == []


def test_no_folder_two_of_one_name_and_an_empty_one_are_faults(tmp_path) -> None:
    assert "no programme is named" in faults_of()[0]
    folder = write_programme(tmp_path)
    assert "adoption: 2 folders have this name; rename one, or name it once" in faults_of(folder, folder)
    (tmp_path / "bare").mkdir()
    found = faults_of(tmp_path / "bare")
    assert any("bare/programme.yaml: the file cannot be read" in fault for fault in found)
    assert any("bare: there are no scripts; add one in surveys/, such as pulse.v1.yaml" in fault for fault in found)


def test_check_shows_areas_scripts_and_who_reviewed_what() -> None:
    shown = check(default_programmes(), TODAY)
    assert "Adoption support (adoption)" in shown
    assert "Community Voices (justice, sensitive)" in shown
    assert "        Willow (willow): Willow" in shown
    assert "experience version 1: 9 questions, 1 note, 3 asked only of some" in shown
    assert "English reviewed; Welsh and Polish not reviewed" in shown


def test_check_warns_of_long_sentences_missing_languages_and_overdue_helplines(tmp_path) -> None:
    long = "We " + "really " * 25 + "want to know"
    script = spoil(SCRIPT, 'en: "What happened?"', f'en: "{long}. What happened?"')
    script = re.sub(r", cy: [^}]*}", "}", script).replace("languages: [en, cy]", "languages: [en]")
    programme = spoil(PROGRAMME, "languages: [en, cy]", "languages: [en, cy]\nsensitive: true")
    folder = write_programme(tmp_path, programme, {"pulse.v1.yaml": script})
    shown = check([folder], date(2028, 1, 1))
    assert 'pulse.v1.yaml, step "more": label.en: a sentence of 29 words in ' in shown
    assert "pulse.v1.yaml is not in Welsh" in shown
    assert "pulse.v1.yaml marks no core question" in shown
    assert 'helpline "samaritans" should have been checked by 2027-05-31; nothing of this sensitive programme' in shown
    assert 'helpline "samaritans" must be checked by 2027-05-31' in check([folder], date(2027, 5, 15))


def test_check_names_what_an_import_put_in_and_nobody_has_written_yet(tmp_path) -> None:
    script = spoil(SCRIPT, 'cy: "Beth ddigwyddodd?"', 'cy: "[en] What happened?"')
    put_in = standard_words("purpose")
    script = re.sub(r"purpose: .*", f'purpose: {{en: "{put_in["en"]}", cy: "{put_in["cy"]}"}}', script)
    shown = check([write_programme(tmp_path, PROGRAMME, {"pulse.v1.yaml": script})], date(2026, 11, 23))
    assert "purpose is what the import put there, and residents would read it; write why you ask" in shown
    assert '1 text begins with "[en]" or its like in Welsh; write the translation there' in shown


def test_terms_are_said_by_check_and_bounded(tmp_path) -> None:
    text = f"{PROGRAMME}\nretention: {{answers: 60, contacts: 12}}\n"
    folder = write_programme(tmp_path, text, {"pulse.v1.yaml": SCRIPT})
    shown = check([folder], date(2026, 11, 23))
    assert "Kept after a wave closed: answers for 60 months, who was invited for 12." in shown
    assert "People who write nothing for 12 months are deleted at the end of that year." in shown
    spoilt = f"{PROGRAMME}\nretention: {{answers: 600, contacts: 18, invited: 0}}\n"
    faults = faults_of(write_programme(tmp_path / "other", spoilt, {"pulse.v1.yaml": SCRIPT}))
    assert len(faults) == 3
    assert all(name in "".join(map(str, faults)) for name in ("answers is 600", "contacts is 18", "invited is 0"))


def test_the_guide_s_example_loads_and_names_every_key(tmp_path) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "scripts.md").read_text(encoding="utf-8")
    for block in re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL):
        path = tmp_path / block.partition("\n")[0].removeprefix("# ")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block, encoding="utf-8")
    assert faults_of(tmp_path / "my_council") == []
    programme = load_programmes([tmp_path / "my_council"])["my_council"]
    assert {type(step) for step in programme.script("experience").steps} == {
        Note,
        SelectOne,
        SelectMultiple,
        Range,
        Integer,
        Text,
        Date,
    }
    shapes = [
        ProgrammeShape,
        RetentionShape,
        AreaShape,
        TeamShape,
        AboutShape,
        ScriptShape,
        ChoiceShape,
        *TYPES.values(),
    ]
    keys = {key for shape in shapes for key in shape.model_fields}
    assert not {key for key in keys if f"`{key}`" not in guide}

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from config.programme import load_programmes
from config.scripts import script_of
from conversations.errors import Fault
from conversations.script.model import Form, Range, SelectOne, Text
from tests.support.authoring import SCRIPT, faults_of, spoil, write_programme


def test_a_whole_script_becomes_the_core_s_values(tmp_path) -> None:
    script = load_programmes([write_programme(tmp_path)])["adoption"].script("pulse")
    assert script is not None
    assert (script.name, script.version, script.form, script.languages) == ("pulse", 1, Form.PULSE, ("en", "cy"))
    repair, score, more = script.steps
    assert isinstance(repair, SelectOne)
    assert [choice.label["cy"] for choice in repair.choices] == ["Do", "Naddo"]
    assert isinstance(score, Range)
    assert (score.start, score.end, score.step) == (0, 10, 1)
    assert isinstance(more, Text)
    assert more.relevant is not None
    assert more.relevant.holds({"repair": "mended", "score": 3})
    assert not more.relevant.holds({"repair": "mended", "score": None})


CHOICE = "- {name: mended, label: {en: Yes, cy: Do}}"

SPOILT = [
    # what is missing
    (CHOICE, "- {name: mended, label: {en: Yes}}", 'step "repair": option "Yes" has no Welsh label; add label.cy'),
    (
        CHOICE,
        "- {name: mended, label: {en: Yes, cy: }}",
        'option "Yes": label.cy is empty; write the Welsh words there',
    ),
    (
        CHOICE,
        '- {name: mended, label: {en: Yes, cy: " "}}',
        'option "Yes" has an empty Welsh label; write something in',
    ),
    (CHOICE, "- {label: {en: Yes, cy: Do}}", 'option "Yes" has no name; add name'),
    (CHOICE, "- {name: mended}", 'option "mended" has no label; add label'),
    ("    type: text\n", "", 'step "more": it has no type; use one of note, select_one'),
    ("    start: 0\n", "", 'step "score": it has no start; add start'),
    ("minutes: 2\n", "", "pulse.v1.yaml: it has no minutes; add minutes"),
    # what does not belong
    (
        "    start: 0\n",
        "    start: 0\n    strat: 1\n",
        'step "score": it has the unknown key "strat"; did you mean start?',
    ),
    ("    type: text\n", "    type: text\n    calculation: 1 + 1\n", "write a step of its own, of type calculate"),
    ("    type: text\n", "    type: text\n    shade: 1\n", "remove it; known keys are name, type, label, hint"),
    (
        CHOICE,
        "- {name: mended, labels: {}, label: {en: Yes, cy: Do}}",
        'option "Yes" has the unknown key "labels"; did you',
    ),
    ("minutes: 2\n", "minutes: 2\nmintes: 3\n", 'the unknown key "mintes"; did you mean minutes?'),
    (
        CHOICE,
        "- {name: mended, label: {en: Yes, cy: Do, fr: Oui}}",
        'option "Yes" has a French label, which is not one of',
    ),
    # what is of the wrong kind
    ("type: range", "type: rage", 'step "score": there is no type "rage"; did you mean range?'),
    ("type: range", "type: 7", 'there is no type "7"; use one of'),
    ("    start: 0\n", '    start: "0"\n', 'start is "0"; write a whole number, without quotes'),
    ("version: 1\n", "version: 1.0\n", 'version is "1.0"; write a whole number'),
    (CHOICE, "- {name: mended, label: Yes}", 'option "mended": label is "Yes"; write it by language: label: {en: ...}'),
    (CHOICE, "- {name: mended, label: {en: 1, cy: Do}}", 'option "mended": label.en is "1"; put it in quotes'),
    (CHOICE, "- {name: mended, band: good, label: {en: Yes, cy: Do}}", "band is \"good\"; use 'positive', 'neutral'"),
    (CHOICE, "- mended", 'option 1 is "mended"; write keys and values'),
    ("form: pulse", "form: poll", "form is \"poll\"; use 'pulse' or 'experience'"),
    ("languages: [en, cy]", "languages: en", 'languages is "en"; write a list, such as [en, cy]'),
    ("title: {en: Short questions, cy: Cwestiynau byr}", "title: {}", "title is empty"),
    (
        "  - name: score\n",
        "  - score\n  - name: score\n",
        "pulse.v1.yaml, step 2: it is not a mapping of keys; begin it with",
    ),
    # expressions
    ("= 'broken' or", "== 'broken' or", 'step "more": relevant: "=" at character 12 cannot stand there; write = once'),
    (
        "= 'broken' or",
        "= 'brokn' or",
        "relevant looks for 'brokn', which is no choice of \"repair\"; did you mean 'broken'?",
    ),
    ("${repair}", "${repairs}", "relevant looks at ${repairs}, which is no step; did you mean ${repair}?"),
    ("${score} < 5", "selected(${score}", 'step "more": relevant: the expression ends too early'),
    # names
    ("version: 1\n", "version: 2\n", "it says name pulse and version 2; call the file pulse.v2.yaml"),
    ("name: pulse", "name: Pulse", 'the script "Pulse" cannot be a name; use lower-case letters'),
    ("name: pulse", "name: every", 'the script "every" means something else to Heard; choose another name'),
    # YAML itself
    (
        "minutes: 2\n",
        "minutes: 2\nminutes: 3\n",
        'line 9, column 1: found duplicate key "minutes"; keep one of the two',
    ),
    ("minutes: 2\n", "minutes: 2: 3\n", "line 8, column 11: a colon stands where none can; put the text in quotes"),
    ("minutes: 2\n", "minutes: [2\n", "check quotes, colons, brackets"),
    ("minutes: 2\n", "\tminutes: 2\n", "there is a tab; indent with spaces"),
    ("minutes: 2\n", "minutes: !!python/name:os.system 2\n", "could not determine a constructor"),
    ("minutes: 2\n", "minutes: 2\x07\n", "the file holds a character YAML does not allow"),
    ("minutes: 2\n", "minutes: 2026-02-31\n", "a date or number is impossible"),
]


@pytest.mark.parametrize(("old", "new", "told"), SPOILT)
def test_a_mistake_is_told_with_its_mend(tmp_path, old: str, new: str, told: str) -> None:
    folder = write_programme(tmp_path, surveys={"pulse.v1.yaml": spoil(SCRIPT, old, new)})
    found = faults_of(folder)
    assert any(told in fault for fault in found), found
    assert all(fault.startswith("adoption/pulse.v1.yaml") for fault in found), found


def test_one_mistake_is_told_once(tmp_path) -> None:
    spoilt = spoil(SCRIPT, CHOICE, "- {name: mended, label: {en: Yes}}")
    found = faults_of(write_programme(tmp_path, surveys={"pulse.v1.yaml": spoilt}))
    assert found == ['adoption/pulse.v1.yaml, step "repair": option "Yes" has no Welsh label; add label.cy']


def test_all_mistakes_of_all_scripts_are_told_together(tmp_path) -> None:
    first = spoil(spoil(SCRIPT, "start: 0", "strat: 0"), CHOICE, "- {name: mended, label: {en: Yes}}")
    second = spoil(spoil(SCRIPT, "version: 1", "version: 2"), "= 'broken'", "= broken")
    found = faults_of(write_programme(tmp_path, surveys={"pulse.v1.yaml": first, "pulse.v2.yaml": second}))
    for told in (
        'pulse.v1.yaml, step "score": it has the unknown key "strat"; did you mean start?',
        'pulse.v1.yaml, step "score": it has no start; add start',
        'pulse.v1.yaml, step "repair": option "Yes" has no Welsh label; add label.cy',
        'pulse.v2.yaml, step "more": relevant: "broken" at character 13 has no quotes',
    ):
        assert any(told in fault for fault in found), told
    assert len(found) == 4, "what depends on a step that could not be read is not blamed"


def test_yes_and_no_are_words_without_quotes(tmp_path) -> None:
    script = load_programmes([write_programme(tmp_path)])["adoption"].script("pulse")
    assert script is not None
    repair = script.steps[0]
    assert isinstance(repair, SelectOne)
    assert [choice.label["en"] for choice in repair.choices] == ["Yes", "No"]


@pytest.mark.parametrize("name", ["pulse.yaml", "pulse.v1.yml", "Pulse.v1.yaml", "pulse.v01.yaml", "notes.txt"])
def test_a_file_that_is_not_named_like_a_script_is_a_fault(tmp_path, name: str) -> None:
    found = faults_of(write_programme(tmp_path, surveys={name: SCRIPT}))
    assert found == [f"adoption/{name}: the file's name is not that of a script; call it like pulse.v1.yaml"]


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"", "the file is empty"),
        (b"\xff\xfe\x00", "byte 0 is not UTF-8; save the file as UTF-8"),
        (b"just words", 'it is "just words"; write keys and values'),
        (b"- a list", "it is a list; write keys and values"),
        (b"[" * 3000, "it is nested too deep"),
        (b"#" * 600_000, "the file has more than 500000 bytes"),
    ],
)
def test_a_file_of_something_else_is_a_fault(tmp_path, raw: bytes, told: str) -> None:
    folder = write_programme(tmp_path)
    (folder / "surveys" / "pulse.v1.yaml").write_bytes(raw)
    (found,) = faults_of(folder)
    assert told in found


def test_both_versions_of_a_script_are_kept(tmp_path) -> None:
    second = spoil(SCRIPT, "version: 1", "version: 2")
    folder = write_programme(tmp_path, surveys={"pulse.v1.yaml": SCRIPT, "pulse.v2.yaml": second})
    programme = load_programmes([folder])["adoption"]
    newest, first = programme.script("pulse"), programme.script("pulse", 1)
    assert newest is not None
    assert first is not None
    assert (newest.version, first.version) == (2, 1)


_scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 10**20),
    st.floats(),
    st.text(max_size=6),
    st.dates(),
    st.just("${repair} = 1"),
)
_anything = st.recursive(
    _scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_scalars, inner, max_size=3), max_leaves=6
)


def _places(value: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    below = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, inner in below for place in _places(inner, (*path, key)))]


def _put(value: object, path: tuple[object, ...], new: object) -> object:
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = _put(copy[path[0]], path[1:], new)
    return copy


_WHOLE = YAML(typ="safe", pure=True).load(SCRIPT)


@given(st.lists(st.tuples(st.sampled_from(_places(_WHOLE)), _anything), min_size=1, max_size=3))
@settings(max_examples=200, deadline=None)
def test_whatever_stands_in_a_script_is_read_or_told(changes) -> None:
    raw = _WHOLE
    for path, new in changes:
        with suppress(KeyError, IndexError, TypeError):  # an earlier change took the place away
            raw = _put(raw, path, new)
    faults: list[Fault] = []
    script = script_of(raw, "pulse.v1.yaml", "pulse.v1.yaml", faults)
    assert (script is None) is bool(faults)
    for fault in faults:
        assert fault.place.startswith("pulse.v1.yaml")
        assert fault.problem
        assert fault.mend

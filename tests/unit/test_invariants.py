from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.errors import Fault
from conversations.messages import Order
from conversations.script.expressions import parse
from conversations.script.invariants import faults
from conversations.script.model import (
    Band,
    Calculate,
    Choice,
    Date,
    Form,
    Integer,
    Note,
    Range,
    Script,
    SelectMultiple,
    SelectOne,
    Step,
    Text,
)
from conversations.script.reserved import COMMAND_WORDS, fold
from conversations.talk.vocabulary import VOCABULARIES
from conversations.talk.vocabulary.word import Word
from conversations.words import Words


def en(text: str) -> Words:
    return {"en": text}


def choice(name: str, label: str | None = None, band: Band | None = None, exclusive: bool = False) -> Choice:
    return Choice(name, en(label or name.title()), band, exclusive)


MOOD = SelectOne(name="mood", label=en("How are you?"), choices=(choice("well"), choice("unwell")))
TOPICS = SelectMultiple(
    name="topics", label=en("What about?"), choices=(choice("money"), choice("home"), choice("work"))
)
SCORE = Range(name="score", label=en("How good?"), start=0, end=10)
WEEKS = Integer(name="weeks", label=en("How many weeks?"))
MORE = Text(name="more", label=en("What else?"))
DAY = Date(name="day", label=en("When?"))
HELLO = Note(name="hello", label=en("Hello."))


def script(*steps: Step, form: Form = Form.EXPERIENCE) -> Script:
    return Script("views", 1, form, ("en",), en("Your views"), en("To learn."), steps, open_days=10, minutes=3)


def told(*steps: Step, unread: Sequence[str] = (), form: Form = Form.EXPERIENCE) -> list[str]:
    return [str(fault) for fault in faults(script(*steps, form=form), "views.v1.yaml", frozenset(unread))]


def test_a_script_of_every_kind_of_step_is_whole() -> None:
    assert told(HELLO, MOOD, TOPICS, SCORE, WEEKS, MORE, DAY) == []


FIVE = tuple(replace(MORE, name=f"q{number}") for number in range(5))

WRONG = [
    ((HELLO,), "the script asks nothing; add a step that is not a note"),
    ((MORE, MORE), 'step "more": 2 steps have this name; give each its own'),
    ((replace(MORE, name="More"),), 'the step "More" cannot be a name'),
    ((replace(MORE, name="m" * 33),), "at most 32"),
    ((replace(MORE, name=".notice"),), "cannot be a name"),
    ((replace(MORE, core=True), replace(MOOD, core=True)), "core is true at more, mood; mark one question only"),
    (
        (MOOD, replace(MORE, core=True, relevant=parse("${mood} = 'well'"))),
        "the core question is not asked of everyone",
    ),
    ((replace(MORE, max_length=0),), "max_length is 0; use 1 to 3000"),
    ((replace(MORE, max_length=5000),), "max_length is 5000"),
    (
        (replace(MORE, label=en("What? And why?")),),
        "the English label asks more than one question; ask one thing a step",
    ),
    ((replace(MORE, label=en("x" * 1001)),), "the step has an English label of 1001 characters; keep it to 1000"),
    ((replace(MORE, hint=en("a\tb")),), "cannot be shown; remove tabs"),
    ((replace(MORE, label={"en": "What?", "cy": "Beth?"}),), "has a Welsh label, which is not one of its languages"),
    # choices
    ((replace(MOOD, choices=(choice("well"),)),), "the number of choices is 1; give 2 to 500"),
    ((replace(MOOD, choices=tuple(choice(f"c{n}") for n in range(501))),), "the number of choices is 501"),
    ((replace(MOOD, choices=(choice("well", "A"), choice("well", "B"))),), '2 choices are called "well"'),
    ((replace(MOOD, choices=(choice("a", "Good!"), choice("b", "good"))),), 'two options read "good"'),
    ((replace(MOOD, choices=(choice("a", "x" * 65), choice("b"))),), "label of 65 characters; keep it to 64"),
    ((replace(MOOD, choices=(choice("a", "one\ntwo"), choice("b"))),), "keep it on one line"),
    ((replace(MOOD, choices=(choice("a", "Stop"), choice("b"))),), 'option "Stop" is also a command in Heard'),
    ((replace(MOOD, choices=(choice("a", "YN ÔL"), choice("b"))),), 'option "YN ÔL" is also a command'),
    ((replace(MOOD, choices=(choice("a", "3"), choice("b"))),), 'option "3" is number 1, so typing 3 would be unclear'),
    (
        (replace(MOOD, choices=(choice("skip", "Leave"), choice("b"))),),
        'the choice "skip" means something else to Heard',
    ),
    ((replace(MOOD, choices=(choice("a", exclusive=True), choice("b"))),), '"a" is exclusive in a select_one'),
    (
        (replace(TOPICS, choices=(choice("a", exclusive=True), choice("b", exclusive=True))),),
        "every choice is exclusive",
    ),
    (
        (replace(MOOD, choices=(choice("a", "In ${city}"), choice("b"))),),
        "holds ${...}; put the answer into the step's label",
    ),
    # filled in
    ((replace(MORE, label=en("And ${moood}?")),), "label holds ${moood}, which is no earlier question"),
    ((MOOD, replace(WEEKS, label=en("And ${moood}?"))), "did you mean ${mood}?"),
    ((MORE, replace(WEEKS, label=en("And ${more}?"))), "somebody's own words; leave them out"),
    ((MOOD, replace(WEEKS, why=en("For ${mood}."))), "${...} stands where no answer can be put"),
    ((replace(MOOD, default="ill"),), "default is no answer to this question"),
    ((replace(MORE, default="fine"),), "default is no answer to this question"),
    ((replace(WEEKS, default="3"),), "default is no answer to this question"),
    ((replace(WEEKS, required=True, understands=()),), "nobody can prefer not to say; remove prefer_not: false"),
    (
        (replace(MOOD, shuffled=True, choices=(choice("a", band=Band.POSITIVE), choice("b", band=Band.NEGATIVE))),),
        "order is random, but the choices are a scale",
    ),
    # choice filters
    (
        (MOOD, replace(TOPICS, choice_filter=parse("region = ${mood}", of_choices=True))),
        "choice_filter looks at region, which no choice has",
    ),
    (
        (MOOD, replace(TOPICS, choice_filter=parse("name = 'cash'", of_choices=True))),
        "choice_filter leaves no choice, whatever was answered",
    ),
    # worked out
    (
        (MOOD, Calculate(name="c", calculation=parse("${mood} = 'wel'")), MORE),
        "calculation looks for 'wel', which is no choice",
    ),
    ((MOOD, Calculate(name="c", calculation=parse("today()")), MORE), "would come to different values"),
    ((Calculate(name="c", calculation=parse("${more}")), MORE), "${more}, which comes later"),
    # bands
    ((replace(MOOD, choices=(choice("a", band=Band.POSITIVE), choice("b"))),), "b without a band; give every choice"),
    (
        (replace(MOOD, choices=(choice("a", band=Band.POSITIVE), choice("b", band=Band.APART))),),
        "the bands need a positive and a negative side",
    ),
    (
        (
            replace(
                MOOD,
                choices=(
                    choice("a", band=Band.POSITIVE),
                    choice("b", band=Band.NEGATIVE),
                    choice("c", band=Band.NEUTRAL),
                ),
            ),
        ),
        "the bands are out of order",
    ),
    (
        (replace(TOPICS, choices=(choice("a", band=Band.POSITIVE), choice("b", band=Band.NEGATIVE))),),
        "choices of a select_multiple have bands",
    ),
    # ranges
    ((replace(SCORE, start=5, end=5),), "start 5, end 5, step 1 is no range"),
    ((replace(SCORE, start=-1),), "count up from 0 or more to at most 1000"),
    ((replace(SCORE, step=0),), "step 0 is no range"),
    ((replace(SCORE, step=3),), "steps of 3 from 0 never reach 10"),
    ((replace(SCORE, end=11),), "the range has 12 numbers; keep it to 11"),
    # conditions
    ((replace(MORE, relevant=parse("${mood} = 'well'")), MOOD), "${mood}, which comes later; move mood up"),
    (
        (replace(MORE, relevant=parse("${more} = 'x'")),),
        "relevant looks at the step itself, ${more}; look at an earlier",
    ),
    ((HELLO, replace(MORE, relevant=parse("${hello} = 'x'"))), "${hello}, a note, which has no answer"),
    ((MOOD, replace(MORE, relevant=parse("${mod} = 'well'"))), "${mod}, which is no step; did you mean ${mood}?"),
    ((MOOD, replace(MORE, relevant=parse("${mood} = 'wel'"))), "did you mean 'well'?"),
    ((MOOD, replace(MORE, relevant=parse("'unwel' = ${mood}"))), "did you mean 'unwell'?"),
    ((TOPICS, replace(MORE, relevant=parse("selected(${topics}, 'x')"))), 'is no choice of "topics"; use one of money'),
    ((TOPICS, replace(MORE, relevant=parse("${topics} = 'money'"))), "write selected(${topics}, 'money')"),
    ((MOOD, replace(MORE, relevant=parse("${mood} <= 2"))), "no answers to the earlier questions lead here"),
    ((SCORE, replace(MORE, relevant=parse("${score} > 10"))), "no answers to the earlier questions lead here"),
    (
        (MOOD, SCORE, replace(MORE, relevant=parse("${mood} = 'well' and ${score} < 3 and ${score} > 7"))),
        "no answers to the earlier questions lead here",
    ),
    ((TOPICS, replace(MORE, relevant=parse("count-selected(${topics}) > 3"))), "no answers to the earlier questions"),
    ((replace(MORE, relevant=parse("true()")),), "relevant looks at no question, so it never changes"),
    ((MOOD, replace(MORE, relevant=parse(". = ${mood}"))), "relevant looks at ., but there is no answer yet"),
    ((DAY, replace(MORE, relevant=parse("${day} < today()"))), "the same answers would lead to different questions"),
    # constraints
    ((replace(WEEKS, constraint=parse(". > 0")),), "constraint has no message; add constraint_message"),
    ((replace(WEEKS, constraint_message=en("No.")),), "constraint_message has no constraint"),
    (
        (replace(WEEKS, constraint=parse("${weeks} > 0"), constraint_message=en("No.")),),
        "constraint looks at the step itself, ${weeks}; write . for the answer itself",
    ),
    (
        (MOOD, replace(WEEKS, constraint=parse("${mood} = 'well'"), constraint_message=en("No."))),
        "constraint never looks at the answer; write . for the answer",
    ),
    (
        (replace(SCORE, constraint=parse(". > 10"), constraint_message=en("No.")),),
        "constraint refuses every answer; let at least one through",
    ),
    (
        (replace(TOPICS, constraint=parse("selected(., 'mony')"), constraint_message=en("No.")),),
        "constraint looks for 'mony', which is no choice of \"topics\"; did you mean 'money'?",
    ),
]


@pytest.mark.parametrize(("steps", "expected"), WRONG)
def test_a_script_with_this_is_not_whole(steps, expected: str) -> None:
    found = told(*steps)
    assert any(expected in fault for fault in found), found
    assert all(fault.startswith("views.v1.yaml") for fault in found)


RIGHT = [
    (MOOD, replace(MORE, relevant=parse("${mood} != ''"))),
    (MOOD, replace(MORE, relevant=parse("${mood} = ''"))),
    (WEEKS, replace(MORE, relevant=parse("${weeks} > 1000"))),
    (TOPICS, replace(MORE, relevant=parse("count-selected(${topics}) = 3 and not(selected(${topics}, 'x' ))"))),
    (replace(DAY, constraint=parse(". <= today()"), constraint_message=en("Not yet.")),),
    (SCORE, replace(WEEKS, constraint=parse(". >= ${score}"), constraint_message=en("More."))),
    (replace(MOOD, choices=(choice("0", "0"), choice("1", "1"), choice("2", "2"))),),
    (replace(MOOD, choices=(choice("one", "1"), choice("two", "2"))),),
    (replace(MOOD, choices=(choice("up", "\U0001f44d"), choice("down", "\U0001f44e"))),),
    (replace(SCORE, start=0, end=100, step=10),),
]


@pytest.mark.parametrize("steps", RIGHT[:3] + RIGHT[4:])
def test_a_script_with_this_is_whole(steps) -> None:
    assert told(*steps) == []


def test_a_choice_that_does_not_exist_is_found_inside_not() -> None:
    assert len(told(*RIGHT[3])) == 1


def test_a_pulse_has_at_most_five_questions_and_any_number_of_notes() -> None:
    assert told(*FIVE, HELLO, form=Form.PULSE) == []
    assert told(*FIVE, MORE, form=Form.PULSE) == [
        "views.v1.yaml: a pulse has at most 5 questions, this one 6; remove some"
    ]
    assert told(*FIVE, MORE) == []


def test_notes_count_toward_the_message_they_lead_to() -> None:
    notes = tuple(replace(HELLO, name=f"n{number}", label=en("x" * 1000)) for number in range(4))
    assert told(*notes[:3], MORE) == []
    assert any("message has about" in fault for fault in told(*notes, MORE))


def test_a_label_that_reads_like_another_one_in_another_language_is_a_fault() -> None:
    first = Choice("many", {"en": "Plus", "pl": "Wiele"})
    second = Choice("more", {"en": "More", "pl": "Plus"})
    whole = replace(script(replace(MOOD, label={"en": "How?", "pl": "Jak?"}, choices=(first, second))))
    whole = replace(whole, languages=("en", "pl"), title={"en": "A", "pl": "B"}, purpose={"en": "A", "pl": "B"})
    (fault,) = faults(whole, "views.v1.yaml")
    assert fault == Fault(
        'views.v1.yaml, step "mood"',
        'two options read "Plus": the Polish label of more and the English one of many',
        "make label.pl of more and label.en of many differ",
    )


def test_what_depends_on_a_step_that_could_not_be_read_is_not_blamed() -> None:
    lost = replace(MORE, relevant=parse("${gone} = 'x' and ${score} < 3"))
    assert any("${gone}" in fault for fault in told(SCORE, lost))
    assert told(SCORE, lost, unread=["gone"]) == []
    assert told(HELLO, unread=["gone"]) == []


@pytest.mark.parametrize("days", [0, 61])
def test_a_wave_stays_open_a_day_to_two_months(days: int) -> None:
    assert len(faults(replace(script(MORE), open_days=days), "views.v1.yaml")) == 1


def test_every_word_a_resident_can_say_without_a_slash_is_kept_from_labels() -> None:
    words = {phrase for each in VOCABULARIES.values() for phrase in (*each.orders, *each.more_orders)}
    words |= {phrase for each in VOCABULARIES.values() for phrase in each.words[Word.DONE]}
    words |= {order.value for order in Order if order is not Order.EASY}  # which is an answer, too
    assert not {word for word in words if fold(word) not in COMMAND_WORDS}


_texts = st.text(max_size=12)
_choices = st.lists(
    st.builds(
        Choice, _texts, st.dictionaries(st.sampled_from(["en", "cy"]), _texts), st.none() | st.sampled_from(Band)
    ),
    max_size=5,
).map(tuple)
_words = st.dictionaries(st.sampled_from(["en", "cy"]), _texts)
_expressions = st.none() | st.sampled_from(
    ["${a} = 'b'", ". > 1", "selected(${a}, 'b')", "${b} < today()", "count-selected(.) = 1"]
).map(parse)
_names = st.sampled_from(["a", "b", "", "Ł", "c"])
_conditions = {"name": _names, "label": _words, "relevant": _expressions}
_asked = {**_conditions, "constraint": _expressions, "constraint_message": st.none() | _words, "core": st.booleans()}
_numbers = st.integers(-5, 2000)
_steps = st.one_of(
    st.builds(Note, **_conditions),
    st.builds(SelectOne, **_asked, choices=_choices),
    st.builds(SelectMultiple, **_asked, choices=_choices),
    st.builds(Range, **_asked, start=_numbers, end=_numbers, step=st.integers(-1, 5)),
    st.builds(Text, **_asked, max_length=_numbers),
    st.builds(Integer, **_asked),
    st.builds(Date, **_asked),
)


@given(st.lists(_steps, max_size=5), st.lists(st.sampled_from(["en", "cy", "?"]), max_size=3), _words)
@settings(max_examples=150, deadline=None)
def test_any_script_is_judged_without_an_error(steps, languages, words) -> None:
    judged = replace(script(*steps), languages=tuple(languages), title=words, purpose=words)
    for fault in faults(judged, "views.v1.yaml"):
        assert fault.place.startswith("views.v1.yaml")
        assert fault.problem
        assert fault.mend

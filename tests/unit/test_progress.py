from dataclasses import replace

from hypothesis import given

from conversations.messages import Typed
from conversations.script.expressions import parse
from conversations.script.model import Calculate, Integer, Note, Text
from conversations.script.path import Way
from conversations.script.progress import progress
from conversations.talk.engine import advance, begin
from conversations.talk.session import Status
from tests.support.talk_programme import MEMBER, NOW, SETTING, WAVE, script, words
from tests.unit.test_talk_properties import PLANS, answer, begun

TODAY = NOW.date()
GARDEN = SETTING.script


def placed(asked, drafts, name):
    return progress(asked, Way(asked, drafts, TODAY), name)


def test_whatever_may_still_be_asked_counts() -> None:
    assert placed(GARDEN, {}, "overall") == (1, 6)
    assert placed(GARDEN, {"overall": "poor"}, "mend") == (2, 6)
    assert placed(GARDEN, {"overall": "poor", "mend": "the gate"}, "when") == (3, 6)


def test_what_can_no_longer_be_asked_does_not_count() -> None:
    assert placed(GARDEN, {"overall": "good"}, "what") == (2, 4)
    assert placed(GARDEN, {"overall": "poor", "mend": None}, "what") == (3, 5)


def test_a_question_gone_back_to_has_the_place_it_had() -> None:
    drafts = {"overall": "good", "what": (), "ease": 3}
    assert placed(GARDEN, drafts, "visits") == (4, 4)
    assert placed(GARDEN, drafts, "what") == (2, 4)


def test_what_hangs_on_a_sum_of_answers_still_to_come_counts() -> None:
    steps = (
        Integer(name="hens", label=words("Hens?")),
        Integer(name="ducks", label=words("Ducks?")),
        Calculate(name="birds", calculation=parse("${hens} + ${ducks}")),
        Note(name="thanks", label=words("Thanks.")),
        Text(name="names", label=words("What are they called?"), relevant=parse("${birds} > 3")),
    )
    farm = script(*steps)
    assert placed(farm, {}, "hens") == (1, 3)
    assert placed(farm, {"hens": 1}, "ducks") == (2, 3)
    assert placed(farm, {"hens": 4, "ducks": 0}, "names") == (3, 3)


@given(PLANS)
def test_with_each_answer_the_place_grows_by_one_and_the_total_never_grows(plan) -> None:
    session = begun()
    place, total = 0, 99
    while session.status is Status.ASKING:
        now = placed(GARDEN, session.drafts, session.step)
        assert now.place == place + 1
        assert now.place <= now.total <= total
        place, total = now
        session = answer(session, plan)
    assert place == total


def test_a_lone_question_is_not_numbered() -> None:
    asked = begin(SETTING, WAVE, MEMBER, "s1", "scope001").session
    alone = script(Integer(name="visits", label=words("How often did you come?")))
    for setting, numbered in ((SETTING, True), (replace(SETTING, script=alone), False)):
        done = advance(setting, asked, Typed("yes"), NOW)
        keys = [getattr(part, "key", "") for part in done.says[0].parts]
        assert ("progress" in keys) is numbered

"""What the four words of a receipt look like to the person who has them, in a small programme."""

from dataclasses import replace

import pytest

from conversations.talk.person import Claim, Finding
from tests.dialogue.test_what_words_do import play, resident
from tests.support.dialogue import Dialogue
from tests.support.talk_programme import WAVE

BEGUN = """
> yes
< Good. … How was the garden? …
> good
< You chose: Good. Your four words: account ability ability abundant From here on we keep what you said, even if you go
  quiet. With /withdraw and these words you can take it back at any time. Question 2 of 4 What did you grow? …
"""


def test_the_words_come_with_the_answer_that_counts_and_once_more_at_the_end() -> None:
    spoken = play(
        f"""{BEGUN}
> /back
< Here is the question before. … How was the garden? …
> poor
< You chose: Poor. Question 2 of 6 What should we mend? …
> /mydata
< … You are in a survey now and have given 1 answer. It is locked.
  Your four words for this survey: account ability ability abundant. …
> /stop
< You have stopped. …
> keep
< We keep what you said, without your name. Your four words: account ability ability abundant Keep them safe. With
  /withdraw and these words you can take your answers back, even after the survey closes. Nobody can read your answers
  with them.
""",
        WAVE,
    )
    assert spoken.submitted[-1].receipt.words == "account ability ability abundant"


@pytest.mark.parametrize(
    "words",
    [
        "/withdraw account ability ability abundant",
        "/withdraw Account, ABILITY; ability - abundant!",
        "withdraw acount abilty ability abundant",
        "/withdraw account abilityability abundant",
    ],
)
def test_in_the_talk_itself_the_words_need_no_yes_and_no_care(words) -> None:
    spoken = play(
        f"""{BEGUN}
> {words}
< Your answers to that survey are deleted. While the survey is open, you can start again with /start.
""",
        WAVE,
    )
    assert spoken.last.withdraw == WAVE.id


@pytest.mark.parametrize(
    ("words", "finding", "answer"),
    [
        (
            "/withdraw apple river kettle moonlight",
            Finding.FOUND,
            "The answers behind your four words are deleted. Figures and words we have shared … stay as they are.",
        ),
        (
            "Withdraw apple river kettle moonlight.",
            Finding.FOUND,
            "The answers behind your four words are deleted. Figures and words we have shared … stay as they are.",
        ),
        (
            "apple, river, kettle, moonlight",
            Finding.UNKNOWN,
            "Those four words fit no answers that we hold. … Or these answers are deleted already.",
        ),
        (
            "/withdraw apple river kettle moonlight",
            Finding.TOO_OFTEN,
            "That did not work a few times. Please wait an hour, then try again.",
        ),
        (
            "/withdraw apple river kettle",
            Finding.UNKNOWN,
            "I could not find your four words in that. Please check them, and type them after /withdraw.",
        ),
        (
            "/withdraw apple river kettle moonlight moonlight",
            Finding.UNKNOWN,
            "I could not find your four words in that. Please check them, and type them after /withdraw.",
        ),
    ],
)
def test_after_the_close_the_words_are_all_it_takes(words, finding, answer) -> None:
    came = joined()
    came.claim = Claim(finding)
    Dialogue(came).play(f"\n> {words}\n< {answer}\n")
    assert came.last.redeem is (finding is Finding.FOUND)
    assert came.last.withdraw is None


def test_whoever_has_the_words_may_withdraw_and_is_not_kept_for_it() -> None:
    came = resident()
    came.claim = Claim(Finding.FOUND)
    Dialogue(came).play(
        "\n> /withdraw apple river kettle moonlight\n< The answers behind your four words are deleted. …\n"
    )
    assert (came.last.redeem, came.last.forget) == (True, True)


def joined():
    came = resident()
    Dialogue(came).play("\n> /start north\n< Hello. …\n> yes\n< You have joined. …\n")
    return came


def test_ones_own_words_in_an_open_survey_take_back_and_let_one_start_anew() -> None:
    came = joined()
    came.waves, came.done = (WAVE,), frozenset({WAVE.id})
    came.claim = Claim(Finding.FOUND, WAVE.id)
    Dialogue(came).play(
        """
> /withdraw apple river kettle moonlight
< Your answers to that survey are deleted. While the survey is open, you can start again with /start.
"""
    )
    assert (came.last.withdraw, came.last.redeem) == (WAVE.id, False)


def test_four_words_in_a_talk_delete_nothing_and_are_an_answer_once_typed_again() -> None:
    came = joined()
    came.waves = (WAVE,)
    Dialogue(came).play("\n> /start\n< …\n> yes\n< …\n> good\n< …\n")
    came.person = replace(came.person, session=replace(came.person.session, step="mend"))
    Dialogue(came).play(
        "\n> apple river kettle moonlight\n< Those look like the four words that take answers back. …\n"
    )
    assert "mend" not in came.person.session.drafts
    Dialogue(came).play("\n> apple river kettle moonlight\n< We would keep this: “apple river kettle moonlight” …\n")
    assert came.person.session.drafts["mend"] is not None
    assert came.last.withdraw is None

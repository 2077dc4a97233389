"""What taking answers back looks like while a survey is open, in a small programme."""

from tests.dialogue.test_what_words_do import play
from tests.support.talk_programme import WAVE


def test_withdrawing_and_starting_again() -> None:
    done = play(
        """
> 1
< …
> 1
< …
> 2
< …
> 3
< …
> 7
< Thank you. …
= overall: very_good; what: roses; ease: 3; visits: 7
> /mydata
< We hold your chat address, locked. … The garden club: your area is North bed. … 1 survey that you finished is
  still open. …
> withdraw
< Shall we delete your answers to "The garden"? We cannot bring them back. Press a button, or type 1 for yes or 2 for
  no. [Yes, delete my answers] [No, keep them]
> No, keep them
< Nothing is deleted. Your answers stay.
> yes
< No survey is open for you now. …
> /withdraw
< Shall we delete your answers to "The garden"? … [Yes, delete my answers] [No, keep them]
> 1
< Your answers to that survey are deleted. While the survey is open, you can start again with /start.
> /start
< The garden Who asks: The garden club. … [I agree] [No thanks]
""",
        WAVE,
    )
    assert not done.submitted


def test_a_slip_of_the_thumb_in_a_talk_withdraws_nothing() -> None:
    done = play(
        """
> 1
< …
> good
< You chose: Good. …
> /withdraw
< Shall we delete your answers to "The garden"? … [Yes, delete my answers] [No, keep them]
> [No, keep them]
< Nothing is deleted. Your answers stay. Question 2 of 4 What did you grow? …
> /withdraw
< Shall we delete your answers to "The garden"? …
> roses
< You chose: Roses. …
> /withdraw
< Shall we delete your answers to "The garden"? …
> yes
< Your answers to that survey are deleted. …
> /start
< The garden Who asks: …
""",
        WAVE,
    )
    assert not done.submitted


def test_what_was_kept_at_a_stop_is_left_or_started_anew() -> None:
    done = play(
        """
> 1
< …
> good
< You chose: Good. …
> /stop
< You have stopped. … [Keep what I said] [Delete it now]
> keep
< We keep what you said, without your name. Your four words: … Keep them safe. …
= overall: good
> /mydata
< We hold your chat address, locked. … We do not write to you. You stopped 1 survey part way and kept your answers. They
  are locked, and no name is with them. … To take answers back, type /withdraw. To be forgotten, type /forget.
> /start
< Welcome back. You had stopped our messages, so we ask you again first. … [Yes, I agree] [No thanks]
> yes
< You stopped "The garden" part way, and we kept what you said. You can leave it so. Or you can start again: then we
  delete what we kept, and ask you from the first question. [Leave it so] [Start again]
> [Leave it so]
< That is fine. What we kept stays.
= overall: good
> /start
< You stopped "The garden" part way, … [Leave it so] [Start again]
> start again
< What we kept stays until you agree to start again. Then we delete it. The garden Who asks: … [I agree] [No thanks]
= overall: good
> no
< That is fine. What we kept stays.
= overall: good
> /start
< You stopped "The garden" part way, … [Leave it so] [Start again]
> 2
< What we kept stays …
> yes
< Your answers to that survey are deleted. Good. … How was the garden? …
""",
        WAVE,
    )
    assert not done.submitted


def test_a_no_to_a_survey_stays_a_no_and_leaves_nothing_to_withdraw() -> None:
    done = play(
        """
> no
< That is fine. We will not ask you this. Nothing you said is kept.
> /mydata
< … Type /stop to end that. You said no to 1 survey that is still open. We hold no answers of yours to it. … To take …
> /withdraw
< There are no answers of yours in an open survey. To take answers back after their survey has closed, type /withdraw
  and the four words we gave you.
> yes
< No survey is open for you now. …
""",
        WAVE,
    )
    assert done.refused == {WAVE.id}


def test_where_nothing_was_said_yet_there_is_nothing_to_take_back() -> None:
    played = play(
        """
> yes
< Good. … Question 1 of 6 How was the garden? …
> /withdraw
< You have said nothing in this survey yet, so there is nothing to delete. To take no part in it, type "/withdraw yes".
  To take answers back after their survey has closed, type /withdraw and the four words we gave you.
  First, the garden. Question 1 of 6 How was the garden? …
> skip
< You skipped that question. …
> /withdraw
< You have said nothing in this survey yet … Question 2 of … What did you grow? …
> roses
< You chose: Roses. …
> /withdraw
< Shall we delete your answers to "The garden"? … [Yes, delete my answers] [No, keep them]
""",
        WAVE,
    )
    assert played.last.withdraw is None


def test_a_yes_typed_with_it_takes_back_the_yes_to_the_survey() -> None:
    played = play("> yes\n< Good. …\n> /withdraw yes\n< Your answers to that survey are deleted. …\n", WAVE)
    assert played.last.withdraw == WAVE.id


def test_before_a_yes_the_notice_waits_under_what_is_told() -> None:
    played = play(
        """
> /withdraw
< There are no answers of yours in an open survey. … Do you agree to take part? … [I agree] [No thanks]
""",
        WAVE,
    )
    assert played.last.withdraw is None


def test_a_yes_typed_with_it_before_the_notice_takes_back_what_was_said_before_they_were_forgotten() -> None:
    played = play("> /withdraw yes\n< Your answers to that survey are deleted. …\n", WAVE)
    assert played.last.withdraw == WAVE.id, "nobody knows any more whether they had said something"

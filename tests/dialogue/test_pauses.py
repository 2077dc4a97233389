"""What somebody reads who rests, asks us something, looks over what they said, or starts again."""

from bot.talk import Rehearsal
from config.phrases import Phrasebook
from conversations.talk.person import Person
from tests.support.dialogue import Dialogue, counted
from tests.support.talk_programme import MEMBER, NOW, WAVE, programme, script

TO_QUESTIONS = """
> /start
< … Do you agree to take part? … [I agree] [No thanks]
> 1
< Good. … Question 1 of 6 How was the garden? …
"""


def play(transcript: str) -> Rehearsal:
    checked = programme("garden", script(summary=True))
    resident = Rehearsal({"garden": checked}, Phrasebook.load(), [WAVE], clock=lambda: NOW, fresh=counted())
    resident.person = Person(MEMBER)
    Dialogue(resident).play(TO_QUESTIONS + transcript)
    return resident


def test_a_talk_from_a_pause_to_what_is_sent() -> None:
    play(
        """
> later
< I will write again on 24 November 2026 at 12:00. Until then I ask nothing. You can go on before: just write.
  For another time, press a button or type it, such as: tomorrow at 6.
  [Go on now] [In an hour] [This evening] [Tomorrow]
> tomorrow at 6
< I will write again on 24 November 2026 at 18:00. …
> [Go on now]
< Welcome back. Here is where we were. First, the garden. Question 1 of 6 How was the garden? …
> When is the garden open?
< That looks like a question. Nobody reads this chat, so nobody can answer it here. Type /help for whom to ring.
  We keep it for the team. At the end you can say what becomes of it. “When is the garden open?”
  Question 1 of 6 How was the garden?
  [Very good] [Good] [Poor] [I don't know] [Do not keep my question]
> good
< You chose: Good. … Question 2 of 4 What did you grow? …
> 1
< … Question 3 of 4 …
> 3
< … Question 4 of 4 …
> 7
< Your answer: 7. One more thing: you asked us something. We would keep this: “When is the garden open?” …
> 1
< I have written that down. This is what you said: 1. How was the garden? Good 2. What did you grow? Beans, peas
  3. How easy was it to join? 3 4. How often did you come? 7
  5. Your question to us “When is the garden open?”
  Shall we send it? Press a button, or type 1 to send it or 2 to change an answer. [Yes, send it] [Change an answer]
> [Change an answer]
< Which answer would you like to change? Press it, or type its number. [1. How was the garden?]
  [2. What did you grow?] [3. How easy was it to join?] [4. How often did you come?]
  [5. Your question to us] [Change nothing]
> [4. How often did you come?]
< You can answer this one again. Your other answers are safe. Your answer: 7. Question 4 of 4 How often did you come?
  Type a number, or /skip. [Leave it as it is]
> 8
< Your answer: 8. This is what you said: … 4. How often did you come? 8 … [Yes, send it] [Change an answer]
> 1
< Thank you. That was the last question. The shed key hangs by the door. …
= overall: good; what: beans; ease: 3; visits: 8; .asked: When is the garden open? (may be quoted)
"""
    )


def test_starting_again_asks_first_in_a_talk_and_after_it() -> None:
    done = play(
        """
> poor
< You chose: Poor. …
> /restart
< Shall we start again from the first question? Then what you said so far is deleted. Type 1 for yes or 2 for no.
  [Start again] [No, go on as before]
> 1
< What you said is deleted. We start again. First, the garden. Question 1 of 6 How was the garden? …
> good
< You chose: Good. …
> 1
< …
> 3
< …
> 7
< … [Yes, send it] [Change an answer]
> send
< Thank you. …
> /restart
< Shall we delete your answers to "The garden"? … [Yes, delete my answers] [No, keep them]
> 1
< Your answers to that survey are deleted. While the survey is open, you can start again with /start.
"""
    )
    assert not done.submitted

"""What becomes of somebody's own words, played in a small programme."""

from bot.talk import Rehearsal
from config.phrases import Phrasebook
from conversations.talk.person import Person
from tests.support.dialogue import Dialogue, counted
from tests.support.talk_programme import GARDEN, MEMBER, NOW, WAVE

PHRASEBOOK = Phrasebook.load()
TO_WORDS = """
> /start
< The garden …
> yes
< Good. … How was the garden? …
> poor
< You chose: Poor. … What should we mend? Type your answer, or /skip. Please leave out names.
"""


def play(transcript: str) -> Rehearsal:
    resident = Rehearsal({"garden": GARDEN}, PHRASEBOOK, [WAVE], clock=lambda: NOW, fresh=counted())
    resident.person = Person(MEMBER)
    Dialogue(resident).play(TO_WORDS + transcript)
    return resident


def test_a_story_told_in_pieces_is_shown_whole_and_then_allowed() -> None:
    play(
        """
> The gate. Ring me on 07700
< We would keep this: “The gate. Ring me on 07700” If you press OK, we may quote this to others, without your name. A
  person checks it first. To add more, type it. Or press a button, or type 1 to 4.
  [OK] [Change] [Keep but do not quote] [Delete]
> 900123, please
< We would keep this: “The gate. Ring me on [phone], please” We took out what could show who you are. If you press OK, …
> /mydata
< … You are in a survey now and have given 2 answers. They are locked. 1 of them is in your own words. We cut out what
  could show who you are. …
> no
< Sorry, I did not understand that. What shall we do with your words? We would keep this: “The gate. Ring me on [phone],
  please” …
> /help
< Nobody watches this chat. … We would keep this: “The gate. Ring me on [phone], please” …
> [OK]
< I have written that down. Question 3 of 6 When did it break? …
> /back
< Here is the question before. … “The gate. Ring me on [phone], please” Question 2 of 6 What should we mend? …
> The shed
< We would keep this: “The shed” …
> do not quote
< I have written that down. We will not quote it. Question 3 of 6 When did it break? …
> stop
< You have stopped. …
> keep
< We keep what you said, without your name. …
= overall: poor; mend: The shed (not to be quoted)
"""
    )


def test_words_are_written_again_changed_by_an_edit_and_deleted() -> None:
    play(
        """
> the gaet
< We would keep this: “the gaet” …
> [Change]
< That is gone. Please write it again. Question 2 of 6 What should we mend? …
> the gate
< We would keep this: “the gate” …
> * the gate and the shed
< I have changed your answer. We would keep this: “the gate and the shed” …
> and the path
< We would keep this: “the gate and the shed and the path” …
> * and the fence
< You sent more than one message for that answer, so I cannot tell which words to change. To write it again, type /back.
  We would keep this: …
> (photo)
< I can only take words and buttons. … We would keep this: …
> 4
< Your words are deleted. We keep no answer to that question. Question 3 of 5 What did you grow? …
"""
    )


def test_the_prompt_speaks_the_language_that_is_chosen_under_it() -> None:
    play(
        """
> mae'r giât wedi torri
< We would keep this: “mae'r giât wedi torri” …
> /language cymraeg
< Eich iaith nawr: Cymraeg. Nid oes siaradwr rhugl wedi gwirio’r geiriau hyn eto. …
  Byddem yn cadw hyn: “mae'r giât wedi torri” Os pwyswch Iawn, … teipiwch 1 i 4.
  [Iawn] [Newid] [Cadw heb ddyfynnu] [Dileu]
> newid
< Mae hwnnw wedi mynd. Ysgrifennwch ef eto, os gwelwch yn dda. …
> y sied
< Byddem yn cadw hyn: “y sied” …
> /language polski
< Twój język: Polski. … Zachowalibyśmy to: “y sied” … [OK] [Zmień] [Zachowaj, ale nie cytuj] [Usuń]
> nie cytuj
< Zapisałem to. Nie będziemy tego cytować. …
"""
    )

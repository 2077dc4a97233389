"""What somebody reads whose phone may be in other hands: from the message nobody asked for to the end, hidden once."""

from dataclasses import replace

import pytest

from bot.render.speech import speak
from bot.talk import Rehearsal
from conversations.messages import Order, Ordered, Pressed, Said, Typed
from conversations.talk.effects import Phrase
from conversations.talk.invitation import invite
from conversations.talk.notice import LATER, NEVER, NOW, SAFE
from conversations.talk.person import Contact, Person
from conversations.talk.safe_time import MEANS
from conversations.talk.spoken import meant
from tests.dialogue.test_transcripts import newcomer, phrasebook
from tests.support.dialogue import Dialogue

INVITED = """
< Hello. Is now a safe time? Press a button, or type 1 for yes, 2 for later or 3 for never.
  [Yes, now] [Later] [Never ask me again] [Help now]
> later
< That is fine. You can type /start at any time until 3 December 2026. [Help now]
> [Yes, now]
< A survey is open for you, until 3 December 2026.
  You do not have to. Nobody will mind, and your services stay the same.
  A few quick questions Who asks: … Do you agree to take part? … [I agree] [No thanks] [Help now]
> 1
< Good. … Question 1 of 5 …
> good
< You chose: Good. … Question 2 of 5 …
> hide
< Done, for the last two days. To go on, type /start.
> 1
< Hello. Is now a safe time? Press a button, or type 1 for yes, 2 for later or 3 for never.
  [Yes, now] [Later] [Never ask me again] [Help now]
> who are you
< Hello. Is now a safe time? …
> 2
< That is fine. When it is a safe time, press "Yes, now". Or just write.
  [Yes, now] [Later] [Never ask me again] [Help now]
> /start
< … Question 2 of 5 …
> [Help now]
< Nobody watches this chat. It is not a helpline. If you are in danger, ring 999. You can also ring: …
  0808 2000 247 … 020 7946 0101 … Question 2 of 5 …
> never
< You chose: Never. … Question 3 of 5 …
> in two hours
< I will write again on 23 November 2026 at 14:00. …
"""
CAME_BACK = """
< Hello. Is now a safe time? Press a button, or type 1 for yes, 2 for later or 3 for never.
  [Yes, now] [Later] [Never ask me again] [Help now]
> 0
< Hello. Is now a safe time? …
> yes
< … Question 3 of 5 …
> 0
< Your answer: 0. … Question 4 of 5 …
> skip
< … Question 5 of 5 …
> skip
< … Thank you. That was the last question. …
= overall: good; promises: never; say: 0; no_say: -; better: -
"""
IN_NO_TALK = """
> /hide
< Done, for the last two days. To go on, type /start.
# nothing is in sight, so no yes means anything
> 1
< Hello. Is now a safe time? … [Yes, now] [Later] [Never ask me again] [Help now]
> no
< That is fine. When it is a safe time, press "Yes, now". Or just write.
  [Yes, now] [Later] [Never ask me again] [Help now]
> /mydata
< Hello. Is now a safe time? … [Yes, now] [Later] [Never ask me again] [Help now]
> who are you
< Hello. Is now a safe time? … [Yes, now] [Later] [Never ask me again] [Help now]
> Yes, now
< Who asks: … [Help now]
> /mydata
< Hello. Is now a safe time? …
> /help
< Nobody watches this chat. … 0808 2000 247 …
> yes
< … Community Voices … [Help now]
> /forget
< Hello. Is now a safe time? …
> 2
< That is fine. … [Yes, now] [Later] [Never ask me again] [Help now]
> 1
< Shall we forget you? … [Yes, forget me] [No, go on as before] [Help now]
> no
< That is fine. Nothing has changed. …
> /withdraw
< Hello. Is now a safe time? …
> 1
< There are no answers of yours in an open survey. …
> my data
< Hello. Is now a safe time? …
> he is outside with a knife
< … ring 999. … 0808 2000 247 …
> /mydata
< Hello. Is now a safe time? …
> 3
< You have stopped. …
"""


def member() -> Rehearsal:
    resident = newcomer("justice", "pulse", "en")
    resident.person = Person(Contact("contact1abcdefgh", "en", {"justice": "harbour"}, True, True))
    return resident


def test_nothing_about_oneself_is_told_outside_a_talk_before_a_yes() -> None:
    resident = member()
    resident.waves = ()
    Dialogue(resident).play(IN_NO_TALK)


def test_a_yes_by_a_button_above_is_heard_in_a_talk_and_waits_in_one_that_is_out_of_sight() -> None:
    resident = member()
    (asks,) = resident.turn(Ordered(Order.MYDATA))
    pressed = Pressed(asks.options[0].press)
    resident.turn(Ordered(Order.START))
    assert "Community Voices" in resident.turn(pressed)[0].text
    resident.turn(Ordered(Order.HIDE))
    (said,) = resident.turn(pressed)
    assert said.options[0].press.step == SAFE
    assert "Community Voices" not in said.text
    assert "Community Voices" in resident.turn(Pressed(said.options[0].press))[0].text


@pytest.mark.parametrize("event", [Typed("hello"), Ordered(Order.EASY), Ordered(Order.LANGUAGE, "cy"), Typed("who?")])
def test_a_survey_in_safe_mode_that_is_always_open_is_named_only_after_a_yes(event: Said) -> None:
    resident = member()
    resident.waves = tuple(replace(wave, always_open=True) for wave in resident.waves)
    (said,) = resident.turn(event)
    assert said.text.splitlines()[-1].startswith(("Press a button", "Pwyswch fotwm")), "no title under it"
    assert len(resident.turn(Typed("1"))[0].text) > len(said.text)


def test_whoever_is_in_no_programme_with_safe_mode_is_answered_at_once() -> None:
    resident = newcomer("adoption", "pulse", "en")
    area = resident.waves[0].areas[0]
    resident.person = Person(Contact("contact1abcdefgh", "en", {"adoption": area}, True, True))
    assert "We hold" in resident.turn(Ordered(Order.MYDATA))[0].text


@pytest.mark.parametrize("asked", [Ordered(Order.EASY), Ordered(Order.LANGUAGE, "cy")])
def test_other_words_for_a_notice_that_is_out_of_sight_wait_for_a_yes(asked: Ordered) -> None:
    resident = member()
    for event in (Ordered(Order.START), Ordered(Order.HIDE), asked):
        shown = resident.turn(event)
    assert shown[-1].text.splitlines()[-1].startswith(("Press a button", "Pwyswch fotwm")), "no notice behind it"
    assert shown[-1].options[0].press.step == SAFE
    assert len(resident.turn(Pressed(shown[-1].options[0].press))[-1].options) > 1, "it is read then"


@pytest.mark.parametrize("asked", [Ordered(Order.FORGET), Ordered(Order.WITHDRAW)])
def test_a_no_to_being_forgotten_leaves_a_talk_out_of_sight(asked: Ordered) -> None:
    resident = member()
    for event in (Ordered(Order.START), Typed("yes"), Typed("1"), Ordered(Order.HIDE), asked, Typed("yes")):
        shown = resident.turn(event)
    (said,) = resident.turn(Pressed(shown[-1].options[1].press))
    assert "Is now a safe time?" in said.text
    assert "Question" not in said.text


def test_a_talk_from_the_push_to_the_end_with_a_hiding_in_between() -> None:
    resident = newcomer("justice", "pulse", "en")
    programme, wave = resident.programmes["justice"], resident.waves[0]
    resident.person = Person(Contact("contact1abcdefgh", "en", {"justice": "harbour"}, True, True))
    dialogue = Dialogue(resident)
    letter = invite(programme, programme.scripts["pulse"][1], wave, "en")
    dialogue.waiting = [speak(phrasebook(), letter, "telegram")]
    dialogue.shown = [*dialogue.waiting]
    dialogue.play(INVITED)
    dialogue.waiting = resident.turn(Ordered(Order.REPEAT, unasked=True))  # the pause is over
    dialogue.shown += dialogue.waiting
    dialogue.play(CAME_BACK)


TYPED = {  # as the question names them, in each language: yes, later, never
    "en": ("yes", "later", "never"),
    "cy": ("ydy", "wedyn", "am byth"),
    "pl": ("tak", "później", "nigdy"),
    "ro": ("da", "mai târziu", "niciodată"),
    "uk": ("так", "пізніше", "ніколи"),
    "so": ("haa", "mar dambe", "weligay"),
    "ar": ("نعم", "لاحقًا", "لا تسألني مرة أخرى"),
    "ur": ("ہاں", "بعد میں", "کبھی نہیں"),
    "bn": ("হ্যাঁ", "পরে", "কখনো নয়"),
    "pa": ("ਹਾਂ", "ਬਾਅਦ ਵਿੱਚ", "ਕਦੇ ਨਹੀਂ"),
}


@pytest.mark.parametrize("language", TYPED)
def test_the_words_that_the_question_names_can_be_typed(language: str) -> None:
    assert [MEANS[meant(words, [language])] for words in TYPED[language]] == [NOW, LATER, NEVER]
    assert all(words in phrasebook().say(language, Phrase("safe-time")) for words in TYPED[language])


@pytest.mark.parametrize("asked", [None, Ordered(Order.MYDATA), Ordered(Order.HIDE)])
def test_never_typed_under_the_question_ends_all_messages(asked: Ordered | None) -> None:
    resident = member()
    if asked:
        resident.turn(asked)
    if asked == Ordered(Order.HIDE):
        resident.turn(Typed("hello"))
    resident.turn(Typed("never"))
    assert resident.person.contact
    assert not resident.person.contact.invitations

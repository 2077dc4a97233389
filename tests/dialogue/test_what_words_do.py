"""What stopping, changing one's mind, coming back and asking about oneself look like, played in a small programme."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.talk import Rehearsal
from config.phrases import Phrasebook
from conversations.talk.person import OpenWave, Person
from conversations.talk.spoken import ordered, said
from tests.support.dialogue import Dialogue, counted
from tests.support.talk_programme import CLOSES, GARDEN, MEMBER, NOW, WAVE, programme, script

BUS = programme("bus", script(name="bus"))
BUS_WAVE = OpenWave("wave0002abcdefgh", "bus", "bus", 1, ("north",), CLOSES)
PHRASEBOOK = Phrasebook.load()


def resident(*waves, both=False, hint="en"):
    return Rehearsal(
        {"garden": GARDEN, "bus": BUS} if both else {"garden": GARDEN},
        PHRASEBOOK,
        waves,
        codes={"north": ("garden", "north"), "bus": ("bus", "north")},
        clock=lambda: NOW,
        fresh=counted(),
        hint=hint,
    )


JOIN = """
> /start north
< Hello. … Cymraeg: /language_cy · Polski: /language_pl The garden club … May we write to you here?
  [Yes, I agree] [No thanks]
> [Yes, I agree]
< You have joined. …
"""
OPENED = """< Who will see it: … Do you agree to take part? … [I agree] [No thanks]
"""


def play(transcript, *waves, both=False):
    dialogue = Dialogue(resident(*waves, both=both))
    dialogue.play(JOIN + (OPENED if waves else "") + transcript)
    return dialogue.resident


def test_a_known_language_is_not_asked_for_and_the_others_are_one_tap_away() -> None:
    came = resident(WAVE, hint="cy-GB")
    Dialogue(came).play(
        """
> /start
< Helo. … English: /language_en · Polski: /language_pl Pa un o’r rhain … [Gwely'r Gogledd] [Pond (cy) (West side (cy))]
> /language_pl
< Twój język: Polski. Które z tych miejsc … [Grządka północna] [Pond (pl) (West side (pl))]
> 1
< Twój wybór: Grządka północna. … Czy możemy tu do Ciebie pisać? [Tak, zgadzam się] [Nie, dziękuję]
> /language cy
< Eich iaith nawr: Cymraeg. … Gawn ni ysgrifennu atoch yma? …
> english
< We will talk in English. … May we write to you here? …
> /language
< Which language would you like? [Cymraeg] [English] [Polski]
> /language cymraeg
< Eich iaith nawr: Cymraeg. … Gawn ni ysgrifennu atoch yma? …
"""
    )
    assert came.person.contact.chosen_language


def test_a_language_nobody_knows_or_offers_is_asked_for() -> None:
    for hint in (None, "fr"):
        Dialogue(resident(WAVE, hint=hint)).play(
            """
> /start north
< Hello. I am Heard, a chat bot. I ask people what they think of the services they use. Which language would you like?
  [English] [Cymraeg] [Polski]
> 2
< Eich iaith nawr: Cymraeg. … Gawn ni ysgrifennu atoch yma? …
"""
        )


def test_the_very_first_words_can_name_a_language() -> None:
    for words in ("Polski", "/language pl", "/language_pl"):
        Dialogue(resident(WAVE)).play(f"> {words}\n< Dzień dobry. … Pytam ludzi, … z których korzystają. Które … …\n")
    Dialogue(resident(WAVE)).play("> /language\n< Hello. … Which language would you like? …\n")


def test_the_notice_is_two_messages_and_comes_again_whole() -> None:
    play(
        """
> /repeat
< The garden Who asks: The garden club. Why: To make the garden better. There are at most 6 questions. It takes about
  2 minutes. You can /skip any question.
< Who will see it: The club sees totals. What is kept: We keep answers, never names. If you write in your own
  words, we try to take out names and numbers. You see the words first, and you decide what we keep. No name is stored
  with your answers. You can take them back with /withdraw until the survey closes, and later with four words we give
  you. Figures and words we have shared by then stay. We delete answers 3 years after their survey closes. Telegram
  keeps this chat. It is not end-to-end encrypted. You can delete it. Type /stop at any time and you are out.
  If you go quiet, we
  keep what you answered. You must be 16 or over. Nobody watches this chat. It is not a helpline. If you are in danger,
  ring 999.
  Do you agree to take part? Press a button, or type 1 for yes or 2 for no. [I agree] [No thanks]
> /language_cy
< Eich iaith nawr: Cymraeg. Nid oes siaradwr rhugl … Yr ardd Pwy sy’n gofyn: …
< Pwy fydd yn ei weld: … Ydych chi’n cytuno i gymryd rhan? …
> 2
< Mae hynny’n iawn. …
""",
        WAVE,
    )


def test_a_number_typed_under_a_list_means_the_button_in_that_place() -> None:
    done = play(
        """
> /language
< Which language would you like? [English] [Cymraeg] [Polski]
> /help
< Nobody watches this chat. … You can type these … /language - change the language …
> 3
< Twój język: Polski. …
> /language
< Jaki język wybierasz? …
> english
< We will talk in English. …
> 2
< No survey is open for you now. …
> /forget
< Shall we forget you? … [Yes, forget me] [No, go on as before]
> no
< That is fine. Nothing has changed.
> yes
< No survey is open for you now. …
> /forget
< Shall we forget you? …
> yes
< We have forgotten you. …
"""
    )
    assert done.person.contact is None


def test_with_two_surveys_open_a_number_is_the_survey_listed_and_else_the_invitations_button() -> None:
    two = resident(WAVE, BUS_WAVE, both=True)
    two.person = Person(replace(MEMBER, areas={"garden": "north", "bus": "north"}))
    Dialogue(two).play(
        """
> hello
< More than one survey is open for you. … [Start: The garden] [Start: The garden]
> 2
< The garden Who asks: The garden club. Why: To make the garden better. There are at most 6 questions. It takes about
  2 minutes. You can /skip any question. Who will see it: The club sees totals. If you write in your own
  words, we try to take out names and numbers. You see the words first, and you decide what we keep. No name is stored
  with your answers.
  You can take them back with /withdraw until the survey closes, and later with four words we give you. Figures and
  words we have shared by then stay. We delete answers 3 years after their survey closes. Telegram keeps this
  chat. It is not
  end-to-end encrypted. You can delete it. Type /stop at any time and you are out. If you go quiet, we keep what you
  answered. To read more, type /who or /why. Do you agree to take part? …
> /who
< Who asks: The garden club. Who sees it: The club sees totals. What is kept: We keep answers, never names. …
  Telegram keeps this chat. … You must be 16 or over. … Do you agree to take part? …
> no
< That is fine. We will not ask you this. …
> 2
< That is fine. You can type /start at any time until 3 December 2026.
> 3
< You have stopped. …
"""
    )
    assert two.done == {BUS_WAVE.id}


def test_stop_then_silence_then_delete() -> None:
    done = play(
        """
> yes
< Good. … How was the garden? …
> poor
< You chose: Poor. … What should we mend? …
> stop
< You have stopped. … You can keep it, or delete it now. [Keep what I said] [Delete it now]
> /stop
> is anyone there
< You have stopped, so I did not keep that. … [Keep what I said] [Delete it now]
> 2
< What you said is deleted.
> stop
> hello?
< You have stopped our messages, so nothing you write is kept. To come back, type /start.
> /start
< Welcome back. You had stopped our messages, so we ask you again first. … [Yes, I agree] [No thanks]
> yes
< You have joined. A survey is open now, until 3 December 2026. The garden Who asks: … To read more, type /who or
  /why. … [I agree] [No thanks]
""",
        WAVE,
    )
    assert not done.submitted


def test_a_slip_is_mended_by_back_or_by_an_edit() -> None:
    play(
        """
> [I agree]
< …
> good
< You chose: Good. Your four words: … What did you grow? …
> /back
< Here is the question before. Your other answers are safe. You chose: Good. Question 1 of 4 How was the garden? …
> Poor
< You chose: Poor. Question 2 of 6 What should we mend? Type your answer, or /skip. Please leave out names.
> the shed dor
< We would keep this: “the shed dor” If you press OK, we may quote this … [OK] [Change] [Keep but do not quote] [Delete]
> [OK]
< I have written that down. Question 3 of 6 When did it break? …
> * the shed door
< I have changed your answer. We would keep this: “the shed door” …
> ok
< I have written that down. Question 3 of 6 When did it break? …
> [Good]
< That button is from an earlier message. Nothing has changed. Question 3 of 6 When did it break? …
> 30/11/2026
< That day is still to come. Question 3 of 6 When did it break? …
> ddoe
< Your answer: 22 November 2026. Question 4 of 6 What did you grow? …
> (photo)
< I can only take words and buttons. … [Beans, peas] [Roses] [None of these] [Done]
> [Roses]
< Question 4 of 6 What did you grow? Ticked so far: Roses. Press Done when you are ready.
  [Beans, peas] [x Roses] [None of these] [Done]
> [Done]
< You chose: Roses. …
> very easy
< Your answer: 5. …
> /skip
< Thank you. That was the last question. The shed key hangs by the door. Your answers are
  kept without your name. This survey closes on 3 December 2026. …
= overall: poor; mend: the shed door (may be quoted); when: 2026-11-22; what: roses; ease: 5; visits: -
> * 3
< I cannot change an answer after the end. …
> /start
< No survey is open for you now. …
""",
        WAVE,
    )


def test_a_slip_of_the_finger_is_understood_and_a_month_alone_is_asked_for_its_day() -> None:
    done = play(
        """
> yes
< …
> Porr
< Sorry, I could not match that. …
> very godo
< You chose: Very good. …
> /back
< …
> poor
< You chose: Poor. …
> the shed
< …
> 1
< …
> in October
< Which day was it? Please type the day too, such as 12 March 2025. … When did it break? …
> w październiku 2024
< Which day was it? …
> ym mis Hydref
< Which day was it? …
> 12 października 2024
< Your answer: 12 October 2024. …
> rosses
< You chose: Roses. …
""",
        WAVE,
    )
    assert done.person.session.drafts["when"] == "2024-10-12"


def test_an_area_is_understood_with_a_slip_or_without_its_accents() -> None:
    for words in ("Nroth bed", "north bde", "grzadka polnocna", "Gwelyr Gogledd", "Grządka półnoncna"):
        Dialogue(resident()).play(f"> /start\n< …\n> {words}\n< You chose: North bed. …\n")


@pytest.mark.parametrize(
    ("language", "again", "anew", "told"),
    [
        ("english", ("yes", "yes", "no", "ok", "1"), "start again", "Your answers to that survey are deleted."),
        ("polski", ("tak", "tak", "nie", "1"), "zacznij od nowa", "Twoje odpowiedzi w tej ankiecie zostały usunięte."),
        ("cymraeg", ("1", "ie", "iawn", "1"), "dechrau eto", "Mae eich atebion i’r arolwg hwnnw wedi’u dileu."),
    ],
)
def test_a_yes_said_once_too_often_deletes_nothing_that_was_kept(language, again, anew, told) -> None:
    came = play("> 1\n< …\n> good\n< …\n> /stop\n< …\n> keep\n< …\n= overall: good\n", WAVE)
    for words in ("/start", f"/language {language}", *again):
        came.turn(said(words))
        assert [session.drafts["overall"] for session in came.submitted] == ["good"], words
    assert came.kept == {WAVE.id}
    for words in ("/start", anew):
        came.turn(said(words))
    assert came.submitted
    assert came.turn(said("1"))[0].text.startswith(told)
    assert not came.submitted
    assert not came.kept


def test_a_stop_at_the_second_notice_leaves_what_was_kept() -> None:
    done = play(
        """
> 1
< …
> good
< …
> /stop
< …
> keep
< …
> /start
< …
> yes
< …
> start again
< …
> /withdraw
< Shall we delete your answers to "The garden"? …
> no
< Nothing is deleted. …
< …
> /stop
< That is fine. What we kept stays. You have stopped. …
= overall: good
""",
        WAVE,
    )
    assert done.kept == {WAVE.id}


def test_a_consent_question_is_put_again_after_what_is_told_beside_it() -> None:
    Dialogue(resident(WAVE, both=True)).play(
        """
> /start bus
< Hello. … May we write to you here? [Yes, I agree] [No thanks]
> /mydata
< We hold your chat address, locked. … To be forgotten, type /forget. The bus club … May we write to you here?
  [Yes, I agree] [No thanks]
> /withdraw
< There are no answers of yours … May we write to you here? [Yes, I agree] [No thanks]
> /forget
< Shall we forget you? … [Yes, forget me] [No, go on as before]
> no
< That is fine. Nothing has changed. The bus club … May we write to you here? [Yes, I agree] [No thanks]
> no
< That is fine. We keep nothing about you. …
"""
    )
    play("> /mydata\n< We hold … type /forget. Do you agree to take part? … [I agree] [No thanks]\n", WAVE)


def test_on_the_web_nobody_promises_to_write() -> None:
    for language, asks in (
        ("en", "May we show you new surveys here?"),
        ("cy", "Gawn ni ddangos"),
        ("pl", "pokazywać Ci"),
    ):
        visitor = resident(hint=language)
        visitor.channel = "web"
        assert asks in visitor.turn(said("/start north"))[0].text
        visitor.turn(said("1"))
        assert "write to you" not in visitor.turn(said("/mydata"))[0].text


@pytest.mark.parametrize(
    "words",
    ["help im scared", "HELP!!! he is at the door and I do not know what to do", "pomocy boję się", "help rwy'n ofni"],
)
def test_words_that_begin_with_help_get_help_wherever_no_free_words_are_asked_for(words) -> None:
    newcomer = resident(hint="xx")
    for typed in ("hello", words):
        first = newcomer.turn(said(typed))
    assert "ring 999" in first[0].text
    talk = play("", WAVE)
    for typed in (words, "1", words):
        helped = talk.turn(said(typed))
        assert typed == "1" or "999" in helped[0].text
    assert talk.person.session.drafts == {}
    assert helped[0].options


def test_words_that_begin_with_help_are_an_answer_where_free_words_are_asked_for() -> None:
    script_words = ordered("help with the roses came late", ["en"], free=True)
    assert script_words is None


def test_the_first_words_of_a_house_with_a_sensitive_programme_say_whom_to_ring() -> None:
    refuge = replace(BUS, sensitive=True)
    for language, line in (
        ("en", "If you are in danger, ring 999. Need help now? /help"),
        ("cy", "Os ydych mewn perygl, ffoniwch 999."),
        ("pl", "W niebezpieczeństwie dzwoń pod 999."),
    ):
        newcomer = Rehearsal(
            {"garden": GARDEN, "bus": refuge}, PHRASEBOOK, clock=lambda: NOW, fresh=counted(), hint=language
        )
        assert newcomer.turn(said("hello"))[0].text.split("\n\n")[1].startswith(line)
        joining = resident(hint=language)
        assert "999" not in joining.turn(said("hello"))[0].text
    at_once = Rehearsal(
        {"bus": refuge}, PHRASEBOOK, codes={"bus": ("bus", "north")}, clock=lambda: NOW, fresh=counted()
    )
    assert at_once.turn(said("/start bus"))[0].text.count("999") == 1  # the notice says it


def test_a_second_programme_is_joined_in_the_middle_of_a_talk() -> None:
    done = play(
        """
> 1
< …
> /start bus
< Hello. … The bus club … May we write to you here? [Yes, I agree] [No thanks]
> what is this
< Sorry, I did not understand that. May we write to you here? [Yes, I agree] [No thanks]
> yes
< Welcome back. Here is where we were. First, the garden. Question 1 of 6 How was the garden? …
> /skip
< You skipped that question. …
""",
        WAVE,
        BUS_WAVE,
        both=True,
    )
    assert set(done.person.contact.areas) == {"garden", "bus"}


def test_a_language_is_changed_at_any_time_and_a_command_works_in_each() -> None:
    play(
        """
> 1
< …
> /language
< Which language would you like? [English] [Cymraeg] [Polski]
> 2
< Eich iaith nawr: Cymraeg. …
> Gwael
< Fe ddewisoch: Gwael. …
> /language polski
< Twój język: Polski. …
> pomiń
< To pytanie zostało pominięte. …
> wstecz
< Oto poprzednie pytanie. …
""",
        WAVE,
    )


def test_who_is_asked_about_forgetting_in_a_talk_and_says_no_goes_on_with_it() -> None:
    play(
        """
> 1
< …
> /forget
< Shall we forget you? … [Yes, forget me] [No, go on as before]
> no
< That is fine. Nothing has changed. First, the garden. Question 1 of 6 How was the garden? …
> 1
< You chose: Very good. …
""",
        WAVE,
    )


def test_forgetting_is_asked_twice_and_said() -> None:
    done = play(
        """
> hello
< No survey is open for you now. We will write to you when the next one opens. What you wrote here is not kept.
> /forget
< Shall we forget you? … [Yes, forget me] [No, go on as before]
> [Yes, forget me]
< We have forgotten you. To come back one day, type /start.
> /mydata
< We hold nothing about you. To take part, type /start.
"""
    )
    assert done.person.contact is None


def test_a_wave_that_closed_meanwhile_is_said_kindly() -> None:
    dialogue = Dialogue(resident(WAVE))
    dialogue.play(JOIN + OPENED + "> 1\n< …\n> poor\n< …\n")
    dialogue.resident.waves = ()
    dialogue.resident.clock = lambda: CLOSES + timedelta(hours=1)
    dialogue.play("> the shed\n< That survey has closed. Type /start to see what is open.\n")
    assert not dialogue.resident.submitted

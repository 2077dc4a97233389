import pytest

from bot.channels.telegram_buttons import lay_out
from bot.render.speech import speak
from config.phrases import Phrasebook
from conversations.messages import Order, Ordered
from conversations.talk.effects import Phrase
from conversations.talk.spoken import Word, meant
from tests.support.every_kind import HEAD, Walker, script

BOOK = Phrasebook.load()
TOWNS = (
    "Aberdare Abergavenny Bangor Barmouth Barry Bridgend Caernarfon Cardiff Cardigan Carmarthen Chepstow Denbigh "
    "Dolgellau Ebbw Fishguard Holyhead Lampeter Llandudno Llanelli Llangollen Newtown Pembroke Rhyl Swansea Tenby"
).split()
CHOICES = ", ".join(f"{{name: {town.lower()}, label: {{en: {town}, cy: {town} (cy)}}}}" for town in TOWNS)
ONE = f"  - {{name: town, type: select_one, label: {{en: Town?, cy: Tref?}}, choices: [{CHOICES}]}}\n"
SEVERAL = ONE.replace("select_one", "select_multiple")


def at_list(steps: str = ONE) -> Walker:
    return Walker(script(HEAD + steps))


def test_a_long_list_comes_in_pages_that_go_round() -> None:
    walker = at_list()
    seen = []
    for _ in range(4):
        seen += walker.labels()[:-1]
        assert len(walker.labels()) <= 9
        walker.press(walker.pressable()[-1])
    assert seen == TOWNS
    assert walker.labels()[0] == TOWNS[0]


def test_a_button_of_any_page_and_its_number_choose_the_same() -> None:
    walker = at_list()
    walker.press("more.2")
    key = walker.pressable()[3]
    assert key == "20"
    assert walker.press(key).last.submitted.drafts["town"] == TOWNS[19].lower()
    assert at_list().type("20").last.submitted.drafts["town"] == TOWNS[19].lower()


@pytest.mark.parametrize(
    ("said", "town"), [("Dolgell", "dolgellau"), ("cardif", "cardiff"), ("Llangolen", "llangollen"), ("teNby", "tenby")]
)
def test_a_part_of_a_name_or_a_slip_finds_it(said: str, town: str) -> None:
    assert at_list().type(said).last.submitted.drafts["town"] == town


def test_words_that_fit_several_offer_those_as_buttons() -> None:
    walker = at_list().type("car")
    assert walker.labels()[:-1] == ["Cardiff", "Cardigan", "Carmarthen"]
    assert "again-several" in walker.phrases()
    assert walker.press(walker.pressable()[1]).last.submitted.drafts["town"] == "cardigan"
    shown = at_list().type("car")
    assert shown.press(shown.pressable()[-1]).labels()[:-1] == TOWNS[:8]


def test_words_a_few_slips_away_offer_what_may_have_been_meant() -> None:
    walker = at_list().type("Carnarvan")
    assert walker.labels()[:-1] == ["Caernarfon"]
    assert at_list().type("hmm").labels()[:-1] == TOWNS[:8]


def test_ticks_stay_while_pages_are_turned() -> None:
    walker = at_list(SEVERAL).press("1", "more.2", "20")
    assert walker.labels()[:8] == TOWNS[16:24]
    assert walker.session.toggles == (TOWNS[0].lower(), TOWNS[19].lower())
    assert walker.press("done").last.submitted.drafts["town"] == (TOWNS[0].lower(), TOWNS[19].lower())


@pytest.mark.parametrize("key", ["more.99", "more.-1", "more.x", "more.", "0", "26", "1.1.1", "²", "more." + "9" * 40])
def test_a_key_nobody_was_given_changes_nothing(key: str) -> None:
    walker = at_list().press(key)
    assert walker.question.name == "town"
    assert walker.session.drafts == {}


def test_a_page_has_its_choices_laid_out_alike_and_its_words_below() -> None:
    walker = Walker().type("north")
    rows = lay_out(speak(BOOK, walker.last.says[-1]).options)
    assert [len(row) for row in rows] == [1, 1, 1, 1]
    roses = lay_out(speak(BOOK, walker.type("york").last.says[-1]).options)
    assert [len(row) for row in roses] == [2, 2, 1, 1]
    assert all(len(button["callback_data"].encode()) <= 64 for row in rows for button in row)


def test_asking_again_shows_the_first_page() -> None:
    walker = at_list().press("more.1")
    walker.do(Ordered(Order.REPEAT))
    assert walker.labels()[:-1] == TOWNS[:8]
    assert "way-long" in walker.phrases()


def test_pages_are_turned_by_typing_what_the_buttons_say() -> None:
    walker = at_list()
    assert walker.type("see more").labels()[:-1] == TOWNS[8:16]
    assert walker.type("More").labels()[:-1] == TOWNS[16:24]
    assert walker.type("gweld mwy").labels()[:-1] == TOWNS[24:]
    assert walker.type("see more").labels()[:-1] == TOWNS[:8]
    assert walker.press("more.2").type("Back to the first ones").labels()[:-1] == TOWNS[:8]
    assert walker.type("car").type("show all").labels()[:-1] == TOWNS[:8]
    assert (walker.session.reasks, walker.session.drafts) == (1, {})


def test_a_page_is_kept_while_choices_are_ticked_and_forgotten_with_the_question() -> None:
    walker = at_list(SEVERAL).press("more.1", "9").type("see more")
    assert walker.labels()[:8] == TOWNS[16:24]
    walker = at_list(ONE + ONE.replace("name: town", "name: other")).press("more.1", "9")
    assert walker.labels()[:-1] == TOWNS[:8]


def test_a_choice_that_reads_like_the_button_is_the_choice() -> None:
    assert at_list(ONE.replace("Aberdare", "More")).type("more").last.submitted.drafts["town"] == "aberdare"


def test_where_there_is_one_page_the_words_turn_none() -> None:
    assert "again-choice" in Walker().type("see more").phrases()


@pytest.mark.parametrize("language", BOOK.languages)
def test_the_buttons_that_turn_pages_can_be_typed_as_they_read(language: str) -> None:
    buttons = {"button-more": Word.MORE, "button-first": Word.FIRST, "button-all": Word.ALL}
    assert {key: meant(BOOK.say(language, Phrase(key)), [language]) for key in buttons} == buttons

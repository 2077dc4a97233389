"""Each way of naming a time, in every language Heard speaks: a Monday, at noon in London."""

from datetime import UTC, datetime

import pytest

from config.phrases import Phrasebook
from conversations.script.model import Time
from conversations.talk.effects import Phrase
from conversations.talk.reading import Read, Reason, Unclear, read
from conversations.talk.wait_words import WAIT_WORDS
from conversations.talk.waits import read_wait

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TIME = Time(name="at", label={"en": "When?"})
WHEN = {
    "tomorrow": "Tue 24 12:00",
    "tomorrow morning": "Tue 24 10:00",
    "tomorrow at 6": "Tue 24 18:00",
    "tomorrow at six in the evening": "Tue 24 18:00",
    "in the afternoon": "Mon 23 14:00",
    "tonight": "Mon 23 19:00",
    "in an hour": "Mon 23 13:00",
    "in two hours": "Mon 23 14:00",
    "in half an hour": "Mon 23 12:30",
    "in three days": "Thu 26 12:00",
    "on Friday": "Fri 27 10:00",
    "next week": "Mon 30 12:00",
    "later": "Tue 24 12:00",
    "not now": "Tue 24 12:00",
}
FORMS = {
    "en": ["tomorrow", "tomorrow morning", "tomorrow at 6", "tomorrow at six in the evening", "in the afternoon",
           "tonight", "in an hour", "in two hours", "in half an hour", "in three days", "on Friday", "next week",
           "later", "not now"],
    "cy": ["yfory", "bore yfory", "yfory am 6", "yfory am chwech yr hwyr", "yn y prynhawn", "y nos", "mewn awr",
           "mewn dwy awr", "ymhen hanner awr", "mewn tri diwrnod", "dydd Gwener", "wythnos nesaf", "yn hwyrach",
           "ddim nawr"],
    "pl": ["jutro", "jutro rano", "jutro o 6", "jutro o szóstej wieczorem", "po południu", "w nocy", "za godzinę",
           "za dwie godziny", "za pół godziny", "za trzy dni", "w piątek", "w przyszłym tygodniu", "później",
           "nie teraz"],
    "ro": ["mâine", "mâine dimineață", "mâine la ora 6", "mâine la șase seara", "după-amiaza", "la noapte",
           "într-o oră", "peste două ore", "peste o jumătate de oră", "peste trei zile", "vineri",
           "săptămâna viitoare", "mai târziu", "nu acum"],
    "so": ["berri", "berri subaxda", "berri saacadda 6da", "berri lixda fiidnimo", "galabta", "caawa", "hal saac kadib",
           "laba saacadood ka dib", "nus saac kadib", "saddex maalmood kadib", "jimcaha", "toddobaadka soo socda",
           "mar dambe", "hadda maya"],
    "uk": ["завтра", "завтра вранці", "завтра о 6", "завтра о шостій вечора", "після обіду", "вночі", "через годину",
           "за дві години", "за півгодини", "через три дні", "у п'ятницю", "наступного тижня", "пізніше",
           "не зараз"],
    "ar": ["غدًا", "غدا صباحا", "غدا الساعة ٦", "غدًا الساعة السادسة مساءً", "بعد الظهر", "الليلة", "بعد ساعة",
           "بعد ساعتين", "بعد نصف ساعة", "بعد ثلاثة أيام", "يوم الجمعة", "الأسبوع القادم", "لاحقًا", "ليس الآن"],
    "ur": ["کل", "کل صبح", "کل 6 بجے", "کل شام چھ بجے", "سہ پہر کو", "آج رات", "ایک گھنٹے میں", "دو گھنٹے بعد",
           "آدھے گھنٹے میں", "تین دن بعد", "جمعہ کو", "اگلے ہفتے", "بعد میں", "ابھی نہیں"],
    "bn": ["আগামীকাল", "কাল সকালে", "কাল ৬টায়", "আগামীকাল সন্ধ্যা ছয়টায়", "বিকেলে", "আজ রাতে", "এক ঘণ্টা পরে",
           "দুই ঘণ্টা পর", "আধা ঘণ্টার মধ্যে", "তিন দিন পরে", "শুক্রবারে", "পরের সপ্তাহে", "পরে", "এখন না"],
    "pa": ["ਕੱਲ੍ਹ", "ਕੱਲ੍ਹ ਸਵੇਰੇ", "ਕੱਲ੍ਹ 6 ਵਜੇ", "ਕੱਲ੍ਹ ਸ਼ਾਮ ਨੂੰ ਛੇ ਵਜੇ", "ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ", "ਅੱਜ ਰਾਤ",
           "ਇੱਕ ਘੰਟੇ ਵਿੱਚ", "ਦੋ ਘੰਟੇ ਬਾਅਦ", "ਅੱਧੇ ਘੰਟੇ ਵਿੱਚ", "ਤਿੰਨ ਦਿਨਾਂ ਬਾਅਦ", "ਸ਼ੁੱਕਰਵਾਰ ਨੂੰ", "ਅਗਲੇ ਹਫ਼ਤੇ",
           "ਬਾਅਦ ਵਿੱਚ", "ਹੁਣ ਨਹੀਂ"],
}  # fmt: skip
HALVES = {  # half past four in the afternoon; nine at night; four, of either half
    "en": ("4:30 in the afternoon", "9 at night", "at 4"), "cy": ("4.30 y prynhawn", "9 y nos", "am 4"),
    "pl": ("4:30 po południu", "9 w nocy", "o 4"), "ro": ("4:30 după-amiaza", "9 noaptea", "la 4"),
    "so": ("4:30 galabnimo", "saacadda sagaalka habeennimo", "saacadda 4"), "uk": ("4:30 дня", "9 ночі", "о 4"),
    "ar": ("٤:٣٠ بعد الظهر", "الساعة التاسعة ليلا", "الساعة ٤"), "ur": ("سہ پہر 4:30 بجے", "رات 9 بجے", "4 بجے"),
    "bn": ("বিকেল ৪:৩০টায়", "রাত ৯টা", "৪টায়"), "pa": ("ਦੁਪਹਿਰ 4:30 ਵਜੇ", "ਰਾਤ 9 ਵਜੇ", "4 ਵਜੇ"),
}  # fmt: skip


def test_every_language_has_words_for_times() -> None:
    assert set(WAIT_WORDS) == set(FORMS) == set(HALVES) == set(Phrasebook.load().languages)
    for words in WAIT_WORDS.values():
        assert set(words.numbers.values()) >= {0.5, *range(1, 13)}


@pytest.mark.parametrize("language", FORMS)
def test_a_wait_is_read_in_each_language(language) -> None:
    told = {}
    for form in FORMS[language]:
        wait = read_wait(form, [language], NOW, "Europe/London")
        told[form] = wait and f"{wait.until:%a %d %H:%M}"
    assert told == dict(zip(FORMS[language], WHEN.values(), strict=True))


@pytest.mark.parametrize("language", FORMS)
def test_the_example_that_messages_give_is_read(language) -> None:
    example = Phrasebook.load().say(language, Phrase("rest-other")).rpartition(": ")[2].strip(" .।۔")
    wait = read_wait(example, [language], NOW, "Europe/London")
    assert wait is not None, example
    assert f"{wait.until:%a %d %H:%M}" == "Tue 24 18:00"


@pytest.mark.parametrize("language", FORMS)
def test_later_names_no_time_in_any_language(language) -> None:
    for form in FORMS[language][-2:]:
        wait = read_wait(form, [language], NOW, "Europe/London", beside=True)
        assert wait is not None
        assert wait.vague


@pytest.mark.parametrize("language", HALVES)
def test_a_time_of_day_is_read_in_each_language_and_half_a_one_is_asked_about(language) -> None:
    afternoon, night, half = HALVES[language]
    assert read(TIME, afternoon, [language], NOW.date()) == Read("16:30")
    assert read(TIME, night, [language], NOW.date()) == Read("21:00")
    assert read(TIME, half, [language], NOW.date()) == Unclear(Reason.NO_HALF)


@pytest.mark.parametrize(
    ("language", "text", "time"),
    [
        ("bn", "দুপুর ২টা", "14:00"),
        ("ur", "دوپہر 11 بجے", "11:00"),
        ("pa", "ਦੁਪਹਿਰ 12 ਵਜੇ", "12:00"),
        ("ar", "الساعة ٢ ليلا", "02:00"),
        ("uk", "опівдні", "12:00"),
        ("so", "saacadda 18:45", "18:45"),
        ("ro", "la ora 10 dimineața", "10:00"),
    ],
)
def test_noon_and_night_are_read_as_people_mean_them(language, text, time) -> None:
    assert read(TIME, text, [language], NOW.date()) == Read(time)


@pytest.mark.parametrize("text", ["кавунів 4", "tomorrow at 4", "half 4", "4 5 pm", "in two hours", "in the"])
def test_what_names_more_than_a_time_of_day_is_none(text) -> None:
    assert isinstance(read(TIME, text, ["uk"], NOW.date()), Unclear)

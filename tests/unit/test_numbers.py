import pytest

from conversations.talk.districts import read_district
from conversations.talk.numbers import decimal_said, mark_said, number_said
from conversations.talk.times import names_half, read_time

MARKS = {
    "4": 4, "four": 4, "٤": 4, "৪": 4, "੪": 4, "4️⃣": 4, "4/5": 4, "4 out of 5": 4, "4 stars": 4, "⭐⭐⭐⭐": 4,
    "pedwar": 4, "cztery": 4, "4 z 5": 4, "option 4": 4, "about 4!": 4,
    "4/10": None, "4 or 5": None, "not 4": None, "": None, "4.5": None, "⭐ but late": None, "4 dogs out of 5": None,
}  # fmt: skip


@pytest.mark.parametrize(("said", "mark"), MARKS.items())
def test_a_mark_on_a_scale_is_read_however_it_is_written(said: str, mark: int | None) -> None:
    assert mark_said(said, 5, ("en", "cy", "pl")) == mark


@pytest.mark.parametrize("said", ["3.5", "-", "1,5", "three four", "5 minus 2", "2/3", "-three"])
def test_what_is_no_whole_number_is_not_made_one(said: str) -> None:
    assert number_said(said, ("en",)) is None


DECIMALS = [
    ("2.5", "en", 2.5), ("2,5", "en", 2.5), ("2,5", "pl", 2.5), ("٢٫٥", "ar", 2.5), ("£12.50", "en", 12.5),
    ("1,500", "en", 1500.0), ("1,500", "pl", 1.5), ("1,234.50", "en", 1234.5), ("1.234,50", "pl", 1234.5),
    ("-0.5", "en", -0.5), ("five", "en", 5.0), ("12", "en", 12.0), ("about 3", "en", 3.0),
    ("2.5.1", "en", None), ("1.12345678", "en", None), ("a lot", "en", None), ("9" * 30, "en", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "language", "number"), DECIMALS)
def test_a_number_with_a_fraction_is_read_as_its_language_writes_it(said: str, language: str, number: float) -> None:
    assert decimal_said(said, (language, "en")) == number


TIMES = {
    "9:30": "09:30", "9.30pm": "21:30", "21h": "21:00", "21h30": "21:30", "half past four in the afternoon": "16:30",
    "quarter to one pm": "12:45", "noon": "12:00", "midnight": "00:00", "12am": "00:00", "12pm": "12:00",
    "4 pm": "16:00", "9 at night": "21:00", "2 at night": "02:00", "9 y bore": "09:00", "9 rano": "09:00",
    "7 o'clock in the evening": "19:00", "14": "14:00", "4": None, "half past four": None, "25:00": None,
    "9:75": None, "soon": None, "13 am": None, "half to four": None, "": None,
}  # fmt: skip


@pytest.mark.parametrize(("said", "time"), TIMES.items())
def test_a_time_of_day_is_read_or_asked_again(said: str, time: str | None) -> None:
    assert read_time(said) == time


def test_an_hour_without_its_half_of_the_day_is_seen_as_that() -> None:
    assert [names_half(said) for said in ("4", "half past four", "4pm", "soon", "14")] == [
        True,
        True,
        False,
        False,
        False,
    ]


PLACES = {
    "KT1 1EU": "KT1", "kt1": "KT1", "KT11EU": "KT1", "sw1a 1aa": "SW1A", "bt1": "BT1", "KT1 1": "KT1",
    "Flat 2, 12 High St, Kingston KT1 1EU": "KT1", "M1 1AE": "M1",
    "ZZ9 9ZZ": None, "LS": None, "M1 1AE or M2 2BB": None, "hello": None, "": None, "51.5, -0.1": None,
    "KT1 1EU " + "x" * 300: None,
}  # fmt: skip


@pytest.mark.parametrize(("said", "district"), PLACES.items())
def test_of_a_postcode_only_the_district_is_read(said: str, district: str | None) -> None:
    assert read_district(said) == district

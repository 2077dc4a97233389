import subprocess
import sys
from datetime import date

import pytest
from holidays.registry import COUNTRIES

from config.holidays import is_holiday
from conversations.errors import CannotStart

ALONE = """
import sys
from datetime import date
from config.holidays import is_holiday
assert is_holiday("GB-ENG")(date(2026, 12, 25))
print([name for name in sys.modules if name.startswith("holidays.countries.")])
"""


def test_one_countrys_calendar_loads_no_other() -> None:
    ran = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "['holidays.countries.united_kingdom']"


def test_every_country_loads_by_itself() -> None:
    codes = [codes[1] for codes in COUNTRIES.values()]
    free = [code for code in codes if is_holiday(code)(date(2026, 1, 1))]
    assert len(codes) > 200
    assert len(free) > len(codes) * 3 / 4, "most of the world has New Year's Day off"


@pytest.mark.parametrize("country", ["XX", "GB-XX", "", "gb", "GB-ENG-X"])
def test_a_place_without_a_calendar_is_told(country) -> None:
    with pytest.raises(CannotStart, match="no calendar"):
        is_holiday(country)


def test_the_parts_of_a_country_have_their_own_days() -> None:
    st_andrews = date(2026, 11, 30)
    assert is_holiday("GB-SCT")(st_andrews)
    assert not is_holiday("GB-ENG")(st_andrews)

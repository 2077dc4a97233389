"""Bank holidays of a country or one of its parts, looked up in the `holidays` package's calendars."""

import sys
from collections.abc import Callable
from datetime import date
from functools import cache
from importlib.util import find_spec, module_from_spec

import holidays
from holidays.registry import EntityLoader

from conversations.errors import CannotStart

_COUNTRIES = "holidays.countries"


@cache
def is_holiday(country: str) -> Callable[[date], bool]:
    """Give the calendar of an ISO 3166 code with an optional part, "GB-ENG"; years are made as they are asked for.

    Raises CannotStart for a place that has no calendar.
    """
    code, _, part = country.partition("-")
    _load_one_at_a_time()
    if code not in EntityLoader.get_country_codes() or (part and part not in getattr(holidays, code).subdivisions):
        raise CannotStart(f'country "{country}": no calendar of bank holidays is known for it; write one like GB-ENG')
    calendar = holidays.country_holidays(code, subdiv=part or None)
    return lambda day: day in calendar


def _load_one_at_a_time() -> None:
    """Leave out the package's own list of countries, which loads all 250: 8 MB and a sixth of a second each start."""
    found = find_spec(_COUNTRIES)
    if found and _COUNTRIES not in sys.modules:
        sys.modules[_COUNTRIES] = module_from_spec(found)  # the folder, so that modules in it are found; never run

"""Bank holidays of a country or one of its parts, looked up in the `holidays` package's calendars."""

from collections.abc import Callable
from datetime import date
from functools import cache

from holidays import country_holidays
from holidays.utils import list_supported_countries

from conversations.errors import CannotStart


@cache
def is_holiday(country: str) -> Callable[[date], bool]:
    """Give the calendar of an ISO 3166 code with an optional part, "GB-ENG"; years are made as they are asked for.

    Raises CannotStart for a place that has no calendar.
    """
    code, _, part = country.partition("-")
    supported = list_supported_countries()
    if code not in supported or (part and part not in supported[code]):
        raise CannotStart(f'country "{country}": no calendar of bank holidays is known for it; write one like GB-ENG')
    calendar = country_holidays(code, subdiv=part or None)
    return lambda day: day in calendar

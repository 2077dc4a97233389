"""What coordinators scheduled: series, each with the rule that dates its waves."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import assert_never

from conversations.planning.series import Every, Once, Rolling, Rule, Series, SeriesState, Unit
from storage.database import Connection, Row, from_day

_COLUMNS = "id, number, programme, script, version, rule, zone, areas, total, open_days, start, state, made_by"
_ADD = f"""
INSERT INTO series ({_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
"""  # noqa: S608 - our own words
_ALL = f"SELECT {_COLUMNS} FROM series ORDER BY number"  # noqa: S608 - our own words
_OF = f"SELECT {_COLUMNS} FROM series WHERE programme = $1 ORDER BY number"  # noqa: S608 - our own words
_BY_ID = f"SELECT {_COLUMNS} FROM series WHERE id = $1"  # noqa: S608 - our own words
_BY_NUMBER = f"SELECT {_COLUMNS} FROM series WHERE number = $1"  # noqa: S608 - our own words


@dataclass(slots=True)
class SeriesTable:
    """Reads and writes series; none is ever deleted, so a handle means one series for ever."""

    connection: Connection

    async def add(self, series: Series) -> None:
        """Keep a new series."""
        await self.connection.run(_ADD, _values(series))

    async def of(self, programme: str | None = None) -> list[Series]:
        """List a programme's series, or all of them, in the order they were made."""
        if programme is None:
            return [_series(row) for row in await self.connection.rows(_ALL)]
        return [_series(row) for row in await self.connection.rows(_OF, [programme])]

    async def get(self, id_or_handle: str) -> Series | None:
        """Find a series by its id or its handle."""
        rows = await self.connection.rows(_BY_ID, [id_or_handle])
        number = _number(id_or_handle)
        if not rows and number is not None:
            rows = await self.connection.rows(_BY_NUMBER, [number])
        return _series(rows[0]) if rows else None

    async def set_state(self, identity: str, state: SeriesState) -> None:
        """Pause, resume, end or cancel a series."""
        await self.connection.run("UPDATE series SET state = $2 WHERE id = $1", [identity, state.value])

    async def next_handle(self) -> str:
        """Give the handle for a series added in this transaction."""
        rows = await self.connection.rows("SELECT COALESCE(MAX(number), 0) + 1 FROM series")
        return f"s{rows[0][0]}"


def _number(handle: str) -> int | None:
    digits = handle.lower().removeprefix("s")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= len("999999999") else None


def _values(series: Series) -> list[str | int | None]:
    number = _number(series.handle)
    if number is None:
        raise ValueError("A series' handle is an s and a number.")
    return [
        series.id,
        number,
        series.programme,
        series.script,
        series.version,
        json.dumps(_rule_to_json(series.rule)),
        series.zone,
        json.dumps(series.areas),
        series.total,
        series.open_days,
        series.start.toordinal(),
        series.state.value,
        series.made_by,
    ]


def _series(row: Row) -> Series:
    identity, number, programme, script, version, rule, zone, areas, total, open_days, start, state, made_by = row
    return Series(
        id=identity,
        handle=f"s{number}",
        programme=programme,
        script=script,
        version=version,
        rule=_rule_from_json(json.loads(rule)),
        zone=zone,
        areas=tuple(json.loads(areas)),
        total=total,
        open_days=open_days,
        start=from_day(start),
        state=SeriesState(state),
        made_by=made_by,
    )


def _rule_to_json(rule: Rule) -> dict[str, str | int | None]:
    match rule:
        case Once(day, at):
            return {"rule": "once", "day": day.isoformat(), "at": at.isoformat()}
        case Every(count, unit, at, weekday, monthday):
            days = {"weekday": weekday, "monthday": monthday}
            return {"rule": "every", "count": count, "unit": unit.value, "at": at.isoformat(), **days}
        case Rolling():
            return {"rule": "rolling"}
        case _:
            assert_never(rule)


def _rule_from_json(read: Mapping[str, str | int | None]) -> Rule:
    match read:
        case {"rule": "once", "day": str(day), "at": str(at)}:
            return Once(date.fromisoformat(day), time.fromisoformat(at))
        case {"rule": "every", "count": int(count), "unit": str(unit), "at": str(at), **days}:
            weekday, monthday = days["weekday"], days["monthday"]
            return Every(
                count,
                Unit(unit),
                time.fromisoformat(at),
                weekday if isinstance(weekday, int) else None,
                monthday if isinstance(monthday, int) else None,
            )
        case _:
            return Rolling()

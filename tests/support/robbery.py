"""Robs a town after its waves: everything there is to take, set against who said what, and what can be told from it."""

import base64
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from conversations.codec import value_from_json
from conversations.findings.answer import Answer
from conversations.messages import Address
from storage import answers
from storage.keys import Keys
from tests.support.loot import Clues, Loot, Table, files_under, tables_of
from tests.support.matching import SURE_Z, Truth, apart, leaks
from tests.support.postgres import data_directory, fresh_database, number_of
from tests.support.town import SECRET, Town, town
from tests.support.townsfolk import RARE, Resident, Then

KEYS = Keys(base64.b64decode(SECRET))
BACK_TO_NORMAL = {  # to be told from the silent by nothing
    Then.ANSWERS,
    Then.BROKEN,
    Then.WITHDRAWS,
    Then.HURT,
    Then.LEAVES,
}
KNOWN_BEFORE = (  # of people, without any loot
    "when they answered",
    "had answered when the copy was made",
    "when they joined",
    "their number at Telegram",
)
# What people set themselves, and may have set in the middle of a survey: docs/privacy.md says that it stays.
SETTINGS = ("contacts: language", "contacts: chosen_language")  # in the copy, too


@dataclass(frozen=True)
class Robbed:
    """The loot, and what only the test knows; `people` and `answers` are clues about each, by wave."""

    loot: Loot
    truths: Mapping[str, Truth]
    people: Mapping[str, Clues]
    answers: Mapping[str, Clues]
    took_part: Mapping[str, tuple[frozenset[str], frozenset[str]]]
    addresses: Mapping[str, Address]
    names: tuple[str, ...]
    ties: frozenset[bytes]
    alerts: int
    alerted: list[str]

    def links(self) -> list[str]:
        """Tell every way in which people and answers can be matched better than by chance."""
        found = [
            f"{leak}"
            for wave, truth in self.truths.items()
            for leak in leaks(truth, self.answers[wave], self.people[wave])
        ]
        for truth in self.truths.values():
            tied = self.loot.tied(self.addresses, truth.person)
            hits = sum(truth.person[one] == who for one, who in tied.items())
            found += [f"{hits} matched with a key that was found"] if hits else []
        return found

    def who_took_part(self) -> list[str]:
        """Tell every clue that sets those who answered apart from those who said nothing."""
        found = []
        for wave, (took, silent) in self.took_part.items():
            for clue, order in self.people[wave].items():
                if clue.removesuffix(" in the copy") in (*KNOWN_BEFORE, *SETTINGS):
                    continue
                both = [[order[one] for one in some if one in order] for some in (took, silent)]
                if all(both) and abs(z := apart(*both)) > SURE_Z:
                    found.append(f"{clue}: z = {z:.1f}")
        return found

    def keys(self) -> list[str]:
        """Name every place where a key can still be unwrapped."""
        return list(self.loot.wrapped_keys())

    def remains(self) -> list[str]:
        """Name the files that hold a value which tied somebody."""
        return self.loot.holding_any(self.ties)

    def words(self) -> list[str]:
        """Name the places that hold somebody's number, name or words."""
        return self.loot.holding(*self.names)


async def rob(
    folder: Path, engine: str, ports: tuple[int, int], patch: pytest.MonkeyPatch, *, twenties: int = 10, waves: int = 2
) -> Robbed:
    """Let a town live, and take everything."""
    async with AsyncExitStack() as stack:
        url = f"sqlite:///{folder / 'house' / 'heard.db'}"
        if engine == "postgres":
            url = await stack.enter_async_context(fresh_database())
        lived = await stack.enter_async_context(town(folder, url, ports, patch, twenties=twenties, waves=waves))
        files = await _files(folder, url)
        files["the copy"] = lived.copy.read_bytes()
        files["the log"] = lived.logs.getvalue().encode()
        files["the metrics"] = "\n".join(lived.pages).encode()
        loot = Loot(files, await tables_of(url), KEYS)
        return await _known(lived, loot, await tables_of(f"sqlite:///{lived.copy}"))


async def _files(folder: Path, url: str) -> dict[str, bytes]:
    if url.startswith("sqlite"):
        return files_under(folder, "house")
    return files_under(await data_directory(), f"base/{await number_of(urlsplit(url).path[1:])}", "global", "pg_wal")


async def _known(lived: Town, loot: Loot, copy: Mapping[str, Table]) -> Robbed:
    addresses = {str(one.chat): Address("telegram", str(one.chat)) for one in lived.residents}
    async with lived.ground.store.read() as work:
        contacts = await work.contacts.by_address(list(addresses.values()))
        given = {wave: await answers.of_wave(work.answers.connection, KEYS, wave) for wave in lived.answered}
    named = {contacts[address].id: chat for chat, address in addresses.items() if address in contacts}
    truths = {wave: _truth(lived, stored) for wave, stored in given.items()}
    return Robbed(
        loot,
        truths,
        {wave: _about_people(lived, loot, copy, named, wave) for wave in given},
        {wave: loot.clues(truths[wave].person, wave) | _in_copy(copy, stored, wave) for wave, stored in given.items()},
        {wave: _parts(lived, wave) for wave in given},
        addresses,
        _names(lived),
        frozenset(lived.ties),
        len(loot.tables["alerts"].rows),
        list(_alerted(loot.tables, frozenset(named))),
    )


def _alerted(tables: Mapping[str, Table], people: frozenset[str]) -> Iterator[str]:
    """Tell what of an alert names somebody, or was written in one transaction with what does."""
    about = [
        (name, dict(zip(table.columns, row, strict=True)))
        for name, table in tables.items()
        for row in table.rows
        if name in {"alerts", "raised"} or any(str(value).startswith("alert:") for value in row)
    ]
    together: dict[object, str] = {row["xmin"]: name for name, row in about if "xmin" in row}
    for name, row in about:
        yield from (f"{name} names somebody" for one in people if one in str(row))
    for name, table in tables.items():
        for row in table.rows:
            written = dict(zip(table.columns, row, strict=True)).get("xmin")
            if written in together and people & {str(value).removeprefix("c:") for value in row}:
                yield f"{together[written]} and {name} were written together"


def _truth(lived: Town, stored: Iterable[Answer]) -> Truth:
    """Say whose the stored answers are: the wish that only they have tells it."""
    person, block = {}, {}
    for one in stored:
        if owner := lived.wishes.get(_text(one.value)):
            person[one.respondent] = str(owner.chat)
            block[one.respondent] = (one.area, one.language)
    return Truth(person, block)


def _about_people(lived: Town, loot: Loot, copy: Mapping[str, Table], named: Mapping[str, str], wave: str) -> Clues:
    found = loot.clues(named, wave)
    found |= {f"{clue} in the copy": order for clue, order in Loot({}, copy, KEYS).clues(named, wave).items()}
    from_rows = {clue: {named[identity]: value for identity, value in order.items()} for clue, order in found.items()}
    known = (
        _order(lived.answered[wave]),
        {str(one.chat): float(one.chat in lived.copied) for one in lived.residents},
        _order(lived.joined),
        {str(one.chat): float(one.chat) for one in lived.residents},
    )
    return from_rows | dict(zip(KNOWN_BEFORE, known, strict=True))


def _in_copy(copy: Mapping[str, Table], stored: Iterable[Answer], wave: str) -> Clues:
    """Look for the same answers in the copy: they are as good as a name, for wishes and long answers are rare."""
    columns = copy["answers"].columns
    rows = [dict(zip(columns, row, strict=True)) for row in copy["answers"].rows]
    there = {(row["question"], _opened(row)) for row in rows if row["wave"] == wave and row["value"] is not None}
    order = {
        one.respondent: float((one.question, _text(one.value)) in there)
        for one in stored
        if _text(one.value).split(" ")[1:2] and any(rare in _text(one.value) for rare in RARE)
    }
    return {"said so in the copy": order}


def _opened(row: Mapping[str, object]) -> str:
    value, identity = row["value"], row["id"]
    assert isinstance(value, bytes)
    return _text(value_from_json(KEYS.open(answers.SEALED, value, str(identity).encode()).decode()))


def _parts(lived: Town, wave: str) -> tuple[frozenset[str], frozenset[str]]:
    took = {one.chat for one in lived.answered[wave]}
    here = [one for one in lived.residents if one.then in BACK_TO_NORMAL | {Then.SILENT}]
    return frozenset(str(one.chat) for one in here if one.chat in took), frozenset(
        str(one.chat) for one in here if one.chat not in took
    )


def _text(value: object) -> str:
    return str(getattr(value, "text", value))


def _order(residents: list[Resident]) -> dict[str, float]:
    return {str(one.chat): float(place) for place, one in enumerate(residents)}


def _names(lived: Town) -> tuple[str, ...]:
    """Give what may stand nowhere: their numbers' beginnings, which are few, their names, and words of their wishes."""
    numbers = [str(one.chat) for one in lived.residents]
    begin = {number[:7] for number in numbers}
    last = {one.person.last_name for one in lived.residents}
    return (*sorted(begin), numbers[0], numbers[-1], *sorted(last), "resident_7", *RARE)

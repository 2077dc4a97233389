"""Keeps each programme's terms: deletes people gone quiet, answers and invited lists that are past them. Once a day."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime

from bot.clock import Clock
from conversations.programme import Programmes, Retention
from conversations.talk.person import Contact
from storage.deletions import Deletion
from storage.store import Store
from storage.terms import OldWave

AT_ONCE = 500  # people in one transaction; a few tenths of a second alone in the house
USUAL = Retention()  # also of a programme that is no longer among the files

Term = Callable[[Retention], int]


class Terms:
    """Any number of processes may call it; a day's work is done by the one that begins it."""

    def __init__(self, store: Store, programmes: Programmes, clock: Clock) -> None:
        self._store = store
        self._terms: Mapping[str, Retention] = {key: each.retention for key, each in programmes.items()}
        self._clock = clock

    async def keep(self) -> None:
        """Delete what is past its term, if that was not done today."""
        now = self._clock()
        today = now.astimezone(UTC).date()
        async with self._store.work() as work:
            if not await work.terms.begin(today):
                return
            await work.deletions.settle(today)
        for term in sorted({each.contacts for each in self._all()}):
            await self._quiet(term, months_before(today, term), today)
        await self._old_waves(now, today)
        async with self._store.work() as work:
            yesterday = date.fromordinal(today.toordinal() - 1)
            if await work.deletions.since(yesterday) or await work.alerts.gathered_since(yesterday):
                await work.terms.mark_untidy()

    async def _quiet(self, term: int, before: date, today: date) -> None:
        """Delete people of one term who have written nothing since; who is in several programmes has the longest."""
        after = ""
        while True:
            async with self._store.work() as work:
                ids = await work.contacts.silent(before, after, AT_ONCE)
                if not ids:
                    return
                after = ids[-1]
                people = await work.contacts.by_id(ids)
                gone = [one.id for one in people.values() if self._longest(one) == term]
                await work.invitations.forgotten(gone)
                await work.contacts.delete(gone)
                await work.deletions.add(Deletion.QUIET, len(gone), today)

    def _longest(self, contact: Contact) -> int:
        return max((self._of(programme).contacts for programme in contact.areas), default=USUAL.contacts)

    async def _old_waves(self, now: datetime, today: date) -> None:
        async with self._store.read() as work:
            waves = await work.terms.closed_before(now)
        past = _past(waves, today, self._of)
        for wave in past(lambda terms: terms.answers):
            async with self._store.work() as work:
                await work.deletions.add(Deletion.ANSWERS, await work.terms.drop_answers(wave), today)
                await work.quotes.drop_orphans(wave)
        for wave in past(lambda terms: terms.invited):
            async with self._store.work() as work:
                await work.deletions.add(Deletion.INVITED, await work.terms.drop_invited(wave), today)

    def _all(self) -> Iterable[Retention]:
        return (*self._terms.values(), USUAL)

    def _of(self, programme: str) -> Retention:
        return self._terms.get(programme, USUAL)


def months_before(day: date, months: int) -> date:
    """Give the day so many months before; at a month's end its 28th, so that nothing goes a day early."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, 28))


def _past(waves: Sequence[OldWave], today: date, terms: Callable[[str], Retention]) -> Callable[[Term], Sequence[str]]:
    def chosen(term: Term) -> Sequence[str]:
        return [wave.id for wave in waves if wave.closed < months_before(today, term(terms(wave.programme)))]

    return chosen

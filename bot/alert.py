"""Tells staff that somebody may be in danger, once the hour is over, and the next of them while nobody has seen it."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial

from bot.clock import Clock
from bot.fault import Fault
from bot.render.alert import Telling, alert_document
from conversations.duty import DutyTeam
from conversations.messages import Kind, Outbound, ToTeam
from conversations.planning.local import local
from conversations.planning.window import IsHoliday
from conversations.programme import Programme, Programmes
from storage.alerts import Alert
from storage.database import StorageError
from storage.store import Store, Work

_log = logging.getLogger(__name__)


class Alerter:
    """Called at each tick; any number of processes may be, and each alert goes out once."""

    def __init__(
        self, store: Store, programmes: Programmes, clock: Clock, is_holiday_for: Callable[[str], IsHoliday]
    ) -> None:
        self._store = store
        self._programmes = programmes
        self._clock = clock
        self._is_holiday_for = is_holiday_for
        self._fault = Fault()

    async def tick(self) -> None:
        """Tell whoever is to be told now; a fault with one alert holds nothing else up, and is tried again.

        Notes are taken from their turns also where no programme tells anybody any more.
        """
        now = self._clock()
        async with self._store.read() as work:
            if not await work.alerts.waits(now):
                self._fault.over()
                return
        due: list[str] = []
        with self._forgiven():
            async with self._store.work() as work:
                await work.alerts.gather(now)
                due = await work.alerts.due(now)
        for code in due:
            with self._forgiven():
                async with self._store.work() as work:  # alone: what two processes see due, one of them tells
                    alert = await work.alerts.get(code)
                    if alert and alert.due and alert.due <= now:
                        await self._tell(work, alert, now)

    @contextmanager
    def _forgiven(self) -> Iterator[None]:
        try:
            yield
        except StorageError:
            raise
        except Exception as fault:  # noqa: BLE001  a loop's edge
            if self._fault.is_news(fault):
                _log.exception("a duty alert could not be sent")

    async def _tell(self, work: Work, alert: Alert, now: datetime) -> None:
        programme = self._programmes.get(alert.programme)
        duty = programme.duty if programme else None
        if programme is None or duty is None or alert.kind not in duty.kinds:  # its file was changed since
            await work.alerts.rest(alert.code)
            return
        if await work.alerts.join(alert):  # an unseen one stands for it: one person is not to fill a channel
            return
        teams = duty.next(alert.told, lambda team: self._on_duty(programme, team, now))
        told = alert.told + len(teams)
        due = now + timedelta(minutes=duty.minutes)
        if not teams:
            _log.warning("nobody has seen a duty alert, and nobody is left to be told")
        if await work.alerts.told(alert, told, due if teams else None) and teams:
            after = duty.next(told, lambda team: self._on_duty(programme, team, due))
            had, here = duty.tell[: alert.told], partial(self._on_duty, programme)
            await work.outbox.put(
                [
                    _post(alert, programme, Telling(team, here(team, now), had, _but(teams, team), after, due), now)
                    for team in teams
                ]
            )

    def _on_duty(self, programme: Programme, team: DutyTeam, now: datetime) -> bool:
        return team.on_duty(local(now, programme.zone), self._is_holiday_for(programme.country))


def _post(alert: Alert, programme: Programme, telling: Telling, now: datetime) -> Outbound:
    """Put it into words for a team; a team is told of an alert once."""
    place = telling.team.place
    document = alert_document(alert, programme, telling)
    return Outbound(f"alert:{alert.code}:{place}", ToTeam(programme.key, place), document, Kind.ALERT, now)


def _but(teams: Sequence[DutyTeam], one: DutyTeam) -> tuple[DutyTeam, ...]:
    return tuple(team for team in teams if team is not one)

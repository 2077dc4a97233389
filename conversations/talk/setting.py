"""What a talk plays in: the programme that asks, the script that is asked, and when its wave closes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from conversations.programme import Programme, Programmes
from conversations.script.model import Drafts, Note, Question, Script, Step, Value
from conversations.talk.person import OpenWave


@dataclass(frozen=True, slots=True)
class Setting:
    """One wave's programme, script version and closing time (aware UTC)."""

    programme: Programme
    script: Script
    closes: datetime

    @staticmethod
    def of(programmes: Programmes, wave: OpenWave) -> "Setting | None":
        """Find a wave's setting; None when its programme or script version is no longer among the files."""
        programme = programmes.get(wave.programme)
        script = programme.script(wave.script, wave.version) if programme else None
        return Setting(programme, script, wave.closes) if programme and script else None

    def today(self, now: datetime) -> date:
        """Tell the day it is where the programme runs."""
        return now.astimezone(ZoneInfo(self.programme.zone)).date()

    def closing_day(self) -> date:
        """Tell the local day on which the wave closes."""
        return self.today(self.closes)

    def settled(self, drafts: Drafts, today: date) -> dict[str, Value | None]:
        """Keep the drafts of relevant questions only, judged from the top.

        A draft that is itself irrelevant counts as never given for every step after it, as XLSForm has it.
        """
        return {
            step.name: drafts[step.name]
            for step in self._relevant(drafts, today)
            if step.name in drafts and not isinstance(step, Note)
        }

    def next_question(self, drafts: Drafts, today: date) -> Question | None:
        """Find the first relevant question that was neither answered nor skipped."""
        for step in self._relevant(drafts, today):
            if not isinstance(step, Note) and step.name not in drafts:
                return step
        return None

    def previous_question(self, drafts: Drafts, name: str, today: date) -> Question | None:
        """Find the relevant question that was asked last before the one called `name`."""
        found: Question | None = None
        for step in self._relevant(drafts, today):
            if step.name == name:
                break
            if not isinstance(step, Note) and step.name in drafts:
                found = step
        return found

    def is_relevant(self, drafts: Drafts, name: str, today: date) -> bool:
        """Say whether the step called `name` would be asked after these drafts."""
        return any(step.name == name for step in self._relevant(drafts, today))

    def notes_before(self, drafts: Drafts, name: str | None, today: date) -> tuple[Note, ...]:
        """Give the relevant notes between the question asked before and the one called `name` (None: the end)."""
        notes: list[Note] = []
        for step in self._relevant(drafts, today):
            if step.name == name:
                break
            if isinstance(step, Note):
                notes.append(step)
            elif step.name in drafts:
                notes.clear()
        return tuple(notes)

    def question(self, name: str | None) -> Question | None:
        """Find a question by its name; None for a note, or a name the script does not have."""
        step = self.script.step(name) if name else None
        return None if step is None or isinstance(step, Note) else step

    def past_core(self, drafts: Drafts, today: date) -> bool:
        """Say whether a broken-off talk is a partial one: a core question has an answer.

        Where the author marked none, the first question is the core.
        """
        core = [question for question in self.script.questions if question.core] or list(self.script.questions[:1])
        settled = self.settled(drafts, today)
        return any(settled.get(question.name) is not None for question in core)

    def _relevant(self, drafts: Drafts, today: date) -> Iterator[Step]:
        kept: dict[str, Value | None] = {}
        for step in self.script.steps:
            if step.relevant is None or step.relevant.holds(kept, today=today):
                if step.name in drafts and not isinstance(step, Note):
                    kept[step.name] = drafts[step.name]
                yield step

"""What a talk plays in: the programme that asks, the script that is asked, and when its wave closes."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from conversations.programme import Programme, Programmes
from conversations.script.enquiry import ENQUIRY, enquiry_in
from conversations.script.model import Calculate, Drafts, Note, Question, Script, SelectMultiple, SelectOne, Value
from conversations.script.path import Way, offered
from conversations.talk.person import OpenWave


@dataclass(frozen=True, slots=True)
class Setting:
    """One wave's programme, script version and closing time (aware UTC), for somebody of an area, where it is known."""

    programme: Programme
    script: Script
    closes: datetime
    area: str = ""
    _ways: list[Way] = field(default_factory=list, repr=False, compare=False)  # what one turn looks at again and again

    @staticmethod
    def of(programmes: Programmes, wave: OpenWave, area: str = "") -> "Setting | None":
        """Find a wave's setting; None when its programme or script version is no longer among the files."""
        programme = programmes.get(wave.programme)
        script = programme.script(wave.script, wave.version) if programme else None
        return Setting(programme, script, wave.closes, area) if programme and script else None

    @property
    def safe(self) -> bool:
        """Say whether the script is in safe mode."""
        return self.programme.is_safe(self.script)

    def today(self, now: datetime) -> date:
        """Tell the day it is where the programme runs."""
        return now.astimezone(ZoneInfo(self.programme.zone)).date()

    def closing_day(self) -> date:
        """Tell the local day on which the wave closes."""
        return self.today(self.closes)

    def settled(self, drafts: Drafts, today: date) -> dict[str, Value | None]:
        """Keep the drafts of relevant questions only, judged from the top, and what was asked of us.

        A draft that is itself irrelevant counts as never given for every step after it, as XLSForm has it.
        """
        way = self.way(drafts, today)
        known = way.known(None)
        settled = {step.name: known[step.name] for step in way.to(None) if step.asked and step.name in known}
        if asked := enquiry_in(drafts):
            settled[ENQUIRY.name] = asked
        return settled

    def next_question(self, drafts: Drafts, today: date) -> Question | None:
        """Find the first relevant question that was neither answered nor skipped."""
        return self.way(drafts, today).first_open()

    def previous_question(self, drafts: Drafts, name: str, today: date) -> Question | None:
        """Find the relevant question that was asked last before the one called `name`."""
        way = self.way(drafts, today)
        for step in reversed(way.to(name)):
            if step.name in way.known_so_far and not isinstance(step, Note | Calculate):
                return step
        return None

    def is_relevant(self, drafts: Drafts, name: str, today: date) -> bool:
        """Say whether the step called `name` would be asked after these drafts."""
        return self.way(drafts, today).has(name)

    def notes_before(self, drafts: Drafts, name: str | None, today: date) -> tuple[Note, ...]:
        """Give the relevant notes between the question asked before and the one called `name` (None: the end)."""
        notes: list[Note] = []
        way = self.way(drafts, today)
        for step in reversed(way.to(name)):
            if isinstance(step, Note):
                notes.append(step)
            elif step.asked and step.name in way.known_so_far:
                break
        return tuple(reversed(notes))

    def question(self, name: str | None) -> Question | None:
        """Find a question by its name; None for a note, or a name the script does not have."""
        step = self.script.step(name) if name else None
        if step is None:
            return ENQUIRY if name == ENQUIRY.name else None
        return None if isinstance(step, Note | Calculate) else step

    def known(self, drafts: Drafts, name: str | None, today: date) -> Drafts:
        """Give what stands when the step called `name` is reached (None: the end): answers, and values worked out."""
        return self.way(drafts, today).known(name)

    def shown(self, question: Question, drafts: Drafts, seed: str, today: date) -> Question:
        """Give a question with the choices it now offers, in the order in which it offers them."""
        if not isinstance(question, SelectOne | SelectMultiple) or not (question.choice_filter or question.shuffled):
            return question
        return replace(question, choices=offered(question, self.known(drafts, question.name, today), seed))

    def past_core(self, drafts: Drafts, today: date) -> bool:
        """Say whether a broken-off talk is a partial one: a core question has an answer.

        Where the author marked none, the first question is the core.
        """
        way = self.way(drafts, today)
        return any(way.known(question.name).get(question.name) is not None for question in self.script.core)

    def way(self, drafts: Drafts, today: date) -> Way:
        """Give the way some answers lead; a turn has those before it and those after it."""
        for way in self._ways:
            if way.drafts is drafts and way.today == today:
                return way
        way = Way(self.script, drafts, today)
        self._ways[:] = [way, *self._ways[:1]]
        return way

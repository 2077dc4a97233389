"""Plays a script in the terminal, for its author: one pretend resident, the real engine, nothing stored."""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.text import Text

from bot.clock import Clock, wall_clock
from bot.printing import show, show_stored
from bot.render.alert import KINDS
from bot.render.results import results_text
from bot.render.speech import speak
from bot.transcript import NOON, START, WAVE, Counted, Transcript
from config.phrases import Phrasebook
from conversations.errors import CannotStart
from conversations.messages import Message, Option, Order, Ordered, Pressed, Said
from conversations.programme import Programme, Programmes
from conversations.script.model import Range, Script, SelectMultiple, SelectOne
from conversations.talk.hear import hear
from conversations.talk.invitation import invite
from conversations.talk.person import Claim, Contact, Disposition, OpenWave, Outcome, Person, World
from conversations.talk.receipt import Receipt, words_of
from conversations.talk.session import Session, Status
from conversations.talk.spoken import said
from conversations.words import is_easy, plain

RECEIPT_LENGTH = 11  # hex characters that make a receipt: 44 bits

Fresh = Callable[[], str]
"""Gives 32 random lower-case hex characters, new each time."""


def random_hex() -> str:
    """Give what hear() cuts new ids from."""
    return secrets.token_hex(16)


class Rehearsal:
    """One pretend resident, kept in memory between turns the way the house keeps a real one."""

    def __init__(
        self,
        programmes: Programmes,
        phrasebook: Phrasebook,
        waves: Iterable[OpenWave] = (),
        *,
        codes: Mapping[str, tuple[str, str]] | None = None,
        clock: Clock = wall_clock,
        fresh: Fresh = random_hex,
        hint: str | None = None,
        channel: str = "telegram",
    ) -> None:
        self.programmes = programmes
        self.phrasebook = phrasebook
        self.waves = tuple(waves)
        self.codes = codes or {}
        self.clock = clock
        self.fresh = fresh
        self.hint = hint
        self.channel = channel
        self.person = Person(None)
        self.done: frozenset[str] = frozenset()
        self.kept: frozenset[str] = frozenset()
        self.refused: frozenset[str] = frozenset()
        self.claim: Claim | None = None  # what a receipt comes to: none is kept here
        self.submitted: list[Session] = []
        self.last: Outcome | None = None

    def turn(self, event: Said) -> list[Message]:
        """Take one event, keep what it came to, and give the answers in words."""
        code = self.codes.get(event.rest) if isinstance(event, Ordered) and event.order is Order.START else None
        fresh = self.fresh()
        spare = Receipt(words_of(int(fresh[-RECEIPT_LENGTH:], 16)))
        world = World(self.waves, self.done, code, self.kept, refused=self.refused, claim=self.claim, spare=spare)
        outcome = hear(self.person, event, world, self.programmes, self.clock(), fresh, self.hint)
        self._keep(outcome)
        says = outcome.says[:1] if outcome.hide else outcome.says  # here everything can go
        return [*(speak(self.phrasebook, say, self.channel) for say in says), *self._results(outcome)]

    def _results(self, outcome: Outcome) -> Iterator[Message]:
        """Say that there are no figures yet, where they are asked for: no wave ever closes here."""
        programme, contact = self.programmes.get(outcome.results or ""), outcome.person.contact
        if programme and contact:
            text = results_text(None, programme, None, contact.reads, self.phrasebook)
            yield Message(text, language=contact.language)

    def _keep(self, outcome: Outcome) -> None:
        self.last = outcome
        session = outcome.person.session
        live = session if session and session.status.live else None
        self.person = Person(None) if outcome.forget else replace(outcome.person, session=live)
        if outcome.submitted:
            self.submitted.append(outcome.submitted)
        if outcome.disposition:
            wave, disposition = outcome.disposition
            self.done = self.done | {wave} if disposition.done else self.done - {wave}
            self.kept = self.kept | {wave} if disposition is Disposition.PARTIAL else self.kept - {wave}
            self.refused = self.refused | {wave} if disposition is Disposition.REFUSED else self.refused - {wave}
        if outcome.withdraw:
            self.submitted = [kept for kept in self.submitted if kept.wave != outcome.withdraw]


def play(
    programmes: Programmes,
    phrasebook: Phrasebook,
    name: str,
    language: str | None = None,
    *,
    lines: Iterable[str] | None = None,
    console: Console | None = None,
    record: Path | None = None,
) -> None:
    """Talk through a script ("pulse", or "adoption/pulse"); raises CannotStart where there is no such script.

    `lines` are what the author types; without them they are asked for in the terminal. With `record`, the talk is
    somebody's first, from their start link on, and is written to that file as a dialogue test.
    """
    shown = console or Console(highlight=False)
    programme, script = find(programmes, name)
    if language and plain(language) not in script.languages:
        raise CannotStart(f'"{name}" is not written in "{language}"; it has {", ".join(script.languages)}.')
    spoken = language or script.languages[0]
    if record and is_easy(spoken):
        raise CannotStart(f"A phone is set to {plain(spoken)}, not to {spoken}: type /easy in the talk instead.")
    make = _newcomer if record else _joined
    resident = make(programmes, phrasebook, programme, script, spoken)
    written = Transcript(f"{programme.key}, {script.name}: someone whose phone is set to {spoken}.")
    typed = START if record else ""
    event: Said = said(START, "terminal") if record else Ordered(Order.START)
    asked = iter(lines if lines is not None else _asked(shown))
    options: dict[str, Option] = {}
    began = False
    if pushed := None if record else _pushed(resident, programme, script):
        options = _options([pushed], typing=False)
        show(shown, [pushed], options)
        if (line := next(asked, None)) is None:
            return
        event = _event(line, options)
    while True:
        messages = resident.turn(event)
        written.turn(typed, event, messages)
        numbered = _options(messages, typing=_types(resident.person.session, script))
        show(shown, messages, numbered)
        if resident.last and resident.last.alert:
            shown.print(
                Text(f"  (Staff would be told that somebody wrote of {KINDS[resident.last.alert[1]]}.)", style="dim")
            )
        options = numbered if messages else options  # only a silence leaves the buttons above in hand
        began = began or resident.person.session is not None
        may_begin = not began and (record or (pushed and _invited(resident)))
        if resident.person.session is None and not may_begin:
            break
        if (line := next(asked, None)) is None:
            break
        typed, event = line.strip(), _event(line, options)
    written.end(resident.submitted)
    show_stored(shown, resident.submitted)
    if record:
        _save(record, written.text())
        shown.print(f"Written to {record}.")


def _pushed(resident: Rehearsal, programme: Programme, script: Script) -> Message | None:
    """Give what is on somebody's phone before a survey in safe mode; None where the invitation says what it is."""
    contact = resident.person.contact
    if contact is None or not programme.is_safe(script) or script.name in programme.always_open:
        return None
    letter = invite(programme, script, resident.waves[0], contact.reads)
    return speak(resident.phrasebook, letter, resident.channel)


def _invited(resident: Rehearsal) -> bool:
    """Say whether somebody still takes invitations: "later" to a neutral message ends nothing."""
    contact = resident.person.contact
    return contact is not None and contact.invitations


def _save(file: Path, text: str) -> None:
    try:
        with file.open("x", encoding="utf-8") as out:
            out.write(text)
    except FileExistsError:
        raise CannotStart(f"{file} is there already; name a new file.") from None
    except OSError as error:
        raise CannotStart(f"{file} cannot be written ({error.strerror}).") from None


def find(programmes: Programmes, name: str) -> tuple[Programme, Script]:
    """Find a script by its name, or by programme/name where several programmes have one of that name."""
    wanted, _, script_name = name.rpartition("/")
    found = [
        (programme, script)
        for key, programme in programmes.items()
        if wanted in {"", key} and (script := programme.script(script_name))
    ]
    if len(found) == 1:
        return found[0]
    known = ", ".join(f"{key}/{script}" for key, programme in programmes.items() for script in programme.scripts)
    raise CannotStart(f'"{name}" is {"more than one script" if found else "no script"} here; choose one of: {known}.')


def _newcomer(
    programmes: Programmes, phrasebook: Phrasebook, programme: Programme, script: Script, language: str
) -> Rehearsal:
    """Pretend somebody whom Heard does not know yet, on a day and with ids that are always the same."""
    area = programme.areas.leaves()[0].key
    wave = OpenWave(WAVE, programme.key, script.name, script.version, (area,), NOON + timedelta(days=10))
    codes = {"here": (programme.key, area)}
    return Rehearsal(programmes, phrasebook, [wave], codes=codes, clock=lambda: NOON, fresh=Counted(), hint=language)


def _joined(
    programmes: Programmes, phrasebook: Phrasebook, programme: Programme, script: Script, language: str
) -> Rehearsal:
    """Pretend a resident of the first area who has joined and chosen a language, or its easy words."""
    area = programme.areas.leaves()[0].key
    closes = wall_clock() + timedelta(days=script.open_days)
    wave = OpenWave(random_hex(), programme.key, script.name, script.version, (area,), closes)
    resident = Rehearsal(programmes, phrasebook, [wave])
    contact = Contact(random_hex(), plain(language), {programme.key: area}, invitations=True, chosen_language=True)
    resident.person = Person(replace(contact, easy=is_easy(language)))
    return resident


def _types(session: Session | None, script: Script) -> bool:
    """Say whether words or a number of one's own are waited for: a bare "1" is then the answer, and no button."""
    if session is None or session.status is not Status.ASKING or session.step is None or session.prompt:
        return False
    if session.guarded or session.offered or (session.pause and session.pause.stands):
        return False
    return not isinstance(script.step(session.step), SelectOne | SelectMultiple | Range | None)


def _options(messages: Sequence[Message], *, typing: bool) -> dict[str, Option]:
    """Give the buttons of the newest message what is typed for them: a number, or b and a number."""
    last = messages[-1].options if messages else ()
    if typing or any(option.label.isdecimal() for option in last):  # 0 to 10: a number is the button that says so
        return {
            option.label if option.label.isdecimal() else f"b{place}": option for place, option in enumerate(last, 1)
        }
    return {option.press.number or str(place): option for place, option in enumerate(last, 1)}


def _event(line: str, options: Mapping[str, Option]) -> Said:
    option = options.get(line.strip())
    return Pressed(option.press, "terminal") if option else said(line, "terminal")


def _asked(console: Console) -> Iterable[str]:
    while True:
        try:
            yield console.input("[bold]> [/bold]")
        except (EOFError, KeyboardInterrupt):
            return

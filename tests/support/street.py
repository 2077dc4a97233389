"""Residents who answer at their own pace on a Telegram server, and remember every word they gave and were given."""

import itertools
import random
import time
from asyncio import TimerHandle, get_running_loop
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from aiohttp import web

from conversations.programme import Programme
from conversations.script.model import Date, Integer, Question, Range, Script, SelectMultiple, SelectOne, Text
from conversations.script.values import Comment, Quote, Value
from conversations.talk.helping import HELP
from tests.support.telegram_people import Json, Person, Shown
from tests.support.telegram_server import Fault, TelegramServer

SEND = "send"  # the key of the button under all that was said
THANKS = "Thank you. That was the last question."
TYPES = 0.4  # of the times a number would do as well as a button
TOLD_AGAIN = 0.02  # of all updates come once more although they were taken
WORDS = "The worker rang us back within the week, and that made the difference. We spoke of the {}."
THINGS = "bread garden window bus kettle letter music carpet winter table river pencil blanket chair road lamp".split()
TOLD_THINGS = 10  # of 16: as good as never the same twice, and nothing the redaction takes for a number or a name
FIRST_DAY = date(2025, 1, 1)
MOST = 40  # of whatever is counted: weeks, meetings

Told = frozenset[tuple[str, Value]]
"""One person's answers."""


@dataclass(frozen=True, slots=True)
class Survey:
    """A programme and the script that is always open in it."""

    name: str
    script: Script

    @classmethod
    def of(cls, programme: Programme) -> "Survey":
        versions = programme.scripts[programme.always_open[0]]
        return cls(programme.name["en"], versions[max(versions)])

    def asked(self, text: str) -> Question | None:
        """Give the question a message asks: what it says last counts."""
        places = [(text.rfind(one.label["en"]), place) for place, one in enumerate(self.script.questions)]
        at, place = max(places)
        return self.script.questions[place] if at >= 0 else None


@dataclass(eq=False)
class Resident(Person):
    """Reads, thinks for up to `pause` seconds, answers; what is said to them twice they pass over, and count."""

    survey: Survey = None  # type: ignore[assignment]  # a field without default may not follow Person's
    dice: random.Random = field(default_factory=random.Random)
    pause: float = 0.0
    said: dict[str, Value] = field(default_factory=dict)
    read_at: dict[tuple[str, str], float] = field(default_factory=dict)
    repeats: list[float] = field(default_factory=list)  # when what was said again had been said before
    asked_again: int = 0  # in other words: the house took something that was said once for said twice
    waits: list[tuple[float, float]] = field(default_factory=list)  # when they spoke, and for how long nothing came
    waiting_since: float | None = None
    finished: bool = False
    on_end: Callable[["Resident"], None] = lambda _: None
    _thinking: TimerHandle | None = None

    @property
    def spoke_or_read(self) -> float:
        """When something last came of what they said or were told."""
        return max([self.waiting_since or 0.0, *self.read_at.values()])

    @property
    def told(self) -> Told:
        return frozenset(self.said.items())

    def show(self, shown: Shown) -> None:
        now = time.monotonic()
        content = (shown.text, "" if shown.edited else str(shown.rows))
        if content in self.read_at:
            if not shown.edited:  # a change made twice is seen once
                self.repeats.append(self.read_at[content])
                self.read_at[content] = now
            return
        self.read_at[content] = now
        self.screen[shown.number] = shown
        if self.waiting_since is not None:
            self.waits.append((self.waiting_since, now - self.waiting_since))
            self.waiting_since = None
        if shown.text.startswith(THANKS):
            self.finished = True
            self.on_end(self)
        elif self._asks(shown):
            self._thinking = get_running_loop().call_later(self.dice.uniform(0, self.pause), self._answer, shown)

    def leave(self) -> None:
        """Say no more."""
        if self._thinking:
            self._thinking.cancel()

    def speak(self, text: str) -> None:
        self._now_waiting()
        self.say(text)

    def _tap(self, data: str, shown: Shown) -> None:
        self._now_waiting()
        self.press_data(data, shown)

    def _now_waiting(self) -> None:
        if self.waiting_since is None:
            self.waiting_since = time.monotonic()

    def _asks(self, shown: Shown) -> bool:
        if SEND in _keys(shown):
            return True
        question = self.survey.asked(shown.text)
        if question and question.name in self.said and not shown.edited:
            self.asked_again += 1
            return False
        return bool(question or _keys(shown))

    def _answer(self, shown: Shown) -> None:
        question = self.survey.asked(shown.text)
        if SEND in _keys(shown):
            self._tap(_keys(shown)[SEND], shown)
        elif question is None:
            self._tap(self._agreed(shown), shown)
        elif isinstance(question, SelectOne | Range):
            self._choose(question, shown)
        elif isinstance(question, SelectMultiple):
            self._tick(question, shown)
        else:
            self._type(question)

    def _agreed(self, shown: Shown) -> str:
        """Take part, in this survey's programme, in any area; and let one's own words be kept and quoted."""
        for button in (button for row in shown.rows for button in row):
            key = button["callback_data"].rpartition(":")[2]
            if button["text"] == self.survey.name or key == "yes" or key.startswith("ok."):
                return str(button["callback_data"])
        return self.dice.choice(list(_keys(shown).values()))

    def _choose(self, question: SelectOne | Range, shown: Shown) -> None:
        data = {key: one for key, one in _keys(shown).items() if key.isdigit()}
        key = self.dice.choice(list(data))
        self.said[question.name] = int(key) if isinstance(question, Range) else question.choices[int(key) - 1].name
        if self.dice.random() < TYPES:
            self.speak(key)
        else:
            self._tap(data[key], shown)

    def _tick(self, question: SelectMultiple, shown: Shown) -> None:
        """Tick two, one after the other, then say that is all."""
        ticked = [button["text"] for row in shown.rows for button in row if button["text"].startswith("✓")]
        if len(ticked) == 2:
            named = {choice.label["en"]: choice.name for choice in question.choices}
            self.said[question.name] = tuple(named[label.removeprefix("✓ ")] for label in ticked)
            self._tap(_keys(shown)["done"], shown)
            return
        open_keys = [
            str(place)
            for place, choice in enumerate(question.choices, 1)
            if not choice.exclusive and f"✓ {choice.label['en']}" not in ticked
        ]
        self._tap(_keys(shown)[self.dice.choice(open_keys)], shown)

    def _type(self, question: Integer | Date | Text) -> None:
        value: Value
        match question:
            case Integer():
                value = self.dice.randint(0, MOST)
            case Date():
                value = (FIRST_DAY + timedelta(days=self.dice.randrange(365))).isoformat()
            case Text():
                value = Comment(WORDS.format(" and the ".join(self.dice.choices(THINGS, k=TOLD_THINGS))), Quote.MAY)
        self.said[question.name] = value
        self.speak(value.text if isinstance(value, Comment) else str(value))


class Street(TelegramServer):
    """The server with residents in front of it. `seats` of them answer at a time; who ends makes room for the next."""

    def __init__(self, surveys: list[Survey], seed: int, pause: float) -> None:
        super().__init__()
        self.residents: list[Resident] = []
        self.newcomers = True
        self.failing = 0.0  # share of calls that come to nothing, or seem to
        self.faults = 0
        self.seeming = 0  # of the faults, those that did the work all the same
        self._surveys = surveys
        self._dice = random.Random(seed)
        self._pause = pause
        self._chats_free: Iterator[int] = itertools.count(700_000_001)

    @property
    def finished(self) -> list[Resident]:
        return [one for one in self.residents if one.finished]

    @property
    def all_finished(self) -> bool:
        return all(one.finished for one in self.residents)

    def fill(self, seats: int) -> None:
        """Let so many people come, within the time one thinks."""
        for _ in range(seats):
            get_running_loop().call_later(self._dice.uniform(0, self._pause), self._newcomer().speak, "/start")

    def empty(self) -> None:
        """Let everybody go, wherever they are."""
        self.newcomers = False
        for one in self.residents:
            one.leave()

    def push(self, kind: str, content: Json) -> Json:
        update = super().push(kind, content)
        if self._dice.random() < TOLD_AGAIN:
            get_running_loop().call_later(self._dice.uniform(0, self._pause), self._once_more, update)
        return update

    def _once_more(self, update: Json) -> None:
        """Give an update again, unless it would overtake others: Telegram gives them to a poller in order."""
        if not self._updates or update["update_id"] < self._updates[0]["update_id"]:
            self.again(update)

    def _newcomer(self) -> Resident:
        chat = next(self._chats_free)
        dice = random.Random(self._dice.getrandbits(64))
        survey = self._dice.choice(self._surveys)
        one = Resident(self, chat, survey=survey, dice=dice, pause=self._pause, on_end=self._ended)
        self.people[chat] = one
        self.residents.append(one)
        return one

    def _ended(self, resident: Resident) -> None:
        resident.screen.clear()
        resident.transcript.clear()
        if self.newcomers:
            self._newcomer().speak("/start")

    async def _call(self, method: str, parameters: Json) -> object:
        self.log.clear()  # it would hold every word of a long run
        return await super()._call(method, parameters)

    async def _serve(self, request: web.BaseRequest) -> web.Response:
        """Fail a share of the calls, in the ways a vendor does: refused, done but not said so, cut off, or late."""
        if not self.failing or self._dice.random() >= self.failing:
            return await super()._serve(request)
        self.faults += 1
        method = request.path.rpartition("/")[2].lower()
        way = self._dice.choice(("refused", "lost", "cut", "cut-late"))
        self.seeming += way in {"lost", "cut-late"}
        if way in {"refused", "lost"}:
            self.fail(method, Fault(lost=way == "lost"))
            return await super()._serve(request)
        answer = await super()._serve(request) if way == "cut-late" else web.Response()
        if request.transport:
            request.transport.abort()
        return answer


def _keys(shown: Shown) -> dict[str, str]:
    """Give a message's buttons, but that for help, which asks nothing: key -> callback data."""
    presses = [str(button["callback_data"]) for row in shown.rows for button in row]
    return {data.rpartition(":")[2]: data for data in presses if data.split(":")[1] != HELP}

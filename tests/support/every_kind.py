"""A survey with every kind of step, as an author writes it, and a person who goes through it."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from ruamel.yaml import YAML

from config.scripts import script_of
from conversations.errors import Fault
from conversations.messages import Press, Pressed, Said, Typed
from conversations.script.model import Question, Script
from conversations.talk.engine import advance, begin
from conversations.talk.session import Session
from conversations.talk.setting import Setting
from conversations.talk.spoken import said as heard
from conversations.talk.turn import Transition
from conversations.words import is_easy, plain
from tests.support.talk_programme import CLOSES, GARDEN, MEMBER, NOW, WAVE

SCOPE = "scope001"
AREAS = {"north": {"en": "North", "cy": "Gogledd"}, "south": {"en": "South", "cy": "De"}}

HEAD = """\
name: garden
version: 1
form: experience
languages: [en, cy]
title: {en: The plot, cy: Y llain}
purpose: {en: To learn., cy: I ddysgu.}
open_days: 10
minutes: 5
summary: false
steps:
"""

SURVEY = (
    HEAD
    + """\
  - name: region
    type: select_one
    core: true
    label: {en: Which region?, cy: Pa ranbarth?}
    choices:
      - {name: north, label: {en: The north, cy: Y gogledd}}
      - {name: south, label: {en: The south, cy: Y de}}
  - name: town
    type: select_one
    choice_filter: region = ${region}
    prefer_not: true
    label: {en: "Which town in ${region}?", cy: "Pa dref yn ${region}?"}
    choices:
      - {name: leeds, attributes: {region: north}, label: {en: Leeds, cy: Leeds}}
      - {name: york, attributes: {region: north}, label: {en: York, cy: Efrog}}
      - {name: bath, attributes: {region: south}, label: {en: Bath, cy: Caerfaddon}}
      - {name: newport_n, attributes: {region: north}, label: {en: Newport, cy: Casnewydd}}
      - {name: newport_s, attributes: {region: south}, label: {en: Newport, cy: Casnewydd}}
  - name: grown
    type: select_multiple
    order: random
    or_other: true
    label: {en: What did you grow?, cy: Beth dyfoch chi?}
    choices:
      - {name: beans, label: {en: Beans, cy: Ffa}}
      - {name: roses, label: {en: Roses, cy: Rhosod}}
      - {name: leeks, label: {en: Leeks, cy: Cennin}}
      - {name: nothing, exclusive: true, label: {en: Not a thing, cy: Dim byd o gwbl}}
  - name: ease
    type: range
    start: 1
    end: 5
    dont_know: true
    label: {en: How easy was it?, cy: Pa mor hawdd oedd e?}
  - name: cost
    type: decimal
    required: true
    label: {en: "What did it cost, in pounds?", cy: "Beth oedd y gost, mewn punnoedd?"}
    constraint: . >= 0
    constraint_message: {en: Please type 0 or more., cy: Teipiwch 0 neu fwy.}
  - name: hour
    type: time
    label: {en: When do you come?, cy: Pryd ydych chi'n dod?}
  - name: home
    type: place
    of: district
    label: {en: Where do you live?, cy: Ble ydych chi'n byw?}
  - name: office
    type: place
    of: areas
    label: {en: Which office?, cy: Pa swyddfa?}
  - name: since
    type: date
    default: 2026-01-31
    label: {en: Since when?, cy: Ers pryd?}
  - name: beds
    type: integer
    default: 2
    label: {en: How many beds have you?, cy: Faint o welyau sydd gennych?}
    constraint: . >= 0 and . <= 3
    constraint_message: {en: Please type 0 to 3., cy: Teipiwch 0 i 3.}
  - name: bed
    type: repeat
    label: {en: Bed, cy: Gwely}
    max: 3
    times: ${beds}
    steps:
      - name: width
        type: integer
        label: {en: How wide is it?, cy: Pa mor llydan yw e?}
      - name: sunny
        type: select_one
        relevant: ${width} > 1
        label: {en: "Is the one of ${width} metres sunny?", cy: "Ydy'r un o ${width} metr yn heulog?"}
        choices:
          - {name: sun, label: {en: Sunny, cy: Heulog}}
          - {name: shade, label: {en: Shady, cy: Cysgodol}}
  - name: whole
    type: calculate
    calculation: sum(${width}) * 2
    keep: true
  - name: enough
    type: note
    relevant: ${whole} > 4
    label: {en: "${whole} metres are a lot.", cy: "Mae ${whole} metr yn llawer."}
  - name: tool
    type: repeat
    max: 2
    again: {en: Do you use another tool?, cy: Ydych chi'n defnyddio offeryn arall?}
    steps:
      - name: age
        type: integer
        label: {en: "How old is tool ${round}?", cy: "Faint yw oed offeryn ${round}?"}
  - name: wish
    type: text
    max_length: 80
    label: {en: What do you wish for?, cy: Beth hoffech chi?}
"""
)


@cache
def script(text: str = SURVEY) -> Script:
    """Read a script; what is wrong with it is an error of the test."""
    faults: list[Fault] = []
    raw = YAML(typ="safe", pure=True).load(text)
    made = script_of(raw, f"{raw['name']}.v{raw['version']}.yaml", "survey", faults, AREAS)
    assert made, [str(fault) for fault in faults]
    return made


def faults_in(steps: str, head: str = HEAD) -> list[str]:
    """Give what is wrong with some steps."""
    faults: list[Fault] = []
    script_of(YAML(typ="safe", pure=True).load(head + steps), "garden.v1.yaml", "survey", faults, AREAS)
    return [str(fault) for fault in faults]


class Walker:
    """A person in one talk: types and presses, and looks at what is shown."""

    def __init__(self, played: Script | None = None, language: str = "en") -> None:
        self.setting = Setting(GARDEN, played or script(), CLOSES)
        reader = replace(MEMBER, language=plain(language), easy=is_easy(language))
        self.session: Session = begin(self.setting, WAVE, reader, "s1", SCOPE).session
        self.last: Transition | None = None
        self.do(Typed("yes"))

    def do(self, event: Said) -> Transition:
        """Do one thing; a comment asked to be confirmed is confirmed."""
        self.last = advance(self.setting, self.session, event, NOW)
        self.session = self.last.session
        return self.last

    def type(self, *texts: str) -> "Walker":
        """Type one thing after another."""
        for text in texts:
            self.do(Typed(text))
        return self

    def heard(self, line: str) -> "Walker":
        """Type one line as a channel hears it: without what keeps its direction."""
        self.do(heard(line))
        return self

    def press(self, *keys: str) -> "Walker":
        """Press buttons of the question asked."""
        for key in keys:
            self.do(Pressed(Press(SCOPE, self.session.step or "", key), "ours"))
        return self

    @property
    def question(self) -> Question | None:
        """The question now asked."""
        return self.setting.question(self.session.step)

    def labels(self) -> list[str]:
        """What stands on the buttons now shown, where an author wrote it."""
        return [getattr(button.label, "text", "") for button in self.last.says[-1].buttons]

    def pressable(self) -> list[str]:
        """The keys of the buttons now shown."""
        return [button.press.key for button in self.last.says[-1].buttons]

    def phrases(self) -> list[str]:
        """The phrases now said."""
        return [part.key for say in self.last.says for part in say.parts if hasattr(part, "key")]


def all_of(walker: Walker, texts: Iterable[str]) -> dict:
    """Type answers to the end and give what is submitted."""
    walker.type(*texts)
    assert walker.last.submitted, walker.session.step
    return dict(walker.last.submitted.drafts)

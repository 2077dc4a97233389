"""Makes the script's steps out of a form's questions, in the groups' order and under the groups' conditions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from config.standard import lacks, standard_words
from config.steps import TYPES
from config.xlsform.columns import Line
from config.xlsform.filling import Filler, Step
from config.xlsform.form import Block, Form, Question
from config.xlsform.identifiers import step_name
from config.xlsform.kinds import ASKABLE, REFUSED, YES
from config.xlsform.lists import ChoiceList
from config.xlsform.logic import Known, both
from config.xlsform.own import own_keys
from config.xlsform.report import Entry, Report
from conversations.script.rounds import MAX_ROUNDS

LONG_LABEL = 4  # words of a group's label from which it is said: shorter ones are headings of a page


@dataclass(slots=True)
class Builder:
    """Builds steps one after the other and remembers what names became."""

    filler: Filler
    report: Report
    known: Mapping[int, Known]  # by the number of a question's row: names can stand there twice
    taken: set[str] = field(default_factory=set)

    def block(self, block: Block, above: str = "") -> list[Step]:
        """Give the steps inside a group, each under the group's condition and those above it."""
        made: list[Step] = []
        for item in block.inside:
            if isinstance(item, Question):
                step = self.question(item, above)
                made += [step] if step else []
            else:
                made += self._inner(item, above)
        return made

    def _inner(self, block: Block, above: str) -> list[Step]:
        line = block.line
        if line is None:
            return self.block(block, above)
        kind = f"begin {block.kind}"
        entry = self.report.row(line.sheet, line.number, line.get("name"), kind)
        if not block.ended:
            entry.changed("its end is missing; it ends with the sheet")
        if block.kind in {"matrix", "rank"}:
            entry.drop(REFUSED[block.kind])
            for inside in (each for each in block.inside if isinstance(each, Question)):
                name = inside.line.get("name")
                row = self.report.row(line.sheet, inside.line.number, name, inside.line.get("type"))
                row.drop("it belongs to the table above" if block.kind == "matrix" else REFUSED["rank"])
            return []
        condition = self.filler.condition(line.get("relevant"), "relevant", entry)
        if block.kind == "repeat":
            return self._repeat(block, entry, both(above, condition))
        if block.kind == "loop":
            entry.changed(f'it is asked once, and not for each of "{block.list_name}"')
        said = self._introduction(block, entry, both(above, condition))
        return said + self.block(block, both(above, condition))

    def _introduction(self, block: Block, entry: Entry, condition: str) -> list[Step]:
        """Say a group's own words where they are more than the heading of a page."""
        line = block.line
        if line is None or (not line.words("label") and not line.words("hint")):
            return []
        longest = max((len(text.split()) for text in line.words("label").values()), default=0)
        asks = block.kind == "score" or "table-list" in line.get(
            "appearance"
        )  # its rows are no questions by themselves
        key = "hint" if line.words("hint") and not asks else "label" if asks or longest >= LONG_LABEL else ""
        words = self.filler.speaker.words(line, key, entry, rename=self.filler.rename) if key else {}
        if not words:
            entry.changed("its label is not said: a chat has no pages")
            return []
        name = step_name(f"{line.get('name') or 'group'}_says", self.taken, f"group_{line.number}")
        self.taken.add(name)
        entry.step = name
        entry.changed("its words are said as a note")
        step: Step = {"name": name, "type": "note", "label": words}
        return [{**step, "relevant": condition} if condition else step]

    def _repeat(self, block: Block, entry: Entry, condition: str) -> list[Step]:
        line = block.line
        if line is None or self.filler.repeating:
            entry.changed("what it repeats is asked once in each round: it stands inside another repeat")
            return self.block(block, condition)
        self.filler.repeating = True
        inside = self.block(block)
        self.filler.repeating = False
        if not inside:
            entry.drop("nothing inside it can be asked")
            return []
        name = step_name(line.get("name"), self.taken, f"repeat_{line.number}")
        self.taken.add(name)
        entry.step = name
        self.filler.names.setdefault(line.get("name"), Known(name, asked=False, repeat=True))
        step: Step = {"name": name, "type": "repeat", "max": MAX_ROUNDS}
        if label := self.filler.speaker.words(line, "label", entry, one_line=True):
            step["label"] = label
        if condition:
            step["relevant"] = condition
        step |= own_keys(line, TYPES["repeat"], self.filler.speaker, entry)
        return [{**step, **self._rounds(line, step, entry), "steps": inside}]

    def _rounds(self, line: Line, step: Step, entry: Entry) -> Step:
        """Say how often a repeat is asked: as often as the form says, or while somebody says that there is another."""
        told: Step = {"max": step["max"]}
        count = line.get("repeat_count")
        times = count if count.isdecimal() else self.filler.condition(count, "repeat_count", entry)
        if not times and (lacking := lacks(self.filler.speaker.languages, "yes")):
            entry.changed(f"it is asked once: Heard has no {lacking} words for yes and no")
            return {"max": 1, "times": 1}
        if times.isdecimal() and not line.get("heard_max"):
            told["max"] = max(1, min(int(times), MAX_ROUNDS))
            if int(times) > MAX_ROUNDS:
                entry.changed(f"it is asked {MAX_ROUNDS} times at most")
        elif not line.get("heard_max"):
            entry.changed(f"it is asked {MAX_ROUNDS} times at most")
        if times:
            told["times"] = int(times) if times.isdecimal() else times
        elif "again" not in step:
            told["again"] = self.filler.speaker.shipped(standard_words("again"))
            entry.changed("Heard asks after each round whether there is another")
        return told

    def question(self, question: Question, above: str) -> Step | None:
        """Make one step, or None where a chat cannot ask it; the report says which."""
        line, kind = question.line, question.kind
        told = kind.kind if kind.kind in ASKABLE | {"calculate", "acknowledge"} else line.get("type") or kind.kind
        entry = self.report.row(line.sheet, line.number, question.name, told)
        if line.get("disabled").casefold() in YES:
            entry.drop("it is switched off in the workbook")
            return None
        as_type = self._type(question, entry)
        if not as_type:
            self.known[line.number].asked = False
            return None
        relevant = self.filler.condition(line.get("relevant"), "relevant", entry)
        condition = both(above, relevant)
        known = self.known[line.number]
        step: Step = {"name": known.step, "type": as_type}
        known.inside = self.filler.repeating
        self.filler.define(question, known)
        if not self._never(line.get("relevant"), entry) and self.filler.fill(step, question, entry, condition):
            self._name(question, step, entry)
            return step
        known.asked = False
        return None

    def _type(self, question: Question, entry: Entry) -> str:
        line, kind = question.line, question.kind.kind
        if (own := line.get("heard_type")) in TYPES:
            return own
        if kind in {"text", "integer", "decimal"} and line.get("calculation") and not line.words("label"):
            kind = "calculate"
        if kind in REFUSED:
            entry.drop(REFUSED[kind])
            return ""
        as_type = {
            "geopoint": "place", "datetime": "date", "acknowledge": "select_one", "boolean": "select_one"
        }.get(kind, kind)  # fmt: skip
        if kind in {"text", "integer", "decimal", "date"} and line.get("read_only").casefold() in YES:
            as_type = "note"
            entry.changed("nothing can be typed there, so it is said as a note")
        elif kind == "datetime":
            entry.changed("the day is asked, the time of day is not")
        elif kind == "geopoint":
            entry.changed("a postcode district is asked for: where somebody stands is never kept")
        elif kind == "acknowledge":
            entry.changed("it is a choice of two: a chat has no box to tick")
        return as_type

    def _never(self, source: str, entry: Entry) -> bool:
        if source.replace(" ", "").casefold() in {"false()", "false", "1=0", "1=2", "0"}:
            entry.drop("its condition is never true")
            return True
        return False

    def _name(self, question: Question, step: Step, entry: Entry) -> None:
        entry.step = step["name"]
        if step["name"] != question.name:
            entry.changed(f'its name is "{step["name"]}" now, also in conditions')


def named(form: Form, lists: Mapping[str, ChoiceList]) -> dict[int, Known]:
    """Give every question its step's name before any condition is read: conditions look at them by name."""
    known: dict[int, Known] = {}
    taken: set[str] = set()
    for question in form.questions():
        kind, line = question.kind, question.line
        made = step_name(question.name, taken, f"{kind.kind}_{line.number}".replace(" ", "_"))
        taken.add(made)
        choices = lists[kind.list_name].renamed if kind.list_name in lists else {}
        if kind.kind == "acknowledge":
            choices = {"OK": "ok"}
        words = kind.kind == "text" and not line.get("calculation")
        asked = _answers(question)
        known[line.number] = Known(made, kind.kind == "select_multiple", choices, asked=asked, own_words=words)
    return known


def _answers(question: Question) -> bool:
    kind = question.kind.kind
    if kind in REFUSED or kind == "note" or question.line.get("disabled").casefold() in YES:
        return False
    return kind in {"acknowledge", "boolean"} or kind in TYPES or kind in {"geopoint", "datetime"}


def used_lists(questions: Sequence[Question]) -> set[str]:
    """Give the names of the lists that questions look for."""
    return {question.kind.list_name for question in questions if question.kind.list_name}

"""Fills one step with everything its row says that its type can have."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from config.standard import lacks, standard_words
from config.steps import TYPES
from config.xlsform.columns import Line
from config.xlsform.form import Question
from config.xlsform.kinds import YES
from config.xlsform.lists import ChoiceList
from config.xlsform.logic import Known, both, rewritten
from config.xlsform.own import own_keys
from config.xlsform.report import Entry
from config.xlsform.selects import add_choices
from config.xlsform.values import add_default, add_range
from config.xlsform.words import Speaker
from conversations.script.expressions import BadExpression, parse
from conversations.script.rounds import ROUND
from conversations.script.values import PREFER_NOT

Step = dict[str, Any]  # keys as docs/scripts.md names them, values as YAML holds them

_ROUND = frozenset("index() position(..) position(current()/..)".split())
_WHY_NOT = {
    "required_message": "Heard says itself that an answer is wanted",
    "guidance_hint": "it is written for interviewers",
    "image": "a picture does not go with a question here",
    "audio": "a recording does not go with a question here",
    "video": "a film does not go with a question here",
    "trigger": "nothing is worked out again by itself",
    "save_to": "answers go nowhere else",
}


@dataclass(slots=True)
class Filler:
    """Knows the languages, lists and names of one form."""

    speaker: Speaker
    lists: Mapping[str, ChoiceList]
    names: dict[str, Known]  # repeats are added as they are read
    repeating: bool = False  # whether what is filled stands inside a repeat

    def define(self, question: Question, known: Known) -> None:
        """Let a name stand for this question from here on: names can stand in a form twice."""
        self.names[question.name] = known

    def fill(self, step: Step, question: Question, entry: Entry, condition: str) -> bool:
        """Put everything into a step that its type can have. False where it cannot be asked after all."""
        line, shape = question.line, TYPES[step["type"]]
        if "label" in shape.model_fields:
            self._words(step, question, entry)
        if condition:
            step["relevant"] = condition
        if not self._of_its_type(step, question, entry):
            return False
        self._constraint(step, question, entry)
        if line.get("required").casefold() in YES and "required" in shape.model_fields:
            self._require(step, entry)
        if line.get("default"):
            add_default(step, line.get("default"), self.names.get(question.name), entry)
        step |= own_keys(line, shape, self.speaker, entry)
        for heading in line.cells:
            if heading.key in _WHY_NOT:
                entry.changed(f"{heading.key} is left out: {_WHY_NOT[heading.key]}")
        return True

    def _of_its_type(self, step: Step, question: Question, entry: Entry) -> bool:
        match step["type"]:
            case "select_one" | "select_multiple" if question.kind.kind in {"acknowledge", "boolean"}:
                step["choices"] = [
                    {"name": "ok", "label": self.speaker.shipped(standard_words("ok"))},
                    {"name": "not_yet", "label": self.speaker.shipped(standard_words("not_yet"))},
                ]
            case "select_one" | "select_multiple":
                return add_choices(step, question, self.lists, self.names, self.speaker, entry)
            case "range":
                add_range(step, question.line, self.speaker, entry)
            case "place":
                step["of"] = "district"
            case "calculate":
                return self._calculation(step, question.line, entry)
            case _:
                pass
        return True

    def _calculation(self, step: Step, line: Line, entry: Entry) -> bool:
        source = line.get("calculation")
        step["calculation"] = self.condition(source, "calculation", entry)
        if not step["calculation"] and "".join(source.split()).casefold() in _ROUND:
            self.names[entry.name].is_round = True
            entry.drop("labels say ${round} instead")
        elif not step["calculation"]:
            lost = "; ".join(entry.reasons)
            entry.drop(f"nothing is left of its calculation: {lost}" if source else "it works out nothing")
        return bool(step["calculation"])

    def _words(self, step: Step, question: Question, entry: Entry) -> None:
        line = question.line
        label = self.speaker.words(line, "label", entry, rename=self.rename)
        hint = self.speaker.words(line, "hint", entry, rename=self.rename)
        if not label and hint:
            label, hint = hint, {}
            entry.changed("it has no label; its hint stands in")
        if not label:
            entry.changed("it has no label; its name stands in")
            label = self.speaker.everywhere(question.name.replace("_", " ") or step["name"])
        step["label"] = label
        if hint:
            step["hint"] = hint

    def _constraint(self, step: Step, question: Question, entry: Entry) -> None:
        line, known = question.line, TYPES[step["type"]].model_fields
        source = line.get("constraint")
        message = self.speaker.words(line, "constraint_message", entry, one_line=True)
        if not source or "constraint" not in known:
            if message and "constraint" in known:
                entry.changed("its constraint_message has no constraint, and is left out")
            return
        here = self.names.get(question.name)
        constraint = self.condition(source, "constraint", entry, here)
        if not constraint:
            return
        if step.get("constraint"):
            constraint = both(step["constraint"], constraint)
        step["constraint"] = constraint
        step["constraint_message"] = message or self.speaker.shipped(standard_words("try_again"))
        if not message:
            entry.changed("its constraint has no message; Heard's own stands there until you write one")

    def _require(self, step: Step, entry: Entry) -> None:
        if lacking := lacks(self.speaker.languages, PREFER_NOT):
            entry.changed(f'required is left out: Heard has no {lacking} words for "prefer not to say"')
        else:
            step["required"] = True

    def condition(self, source: str, key: str, entry: Entry, here: Known | None = None) -> str:
        """Give a condition as the script has it, and tell what was lost."""
        if not source or (self.speaker.exact and _parses(source)):
            return source
        lasting = key in {"relevant", "calculation"}
        condition = rewritten(source, self.names, here, repeating=self.repeating, lasting=lasting)
        for lost in condition.lost:
            entry.changed(f"{key}: left out {lost}")
        if not condition.source and not condition.lost:
            entry.changed(f"{key} is left out: it is always true")
        elif condition.reworded and not condition.lost:
            entry.changed(f"{key} is written {condition.source} now")
        return condition.source

    def rename(self, name: str) -> str | None:
        """Give the step that a name in somebody's words stands for, None where no answer stands behind it."""
        known = self.names.get(name)
        if known and known.is_round and self.repeating:
            return ROUND
        sayable = known and known.asked and not known.own_words and (self.repeating or not known.inside)
        return known.step if known and sayable else None


def _parses(source: str) -> bool:
    try:
        parse(source)
    except BadExpression:
        return False
    return True

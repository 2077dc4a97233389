"""Whether a script's conditions can work: they look back, name real choices, and leave no dead end."""

import difflib
import itertools
import math
from collections.abc import Iterator, Mapping, Sequence

from conversations.errors import Fault
from conversations.script import tree
from conversations.script.expressions import Expression
from conversations.script.model import Calculate, Note, Question, Range, Script, SelectMultiple, SelectOne
from conversations.script.naming import later_round
from conversations.script.path import is_apart, offered
from conversations.script.values import Value

MAX_TRIED = 4_096  # combinations of answers tried to see whether a condition can ever hold
MAX_TICKS = 8  # choices of a select_multiple whose every combination is tried

_Known = Mapping[str, Question | Calculate]
_HERE = "."  # the step a constraint stands at, among the questions it can look at
_NOWHERE = ""


def logic_faults(script: Script, file: str, unread: frozenset[str] = frozenset()) -> Iterator[Fault]:
    """Check every relevant and constraint. `unread` are steps that have faults already: they are taken as right."""
    earlier: dict[str, Question | Calculate] = {}
    for step in script.steps:
        place = f'{file}, step "{step.name}"'
        if step.relevant:
            yield from _relevant_faults(place, step.relevant, earlier, _Names(script, step.name, unread))
        if isinstance(step, Note):
            continue
        if isinstance(step, Calculate):
            yield from _calculation_faults(place, step, earlier, _Names(script, step.name, unread))
        else:
            yield from _question_faults(place, step, earlier, _Names(script, step.name, unread))
        earlier[step.name] = step


def _question_faults(place: str, step: Question, earlier: "_Known", names: "_Names") -> Iterator[Fault]:
    if later_round(step.name):
        return
    if step.constraint:
        yield from _constraint_faults(place, step, earlier, names)
    if isinstance(step, SelectOne | SelectMultiple) and step.choice_filter:
        yield from _filter_faults(place, step, step.choice_filter, earlier, names)


class _Names:
    """What a name in an expression of `asker` can stand for."""

    def __init__(self, script: Script, asker: str, unread: frozenset[str]) -> None:
        self._steps = {step.name: step for step in script.steps}
        self._asker = asker
        self._unread = unread

    def read(self, names: frozenset[str]) -> bool:
        return not names & self._unread

    def fault(self, place: str, key: str, name: str, earlier: _Known) -> Fault | None:
        if name in earlier or name in self._unread:
            return None
        if name == self._asker:
            mend = "write . for the answer itself" if key == "constraint" else "look at an earlier question"
            return Fault(place, f"{key} looks at the step itself, ${{{name}}}", mend)
        if name not in self._steps:
            near = difflib.get_close_matches(name, earlier, n=1)
            mend = f"did you mean ${{{near[0]}}}?" if near else "name an earlier question"
            return Fault(place, f"{key} looks at ${{{name}}}, which is no step", mend)
        if isinstance(self._steps[name], Note):
            return Fault(place, f"{key} looks at ${{{name}}}, a note, which has no answer", "look at a question")
        return Fault(
            place, f"{key} looks at ${{{name}}}, which comes later", f"move {name} up, or look at an earlier one"
        )


def _relevant_faults(place: str, relevant: Expression, earlier: _Known, names: _Names) -> Iterator[Fault]:
    found = [fault for name in sorted(relevant.names) if (fault := names.fault(place, "relevant", name, earlier))]
    if relevant.asks_current:
        found.append(Fault(place, "relevant looks at ., but there is no answer yet", "name a question as ${name}"))
    if relevant.asks_today:
        problem = "relevant looks at today(), so the same answers would lead to different questions"
        found.append(Fault(place, problem, "look at answers only"))
    if not relevant.names:
        found.append(Fault(place, "relevant looks at no question, so it never changes", "name one, or remove relevant"))
    found += _choice_faults(place, "relevant", relevant, earlier)
    yield from found
    if not found and names.read(relevant.names) and not _can_hold(relevant, earlier, (None,)):
        mend = "check the names and numbers in relevant"
        yield Fault(place, "no answers to the earlier questions lead here", mend)


def _constraint_faults(place: str, step: Question, earlier: _Known, names: _Names) -> Iterator[Fault]:
    constraint = step.constraint
    if constraint is None:
        return
    found = [fault for name in sorted(constraint.names) if (fault := names.fault(place, "constraint", name, earlier))]
    if not constraint.asks_current and step.name not in constraint.names:
        found.append(Fault(place, "constraint never looks at the answer", "write . for the answer"))
    found += _choice_faults(place, "constraint", constraint, {**earlier, _HERE: step})
    yield from found
    answers = [answer for answer in _answers(step) or () if answer is not None]
    if answers and not found and names.read(constraint.names) and not _can_hold(constraint, earlier, answers):
        yield Fault(place, "constraint refuses every answer", "let at least one through")


def _calculation_faults(place: str, step: Calculate, earlier: _Known, names: _Names) -> Iterator[Fault]:
    calculation = step.calculation
    for name in sorted(calculation.names):
        if fault := names.fault(place, "calculation", name, earlier):
            yield fault
    if calculation.asks_current:
        yield Fault(place, "calculation looks at ., but there is no answer here", "name a question as ${name}")
    if calculation.asks_today:
        problem = "calculation looks at today(), so the same answers would come to different values"
        yield Fault(place, problem, "look at answers only")
    yield from _choice_faults(place, "calculation", calculation, earlier)


def _filter_faults(
    place: str, step: SelectOne | SelectMultiple, choice_filter: Expression, earlier: _Known, names: _Names
) -> Iterator[Fault]:
    """Check a choice_filter, and that some choice is left whatever was answered before."""
    key = "choice_filter"
    found = [fault for name in sorted(choice_filter.names) if (fault := names.fault(place, key, name, earlier))]
    if choice_filter.asks_current or choice_filter.asks_today:
        found.append(Fault(place, f"{key} looks at . or today()", "look at earlier answers and the choice only"))
    known = {"name", *(attribute for choice in step.choices for attribute in choice.attributes)}
    for attribute in sorted(choice_filter.attributes - known):
        near = difflib.get_close_matches(attribute, known, n=1)
        mend = f"did you mean {near[0]}?" if near else "add it under attributes of the choices, or put it in quotes"
        found.append(Fault(place, f"{key} looks at {attribute}, which no choice has", mend))
    found += _choice_faults(place, key, choice_filter, earlier)
    yield from found
    if not found and names.read(choice_filter.names) and not _can_offer(step, choice_filter, earlier):
        yield Fault(place, "choice_filter leaves no choice, whatever was answered", "check the names and attributes")


def _can_offer(step: SelectOne | SelectMultiple, choice_filter: Expression, earlier: _Known) -> bool:
    """Try all answers the filter looks at; where they are too many to try, trust the author."""
    looked = sorted(choice_filter.names)
    domains = [answers for name in looked if (answers := _answers(earlier[name])) is not None]
    if len(domains) < len(looked) or math.prod(map(len, domains)) > MAX_TRIED:
        return True
    cases = (dict(zip(looked, each, strict=True)) for each in itertools.product(*domains))
    return any(not is_apart(choice) for known in cases for choice in offered(step, known))


def _choice_faults(place: str, key: str, expression: Expression, questions: _Known) -> Iterator[Fault]:
    """Find choices that do not exist."""
    for node in expression.nodes():
        match node:
            case tree.Equal(left, right):
                pairs, ticks = [(left, right), (right, left)], False
            case tree.Call("selected", (left, right)):
                pairs, ticks = [(left, right)], True
            case _:
                continue
        for looked, wanted in pairs:
            step = questions.get(_looked_at(looked))
            if isinstance(step, SelectOne | SelectMultiple) and isinstance(wanted, tree.Literal):
                yield from _choice_fault(place, key, step, wanted.constant, ticks=ticks)


def _choice_fault(
    place: str, key: str, step: SelectOne | SelectMultiple, wanted: tree.Scalar, *, ticks: bool
) -> Iterator[Fault]:
    names = [choice.name for choice in step.choices]
    if not isinstance(wanted, str) or not wanted:
        return
    if isinstance(step, SelectMultiple) and not ticks:
        mend = f"write selected(${{{step.name}}}, '{wanted}')"
        yield Fault(place, f'{key} compares "{step.name}" with =, but it can have several answers', mend)
    elif wanted not in names:
        near = difflib.get_close_matches(wanted, names, n=1)
        mend = f"did you mean '{near[0]}'?" if near else f"use one of {', '.join(names)}"
        yield Fault(place, f"{key} looks for '{wanted}', which is no choice of \"{step.name}\"", mend)


def _looked_at(node: tree.Node) -> str:
    match node:
        case tree.Name(step):
            return step
        case tree.Current():
            return _HERE
        case _:
            return _NOWHERE


def _answers(step: Question | Calculate) -> Sequence[Value | None] | None:
    """Give everything that can be answered, None for a skip; None alone where that has no end."""
    match step:
        case SelectOne(choices=choices):
            return (None, *(choice.name for choice in choices))
        case Range(start=start, end=end, step=stride) if stride > 0 and (end - start) // stride < MAX_TRIED:
            return (None, *range(start, end + 1, stride), *(choice.name for choice in step.standard))
        case SelectMultiple(choices=choices) if len(choices) <= MAX_TICKS:
            names = [choice.name for choice in choices]
            sizes = range(len(names) + 1)
            return (None, *(ticks for size in sizes for ticks in itertools.combinations(names, size)))
        case _:
            return None


def _can_hold(expression: Expression, earlier: _Known, current: Sequence[Value | None]) -> bool:
    """Try all answers it looks at; where they are too many to try, trust the author."""
    names = sorted(expression.names)
    domains = [_answers(earlier[name]) for name in names]
    known = [domain for domain in domains if domain is not None]
    if len(known) < len(domains) or expression.asks_today or math.prod(map(len, [*known, current])) > MAX_TRIED:
        return True
    return any(
        expression.holds(dict(zip(names, answers, strict=True)), answer)
        for answers in itertools.product(*known)
        for answer in current
    )

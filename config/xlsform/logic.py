"""Rewrites an author's conditions for the script: its names, its choices, and only what Heard can work out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from config.xlsform.tokens import Token, conjuncts, cut, has_or, joined
from conversations.script.expressions import BadExpression, parse

_OVER_ALL = frozenset("sum min max count".split())
_TODAY = frozenset("today now".split())
_CONSTANT = frozenset("true() true 1 1=1 'true'".split())

HERE = "."
"""Stands for the question a constraint belongs to."""


@dataclass(slots=True)
class Known:
    """What a name in an expression stands for: its step, whether it has several answers, its renamed choices."""

    step: str
    several: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    asked: bool = True  # whether an answer stands behind it
    repeat: bool = False  # then its rounds can be counted, and nothing else
    own_words: bool = False  # of a person: conditions may look at them, and no question says them again
    inside: bool = False  # in a repeat: outside, its rounds can be added up, and nothing else
    is_round: bool = False  # it works out nothing but the number of its round


@dataclass(slots=True)
class Condition:
    """An expression as the script has it, "" where nothing of it could be kept, and what was lost of it."""

    source: str
    lost: list[str] = field(default_factory=list)
    reworded: bool = False


Names = Mapping[str, Known]


def rewritten(
    source: str, names: Names, here: Known | None = None, *, repeating: bool = False, lasting: bool = False
) -> Condition:
    """Give an expression in Heard's words. Parts joined by `and` that cannot be kept are left out, and told.

    With `repeating` it stands in a repeat; with `lasting` it must come to the same on any day.
    """
    tokens = _paths(cut(source), names)
    kept: list[str] = []
    lost: list[str] = []
    parts = conjuncts(tokens)
    for part in parts:
        problem, written = _part(part, names, here, repeating=repeating)
        if (
            lasting
            and not problem
            and _TODAY & {token.text.casefold().removesuffix("()") for token in part if token.kind == "word"}
        ):
            problem = "it looks at the day, and the same answers must come to the same on any day"
        if lasting and not problem and "".join(written.split()) in _CONSTANT:
            continue
        if problem:
            lost.append(f"{joined(part)} ({problem})")
        else:
            kept.append(written)
    if lost and len(kept) > 1:
        kept = [_bracketed(part) for part in kept]
    whole = " and ".join(kept)
    return Condition(whole, lost, reworded="".join(whole.split()) != "".join(source.split()))


def both(first: str, second: str) -> str:
    """Give the condition that holds where two do."""
    if not first or not second:
        return first or second
    return f"{_bracketed(first)} and {_bracketed(second)}"


def _bracketed(source: str) -> str:
    return f"({source})" if has_or(cut(source)) else source


def _part(part: Sequence[Token], names: Names, here: Known | None, *, repeating: bool) -> tuple[str, str]:
    unknown = [token.inside for token in part if token.kind == "name" and token.inside not in names]
    silent = [
        token.inside
        for place, token in enumerate(part)
        if token.kind == "name"
        and token.inside in names
        and not _says(part, place, names[token.inside], repeating=repeating)
    ]
    if unknown or silent:
        return f"${{{(unknown or silent)[0]}}} has no answer here", ""
    if here is None and any(token.kind == "sign" and token.text == HERE for token in part):
        return "it looks at its own answer, which is not there yet", ""
    if any(token.kind == "word" and token.text == "regex" for token in part):
        return "names and numbers are taken out before it is looked at, so a pattern would refuse good answers", ""
    written = joined(_named(_ticks(_choices(part, names, here), names, here), names))
    try:
        parse(written)
    except BadExpression as error:
        return error.problem, ""
    return "", written


def _says(part: Sequence[Token], place: int, known: Known, *, repeating: bool) -> bool:
    """Say whether a name stands for something here: an answer, or the rounds of a repeat inside count()."""
    before = [token.text for token in part[:place] if token.kind != "space"][-2:]
    if known.repeat:
        return before == ["count", "("]
    over_all = before[1:] == ["("] and before[0] in _OVER_ALL
    return known.asked and (not known.inside or repeating or over_all)


def _paths(tokens: Sequence[Token], names: Names) -> list[Token]:
    """Turn ways through a form (`../age`, `/data/group/age`) into names; `current()/.` is the answer itself."""
    made: list[Token] = []
    for token in tokens:
        if token.kind == "path":
            last = token.text.rsplit("/", 1)[-1]
            known = last in names
            made.append(Token("sign", HERE) if last == HERE else Token("name", f"${{{last}}}") if known else token)
        else:
            made.append(token)
    return made


def _choices(part: Sequence[Token], names: Names, here: Known | None) -> list[Token]:
    """Put a choice's new name wherever it is compared with the question it belongs to."""
    made = list(part)
    solid = [place for place, token in enumerate(part) if token.kind != "space"]
    for first, sign, last in zip(solid, solid[1:], solid[2:], strict=False):
        if part[sign].text not in {"=", "!=", ","}:
            continue
        for asked, literal in ((first, last), (last, first)):
            known = _asked(part[asked], names, here)
            value = part[literal]
            if known and value.kind in {"string", "number"} and value.inside in known.choices:
                new = known.choices[value.inside]
                if new != value.inside:
                    made[literal] = Token("string", f"'{new}'")
    return made


def _ticks(part: Sequence[Token], names: Names, here: Known | None) -> list[Token]:
    """Write selected(${x}, 'a') wherever an author compares a question of several answers by `=`."""
    made = list(part)
    solid = [place for place, token in enumerate(part) if token.kind != "space"]
    for first, sign, last in reversed(list(zip(solid, solid[1:], solid[2:], strict=False))):
        if part[sign].text in {"=", "!="} and (call := _tick(part[first], part[last], names, here)):
            bracket, end = Token("sign", "("), Token("sign", ")")
            made[first : last + 1] = call if part[sign].text == "=" else [Token("word", "not"), bracket, *call, end]
    return made


def _tick(left: Token, right: Token, names: Names, here: Known | None) -> list[Token]:
    if not ((known := _asked(left, names, here)) and known.several):
        left, right = right, left
    known = _asked(left, names, here)
    literal = right.kind in {"string", "number"} and right.inside
    if not known or not known.several or not literal:
        return []
    value = right if right.kind == "string" else Token("string", f"'{right.text}'")
    return [Token("word", "selected"), Token("sign", "("), left, Token("sign", ", "), value, Token("sign", ")")]


def _asked(token: Token, names: Names, here: Known | None) -> Known | None:
    if token.kind == "name":
        return names.get(token.inside)
    return here if token.kind == "sign" and token.text == HERE else None


def _named(part: Sequence[Token], names: Names) -> list[Token]:
    return [Token("name", f"${{{names[t.inside].step}}}") if t.kind == "name" else t for t in part]

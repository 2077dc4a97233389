"""Gives a select its choices, its filter and their order."""

import re
from collections.abc import Mapping
from typing import Any

from config.standard import lacks, standard_words
from config.xlsform.form import Question
from config.xlsform.identifiers import plain
from config.xlsform.lists import Choice, ChoiceList, rename_attributes
from config.xlsform.logic import Known, rewritten
from config.xlsform.report import Entry
from config.xlsform.tokens import Token, cut, joined
from config.xlsform.values import parameters
from config.xlsform.words import Speaker
from conversations.script.path import OTHER
from conversations.script.tree import FUNCTIONS

_WORDS = frozenset({"and", "or", "div", "mod", "true", "false", "today", "name", *FUNCTIONS})
_PIPED_LIST = re.compile(r"\$\s*\{")


def add_choices(
    step: dict[str, Any],
    question: Question,
    lists: Mapping[str, ChoiceList],
    names: Mapping[str, Known],
    speaker: Speaker,
    entry: Entry,
) -> bool:
    """Put the choices into a select. False where there are none to put."""
    kind, line = question.kind, question.line
    wanted = kind.list_name
    chosen = lists.get(wanted)
    if chosen is None:
        if _PIPED_LIST.search(wanted):
            entry.drop("its choices would be answers to a repeat")
        else:
            entry.drop(f'the workbook has no list "{wanted}"' if wanted else "it names no list of choices")
        return False
    source = line.get("choice_filter")
    if source and speaker.exact:
        step["choice_filter"] = source
    elif source:
        _add_filter(step, source, chosen, names, entry)
    used = None if speaker.exact else _attributes_in(step.get("choice_filter", ""))
    step["choices"] = [_written(choice, used) for choice in chosen.choices]
    if kind.or_other:
        _add_other(step, speaker, entry)
    if parameters(line).get("randomize", "").casefold() in {"true", "true()", "yes"}:
        step["order"] = "random"
    return True


def _add_other(step: dict[str, Any], speaker: Speaker, entry: Entry) -> None:
    if any(choice["name"] == OTHER for choice in step["choices"]):
        entry.changed(f'or_other is left out: the list has "{OTHER}" already')
    elif lacking := lacks(speaker.languages, OTHER):
        step["choices"].append({"name": OTHER, "label": speaker.shipped(standard_words(OTHER))})
        entry.changed(f"or_other is a plain choice: Heard has no {lacking} words to ask what else")
    else:
        step["or_other"] = True


def _written(choice: Choice, used: frozenset[str] | None) -> dict[str, Any]:
    """Give a choice as the script has it, with the attributes its filter looks at; None keeps them all."""
    own = dict(choice.own)
    looked_at = {key: text for key, text in choice.attributes.items() if text and (used is None or key in used)}
    attributes = {**looked_at, **own.pop("attributes", {})}
    return {"name": choice.name, "label": choice.label, **own, **({"attributes": attributes} if attributes else {})}


def _add_filter(
    step: dict[str, Any], source: str, chosen: ChoiceList, names: Mapping[str, Known], entry: Entry
) -> None:
    """Carry a choice_filter over: bare words are attributes, and they point to choices that may have new names."""
    tokens = [_attribute(token) for token in cut(source)]
    solid = [token for token in tokens if token.kind != "space"]
    written = joined(tokens)
    for first, sign, last in zip(solid, solid[1:], solid[2:], strict=False):
        bare, name = (first, last) if first.kind == "attribute" else (last, first)
        known = names.get(name.inside) if name.kind == "name" else None
        if sign.text != "=" or bare.kind != "attribute" or known is None:
            continue
        rename_attributes(chosen, bare.text, known.choices)
        call = f"selected({name.text}, {bare.text})" if known.several else f"selected({bare.text}, {name.text})"
        if known.several or bare.text in chosen.twofold:
            compared = rf"(?<![\w-]){re.escape(first.text)}\s*=\s*{re.escape(last.text)}(?![\w-])"
            written = re.sub(compared, call, written)
    _keep(step, source, written, names, entry)


def _keep(step: dict[str, Any], source: str, written: str, names: Mapping[str, Known], entry: Entry) -> None:
    bare = {token.text for token in (_attribute(each) for each in cut(written)) if token.kind == "attribute"}
    stand_ins = {f"heard attribute {name}": Known(f"attribute_of_choice_{name}") for name in bare}
    asked = joined(
        [
            Token("name", f"${{heard attribute {each.text}}}") if each.kind == "attribute" else each
            for each in (_attribute(token) for token in cut(written))
        ]
    )
    condition = rewritten(asked, {**names, **stand_ins})
    made = re.sub(r"\$\{attribute_of_choice_(\w+)\}", r"\1", condition.source)
    for lost in condition.lost:
        told = re.sub(r"\$\{heard attribute (\w+)\}", r"\1", lost)
        entry.changed(f"choice_filter: left out {told}")
    if made:
        step["choice_filter"] = made
        if "".join(made.split()) != "".join(source.split()):
            entry.changed(f"choice_filter is written {made} now")


def _attribute(token: Token) -> Token:
    """Take a bare word for an attribute of the choice; name is its name."""
    if token.kind != "word" or token.text in _WORDS - {"name"} or token.text.endswith("()"):
        return token
    return Token("attribute", plain(token.text))


def _attributes_in(source: str) -> frozenset[str]:
    return frozenset(token.text for token in map(_attribute, cut(source)) if token.kind == "attribute")

"""Hypothesis strategies for whole scripts as their files say them, with every type of step."""

from typing import Any

from hypothesis import strategies as st

LANGUAGES = ["en", "cy", "pl"]
_letters = st.characters(codec="utf-8", categories=("Lu", "Ll", "Lo", "Nd"))
_marks = st.sampled_from(
    [" ", "  ", "\n", "*", "**", "_", "=", "&amp;", "<b>", "'", '"', ":", "::", "#", "…", "é", "1", "-"]
)
text = st.lists(_letters | _marks, min_size=1, max_size=12).map("".join).filter(lambda made: bool(made.strip()))
line = text.map(lambda made: " ".join(made.split()) or "x")


@st.composite
def words(draw: st.DrawFn, source: st.SearchStrategy[str] = text) -> dict[str, str]:
    easy = ["en-easy"] if draw(st.booleans()) else []
    return {language: draw(source) for language in LANGUAGES + easy}


def _sometimes(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=keys)


@st.composite
def choices(draw: st.DrawFn, *, several: bool) -> list[dict[str, Any]]:
    names = draw(
        st.lists(st.from_regex(r"[a-z0-9][a-z0-9_]{0,8}", fullmatch=True), min_size=2, max_size=5, unique=True)
    )
    made = []
    for place, name in enumerate(names):
        label = {language: f"{language} {name} {place}{draw(line)[:9]}" for language in LANGUAGES}
        optional = _sometimes(
            attributes=st.dictionaries(st.sampled_from(["region", "list", "label", "a"]), line, min_size=1, max_size=2),
            **({"exclusive": st.just(place == 0)} if several else {}),
        )
        made.append({"name": name, "label": label, **draw(optional)})
    return made


@st.composite
def step(draw: st.DrawFn, name: str, earlier: tuple[str, ...], kinds: tuple[str, ...]) -> dict[str, Any]:
    kind = draw(st.sampled_from(kinds))
    made: dict[str, Any] = {"name": name, "type": kind}
    if earlier:
        made |= draw(
            _sometimes(
                relevant=st.sampled_from(earlier).map(lambda other: f"${{{other}}}  != '' or not(${{{other}}} = 2)")
            )
        )
    if kind == "calculate":
        return {
            **made,
            "calculation": f"${{{earlier[0]}}} * 2" if earlier else "1 + 1",
            **draw(_sometimes(keep=st.booleans())),
        }
    made |= {"label": draw(words()), **draw(_sometimes(hint=words(), why=words()))}
    if kind == "note":
        return made
    made |= draw(_sometimes(required=st.booleans(), dont_know=st.booleans(), prefer_not=st.just(value=True)))
    match kind:
        case "select_one" | "select_multiple":
            made["choices"] = draw(choices(several=kind == "select_multiple"))
            made |= draw(_sometimes(or_other=st.booleans(), order=st.just("random")))
            names = [choice["name"] for choice in made["choices"]]
            usual = st.lists(st.sampled_from(names), min_size=1, max_size=1)
            made |= draw(_sometimes(default=usual if kind == "select_multiple" else st.sampled_from(names)))
        case "range":
            made |= {"start": draw(st.integers(0, 3)), "end": draw(st.integers(4, 9))}
            made |= draw(_sometimes(step=st.just(1), low=words(line), high=words(line)))
        case "integer" | "decimal":
            made |= draw(
                st.sampled_from(
                    [{}, {"constraint": ". >=  0", "constraint_message": draw(words(line))}, {"default": 7}]
                )
            )
        case "text":
            made |= draw(_sometimes(max_length=st.integers(1, 3_000)))
        case "time":
            made |= draw(_sometimes(default=st.just("09:30")))
        case "place":
            made["of"] = "district"
    return made


_ASKED = ("select_one", "select_multiple", "range", "integer", "decimal", "text", "date", "time", "place")


@st.composite
def scripts(draw: st.DrawFn) -> dict[str, Any]:
    steps: list[dict[str, Any]] = []
    earlier: tuple[str, ...] = ()
    for number in range(draw(st.integers(1, 6))):
        made = draw(step(f"q{number}", earlier, (*_ASKED, "note", "calculate") if number else _ASKED))
        if draw(st.integers(0, 5)) == 5 and number:
            inside = draw(step(f"q{number}", earlier, _ASKED))
            ends = draw(
                st.sampled_from([*([{"times": f"${{{earlier[0]}}}"}] if earlier else []), {"again": draw(words(line))}])
            )
            steps.append(
                {"name": f"r{number}", "type": "repeat", "max": draw(st.integers(1, 10)), **ends, "steps": [inside]}
            )
            continue
        steps.append(made)
        if made["type"] in {"integer", "range", "select_one"}:
            earlier = (*earlier, made["name"])
    return {
        "name": "survey",
        "version": draw(st.integers(1, 40)),
        "form": "experience",
        "languages": list(LANGUAGES),
        "title": draw(words(line)),
        "purpose": draw(words()),
        "open_days": draw(st.integers(1, 60)),
        "minutes": draw(st.integers(1, 30)),
        **draw(_sometimes(reviewed=st.just({"en": True, "pl": False}))),
        "steps": steps,
    }

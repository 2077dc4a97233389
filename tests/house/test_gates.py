"""Two doors: only anonymise() builds answers, only the gate builds what may be shown."""

import ast

import pytest

from tests.house.trees import builds, changes, functions, names_from, sources

FIGURES = "conversations.findings.figures"
MADE_BY_THE_GATE = {"Shown", "Hidden", "Withheld", "Share", "Released", "Quoted", "FieldReport", "Release", "Key"}

MAKERS = {  # who may make figures
    "conversations/findings/figures.py",  # the one key
    "conversations/findings/gate.py",
    "conversations/findings/digest.py",  # reads a release back from its own JSON
    "conversations/findings/quoting.py",  # the gate for people's own words
}
ANSWERERS = {
    "conversations/findings/anonymise.py",
    "storage/answers.py",  # reads its own rows back
}
ANSWER = "conversations.findings.answer"
RENDERERS = ("bot/render/", "bot/export")
PLACES = {  # numbers that are no figures: (place, function, parameter)
    ("bot/render/blocks.py", "_block", "place"),  # among a message's blocks
    ("bot/render/blocks.py", "_head", "number"),  # this message of so many
    ("bot/render/blocks.py", "_head", "total"),
    ("bot/render/digest.py", "_is_whole", "column"),  # among a released table's columns
    ("bot/render/digest.py", "_own", "column"),
    ("bot/render/digest.py", "_says_much", "column"),
    ("bot/render/digest.py", "_told", "column"),
    ("bot/render/figures.py", "people_text", "least"),  # the policy's floor as it may be said
    ("bot/render/plain.py", "_grid", "widths"),  # of a text's columns
    ("bot/render/portions.py", "_prefix", "limit"),  # characters
    ("bot/render/portions.py", "cut", "limit"),
    ("bot/render/results.py", "_column", "column"),
    ("bot/render/steps.py", "_runs", "numbers"),  # of waves
}


def test_only_the_gate_holds_its_key():
    holders = {place for place, tree in sources() if set(names_from(tree, FIGURES).values()) & {"GATE", "Key", "*"}}
    assert holders == MAKERS - {"conversations/findings/figures.py"}


def test_only_the_gate_makes_figures():
    makers = {
        place
        for place, tree in sources()
        if builds(tree, {here for here, there in names_from(tree, FIGURES).items() if there in MADE_BY_THE_GATE})
    }
    assert makers == MAKERS - {"conversations/findings/figures.py"}


def answerers(tree: ast.Module) -> bool:
    names = names_from(tree, ANSWER)
    return "*" in names.values() or builds(tree, {here for here, there in names.items() if there == "Answer"})


def test_only_anonymise_and_storage_build_answers():
    assert {place for place, tree in sources() if answerers(tree)} == ANSWERERS


def test_only_the_close_makes_answers_of_answers():
    """A copy with another respondent, or with a time, is an answer that nobody anonymised."""
    assert {place for place, tree in sources() if changes(tree, {"respondent", "week"})} == {"storage/closing.py"}


@pytest.mark.parametrize(
    "planted",
    [
        "from conversations.findings.answer import Answer\nAnswer(*row)",
        "from conversations.findings.answer import Answer as A\nmake = A",
        "from conversations.findings.answer import Answer\nmap(Answer, ids)",
        "from conversations.findings.answer import Answer\nobject.__new__(Answer)",
        "from conversations.findings import answer\nanswer.Answer(*row)",
        "import conversations.findings.answer as a",
    ],
)
def test_whoever_builds_an_answer_is_seen(planted: str) -> None:
    assert answerers(ast.parse(planted))


@pytest.mark.parametrize(
    "planted", ["replace(answer, week=now.isoformat())", "dataclasses.replace(one, id=new_id(), respondent=contact)"]
)
def test_whoever_changes_an_answer_is_seen(planted: str) -> None:
    assert changes(ast.parse(planted), {"respondent", "week"})


def test_whoever_only_names_an_answer_is_not_meant() -> None:
    named = (
        "from conversations.findings.answer import Answer\nkept: list[Answer] = list[Answer]()\n"
        "def f(one: Answer) -> Sequence[Answer]:\n return [one] if isinstance(one, Answer) else []"
    )
    assert not answerers(ast.parse(named))


def bare_numbers(place: str, tree: ast.Module) -> set[tuple[str, str, str]]:
    """Give (place, function, parameter) of whatever a renderer may be handed that is a number and no figure."""
    return {
        (place, function.name, one.arg)
        for function in functions(tree)
        for one in (*function.args.args, *function.args.kwonlyargs)
        if one.annotation and {"int", "float", "complex", "Decimal", "Fraction"} & names_in(one.annotation)
    }


def names_in(annotation: ast.expr) -> set[str]:
    return {node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)}


def test_no_renderer_takes_a_bare_number() -> None:
    found = {one for place, tree in sources("bot") if place.startswith(RENDERERS) for one in bare_numbers(place, tree)}
    assert found == PLACES


@pytest.mark.parametrize(
    "planted",
    [
        "def said(count: int) -> str: ...",
        "def row(shares: Mapping[str, float | None]): ...",
        "async def x(*, n: int): ...",
    ],
)
def test_a_renderer_of_bare_numbers_is_seen(planted: str) -> None:
    assert bare_numbers("bot/render/new.py", ast.parse(planted))


def test_nothing_shown_is_built_from_a_tally():
    exact = ("conversations.findings.tally", "conversations.findings.layout", "conversations.findings.suppression")
    for place, tree in sources():
        if place.startswith(RENDERERS):
            names = {there for module in exact for there in names_from(tree, module).values()}
            assert names <= {"ELSEWHERE"}, place


def test_the_gate_is_passed_in_one_place_with_the_ledger_in_hand():
    """Whoever else called release() could leave the ledger out."""
    passing = {
        place for place, tree in sources() if "release" in names_from(tree, "conversations.findings.gate").values()
    }
    assert passing == {"conversations/findings/publication.py"}
    publishing = {place for place, tree in sources() if names_from(tree, "conversations.findings.publication")}
    assert publishing == {"bot/publish.py"}

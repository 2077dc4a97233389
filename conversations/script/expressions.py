"""XLSForm expressions: parsed once when a script is read, worked out without side effects or surprises."""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import cast

from lark import Lark, Token, Transformer, v_args
from lark.exceptions import UnexpectedInput, UnexpectedToken

from conversations.errors import HeardError
from conversations.script import tree
from conversations.script.running import Run, Test, compiled, condition
from conversations.script.tree import Node, Scalar
from conversations.script.values import Drafts, Value

MAX_LENGTH = 1_000  # characters of one expression; longer ones belong in two questions
MAX_DEPTH = 40  # nodes below one another; keeps evaluation far from Python's recursion limit

_GRAMMAR = r"""
?start: or_
?or_: and_ (_OR and_)*
?and_: equality (_AND equality)*
?equality: relation | equality EQUALITY relation
?relation: sum | relation RELATION sum
?sum: product | sum (ADD | MINUS) product -> reckon
?product: unary | product (TIMES | DIV | MOD) unary -> reckon
?unary: atom | MINUS unary -> negative
?atom: NAME -> name {bare}| CURRENT -> current | NUMBER -> number | STRING -> string | "(" or_ ")" | call
call: FUNCTION "(" [or_ ("," or_)*] ")"
_OR: /or(?![\w-])/
_AND: /and(?![\w-])/
DIV: /div(?![\w-])/
MOD: /mod(?![\w-])/
EQUALITY: "=" | "!="
RELATION: "<=" | ">=" | "<" | ">"
ADD: "+"
MINUS: "-"
TIMES: "*"
NAME: /\$\{\s*[A-Za-z_][A-Za-z0-9_.-]*\s*\}/
CURRENT: "."
NUMBER.2: /[0-9]+(\.[0-9]*)?|\.[0-9]+/
STRING: /'[^']*'|"[^"]*"/
FUNCTION: /[A-Za-z_][A-Za-z0-9_-]*/
%ignore /\s+/
"""

_HABITS = {  # what other languages write, and what XLSForm writes
    "=": "write = once, not ==",
    "&": "write the word and",
    "|": "write the word or",
    "\u2018": "use straight quotes: 'yes'",
    "\u2019": "use straight quotes: 'yes'",
    "\u201c": "use straight quotes: 'yes'",
    "\u201d": "use straight quotes: 'yes'",
    "≤": "write <=",
    "≥": "write >=",
    "≠": "write !=",
    "$": "write a question's name as ${name}",
    "{": "write a question's name as ${name}",
    "!": "write not(...) or !=",
    "'": "close the quotes",
    '"': "close the quotes",
}


_NO_CHOICE: Mapping[str, str] = {}
_BARE_WORD = re.compile(r"(?<![\w'\"${.-])(?!(?:and|or|div|mod)\s*$)([A-Za-z_][\w-]*)\s*$")
_OPERANDS = frozenset({"FUNCTION", "STRING", "NAME", "NUMBER", "LPAR"})


class BadExpression(HeardError):
    """An expression that cannot be read; `problem` says where and what, `mend` what to do."""

    def __init__(self, problem: str, mend: str) -> None:
        super().__init__(f"{problem}; {mend}")
        self.problem = problem
        self.mend = mend


@dataclass(frozen=True, slots=True)
class Expression:
    """A parsed expression and the step names it looks at. Built by parse()."""

    source: str
    names: frozenset[str]
    tree: Node = field(repr=False)
    run: Run = field(repr=False, compare=False)
    test: Test = field(repr=False, compare=False)
    dated: bool = False

    def evaluate(self, drafts: Drafts, current: Value | None = None, today: date | None = None) -> Scalar:
        """Work it out. Never raises; an unanswered question is "", and so is today() without a day."""
        return self.run(drafts, current, today, _NO_CHOICE)

    def holds(self, drafts: Drafts, current: Value | None = None, today: date | None = None) -> bool:
        """Say whether it is true for these answers; `current` is what `.` stands for."""
        return self.test(drafts, current, today, _NO_CHOICE)

    def nodes(self) -> Iterator[Node]:
        """Give every node of the tree."""
        return (node for node, _ in _walk(self.tree))

    def fits(self, drafts: Drafts, attributes: Mapping[str, str]) -> bool:
        """Say whether a choice with these attributes is one to offer; for a choice_filter."""
        return self.test(drafts, None, None, attributes)

    @property
    def attributes(self) -> frozenset[str]:
        """The attributes of choices it looks at; only a choice_filter can."""
        return frozenset(node.name for node in self.nodes() if isinstance(node, tree.Attribute))

    @property
    def asks_current(self) -> bool:
        """Whether it looks at `.`, which only a constraint can."""
        return any(isinstance(node, tree.Current) for node in self.nodes())

    @property
    def compares(self) -> bool:
        """Whether a constraint holds an answer against others, whatever day it is."""
        return bool(self.names) and not self.dated

    @property
    def asks_today(self) -> bool:
        """Whether it looks at today(), so that its value changes from day to day."""
        return self.dated


def parse(source: str, *, of_choices: bool = False) -> Expression:
    """Read an expression; raises BadExpression, which names the character and the mend.

    `of_choices` says that it is a choice_filter, in which a bare word is an attribute of the choice.
    """
    if not source.strip():
        raise BadExpression("the expression is empty", "write one, or remove the key")
    if len(source) > MAX_LENGTH:
        raise BadExpression(
            f"the expression has {len(source)} characters", f"keep it to {MAX_LENGTH}, or split the question in two"
        )
    try:
        root = cast("Node", _parser(of_choices).parse(source))  # lark's types know only trees; _Builder makes nodes
    except UnexpectedInput as error:
        raise _explain(source, error) from None
    return _checked(source, root)


def _checked(source: str, root: Node) -> Expression:
    names: set[str] = set()
    dated = False
    for node, depth in _walk(root):
        if depth > MAX_DEPTH:
            raise BadExpression(f"the expression is nested more than {MAX_DEPTH} deep", "make it simpler")
        if isinstance(node, tree.Name):
            names.add(node.step)
        dated = dated or isinstance(node, tree.Today)
    return Expression(source, frozenset(names), root, compiled(root), condition(root), dated)


def _walk(root: Node) -> Iterator[tuple[Node, int]]:
    waiting = [(root, 1)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting.extend((part, depth + 1) for part in tree.parts(node))


def _explain(source: str, error: UnexpectedInput) -> BadExpression:
    at = error.pos_in_stream or 0
    bare = _BARE_WORD.search(source if _ended(error) else source[: max(at, 0)])
    if bare:
        word = bare[1]
        problem = f'"{word}" at character {bare.start(1) + 1} has no quotes'
        return BadExpression(problem, f"write '{word}' for a choice, ${{{word}}} for a question")
    if _ended(error):
        return BadExpression("the expression ends too early", "finish it: something is missing at its end")
    found = str(error.token) if isinstance(error, UnexpectedToken) else source[at : at + 1]
    if isinstance(error, UnexpectedToken) and "EQUALITY" in error.expected and error.token.type in _OPERANDS:
        problem = f"{found} at character {at + 1} follows without an operator"
        return BadExpression(problem, "put and, or, = or another operator between the two")
    mend = _HABITS.get(found[:1], "see docs/scripts.md for what can stand there")
    return BadExpression(f'"{found}" at character {at + 1} cannot stand there', mend)


def _ended(error: UnexpectedInput) -> bool:
    return isinstance(error, UnexpectedToken) and error.token.type == "$END"


@cache
def _parser(of_choices: bool) -> Lark:  # noqa: FBT001 - a cache key
    grammar = _GRAMMAR.replace("{bare}", "| FUNCTION -> attribute " if of_choices else "")
    return Lark(grammar, parser="lalr", transformer=_Builder(), maybe_placeholders=False)


@v_args(inline=True)
class _Builder(Transformer[Token, Node]):
    """Turns lark's rules into nodes while it parses, so that no second pass recurses."""

    def or_(self, *nodes: Node) -> Node:
        return tree.AnyOf(nodes)

    def and_(self, *nodes: Node) -> Node:
        return tree.AllOf(nodes)

    def equality(self, left: Node, sign: Token, right: Node) -> Node:
        return tree.Equal(left, right, negated=sign == "!=")

    def relation(self, left: Node, sign: Token, right: Node) -> Node:
        return tree.Order(str(sign), left, right)

    def reckon(self, left: Node, sign: Token, right: Node) -> Node:
        return tree.Sum(str(sign), left, right)

    def negative(self, _: Token, node: Node) -> Node:
        return tree.Sum("-", tree.Literal(0.0), node)

    def name(self, token: Token) -> Node:
        return tree.Name(token[2:-1].strip())

    def attribute(self, token: Token) -> Node:
        return tree.Attribute(str(token))

    def current(self, _: Token) -> Node:
        return tree.Current()

    def number(self, token: Token) -> Node:
        return tree.Literal(float(token))

    def string(self, token: Token) -> Node:
        return tree.Literal(str(token[1:-1]))

    def call(self, function: Token, *arguments: Node) -> Node:
        return _call(str(function), function.column or 1, arguments)


_CONSTANTS: dict[str, Node] = {
    "true": tree.Literal(constant=True),
    "false": tree.Literal(constant=False),
    "today": tree.Today(),
}


def _call(function: str, column: int, arguments: tuple[Node, ...]) -> Node:
    """Check a call against what exists; `column` is where it stands, from 1."""
    known = tree.FUNCTIONS.get(function)
    if known is None and function not in _CONSTANTS:
        names = [*tree.FUNCTIONS, *_CONSTANTS]
        near = difflib.get_close_matches(function, names, n=1)
        mend = f"did you mean {near[0]}()?" if near else f"use one of {', '.join(names)}"
        raise BadExpression(f"there is no function {function}() (character {column})", mend)
    fewest, most = (known.fewest, known.most) if known else (0, 0)
    if not fewest <= len(arguments) <= most:
        wanted = (
            "nothing"
            if not most
            else "at least one"
            if most == tree.MANY
            else f"{most} value{'' if most == 1 else 's'}"
        )
        raise BadExpression(
            f"{function}() at character {column} has {len(arguments)} in its brackets", f"give it {wanted}"
        )
    return tree.Call(function, arguments) if known else _CONSTANTS[function]

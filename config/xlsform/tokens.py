"""Cuts an expression into tokens, and tidies what people write where XLSForm wants something else."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from conversations.script.tree import FUNCTIONS

_TOKEN = re.compile(
    r"""
      (?P<name>\$\s*\{[^}]*\})
    | (?P<string>'[^']*'|"[^"]*")
    | (?P<number>\d+(?:\.\d*)?|\.\d+)
    | (?P<path>current\(\)/\.(?![.\w])|(?:current\(\)/)?(?:\.\./)+[A-Za-z_][\w.-]*|/[A-Za-z_][\w./-]*)
    | (?P<word>[A-Za-z_][\w:-]*(?:\.\w+)*)
    | (?P<sign><=|>=|!=|<>|==|&&|\|\||[=<>+*,()|&.\-])
    | (?P<space>\s+)
    | (?P<odd>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"'})
_SIGNS = {"≤": "<=", "≥": ">=", "≠": "!=", "\u00a0": " ", "\u2212": "-", "\u2013": "-"}
_ODD_SIGNS = {"==": "=", "<>": "!=", "&&": "and", "||": "or", "&": "and"}
_QUOTED_NAME = re.compile(r"(['\"])(\$\s*\{[^}'\"]*\})\1")
_BEFORE_NUMBER = frozenset("= != < > <= >= ( , == <>".split())
_LOWER = frozenset("and or not selected div mod true false today now if coalesce regex".split())
_ALONE = frozenset("number string boolean date decimal-date-time date-time once".split())
"""Functions that turn a value into a kind of value. Where Heard has none of them, its comparisons do it."""
_CHOICE_WORDS = re.compile(r"jr:choice-name\s*\(\s*(\$\{[^}]+\})\s*,[^()]*\)")


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of an expression, and what kind it is: name, string, number, path, word, sign, space or odd."""

    kind: str
    text: str

    @property
    def inside(self) -> str:
        """A name without ${}, a string without its quotes."""
        if self.kind == "name":
            return self.text[self.text.index("{") + 1 : -1].strip()
        return self.text[1:-1] if self.kind == "string" else self.text


def cut(source: str) -> list[Token]:
    """Give the tokens of an expression, its habits already put right."""
    text = _QUOTED_NAME.sub(r"\2", html.unescape(source).translate(_QUOTES))
    for sign, written in _SIGNS.items():
        text = text.replace(sign, written)
    text = _CHOICE_WORDS.sub(r"\1", " ".join(text.split()))
    tokens = [Token(str(found.lastgroup), found[0]) for found in _TOKEN.finditer(text)]
    return _with_signs([_tidy(tokens, place) for place in range(len(tokens))])


def _with_signs(tokens: Sequence[Token]) -> list[Token]:
    """Take a minus into the number it belongs to: -99 is a choice's name in many forms."""
    made: list[Token] = []
    for token in tokens:
        solid = [each.text for each in made if each.kind != "space"]
        if token.kind == "number" and made and made[-1].text == "-" and solid[-2:-1] and solid[-2] in _BEFORE_NUMBER:
            made[-1] = Token("number", f"-{token.text}")
        else:
            made.append(token)
    return made


def joined(tokens: Sequence[Token]) -> str:
    """Write tokens as one expression again."""
    return "".join(token.text for token in tokens).strip()


def _tidy(tokens: Sequence[Token], place: int) -> Token:
    token = tokens[place]
    if token.kind == "name":
        return replace(token, text=f"${{{token.inside}}}")
    if token.kind == "sign":
        written = _ODD_SIGNS.get(token.text, token.text)
        return Token("word" if written.isalpha() else "sign", written)
    if token.kind != "word":
        return token
    low, called = token.text.lower(), _called(tokens, place)
    if called and low in _ALONE and low not in FUNCTIONS:
        return replace(token, text="")
    word = low if low in _LOWER else token.text
    word = "today" if word == "now" else word
    if word in {"true", "false"} and not called:
        return Token("word", f"{word}()")
    return replace(token, text=word)


def _called(tokens: Sequence[Token], place: int) -> bool:
    following = next((token for token in tokens[place + 1 :] if token.kind != "space"), None)
    return following is not None and following.text == "("


def conjuncts(tokens: Sequence[Token]) -> list[list[Token]]:
    """Split at every `and` outside brackets: each part must hold. Where an `or` stands beside them, there is one."""
    if has_or(tokens):
        return [list(tokens)]
    parts: list[list[Token]] = [[]]
    for token, depth in _depths(tokens):
        if not depth and token == _AND:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def has_or(tokens: Sequence[Token]) -> bool:
    """Whether an `or` stands outside brackets."""
    return any(token == _OR and not depth for token, depth in _depths(tokens))


def _depths(tokens: Sequence[Token]) -> Iterator[tuple[Token, int]]:
    depth = 0
    for token in tokens:
        depth += {"(": 1, ")": -1}.get(token.text, 0) if token.kind == "sign" else 0
        yield token, depth


_AND, _OR = Token("word", "and"), Token("word", "or")

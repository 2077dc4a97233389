"""Turns words made for a form on a screen into words for a chat: no tags, no bold, one space at a time."""

import html
import re
from collections.abc import Callable

_TAG = re.compile(r"<\s*/?\s*[A-Za-z][^<>]*>")
_BREAK = re.compile(r"<\s*(?:br|/p|/div|/li|/h[1-6])\s*/?\s*>", re.IGNORECASE)
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
_HEAD = re.compile(r"^#{1,6}\s+", re.MULTILINE)
_LINK = re.compile(r"\[([^\]\n]+)\]\((https?://[^)\s]+)\)")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff\u200b\ufeff]")
_PIPED = re.compile(r"\$\s*\{\s*([^}]*?)\s*\}")
_CHOICE_WORDS = re.compile(r"jr:choice-name\s*\(\s*\$\{\s*([^}]+?)\s*\}\s*,[^()]*\)")


def plain_words(text: str, *, one_line: bool = False) -> str:
    """Take out what only a form draws, and spaces that nobody sees."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")
    text = _TAG.sub("", _BREAK.sub("\n", text))
    text = _LINK.sub(r"\1 (\2)", _HEAD.sub("", _BOLD.sub(r"\2", text)))
    text = _CONTROL.sub(" ", html.unescape(text))
    if one_line:
        return " ".join(text.split())
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def same_words(before: str, after: str) -> bool:
    """Whether cleaning changed more than spaces."""
    return "".join(before.split()) == "".join(after.split())


def with_names(text: str, rename: Callable[[str], str | None]) -> tuple[str, list[str]]:
    """Give the words with each `${name}` as the script has it, and the names that no answer stands behind."""
    lost: list[str] = []

    def one(found: re.Match[str]) -> str:
        name = rename(found[1])
        if name is None:
            lost.append(found[1])
            return "…"
        return f"${{{name}}}"

    return _PIPED.sub(one, _CHOICE_WORDS.sub(r"${\1}", text)), lost

"""An author's words in each language a script is written in, and beside them in easy words where there are any."""

from collections.abc import Mapping

Words = Mapping[str, str]
"""Language code -> text. A valid script has every one of its languages in every one of its words.

Easy words stand beside a language's own under its code and EASY: "en-easy".
"""

EASY = "-easy"


def say_in(words: Words, language: str) -> str:
    """Give the text in `language`; in its plain words where it has no easy ones; else in the first the author wrote."""
    if language in words:
        return words[language]
    usual = plain(language)
    return words[usual] if usual in words else next(iter(words.values()), "")


def heard_in(code: str, *every: Words) -> str:
    """Give the code of the words that one message is said in: easy ones only where all of it has them."""
    return code if not is_easy(code) or all(code in words for words in every) else plain(code)


def easy_in(language: str) -> str:
    """Give the code of a language's easy words."""
    return f"{language}{EASY}"


def plain(code: str) -> str:
    """Give the language that words are in, easy or not."""
    return code.removesuffix(EASY)


def is_easy(code: str) -> bool:
    """Say whether a code is that of easy words."""
    return code.endswith(EASY)

"""An author's words in each language a script is written in."""

from collections.abc import Mapping

Words = Mapping[str, str]
"""Language code -> text. A valid script has every one of its languages in every one of its words."""


def say_in(words: Words, language: str) -> str:
    """Give the text in `language`, else in the first language the author wrote."""
    return words[language] if language in words else next(iter(words.values()), "")

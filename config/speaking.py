"""Says how well Heard itself speaks a programme's languages: which are reviewed, and where English will stand in."""

from collections.abc import Iterator, Sequence

from config.phrases import ENGLISH, Phrasebook
from conversations.script.wording import language_name


def spoken(languages: Sequence[str], book: Phrasebook) -> frozenset[str]:
    """Give those of the languages in which all of Heard's own words are reviewed."""
    return frozenset(language for language in languages if book.reviewed(language))


def easily_said(languages: Sequence[str], book: Phrasebook) -> str:
    """Say in which languages Heard has easy words of its own, and where it says its plain ones."""
    easy = [language_name(language) for language in languages if book.easily(language)]
    others = [language_name(language) for language in languages if not book.easily(language)]
    told = f"Heard's own easy words: {', '.join(easy) or 'none'}"
    return f"{told}; plain ones in {', '.join(others)}." if others else f"{told}."


def unspoken(languages: Sequence[str], book: Phrasebook) -> Iterator[str]:
    """Say where Heard's own words will be English beside an author's words in another language."""
    for language in languages:
        name = language_name(language)
        if language not in book.languages:
            yield (
                f"Heard has no words of its own in {name}: its own lines and buttons will be in English; "
                f"add languages/{language}/, or drop {language}"
            )
        elif language != ENGLISH and (gaps := book.differences(language)):
            yield (
                f"Heard's own words in {name} are not whole: a message with one that is missing is said in English; "
                f"first, {gaps[0]}"
            )

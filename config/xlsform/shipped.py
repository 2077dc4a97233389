"""Words the importer adds where a form has none, in the languages Heard is written in first."""

from collections.abc import Sequence

from config.standard import Standard
from conversations.errors import Fault
from conversations.script.wording import language_name

AGAIN = {
    "en": "Is there another one to tell us about?",
    "cy": "A oes un arall i ddweud wrthym amdano?",
    "pl": "Czy jest jeszcze coś, o czym chcesz nam powiedzieć?",
}
OK = {"en": "OK", "cy": "Iawn", "pl": "W porządku"}
NOT_YET = {"en": "Not yet", "cy": "Ddim eto", "pl": "Jeszcze nie"}
TRY_AGAIN = {
    "en": "That does not fit here. Please check it and try again.",
    "cy": "Nid yw hynny'n ffitio yma. Gwiriwch e a rhowch gynnig arall arni.",
    "pl": "To tu nie pasuje. Sprawdź i spróbuj jeszcze raz.",
}
SOMETHING_ELSE = {"en": "Something else", "cy": "Rhywbeth arall", "pl": "Coś innego"}
PURPOSE = {
    "en": "Write here why you ask, in a sentence or two.",
    "cy": "Ysgrifennwch yma pam rydych chi'n gofyn, mewn brawddeg neu ddwy.",
    "pl": "Napisz tutaj w jednym lub dwóch zdaniach, dlaczego pytasz.",
}


def lacks(languages: Sequence[str], key: str) -> str:
    """Name the languages for which Heard has none of its own words for this, "" where it has them all."""
    missing = []
    for language in languages:
        told: list[Fault] = []
        Standard([language], "", told).words(key)
        if told:
            missing.append(language_name(language))
    return " and ".join(missing)

"""What people type in each language instead of pressing a button or a slash command."""

from collections.abc import Mapping

from conversations.talk.vocabulary import (
    arabic,
    bengali,
    english,
    polish,
    punjabi,
    romanian,
    somali,
    ukrainian,
    urdu,
    welsh,
)
from conversations.talk.vocabulary.word import Vocabulary

VOCABULARIES: Mapping[str, Vocabulary] = {
    "en": english.VOCABULARY,
    "cy": welsh.VOCABULARY,
    "pl": polish.VOCABULARY,
    "ro": romanian.VOCABULARY,
    "uk": ukrainian.VOCABULARY,
    "ar": arabic.VOCABULARY,
    "ur": urdu.VOCABULARY,
    "bn": bengali.VOCABULARY,
    "pa": punjabi.VOCABULARY,
    "so": somali.VOCABULARY,
}

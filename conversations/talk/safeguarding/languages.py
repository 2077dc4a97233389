"""Lists the languages there are phrases in, and those that detection is claimed for."""

from collections.abc import Mapping

from conversations.talk.safeguarding.phrases import (
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

CLAIMED = ("en", "cy", "pl")  # measured in docs/safeguarding.md; the others are attempted, by nobody's mother tongue

BY_LANGUAGE: Mapping[str, str] = {
    "en": english.RULES,
    "cy": welsh.RULES,
    "pl": polish.RULES,
    "ro": romanian.RULES,
    "uk": ukrainian.RULES,
    "so": somali.RULES,
    "ar": arabic.RULES,
    "ur": urdu.RULES,
    "bn": bengali.RULES,
    "pa": punjabi.RULES,
}

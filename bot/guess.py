"""Guesses which language words are in, so that the talk may offer a switch; it never makes one.

Common words settle most texts in microseconds. What they leave open goes to langdetect, seeded, with only the
programme's languages loaded, in a thread: it takes milliseconds of plain Python.
"""

import asyncio
import unicodedata
from collections import Counter
from collections.abc import Collection
from functools import cache
from pathlib import Path

import langdetect
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

MIN_WORDS = 5  # below this langdetect's probability means nothing ("good" is Somali at 0.99999)
SURE = 0.9  # of langdetect's probability, on texts of MIN_WORDS or more
ENOUGH_WORDS = 2  # common words of one language, with none of another

_COMMON = {
    "en": (
        "the and was were they with have that this for you not but are very had there is it my we us our of more "
        "please get too would could should when what who your from again nobody never always because about them"
    ).split(),
    "cy": (
        "yn mae yr oedd roedd ond hefyd gan wedi fy ni ddim iawn bod eu chi roeddwn dw rwy gyda neb pan felly dylai"
    ).split(),
    "pl": (
        "nie się jest że było była jak ale bardzo są mnie mi tylko już dla przez po od jestem nikt więcej kiedy gdy "
        "który która oraz żeby"
    ).split(),
}  # words no other language of the list uses
_SCRIPTS = {"ARABIC": {"ar", "ur", "fa"}, "BENGALI": {"bn"}, "CYRILLIC": {"uk", "ru"}, "GURMUKHI": {"pa"}}
_NOT_LATIN = frozenset().union(*_SCRIPTS.values())


class Guesser:
    """Tells one of `languages` (ISO 639-1 codes), or None where it cannot."""

    def __init__(self, languages: Collection[str]) -> None:
        self._languages = frozenset(languages)

    async def __call__(self, text: str) -> str | None:
        """Guess; None for fewer than five words and wherever it is not sure."""
        words = text.casefold().split()
        candidates = self._candidates(words, text)
        if len(candidates) <= 1:
            return next(iter(candidates), None)
        return _by_common_words(words, candidates) or await asyncio.to_thread(_by_profile, text, candidates)

    def at_once(self, text: str) -> str | None:
        """Guess in this thread, for whoever keeps nobody waiting."""
        words = text.casefold().split()
        candidates = self._candidates(words, text)
        if len(candidates) <= 1:
            return next(iter(candidates), None)
        return _by_common_words(words, candidates) or _by_profile(text, candidates)

    async def warm_up(self) -> None:
        """Load the profiles now, off the loop, so that the first text does not wait for them."""
        await asyncio.to_thread(_by_profile, "one two three four five", self._of_its_script("a"))

    def _candidates(self, words: list[str], text: str) -> frozenset[str]:
        """Give the languages it may be; a single one only where its script tells it apart."""
        if len(words) < MIN_WORDS:
            return frozenset()
        found = self._of_its_script(text)
        return found if len(found) > 1 or found & _NOT_LATIN else frozenset()

    def _of_its_script(self, text: str) -> frozenset[str]:
        letters = Counter(unicodedata.name(letter, "?").split(" ", 1)[0] for letter in text if letter.isalpha())
        script = letters.most_common(1)[0][0] if letters else ""
        if script == "LATIN":
            return self._languages - _NOT_LATIN
        return self._languages & _SCRIPTS.get(script, set())


def _by_common_words(words: list[str], candidates: frozenset[str]) -> str | None:
    hits = {
        language: sum(word.strip(".,!?") in common for word in words)
        for language, common in _COMMON.items()
        if language in candidates
    }
    likely = [language for language, count in hits.items() if count]
    return likely[0] if len(likely) == 1 and hits[likely[0]] >= ENOUGH_WORDS else None


@cache
def _factory(languages: frozenset[str]) -> DetectorFactory | None:
    folder = Path(langdetect.__file__).parent / "profiles"
    profiles = [(folder / name).read_text("utf-8") for name in sorted(languages) if (folder / name).exists()]
    if not profiles:
        return None
    factory = DetectorFactory()
    factory.seed = 0  # the same words give the same guess
    factory.load_json_profile(profiles)
    return factory


def _by_profile(text: str, candidates: frozenset[str]) -> str | None:
    factory = _factory(candidates)
    if factory is None:
        return None
    detector = factory.create()
    detector.append(text)
    try:
        best = detector.get_probabilities()[:1]
    except LangDetectException:
        return None
    return str(best[0].lang) if best and best[0].prob >= SURE else None

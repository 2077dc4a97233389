"""Guesses the language of labels that do not say which they are in."""

from collections.abc import Iterable

ENOUGH = 120  # letters; of fewer, the guess is wrong too often
SURE = 0.95  # of 1; langdetect is seldom wrong above it on texts this long


def guessed(texts: Iterable[str]) -> str | None:
    """Give the code of the language these texts are in; None where they are too few or could be another's."""
    from langdetect import DetectorFactory, LangDetectException, detect_langs  # noqa: PLC0415  reads its profiles

    whole = " \n".join(texts)
    if sum(map(str.isalpha, whole)) < ENOUGH:
        return None
    DetectorFactory.seed = 0  # the same guess each time
    try:
        best = detect_langs(whole)[0]
    except LangDetectException:
        return None
    return str(best.lang).partition("-")[0] if best.prob >= SURE else None

"""Finds the one label that words with a slip of the finger were meant to be; never guesses between two."""

from collections.abc import Sequence

from rapidfuzz.distance import OSA

MIN_NEAR = 5  # characters; in shorter words one letter makes another word (yes, yet; safe, same)
LONG = 9  # characters from which two slips are allowed; below, one
CLEAR_BY = 2  # slips by which every other label must be further away: "satisfied" and "unsatisfied" are not
FAR = 3  # slips up to which a label of a long list is offered as what may have been meant
MAX_NEAR = 60  # characters; longer words are a sentence, not a label with a slip in it


def nearest(labels: Sequence[Sequence[str]], said: str) -> int | None:
    """Give the place of the one label meant; `labels` holds each one's forms in all languages, all folded."""
    if not MIN_NEAR <= len(said) <= MAX_NEAR:
        return None
    allowed = 1 if len(said) < LONG else 2
    far = allowed + CLEAR_BY
    apart = [min((slips(form, said, far) for form in forms), default=far) for forms in labels]
    best = min(apart, default=far)
    if best > allowed or sum(each < best + CLEAR_BY for each in apart) > 1:
        return None
    return apart.index(best)


def closest(labels: Sequence[Sequence[str]], said: str, most: int) -> tuple[int, ...]:
    """Give the places of the labels that are nearest to some words, at most `most`; none that is far from them."""
    if not MIN_NEAR <= len(said) <= MAX_NEAR:
        return ()
    far = FAR + 1
    apart = [
        (min((slips(form, said, far) for form in forms), default=far), place) for place, forms in enumerate(labels)
    ]
    return tuple(place for distance, place in sorted(apart) if distance < far)[:most]


def slips(one: str, other: str, most: int) -> int:
    """Count the letters added, left out, mistaken or swapped between two words (Damerau's distance), up to `most`."""
    return OSA.distance(one, other, score_cutoff=most - 1)

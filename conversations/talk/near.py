"""Finds the one label that words with a slip of the finger were meant to be; never guesses between two."""

from collections.abc import Sequence

MIN_NEAR = 5  # characters; in shorter words one letter makes another word (yes, yet; safe, same)
LONG = 9  # characters from which two slips are allowed; below, one
CLEAR_BY = 2  # slips by which every other label must be further away: "satisfied" and "unsatisfied" are not
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


def slips(one: str, other: str, most: int) -> int:
    """Count the letters added, left out, mistaken or swapped between two words (Damerau's distance), up to `most`."""
    if abs(len(one) - len(other)) >= most:
        return most
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return min(row[-1], most)

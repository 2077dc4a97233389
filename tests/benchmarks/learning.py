"""Learns what speaks for distress and against it from texts, and writes it where the shipped weights stand.

A logistic regression over what words mean, what stands near what, and some words by themselves
(conversations/talk/safeguarding/weighing.py). The same texts give the same weights.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from textwrap import fill

import numpy as np
from numpy.typing import NDArray

from conversations.talk.safeguarding import weights as shipped
from conversations.talk.safeguarding.features import LANGUAGES, Feature, features, windows, written
from conversations.talk.safeguarding.noticing import words_of
from conversations.talk.safeguarding.weighing import FEW
from tests.support.distress_corpus import Text
from tests.support.plain_feedback import PLAIN

KEPT = 6_000  # features; more of them notice no more, and every one is read at the start
LEAST_SEEN = 2  # windows a feature must stand in
CALM_WEIGHT = 1.5  # of the calm texts of a language together, against its distressed ones: a false alarm costs more
ROUNDS = 200  # steps of the descent; the weights hardly move after half of them
DECAY = 0.02  # how strongly a weight without need is drawn to nothing
STEP = 0.5  # of the descent, divided for each feature by how much it has moved before (AdaGrad)

Numbers = NDArray[np.float64]


def learn(texts: Iterable[Text]) -> str:
    """Learn from texts, and from the plain feedback redaction is tested by; give the module of weights."""
    calm = [Text(line, lang, distress=False) for lang, page in PLAIN.items() for line in page.strip().splitlines()]
    heap = _Heap([text for text in (*texts, *calm) if text.lang in LANGUAGES])
    found, _ = heap.fitted(feature for feature, seen in heap.seen.items() if seen >= LEAST_SEEN)
    telling = sorted(found, key=lambda each: (-abs(found[each]) * heap.seen[each] ** 0.5, str(each)))
    return _module(*heap.fitted(telling[:KEPT]))


def write(module: str) -> None:
    """Put new weights in the place of the shipped ones."""
    Path(shipped.__file__).write_text(module, "utf-8")


class _Heap:
    """Texts as the features of their windows, each with what it shows and how much it counts."""

    def __init__(self, texts: Sequence[Text]) -> None:
        of = Counter((text.lang, text.distress) for text in texts)
        rows: list[tuple[Collection[Feature], bool, float]] = []
        for text in texts:
            parts = [features(part).features for part in windows(words_of(text.text))]
            if text.distress:  # which part of it shows distress, nobody says
                parts = [set().union(*parts)]
            counts = 1.0 if text.distress else CALM_WEIGHT * of[text.lang, True] / of[text.lang, False]
            rows += [(part, text.distress, counts) for part in parts]
        self._rows = [row for row, _, _ in rows]
        self._shows = np.array([float(shows) for _, shows, _ in rows])
        self._counts = np.array([counts for _, _, counts in rows])
        self.seen = Counter(feature for row in self._rows for feature in row)

    def fitted(self, chosen: Iterable[Feature]) -> tuple[Mapping[Feature, float], float]:
        """Fit the weights of some features, and the bias, by steps against the slope of the loss."""
        place = {feature: at for at, feature in enumerate(sorted(chosen, key=str))}
        pairs = [
            (row, place[each]) for row, some in enumerate(self._rows) for each in sorted(some, key=str) if each in place
        ]
        row, column = np.array(pairs).T
        share = 1 / np.sqrt(np.bincount(row, minlength=len(self._rows)).clip(FEW))[row]
        weights, bias = np.zeros(len(place)), 0.0
        moved, bias_moved = np.full(len(place), 1e-8), 1e-8
        for _ in range(ROUNDS):
            score = np.bincount(row, weights=weights[column] * share, minlength=len(self._rows)) + bias
            wrong = (1 / (1 + np.exp(-score)) - self._shows) * self._counts
            slope: Numbers = np.bincount(column, weights=wrong[row] * share, minlength=len(place)) + DECAY * weights
            moved += slope**2
            weights -= STEP * slope / np.sqrt(moved)
            bias_moved += float(wrong.sum()) ** 2
            bias -= STEP * float(wrong.sum()) / bias_moved**0.5
        return dict(zip(place, weights.tolist(), strict=True)), bias


def _module(weights: Mapping[Feature, float], bias: float) -> str:
    lines = sorted(f"{written(each)} {round(weight * 100)}" for each, weight in weights.items() if round(weight * 100))
    body = fill(", ".join(lines), 118, break_long_words=False, break_on_hyphens=False)
    return _HEAD.format(bias=bias, body=body)


_HEAD = '''"""What speaks for distress and what against it, learned from made-up texts, never changed by hand."""

# A feature and its weight in hundredths: `=` a meaning, `-` one after a "not", `&` two near each other, and words,
# beginnings of words (`*`) and two words side by side.
BIAS = {bias:.2f}

WEIGHTS = """
{body}
"""
'''

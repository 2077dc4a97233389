"""Weighs what the words of a text mean together, for distress that no phrase foresaw; it keeps nothing of them.

The weights are learned from made-up texts (docs/safeguarding.md): what words mean, what stands near what, and some
words by themselves.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import sqrt

from conversations.distress import Kind
from conversations.talk.safeguarding.features import Feature, features, number, windows
from conversations.talk.safeguarding.lexicon import Means, lexicon
from conversations.talk.safeguarding.weights import BIAS, WEIGHTS

FEW = 25  # features below which a short text weighs less than a longer one
LEAST_FEATURES = 6  # without which nothing is said of a text
LEAST_KNOWN = 0.6  # of the words of a text, without which it may be in another language
ENOUGH = {"en": 1.1, "cy": 0.8, "pl": 0.8}  # so that about one misleading text in twenty is taken for distress
LONGER = 2.0  # more than that is asked of a text of several windows: one of them weighs much by chance


@dataclass(frozen=True, slots=True)
class Weighed:
    """How much the words of a text speak for distress, and what they mean."""

    score: float  # the logarithm of the odds
    language: str
    known: bool  # enough of it to say anything
    means: Sequence[Means]
    longer: bool = False  # than one window

    def beyond(self, more: float) -> bool:
        """Say whether it weighs enough to be taken for distress, and so much more."""
        return self.known and self.score > ENOUGH[self.language] + LONGER * self.longer + more


def weighed(words: Sequence[str]) -> Weighed:
    """Weigh a text; of a long one, the part that weighs most."""
    parts = list(windows(words))
    if len(parts) == 1:
        return _weighed(words)
    return replace(max(map(_weighed, parts), key=lambda each: each.score), longer=True)


def _weighed(words: Sequence[str]) -> Weighed:
    found, language, means = features(words)
    table = weights()
    some = [table[each] for each in table.keys() & found]
    known = sum([1 for word, meaning in zip(words, means, strict=True) if meaning or word in table])
    return Weighed(
        sum(some) / sqrt(max(FEW, len(some))) + BIAS,
        language,
        len(some) >= LEAST_FEATURES and known >= LEAST_KNOWN * len(words),
        means,
    )


@cache
def weights() -> Mapping[Feature, float]:
    """Read the weights, once."""
    table: dict[Feature, float] = {}
    for entry in " ".join(WEIGHTS.split()).split(", "):
        if entry:
            as_written, _, weight = entry.rpartition(" ")
            table[number(as_written)] = int(weight) / 100
    return table


_SHOWS: Sequence[tuple[Kind, Collection[str], Collection[str]]] = (
    (Kind.DANGER, ("fire", "blood", "breath", "intruder", "weapon"), ("now", "help", "police")),
    (Kind.CHILD, ("child", "young"), ("hit", "push", "sex", "photo", "neglect", "hungry", "bruise", "lock", "secret")),
    (Kind.HARM, ("he", "partner", "elder", "minder"), (
        "hit", "choke", "push", "sex", "force", "marry", "let", "check", "lock", "threat", "drunk", "fear", "belittle",
        "papers", "weapon", "bruise", "flee",
    )),
    (Kind.ANOTHER, ("near", "child", "he", "elder", "partner"), ("suicide", "die", "kill", "pills", "rope", "cut", "gone")),
    (Kind.SUICIDE, ("me",), (
        "die", "kill", "suicide", "cut", "blade", "pills", "dose", "rope", "jump", "height", "railway", "water", "gone",
        "goodbye", "affairs", "wake", "live", "without", "world",
    )),
)  # fmt: skip


def kind_of(found: Weighed) -> Kind:
    """Say what a text is about that weighs enough: the first kind it has both sides of; else despair."""
    names = lexicon().names
    meant = {each for some in found.means for each in some}
    for kind, some, others in _SHOWS:
        if any(names[each] in meant for each in some) and any(names[each] in meant for each in others):
            return kind
    return Kind.DESPAIR

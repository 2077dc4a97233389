"""What stands on a question's buttons, made ready once for typed words to be compared with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from conversations.script.model import Choice, Question, SelectMultiple, SelectOne
from conversations.talk.spoken import bare, fold
from conversations.words import say_in

MIN_PART = 2  # characters of a part of a label that may stand for all of it
MOST_KEPT = 1024  # lists of choices whose labels are kept ready, each in a language's order

Texts = Sequence[Sequence[str]]
"""For each button in order, every text it may carry: one for each language, the person's own first."""


@dataclass(frozen=True, slots=True, repr=False)
class Worded:
    """Words made ready to compare: as drawn, folded, and split."""

    drawn: str
    folded: str
    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "Worded":
        """Make a text ready."""
        folded = fold(text)
        return cls(bare(text), folded, tuple(folded.split()))


_form = lru_cache(maxsize=4096)(Worded.of)
"""An author's label, made ready once. Never used on what residents type: that must not stay in memory."""


class Labels:
    """Every text of each button; `drawn` and `folded` give the places of the buttons that have one."""

    def __init__(self, texts: Texts) -> None:
        self.forms = [[_form(text) for text in each] for each in texts]
        self.numbers = {int(each[0]): place for place, each in enumerate(texts) if each and each[0].strip().isdecimal()}
        self.drawn: dict[str, list[int]] = {}
        self.folded: dict[str, list[int]] = {}
        for place, forms in enumerate(self.forms):
            for drawn in {form.drawn for form in forms}:
                self.drawn.setdefault(drawn, []).append(place)
            for folded in {form.folded for form in forms} - {""}:
                self.folded.setdefault(folded, []).append(place)

    def fitting(self, said: Worded, fits: Callable[[Worded, Worded], bool]) -> list[int]:
        """Give the places of the buttons with a text that fits some words."""
        return [place for place, forms in enumerate(self.forms) if any(fits(form, said) for form in forms)]

    def meant(self, found: Sequence[int], said: Worded, fits: Callable[[Worded, Worded], bool]) -> Sequence[int]:
        """Of several buttons that fit, give those that do in the person's own language, where there are any.

        One language may use another's word for something else.
        """
        return found if len(found) == 1 else [place for place in found if fits(self.forms[place][0], said)]


_kept: dict[tuple[int, tuple[str, ...]], tuple[Sequence[Choice], Labels]] = {}


def labels_of(shown: SelectOne | SelectMultiple, languages: Sequence[str]) -> Labels:
    """Give the labels of a question's choices as they are now offered, in these languages, in their order."""
    moving = shown.shuffled or shown.choice_filter is not None  # then its choices are others in every turn
    return _made_ready(shown.choices, languages) if moving else kept_labels(shown.choices, languages)


def kept_labels(choices: Sequence[Choice], languages: Sequence[str]) -> Labels:
    """Give the labels of an author's choices, made ready once; in every language they have where none is given.

    A script's choices are the same object in every turn.
    """
    key = id(choices), tuple(languages)
    kept = _kept.get(key)
    if kept and kept[0] is choices:
        return kept[1]
    if len(_kept) >= MOST_KEPT:
        _kept.clear()
    labels = _made_ready(choices, languages)
    _kept[key] = choices, labels
    return labels


def _made_ready(choices: Sequence[Choice], languages: Sequence[str]) -> Labels:
    if not languages:
        return Labels([tuple(choice.label.values()) for choice in choices])
    return Labels([tuple({say_in(choice.label, code): None for code in languages}) for choice in choices])


def is_label(question: Question | None, text: str) -> bool:
    """Say whether words are what stands on a button of a question, or its first words ("help with")."""
    if not isinstance(question, SelectOne | SelectMultiple):
        return False
    said, folded = fold(text), kept_labels(question.choices, ()).folded
    return said in folded or (" " in said and any(label.startswith(said) for label in folded))


def drawn_alike(label: Worded, said: Worded) -> bool:
    """Say whether two texts look the same but for capitals and width."""
    return label.drawn == said.drawn


def worded_alike(label: Worded, said: Worded) -> bool:
    """Say whether two texts have the same words."""
    return label.folded == said.folded != ""


_TURNS_ROUND = {
    "en": "not no don't never neither nor cannot can't",
    "cy": "nid nad ddim na nac dim byth",
    "pl": "nie ani nigdy bez żaden żadne żadna żadnych",
    "uk": "не ні ані ніколи без жоден жодна жодне жодних",
    "ro": "nu nici niciodată niciun nicio fără",
    "so": "maya la'aan",  # not "ma" and "aan", which are other words, too
    "ar": "لا ليس ليست لست لم لن غير بدون بلا",
    "ur": "نہیں نہ غیر بغیر",
    "bn": "না নয় নই নেই ছাড়া",
    "pa": "ਨਹੀਂ ਨਾ ਬਿਨਾਂ",
}
REVERSALS = {language: frozenset(map(fold, words.split())) for language, words in _TURNS_ROUND.items()}
"""Words that turn a label's meaning round: "satisfied" must not be read as "not satisfied"."""

_ANY_REVERSAL = frozenset().union(*REVERSALS.values())
_BEHIND = frozenset().union(*(REVERSALS[language] for language in ("so", "ur", "bn", "pa")))
"""Those of languages that say so behind the word: there a label's first words may say its opposite."""


def part_of(label: Worded, said: Worded) -> bool:
    """Say whether whole words of the label were typed, and what was left out does not turn their meaning round."""
    count = len(said.words)
    if len(said.folded) < MIN_PART:
        return False
    for start in range(len(label.words) - count + 1):
        if label.words[start : start + count] == said.words:
            return _ANY_REVERSAL.isdisjoint(label.words[:start] + label.words[start + count :])
    return False


def start_of(label: Worded, said: Worded) -> bool:
    """Say whether a label begins with what was typed, and does not take it back behind."""
    if len(said.folded) < MIN_PART or not label.folded.startswith(said.folded):
        return False
    return _BEHIND.isdisjoint(label.words[len(said.words) :])

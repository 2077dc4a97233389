"""What the words around a word say about it: where a sentence begins, whether a name goes on, whether a place is meant."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from conversations.findings.redaction.announcing import Cue, cue_before, is_role
from conversations.findings.redaction.lists.proper import PHRASES, PLACE_NOUNS, SAINTS, SAINTS_ABROAD
from conversations.findings.redaction.naming import (
    is_english,
    is_first,
    is_last,
    is_last_behind_names,
    is_proper,
    is_slip,
    is_unknown,
)
from conversations.findings.redaction.words import Word

SHORT = 3  # letters: shorter names are too like slips ("al", "jo") to cut unannounced in small letters
LOUD = 0.8  # share of capitalised words from which capitals say nothing any more
FEW_WORDS = 4  # up to which a text is no headline: "Sarah Khan, manager"
LANGUAGES = frozenset(("en", "cy", "pl", "ro", "ar", "ur", "bn"))  # that we have cues for
ENGLISH_SHARE = 0.6  # of the words of an English text; names and slips are the rest
LONGEST_PLACE = 4  # words of a place's name that are looked at
WIDEST_GAP = 2  # signs between two words of one name: ". " behind an initial

# What people do: behind a word that may be a name, they say that it is one.
_DOES = frozenset(
    """was is has had were are said says told tells helped helps made listened listens did does didn't doesn't wasn't isn't hasn't kept keeps gave gives came comes went never always
    from at on in who and really took takes got gets explained called rang phoned answered works worked works knows knew treated looked looks can can't cannot could would will won't
    deserves runs run teaches taught sorted spoke left stole shouted refused promised visited saw seemed seems wants needs lives lived thinks thought also just still even goes
    showed shows understood cares cared put asked asks tried tries ignored rude lovely brilliant amazing fantastic great helpful kind supported supports leads led drives drove
    oedd yn mae wedi ac â a jest był była miał miała pomógł pomogła powiedział powiedziała z a fost este are m-a ne-a mi-a nu are a spus""".split()
)
SAID = frozenset(
    "said says told tells helped helps listened listens explained rang phoned answered treated taught teaches shouted refused promised who understood".split()
)
THERE = frozenset("in at near around outside to into through via across the of".split())
AND = frozenset("and & n or i a ac și si oraz und y".split())
PARTICLES = frozenset(
    "de da dos van von der den di del della la le el al bin ibn bint ben ap ab ferch ur abu abd du y".split()
)
# Words that are never a name or part of one, whatever a list says.
NEVER = frozenset(
    """i i'm i've i'd i'll a an the he it she we you they him her them his it's its our your their my me us this that these those and or but so if as of in on at to for from by with not no
    is are was were be been am has have had do does did will would could should can may might must there here where when why how what who which all any some none one two three every each
    very too just also only then than now still never always again ever more most less much many few other another such own same over under up down out off about after before since until
    said says told went came got made took gave asked rang called left never back next last first well good bad great nice""".split()
)
NAMES_TOO = frozenset(("may", "will"))  # of those, the two that people have, with a capital
_PHRASE_STARTS = frozenset(phrase.partition(" ")[0] for phrase in PHRASES)
LONGEST_PHRASE = 6  # words

# Endings that words have and names have not: what has one is a word too new or too learned for the list.
_FORMED = re.compile(
    r"(?:ings?|ed|ly|[st]ions?|ness|ments?|able|ible|ous|ful|less|isms?|ists?|olog\w+|itis|emia|pathy|ship|wise|ised|ising|ers)$"
)


@dataclass(frozen=True, slots=True, repr=False)
class Reader:
    """The words of one text, the language it was said to be in, whether its capitals say nothing (`loud`) and what it reads as."""

    words: Sequence[Word]
    text: str
    language: str
    loud: bool
    strange: bool  # it is in a language that no rule here knows
    english: bool  # it reads as English, so that a word English does not have says something

    def capital(self, place: int) -> bool:
        """Tell whether a word has a capital that says something."""
        return self.words[place].capital and not self.loud

    def low(self, place: int) -> str:
        """Give a word in small letters, or nothing past either end."""
        return self.words[place].low if 0 <= place < len(self.words) else ""

    def gap(self, place: int) -> str:
        """Give what stands between a word and the one before it."""
        return self.text[self.words[place - 1].end : self.words[place].start]

    def is_initial(self, place: int) -> bool:
        """Tell "J" and "J." from a word."""
        return len(self.words[place].text) == 1 and self.words[place].capital

    def starts(self, place: int) -> bool:
        """Tell whether a word begins a sentence, where every word has a capital."""
        if not place:
            return True
        return any(sign in self.gap(place) for sign in ".!?\n*") and not self.is_initial(place - 1)

    def beside(self, place: int, signs: str = " -.") -> bool:
        """Tell whether a word may go on the name that the word before it begins."""
        if not 0 < place < len(self.words):
            return False
        gap = self.gap(place)
        if "." in gap and not self.is_initial(place - 1):
            return False
        return len(gap) <= WIDEST_GAP and all(sign in signs for sign in gap)

    def alone(self, place: int) -> bool:
        """Tell whether a word is all of the line below the word before it: a name begun in one message goes on in the next."""
        if not 0 < place < len(self.words) or self.gap(place) != "\n":
            return False
        return place + 1 == len(self.words) or "\n" in self.gap(place + 1)

    def cue(self, place: int) -> Cue:
        """Tell how strongly what stands before a word announces a name."""
        return cue_before(self.words, place, self.text)

    def acts(self, place: int) -> bool:
        """Tell whether what follows is what people do: "... was", "... on reception", "... told me"."""
        if place + 1 >= len(self.words) or not self.gap(place + 1).isspace():
            return False
        if self.low(place + 1) == "the" and place + 2 < len(self.words):
            return is_role(self.words[place + 2])  # "Otelia the caretaker"
        return self.low(place + 1) in _DOES

    def pair(self, place: int) -> bool:
        """Tell whether another capitalised word follows that is on no list but of family names."""
        if not self.beside(place + 1) or not self.capital(place + 1):
            return False
        after = self.words[place + 1]
        if after.text[-2:].isupper() and not self.words[place].text.isupper():
            return False  # "Wansbeck RVI"
        return (is_unknown(after, self.language) or is_last(after)) and not self.names_a_place(place + 1)

    def surname_follows(self, place: int) -> bool:
        """Tell whether a capitalised word follows that may be a family name."""
        if not self.beside(place + 1) or not self.words[place + 1].capital:
            return False
        after = self.words[place + 1]
        if is_proper(after.bare) or after.bare in PLACE_NOUNS:
            return False
        return (
            is_last(after)
            or is_last_behind_names(after)
            or is_unknown(after, self.language)
            or is_first(after, self.language)
        )

    def unheard(self, place: int) -> bool:
        """Tell a word that is nothing known in a text that reads as English, and no slip in writing either."""
        word = self.words[place]
        formed = not word.capital and is_formed(word)
        return self.english and not formed and is_unknown(word, self.language) and not is_slip(word)

    def names_a_place(self, place: int) -> bool:
        """Tell whether a run of words names a place or a thing: "Nelson Mandela Court", "St Mary's", "Amber ward"."""
        before = self.words[place - 1] if place and self.gap(place) in {" ", ".", ". "} else None
        if before and (
            before.fold in SAINTS_ABROAD or (before.fold in SAINTS and before.capital >= self.words[place].capital)
        ):
            return True
        for end in range(place + 1, min(len(self.words), place + LONGEST_PLACE)):
            if not self.beside(end) or self.low(end) in NEVER:
                return False
            if self.words[end].fold in PLACE_NOUNS:
                return self.words[end].capital or not self.low(end - 1).endswith("'s")  # "Kevin's room"
            if not self.words[end].capital:
                return False
        return False

    def phrase_end(self, place: int) -> int:
        """Give the place after a saying or a firm that begins at a word like a name ("Jack of all trades"), or its own."""
        said = self.words[place].fold
        if said not in _PHRASE_STARTS:
            return place
        for end in range(place + 1, min(len(self.words), place + LONGEST_PHRASE) + 1):
            if said in PHRASES:
                return end
            said = f"{said} {self.words[end].fold}" if end < len(self.words) else said
        return place


def is_formed(word: Word) -> bool:
    """Tell a word by its ending, or by what it is short for, from a name."""
    return bool(_FORMED.search(word.bare)) or "'" in word.text


def read(words: Sequence[Word], text: str, language: str) -> Reader:
    """Look over a text once."""
    spoken = [word for word in words if word.text[0].isalpha()]
    loud = len(spoken) > FEW_WORDS and sum(word.capital for word in spoken) > LOUD * len(spoken)
    english = language == "en" and _reads_as_english(spoken, loud=loud)
    known = english if language == "en" else language in LANGUAGES
    return Reader(words, text, language, loud, strange=len(spoken) > FEW_WORDS and not known, english=english)


def _reads_as_english(spoken: Sequence[Word], *, loud: bool) -> bool:
    """Tell whether most words in small letters are English ones, whatever the text was said to be."""
    plain = [word for word in spoken if loud or not word.capital]
    known = sum(is_english(word) or len(word.text) == 1 for word in plain)
    return len(plain) <= FEW_WORDS or known > ENGLISH_SHARE * len(plain)

"""Says whether words show distress, of which kind, and whether danger is now."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate, pairwise

from conversations.distress import Distress, Kind
from conversations.talk.safeguarding.compiling import compiled
from conversations.talk.safeguarding.languages import BY_LANGUAGE
from conversations.talk.safeguarding.matching import Match, matches
from conversations.talk.safeguarding.rules import CALM, LONG_AGO, SIGN, STILL, Pattern, Rules, ends_clause
from conversations.talk.safeguarding.seen import STOP, tokens
from conversations.talk.safeguarding.weighing import Weighed, kind_of, weighed

REACH = 4  # words before a phrase in which a "not" turns it round: "not ever really been suicidal"
SHORT = 4  # characters of an answer that is a number and nothing else
LEAST_WORDS = 3  # words that are weighed together; fewer are for phrases alone
CALMER = -1.5  # the weight below which a phrase is outweighed by its text, unless it is about suicide or this moment
AROUND = 5  # words each way of a phrase that can outweigh it: praise in other sentences takes nothing back
DENIED = 2.5  # what more a text must weigh that has a phrase only denied, harmless or of the past
SIGN_WEIGHS = 0.5  # what less a text must weigh that has one weak sign by phrase
NEAR = 12  # words between two weak signs that together are distress; in long stories they meet by chance


def distress(text: str) -> Distress | None:
    """Notice distress in any language there are phrases in, whichever the talk is in; the gravest kind is given."""
    if len(text) <= SHORT and text.isdecimal():
        return None
    rules = _rules()
    words = tokens(text, rules.vocabulary)
    found = list(matches(words, rules))
    standing = _standing(words, found, rules)
    shown = _by_phrase(standing) if standing else None
    if len(words) < LEAST_WORDS or (shown and (shown.now or shown.kind is Kind.SUICIDE)):
        return shown
    weight = weighed(words)
    if shown:
        return None if _calm(weight) and _outweighed(words, standing) else shown
    denied = not standing and any(match.pattern.kind for match in found)
    return _by_weight(weight) if weight.beyond(DENIED if denied else -SIGN_WEIGHS if standing else 0.0) else None


def warm_up() -> None:
    """Read phrases, words and weights now, so that the first person who writes need not wait for it."""
    weighed(words_of("I would like to say something"))


def words_of(text: str) -> Sequence[str]:
    """Give a text's words as phrases and weights are looked for in them."""
    return tokens(text, _rules().vocabulary)


def _calm(weight: Weighed) -> bool:
    return weight.known and weight.score < CALMER


def _outweighed(words: Sequence[str], standing: Iterable[Match]) -> bool:
    """Say whether what stands near is as calm as all of a text; despair is a matter of all of it."""
    grave = (match for match in standing if match.pattern.kind is not Kind.DESPAIR)
    return all(_calm(weighed(_around(words, match))) for match in grave)


def _around(words: Sequence[str], match: Match) -> Sequence[str]:
    """Give a phrase and what stands near it in its sentence."""
    before, behind = words[max(0, match.start - AROUND) : match.start], words[match.end : match.end + AROUND]
    if STOP in before:
        before = before[len(before) - before[::-1].index(STOP) :]
    if STOP in behind:
        behind = behind[: behind.index(STOP)]
    return (*before, *words[match.start : match.end], *behind)


def _by_weight(weight: Weighed) -> Distress:
    kind = kind_of(weight)
    return Distress(kind, kind is Kind.DANGER, sure=False)


def _standing(words: Sequence[str], found: Sequence[Match], rules: Rules) -> Sequence[Match]:
    """Give the phrases that show something: neither denied, nor harmless, nor of the past."""
    if not any(match.pattern.kind for match in found):
        return ()
    calm, past = _calmed(words, found), _of_the_past(words, found)
    return [
        match
        for match in found
        if match.pattern.kind
        and not _turned_round(words, match, rules)
        and not any(calm[match.start : match.end])
        and (match.pattern.now or not past[match.start])
    ]


def _by_phrase(standing: Sequence[Match]) -> Distress | None:
    return _gravest(match.pattern for match in standing if match.pattern.role != SIGN) or _several(standing)


def _gravest(patterns: Iterable[Pattern]) -> Distress | None:
    order = list(Kind)
    shown = [Distress(pattern.kind, pattern.now) for pattern in patterns if pattern.kind]
    return min(shown, key=lambda each: (not each.now, order.index(each.kind)), default=None)


def _several(standing: Sequence[Match]) -> Distress | None:
    """Read two different signs near each other, each of them weak, as distress."""
    signs = [match for match in standing if match.pattern.role == SIGN]
    for one, other in pairwise(signs):
        if one.pattern is not other.pattern and other.start - one.end <= NEAR:
            return _gravest((one.pattern, other.pattern))
    return None


@cache
def _rules() -> Rules:
    return compiled(BY_LANGUAGE)


def _turned_round(words: Sequence[str], match: Match, rules: Rules) -> bool:
    """Look back for a "not" that belongs to the phrase: in its clause, and nearer than its subject."""
    if match.pattern.firm:
        return False
    tongue = rules.tongues[match.pattern.language]
    if words[match.start] in tongue.enders:
        return False  # it begins with its own subject: a "not" before that belongs to something else
    for word in reversed(words[max(0, match.start - REACH) : match.start]):
        if word in tongue.negators:
            return True
        if word in tongue.enders or ends_clause(word):
            return False
    return False


def _calmed(words: Sequence[str], found: Iterable[Match]) -> Sequence[bool]:
    """Say for each word whether a harmless phrase covers it."""
    calm = [False] * len(words)
    for match in found:
        if match.pattern.role == CALM:
            calm[match.start : match.end] = [True] * (match.end - match.start)
    return calm


def _of_the_past(words: Sequence[str], found: Iterable[Match]) -> Sequence[bool]:
    """Say for each word whether its sentence tells of what was long ago, and not of what still is so."""
    sentences = list(accumulate((word == STOP for word in words), initial=0))
    roles: dict[int, set[str]] = defaultdict(set)
    for match in found:
        roles[sentences[match.start]].add(match.pattern.role)
    return [LONG_AGO in roles[place] and STILL not in roles[place] for place in sentences]

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.distress import Distress, Kind
from conversations.talk.safeguarding.compiling import compiled
from conversations.talk.safeguarding.features import number, written
from conversations.talk.safeguarding.languages import BY_LANGUAGE, CLAIMED
from conversations.talk.safeguarding.noticing import distress
from conversations.talk.safeguarding.weighing import weights
from conversations.talk.vocabulary import VOCABULARIES
from tests.support.distress_corpus import false_alarms, recall, texts

TEXTS = texts()
UNSEEN = {"en": 0.74, "cy": 0.78, "pl": 0.72}  # a little below what was measured: docs/safeguarding.md


@pytest.mark.parametrize(
    ("text", "kind", "now"),
    [
        ("I want to die", Kind.SUICIDE, False),
        ("i wanna die", Kind.SUICIDE, False),
        ("kms", Kind.SUICIDE, False),
        ("They would all be better off without me", Kind.SUICIDE, False),
        ("Nobody would notice if I was gone.", Kind.SUICIDE, False),
        ("I've got the tablets here", Kind.SUICIDE, True),
        ("He will kill me if he sees this", Kind.HARM, False),
        ("I am scared to go home", Kind.HARM, False),
        ("My stepdad hurts my little brother", Kind.CHILD, False),
        ("He's outside with a knife", Kind.DANGER, True),
        ("My son says he wants to kill himself", Kind.ANOTHER, False),
        ("cant go on like this", Kind.DESPAIR, False),
        ("Dw i eisiau marw", Kind.SUICIDE, False),
        ("Mae fy ngŵr yn fy nharo i", Kind.HARM, False),
        ("Nie chcę już żyć", Kind.SUICIDE, False),
        ("maz mnie bije", Kind.HARM, False),
    ],
)
def test_distress_is_noticed_with_its_kind(text: str, kind: Kind, now: bool):
    assert distress(text) == Distress(kind, now)


@pytest.mark.parametrize(
    "text",
    [
        "This paperwork is killing me",
        "I'm dying to know the result",
        "Kill the lights please",
        "I could murder a tea",
        "Shoot me an email",
        "Dead on my feet after that shift",
        "Come early to beat the queue",
        "I'm not suicidal",
        "I would never hurt myself",
        "I don't want to kill myself, I want my operation",
        "My sister tried to kill herself last year and the team were kind",
        "Samaritans were helpful",
        "I did the suicide prevention training",
        "They asked me if I was suicidal",
        "Ten years ago I wanted to die, and you saved me",
        "Te papiery mnie zabijają",
        "Nigdy nie chciałam się zabić",
        "Mae'r gwaith papur yma yn fy lladd i",
        "Dydw i ddim yn hunanladdol",
    ],
)
def test_idiom_denial_and_what_is_told_of_others_are_no_alarm(text: str):
    assert distress(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "i w a n t t o d i e",
        "k.i.l.l m.y.s.e.l.f",
        "s u i c i d e",
        "I want to k1ll myself",
        "feeling su!c!dal",
        "i want to k*ll myself",
        "I want to di\u200be",
        "\uff29 \uff57\uff41\uff4e\uff54 \uff54\uff4f \uff44\uff49\uff45",
        "i want to d\u0456e",  # a Cyrillic letter
        "I want to dieeeee",
        "iwanttodie",
        "sucidal agian, kil myslef",
        "un alive myself",
    ],
)
def test_disguise_and_slips_hide_nothing(text: str):
    assert distress(text)


def test_what_still_is_so_counts_however_long_it_has_been():
    assert distress("He started hitting me ten years ago and he still hits me every night")
    assert distress("Since my mum died two years ago I want to die")


@pytest.mark.parametrize("language", CLAIMED)
def test_what_was_learned_is_kept(language: str):
    some = [text for text in TEXTS if text.lang == language and text.half == "learned"]
    assert recall(some).share >= 0.95
    assert false_alarms(some).share <= 0.03


@pytest.mark.parametrize("language", CLAIMED)
def test_texts_nothing_was_learned_from_are_read_as_well_as_is_claimed(language: str):
    some = [text for text in TEXTS if text.lang == language and text.half == "unseen"]
    assert recall(some).share >= UNSEEN[language]
    assert false_alarms(some).share <= 0.18


@pytest.mark.parametrize("language", sorted(set(BY_LANGUAGE) - set(CLAIMED)))
def test_what_is_attempted_in_other_languages_works_at_all(language: str):
    some = [text for text in TEXTS if text.lang == language]
    assert recall(some).share >= 0.75
    assert false_alarms(some).share <= 0.25


@pytest.mark.parametrize("language", VOCABULARIES)
def test_no_word_that_steers_a_talk_is_taken_for_distress(language: str):
    known = VOCABULARIES[language]
    typed = [
        *known.orders,
        *known.more_orders,
        *known.calls,
        *(word for words in known.words.values() for word in words),
    ]
    assert [word for word in typed if distress(word)] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my husbands family keep my passport in a safe and say I'm theirs now", Kind.HARM),
        ("dad gets the belt out if we leave food", Kind.HARM),
        ("the baby won't settle and I picture hurting him", Kind.CHILD),
        ("i keep driving past the railway crossing and wondering", Kind.SUICIDE),
        ("smoke is coming under the door please help", Kind.DANGER),
        ("im so empty inside, every day is dark and nothing changes", Kind.DESPAIR),
    ],
)
def test_what_no_phrase_foresaw_is_weighed_and_has_a_kind(text: str, kind: Kind):
    assert (found := distress(text))
    assert found.kind is kind


def test_a_weight_reads_back_as_it_was_written():
    assert [each for each in weights() if number(written(each)) != each] == []


PRAISE = (
    "The staff were lovely and helpful and the appointment was on time. Parking was easy and the reception was "
    "friendly. I would recommend the clinic to my friends, and the waiting room was clean. "
)


@pytest.mark.parametrize("text", ["My husband hits me.", "He rapes me.", "My stepdad hurts my little brother."])
def test_praise_before_or_after_takes_nothing_back(text: str):
    run_on = PRAISE.replace(".", "").replace(",", "").lower() + text.lower()
    assert all(distress(said) for said in (PRAISE + text, f"{text} {PRAISE}", run_on))


def test_a_calm_text_outweighs_a_phrase_but_not_danger_now():
    calm = "The nurse was lovely, the staff were helpful and the training about this was excellent, thank you all."
    assert distress("I hit rock bottom there.")
    assert distress(f"I hit rock bottom there. {calm}") is None
    assert distress(f"He is outside with a knife. {calm}")


def test_every_language_keeps_every_kind_and_says_what_turns_a_phrase_round():
    rules = compiled(BY_LANGUAGE)
    for language in BY_LANGUAGE:
        patterns = {
            line.pattern for found in rules.by_word.values() for line in found if line.pattern.language == language
        }
        assert {pattern.kind for pattern in patterns} >= set(Kind), language
        assert rules.tongues[language].negators, language


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str):
    assert distress(text) == distress(text)


@given(
    st.lists(
        st.sampled_from("i want to die not ago years kill myself . , no one he hits me ~ * w a n t".split()),
        max_size=40,
    )
)
def test_any_heap_of_telling_words_can_be_read(words: list[str]):
    distress(" ".join(words))


def test_nothing_of_the_words_is_in_what_they_showed():
    assert "bridge" not in repr(distress("I am on the bridge and want to jump"))

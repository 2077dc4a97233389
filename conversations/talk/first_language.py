"""Decides in which language a newcomer's way in begins, and how the others are offered beside it."""

from collections.abc import Sequence

from conversations.messages import Order, Ordered, Said, Typed
from conversations.talk.effects import Part, Phrase, Say
from conversations.talk.moment import Moment, languages_of
from conversations.talk.person import Contact, Welcome
from conversations.talk.spoken import autonym, language_named
from conversations.talk.tongue import not_here
from conversations.talk.vocabulary import VOCABULARIES


def languages_on_offer(moment: Moment, welcome: Welcome) -> tuple[str, ...]:
    """Give the languages of the programme chosen, else of all; the one the vendor names comes first."""
    programme = moment.programmes.get(welcome.programme or "")
    languages = languages_of([programme] if programme else moment.programmes.values())
    return tuple(sorted(languages, key=lambda code: code != moment.hint))


def known_language(moment: Moment, contact: Contact, welcome: Welcome) -> str | None:
    """Find the language to begin in without asking: the person's own choice wins, then the vendor's hint."""
    languages = languages_on_offer(moment, welcome)
    if contact.chosen_language or (contact.areas and contact.language in languages):
        return contact.language
    if len(languages) == 1:
        return languages[0]
    return moment.hint if moment.hint in languages else None


def other_languages(moment: Moment, welcome: Welcome, known: str) -> tuple[Part, ...]:
    """Offer every other language in itself; the underscore makes the whole command one tap in Telegram."""
    others = [code for code in languages_on_offer(moment, welcome) if code != known]
    line = " · ".join(f"{autonym(code)}: /{Order.LANGUAGE}_{code.replace('-', '_')}" for code in others)
    return (Phrase("other-languages", {"lines": line}),) if line else ()


def language_in(event: Said, languages: Sequence[str]) -> tuple[bool, str | None]:
    """Say whether the very first words ask for the list of languages, and which language they name."""
    match event:
        case Ordered(order=Order.LANGUAGE, rest=words) | Typed(text=words):
            named = language_named(words, languages)
            return isinstance(event, Ordered) and named is None, named
        case _:
            return False, None


def missed(event: Said, languages: Sequence[str], hint: str | None) -> tuple[Say, ...]:
    """Say in the language that the very first words or the vendor name that it is not spoken here, where it is not."""
    match event:
        case Ordered(order=Order.LANGUAGE, rest=words):
            return not_here(words, languages)
        case Typed(text=words) if said := not_here(words, languages, typed=True):
            return said
        case _ if hint in VOCABULARIES and len(languages) > 1 and not language_in(event, languages)[1]:
            return not_here(hint or "", languages)
        case _:
            return ()


def first_language(languages: Sequence[str], hint: str | None) -> str:
    """Speak the language the vendor names, else the first one the programmes list."""
    return hint if hint and hint in languages else next(iter(languages), "en")

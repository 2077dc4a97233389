"""Changes the words of a talk: its language, by choice, from a list or by an offer; and whether they are easy ones."""

from collections.abc import Collection
from dataclasses import replace

from conversations.talk import notice
from conversations.talk.effects import Phrase, Say
from conversations.talk.session import Session, Status, changed
from conversations.talk.spoken import AUTONYMS, autonym, fold, language_named
from conversations.talk.turn import Transition, Turn

MENU = "*"  # stands in Session.offered while the whole list of languages is shown


def speak(turn: Turn, code: str) -> Transition:
    """Go on in the language the person chose; whatever was offered beside it counts as declined."""
    offered, declined = turn.session.offered, turn.session.declined_languages
    if offered and offered != code and offered not in declined:
        declined = (*declined, offered)
    session = changed(turn.session, language=code, offered=None, declined_languages=declined)
    now = (Phrase("language-now", {"language": autonym(code)}), notice.UNREVIEWED)
    if _reads_notice(session):  # whoever agrees must have read the notice in their own language
        return Transition(session, notice.answers_notice(turn.setting, session, *now), language=code)
    return replace(turn.but(session).show(*now), language=code)


def ease(turn: Turn, words: str) -> Transition:
    """Go on in easy words, or no longer in them."""
    easy = wants_easy(words, turn.session.easy)
    session = changed(turn.session, easy=easy)
    if _reads_notice(session):
        return Transition(session, notice.answers_notice(turn.setting, session, now_easy(easy)), easy=easy)
    after = turn.but(session)
    return replace(after.show(now_easy(easy), *after.notes()), easy=easy)


def _reads_notice(session: Session) -> bool:
    """Say whether the notice stands in front of somebody; not while the talk is out of sight."""
    return session.status is Status.CONSENTING and not session.guarded


def wants_easy(words: str, before: bool) -> bool:  # noqa: FBT001 - how it is now
    """Say whether somebody wants easy words who typed /easy with these words behind it: on, off, or the other way."""
    said = fold(words)
    return said == "on" or (said != "off" and not before)


def now_easy(easy: bool) -> Phrase:  # noqa: FBT001 - how it is now
    """Say how the words are from now on, and how to change that again."""
    return Phrase("easy-now" if easy else "easy-over")


def not_here(words: str, languages: Collection[str], *, typed: bool = False) -> tuple[Say, ...]:
    """Say in the language that these words name that it is none of `languages`; nothing where they name none such.

    In what is `typed` without a command a code is no name: "so" and "it" are words.
    """
    code = language_named(words, (code for code in AUTONYMS if code not in languages))
    if code is None or (typed and fold(words) == code):
        return ()
    return (Say(code, (Phrase("language-not-here", {"language": autonym(code)}),)),)


def choose_language(turn: Turn, asked_for: tuple[Say, ...] = ()) -> Transition:
    """List the languages, under what is said of one that is not among them; a name or a number typed next chooses."""
    buttons = notice.language_buttons(turn.session.scope, turn.setting.script.languages)
    declined = turn.session.declined_languages + ((turn.session.offered,) if turn.session.offered else ())
    asked = turn.but(changed(turn.session, offered=MENU, declined_languages=declined))
    done = asked.tell(Phrase("choose-language"), buttons=buttons)
    return replace(done, says=(*asked_for, *done.says))


def offering(turn: Turn, done: Transition, language: str | None) -> Transition:
    """Offer, once a language, to go on in the one the person seems to write; the answer has counted already."""
    session = done.session
    known = (session.language, session.offered, *session.declined_languages)
    if session.status is not Status.ASKING or language in known or language not in turn.setting.script.languages:
        return done
    declined = session.declined_languages + ((session.offered,) if session.offered else ())
    buttons = notice.language_buttons(session.scope, (language, session.language))
    offer = Say(language, (Phrase("offer-language", {"language": autonym(language)}),), buttons)
    offered = changed(session, offered=language, declined_languages=declined)
    return replace(done, session=offered, says=(offer, *done.says))

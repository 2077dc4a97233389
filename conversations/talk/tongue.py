"""Changes the language of a talk: by choice, from a list, or by an offer nobody has to answer."""

from dataclasses import replace

from conversations.talk import notice
from conversations.talk.effects import Phrase, Say
from conversations.talk.session import Status
from conversations.talk.spoken import autonym
from conversations.talk.turn import Transition, Turn

MENU = "*"  # stands in Session.offered while the whole list of languages is shown


def speak(turn: Turn, code: str) -> Transition:
    """Go on in the language the person chose; whatever was offered beside it counts as declined."""
    offered, declined = turn.session.offered, turn.session.declined_languages
    if offered and offered != code and offered not in declined:
        declined = (*declined, offered)
    session = replace(turn.session, language=code, offered=None, declined_languages=declined)
    now = Phrase("language-now", {"language": autonym(code)})
    if session.status is Status.CONSENTING:  # whoever agrees must have read the notice in their own language
        return Transition(session, notice.answers_notice(turn.setting, session, now), language=code)
    return replace(turn.but(session).show(now), language=code)


def choose_language(turn: Turn) -> Transition:
    """List the languages; a name or a number typed next chooses one."""
    buttons = notice.language_buttons(turn.session.scope, turn.setting.script.languages)
    declined = turn.session.declined_languages + ((turn.session.offered,) if turn.session.offered else ())
    asked = turn.but(replace(turn.session, offered=MENU, declined_languages=declined))
    return asked.tell(Phrase("choose-language"), buttons=buttons)


def offering(turn: Turn, done: Transition, language: str | None) -> Transition:
    """Offer, once a language, to go on in the one the person seems to write; the answer has counted already."""
    session = done.session
    known = (session.language, session.offered, *session.declined_languages)
    if session.status is not Status.ASKING or language in known or language not in turn.setting.script.languages:
        return done
    declined = session.declined_languages + ((session.offered,) if session.offered else ())
    buttons = notice.language_buttons(session.scope, (language, session.language))
    offer = Say(language, (Phrase("offer-language", {"language": autonym(language)}),), buttons)
    offered = replace(session, offered=language, declined_languages=declined)
    return replace(done, session=offered, says=(offer, *done.says))

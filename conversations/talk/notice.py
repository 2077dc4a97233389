"""The two notices that come before anything is kept or asked, and the answers to /who and /why."""

from collections.abc import Iterator

from conversations.duty import MUST_TELL, WARRANTED
from conversations.messages import Order, Press
from conversations.programme import Programme
from conversations.talk.asking import calendar
from conversations.talk.effects import Button, Own, Part, Phrase, Say
from conversations.talk.session import Session
from conversations.talk.setting import Setting
from conversations.talk.spoken import autonym
from conversations.words import heard_in, is_easy, say_in

TEXT = 3  # the version of what Heard itself says in the notices, beside the programme's own `notice_version`
DUTY = "d"  # ends the version of a notice that says what staff are told of danger
NOTICE = ".notice"  # step of the consent buttons; no step of a script can begin with a dot
LANGUAGE = ".language"
KEPT = ".kept"
INVITATION = ".invitation"
AGAIN = ".again"
YES, NO = "yes", "no"
KEEP, DELETE = "keep", "delete"
ANEW, LEAVE = "anew", "leave"  # not yes and no: a second "yes" to the question before must not delete answers
PAUSE = ".pause"
GO_ON, REST, STOP = "on", "rest", "stop"
SAFE = ".safe"
NOW, LATER, NEVER = "now", "later", "never"
SAFE_LABELS = {NOW: "button-safe-now", LATER: "button-safe-later", NEVER: "button-safe-never"}
UNREVIEWED = Phrase("unreviewed")  # says nothing in a language whose words are reviewed: see Phrasebook
ASK = "ask"  # asks again: nothing goes before a button, its number or its own words


def text_version(programme: Programme) -> str:
    """Name the words that consent is given to: the programme's version, then Heard's."""
    return f"{programme.notice_version}.{TEXT}{DUTY if programme.duty else ''}"


def earlier_versions(newest: int) -> Iterator[str]:
    """Give every version that consent can have been given to, up to a programme's newest."""
    for own in range(1, newest + 1):
        yield str(own)  # before Heard's own words had a version
        yield from (f"{own}.{text}{duty}" for text in range(2, TEXT + 1) for duty in ("", DUTY))


def answers_notice(setting: Setting, session: Session, *before: Part) -> tuple[Say, Say]:
    """Tell who asks and why, then who sees what and what happens to words: two messages before the first question."""
    own, programme, about = session.reads, setting.programme, setting.programme.about
    told = heard_in(own, about.seen_by, about.kept)
    safe = "notice-chat-help" if programme.sensitive else "notice-chat"
    promised = (
        Phrase(
            "notice-seen",
            {
                "seen": say_in(about.seen_by, told),
                "kept": say_in(about.kept, told),
                "months": programme.retention.answers,
            },
        ),
        Phrase(safe, {"age": programme.minimum_age}),
        *duty_line(programme),
        Phrase("notice-agree"),
    )
    return (
        Say(own, (*before, *_about(setting, own))),
        Say(own, promised, consent_buttons(session.scope)),
    )


def next_notice(setting: Setting, session: Session) -> Say:
    """Tell someone who has joined before what this survey asks, in one message; /who and /why have the rest."""
    own, programme = session.reads, setting.programme
    watched = (Phrase("not-watched"),) if programme.sensitive else ()
    seen = Phrase("notice-again", {"seen": say_in(programme.about.seen_by, own), "months": programme.retention.answers})
    parts = (*_about(setting, own), seen, *watched, *duty_line(programme), UNREVIEWED, Phrase("notice-agree"))
    return Say(own, parts, consent_buttons(session.scope))


def _about(setting: Setting, own: str) -> tuple[Part, ...]:
    programme, script = setting.programme, setting.script
    told = heard_in(own, programme.about.who, script.purpose)
    who = {
        "title": say_in(script.title, own),
        "who": say_in(programme.about.who, told),
        "why": say_in(script.purpose, told),
    }
    return (
        Phrase("notice-who", who),
        Phrase("notice-length", {"count": len(script.questions), "minutes": script.minutes}),
        *((Phrase("notice-needed"),) if any(question.required for question in script.questions) else ()),
    )


def contact_notice(programme: Programme, language: str, scope: str, *before: Part) -> Say:
    """Tell a newcomer what joining means, before their address is kept."""
    about, own = programme.about, language
    told = heard_in(own, about.who, about.why)
    who = {"title": say_in(programme.name, own), "who": say_in(about.who, told), "why": say_in(about.why, told)}
    safe = "notice-safe-help" if programme.sensitive else "notice-safe"
    parts = (
        Phrase("notice-who", who),
        _joining(programme),
        Phrase(safe, {"age": programme.minimum_age}),
        *((Phrase("hide-how"),) if programme.discreet else ()),
        UNREVIEWED,
        *(() if is_easy(own) else (Phrase("easy-offer"),)),
        Phrase("contact-agree"),
    )
    return Say(own, (*before, *parts), contact_buttons(scope))


def contact_again(programme: Programme, language: str, scope: str, *before: Part) -> Say:
    """Ask someone who had joined and stopped, shortly: they have read the notice, and /who and /why have it all."""
    watched = (Phrase("not-watched"),) if programme.sensitive else ()
    name = Own(say_in(programme.name, language))
    parts = (*before, name, _joining(programme), Phrase("contact-more"), *watched, Phrase("contact-agree"))
    return Say(language, parts, contact_buttons(scope))


def _joining(programme: Programme) -> Phrase:
    return Phrase("contact-what", {"months": programme.retention.contacts})


def consent_buttons(scope: str) -> tuple[Button, ...]:
    """Offer yes and no to answering; neither is chosen beforehand."""
    return _two(scope, "button-agree")


def contact_buttons(scope: str) -> tuple[Button, ...]:
    """Offer yes and no to being written to."""
    return _two(scope, "button-yes-agree")


def _two(scope: str, agree: str) -> tuple[Button, ...]:
    return (
        Button(Phrase(agree), Press(scope, NOTICE, YES)),
        Button(Phrase("button-no"), Press(scope, NOTICE, NO)),
    )


def keep_buttons(scope: str) -> tuple[Button, ...]:
    """Offer to keep or delete what was said before /stop."""
    return (
        Button(Phrase("button-keep"), Press(scope, KEPT, KEEP)),
        Button(Phrase("button-delete"), Press(scope, KEPT, DELETE)),
    )


def pause_buttons(scope: str, *, resting: bool = False) -> tuple[Button, ...]:
    """Offer, after words that showed distress, to go on, to rest (unless they do) or to stop."""
    labels = {GO_ON: "button-go-on", REST: "button-pause", STOP: "button-stop-here"}
    shown = {key: label for key, label in labels.items() if not (resting and key == REST)}
    return tuple(Button(Phrase(label), Press(scope, PAUSE, key)) for key, label in shown.items())


def safe_buttons(scope: str, step: str = SAFE) -> tuple[Button, ...]:
    """Offer, before anything shows that Heard says unasked, to see it, to wait or never to be asked again."""
    return tuple(Button(Phrase(SAFE_LABELS[key]), Press(scope, step, key)) for key in (NOW, LATER, NEVER))


def safe_step(order: Order) -> str:
    """Name the step of those buttons where an order, given outside a talk, waits for what is pressed."""
    return f"{SAFE}.{order}"


def language_buttons(scope: str, languages: tuple[str, ...]) -> tuple[Button, ...]:
    """Offer languages by their own names."""
    return tuple(Button(Own(autonym(code)), Press(scope, LANGUAGE, code)) for code in languages)


def who(programme: Programme, language: str) -> tuple[Part, ...]:
    """Answer /who with all that the notices say: who asks, who sees, what is kept and where."""
    about = programme.about
    own = heard_in(language, about.who, about.seen_by, about.kept)
    told = {"who": say_in(about.who, own), "seen": say_in(about.seen_by, own), "kept": say_in(about.kept, own)}
    more = {"age": programme.minimum_age, "months": programme.retention.answers}
    return (Phrase("who", told), Phrase("who-more", more), *duty_line(programme), *_duty_kinds(programme))


def duty_line(programme: Programme) -> tuple[Part, ...]:
    """Say what staff are told of danger, and what they cannot do, where they are told anything."""
    return (Phrase("notice-duty"),) if programme.duty else ()


def _duty_kinds(programme: Programme) -> tuple[Part, ...]:
    """Name the kinds of danger, to whoever asks: in a notice others might read them on the screen."""
    if programme.duty is None:
        return ()
    told = programme.duty.kinds
    return (Phrase("who-duty", {each: "yes" if each in told else "no" for each in WARRANTED if each not in MUST_TELL}),)


def why(programme: Programme, language: str) -> tuple[Part, ...]:
    """Answer /why outside a question."""
    return (Phrase("why", {"why": say_in(programme.about.why, language)}),)


def completed(setting: Setting, session: Session, *between: Part, after: tuple[Part, ...] = ()) -> Say:
    """End a finished talk: its first words are the language's "Thank you" and no other message's are."""
    closing = Phrase("complete-next", calendar(setting.closing_day()))
    return Say(session.reads, (Phrase("complete"), *between, closing, *after))

"""The one machine of a session: everything that decides what happens next in a talk stands here.

Total: any event in any state gives a new session and an answer, never an error. The only silences are a
second stop and a person who left.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import assert_never

from conversations.messages import (
    Edited,
    Left,
    Order,
    Ordered,
    Press,
    Pressed,
    Said,
    Sent,
    Typed,
    UnknownOrder,
)
from conversations.script.model import Question, Range, SelectMultiple, SelectOne, Text, Value
from conversations.talk import notice
from conversations.talk.asking import DONE, ask, help_line, notes_on_the_way, said_back, way_again
from conversations.talk.effects import Button, Own, Part, Phrase, Say
from conversations.talk.person import Consent, Contact, Disposition, OpenWave, answers_consent
from conversations.talk.reading import Unclear, in_order, read, scale, whole_number
from conversations.talk.session import Session, Status
from conversations.talk.setting import Setting
from conversations.talk.spoken import Word, autonym, fold, language_named, meant, ordered
from conversations.words import say_in

MAX_REASKS = 3  # times a question is put again before the talk moves on; the source is Heard's own design
MENU = "*"  # stands in Session.offered while the whole list of languages is shown
KEEP_OFFER = timedelta(hours=24)  # how long a stopped person may still keep what they said


@dataclass(frozen=True, slots=True, repr=False)
class Transition:
    """What one event did to a session.

    `submitted` is the session whose drafts must become answers now. `stopped` ends all invitations.
    `language` is set when the person chose a language in this turn.
    """

    session: Session
    says: tuple[Say, ...] = ()
    submitted: Session | None = None
    disposition: Disposition | None = None
    consent: Consent | None = None
    stopped: bool = False
    language: str | None = None


def begin(
    setting: Setting, wave: OpenWave, contact: Contact, session_id: str, scope: str, *, known: bool = False
) -> Transition:
    """Show the notice of a wave; nothing is asked before a yes. The session lives until the wave closes.

    `known` says that the person joined before this turn: their notice is the short one.
    """
    script = setting.script
    session = Session(
        id=session_id,
        wave=wave.id,
        contact=contact.id,
        programme=wave.programme,
        script=script.name,
        version=script.version,
        scope=scope,
        language=contact.language if contact.language in script.languages else script.languages[0],
        status=Status.CONSENTING,
        expires_at=wave.closes,
    )
    says = (notice.next_notice(setting, session),) if known else notice.answers_notice(setting, session)
    return Transition(session, says)


def advance(setting: Setting, session: Session, event: Said, now: datetime) -> Transition:
    """Take one event. The revision counts every turn, so that two writers of one session can be told apart."""
    turn = _Turn(setting, replace(session, revision=session.revision + 1), now, setting.today(now))
    return turn.take(event)


def expire(setting: Setting, session: Session, now: datetime) -> Transition:
    """End a session whose time is over, saying nothing: answers past the core question are kept, as the notice said."""
    turn = _Turn(setting, session, now, setting.today(now))
    match session.status:
        case Status.ASKING if setting.past_core(session.drafts, turn.today):
            ended = replace(session, status=Status.EXPIRED, drafts=turn.settled())
            return Transition(ended, submitted=ended, disposition=Disposition.PARTIAL)
        case Status.ASKING:
            return Transition(turn.ended(Status.EXPIRED), disposition=Disposition.BREAKOFF)
        case Status.CONSENTING:
            return Transition(turn.ended(Status.EXPIRED), disposition=Disposition.UNRESPONSIVE)
        case Status.STOPPING:
            return Transition(turn.ended(Status.STOPPED), disposition=Disposition.BREAKOFF)
        case _:
            return Transition(session)


def understood(setting: Setting, session: Session, event: Said) -> Said:
    """See a command where it was typed without a slash, in another language, or into an edit."""
    languages = setting.script.languages
    question = setting.question(session.step)
    match event:
        case Typed(text=text) if not _is_label(question, text):
            order = ordered(text, languages, free=isinstance(question, Text))
            return Ordered(order) if order else event
        case Typed(text=text) | Edited(text=text) if ordered(text, languages, free=True) is Order.STOP:
            return Ordered(Order.STOP)  # stop beats every other rule
        case UnknownOrder(word=word) if order := ordered(word, languages):
            return Ordered(order)
        case _:
            return event


def _is_label(question: Question | None, text: str) -> bool:
    if not isinstance(question, SelectOne | SelectMultiple):
        return False
    return any(fold(label) == fold(text) for choice in question.choices for label in choice.label.values())


@dataclass(frozen=True, slots=True)
class _Turn:
    """One event at one session."""

    setting: Setting
    session: Session
    now: datetime
    today: date

    # The three live states ------------------------------------------------------------------------------

    def take(self, event: Said) -> Transition:  # noqa: PLR0911 - one return a case
        if isinstance(event, Left):
            return Transition(self.session)
        if self.session.offered == MENU:
            return self.but(replace(self.session, offered=None)).take_from_menu(event)
        event = understood(self.setting, self.session, event)
        match self.session.status:
            case Status.CONSENTING:
                return self.consenting(event)
            case Status.ASKING if self.question is not None:
                return self.asking(self.question, event)
            case Status.ASKING:  # the step is gone from the script: go on with the next one that is there
                return self.onward()
            case Status.STOPPING:
                return self.stopping(event)
            case _:
                return self.tell(Phrase("session-over"))

    def take_from_menu(self, event: Said) -> Transition:
        """Read a name or a number typed under the list of languages; anything else puts the list away."""
        if isinstance(event, Typed):
            codes, number = self.setting.script.languages, whole_number(event.text) or 0
            code = language_named(event.text, codes) or (codes[number - 1] if 1 <= number <= len(codes) else None)
            if code:
                return self.speak(code)
        return self.take(event)

    def consenting(self, event: Said) -> Transition:  # noqa: PLR0911 - one return a case
        match event:
            case Pressed(press=Press(step=notice.NOTICE, key=key) as press) if self.ours(press):
                return self.consented() if key == notice.YES else self.refused()
            case Typed(text=text):
                word, number = meant(text, self.setting.script.languages), whole_number(text)
                if word is Word.YES or number == 1:
                    return self.consented()
                if word is Word.NO or number == 2:  # noqa: PLR2004 - the second button
                    return self.refused()
                code = language_named(text, self.setting.script.languages)
                return self.speak(code) if code else self.show(Phrase("consent-unclear"))
            case Ordered(order=Order.START | Order.REPEAT):
                return Transition(self.session, notice.answers_notice(self.setting, self.session))
            case Ordered(order=Order.BACK | Order.SKIP):
                return self.show(Phrase("consent-first"))
            case _:
                return self.anywhere(event)

    def asking(self, question: Question, event: Said) -> Transition:
        match event:
            case Typed(text=text, message=message, language=language):
                return self.offering(self.read_words(question, text, message), language)
            case Pressed(press=press, message=message) if self.ours(press) and press.step == question.name:
                return self.press(question, press.key, message)
            case Edited(text=text, message=message):
                return self.change(text, message)
            case Ordered(order=Order.BACK):
                return self.go_back(question)
            case Ordered(order=Order.SKIP):
                return self.answered(question, None)
            case _:
                return self.anywhere(event)

    def stopping(self, event: Said) -> Transition:  # noqa: PLR0911 - one return a case
        match event:
            case Pressed(press=Press(step=notice.KEPT, key=key) as press) if self.ours(press):
                return self.kept() if key == notice.KEEP else self.deleted()
            case Typed(text=text):
                word, number = meant(text, self.setting.script.languages), whole_number(text)
                if word is Word.KEEP or number == 1:
                    return self.kept()
                if word is Word.DELETE or number == 2:  # noqa: PLR2004 - the second button
                    return self.deleted()
                return self.show(Phrase("stopping-waits"))
            case Ordered(order=Order.STOP):
                return Transition(self.session)
            case Ordered(order=Order.START | Order.BACK):
                session = replace(self.session, status=Status.ASKING, expires_at=self.setting.closes)
                return self.but(session).show(Phrase("welcome-back"))
            case _:
                return self.anywhere(event)

    # What means the same in every live state -------------------------------------------------------------

    def anywhere(self, event: Said) -> Transition:  # noqa: PLR0911 - one return a case
        match event:
            case Ordered(order=order, rest=rest):
                return self.obey(order, rest)
            case Pressed(press=Press(step=notice.LANGUAGE, key=code) as press) if self.ours(press):
                return self.speak(code) if code in self.setting.script.languages else self.show(Phrase("stale"))
            case Pressed():
                return self.show(Phrase("stale"))
            case Edited():
                return self.show(Phrase("edit-unknown"))
            case Sent():
                return self.show(Phrase("media"))
            case UnknownOrder():
                return self.show(Phrase("unknown-order"))
            case Typed():
                return self.show()
            case Left():
                return Transition(self.session)
            case _:
                assert_never(event)

    def obey(self, order: Order, rest: str) -> Transition:  # noqa: PLR0911 - one return a case
        programme, own = self.setting.programme, self.session.language
        match order:
            case Order.STOP:
                return self.stop()
            case Order.HELP:
                return self.show(*notice.help_parts([programme], own))
            case Order.WHO:
                return self.show(*notice.who(programme, own))
            case Order.WHY:
                reason = self.question.why if self.question and self.question.why else self.setting.script.purpose
                return self.show(Own(say_in(reason, own)))
            case Order.LANGUAGE:
                code = language_named(rest, self.setting.script.languages)
                return self.speak(code) if code else self.choose_language()
            case Order.START:
                return self.show(Phrase("welcome-back"), *self.notes())
            case Order.REPEAT | Order.BACK | Order.SKIP:
                return self.show(*self.notes())
            case Order.RESULTS | Order.MYDATA | Order.WITHDRAW | Order.FORGET:
                return self.show()  # about the person, not the talk: hear() has answered them already
            case _:
                assert_never(order)

    def show(self, *before: Part, replaces: str = "") -> Transition:
        """Say something, and under it where the talk stands."""
        match self.session.status:
            case Status.CONSENTING:
                buttons = notice.consent_buttons(self.session.scope)
                return self.tell(*before, Phrase("notice-agree"), buttons=buttons)
            case Status.STOPPING:
                buttons = notice.keep_buttons(self.session.scope)
                return self.tell(*before, Phrase("keep-offer"), *self.help_line, buttons=buttons)
            case _ if self.question is not None:
                say = ask(self.setting, self.session, self.question, before, replaces)
                return Transition(self.session, (say,))
            case _:
                return self.tell(*before)

    def tell(self, *parts: Part, buttons: tuple[Button, ...] = ()) -> Transition:
        return Transition(self.session, (Say(self.session.language, parts, buttons),))

    # Consent ---------------------------------------------------------------------------------------------

    def consented(self) -> Transition:
        script, programme = self.setting.script, self.setting.programme
        asking = self.but(replace(self.session, status=Status.ASKING)).onward(Phrase("begun"))
        receipt = answers_consent(programme.key, script.name, script.version, programme.notice_version)
        return replace(asking, consent=receipt, disposition=asking.disposition or Disposition.STARTED)

    def refused(self) -> Transition:
        turn = self.but(self.ended(Status.REFUSED))
        return replace(turn.tell(Phrase("refused"), *self.help_line), disposition=Disposition.REFUSED)

    # Answers ---------------------------------------------------------------------------------------------

    def read_words(self, question: Question, text: str, message: str) -> Transition:
        if self.session.offered and not isinstance(question, Text):
            chosen = language_named(text, (self.session.offered, self.session.language))
            if chosen:
                return self.speak(chosen)
        if isinstance(question, SelectMultiple) and meant(text, self.setting.script.languages) is Word.DONE:
            return self.answered(question, self.session.toggles, message)
        found = read(question, text, self.languages, self.today)
        if isinstance(found, Unclear):
            return self.ask_again(question, way_again(question, found.reason))
        return self.checked(question, found.value, message)

    def press(self, question: Question, key: str, message: str) -> Transition:
        number = whole_number(key)
        match question:
            case SelectMultiple() if key == DONE:
                return self.answered(question, self.session.toggles)
            case SelectMultiple(choices=choices) if number and 1 <= number <= len(choices):
                return self.toggled(question, choices[number - 1].name, message)
            case SelectOne(choices=choices) if number and 1 <= number <= len(choices):
                return self.checked(question, choices[number - 1].name, "")
            case Range() if number is not None and number in scale(question):
                return self.checked(question, number)
            case _:
                return self.show(Phrase("stale"))

    def toggled(self, question: SelectMultiple, name: str, message: str) -> Transition:
        pressed = next(choice for choice in question.choices if choice.name == name)
        alone = {choice.name for choice in question.choices if choice.exclusive}
        before = set(self.session.toggles)
        after = before - {name} if name in before else {name} if pressed.exclusive else (before | {name}) - alone
        turn = self.but(replace(self.session, toggles=in_order(question.choices, after)))
        return turn.show(*turn.notes(), replaces=message)

    def checked(self, question: Question, value: Value, message: str = "") -> Transition:
        refusal = self.refusal(question, value)
        return self.ask_again(question, refusal) if refusal else self.answered(question, value, message)

    def refusal(self, question: Question, value: Value) -> Part | None:
        """Say what an answer must keep to, in the author's words, if it does not."""
        drafts = self.settled()
        if question.constraint is None or question.constraint.holds(drafts, current=value, today=self.today):
            return None
        message = question.constraint_message
        return Own(say_in(message, self.session.language)) if message else Phrase("again-constraint")

    def answered(self, question: Question, value: Value | None, message: str = "") -> Transition:
        sources = {source: name for source, name in self.session.sources.items() if name != question.name}
        session = replace(
            self.session,
            drafts={**self.session.drafts, question.name: value},
            sources={**sources, message: question.name} if message else sources,
        )
        return self.but(session).onward(said_back(question, value, session.language))

    def ask_again(self, question: Question, why: Part) -> Transition:
        """Put the question again, kindly; after `MAX_REASKS` leave it unanswered and say so."""
        if self.session.reasks < MAX_REASKS:
            return self.but(replace(self.session, reasks=self.session.reasks + 1)).show(why)
        drafts = {**self.session.drafts, question.name: None}
        return self.but(replace(self.session, drafts=drafts)).onward(Phrase("moved-on"))

    def onward(self, *before: Part) -> Transition:
        """Go to the first question not yet asked, or end."""
        question = self.setting.next_question(self.session.drafts, self.today)
        if question is None:
            return self.completed(*before)
        turn = self.but(self.turned_to(question))
        return turn.show(*before, *turn.notes())

    def completed(self, *before: Part) -> Transition:
        session = replace(self.ended(Status.COMPLETED), drafts=self.settled())
        say = notice.completed(self.setting, session, *before, *self.but(session).notes())
        return Transition(session, (say,), submitted=session, disposition=Disposition.COMPLETED)

    # Changing one's mind ---------------------------------------------------------------------------------

    def go_back(self, question: Question) -> Transition:
        previous = self.setting.previous_question(self.session.drafts, question.name, self.today)
        if previous is None:
            return self.show(Phrase("back-first"))
        earlier = said_back(previous, self.session.drafts[previous.name], self.session.language)
        return self.but(self.turned_to(previous)).show(Phrase("back-to"), earlier)

    def change(self, text: str, message: str) -> Transition:
        question = self.setting.question(self.session.sources.get(message))
        if question is None:
            return self.show(Phrase("edit-unknown"))
        found = read(question, text, self.languages, self.today)
        if isinstance(found, Unclear) or self.refusal(question, found.value):
            return self.show(Phrase("edit-unclear"))
        session = replace(self.session, drafts={**self.session.drafts, question.name: found.value})
        said = (Phrase("edit-done"), said_back(question, found.value, session.language))
        turn = self.but(session)
        here = self.setting.is_relevant(session.drafts, session.step or "", self.today)
        return turn.show(*said) if here else turn.onward(*said)

    # Stopping --------------------------------------------------------------------------------------------

    def stop(self) -> Transition:
        said = any(value is not None for value in self.settled().values())
        if self.session.status is Status.ASKING and said:
            until = min(self.session.expires_at, self.now + KEEP_OFFER)
            turn = self.but(replace(self.session, status=Status.STOPPING, expires_at=until))
            return replace(turn.show(Phrase("stopped")), stopped=True, disposition=Disposition.BREAKOFF)
        refused = self.session.status is Status.CONSENTING
        turn = self.but(self.ended(Status.STOPPED))
        disposition = Disposition.REFUSED if refused else Disposition.BREAKOFF
        return replace(turn.tell(Phrase("stopped"), *self.help_line), stopped=True, disposition=disposition)

    def kept(self) -> Transition:
        session = replace(self.ended(Status.STOPPED), drafts=self.settled())
        said = self.but(session).tell(Phrase("kept"), *self.help_line)
        return replace(said, submitted=session, disposition=Disposition.PARTIAL)

    def deleted(self) -> Transition:
        return self.but(self.ended(Status.STOPPED)).tell(Phrase("deleted"), *self.help_line)

    # Language --------------------------------------------------------------------------------------------

    def speak(self, code: str) -> Transition:
        """Go on in the language the person chose; whatever was offered beside it counts as declined."""
        offered, declined = self.session.offered, self.session.declined_languages
        if offered and offered != code and offered not in declined:
            declined = (*declined, offered)
        session = replace(self.session, language=code, offered=None, declined_languages=declined)
        now = Phrase("language-now", {"language": autonym(code)})
        if session.status is Status.CONSENTING:  # whoever agrees must have read the notice in their own language
            return Transition(session, notice.answers_notice(self.setting, session, now), language=code)
        return replace(self.but(session).show(now), language=code)

    def choose_language(self) -> Transition:
        buttons = notice.language_buttons(self.session.scope, self.setting.script.languages)
        declined = self.session.declined_languages + ((self.session.offered,) if self.session.offered else ())
        asked = self.but(replace(self.session, offered=MENU, declined_languages=declined))
        return asked.tell(Phrase("choose-language"), buttons=buttons)

    def offering(self, done: Transition, language: str | None) -> Transition:
        """Offer, once a language, to go on in the one the person seems to write; the answer has counted already."""
        session = done.session
        known = (session.language, session.offered, *session.declined_languages)
        if session.status is not Status.ASKING or language in known or language not in self.setting.script.languages:
            return done
        declined = session.declined_languages + ((session.offered,) if session.offered else ())
        buttons = notice.language_buttons(session.scope, (language, session.language))
        offer = Say(language, (Phrase("offer-language", {"language": autonym(language)}),), buttons)
        offered = replace(session, offered=language, declined_languages=declined)
        return replace(done, session=offered, says=(offer, *done.says))

    # Where the turn stands -------------------------------------------------------------------------------

    @property
    def question(self) -> Question | None:
        return self.setting.question(self.session.step)

    def notes(self) -> list[Part]:
        if self.session.status not in {Status.ASKING, Status.COMPLETED}:
            return []
        return notes_on_the_way(self.setting, self.session, self.today)

    @property
    def help_line(self) -> tuple[Part, ...]:
        return help_line([self.setting.programme])

    @property
    def languages(self) -> tuple[str, ...]:
        """The script's languages, the person's own first."""
        own = self.session.language
        return (own, *(code for code in self.setting.script.languages if code != own))

    def settled(self) -> dict[str, Value | None]:
        return self.setting.settled(self.session.drafts, self.today)

    def ended(self, status: Status) -> Session:
        """End the session and let go of everything said in it."""
        return replace(
            self.session, status=status, step=None, drafts={}, sources={}, toggles=(), reasks=0, offered=None
        )

    def turned_to(self, question: Question) -> Session:
        earlier = self.session.drafts.get(question.name)
        toggles = earlier if isinstance(earlier, tuple) else ()
        return replace(self.session, step=question.name, toggles=toggles, reasks=0)

    def ours(self, press: Press) -> bool:
        return press.scope == self.session.scope

    def but(self, session: Session) -> "_Turn":
        return replace(self, session=session)

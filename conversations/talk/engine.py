"""The one machine of a session: says for each state what an event means; the modules beside it carry it out.

Total: any event in any state gives a new session and an answer, never an error. The only silences are a
second stop and a person who left.
"""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from conversations.messages import Edited, Left, Media, Order, Ordered, Press, Pressed, Said, Sent, Typed, UnknownOrder
from conversations.script.enquiry import ENQUIRY
from conversations.script.model import District, Question, Text
from conversations.talk import notice
from conversations.talk.answering import change, declined, go_back, press_button, read_words, skip
from conversations.talk.checking import check
from conversations.talk.confirming import confirm, rewrite, write
from conversations.talk.effects import Own, Phrase
from conversations.talk.ending import deleted, kept, stop
from conversations.talk.enquiring import taken_back
from conversations.talk.labels import is_label
from conversations.talk.numbers import whole_number
from conversations.talk.pausing import heeded, shows
from conversations.talk.person import Contact, Disposition, OpenWave, answers_consent
from conversations.talk.reading import is_question, opt_out
from conversations.talk.receipt import Receipt
from conversations.talk.restarting import RESTART, ask_to_restart, restarted
from conversations.talk.resting import REST, asks_to_rest, pressed, rest, roused
from conversations.talk.safe_time import guarded
from conversations.talk.session import Session, Status, changed
from conversations.talk.setting import Setting
from conversations.talk.spoken import Word, language_named, meant, ordered
from conversations.talk.summary import CHANGE, SUMMARY
from conversations.talk.tongue import MENU, choose_language, ease, not_here, offering, speak
from conversations.talk.turn import Transition, Turn
from conversations.words import say_in


def begin(
    setting: Setting,
    wave: OpenWave,
    contact: Contact,
    session_id: str,
    scope: str,
    *,
    receipt: Receipt | None = None,
    known: bool = False,
) -> Transition:
    """Show the notice of a wave; nothing is asked before a yes. The session lives until the wave closes.

    `known` says that the person joined before this turn: their notice is the short one. `receipt` is one nobody has.
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
        easy=contact.easy,
        status=Status.CONSENTING,
        expires_at=wave.closes,
        receipt=receipt,
        duty=setting.programme.duty is not None,
    )
    says = (notice.next_notice(setting, session),) if known else notice.answers_notice(setting, session)
    return Transition(session, says)


def advance(setting: Setting, session: Session, event: Said, now: datetime) -> Transition:
    """Take one event as it came."""
    return obey(setting, session, understood(setting, session, event), now)


def obey(setting: Setting, session: Session, event: Said, now: datetime) -> Transition:
    """Take one event that is understood already.

    The revision counts every turn, so that two writers of one session can be told apart.
    """
    turn = Turn(setting, changed(session, revision=session.revision + 1), now, setting.today(now))
    return guarded(turn, event, _heed) if session.guarded else _heed(turn, event)


def _heed(turn: Turn, event: Said) -> Transition:
    return heeded(turn, event, _take)


def expire(setting: Setting, session: Session, now: datetime) -> Transition:
    """End a session whose time is over, saying nothing: answers past the core question are kept, as the notice said."""
    turn = Turn(setting, session, now, setting.today(now))
    match session.status:
        case Status.ASKING if setting.past_core(session.drafts, turn.today):
            ended = changed(session, status=Status.EXPIRED, drafts=turn.settled())
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
        case Typed(text=text):
            order = ordered(text, languages, free=isinstance(question, Text))
            if order is None:
                return event
            if not is_label(question, text):
                return event if order is Order.HELP and shows(event) else Ordered(order)
            return Ordered(Order.STOP) if _stops(text, languages) else event
        case Edited(text=text) if _stops(text, languages):
            return Ordered(Order.STOP)
        case UnknownOrder(word=word) if order := ordered(word, languages):
            return Ordered(order)
        case _:
            return event


def _stops(text: str, languages: tuple[str, ...]) -> bool:
    """Say whether words are a stop, which beats every other rule."""
    return ordered(text, languages, free=True) is Order.STOP


def _take(turn: Turn, event: Said) -> Transition:  # noqa: C901, PLR0911 - a case each
    if isinstance(event, Left):
        return Transition(turn.session)
    if turn.session.offered == MENU:
        return _take_from_menu(turn.but(changed(turn.session, offered=None)), event)
    if turn.session.offered == RESTART:
        return restarted(turn.but(changed(turn.session, offered=None)), event, _take)
    if turn.session.wakes:
        return roused(turn, event, _take)
    if ENQUIRY.name in turn.session.drafts and (done := taken_back(turn, event)):
        return done
    if asks_to_rest(turn, event):
        return rest(turn, event.text if isinstance(event, Typed) else "")
    match turn.session.status:
        case Status.CONSENTING:
            return _consenting(turn, event)
        case Status.ASKING if turn.session.step in (SUMMARY, CHANGE):
            return check(turn, event) or (_edited(turn, event) if isinstance(event, Edited) else _anywhere(turn, event))
        case Status.ASKING if question := turn.question:
            return _asking(turn, question, event)
        case Status.ASKING:  # the step is gone from the script: go on with the next one that is there
            return turn.onward()
        case Status.STOPPING:
            return _stopping(turn, event)
        case _:
            return turn.tell(Phrase("session-over"))


def _take_from_menu(turn: Turn, event: Said) -> Transition:
    """Read a name or a number typed under the list of languages; anything else puts the list away."""
    if isinstance(event, Typed):
        codes, number = turn.setting.script.languages, whole_number(event.text) or 0
        code = language_named(event.text, codes) or (codes[number - 1] if 1 <= number <= len(codes) else None)
        if code:
            return speak(turn, code)
        if asked_for := not_here(event.text, codes, typed=True):
            return choose_language(turn, asked_for)
    return _take(turn, event)


def _consenting(turn: Turn, event: Said) -> Transition:  # noqa: PLR0911 - one return a case
    match event:
        case Pressed(press=Press(step=notice.NOTICE, key=key) as press) if turn.ours(press):
            return _consented(turn) if key == notice.YES else _refused(turn)
        case Typed(text=text):
            word, number = meant(text, turn.setting.script.languages), whole_number(text)
            if word is Word.YES or number == 1:
                return _consented(turn)
            if word is Word.NO or number == 2:  # noqa: PLR2004 - the second button
                return _refused(turn)
            if code := language_named(text, turn.setting.script.languages):
                return speak(turn, code)
            if asked_for := not_here(text, turn.setting.script.languages, typed=True):
                return choose_language(turn, asked_for)
            return turn.show(Phrase("asked-us" if is_question(text) else "consent-unclear"))
        case Ordered(order=Order.START | Order.REPEAT):
            return Transition(turn.session, notice.answers_notice(turn.setting, turn.session))
        case Ordered(order=Order.BACK | Order.SKIP):
            return turn.show(Phrase("consent-first"))
        case _:
            return _anywhere(turn, event)


def _asking(turn: Turn, question: Question, event: Said) -> Transition:  # noqa: PLR0911 - one return a case
    if turn.unconfirmed and isinstance(question, Text) and (done := confirm(turn, question, *turn.unconfirmed, event)):
        return done
    match event:
        case Typed(text=text, message=message, language=language):
            if isinstance(question, Text):
                name = opt_out(question, text, turn.languages)
                done = declined(turn, question, name, message) if name else write(turn, question, event)
                return offering(turn, done, language)
            return offering(turn, read_words(turn, question, event), language)
        case Pressed(press=press, message=message) if turn.ours(press) and press.step == question.name:
            return press_button(turn, question, press.key, message)
        case Edited():
            return _edited(turn, event)
        case Ordered(order=Order.BACK):
            return go_back(turn, question)
        case Ordered(order=Order.SKIP):
            return skip(turn, question)
        case Sent(media=Media.PLACE) if isinstance(question, District):
            return turn.show(Phrase("media-place"))
        case _:
            return _anywhere(turn, event)


def _edited(turn: Turn, event: Edited) -> Transition:
    question = turn.setting.question(turn.session.sources.get(event.message))
    if question is None:
        return turn.show(Phrase("edit-unknown"))
    if isinstance(question, Text):
        return rewrite(turn, question, event)
    return change(turn, question, event.text)


def _stopping(turn: Turn, event: Said) -> Transition:  # noqa: PLR0911 - one return a case
    match event:
        case Pressed(press=Press(step=notice.KEPT, key=key) as press) if turn.ours(press):
            return kept(turn) if key == notice.KEEP else deleted(turn)
        case Typed(text=text):
            word, number = meant(text, turn.setting.script.languages), whole_number(text)
            if word is Word.KEEP or number == 1:
                return kept(turn)
            if word is Word.DELETE or number == 2:  # noqa: PLR2004 - the second button
                return deleted(turn)
            return turn.show(Phrase("stopping-waits"))
        case Ordered(order=Order.STOP):
            return Transition(turn.session)
        case Ordered(order=Order.START | Order.BACK):
            session = changed(turn.session, status=Status.ASKING, expires_at=turn.setting.closes)
            return turn.but(session).show(Phrase("welcome-back"))
        case _:
            return _anywhere(turn, event)


def _anywhere(turn: Turn, event: Said) -> Transition:  # noqa: C901, PLR0911 - a case each
    match event:
        case Ordered(order=order, rest=words):
            return _obey(turn, order, words)
        case Pressed(press=Press(step=notice.LANGUAGE, key=code) as press) if turn.ours(press):
            return speak(turn, code) if code in turn.setting.script.languages else turn.show(Phrase("stale"))
        case Pressed(press=Press(step=step) as press) if step == RESTART and turn.ours(press):
            return ask_to_restart(turn)  # not deleted by a button far above
        case Pressed(press=Press(step=step, key=key) as press) if step == REST and turn.ours(press):
            return pressed(turn, key)
        case Pressed():
            return turn.show(Phrase("stale"))
        case Edited():
            return turn.show(Phrase("edit-unknown"))
        case Sent():
            return turn.show(Phrase("media"))
        case UnknownOrder():
            return turn.show(Phrase("unknown-order"))
        case Typed():
            return turn.show()
        case Left():
            return Transition(turn.session)
        case _:
            assert_never(event)


def _obey(turn: Turn, order: Order, words: str) -> Transition:  # noqa: C901, PLR0911 - a case each
    programme, own = turn.setting.programme, turn.session.reads
    match order:
        case Order.STOP:
            return stop(turn)
        case Order.HELP:
            return turn.show(*turn.help(words))
        case Order.WHO:
            return turn.show(*notice.who(programme, own))
        case Order.WHY:
            reason = turn.question.why if turn.question and turn.question.why else turn.setting.script.purpose
            return turn.show(Own(say_in(reason, own)))
        case Order.LANGUAGE:
            codes = turn.setting.script.languages
            code = language_named(words, codes)
            return speak(turn, code) if code else choose_language(turn, not_here(words, codes))
        case Order.EASY:
            return ease(turn, words)
        case Order.START:
            return turn.show(Phrase("welcome-back"), *turn.notes())
        case Order.REPEAT | Order.BACK | Order.SKIP:
            return turn.but(changed(turn.session, page=0)).show(*turn.notes())  # a long list from its beginning
        case Order.RESTART:
            return ask_to_restart(turn)
        case Order.PAUSE:
            return turn.show() if turn.session.status is Status.STOPPING else rest(turn, words)
        case Order.RESULTS | Order.MYDATA | Order.WITHDRAW | Order.FORGET | Order.HIDE:
            return turn.show()  # about the person, not the talk: hear() has answered them already
        case _:
            assert_never(order)


def _consented(turn: Turn) -> Transition:
    script, programme = turn.setting.script, turn.setting.programme
    asking = turn.but(changed(turn.session, status=Status.ASKING)).onward(Phrase("begun"))
    receipt = answers_consent(programme.key, script.name, script.version, notice.text_version(programme))
    return replace(asking, consent=receipt, disposition=asking.disposition or Disposition.STARTED)


def _refused(turn: Turn) -> Transition:
    after = turn.but(turn.ended(Status.REFUSED))
    return replace(after.tell(Phrase("refused")), disposition=Disposition.REFUSED)

"""Taking answers back: of an open survey at once, after a yes; of a closed one by the four words of a receipt."""

from dataclasses import replace

from conversations.messages import Order, Ordered, Press, Said, Typed
from conversations.talk import notice
from conversations.talk.beside import as_it_was, emptied, told
from conversations.talk.effects import Button, Own, Phrase
from conversations.talk.invitation import scope_of
from conversations.talk.menu import offer
from conversations.talk.moment import Moment, languages_of
from conversations.talk.person import Claim, Contact, Disposition, Finding, OpenWave, Outcome, Person
from conversations.talk.receipt import COUNT, LONGEST, read_words
from conversations.talk.session import Session, Status
from conversations.talk.setting import Setting
from conversations.talk.spoken import Word, fold, meant, opens, ordered
from conversations.words import say_in

WITHDRAW = ".withdraw"  # the step of its buttons
LONGEST_ORDER = 3  # words that a command takes in any language
HOW = Phrase("receipt-how")


def withdrawal(event: Said, languages: tuple[str, ...], *, in_talk: bool) -> Said:
    """See a receipt typed without a slash: behind the command's word, or, outside a talk, on its own.

    In a talk four words alone may be an answer; there people are told what to type.
    """
    if not isinstance(event, Typed) or len(event.text) > LONGEST + LONGEST:
        return event
    typed = fold(event.text).split()
    if not in_talk and len(typed) == COUNT and (words := read_words(event.text)):
        return Ordered(Order.WITHDRAW, words)
    if not typed or not opens(typed[0], Order.WITHDRAW, languages):
        return event
    for place in range(1, min(LONGEST_ORDER, len(typed) - 1) + 1):
        if ordered(" ".join(typed[:place]), languages) is Order.WITHDRAW and (
            words := read_words(" ".join(typed[place:]))
        ):
            return Ordered(Order.WITHDRAW, words)
    return event


def receipt_in(event: Said) -> str | None:
    """Give the words of a receipt that somebody gives to withdraw; None for anything else."""
    match event:
        case Ordered(order=Order.WITHDRAW, rest=rest):
            return read_words(rest)
        case _:
            return None


def withdraw(moment: Moment, contact: Contact, rest: str) -> Outcome:
    """Take a wish to withdraw: with a receipt's words, with a yes, or bare."""
    words = read_words(rest)
    if words:
        session = moment.session
        if session and session.receipt and session.receipt.words == words:
            return _withdraw_from(moment, contact, session.wave)
        return _claimed(moment, contact, moment.world.claim or Claim(Finding.UNKNOWN))
    return _without_words(moment, contact, rest)


def withdraw_pressed(moment: Moment, contact: Contact, scope: str, key: str) -> Outcome | None:
    """Take one of the buttons; None for one of a wave that there is nothing to withdraw from."""
    found = [each for each in _withdrawable(moment, contact) if scope_of(each[0]) == scope]
    if not found:
        return None
    wave, setting = found[0]
    match key:
        case notice.YES:
            return _withdraw_from(moment, contact, wave.id)
        case notice.NO:
            return as_it_was(moment, contact, Phrase("withdraw-kept"))
        case _:
            return _ask(moment, contact, wave, setting)


def _claimed(moment: Moment, contact: Contact, claim: Claim) -> Outcome:
    """Answer to a receipt that was looked up; who gives the right words needs no yes."""
    match claim.finding:
        case Finding.FOUND if claim.wave:
            return _withdraw_from(moment, contact, claim.wave)
        case Finding.FOUND:
            return replace(told(moment, contact, Phrase("withdrawn-closed")), redeem=True)
        case Finding.UNKNOWN:
            return told(moment, contact, Phrase("receipt-unknown"))
        case Finding.TOO_OFTEN:
            return told(moment, contact, Phrase("receipt-wait"))


def _without_words(moment: Moment, contact: Contact, rest: str) -> Outcome:
    found = _withdrawable(moment, contact)
    sure = meant(rest, languages_of(moment.programmes.values())) is Word.YES
    match found:
        case () if rest and not sure:
            return told(moment, contact, Phrase("receipt-unread"))
        case () if moment.session and moment.setting(moment.session):
            return _nothing_yet(moment, contact, moment.session, sure=sure)
        case ():
            untied = moment.world.untied.intersection(wave.id for wave, _ in moment.waves(contact, done=True))
            return told(moment, contact, Phrase("withdraw-untied" if untied else "withdraw-nothing"), HOW)
        case ((wave, setting),):
            return _withdraw_from(moment, contact, wave.id) if sure else _ask(moment, contact, wave, setting)
        case _:
            buttons = tuple(
                Button(Own(say_in(setting.script.title, contact.reads)), Press(scope_of(wave), WITHDRAW, notice.ASK))
                for wave, setting in found
            )
            return offer(moment, contact, Phrase("withdraw-which"), buttons=buttons)


def _nothing_yet(moment: Moment, contact: Contact, session: Session, *, sure: bool) -> Outcome:
    """Tell somebody who has said nothing yet that there is nothing to delete; a yes typed with it ends their talk."""
    if sure:  # what they agreed to is taken back, too, and what they said before they were forgotten and came back
        return _withdraw_from(moment, contact, session.wave)
    if session.status is Status.CONSENTING:
        return told(moment, contact, Phrase("withdraw-nothing"), HOW)
    nothing = (Phrase("withdraw-nothing-yet"), HOW)
    return told(moment, contact, *nothing) if session.guarded else as_it_was(moment, contact, *nothing)


def _withdrawable(moment: Moment, contact: Contact) -> tuple[tuple[OpenWave, Setting], ...]:
    """Give the open waves in which this person has said something; a no to one stays counted as a no."""
    session = moment.session
    setting = moment.setting(session) if session else None
    here = [(wave, setting) for wave in moment.world.waves if setting and session and session.wave == wave.id]
    begun = [each for each in here if session and (_said(session) or each[0].id in moment.world.kept)]
    without = moment.world.untied | moment.world.refused | {wave.id for wave, _ in here}
    return (*begun, *(each for each in moment.waves(contact, done=True) if each[0].id not in without))


def _said(session: Session) -> bool:
    """Say whether anything was said in a talk, or waits until its pause is over."""
    waits = session.late is not None or (session.pause is not None and session.pause.aside is not None)
    return waits or any(value is not None for value in session.drafts.values())


def _ask(moment: Moment, contact: Contact, wave: OpenWave, setting: Setting) -> Outcome:
    """Name the survey whose answers would go: one slip of a thumb must not delete them."""
    title = say_in(setting.script.title, contact.reads)
    buttons = (
        Button(Phrase("button-withdraw"), Press(scope_of(wave), WITHDRAW, notice.YES)),
        Button(Phrase("button-withdraw-no"), Press(scope_of(wave), WITHDRAW, notice.NO)),
    )
    return offer(moment, contact, Phrase("withdraw-sure", {"title": title}), buttons=buttons)


def _withdraw_from(moment: Moment, contact: Contact, wave: str) -> Outcome:
    """Delete a wave's answers at once; the person may start it again while it is open."""
    session = moment.person.session
    if session and session.status.live and session.wave == wave:
        session = emptied(session)
    after = replace(moment, person=Person(contact, session))
    said = told(after, contact, Phrase("withdrawn"), Phrase("withdrawn-after"))
    return replace(said, disposition=(wave, Disposition.BREAKOFF), withdraw=wave)

"""A turn at a session: what stands now, how it is shown, and the step from one question to the next."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from conversations.messages import Press, Said
from conversations.script.enquiry import ENQUIRY, enquiry_in
from conversations.script.model import Question, SelectMultiple
from conversations.script.values import Comment, Value
from conversations.talk import notice
from conversations.talk.asking import SKIPPED, ask, notes_on_the_way
from conversations.talk.choosing import WHOLE, View
from conversations.talk.effects import Button, Part, Phrase, Say
from conversations.talk.helping import Place, help_parts
from conversations.talk.person import Consent, Disposition
from conversations.talk.prompting import to_confirm
from conversations.talk.session import Prompt, Session, Status, changed
from conversations.talk.setting import Setting
from conversations.talk.summary import CHANGE, SUMMARY, to_check, to_choose


@dataclass(frozen=True, slots=True, repr=False)
class Transition:
    """What one event did to a session.

    `submitted` is the session whose drafts must become answers now. `stopped` ends all invitations.
    `language` and `easy` are set when the person chose a language, or whether to read easy words, in this turn.
    `alert` is the kind of distress staff are told of.
    """

    session: Session
    says: tuple[Say, ...] = ()
    submitted: Session | None = None
    disposition: Disposition | None = None
    consent: Consent | None = None
    stopped: bool = False
    language: str | None = None
    easy: bool | None = None
    alert: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One event at one session."""

    setting: Setting
    session: Session
    now: datetime
    today: date

    def show(  # noqa: PLR0911 - one return a case
        self, *before: Part, replaces: str = "", view: View | None = None
    ) -> Transition:
        """Say something, and under it where the talk stands."""
        match self.session.status:
            case _ if self.session.guarded:
                return self.tell(*before, Phrase("safe-time"), buttons=notice.safe_buttons(self.session.scope))
            case _ if self.session.pause and self.session.pause.stands:
                buttons = notice.pause_buttons(self.session.scope, resting=True)
                return self.tell(*before, Phrase("pause-waits"), buttons=buttons)
            case Status.CONSENTING:
                buttons = notice.consent_buttons(self.session.scope)
                return self.tell(*before, Phrase("notice-agree"), buttons=buttons)
            case Status.STOPPING:
                buttons = notice.keep_buttons(self.session.scope)
                return self.tell(*before, Phrase("keep-offer"), buttons=buttons)
            case _ if self.session.step == SUMMARY:
                return Transition(self.session, to_check(self.setting, self.session, self.today, before))
            case _ if self.session.step == CHANGE:
                return Transition(self.session, (to_choose(self.setting, self.session, self.today, before),))
            case _ if self.unconfirmed:
                return Transition(self.session, to_confirm(self.session, *self.unconfirmed, before))
            case _ if question := self.question:
                part = view or (View(self.session.page) if self.session.page else WHOLE)
                say = ask(self.setting, self.session, question, self.today, before, replaces, part)
                return Transition(self.session, (say,))
            case _:
                return self.tell(*before)

    def tell(self, *parts: Part, buttons: tuple[Button, ...] = ()) -> Transition:
        """Say something; the session stays as it is."""
        return Transition(self.session, (Say(self.session.reads, parts, buttons),))

    def onward(self, *before: Part) -> Transition:
        """Go to the first question not yet asked, or end; before that, let them see once more what they asked us."""
        question = self.setting.next_question(self.session.drafts, self.today)
        if question is None and self.session.enquiry and enquiry_in(self.session.drafts):
            return self.enquired(*before)
        if question is None:
            return self.checked(*before) if self.sums_up else self.completed(*before)
        turn, receipt = self.but(self.turned_to(question)).early_receipt()
        return turn.show(*before, *receipt, *turn.notes())

    def enquired(self, *before: Part) -> Transition:
        """Show somebody what they asked us as it would be kept, to decide what becomes of it."""
        session = changed(self.turned_to(ENQUIRY), prompt=self.session.enquiry)
        turn, receipt = self.but(session).early_receipt()
        return turn.show(*before, *receipt, Phrase("enquiry-last"))

    def checked(self, *before: Part) -> Transition:
        """Show everything that was said before it is sent; whoever goes quiet now is kept as a partial answer."""
        session = changed(self.session, step=SUMMARY, toggles=(), reasks=0, prompt=None, page=0)
        turn, receipt = self.but(session).early_receipt()
        return turn.show(*before, *receipt)

    def completed(self, *before: Part) -> Transition:
        """End the talk after its last question and submit what was said."""
        session = changed(self.ended(Status.COMPLETED), drafts=self.settled())
        said = (part for part in before if part != SKIPPED)  # under the thanks it would tell nobody anything
        say = notice.completed(self.setting, session, *said, *self.but(session).notes(), after=self.receipt)
        return Transition(session, (say,), submitted=session, disposition=Disposition.COMPLETED)

    def early_receipt(self) -> tuple["Turn", tuple[Part, ...]]:
        """Give the receipt's words, once, with the answer from which on somebody who goes quiet is kept.

        They cannot be sent when that happens: as the wave closes, a letter that waits would say whose the answers are.
        """
        receipt = self.session.receipt
        if receipt is None or receipt.said or not self.setting.past_core(self.session.drafts, self.today):
            return self, ()
        told = changed(self.session, receipt=replace(receipt, said=True))
        return self.but(told), (Phrase("receipt-early", {"words": receipt.words}),)

    @property
    def receipt(self) -> tuple[Part, ...]:
        """Give the receipt's words at the end of a talk whose answers are kept."""
        receipt = self.session.receipt
        return (Phrase("receipt", {"words": receipt.words}),) if receipt else ()

    @property
    def sums_up(self) -> bool:
        """Say whether what was said is to be shown before it is sent; where nothing was, there is nothing to show."""
        return self.setting.script.sums_up and any(value is not None for value in self.settled().values())

    @property
    def question(self) -> Question | None:
        """Find the question now asked; None where none is."""
        return self.setting.question(self.session.step)

    def shown(self, question: Question) -> Question:
        """Give a question with the choices it now offers, in the order in which it offers them."""
        return self.setting.shown(question, self.session.drafts, self.session.scope, self.today)

    @property
    def unconfirmed(self) -> tuple[Prompt, Comment] | None:
        """Give the prompt that stands and the words it shows; None where nothing waits to be confirmed."""
        prompt, words = self.session.prompt, self.session.drafts.get(self.session.step or "")
        return (prompt, words) if prompt and isinstance(words, Comment) else None

    def notes(self) -> list[Part]:
        """Give the author's notes that stand before the question now asked."""
        session = self.session
        if session.status not in (Status.ASKING, Status.COMPLETED) or session.guarded or self.unconfirmed:
            return []
        if session.step in (SUMMARY, CHANGE, ENQUIRY.name):
            return []
        return notes_on_the_way(self.setting, self.session, self.today)

    def help(self, asked: str = "") -> tuple[Part, ...]:
        """Say whom to ring; beside /help also what can be typed."""
        return help_parts([self.place], self.session.reads, asked)

    @property
    def place(self) -> Place:
        """The programme, and the person's area there."""
        return self.setting.programme, self.setting.area

    @property
    def languages(self) -> tuple[str, ...]:
        """The script's languages, the person's own first, and before it the easy words they see."""
        own = self.session.language
        easy = (self.session.reads,) if self.session.easy else ()
        return (*easy, own, *(code for code in self.setting.script.languages if code != own))

    def settled(self) -> dict[str, Value | None]:
        """Give what was said to the questions that count."""
        return self.setting.settled(self.session.drafts, self.today)

    def ended(self, status: Status) -> Session:
        """End the session and let go of everything said in it."""
        return changed(
            self.session,
            status=status,
            step=None,
            drafts={},
            sources={},
            toggles=(),
            reasks=0,
            offered=None,
            pause=None,
            prompt=None,
            enquiry=None,
            page=0,
            wakes=None,
            guarded=False,
            hidden=False,
            wants=None,
            late=None,
        )

    def turned_to(self, question: Question) -> Session:
        """Give the session as it asks `question`."""
        earlier = self.session.drafts.get(question.name)
        shown = self.shown(question)
        usual = question.default if question.name not in self.session.drafts else None
        ticked = earlier if isinstance(earlier, tuple) else usual
        offered = {choice.name for choice in shown.choices} if isinstance(shown, SelectMultiple) else set[str]()
        toggles = tuple(name for name in ticked if name in offered) if isinstance(ticked, tuple) else ()
        return changed(self.session, step=question.name, toggles=toggles, reasks=0, prompt=None, page=0)

    def ours(self, press: Press) -> bool:
        """Say whether a button belongs to this session."""
        return press.scope == self.session.scope

    def but(self, session: Session) -> "Turn":
        """Give this turn with the session changed."""
        return Turn(self.setting, session, self.now, self.today)


Take = Callable[[Turn, Said], Transition]
"""What goes on with an event that a pause, a rest or a talk out of sight lets through."""

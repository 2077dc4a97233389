from dataclasses import replace

import pytest

from conversations.messages import Edited, Left, Media, Order, Ordered, Press, Pressed, Sent, Typed, UnknownOrder
from conversations.talk.effects import Own, Phrase
from conversations.talk.hear import hear
from conversations.talk.invitation import invite, remind
from conversations.talk.menu import MENU_LASTS
from conversations.talk.person import Consent, Contact, Disposition, OpenWave, Person, Stage, World
from conversations.talk.session import Status
from tests.support.talk_programme import CLOSES, GARDEN, MEMBER, NOW, PROGRAMMES, WAVE, WORLD, programme, script

FRESH = "0123456789abcdef0123456789abcdef"
BUS = programme("bus", script(name="bus"))
BOTH = {**PROGRAMMES, "bus": BUS}
BUS_WAVE = OpenWave("wave0002abcdefgh", "bus", "bus", 1, ("north",), CLOSES)
CODE = World((WAVE,), code=("garden", "north"))
START = Ordered(Order.START)


def turn(person, event, world=WORLD, programmes=PROGRAMMES, hint=None, fresh=FRESH):
    return hear(person, Typed(event, "m1") if isinstance(event, str) else event, world, programmes, NOW, fresh, hint)


def keys(outcome):
    return [part.key for say in outcome.says for part in say.parts if isinstance(part, Phrase)]


def talk(*events, person=None, world=WORLD, programmes=PROGRAMMES, hint=None):
    outcome = None
    person = person or Person(None)
    for number, event in enumerate(events):
        outcome = turn(person, event, world, programmes, hint, f"{number:024x}{number:08x}")
        person = outcome.person
    return outcome


def press(step, key, scope):
    return Pressed(Press(scope, step, key))


@pytest.mark.parametrize("hint", ["cy", "cy-GB", "CY_gb"])
def test_the_language_the_vendor_names_is_not_asked_for_and_not_counted_as_chosen(hint) -> None:
    outcome = turn(Person(None), START, hint=hint)
    contact = outcome.person.contact
    assert outcome.says[0].language == "cy"
    assert Phrase("other-languages", {"lines": "English: /language_en · Polski: /language_pl"}) in outcome.says[0].parts
    assert (contact.language, contact.chosen_language, contact.invitations) == ("cy", False, False)
    assert contact.welcome.stage is Stage.AREA
    joined = talk(START, "1", "yes", hint=hint).person.contact
    assert (joined.language, joined.chosen_language) == ("cy", False)


@pytest.mark.parametrize("hint", [None, "xx", ""])
def test_without_a_language_on_offer_one_is_asked_for(hint) -> None:
    outcome = turn(Person(None), "hello", hint=hint)
    assert outcome.says[0].language == "en"
    assert [button.press.key for button in outcome.says[0].buttons] == ["en", "cy", "pl"]
    assert not any(isinstance(part, Own) for part in outcome.says[0].parts)


def test_a_start_code_offers_the_languages_of_its_programme_only() -> None:
    programmes = {**PROGRAMMES, "bus": replace(BUS, languages=("en", "pl"))}
    came = turn(Person(None), Ordered(Order.START, "x"), World(code=("bus", "north")), programmes, hint="en")
    assert Phrase("other-languages", {"lines": "Polski: /language_pl"}) in came.says[0].parts
    asked = turn(Person(None), Ordered(Order.START, "x"), World(code=("bus", "north")), programmes, hint="cy")
    assert [(say.language, [button.press.key for button in say.buttons]) for say in asked.says] == [
        ("cy", []),
        ("en", ["en", "pl"]),
    ]


def test_a_member_who_never_chose_is_not_asked_on_joining_another_programme() -> None:
    member = replace(MEMBER, language="pl", chosen_language=False)
    asked = turn(Person(member), Ordered(Order.START, "x"), World(code=("bus", "north")), BOTH, hint="en")
    assert (asked.says[0].language, asked.person.contact.welcome.stage) == ("pl", Stage.CONSENT)


@pytest.mark.parametrize("said", [Ordered(Order.LANGUAGE, "pl"), UnknownOrder("language_pl"), "polski", "Polish"])
@pytest.mark.parametrize("stage", range(4))
def test_a_language_is_changed_at_every_stage_of_the_way_in(stage, said) -> None:
    outcome = talk(START, *["1"] * stage, said, programmes=BOTH)
    contact = outcome.person.contact
    assert (contact.language, contact.welcome.language, contact.chosen_language) == ("pl", "pl", True)
    assert contact.welcome.stage is tuple(Stage)[max(stage, 1)]
    assert outcome.says[0].language == "pl"


def test_the_way_in_asks_for_language_programme_area_and_consent() -> None:
    stages = []
    person = Person(None)
    for event in (START, "2", "1", "1"):
        person = turn(person, event, programmes=BOTH).person
        stages.append(person.contact.welcome.stage)
    assert stages == [Stage.LANGUAGE, Stage.PROGRAMME, Stage.AREA, Stage.CONSENT]
    assert person.contact.language == "cy"
    assert not person.contact.areas


def test_what_there_is_no_choice_of_is_not_asked() -> None:
    plain = replace(GARDEN, languages=("en",), areas=replace(GARDEN.areas, children=GARDEN.areas.children[:1]))
    assert turn(Person(None), START, programmes={"garden": plain}).person.contact.welcome.stage is Stage.CONSENT


def test_a_code_stands_for_programme_and_area() -> None:
    outcome = talk(Ordered(Order.START, "abc"), "english", world=CODE, programmes=BOTH)
    welcome = outcome.person.contact.welcome
    assert (welcome.stage, welcome.programme, welcome.area) == (Stage.CONSENT, "garden", "north")


def test_an_unknown_code_is_said_and_one_chooses() -> None:
    outcome = turn(Person(None), Ordered(Order.START, "nonsense"))
    assert "code-unknown" in keys(outcome)
    assert "code-unknown" in keys(turn(Person(None), Ordered(Order.START, "x"), World(code=("garden", "mars"))))
    assert "code-unknown" in keys(turn(Person(None), Ordered(Order.START, "x"), World(code=("gone", "north"))))


def test_a_yes_joins_and_an_open_wave_begins_at_once() -> None:
    outcome = talk(START, "1", "1", "yes")
    contact = outcome.person.contact
    assert (contact.areas, contact.invitations, contact.welcome) == ({"garden": "north"}, True, None)
    assert outcome.consents == (Consent("garden", "contact", "contact-3.3"),)
    assert outcome.person.session.status is Status.CONSENTING
    assert keys(outcome)[0] == "joined-open"
    assert [bool(say.buttons) for say in outcome.says] == [False, True]


def test_with_nothing_open_one_hears_what_comes_next() -> None:
    assert "joined-next" in keys(talk(START, "1", "1", "yes", world=World()))
    elsewhere = World((replace(WAVE, areas=("pond",)),))
    assert talk(START, "1", "1", "yes", world=elsewhere).person.session is None
    finished = World((WAVE,), done=frozenset({WAVE.id}))
    assert talk(START, "1", "1", "yes", world=finished).person.session is None


@pytest.mark.parametrize("no", ["no", "2", Ordered(Order.STOP), "Stop", "nie, dziękuję"])
def test_who_declines_is_forgotten(no) -> None:
    outcome = talk(START, "1", "1", no)
    assert outcome.forget
    assert not outcome.consents
    assert keys(outcome) == ["declined"]


def test_an_area_below_another_is_named_with_it() -> None:
    buttons = talk(START, "1").says[0].buttons
    assert [button.label.text for button in buttons] == ["North bed", "Pond (West side)"]


@pytest.mark.parametrize("area", ["Pond", "pond (west side)", "2"])
def test_an_area_can_be_typed(area) -> None:
    assert talk(START, "1", area).person.contact.welcome.area == "pond"


def test_back_goes_one_choice_back_on_the_way_in() -> None:
    back = Ordered(Order.BACK)
    stages = [talk(START, "1", "1", "1", *[back] * times, programmes=BOTH).person.contact.welcome for times in range(5)]
    assert [each.stage.value for each in stages] == ["consent", "area", "programme", "language", "language"]
    assert (stages[2].programme, stages[1].area) == (None, None)


def test_the_language_can_be_changed_at_any_stage() -> None:
    outcome = talk(START, "1", Ordered(Order.LANGUAGE, "polski"))
    assert (outcome.person.contact.language, outcome.person.contact.welcome.stage) == ("pl", Stage.AREA)
    asked = talk(START, "1", Ordered(Order.LANGUAGE))
    assert asked.person.contact.welcome.stage is Stage.LANGUAGE


def test_an_old_button_on_the_way_in_changes_nothing() -> None:
    before = talk(START, "1")
    after = turn(before.person, press(".notice", "yes", "00000000"))
    assert after.person.contact == before.person.contact
    assert "stale" in keys(after)


@pytest.mark.parametrize("event", [Ordered(Order.WHO), Ordered(Order.WHY), Ordered(Order.SKIP), Sent(Media.PHOTO)])
def test_the_way_in_answers_everything_and_stays(event) -> None:
    outcome = talk(START, "1", event)
    assert outcome.says[0].buttons
    assert outcome.person.contact.welcome.stage is Stage.AREA


def test_a_second_programme_is_joined_by_its_code_with_its_own_consent() -> None:
    world = World((BUS_WAVE,), code=("bus", "north"))
    asked = turn(Person(MEMBER), Ordered(Order.START, "x"), world, BOTH)
    assert asked.person.contact.welcome.stage is Stage.CONSENT
    joined = turn(asked.person, "yes", world, BOTH)
    assert joined.person.contact.areas == {"garden": "north", "bus": "north"}
    assert joined.consents == (Consent("bus", "contact", "contact-3.3"),)
    assert joined.person.session.script == "bus"


def test_declining_a_second_programme_changes_nothing() -> None:
    world = World(code=("bus", "north"))
    outcome = talk(Ordered(Order.START, "x"), "no", person=Person(MEMBER), world=world, programmes=BOTH)
    assert outcome.person.contact == MEMBER
    assert not outcome.forget


def test_joining_in_the_middle_of_a_talk_comes_back_to_it() -> None:
    asking = talk(START, "yes", person=Person(MEMBER)).person
    world = World((WAVE, BUS_WAVE), code=("bus", "north"))
    outcome = talk(Ordered(Order.START, "x"), "yes", person=asking, world=world, programmes=BOTH)
    assert outcome.person.session.script == "garden"
    assert outcome.person.session.status is Status.ASKING
    assert "welcome-back" in keys(outcome)
    assert set(outcome.person.contact.areas) == {"garden", "bus"}


def test_a_code_for_another_area_of_ones_programme_moves() -> None:
    outcome = turn(Person(MEMBER), Ordered(Order.START, "x"), World(code=("garden", "pond")))
    assert outcome.person.contact.areas == {"garden": "pond"}
    assert "moved" in keys(outcome)


def test_any_words_are_answered_with_what_is_open() -> None:
    outcome = turn(Person(MEMBER), "hello there")
    assert keys(outcome) == ["offer-one"]
    assert outcome.person.session is None
    assert keys(turn(Person(MEMBER), "hello", World())) == ["nothing-open", "not-kept"]
    assert keys(turn(Person(MEMBER), "hello", World((WAVE,), frozenset({WAVE.id})))) == ["nothing-open", "not-kept"]


def test_a_start_button_is_bound_to_its_wave() -> None:
    button = turn(Person(MEMBER), "hello").says[0].buttons[0]
    assert turn(Person(MEMBER), Pressed(button.press)).person.session.wave == WAVE.id
    assert "closed-already" in keys(turn(Person(MEMBER), Pressed(button.press), World()))
    assert keys(turn(Person(MEMBER), Pressed(button.press), World((WAVE,), frozenset({WAVE.id})))) == [
        "answered-already"
    ]


@pytest.mark.parametrize(
    ("said", "key"), [("1", "notice-agree"), ("2", "later"), ("3", "stopped"), ("Start", "notice-agree")]
)
def test_an_invitations_buttons_can_be_typed(said, key) -> None:
    assert key in keys(turn(Person(MEMBER), said))


def test_several_open_waves_are_offered_each() -> None:
    member = replace(MEMBER, areas={"garden": "north", "bus": "north"})
    world = World((replace(WAVE, always_open=True), BUS_WAVE))
    offer = turn(Person(member), START, world, BOTH)
    assert [button.press.scope for button in offer.says[0].buttons] == ["wave0002", "wave0001"]
    assert turn(offer.person, "2", world, BOTH).person.session.wave == WAVE.id
    told = turn(offer.person, Ordered(Order.WHY), world, BOTH)
    assert turn(told.person, "1", world, BOTH).person.session.wave == BUS_WAVE.id


def test_an_invitations_numbers_mean_its_buttons_while_another_wave_is_always_open() -> None:
    member = Person(replace(MEMBER, areas={"garden": "north", "bus": "north"}))
    world = World((replace(WAVE, always_open=True), BUS_WAVE))
    assert turn(member, "1", world, BOTH).person.session.wave == BUS_WAVE.id
    assert keys(turn(member, "2", world, BOTH)) == ["later"]
    assert turn(member, "3", world, BOTH).person.contact.invitations is False


def test_a_list_of_surveys_gives_way_to_the_invitation_of_a_new_one() -> None:
    member = Person(replace(MEMBER, areas={"garden": "north", "bus": "north"}))
    two = World((replace(WAVE, always_open=True), replace(BUS_WAVE, id="wave0003abcdefgh", always_open=True)))
    listed = turn(member, "hello", two, BOTH).person
    assert turn(listed, "2", two, BOTH).person.session is not None
    assert keys(turn(listed, "2", World((*two.waves, BUS_WAVE)), BOTH)) == ["later"]


def test_a_list_is_forgotten_after_an_hour() -> None:
    menu = turn(Person(MEMBER), Ordered(Order.LANGUAGE)).person
    assert turn(menu, "2").person.contact.language == "cy"
    late = hear(menu, Typed("2"), WORLD, PROGRAMMES, NOW + MENU_LASTS, FRESH, None)
    assert keys(late) == ["later"]


def test_a_newcomers_way_in_survives_a_list_beside_it() -> None:
    asked = talk(START, "1", Ordered(Order.RESULTS), programmes=BOTH)
    shown = turn(asked.person, "2", programmes=BOTH)
    assert shown.results == "bus"
    assert shown.person.contact.welcome.stage is Stage.PROGRAMME
    assert shown.person.contact.welcome.menu is None


def test_stop_between_talks_ends_invitations_and_a_second_one_is_silent() -> None:
    stopped = turn(Person(MEMBER), "stop")
    assert stopped.person.contact.invitations is False
    assert keys(stopped) == ["stopped"]
    assert turn(stopped.person, Ordered(Order.STOP)).says == ()


def test_stop_in_a_talk_ends_invitations_too() -> None:
    outcome = talk(START, "yes", "good", "stop", person=Person(MEMBER))
    assert outcome.person.contact.invitations is False
    assert outcome.disposition == (WAVE.id, Disposition.BREAKOFF)


def test_who_stopped_is_asked_for_consent_before_anything_else() -> None:
    stopped = Person(replace(MEMBER, invitations=False))
    assert keys(turn(stopped, "hello")) == ["stopped-already"]
    again = turn(stopped, START)
    assert again.person.contact.welcome.stage is Stage.CONSENT
    assert again.person.contact.invitations is False
    joined = turn(again.person, "yes")
    assert joined.person.contact.invitations is True
    assert joined.person.session is not None


def test_leaving_says_nothing_and_leaves_invitations_alone() -> None:
    for person in (Person(None), Person(MEMBER), talk(START, "yes", person=Person(MEMBER)).person):
        outcome = turn(person, Left())
        assert (outcome.person, outcome.says) == (person, ())


def test_results_ask_for_the_programmes_figures() -> None:
    assert turn(Person(MEMBER), Ordered(Order.RESULTS)).results == "garden"
    assert turn(Person(None), Ordered(Order.RESULTS)).results == "garden"
    asked = turn(Person(None), "wyniki", programmes=BOTH)
    assert keys(asked) == ["results-which"]
    assert turn(asked.person, Pressed(asked.says[0].buttons[1].press), programmes=BOTH).results == "bus"
    assert turn(asked.person, "2", programmes=BOTH).results == "bus"
    inside = talk(START, "yes", Ordered(Order.RESULTS), person=Person(MEMBER), programmes=BOTH)
    assert (inside.results, inside.person.session.status) == ("garden", Status.ASKING)


def test_withdraw_in_a_talk_deletes_and_ends_it() -> None:
    asked = talk(START, "yes", "good", Ordered(Order.WITHDRAW), person=Person(MEMBER))
    assert (asked.withdraw, asked.person.session.drafts) == (None, {"overall": "good"})
    outcome = turn(asked.person, "yes")
    assert outcome.withdraw == WAVE.id
    assert (outcome.person.session.status, outcome.person.session.drafts) == (Status.STOPPED, {})
    assert outcome.submitted is None
    assert outcome.disposition == (WAVE.id, Disposition.BREAKOFF)


def test_withdraw_after_the_end_deletes_what_was_submitted() -> None:
    done = World((WAVE,), frozenset({WAVE.id}))
    asked = turn(Person(MEMBER), Ordered(Order.WITHDRAW), done)
    assert (asked.withdraw, keys(asked)) == (None, ["withdraw-sure"])
    assert turn(asked.person, "1", done).withdraw == WAVE.id
    assert turn(asked.person, "2", done).withdraw is None
    assert turn(Person(MEMBER), Ordered(Order.WITHDRAW, "yes"), done).withdraw == WAVE.id
    assert keys(turn(Person(MEMBER), Ordered(Order.WITHDRAW), World())) == ["withdraw-nothing", "receipt-how"]


def test_with_two_finished_waves_one_says_which_to_withdraw() -> None:
    member = replace(MEMBER, areas={"garden": "north", "bus": "north"})
    world = World((WAVE, BUS_WAVE), frozenset({WAVE.id, BUS_WAVE.id}))
    asked = turn(Person(member), Ordered(Order.WITHDRAW), world, BOTH)
    assert asked.withdraw is None
    pressed = turn(Person(member), Pressed(asked.says[0].buttons[1].press), world, BOTH)
    assert (pressed.withdraw, keys(pressed)) == (None, ["withdraw-sure"])
    assert turn(pressed.person, "yes", world, BOTH).withdraw == BUS_WAVE.id
    typed = turn(asked.person, "2", world, BOTH)
    assert turn(typed.person, "1", world, BOTH).withdraw == BUS_WAVE.id
    assert turn(asked.person, "3", world, BOTH).withdraw is None


def test_a_number_under_the_list_of_answers_to_withdraw_is_no_answer_to_the_talk() -> None:
    member = replace(MEMBER, areas={"garden": "north", "bus": "north"})
    world = World((WAVE, BUS_WAVE), frozenset({BUS_WAVE.id}))
    asked = talk(START, "yes", "poor", Ordered(Order.WITHDRAW), person=Person(member), world=world, programmes=BOTH)
    named = turn(asked.person, "2", world, BOTH)
    assert turn(named.person, "1", world, BOTH).withdraw == BUS_WAVE.id
    assert turn(asked.person, "mud", world, BOTH).person.session.drafts["mend"].text == "mud"


def test_forget_asks_first_and_then_forgets() -> None:
    asked = turn(Person(MEMBER), Ordered(Order.FORGET))
    assert not asked.forget
    assert turn(asked.person, "1").forget
    assert turn(asked.person, "Yes, forget me").forget
    assert not turn(asked.person, "no").forget
    sure = turn(asked.person, Pressed(asked.says[0].buttons[0].press))
    assert sure.forget
    assert sure.person.contact == Contact(MEMBER.id, "en")
    assert turn(Person(MEMBER), Ordered(Order.FORGET, "yes")).forget
    assert turn(Person(MEMBER), Ordered(Order.FORGET, "ie")).forget
    assert not turn(Person(MEMBER), Ordered(Order.FORGET, "no")).forget


@pytest.mark.parametrize("hint", [None, "cy"])
def test_a_second_tap_on_forget_me_or_an_edit_makes_nobody_a_contact_again(hint) -> None:
    (yes, no) = turn(Person(MEMBER), Ordered(Order.FORGET)).says[0].buttons
    stop = invite(GARDEN, script(), WAVE, MEMBER.language).buttons[2]
    later = [Pressed(each.press) for each in (yes, no, stop)] + [Edited("Good morning", "m1")]
    for event in later:
        outcome = turn(Person(None), event, hint=hint)
        assert (outcome.person, outcome.says, outcome.forget, outcome.consents) == (Person(None), (), False, ())
    assert turn(Person(None), "hello again", hint=hint).person.contact is not None


def test_an_old_forget_button_does_not_forget_a_new_contact() -> None:
    assert not turn(Person(MEMBER), press(".forget", "yes", "earlier1")).forget


def test_forgetting_ends_a_talk_and_its_drafts() -> None:
    outcome = talk(START, "yes", "good", Ordered(Order.FORGET, "yes"), person=Person(MEMBER))
    assert (outcome.person.session.status.live, outcome.person.session.drafts) == (False, {})


def test_a_stranger_of_whom_nothing_is_held_hears_so() -> None:
    for order in (Order.MYDATA, Order.FORGET, Order.WITHDRAW):
        outcome = turn(Person(None), Ordered(order))
        assert (keys(outcome), outcome.forget) == (["nothing-held"], True)
    assert keys(turn(Person(None), "stop")) == ["stopped"]


def test_mydata_counts_drafts_and_finished_waves() -> None:
    inside = talk(START, "yes", "good", Ordered(Order.MYDATA), person=Person(MEMBER))
    assert Phrase("mydata-drafts", {"count": 1}) in inside.says[0].parts
    after = turn(Person(MEMBER), Ordered(Order.MYDATA), World((WAVE,), frozenset({WAVE.id})))
    assert Phrase("mydata-finished", {"count": 1}) in after.says[0].parts
    area = Phrase("mydata-area", {"programme": "The garden club", "area": "North bed"})
    assert area in after.says[0].parts


def test_an_invitation_pressed_in_a_talk_comes_back_to_the_talk() -> None:
    asking = talk(START, "yes", person=Person(MEMBER)).person
    start, later, stop = invite(GARDEN, script(), WAVE, MEMBER.language).buttons
    assert "welcome-back" in keys(turn(asking, Pressed(start.press)))
    assert turn(asking, Pressed(later.press)).person.session.status is Status.ASKING
    assert turn(asking, Pressed(stop.press)).person.contact.invitations is False


def test_an_invitations_stop_counts_on_the_way_into_another_programme_too() -> None:
    stop = invite(GARDEN, script(), WAVE, MEMBER.language).buttons[2]
    assert turn(Person(MEMBER), Pressed(stop.press)).person.contact.invitations is False
    joining = turn(Person(MEMBER), Ordered(Order.START, "x"), World(code=("bus", "north")), BOTH).person
    outcome = turn(joining, Pressed(stop.press), World(), BOTH)
    assert (outcome.person.contact.invitations, outcome.person.contact.welcome) == (False, None)


def test_an_invitation_says_what_it_takes_and_can_be_stopped() -> None:
    for letter in (invite, remind):
        say = letter(GARDEN, script(), WAVE, MEMBER.language)
        assert [button.press.key for button in say.buttons] == ["start", "later", "stop"]
        assert {button.press.scope for button in say.buttons} == {"wave0001"}
        arguments = say.parts[2].arguments
        assert (arguments["count"], arguments["minutes"], arguments["day"], arguments["month"]) == (6, 2, "3", 12)


def test_a_talk_whose_wave_is_gone_is_let_go() -> None:
    asking = talk(START, "yes", "good", person=Person(MEMBER)).person
    outcome = turn(asking, "roses", World())
    assert (outcome.person.session.status, outcome.person.session.drafts) == (Status.EXPIRED, {})
    assert keys(outcome) == ["closed-talk"]
    assert turn(asking, "stop", World()).person.contact.invitations is False


def test_a_late_edit_is_told_of_withdrawing() -> None:
    assert keys(turn(Person(MEMBER), Edited("x", "m1"))) == ["edit-late"]


def test_the_language_between_talks_is_the_persons_choice() -> None:
    outcome = turn(Person(MEMBER), Ordered(Order.LANGUAGE, "welsh"))
    assert (outcome.person.contact.language, outcome.says[0].language) == ("cy", "cy")
    menu = turn(Person(MEMBER), Ordered(Order.LANGUAGE))
    assert turn(Person(MEMBER), Pressed(menu.says[0].buttons[2].press)).person.contact.language == "pl"


def test_a_language_chosen_in_a_talk_is_the_contacts_too() -> None:
    outcome = talk(START, "yes", Ordered(Order.LANGUAGE, "polski"), person=Person(MEMBER))
    assert outcome.person.contact.language == "pl"
    assert outcome.person.contact.chosen_language


def test_a_contact_of_programmes_that_are_gone_is_welcomed_anew() -> None:
    lost = Contact("c1", "en", {"gone": "north"}, invitations=True)
    assert turn(Person(lost), "hello").person.contact.welcome is not None

import pytest

from conversations.messages import Order, Ordered, Press, Pressed, Typed
from conversations.talk.engine import advance
from conversations.talk.session import Status
from tests.support.talk_programme import NOW, SETTING
from tests.unit.test_engine import keys, own, talk

RESTART = Ordered(Order.RESTART)


def press(key, scope="scope001"):
    return Pressed(Press(scope, ".restart", key), "ours")


def test_nothing_is_deleted_before_they_are_sure() -> None:
    done = talk("yes", "good", RESTART)
    assert keys(done) == ["restart-ask"]
    assert (done.session.step, done.session.drafts) == ("what", {"overall": "good"})


@pytest.mark.parametrize("sure", ["1", "yes", "Start again", "ie", press("yes")])
def test_a_yes_begins_again_from_the_first_question(sure) -> None:
    done = talk("yes", "poor", "the gate", RESTART, sure)
    assert (done.session.status, done.session.step) == (Status.ASKING, "overall")
    assert (done.session.drafts, done.session.sources, done.session.prompt) == ({}, {}, None)
    assert "restarted" in keys(done)
    assert own(done) == ["First, the garden.", "How was the garden?"]
    again = advance(SETTING, done.session, Typed("good"), NOW)
    assert (again.session.step, again.session.drafts) == ("what", {"overall": "good"})


@pytest.mark.parametrize("no", ["2", "no", "No, go on as before", press("no"), Ordered(Order.REPEAT)])
def test_a_no_goes_on_as_before(no) -> None:
    done = talk("yes", "good", RESTART, no)
    assert (done.session.step, done.session.drafts, done.session.offered) == ("what", {"overall": "good"}, None)
    assert "What did you grow?" in own(done)


def test_an_answer_instead_is_an_answer() -> None:
    assert talk("yes", "good", RESTART, "roses").session.drafts["what"] == ("roses",)


def test_words_that_wait_to_be_confirmed_wait_still() -> None:
    assert talk("yes", "poor", "the gate", RESTART, "no").session.prompt


def test_an_old_button_asks_again_and_deletes_nothing() -> None:
    done = talk("yes", "good", RESTART, "no", press("yes"))
    assert keys(done) == ["restart-ask"]
    assert done.session.drafts == {"overall": "good"}
    assert "stale" in keys(talk("yes", "good", press("yes", scope="other001")))


def test_there_is_nothing_to_restart_before_the_yes_or_after_a_stop() -> None:
    assert talk(RESTART).session.status is Status.CONSENTING
    assert talk("yes", "good", "stop", RESTART).session.drafts == {"overall": "good"}
    assert talk("yes", "good", RESTART, "stop").session.status is Status.STOPPING

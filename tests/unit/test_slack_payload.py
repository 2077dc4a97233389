import pytest

from bot.channels.slack_payload import pressed, said, slash, text_at


def test_words_arrive_as_they_were_typed() -> None:
    asked = slash(
        {"user_id": "U1", "team_id": "T1", "channel_id": "C1", "text": "  a &lt;b&gt; &amp;amp; c ", "trigger_id": "9"}
    )
    assert asked is not None
    assert asked.words == "a <b> &amp; c"
    assert asked.person.value == "T1:U1"


def test_a_command_without_words_asks_for_help() -> None:
    asked = slash({"user_id": "U1", "team_id": "T1", "text": ""})
    assert asked is not None
    assert asked.words == "help"


def test_one_person_is_the_same_in_every_kind_of_payload_of_a_grid() -> None:
    typed = slash({"user_id": "U1", "team_id": "T1", "enterprise_id": "E1", "text": "list"})
    event = {"type": "message", "channel_type": "im", "user": "U1", "channel": "D1", "text": "list"}
    wrote = said({"team_id": "T2", "enterprise_id": "E1", "event_id": "Ev1", "event": event})
    body = {"user": {"id": "U1"}, "team": {"id": "T3"}, "enterprise": {"id": "E1"}, "actions": [{"value": "list"}]}
    clicked = pressed(body)
    assert typed is not None
    assert wrote is not None
    assert clicked is not None
    assert typed.person == wrote.person == clicked.person


def test_someone_of_another_organisation_is_not_the_person_here_with_the_same_id() -> None:
    event = {"type": "app_mention", "user": "U1", "channel": "C1", "text": "list", "team": "T9", "user_team": "T9"}
    wrote = said({"team_id": "T1", "event_id": "Ev1", "is_ext_shared_channel": True, "event": event})
    clicked = pressed({"user": {"id": "U1", "team_id": "T9"}, "team": {"id": "T1"}, "actions": [{"value": "list"}]})
    assert wrote is not None
    assert clicked is not None
    assert wrote.person.value == clicked.person.value == "T9:U1"


def test_a_mention_loses_only_the_bots_own_name() -> None:
    event = {"type": "app_mention", "user": "U1", "channel": "C1", "text": "<@U0BOT> show <@U2>"}
    asked = said({"event": event, "event_id": "Ev1", "team_id": "T1"})
    assert asked is not None
    assert asked.words == "show <@U2>"
    assert asked.private


@pytest.mark.parametrize(
    "more",
    [
        {"bot_id": "B1"},
        {"subtype": "message_changed"},
        {"subtype": "message_deleted"},
        {"user": None},
        {"channel_type": "mpim"},
        {"type": "reaction_added"},
    ],
)
def test_what_nobody_asked_is_not_answered(more) -> None:
    event = {"type": "message", "channel_type": "im", "user": "U1", "channel": "D1", "text": "list", **more}
    assert said({"event": event, "event_id": "Ev1", "team_id": "T1"}) is None


@pytest.mark.parametrize(
    "body", [{}, {"actions": []}, {"actions": ["x"], "user": "U1"}, {"event": None}, {"event": [1]}]
)
def test_nothing_in_a_payload_can_make_reading_fail(body) -> None:
    assert slash(body) is None
    assert pressed(body) is None
    assert said(body) is None
    assert text_at(body, "a", "b", "c") == ""

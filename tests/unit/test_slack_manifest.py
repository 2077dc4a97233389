import ast
from pathlib import Path

from ruamel.yaml import YAML

from bot.channels.slack import SCOPES
from bot.channels.slack_payload import said

ROOT = Path(__file__).parents[2]
MANIFEST = YAML(typ="safe").load(ROOT / "slack-manifest.yaml")

# What each call and event needs: Slack's method and event reference.
NEEDS = {
    "auth.test": set(),
    "apps.connections.open": set(),  # an app token's own scope, connections:write
    "chat.postMessage": {"chat:write"},
    "chat.postEphemeral": {"chat:write"},
    "conversations.info": {"channels:read", "groups:read"},
    "app_mention": {"app_mentions:read"},
    "message.im": {"im:history"},
    "/heard": {"commands"},
}


def _calls() -> set[str]:
    """Give every Web API method the code names, as a word or as a method of the client."""
    named = set()
    for file in (ROOT / "bot/channels").glob("slack*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in NEEDS:
                named.add(node.value)
            if isinstance(node, ast.Attribute):
                named |= {method for method in NEEDS if method.replace(".", "_") == node.attr}
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("chat."):
                assert node.value in NEEDS, node.value
    return named


def test_the_manifest_asks_for_what_is_used_and_nothing_more() -> None:
    events = set(MANIFEST["settings"]["event_subscriptions"]["bot_events"])
    commands = {command["command"] for command in MANIFEST["features"]["slash_commands"]}
    used = _calls() | events | commands
    assert used >= {"chat.postMessage", "chat.postEphemeral", "conversations.info", "auth.test"}
    assert set().union(*(NEEDS[name] for name in used)) == set(MANIFEST["oauth_config"]["scopes"]["bot"])


def test_the_start_checks_the_same_scopes() -> None:
    assert set(SCOPES) == set(MANIFEST["oauth_config"]["scopes"]["bot"])


def test_the_manifest_works_without_a_public_address() -> None:
    assert MANIFEST["settings"]["socket_mode_enabled"] is True
    assert MANIFEST["settings"]["interactivity"]["is_enabled"] is True
    assert MANIFEST["features"]["app_home"]["messages_tab_enabled"] is True


def test_only_subscribed_events_are_answered() -> None:
    event = {"user": "U1", "channel": "C1", "text": "list", "type": "message", "channel_type": "channel"}
    assert said({"event": event, "event_id": "Ev1"}) is None

"""Reads what Slack sends - slash commands, presses, messages - into one question by one staff member."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from conversations.messages import Address

EMPTY = "help"  # `/heard` or a bare mention asks for what can be said
_MENTION = re.compile(r"<@[UW][A-Z0-9]+(\|[^>]*)?>")
_SUBTYPES = frozenset({"", "file_share"})  # others are edits, deletions, joins and bots: nobody asked anything

Payload = Mapping[str, object]


@dataclass(frozen=True, slots=True, repr=False)
class Asked:
    """Words a person typed, or a button's, and where the answer belongs.

    `id` is Slack's own, the same in every repeat. `user` is Slack's id for the person, `person` the address their
    staff role hangs on. `back` is the response_url, empty for messages. `replaces` says that the answer takes the
    place of the message that was pressed; `private` that only the person may see it.
    """

    id: str
    person: Address
    user: str
    words: str
    channel: str
    back: str = ""
    thread: str = ""
    replaces: bool = False
    private: bool = True


def text_at(payload: object, *path: str) -> str:
    """Give the text at a path of keys, or an empty one where anything on the way is missing or of another kind."""
    for key in path:
        payload = payload.get(key) if isinstance(payload, Mapping) else None
    return payload if isinstance(payload, str) else ""


def slash(body: Payload) -> Asked | None:
    """Read a slash command."""
    user, channel = text_at(body, "user_id"), text_at(body, "channel_id")
    if not user:
        return None
    return Asked(
        id=f"slash:{text_at(body, 'trigger_id')}",
        person=_person(text_at(body, "enterprise_id"), text_at(body, "team_id"), user),
        user=user,
        words=_words(text_at(body, "text")),
        channel=channel,
        back=text_at(body, "response_url"),
    )


def pressed(body: Payload) -> Asked | None:
    """Read a press of one of our buttons.

    A press on a private answer (or in a direct message) replaces it, so that no confirm is pressed twice. A press
    on a channel's post leaves the post to the others and is answered to the person alone.
    """
    actions = body.get("actions")
    words = text_at(actions[0], "value") if isinstance(actions, list) and actions else ""
    user, channel = text_at(body, "user", "id"), text_at(body, "channel", "id")
    if not (user and words):
        return None
    container = body.get("container")
    ephemeral = isinstance(container, Mapping) and container.get("is_ephemeral") is True
    direct = is_direct(channel)
    return Asked(
        id=f"press:{text_at(body, 'trigger_id')}",
        person=_person(text_at(body, "enterprise", "id"), _home(body), user),
        user=user,
        words=words,
        channel=channel,
        back=text_at(body, "response_url"),
        replaces=ephemeral or direct,
        private=not direct,
    )


def said(body: Payload) -> Asked | None:
    """Read a direct message to the bot or a mention of it; None for everything else that happens in Slack."""
    event = body.get("event")
    user, channel = text_at(event, "user"), text_at(event, "channel")
    mention = text_at(event, "type") == "app_mention"
    direct = text_at(event, "type") == "message" and text_at(event, "channel_type") == "im"
    if not user or text_at(event, "bot_id") or text_at(event, "subtype") not in _SUBTYPES or not (mention or direct):
        return None
    return Asked(
        id=f"event:{text_at(body, 'event_id')}",
        person=_person(_visitor(body) or text_at(body, "enterprise_id"), text_at(body, "team_id"), user),
        user=user,
        words=_words(_MENTION.sub(" ", text_at(event, "text"), count=1) if mention else text_at(event, "text")),
        channel=channel,
        thread=text_at(event, "thread_ts"),
        private=mention,
    )


def is_direct(channel: str) -> bool:
    """Tell a direct message by its id: Slack begins those with D."""
    return channel.startswith("D")


def _person(enterprise: str, team: str, user: str) -> Address:
    """Name a person by organisation and user: Slack's user ids are unique within a workspace or Enterprise Grid.

    A workspace that joins a Grid gets a new prefix, so its staff enrol once more; the other way round, someone
    of another organisation could come to hold a role.
    """
    return Address("slack", f"{enterprise or team}:{user}")


def _home(body: Payload) -> str:
    """Give the workspace of the person who pressed, which in a shared channel need not be the app's."""
    return text_at(body, "user", "team_id") or text_at(body, "team", "id")


def _visitor(body: Payload) -> str:
    """Give the organisation of someone who writes in a channel shared between organisations."""
    return text_at(body, "event", "user_team") if body.get("is_ext_shared_channel") is True else ""


def _words(text: str) -> str:
    """Undo Slack's escaping of the three characters; `&amp;` last, so that a typed "&lt;" stays one."""
    plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return " ".join(plain.split()) or EMPTY

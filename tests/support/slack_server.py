"""A Slack workspace on loopback in which tests act as people and read what they would see.

`slash`, `click`, `dm` and `mention` reach the app over its sockets or, with `events_url` set, as signed requests.
"""

import hashlib
import hmac
import json
import time
from typing import Any
from urllib.parse import urlencode

import aiohttp

from tests.support.slack_api import SlackApi
from tests.support.slack_message import Button, Object, Posted, check
from tests.support.slack_sockets import ACKNOWLEDGE, NotAcknowledged


class SlackServer(SlackApi):
    """One workspace with people. Set `events_url` to send their acts as signed HTTP requests, not over sockets."""

    async def slash(
        self, user: str, channel: str, text: str, *, command: str = "/heard", times: int = 1, wait: bool = True
    ) -> Posted | None:
        """Type a slash command; give the first thing the person then sees of it."""
        body = {
            "token": "old-verification-token",
            "team_id": self.team,
            "team_domain": "heard",
            "channel_id": self.room(channel).id,
            "channel_name": "directmessage" if channel.startswith("D") else "somewhere",
            "user_id": user,
            "user_name": user.lower(),
            "command": command,
            "text": _escaped(text),
            "api_app_id": "A0HEARD",
            "is_enterprise_install": "false",
            "response_url": self._back(channel, user, None),
            "trigger_id": self._id("trigger"),
        }
        return await self._act("slash_commands", body, channel, user, times, wait)

    async def click(self, user: str, post: Posted, button: str, *, times: int = 1, wait: bool = True) -> Posted | None:
        """Press a button by its label; give the first message that then changes or comes."""
        body = self.click_payload(user, post, post.buttons[button])
        return await self._act("interactive", body, post.channel, user, times, wait)

    def click_payload(self, user: str, post: Posted, button: Button) -> Object:
        """Give the block_actions payload of a press (also of a button no longer there)."""
        container = {"type": "message", "message_ts": post.ts, "channel_id": post.channel}
        body: Object = {
            "type": "block_actions",
            "team": {"id": self.team, "domain": "heard"},
            "enterprise": None,
            "user": {"id": user, "username": user.lower(), "name": user.lower(), "team_id": self.team},
            "api_app_id": "A0HEARD",
            "token": "old-verification-token",
            "container": {**container, "is_ephemeral": post.only_for is not None},
            "trigger_id": self._id("trigger"),
            "channel": {"id": post.channel, "name": "somewhere"},
            "response_url": self._back(post.channel, user, post),
            "actions": [
                {
                    "type": "button",
                    "action_id": button.action_id,
                    "block_id": "b1",
                    "text": {"type": "plain_text", "text": button.label, "emoji": False},
                    "value": button.value,
                    "action_ts": self._ts(),
                }
            ],
        }
        if post.only_for is None:  # Slack leaves an ephemeral message's content out
            body["message"] = {"type": "message", "user": self.bot, "bot_id": "B0HEARD", "ts": post.ts, **post.body}
        return body

    async def dm(self, user: str, text: str, *, times: int = 1, wait: bool = True, **more: Any) -> Posted | None:
        """Write to the bot in its direct messages."""
        channel = self._direct(user)
        event = {"type": "message", "channel": channel, "channel_type": "im", **more}
        return await self._act("events_api", self.event_payload(user, text, event), channel, user, times, wait)

    async def mention(self, user: str, channel: str, text: str, *, times: int = 1, wait: bool = True) -> Posted | None:
        """Mention the bot in a channel."""
        event = {"type": "app_mention", "channel": channel, "before": f"<@{self.bot}> "}
        return await self._act("events_api", self.event_payload(user, text, event), channel, user, times, wait)

    def event_payload(self, user: str, text: str, event: Object) -> Object:
        before = event.pop("before", "")
        ts = self._ts()
        return {
            "type": "event_callback",
            "token": "old-verification-token",
            "team_id": self.team,
            "api_app_id": "A0HEARD",
            "event_id": self._id("Ev"),
            "event_time": int(float(ts)),
            "authorizations": [{"team_id": self.team, "user_id": self.bot, "is_bot": True}],
            "event": {"user": user, "text": before + _escaped(text), "ts": ts, "event_ts": ts, **event},
        }

    async def _act(self, kind: str, body: Object, channel: str, user: str, times: int, wait: bool) -> Posted | None:
        before = self._state(channel, user)
        for _ in range(times):
            answer = await self.deliver(kind, body)
            if answer and kind == "slash_commands":
                check(answer)
                only = None if answer.get("response_type") == "in_channel" else user
                await self._add(channel, answer, only)
        if not wait:
            return None
        await self.until(lambda: self._state(channel, user) != before)
        return next(post for post in self.transcript(channel, user) if (post.ts, post.versions) not in before)

    def _state(self, channel: str, user: str) -> set[tuple[str, int]]:
        return {(post.ts, post.versions) for post in self.transcript(channel, user)}

    async def deliver(self, kind: str, body: Object) -> Object | None:
        """Send one payload as Slack would; give the answer. Raises NotAcknowledged."""
        if self.events_url:
            return await self._deliver_signed(kind, body)
        return await self.deliver_by_socket(kind, body)

    async def _deliver_signed(self, kind: str, body: Object) -> Object | None:
        try:
            status, answer = await self.post_signed(kind, body)
        except TimeoutError:
            raise NotAcknowledged(kind) from None
        if status != 200:
            raise NotAcknowledged(f"{kind}: {status}")
        return json.loads(answer) if answer.startswith("{") else None

    async def post_signed(
        self, kind: str, body: Object, *, secret: str | None = None, at: float | None = None, **headers: str
    ) -> tuple[int, str]:
        """Post to `events_url` with a signature made from `secret` at the time `at`; give status and answer."""
        if kind == "events_api":
            raw, content = json.dumps(body), "application/json"
        elif kind == "slash_commands":
            raw, content = urlencode(body), "application/x-www-form-urlencoded"
        else:
            raw, content = urlencode({"payload": json.dumps(body)}), "application/x-www-form-urlencoded"
        stamp = str(int(time.time() if at is None else at))
        key = (secret or self.signing_secret).encode()
        signature = "v0=" + hmac.new(key, f"v0:{stamp}:{raw}".encode(), hashlib.sha256).hexdigest()
        signed = {
            "Content-Type": content,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": signature,
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        timeout = aiohttp.ClientTimeout(total=ACKNOWLEDGE)
        assert self.events_url
        async with self._http.post(self.events_url, data=raw.encode(), headers=signed, timeout=timeout) as answer:
            return answer.status, await answer.text()


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

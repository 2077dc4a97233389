import json
import re
import uuid

import pytest

from bot.channels.channel import NotHere
from bot.web.chat import address_of
from bot.web.mailbox import SAY_BURST
from conversations.document import Document
from conversations.messages import Address, Message, Order, Ordered, Press, Pressed, Typed, UnknownOrder
from tests.support.web_site import ChatSite, chat_site
from tests.support.web_talk import NOTICE, OVERALL, SCOPE, TOPICS
from tests.support.web_visitor import Visitor, visitor

ID = "2f1c1d3e-8f4b-4c55-9a52-0f5f4f1f7a10"


def cookie_of(someone: Visitor) -> str:
    (cookie,) = someone.session.cookie_jar
    return cookie.value


async def test_a_visitor_is_a_random_secret_in_a_strict_cookie() -> None:
    async with chat_site() as site, visitor(site.address) as one, visitor(site.address) as two:
        assert await one.post("/chat/open", {}) == (200, "{}")
        await two.post("/chat/open", {})
        assert re.match(r"heard_visitor=[\w-]{22}; HttpOnly; Path=/chat; SameSite=Strict$", one.cookie)
        assert cookie_of(one) != cookie_of(two)


async def test_the_cookie_is_secure_where_the_public_address_is() -> None:
    async with chat_site(public_url="https://heard.example") as site, visitor(site.address) as someone:
        assert (await someone.post("/chat/open", {}, origin="https://heard.example"))[0] == 200
        assert "; Secure" in someone.cookie


async def test_whoever_takes_words_names_their_run() -> None:
    async with chat_site(boot="boot7") as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        assert await someone.say(text="hello") == (200, '{"boot": "boot7"}')


async def test_opening_again_keeps_the_visitor() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        assert json.loads((await someone.get("/chat/here"))[1])["known"] is False
        await someone.post("/chat/open", {})
        first = cookie_of(someone)
        await someone.post("/chat/open", {})
        assert cookie_of(someone) == first
        assert json.loads((await someone.get("/chat/here"))[1])["known"] is True


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        (("cy", "en"), [["cy", "Cymraeg"], ["en", "English"]]),
        (("fr", "pl"), [["pl", "Polski"]]),
        (("fr",), [["en", "English"]]),
    ],
)
async def test_the_page_offers_the_languages_heard_asks_in(asked: tuple[str, ...], offered: list[list[str]]) -> None:
    async with chat_site(languages=asked) as site, visitor(site.address) as someone:
        assert json.loads((await someone.get("/chat/here"))[1])["languages"] == offered
        for language, _ in offered:
            assert (await someone.get(f"/chat/words/{language}.json"))[0] == 200


@pytest.mark.parametrize(
    "origin", [None, "null", "http://evil.example", "https://127.0.0.1", "http://127.0.0.1:1", "file://"]
)
@pytest.mark.parametrize(
    "path", ["/chat/open", "/chat/say", "/chat/link", "/chat/renew", "/chat/resume", "/chat/leave"]
)
async def test_only_our_own_page_may_write(path: str, origin: str | None) -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        assert (await someone.post(path, {}, origin=origin))[0] == 403


async def test_another_site_cannot_listen() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        for path in ("/chat/events", "/chat/here"):
            assert (await someone.get(path, **{"Sec-Fetch-Site": "cross-site"}))[0] == 403


async def test_without_a_visitor_there_is_no_talk() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        assert (await someone.say(text="hello"))[0] == 401
        assert (await someone.get("/chat/events"))[0] == 401
        assert (await someone.post("/chat/link", {}))[0] == 401


@pytest.mark.parametrize(
    "part",
    [
        {},
        {"text": ""},
        {"text": "  \u0000 "},
        {"text": "hello", "order": "stop"},
        {"order": "sing"},
        {"press": {"scope": "a:b", "step": "s", "key": "1"}},
        {"press": {"scope": "a", "step": "s"}},
        {"text": "hello", "extra": 1},
        {"text": 5},
        {"text": "hello", "language": "<b>"},
    ],
)
async def test_what_is_not_one_thing_said_is_refused(part: dict[str, object]) -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        assert await someone.say(**part) == (400, "Heard could not read that request.")
        assert site.talk.heard == []


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b'{"id":"%s","text":"\\ud800"}' % ID.encode(), b"\xff\xfe"])
async def test_what_is_not_json_is_refused(raw: bytes) -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        assert (await someone.post("/chat/say", {}, raw=raw))[0] == 400


async def test_only_json_is_taken() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        for kind in ("text/plain", "application/x-www-form-urlencoded"):
            assert (await someone.post("/chat/open", {}, **{"Content-Type": kind}))[0] == 415


async def test_4096_characters_are_taken_and_one_more_is_not() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        assert (await someone.say(text="ż" * 4096))[0] == 200
        assert await someone.say(text="ż" * 4097) == (413, "That is too long.")


async def said_by(someone: Visitor, site: ChatSite, **part: object) -> object:
    await someone.post("/chat/open", {})
    assert (await someone.say(**part))[0] == 200
    return site.talk.heard[-1].said


@pytest.mark.parametrize(
    ("text", "order", "rest"),
    [
        ("/stop", Order.STOP, ""),
        ("/START  k7f2 ", Order.START, "k7f2"),
        ("/language polski", Order.LANGUAGE, "polski"),
    ],
)
async def test_a_slash_word_is_an_order(text: str, order: Order, rest: str) -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        said = await said_by(someone, site, text=text)
        assert isinstance(said, Ordered)
        assert (said.order, said.rest) == (order, rest)


async def test_another_slash_word_is_named_as_unknown() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        said = await said_by(someone, site, text="/sing loud")
        assert isinstance(said, UnknownOrder)
        assert said.word == "sing"


async def test_words_and_buttons_arrive_as_they_were() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        typed = await said_by(someone, site, text=" one\r\ntwo\u0007 ")
        assert isinstance(typed, Typed)
        assert typed.text == "one\ntwo"
        press = {"scope": SCOPE, "step": "overall", "key": "2", "message": "boot1.3"}
        pressed = await said_by(someone, site, press=press)
        assert isinstance(pressed, Pressed)
        assert (pressed.press, pressed.message) == (Press(SCOPE, "overall", "2"), "boot1.3")


async def test_the_same_id_counts_once_and_names_nobody() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        for _ in range(2):
            assert (await someone.post("/chat/say", {"id": ID, "text": "hello"}))[0] == 200
        (heard,) = site.talk.heard
        assert heard.sender == address_of(cookie_of(someone))
        assert cookie_of(someone) not in heard.sender.value
        assert heard.sender.value[:20] not in heard.id
        assert re.fullmatch(rf"web:[0-9a-f]{{20}}:{ID.replace('-', '')}", heard.id)
        assert cookie_of(someone) not in heard.id
        shown = await someone.hears("/chat/events", 2)
        assert [event.data.get("who") for event in shown] == [None, "you"]


async def test_what_heard_keeps_of_a_visitor_does_not_open_their_chat() -> None:
    async with chat_site() as site, visitor(site.address) as someone, visitor(site.address) as thief:
        await someone.post("/chat/open", {})
        await someone.say(text="hello")
        kept = site.talk.heard[0].sender.value
        assert kept in site.mailboxes
        assert (await thief.post("/chat/resume", {"token": kept}))[0] == 400
        await thief.post("/chat/resume", {"token": kept[:22]})
        assert (await thief.hears("/chat/events", 1))[0].data == {"boot": "boot1", "empty": True}


async def test_the_page_language_is_a_hint_and_else_the_browsers_first() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        await someone.say(text="hello", language="pl")
        browser = {"Accept-Language": "cy-GB,en;q=0.7"}
        await someone.post("/chat/say", {"id": str(uuid.uuid4()), "text": "hello"}, **browser)
        await someone.say(text="hello")
        assert [event.hint for event in site.talk.heard] == ["pl", "cy", None]


async def test_one_visitor_cannot_say_more_than_a_person_would() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        statuses = [(await someone.say(text="hello"))[0] for _ in range(SAY_BURST + 1)]
        assert statuses == [200] * SAY_BURST + [429]
        site.now.passes(seconds=1)
        assert (await someone.say(text="hello"))[0] == 200


async def test_new_visitors_are_let_in_at_a_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.web.chat.NEW_BURST", 2)
    async with chat_site() as site, visitor(site.address) as known:
        await known.post("/chat/open", {})
        for expected in (200, 429):
            async with visitor(site.address) as new:
                assert (await new.post("/chat/open", {}))[0] == expected
        async with visitor(site.address) as made_up:
            cookie = {"Cookie": f"heard_visitor={'x' * 22}"}
            assert (await made_up.post("/chat/say", {"id": ID, "text": "hello"}, **cookie))[0] == 429
        assert (await known.say(text="hello"))[0] == 200


async def test_a_stream_greets_and_then_tells_what_happens() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        async with someone.listening("/chat/events") as ear:
            hello = await ear.next()
            assert (hello.name, hello.data, hello.id) == ("hello", {"boot": "boot1", "empty": True}, "")
            await someone.say(order="start")
            notice = await ear.next()
            assert (notice.name, notice.data["text"], notice.id) == ("line", NOTICE, "boot1.1")


async def test_a_browser_that_comes_back_gets_only_what_it_missed() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        address = address_of(cookie_of(someone))
        for text in ("one", "two", "three"):
            site.mailboxes.of(address.value).put(Message(text))
        missed = await someone.hears("/chat/events", 3, last="boot1.1")
        assert [event.data.get("text") for event in missed] == [None, "two", "three"]
        after_restart = await someone.hears("/chat/events", 4, last="earlier.2")
        assert [event.data.get("text") for event in after_restart] == [None, "one", "two", "three"]
        assert after_restart[0].data == {"boot": "boot1", "empty": False}


async def test_whoever_has_no_page_open_is_not_here() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        address = address_of(cookie_of(someone))
        with pytest.raises(NotHere):
            await site.channel.send(address, Message("An invitation"))
        async with someone.listening("/chat/events") as ear:
            await ear.next()
            await site.channel.send(address, Message("An invitation"))
            assert (await ear.next()).data["text"] == "An invitation"


async def test_a_reply_goes_where_they_have_just_spoken_though_their_page_is_gone() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        await someone.say(text="hello")
        address = address_of(cookie_of(someone))
        site.now.passes(seconds=9)
        await site.channel.send(address, Message("A reply"))
        site.now.passes(seconds=1)
        with pytest.raises(NotHere):
            await site.channel.send(address, Message("A letter"))


async def test_what_waited_for_a_page_stands_there_before_the_page_asks_where_it_was() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        site.talk.waiting = [(address_of(cookie_of(someone)), Message("An invitation"))]
        hello, line = await someone.hears("/chat/events", 2)
        assert hello.data == {"boot": "boot1", "empty": False}
        assert line.data["text"] == "An invitation"


async def test_a_page_opens_though_nobody_can_say_what_waits_for_it(caplog: pytest.LogCaptureFixture) -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        site.talk.failures = 2
        for _ in range(2):
            (hello,) = await someone.hears("/chat/events", 1)
            assert hello.data == {"boot": "boot1", "empty": True}
    assert caplog.messages == ["what waits for a page could not be fetched"]


async def test_ticking_a_box_changes_the_message_in_place() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        await someone.say(order="start")
        await someone.say(press={"scope": SCOPE, "step": "consent", "key": "1", "message": "boot1.1"})
        await someone.say(text="2")
        shown = await someone.hears("/chat/events", 6)
        texts = [event.data["text"] for event in shown[1:]]
        assert texts == [NOTICE, "Yes, begin", OVERALL, "2", TOPICS]
        question = shown[-1].data["id"]
        async with someone.listening("/chat/events", last=shown[-1].id) as ear:
            await ear.next()
            await someone.say(press={"scope": SCOPE, "step": "topics", "key": "2", "message": question})
            changed = await ear.next()
            assert changed.data["id"] == question
            options = changed.data["options"]
            assert isinstance(options, list)
            assert [option["chosen"] for option in options] == [False, True, False, False]


async def test_words_that_could_not_be_kept_are_not_shown_as_said() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        site.talk.failures = 1
        assert (await someone.post("/chat/say", {"id": ID, "text": "hello"}))[0] == 500
        assert [event.data for event in await someone.hears("/chat/events", 1)] == [{"boot": "boot1", "empty": True}]
        assert (await someone.post("/chat/say", {"id": ID, "text": "hello"}))[0] == 200
        assert len(site.talk.heard) == 1


async def test_after_stop_the_visitors_words_are_not_shown_again() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        await someone.say(order="start")
        await someone.say(text="private words")
        await someone.say(text="/stop")
        shown = [event.data for event in await someone.hears("/chat/events", 3)]
        assert "private words" not in str(shown)
        assert shown[1] == {**shown[1], "who": "order", "text": "stop"}, "nothing said before, by either side"


async def test_leaving_clears_the_cookie_the_lines_and_every_open_page() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        secret = cookie_of(someone)
        await someone.say(order="start")
        async with someone.listening("/chat/events") as ear:
            await ear.next()
            await ear.next()
            assert await someone.post("/chat/leave", {}) == (200, "{}")
            with pytest.raises(EOFError):
                await ear.next()
        assert "Max-Age=0" in someone.cookie
        assert address_of(secret).value not in site.mailboxes
        assert json.loads((await someone.get("/chat/here"))[1])["known"] is False


async def test_a_kept_link_opens_the_same_talk_elsewhere() -> None:
    async with chat_site() as site, visitor(site.address) as phone, visitor(site.address) as library:
        await phone.post("/chat/open", {})
        await phone.say(order="start")
        _, text = await phone.post("/chat/link", {})
        assert text == f'{{"token": "{cookie_of(phone)}"}}'
        assert (await library.post("/chat/resume", {"token": cookie_of(phone)}))[0] == 200
        assert "HttpOnly" in library.cookie
        assert [event.data.get("text") for event in await library.hears("/chat/events", 2)] == [None, NOTICE]


@pytest.mark.parametrize("token", ["", "short", "x" * 23, "x" * 21 + "\n", None])
async def test_a_link_that_is_none_opens_nothing(token: str | None) -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        assert (await someone.post("/chat/resume", {"token": token}))[0] == 400
        assert not list(someone.session.cookie_jar)


async def test_one_visitor_can_have_a_few_pages_open_and_no_more() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        await someone.post("/chat/open", {})
        pages = [await someone.session.get(site.address + "/chat/events") for _ in range(7)]
        assert [page.status for page in pages] == [200] * 6 + [503]
        for page in pages:
            page.close()


async def test_the_web_chat_takes_no_page_for_officials() -> None:
    from bot.channels.channel import Refused

    async with chat_site() as site:
        with pytest.raises(Refused):
            await site.channel.send(Address("web", "x" * 22), Document("A digest"))


async def test_a_link_thrown_away_leads_nowhere_and_the_talk_goes_on_under_a_new_one() -> None:
    async with chat_site() as site, visitor(site.address) as owner, visitor(site.address) as other:
        await owner.post("/chat/open", {})
        await owner.say(order="start")
        old = cookie_of(owner)
        async with owner.listening("/chat/events") as elsewhere:
            await elsewhere.next()
            assert (await owner.post("/chat/renew", {}))[0] == 200
        new = json.loads((await owner.post("/chat/link", {}))[1])["token"]
        assert new == cookie_of(owner) != old
        assert "HttpOnly" in (await resumed(owner, new)).cookie
        lines = await owner.hears("/chat/events", 2)
        assert [line.data.get("text") for line in lines] == [None, NOTICE]
        await owner.say(text="yes")
        assert site.talk.heard[-1].sender == address_of(new)
        await resumed(other, old)
        (greeting,) = await other.hears("/chat/events", 1)
        assert greeting.data["empty"] is True, "whoever has the old link sees nothing of the talk"


async def test_what_listened_by_the_old_link_hears_no_more() -> None:
    async with chat_site() as site, visitor(site.address) as owner, visitor(site.address) as other:
        await owner.post("/chat/open", {})
        await resumed(other, cookie_of(owner))
        async with other.listening("/chat/events") as ear:
            await ear.next()
            await owner.post("/chat/renew", {})
            await owner.say(order="start")
            with pytest.raises((AssertionError, EOFError)):
                await ear.next()


async def resumed(someone: Visitor, token: str) -> Visitor:
    assert (await someone.post("/chat/resume", {"token": token}))[0] == 200
    return someone

import asyncio
import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Route, expect

from bot.render.speech import speak
from bot.web.chat import address_of
from config.phrases import Phrasebook
from conversations.messages import Message, Option, Order, Ordered, Press, Pressed
from conversations.talk.helping import HELP
from tests.support.browser import EXIT, PHONE, chromium, faint, nameless, page_of, sideways, tab_to
from tests.support.every_kind import HEAD, Walker, script
from tests.support.web_site import ChatSite, chat_site
from tests.support.web_talk import HELPLINES, NOTICE, OVERALL, SCOPE, THANKS, TOPICS, WHY

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as started:
        yield started


async def start(page: Page, site: ChatSite, fragment: str = "") -> None:
    await page.goto(f"{site.address}/chat{fragment}")
    await page.get_by_role("button", name="Start").click()
    await expect(page.get_by_role("button", name="Yes, begin")).to_be_visible()


async def to_topics(page: Page, site: ChatSite) -> None:
    await start(page, site)
    await page.get_by_role("button", name="Yes, begin").click()
    await page.get_by_role("button", name="Very good").click()
    await expect(page.get_by_text(TOPICS)).to_be_visible()


async def spoken(page: Page) -> list[str]:
    return await page.locator(".line .words").evaluate_all(
        "all => all.map(words => [...words.querySelectorAll('p')].map(p => p.textContent).join('\\n\\n'))"
    )


async def test_a_talk_goes_to_its_end_by_keyboard_alone(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await page.goto(site.address + "/chat")
        await expect(page.get_by_role("button", name="Start")).to_be_visible()
        await tab_to(page, "Start")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("Shall we begin?")).to_be_visible()
        await tab_to(page, "Yes, begin", key="Shift+Tab")
        await page.keyboard.press("Enter")
        await expect(page.locator(".line", has_text=OVERALL)).to_be_focused()
        await tab_to(page, "Good")
        await page.keyboard.press("Enter")
        await expect(page.locator(".line", has_text=TOPICS)).to_be_focused()
        await tab_to(page, "Training")
        await page.keyboard.press("Space")
        await expect(page.get_by_role("button", name="Training", pressed=True)).to_be_focused()
        await tab_to(page, "Done")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text(WHY)).to_be_visible()
        await page.get_by_label("Type your answer").focus()
        await page.keyboard.type("They rang us back.")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text(THANKS)).to_be_visible()
        assert await spoken(page) == [
            NOTICE, "Yes, begin", OVERALL, "Good", TOPICS, "Done", WHY, "They rang us back.", THANKS,
        ]  # fmt: skip
        assert watched.complaints == []
        assert all(url.startswith(site.address) for url in watched.asked)


async def test_help_stands_in_one_place_and_tab_and_head_do_not_say_what_this_is(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser, viewport=PHONE) as watched:
        page = watched.page
        await page.goto(f"{site.address}/chat")
        assert await page.title() == "Chat", "before it can know"
        await start(page, site)
        assert await page.title() == "Heard"
        options = Option("Good", Press(SCOPE, "q", "1")), Option("Help now", Press(SCOPE, HELP, "now"))
        question = Message("How was it?", options, language="en", discreet=True)
        await site.channel.send(site.talk.heard[-1].sender, question)
        await expect(page.get_by_role("button", name="Help now")).to_have_count(1)
        await expect(page).to_have_title("Chat")
        await expect(page.get_by_text("Heard", exact=True)).to_be_hidden()
        assert await sideways(page) == 0
        await page.get_by_role("button", name="Help now").click()
        await expect(page.get_by_text(OVERALL)).to_be_visible()  # whatever this talk says next
        said = site.talk.heard[-1].said
        assert isinstance(said, Pressed)
        assert said.press == Press(SCOPE, HELP, "now")
        await expect(page.get_by_role("button", name="Help now")).to_be_hidden()  # not in this message
        await expect(page).to_have_title("Heard")


async def test_hiding_empties_every_page_of_the_person_and_leaves(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page, other = watched.page, await watched.page.context.new_page()
        await start(page, site)
        await other.goto(f"{site.address}/chat")
        await expect(other.get_by_text("Shall we begin?")).to_be_visible()
        sender = site.talk.heard[-1].sender
        box = site.mailboxes.of(sender.value)
        assert await site.channel.remove(sender, ())  # as "hide" typed in any language ends
        for each in (page, other):
            await expect(each).to_have_url(EXIT)
        assert box.empty
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await start(page, site)
        await page.get_by_role("button", name="More").click()
        await page.get_by_role("button", name="Clear this page and leave").click()
        await expect(page).to_have_url(EXIT)
        said = site.talk.heard[-1].said
        assert isinstance(said, Ordered)
        assert said.order is Order.HIDE
        assert watched.complaints == []


async def test_a_typed_number_works_for_a_button_and_old_buttons_go(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await start(page, site)
        for words in ("1", "2"):
            await page.get_by_label("Type your answer").fill(words)
            await page.keyboard.press("Enter")
        await expect(page.get_by_text(TOPICS)).to_be_visible()
        await expect(page.get_by_role("button", name="Very good")).to_have_count(0)
        await expect(page.get_by_role("button", name="Training")).to_be_visible()


async def test_a_held_key_answers_one_question_only(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await start(page, site)
        await page.get_by_role("button", name="Yes, begin").focus()
        for _ in range(5):
            await page.keyboard.down("Enter")
        await page.keyboard.up("Enter")
        await expect(page.get_by_text(OVERALL)).to_be_visible()
        assert len(site.talk.heard) == 2  # start, and one answer


async def test_why_leaves_the_question_open(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await to_topics(page, site)
        await page.get_by_role("button", name="Why?").click()
        await expect(page.get_by_text("compared fairly")).to_be_visible()
        await expect(page.get_by_role("button", name="Training")).to_be_visible()
        await expect(page.get_by_text("Why are you asking this?").first).to_be_visible()


async def test_a_question_asked_for_again_stands_again_below(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await to_topics(page, site)
        await page.get_by_role("button", name="More").click()
        await page.get_by_role("button", name="Say the question again").click()
        await expect(page.get_by_text(TOPICS)).to_have_count(2)
        await expect(page.locator(".sending")).to_have_count(0)
        await expect(page.get_by_role("button", name="Training")).to_have_count(1)


async def test_every_command_is_in_the_menu(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await to_topics(page, site)
        await page.get_by_role("button", name="More").click()
        menu = page.get_by_role("dialog", name="What you can do")
        for name in (
            "Go back",
            "Skip this",
            "Say the question",
            "Go on later",
            "Why are",
            "Who asks",
            "Change the language",
            "Help",
            "Stop now",
        ):
            await expect(menu.get_by_role("button", name=name)).to_be_visible()
        await menu.get_by_role("button", name="Stop now").click()
        await expect(page.get_by_text("We have stopped")).to_be_visible()
        await expect(page.get_by_role("button", name="Training")).to_have_count(0)
        said = site.talk.heard[-1].said
        assert isinstance(said, Ordered)
        assert said.order is Order.STOP


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_state_has_names_and_contrast(browser: Browser, scheme: str) -> None:
    async with chat_site() as site, page_of(browser, color_scheme=scheme) as watched:
        page = watched.page

        async def check() -> None:
            await page.evaluate("Promise.all(document.getAnimations().map(a => a.playState === 'running' && a.effect.getComputedTiming().iterations !== Infinity ? a.finished : 0))")  # fmt: skip  # noqa: E501
            assert await nameless(page) == []
            assert await faint(page) == []

        await page.goto(site.address + "/chat")
        await expect(page.get_by_role("button", name="Start")).to_be_visible()
        await check()
        await to_topics(page, site)
        await page.get_by_role("button", name="Training").click()
        await expect(page.get_by_role("button", name="Training", pressed=True)).to_be_visible()
        await page.get_by_role("button", name="Why?").click()
        await expect(page.get_by_text("compared fairly")).to_be_visible()
        await check()
        await expect(page.get_by_role("log", name="What was said")).to_have_attribute("aria-live", "polite")
        await page.get_by_role("button", name="More").click()
        await check()
        await page.get_by_role("button", name="Keep my place").click()
        await expect(page.get_by_role("dialog", name="Keep my place")).to_be_visible()
        await check()


@pytest.mark.parametrize("locale", ["en-GB", "cy-GB", "pl-PL"])
async def test_a_narrow_phone_never_scrolls_sideways(browser: Browser, locale: str) -> None:
    async with (
        chat_site() as site,
        page_of(browser, viewport=PHONE, locale=locale, is_mobile=True, has_touch=True) as watched,
    ):
        page = watched.page
        await page.goto(site.address + "/chat")
        await expect(page.locator("html")).to_have_attribute("lang", locale[:2])
        await expect(page.locator("#start")).to_be_in_viewport(ratio=1)  # nobody has to scroll to begin
        assert await sideways(page) == 0
        await page.locator("#start").click()
        await page.get_by_role("button", name="Yes, begin").click()
        tops = await page.locator(".tools button").evaluate_all("all => all.map(one => one.offsetTop)")
        assert len(set(tops)) == 1, "the buttons under the words stand in one row"
        await page.locator("#words").fill("unbroken" * 30)
        await page.keyboard.press("Enter")
        await expect(page.get_by_text(TOPICS)).to_be_visible()
        assert await sideways(page) == 0
        assert await page.locator("#log").evaluate("log => log.scrollWidth - log.clientWidth") == 0
        assert await page.evaluate("document.documentElement.scrollHeight - innerHeight") == 0  # only the talk scrolls
        await expect(page.locator("header .leave")).to_be_in_viewport(ratio=1)
        await page.locator("#more").click()
        assert await sideways(page) == 0
        await page.locator("#keep").click()
        await expect(page.locator("#link")).to_be_visible()
        assert await sideways(page) == 0
        assert await page.locator("#link").evaluate("box => box.scrollWidth - box.clientWidth") == 0


async def test_an_answer_in_several_messages_is_read_from_its_first_words(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser, viewport=PHONE) as watched:
        page = watched.page
        await to_topics(page, site)
        who = site.talk.heard[-1].sender
        for number in (1, 2):
            await site.channel.send(who, Message("\n\n".join([f"Part {number} of a notice.", *["Words."] * 9])))
        await expect(page.get_by_text("Part 2 of a notice.")).to_be_attached()
        await expect(page.get_by_text("Part 1 of a notice.")).to_be_in_viewport()


async def test_the_buttons_under_ones_own_words_carry_the_numbers_their_line_names(browser: Browser) -> None:
    steps = "  - {name: wish, type: text, max_length: 80, label: {en: A wish?, cy: Dymuniad?}}\n"
    asked = speak(Phrasebook.load(), Walker(script(HEAD + steps)).type("More roses").last.says[-1], "web")
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await start(page, site)
        await site.channel.send(site.talk.heard[-1].sender, asked)
        await expect(page.get_by_text("or type 1 to 4")).to_be_visible()
        shown = page.locator(".options").last.get_by_role("button")
        assert await shown.locator(".number").all_text_contents() == ["1", "2", "3", "4"]
        await expect(page.get_by_role("button", name=asked.options[3].label, exact=True)).to_be_visible()


@pytest.mark.parametrize("way", ["button", "menu", "shift"])
async def test_leaving_quickly_empties_the_page_and_this_device(browser: Browser, way: str) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await to_topics(page, site)
        async with page.expect_request(f"{site.address}/chat/leave"), page.expect_navigation(url=EXIT):
            if way == "shift":
                for _ in range(3):
                    await page.keyboard.press("Shift")
            else:
                if way == "menu":
                    await page.get_by_role("button", name="More").click()
                place = page.get_by_role("dialog" if way == "menu" else "banner")
                await place.get_by_role("button", name="Leave quickly").click()
        assert page.url == EXIT
        await page.go_back()
        assert "/chat" not in page.url
        again = await page.context.new_page()
        await again.goto(site.address + "/chat")
        await expect(again.get_by_role("button", name="Start")).to_be_visible()
        assert await again.context.cookies() == []
        assert len(site.mailboxes) == 0


async def test_capital_letters_are_no_alarm(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await start(page, site)
        await page.get_by_label("Type your answer").focus()
        for key in ("Shift+A", "Shift+B", "Shift+C", "Shift+D"):
            await page.keyboard.press(key)
        await expect(page.get_by_label("Type your answer")).to_have_value("ABCD")
        assert page.url.startswith(site.address)


async def test_a_reload_shows_the_talk_as_it_was(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await to_topics(page, site)
        await page.get_by_role("button", name="Training").click()
        await expect(page.get_by_role("button", name="Training", pressed=True)).to_be_visible()
        before, heard = await spoken(page), len(site.talk.heard)
        await page.reload()
        await expect(page.get_by_role("button", name="Training", pressed=True)).to_be_visible()
        assert await spoken(page) == before
        assert len(site.talk.heard) == heard


async def test_after_a_restart_the_page_asks_where_they_were_and_shows_it_once(browser: Browser) -> None:
    async with page_of(browser) as watched:
        page = watched.page
        async with chat_site() as site:
            port = site.runner.addresses[0][1]
            await to_topics(page, site)
        async with chat_site(port=port, boot="boot2", talk=site.talk):
            async with page.expect_response(lambda answer: answer.url.endswith("/chat/say")):
                pass  # the page asks
            await expect(page.locator(".line[data-run=boot2]")).to_contain_text(TOPICS)
            assert isinstance(site.talk.heard[-1].said, Ordered)
            assert site.talk.heard[-1].said.order is Order.REPEAT
            await expect(page.get_by_text(TOPICS)).to_have_count(1)
            await page.get_by_role("button", name="Training").click()
            await expect(page.get_by_role("button", name="Training", pressed=True)).to_be_visible()
            await page.get_by_role("button", name="Done").click()
            await expect(page.locator(".line").last).to_contain_text(WHY)


async def test_an_answer_given_while_heard_was_down_brings_the_next_question_once(browser: Browser) -> None:
    async with page_of(browser) as watched:
        page = watched.page
        async with chat_site() as site:
            port = site.runner.addresses[0][1]
            await start(page, site)
            await page.get_by_role("button", name="Yes, begin").click()
            await expect(page.get_by_text(OVERALL)).to_be_visible()
        await page.get_by_role("button", name="Very good").click()
        async with chat_site(port=port, boot="boot2", talk=site.talk):
            await expect(page.get_by_text(TOPICS)).to_have_count(1, timeout=15_000)
            await page.get_by_role("button", name="Training").click()
            await expect(page.get_by_role("button", name="Training", pressed=True)).to_be_visible()
            await expect(page.get_by_text(TOPICS)).to_have_count(1)
            orders = [one.said.order for one in site.talk.heard if isinstance(one.said, Ordered)]
            assert orders == [Order.START], "where they were is not asked for beside the answer"


async def test_numbers_to_ring_and_commands_in_our_words_can_be_pressed_and_nothing_else_is_markup(
    browser: Browser,
) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await to_topics(page, site)
        await page.get_by_label("Type your answer").fill("/help")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("<b>Not bold</b>")).to_be_visible()
        links = await page.locator(".words a").evaluate_all("all => all.map(link => link.getAttribute('href'))")
        assert links == ["tel:999", "tel:08082000247", "tel:116123", "tel:08088010800", "sms:85258"]
        assert HELPLINES in await spoken(page)
        assert await page.locator(".words b").count() == 0
        await page.get_by_role("button", name="/skip").click()
        await expect(page.get_by_role("log").get_by_text("Skip this question")).to_be_visible()
        assert await page.locator("button.word").all_inner_texts() == ["/skip"]
        said = site.talk.heard[-1].said
        assert isinstance(said, Ordered)
        assert said.order is Order.SKIP


async def test_a_stream_that_is_cut_again_and_again_loses_and_doubles_nothing(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await start(page, site)
        (cookie,) = await page.context.cookies()
        box = site.mailboxes.of(address_of(cookie["value"]).value)
        for cut in range(2):
            box.closed = True
            box.bell.ring()
            for _ in range(20):  # turns of the loop, in which the stream ends
                await asyncio.sleep(0)
            assert len(box.bell) == 0
            box.closed = False
            box.put(Message(f"Said while away {cut}."))
            await expect(page.get_by_text(f"Said while away {cut}.")).to_be_visible()
        box.put(Message("And then one more."))
        await expect(page.get_by_text("And then one more.")).to_be_visible()
        said = ["Said while away 0.", "Said while away 1.", "And then one more."]
        assert await spoken(page) == [NOTICE, *said]
        assert len(site.talk.heard) == 1, "nothing was asked for again"


async def test_words_that_do_not_arrive_are_sent_again_and_count_once(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await start(page, site)
        site.talk.failures = 1
        await page.get_by_label("Type your answer").fill("yes")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text(OVERALL)).to_be_visible()
        assert (await spoken(page))[1:] == ["yes", OVERALL]


async def test_words_that_are_late_say_so_until_they_are_taken(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await start(page, site)
        held = asyncio.Event()

        async def hold(route: Route) -> None:
            await held.wait()
            await route.continue_()

        await page.route("**/chat/say", hold)
        await page.get_by_label("Type your answer").fill("yes")
        await page.keyboard.press("Enter")
        late = page.locator(".line", has_text="yes").get_by_text("Not sent yet. We keep trying.")
        await expect(late).to_be_visible()
        held.set()
        await expect(page.get_by_text(OVERALL)).to_be_visible()
        await expect(late).to_have_count(0)


async def test_a_page_whose_words_went_to_another_process_listens_anew_and_asks(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await start(page, site)
        await page.get_by_role("button", name="Yes, begin").click()
        await expect(page.get_by_text(OVERALL)).to_be_visible()

        async def elsewhere(route: Route) -> None:
            await route.fulfill(json={"boot": "another"})

        await page.route("**/chat/say", elsewhere, times=1)
        async with page.expect_request("**/chat/events"):
            await page.get_by_role("button", name="Very good").click()
        async with page.expect_response(lambda answer: answer.url.endswith("/chat/say")):
            pass  # where they were is asked for, once the answer had time to come by itself
        said = site.talk.heard[-1].said
        assert isinstance(said, Ordered)
        assert said.order is Order.REPEAT
        async with page.expect_response(lambda answer: answer.url.endswith("/chat/say")):
            await page.get_by_role("button", name="Very good").click()
        await expect(page.get_by_text(TOPICS)).to_be_visible()
        assert [one.said.order for one in site.talk.heard if isinstance(one.said, Ordered)] == [
            Order.START,
            Order.REPEAT,
        ]


async def test_a_kept_link_asks_first_and_hides_itself(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as first, page_of(browser) as second:
        await start(first.page, site)
        await first.page.get_by_role("button", name="More").click()
        await first.page.get_by_role("button", name="Keep my place").click()
        await expect(first.page.get_by_role("dialog", name="Keep my place")).to_be_visible()
        link = await first.page.get_by_label("Your own link").input_value()
        assert link.startswith(f"{site.address}/chat#r=")
        page = second.page
        await page.goto(link)
        await expect(page.get_by_role("heading", name="Carry on with your talk?")).to_be_focused()
        assert page.url == f"{site.address}/chat"
        assert await page.context.cookies() == []
        await page.get_by_role("button", name="Yes, carry on").click()
        await expect(page.get_by_text("Shall we begin?")).to_be_visible()


async def test_a_link_can_be_thrown_away_and_the_talk_stays(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched, page_of(browser) as stranger:
        page = watched.page
        await to_topics(page, site)
        await page.get_by_role("button", name="Training").click()
        await expect(page.get_by_role("button", name="Training", pressed=True)).to_be_visible()
        before = await spoken(page)
        await page.get_by_role("button", name="More").click()
        await page.get_by_role("button", name="Keep my place").click()
        box = page.get_by_label("Your own link")
        await expect(box).to_have_value(re.compile("#r="))
        old = await box.input_value()
        await page.get_by_role("button", name="Stop my old link").click()
        await expect(page.get_by_text("Your old link no longer works.")).to_be_visible()
        assert await box.input_value() != old
        await page.get_by_role("dialog").get_by_role("button", name="Close").click()
        assert await spoken(page) == before
        await expect(page.get_by_role("button", name="Very good")).to_have_count(0)  # what was answered stays answered
        await page.get_by_role("button", name="Done").click()
        await expect(page.get_by_text(WHY)).to_be_visible()
        await stranger.page.goto(old)
        await stranger.page.get_by_role("button", name="Yes, carry on").click()
        await expect(stranger.page.get_by_role("log")).to_be_visible()
        await expect(stranger.page.get_by_text(WHY)).to_have_count(0)
        assert watched.complaints == []


async def test_a_start_code_in_the_address_is_said_for_them(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        await start(watched.page, site, "#start=N0rth-7")
        said = site.talk.heard[0].said
        assert isinstance(said, Ordered)
        assert (said.order, said.rest) == (Order.START, "N0rth-7")
        assert watched.page.url == f"{site.address}/chat"


async def test_the_page_follows_the_language_chosen_before_the_start(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await page.goto(site.address + "/chat")
        await page.get_by_role("button", name="Polski").click()
        await expect(page.locator("html")).to_have_attribute("lang", "pl")
        await page.get_by_role("button", name="Zacznij").click()
        await expect(page.get_by_label("Wpisz odpowiedź")).to_be_visible()
        await expect(page.get_by_text("Shall we begin?")).to_be_visible()
        assert site.talk.heard[0].hint == "pl"


LOCALES = [("ur-PK", "", "ur"), ("ur-PK", "English", "en"), ("cy", "", "cy")]


@pytest.mark.parametrize(("locale", "chosen", "hint"), LOCALES)
async def test_heard_is_told_what_the_browser_asks_for_where_the_page_cannot_follow(
    browser: Browser, locale: str, chosen: str, hint: str
) -> None:
    async with chat_site() as site, page_of(browser, locale=locale) as watched:
        page = watched.page
        await page.goto(site.address + "/chat")
        if chosen:
            await page.get_by_role("button", name=chosen).click()
        await page.locator("#start").click()
        await expect(page.get_by_text("Shall we begin?")).to_be_visible()
        assert site.talk.heard[0].hint == hint


async def test_who_wants_less_motion_gets_none(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser, reduced_motion="reduce") as watched:
        await start(watched.page, site)
        assert await watched.page.evaluate("document.getAnimations().length") == 0


async def test_without_javascript_a_sentence_says_what_is_needed(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser, java_script_enabled=False) as watched:
        await watched.page.goto(site.address + "/chat")
        await expect(watched.page.locator("noscript p")).to_be_visible()
        await expect(watched.page.locator(".leave").first).to_be_hidden()

"""The web chat for those who zoom, choose their colours, read the other way, or hear the page: WCAG 2.2 AA."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.web.chat import SPOKEN, address_of
from conversations.direction import runs_left
from conversations.messages import Message, Option, Press
from conversations.talk.spoken import AUTONYMS
from tests.support.browser import PHONE, broken_rules, chromium, page_of, sideways
from tests.support.web_site import ChatSite, chat_site
from tests.support.web_talk import OVERALL, SCOPE, TOPICS

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

ZOOMED = {"width": 320, "height": 256}  # a window of 1280 by 1024 at 400%: WCAG 1.4.10
SMALLEST_TARGET = 24  # CSS pixels either way: WCAG 2.5.8
_TARGETS = """() => [...document.querySelectorAll("button, textarea, input")]
  .filter(one => one.checkVisibility() && !one.classList.contains("word"))
  .map(one => [one.textContent || one.id, one.getBoundingClientRect()])
  .filter(([, box]) => Math.min(box.width, box.height) < %d)
  .map(([name]) => name)"""
_HEARD = """() => {
  window.heard = [];
  const log = document.getElementById("log");
  new MutationObserver((changes) => {
    if (log.getAttribute("aria-live") !== "polite") return;
    for (const change of changes) for (const node of change.addedNodes)
      if (node.classList?.contains("us")) window.heard.push(node.querySelector(".words").textContent);
  }).observe(log, { childList: true });
}"""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as started:
        yield started


async def to_topics(page: Page, site: ChatSite) -> None:
    await page.goto(f"{site.address}/chat")
    await page.locator("#start").click()
    await page.get_by_role("button", name="Yes, begin").click()
    await page.get_by_role("button", name="Very good").click()
    await expect(page.get_by_text(TOPICS)).to_be_visible()


@pytest.mark.parametrize(
    "looks",
    [
        {"color_scheme": "light"},
        {"color_scheme": "dark", "viewport": PHONE, "has_touch": True},
        {"forced_colors": "active"},
        {"viewport": ZOOMED},
    ],
    ids=["light", "dark-phone", "own-colours", "zoomed"],
)
async def test_axe_finds_nothing_in_any_state(browser: Browser, looks: dict[str, Any]) -> None:
    async with chat_site() as site, page_of(browser, **looks) as watched:
        page = watched.page

        async def check(state: str) -> None:
            assert await broken_rules(page) == [], state
            assert await page.evaluate(_TARGETS % SMALLEST_TARGET) == [], state
            assert await sideways(page) == 0, state

        await page.goto(site.address + "/chat")
        await expect(page.locator("#start")).to_be_visible()
        await check("before the start")
        await to_topics(page, site)
        await page.get_by_role("button", name="Training").click()
        await expect(page.get_by_role("button", name="Training", pressed=True)).to_be_visible()
        await check("a question with a choice made")
        await page.locator("#words").fill("/help")
        await page.locator("#composer [type=submit]").click()
        await expect(page.get_by_text("Samaritans")).to_be_visible()
        await check("numbers to ring")
        await page.locator("#more").click()
        await check("the menu")
        await page.locator("#keep").click()
        await expect(page.locator("#link")).to_be_visible()
        await check("the link to keep")
        link = await page.locator("#link-text").input_value()
        await page.context.clear_cookies()
        again = await page.context.new_page()
        await again.goto(link)
        await expect(again.locator("#resume-yes")).to_be_visible()
        assert await broken_rules(again) == []


async def test_at_four_times_the_size_what_has_the_focus_is_in_sight(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser, viewport=ZOOMED) as watched:
        page = watched.page
        await to_topics(page, site)
        for _ in range(14):
            await page.keyboard.press("Tab")
            if await page.evaluate("document.activeElement !== document.body && document.activeElement.id !== 'log'"):
                await expect(page.locator(":focus")).to_be_in_viewport(ratio=0.9)


async def test_each_new_message_is_announced_once_and_an_old_one_never_again(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await page.goto(site.address + "/chat")
        await page.evaluate(_HEARD)
        await page.locator("#start").click()
        await expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
        await page.get_by_role("button", name="Yes, begin").click()
        await page.get_by_role("button", name="Very good").click()
        await page.get_by_role("button", name="Training").click()
        await expect(page.get_by_role("button", name="Training", pressed=True)).to_be_visible()
        heard = await page.evaluate("window.heard")
        assert [words for words in heard if OVERALL in words or TOPICS in words] == heard[-2:]
        await page.reload()
        await expect(page.get_by_text(TOPICS)).to_be_visible()
        await expect(page.get_by_role("log")).to_have_attribute("aria-live", "off")


async def test_the_page_and_each_message_are_in_the_language_heard_speaks(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser) as watched:
        page = watched.page
        await to_topics(page, site)
        (cookie,) = await page.context.cookies()
        await site.channel.send(address_of(cookie["value"]), Message("Dokąd teraz?", language="pl"))
        await expect(page.locator("html")).to_have_attribute("lang", "pl")
        await expect(page.get_by_label("Wpisz odpowiedź")).to_be_visible()
        await expect(page.locator(".words p[lang=pl]")).to_have_text("Dokąd teraz?")
        await site.channel.send(address_of(cookie["value"]), Message("أين الآن؟", language="ar"))
        await expect(page.locator(".words p[lang=ar][dir=rtl]")).to_have_text("أين الآن؟")


async def test_every_language_of_the_page_fits_a_narrow_phone_and_breaks_no_rule(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser, viewport=PHONE, is_mobile=True, has_touch=True) as watched:
        page = watched.page
        await page.goto(site.address + "/chat")
        for language in SPOKEN:
            await page.get_by_role("button", name=AUTONYMS[language]).click()
            await expect(page.locator("html")).to_have_attribute("lang", language)
            assert await page.evaluate("document.documentElement.dir") == ("rtl" if runs_left(language) else "ltr")
            await expect(page.locator("#start")).to_be_in_viewport(ratio=1)
            assert await sideways(page) == 0, language
            for dialog in ("menu", "link"):
                wide = await page.evaluate(
                    "id => { const box = document.getElementById(id); box.showModal();"
                    " const wide = box.scrollWidth - box.clientWidth; box.close(); return wide; }",
                    dialog,
                )
                assert wide == 0, (language, dialog)
        assert await broken_rules(page) == []
        assert watched.complaints == []


async def test_a_page_from_the_right_keeps_commands_and_numbers_as_they_are_typed(browser: Browser) -> None:
    async with chat_site(languages=["ar", "en"]) as site, page_of(browser, locale="ar", viewport=PHONE) as watched:
        page = watched.page
        await page.goto(site.address + "/chat")
        await expect(page.locator("html")).to_have_attribute("dir", "rtl")
        await page.locator("#start").click()
        await expect(page.get_by_role("button", name="Yes, begin")).to_be_visible()
        (cookie,) = await page.context.cookies()
        words = "\u0627\u062a\u0635\u0644 \u2066116 123\u2069. \u0627\u0643\u062a\u0628 \u2066/skip\u2069"
        await site.channel.send(address_of(cookie["value"]), Message(words, language="ar"))
        await expect(page.locator(".words button.word")).to_have_attribute("dir", "ltr")
        await expect(page.locator(".words a")).to_have_attribute("dir", "ltr")
        await page.locator("#words").fill("yes")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text(OVERALL)).to_be_visible()
        left = await page.locator(".you .words").evaluate("words => words.getBoundingClientRect().left")
        assert left < PHONE["width"] / 4, "what they said stands at the other side"
        assert await broken_rules(page) == []
        assert await sideways(page) == 0


async def test_an_arrow_shows_while_choices_are_out_of_sight(browser: Browser) -> None:
    async with chat_site() as site, page_of(browser, viewport=PHONE, has_touch=True, is_mobile=True) as watched:
        page = watched.page
        await to_topics(page, site)
        await expect(page.locator("#below")).to_be_hidden()
        (cookie,) = await page.context.cookies()
        choices = tuple(Option(f"Choice {n}", Press(SCOPE, "long", str(n))) for n in range(1, 8))
        await site.channel.send(address_of(cookie["value"]), Message("\n\n".join(["Words."] * 9), choices))
        await expect(page.locator("#below")).to_be_visible()
        assert await broken_rules(page) == []
        for _ in range(3):
            await page.locator("#below").dispatch_event("click")
        await expect(page.get_by_role("button", name="Choice 7")).to_be_in_viewport()
        await expect(page.locator("#below")).to_be_hidden()

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.channels.desk import team_address
from conversations.document import Document, Heading, Paragraph, Table
from tests.support.browser import chromium, faint, nameless, page_of, sideways, tab_to
from tests.support.web_site import DIGEST, DeskSite, desk_site

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
NARROW = {"width": 390, "height": 844}
HOSTILE = "<img src=x onerror=alert(1)><b>bold</b>"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as started:
        yield started


async def unlocked(page: Page, site: DeskSite) -> None:
    await page.goto(f"{site.address}/desk#key={site.desk.new_key()}")
    await expect(page.get_by_role("log", name="National adoption team")).to_be_visible()


async def test_the_key_in_the_address_works_once_and_vanishes(browser: Browser, tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, page_of(browser) as mine, page_of(browser) as other:
        address = f"{site.address}/desk#key={site.desk.new_key()}"
        await mine.page.goto(address)
        await expect(mine.page.get_by_role("heading", name="National adoption team")).to_be_visible()
        assert mine.page.url == f"{site.address}/desk"
        await mine.page.reload()
        await expect(mine.page.get_by_role("heading", name="National adoption team")).to_be_visible()
        await other.page.goto(address)
        await expect(other.page.get_by_role("heading", name="The desk is locked")).to_be_visible()
        await other.page.get_by_role("button", name="Print a new address").click()
        await expect(other.page.get_by_text("A new address is printed where Heard runs.")).to_be_visible()
        await other.page.goto(f"{site.address}/desk#key={site.printed[0]}")
        await expect(other.page.get_by_role("heading", name="National adoption team")).to_be_visible()


async def test_commands_are_given_and_confirmed_by_keyboard_alone(browser: Browser, tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, page_of(browser) as watched:
        page = watched.page
        await unlocked(page, site)
        line = page.get_by_role("textbox", name="Command")
        await expect(line).to_be_focused()
        await page.keyboard.type("schedule pulse for north")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("button", name="Confirm")).to_be_visible()
        await expect(line).to_have_value("")
        await page.keyboard.press("ArrowUp")
        await expect(line).to_have_value("schedule pulse for north")
        await page.keyboard.press("ArrowDown")
        await expect(line).to_have_value("")
        await tab_to(page, "Confirm", key="Shift+Tab")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("You asked: confirm k7f2")).to_be_visible()
        assert [words for _, words, _ in site.commanded.words] == ["schedule pulse for north", "confirm k7f2"]


async def test_an_example_fills_the_line_without_running(browser: Browser, tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, page_of(browser) as watched:
        page = watched.page
        await unlocked(page, site)
        await page.get_by_role("button", name="link north").click()
        await expect(page.get_by_role("textbox", name="Command")).to_have_value("link north")
        assert site.commanded.words == []


async def test_a_post_appears_and_another_channel_says_it_is_new(browser: Browser, tmp_path: Path) -> None:
    async with desk_site(tmp_path) as site, page_of(browser) as watched:
        page = watched.page
        await unlocked(page, site)
        await expect(page.get_by_text("Nothing has been posted here yet.")).to_be_visible()
        await site.channel.send(team_address("adoption", "central"), DIGEST)
        await site.channel.send(team_address("adoption", "north"), DIGEST)
        await expect(page.get_by_role("article", name=DIGEST.summary)).to_be_visible()
        await page.get_by_role("button", name="North agency 1 new").click()
        await expect(page.get_by_role("heading", name="North agency")).to_be_focused()
        await expect(page.get_by_role("button", name="North agency", exact=True)).to_be_visible()
        table = page.get_by_role("table", name="Answers, rounded to the nearest 5")
        assert await table.get_by_role("columnheader").all_text_contents() == list(DIGEST.blocks[3].columns)  # type: ignore[union-attr]
        assert await table.get_by_role("rowheader").first.text_content() == "Very good"


async def test_markup_in_a_text_stays_text(browser: Browser, tmp_path: Path) -> None:
    page_with_markup = Document(
        HOSTILE, (Heading(HOSTILE), Paragraph(HOSTILE), Table((HOSTILE, "n"), ((HOSTILE, "5"),)))
    )
    async with desk_site(tmp_path) as site, page_of(browser) as watched:
        await unlocked(watched.page, site)
        await site.channel.send(team_address("adoption", "central"), page_with_markup)
        await expect(watched.page.get_by_text(HOSTILE).first).to_be_visible()
        assert await watched.page.locator("#posts img, #posts b").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_everything_on_the_desk_has_a_name_and_contrast(browser: Browser, tmp_path: Path, scheme: str) -> None:
    async with desk_site(tmp_path) as site, page_of(browser, color_scheme=scheme) as watched:
        page = watched.page
        await page.goto(site.address + "/desk")
        await expect(page.get_by_role("heading", name="The desk is locked")).to_be_visible()
        assert await nameless(page) == []
        assert await faint(page) == []
        await site.channel.send(team_address("adoption", "central"), DIGEST)
        await site.channel.send(team_address("adoption", "north"), DIGEST)
        watched.complaints.clear()  # Chromium reports the locked desk's 401
        await page.goto(f"{site.address}/desk#key={site.desk.new_key()}")
        await expect(page.get_by_role("article", name=DIGEST.summary)).to_be_visible()
        await page.get_by_role("textbox", name="Command").fill("list")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("button", name="Confirm")).to_be_visible()
        assert await nameless(page) == []
        assert await faint(page) == []
        assert watched.complaints == []
        assert all(url.startswith(site.address) for url in watched.asked)


async def test_on_a_phone_a_table_scrolls_in_its_own_box(browser: Browser, tmp_path: Path) -> None:
    async with (
        desk_site(tmp_path) as site,
        page_of(browser, viewport=NARROW, is_mobile=True, has_touch=True) as watched,
    ):
        page = watched.page
        await unlocked(page, site)
        await site.channel.send(team_address("adoption", "central"), DIGEST)
        box = page.get_by_role("region", name="Answers, rounded to the nearest 5")
        await expect(box).to_be_visible()
        assert await sideways(page) == 0
        assert await box.evaluate("box => box.scrollWidth > box.clientWidth")
        await box.focus()
        await page.keyboard.press("ArrowRight")
        await page.wait_for_function("() => document.querySelector('.table').scrollLeft > 0")
        title = await page.get_by_text("Answers, rounded to the nearest 5").bounding_box()
        assert title is not None
        assert 0 <= title["x"] <= title["x"] + title["width"] <= NARROW["width"]  # it does not scroll away
        await page.get_by_label("Show").select_option("Commands")
        await expect(page.get_by_role("textbox", name="Command")).to_be_visible()
        await expect(box).to_be_hidden()
        assert await sideways(page) == 0

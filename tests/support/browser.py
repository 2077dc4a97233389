"""Debian's Chromium through Playwright, and what a person with a screen reader or weak eyes would find wrong."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, Request, async_playwright

NAMES = ("chromium", "chromium-browser")
ARGUMENTS = (
    "--no-sandbox",  # tests may run as root in a container
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
MISSING = (
    "Chromium is not installed, so the pages were not tried in a browser. On Debian: sudo apt-get install chromium"
)
PHONE = {"width": 320, "height": 640}
EXIT = "https://www.bbc.co.uk/weather"
MIN_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
NAMED = {"button", "textbox", "combobox", "link", "log", "group", "dialog", "region", "navigation", "heading"}

_RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")  # axe-core's names: WCAG 2.2 AA
_REST = """Promise.all(document.getAnimations()
  .filter(one => one.playState === "running" && one.effect.getComputedTiming().iterations !== Infinity)
  .map(one => one.finished.catch(() => {})))"""

_CONTRAST = """() => {
  const parse = (text) => {
    const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const over = (top, under) => ({
    r: top.r * top.a + under.r * (1 - top.a), g: top.g * top.a + under.g * (1 - top.a),
    b: top.b * top.a + under.b * (1 - top.a), a: 1,
  });
  const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = (c) => 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b);
  const ground = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const layer = parse(getComputedStyle(at).backgroundColor);
      if (layer.a > 0) layers.push(layer);
      if (layer.a === 1) break;
    }
    return layers.reduceRight((under, top) => over(top, under), { r: 255, g: 255, b: 255, a: 1 });
  };
  const found = [];
  const open = document.querySelector("dialog[open]") ?? document.body;
  const walk = document.createTreeWalker(open, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode.textContent.trim();
    const element = walk.currentNode.parentElement;
    const box = element.getBoundingClientRect();
    if (!text || box.width < 2 || box.height < 2 || !element.checkVisibility() || element.closest("option")) continue;
    const back = ground(element);
    const [a, b] = [light(over(parse(getComputedStyle(element).color), back)), light(back)];
    found.push([(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), text.slice(0, 40)]);
  }
  return found;
}"""


@dataclass
class Watched:
    """A page, and everything it asked for and complained about."""

    page: Page
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("request", self._request)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)

    def _request(self, request: Request) -> None:
        self.asked.append(request.url)


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Start the browser; a test without one is skipped and says how to get it."""
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    if program is None:
        pytest.skip(MISSING)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def page_of(browser: Browser, **options: Any) -> AsyncIterator[Watched]:
    """Open a browser profile of its own with one page. The way out is answered here: nothing leaves the computer."""
    context = await browser.new_context(**{"locale": "en-GB", **options})
    context.set_default_timeout(10_000)
    await context.route(f"{EXIT}**", lambda route: route.fulfill(body="Sunny", content_type="text/plain"))
    try:
        yield Watched(await context.new_page())
    finally:
        await context.close()


async def tab_to(page: Page, name: str, key: str = "Tab", most: int = 40) -> None:
    """Press Tab until the focus is on what is called `name`, as someone without a mouse does."""
    for _ in range(most):
        focused = await page.evaluate(
            "(document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '')"
        )
        if name in focused and await page.evaluate("document.activeElement.tabIndex") >= 0:
            return
        await page.keyboard.press(key)
    raise AssertionError(f"no {name!r} within {most} presses of {key}")


async def nameless(page: Page) -> list[str]:
    """Give the roles in Chromium's accessibility tree that need a name and have none."""
    session = await page.context.new_cdp_session(page)
    tree = await session.send("Accessibility.getFullAXTree")
    await session.detach()
    return [
        node["role"]["value"]
        for node in tree["nodes"]
        if not node.get("ignored")
        and node.get("role", {}).get("value") in NAMED
        and not node.get("name", {}).get("value", "").strip()
    ]


async def faint(page: Page) -> list[tuple[float, str]]:
    """Give the visible texts whose contrast is too low; says so if it saw no text at all."""
    found = await page.evaluate(_CONTRAST)
    assert found, "no text was seen"
    return [(round(ratio, 2), text) for ratio, text in found if ratio < MIN_CONTRAST]


async def broken_rules(page: Page) -> list[str]:
    """Give what axe-core finds against WCAG 2.2 AA and common practice, once what moves has come to rest."""
    await page.evaluate(_REST)
    found = (await Axe().run(page, options={"runOnly": list(_RULES)})).response
    assert found["passes"], "axe-core looked at nothing"
    return [f"{rule['id']}: {node['html'][:120]}" for rule in found["violations"] for node in rule["nodes"]]


async def sideways(page: Page) -> int:
    """Give how many pixels the page is wider than its window."""
    return int(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))

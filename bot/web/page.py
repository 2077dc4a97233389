"""The pages' files, read once from the package and served under fixed addresses."""

from collections.abc import Iterable, Mapping
from importlib.resources import files

from aiohttp import web
from aiohttp.typedefs import Handler

_TYPES = {
    "html": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "svg": "image/svg+xml",
    "json": "application/json",
}


def page_routes(addresses: Mapping[str, str]) -> Iterable[web.AbstractRouteDef]:
    """Give a GET route for each address -> file name in bot/web/pages."""
    return [web.get(address, _serve(name)) for address, name in addresses.items()]


def page_file(name: str) -> str:
    """Read one file of the pages."""
    return (files("bot.web") / "pages" / name).read_text(encoding="utf-8")


def _serve(name: str) -> Handler:
    text = page_file(name)
    kind = _TYPES[name.rpartition(".")[2]]

    async def answer(_: web.Request) -> web.StreamResponse:
        return web.Response(text=text, content_type=kind, charset="utf-8")

    return answer

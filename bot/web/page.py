"""The pages' files, read once from the package and served under fixed addresses."""

from collections.abc import Iterable, Mapping
from importlib.resources import files

from aiohttp import web

_TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


def page_routes(addresses: Mapping[str, str]) -> Iterable[web.AbstractRouteDef]:
    """Give a GET route for each address -> file name in bot/web/pages."""
    return [web.get(address, _serve(name)) for address, name in addresses.items()]


def page_file(name: str) -> str:
    """Read one file of the pages."""
    return (files("bot.web") / "pages" / name).read_text(encoding="utf-8")


class _Served:
    """Answers with one file; a class, since each route needs a handler of its own."""

    def __init__(self, name: str) -> None:
        self._text = page_file(name)
        self._type = _TYPES[name.rpartition(".")[2]]

    async def __call__(self, _: web.Request) -> web.StreamResponse:
        return web.Response(text=self._text, content_type=self._type, charset="utf-8")


def _serve(name: str) -> _Served:
    return _Served(name)

"""The door a load balancer knocks at: whether this process can do its work, in one word."""

from aiohttp import web

from bot.health import READY, Health

PATH = "/readyz"


class Ready:
    """Answers 200 "ready", or 503 with what is unwell; it tells nothing else."""

    def __init__(self, health: Health) -> None:
        self._health = health

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give the one route."""
        return [web.get(PATH, self._answer)]

    async def _answer(self, _: web.Request) -> web.Response:
        word = await self._health.word()
        return web.Response(text=word, status=200 if word == READY else 503)

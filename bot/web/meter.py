"""Serves the metrics, to this computer alone and on a port of their own: whoever reaches the site never sees them."""

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot.metrics import Metrics
from bot.web.hosts import LOOPBACK, host_name
from bot.web.site import serve

HOST = "127.0.0.1"
PATH = "/metrics"


async def serve_metrics(metrics: Metrics, port: int) -> web.AppRunner:
    """Listen; end with `await runner.cleanup()`. Raises CannotStart, as for a taken port."""

    async def answer(request: web.Request) -> web.Response:
        if host_name(request.host) not in LOOPBACK:  # a page elsewhere that points a name of its own at this computer
            return web.Response(status=421)
        return web.Response(body=await metrics.page(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.router.add_get(PATH, answer)
    return await serve(app, HOST, port)

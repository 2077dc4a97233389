"""Which names the site answers to, and whether a request comes from one of its own pages."""

import re

from aiohttp import web
from yarl import URL

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

_HOST = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+))(?::[0-9]{1,5})?")
_EVERYWHERE = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - named in order to be left out


def host_name(host: str) -> str:
    """Give the name in a Host header, without port or brackets; empty if it is no host."""
    read = _HOST.fullmatch(host)
    return (read[1] or read[2]).lower().rstrip(".") if read else ""


def allowed_hosts(listening: str, public_url: str | None) -> frozenset[str]:
    """Give the names people may use: this computer's own, the one listened on, and the public one."""
    names = set(LOOPBACK)
    if listening not in _EVERYWHERE:
        names.add(listening.lower())
    if public_url and (public := URL(public_url).host):
        names.add(public.lower())
    return frozenset(names)


def is_loopback(host: str) -> bool:
    """Say whether only this computer can reach what listens on `host`."""
    return host_name(f"[{host}]" if ":" in host else host) in LOOPBACK


def refuse_foreign(request: web.Request, public_url: str | None = None) -> None:
    """Refuse what did not come from a page of this site; a browser tells, and cannot be made to lie.

    A writing request must carry an Origin: the Host it was sent to (checked by the site), or the public URL's,
    since a proxy may rewrite Host. `Sec-Fetch-Site` is looked at wherever a browser sends it.
    """
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        raise web.HTTPForbidden
    if request.method in {"GET", "HEAD"}:
        return
    try:
        origin = URL(request.headers.get("Origin", "")).origin()
    except ValueError:
        raise web.HTTPForbidden from None
    if public_url and origin == URL(public_url).origin():
        return
    if origin.scheme not in {"http", "https"} or _place(str(origin)) != _place(f"{origin.scheme}://{request.host}"):
        raise web.HTTPForbidden


def refuse_beyond_loopback(request: web.Request) -> None:
    """Refuse a request that was not sent to this computer under its own name."""
    if host_name(request.host) not in LOOPBACK:
        raise web.HTTPForbidden
    origin = request.headers.get("Origin")
    if origin is not None and host_name(origin.partition("://")[2]) not in LOOPBACK:
        raise web.HTTPForbidden


def _place(url: str) -> tuple[str | None, int | None]:
    try:
        parsed = URL(url)
    except ValueError:
        return None, None
    return parsed.host, parsed.port

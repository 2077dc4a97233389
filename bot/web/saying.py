"""What a visitor did on their page: as Heard takes it, and as their page shows it."""

import unicodedata

from aiohttp import web

from bot.web.mailbox import Mailbox, Who
from bot.web.reading import SaySent
from conversations.messages import Order, Ordered, Press, Pressed, Said, Typed, UnknownOrder
from conversations.talk.notice import DELETE
from conversations.talk.spoken import AUTONYMS, ordered
from conversations.talk.spoken import said as spoken

_WORDS_GO = frozenset({Order.STOP, Order.WITHDRAW, Order.FORGET})
_UNSEEN = frozenset({Order.START, Order.REPEAT})  # the page says these, not the person


def said_on_page(sent: SaySent) -> Said:
    """Read what a page sent. Raises HTTPBadRequest where nothing is left of the words."""
    if sent.press is not None:
        press = Press(sent.press.scope, sent.press.step, sent.press.key)
        return Pressed(press, sent.press.message)
    if sent.order is not None:
        return Ordered(sent.order, _clean(sent.rest))
    text = _clean(sent.text or "")
    if not text:
        raise web.HTTPBadRequest
    return spoken(text, str(sent.id))


def show(box: Mailbox, client: str, said: Said, *, typed: bool) -> None:
    """Show a visitor's own words on their page; what takes words back takes the talk off it, too."""
    match said:
        case Typed(text=text):
            if ordered(text, AUTONYMS, free=True) in _WORDS_GO:
                box.forget_words()
            box.said(client, text, Who.YOU)
        case Pressed(press=press, message=message):
            box.pressed(client, press, message)
            if press.key.partition(".")[0] == DELETE:  # at a stop; or, with a number, of one's own words
                box.forget_words()
        case Ordered(order=order) if order in _UNSEEN and not typed:
            pass
        case Ordered(order=order):
            if order in _WORDS_GO:
                box.forget_words()
            box.said(client, order.value, Who.ORDER)
        case UnknownOrder(word=word):
            box.said(client, f"/{word}", Who.YOU)
        case _:
            pass  # the web chat sends nothing else


def _clean(text: str) -> str:
    """Drop control characters, which no one types and some storage refuses; keep line ends, and tabs as spaces."""
    return "".join(c for c in text.replace("\t", " ") if c == "\n" or unicodedata.category(c) != "Cc").strip()

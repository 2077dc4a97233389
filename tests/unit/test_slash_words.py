from datetime import UTC, datetime
from uuid import UUID

import pytest

from bot.channels.telegram_updates import read
from bot.web.chat import said_on_page
from bot.web.reading import SaySent
from conversations.messages import Inbound, Order, Ordered, Said, UnknownOrder
from conversations.talk.spoken import ordered, said
from conversations.talk.vocabulary import VOCABULARIES


@pytest.mark.parametrize(
    ("text", "order", "rest"),
    [
        ("/stop", Order.STOP, ""),
        ("/STOP", Order.STOP, ""),
        ("  /stop  ", Order.STOP, ""),
        ("/stop.", Order.STOP, ""),
        ("/stop@heard_bot", Order.STOP, ""),
        ("/Stop@heard_bot now", Order.STOP, "now"),
        ("/stop now please", Order.STOP, "now please"),
        ("/stop\nplease", Order.STOP, "please"),
        ("/stop\tplease\nI mean it", Order.STOP, "please\nI mean it"),
        ("/start k7F2_-q", Order.START, "k7F2_-q"),
        ("/language\u00a0cymraeg", Order.LANGUAGE, "cymraeg"),
        ("/withdraw apple\nriver stone lamp", Order.WITHDRAW, "apple\nriver stone lamp"),
        ("/language_cy", "language_cy", None),
        ("/Dance now", "dance", None),
        ("/", None, None),
        ("/ stop", None, None),
        ("/home/me is mine", None, None),
        ("please /stop", None, None),
        ("//stop", None, None),
        ("/@heard_bot", None, None),
    ],
)
def test_every_door_parts_a_slash_command_alike(text, order, rest) -> None:
    heard = [said(text), by_telegram(text), by_web(text)]
    for each in heard:
        match each:
            case Ordered():
                assert (each.order, each.rest) == (order, rest)
            case UnknownOrder():
                assert (each.word, None) == (order, rest)
            case _:
                assert (order, each.text.strip()) == (None, text.strip())


def by_telegram(text: str) -> Said:
    chat = {"id": 7, "type": "private"}
    read_update = read({"update_id": 1, "message": {"message_id": 2, "chat": chat, "text": text}}, datetime.now(UTC))
    assert isinstance(read_update.what, Inbound)
    return read_update.what.said


def by_web(text: str) -> Said:
    return said_on_page(SaySent(id=UUID(int=1), text=text))


@pytest.mark.parametrize("language", VOCABULARIES)
def test_every_right_has_a_word_without_a_slash_in_every_language(language) -> None:
    known = VOCABULARIES[language]
    words = {**known.orders, **known.more_orders}
    for right in (Order.STOP, Order.MYDATA, Order.WITHDRAW, Order.FORGET):
        typed = [word for word in words if words[word] is right]
        assert typed, f"no word for {right}"
        assert {ordered(f" {word.upper()}! ", (language,)) for word in typed} == {right}

"""What two processes tell each other comes whole, however the bytes between were cut."""

import random
import socket

import pytest

from bot.channels.channel import ChannelError, Gone, Refused, Retry, TooFast
from bot.channels.frames import Unpacker, pack, unpack_first
from bot.channels.telegram_calls import coded_error, error_code

SAID: list[object] = [
    [1, "SendMessage", {"text": "Dzień dobry 👋" * 500}, 20.0],
    [2],
    {},
    "",
    None,
    [3, None, "Gone", "forbidden", None],
]


@pytest.mark.parametrize("seed", range(20))
def test_values_survive_any_cut(seed: int) -> None:
    dice, stream, unpacker, got = random.Random(seed), b"".join(map(pack, SAID)), Unpacker(), list[object]()
    while stream:
        size = dice.choice((1, 2, 3, 5, 700, 40_000))
        got += unpacker.feed(stream[:size])
        stream = stream[size:]
    assert got == SAID


def test_what_is_too_large_is_neither_said_nor_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = pack("12345678")
    monkeypatch.setattr("bot.channels.frames.LARGEST", 9)
    with pytest.raises(ValueError, match="too large"):
        pack("12345678")
    with pytest.raises(ValueError, match="too large"):
        list(Unpacker().feed(whole[:5]))


def test_the_first_value_is_taken_alone() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.sendall(pack(["first"]) + pack(["second"]))
        assert unpack_first(theirs) == ["first"]
        assert list(Unpacker().feed(theirs.recv(100))) == [["second"]]


@pytest.mark.parametrize("begun", [b"", b"\0\0", b"\0\0\0\x05"])
def test_nothing_said_is_no_value(begun: bytes) -> None:
    ours, theirs = socket.socketpair()
    with theirs:
        with ours:
            ours.sendall(begun)
        with pytest.raises(EOFError):
            unpack_first(theirs)


@pytest.mark.parametrize(
    "error", [Retry("timed-out"), TooFast("too-many-requests", 7.5), Refused("empty"), Gone("no-chat")]
)
def test_an_error_comes_back_as_itself(error: ChannelError) -> None:
    back = coded_error(*error_code(error))
    assert (type(back), vars(back)) == (type(error), vars(error))

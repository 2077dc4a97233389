from datetime import UTC, datetime

from conversations.messages import Address, Inbound, Typed


def test_an_address_never_prints_its_value() -> None:
    assert "8812" not in repr(Address("telegram", "8812"))
    assert "8812" not in f"{Address('telegram', '8812')}"


def test_an_inbound_never_prints_its_words() -> None:
    said = Inbound("telegram:1", Address("telegram", "8812"), Typed("my name is Ama"), datetime.now(UTC))
    assert "Ama" not in repr(said)
    assert "Ama" not in repr(said.said)

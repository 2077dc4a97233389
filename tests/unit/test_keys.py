from os import urandom

import pytest

from conversations.errors import HeardError
from conversations.messages import Address
from storage import staff
from storage.keys import (
    KEY_BYTES,
    Keys,
    OwnKey,
    Unreadable,
    WrongKey,
    new_id,
    read_link,
    respondent,
    wrap_link,
)

SECRET = bytes(range(32))


def test_a_sealed_value_opens_with_the_same_key_label_and_subject() -> None:
    sealed = Keys(SECRET).seal("address", b"770041", b"c1")
    assert Keys(SECRET).open("address", sealed, b"c1") == b"770041"
    assert b"770041" not in sealed


def test_sealing_twice_never_looks_the_same() -> None:
    keys = Keys(SECRET)
    assert keys.seal("address", b"770041") != keys.seal("address", b"770041")


@pytest.mark.parametrize(("label", "about"), [("welcome", b"c1"), ("address", b"c2"), ("address", b"")])
def test_a_sealed_value_cannot_be_moved_to_another_use_or_row(label: str, about: bytes) -> None:
    keys = Keys(SECRET)
    sealed = keys.seal("address", b"770041", b"c1")
    with pytest.raises(Unreadable):
        keys.open(label, sealed, about)


def test_a_changed_or_cut_value_is_unreadable() -> None:
    keys = Keys(SECRET)
    sealed = keys.seal("address", b"770041")
    with pytest.raises(Unreadable):
        keys.open("address", sealed[:-1] + bytes([sealed[-1] ^ 1]))
    with pytest.raises(Unreadable):
        keys.open("address", sealed[:10])


def test_another_key_says_that_it_is_the_wrong_one_and_no_more() -> None:
    sealed = Keys(SECRET).seal("address", b"770041")
    with pytest.raises(WrongKey) as told:
        Keys(urandom(KEY_BYTES)).open("address", sealed)
    assert isinstance(told.value, HeardError)
    assert "770041" not in str(told.value)


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(WrongKey):
        Keys(b"short")


def test_keys_never_print_themselves() -> None:
    assert SECRET.hex() not in repr(Keys(SECRET))
    assert repr(Keys(SECRET)) == "Keys(…)"


def test_each_use_has_a_key_of_its_own_that_never_changes() -> None:
    keys = Keys(SECRET)
    assert keys.derive("telegram-webhook") == Keys(SECRET).derive("telegram-webhook")
    assert keys.derive("telegram-webhook") != keys.derive("locate")
    assert len(keys.derive("telegram-webhook")) == 32


def test_the_fingerprint_tells_keys_apart_and_is_no_part_of_them() -> None:
    other = urandom(KEY_BYTES)
    assert Keys(SECRET).fingerprint == Keys(SECRET).fingerprint
    assert Keys(SECRET).fingerprint != Keys(other).fingerprint
    assert Keys(SECRET).fingerprint not in SECRET.hex()


def test_an_address_is_located_by_channel_and_value_together() -> None:
    keys = Keys(SECRET)
    assert keys.locate(Address("web", "1")) == keys.locate(Address("web", "1"))
    assert keys.locate(Address("web", "1")) != keys.locate(Address("telegram", "1"))
    assert keys.locate(Address("web", "1")) != Keys(urandom(KEY_BYTES)).locate(Address("web", "1"))


def test_tags_differ_by_kind() -> None:
    keys = Keys(SECRET)
    assert keys.tag("language", "cy") == keys.tag("language", "cy")
    assert keys.tag("language", "cy") != keys.tag("area", "cy")


def test_a_wrapped_key_unwraps_to_itself_and_is_random() -> None:
    keys = Keys(SECRET)
    key, wrapped = keys.fresh_wrapped()
    assert keys.unwrap(wrapped) == key
    assert key not in wrapped
    assert keys.fresh_wrapped()[0] != key


def test_what_is_sealed_under_its_own_key_is_bound_to_its_revision() -> None:
    key = urandom(KEY_BYTES)
    sealed = OwnKey(key).seal(b"words", b"s1:4")
    assert OwnKey(key).open(sealed, b"s1:4") == b"words"
    assert key.hex() not in repr(OwnKey(key))
    for wrong_key, about in ((key, b"s1:5"), (urandom(KEY_BYTES), b"s1:4")):
        with pytest.raises(Unreadable):
            OwnKey(wrong_key).open(sealed, about)


def test_a_respondent_is_one_person_in_one_wave() -> None:
    first, second = urandom(KEY_BYTES), urandom(KEY_BYTES)
    assert respondent(first, b"c1") == respondent(first, b"c1")
    assert respondent(first, b"c1") != respondent(first, b"c2")
    assert respondent(first, b"c1") != respondent(second, b"c1")


def test_ids_are_random_and_easy_to_carry() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(len(one) == 26 and one.isalnum() and one == one.lower() for one in ids)


def test_a_member_of_staff_is_not_located_as_the_resident_they_may_be() -> None:
    address = Address("web", "1")
    assert Keys(SECRET).locate(address, staff.LOCATE) != Keys(SECRET).locate(address)


def test_beside_older_keys_everything_of_theirs_is_opened_and_found_and_nothing_more_is_sealed_under_them() -> None:
    old, new = Keys(SECRET), Keys(bytes(reversed(SECRET)))
    both = new.beside(old)
    assert both.open("address", old.seal("address", b"770041")) == b"770041"
    assert both.locates(Address("web", "1")) == [new.locate(Address("web", "1")), old.locate(Address("web", "1"))]
    assert both.tags("inbox", "7") == [new.tag("inbox", "7"), old.tag("inbox", "7")]
    assert new.open("address", both.seal("address", b"770041")) == b"770041"
    with pytest.raises(WrongKey):
        new.open("address", old.seal("address", b"770041"))
    with pytest.raises(WrongKey):
        both.open("address", Keys(urandom(KEY_BYTES)).seal("address", b"770041"))


def test_a_carried_sub_key_finds_and_does_not_open() -> None:
    old, new = Keys(SECRET), Keys(bytes(reversed(SECRET)))
    after = new.beside(None, {"tag": [old.derive("tag")]})
    assert after.tags_ever("inbox", "7") == [new.tag("inbox", "7"), old.tag("inbox", "7")]
    assert after.tags("area", "7") == [new.tag("area", "7")]
    with pytest.raises(WrongKey):
        after.open("inbox", old.seal("inbox", b"7"))


def test_a_person_stays_one_respondent_of_a_wave_whose_link_key_is_wrapped_anew() -> None:
    old, new = Keys(SECRET), Keys(bytes(reversed(SECRET)))
    person = Address("telegram", "770041")
    link = read_link(old, old.fresh_wrapped()[1])
    assert link.respondent(person) == respondent(link.key, old.locate(person))
    anew = wrap_link(new.beside(old), link)
    assert read_link(new, anew).respondent(person) == link.respondent(person)
    assert "770041" not in repr(link)
    assert link.key.hex() not in repr(link)

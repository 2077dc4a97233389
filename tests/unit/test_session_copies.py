"""A session copied in half the time is the one that dataclasses would have made."""

from dataclasses import fields, replace

import pytest
from hypothesis import given

from conversations.talk.session import Session, changed
from tests.unit.test_codec import sessions


@given(sessions, sessions)
def test_a_copy_has_what_was_changed_and_all_else_as_it_was(one: Session, other: Session) -> None:
    before = replace(one)
    for each in fields(Session):
        change = {each.name: getattr(other, each.name)}
        assert changed(one, **change) == replace(one, **change)
    assert one == before


@given(sessions)
def test_a_name_that_no_session_has_is_refused(one: Session) -> None:
    with pytest.raises(AttributeError):
        changed(one, drafs={})

"""The databases that contract tests run on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.remembered import House, house


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[House]:
    """Give an empty, migrated, open database."""
    async with house(tmp_path) as made:
        yield made

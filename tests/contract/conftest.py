"""The databases that contract tests run on."""

from collections.abc import AsyncIterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from storage import migrate as migrating
from tests.support.postgres import empty_database
from tests.support.remembered import House, file_house, server_house


@pytest.fixture(params=["sqlite", "postgres"])
async def home(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[House]:
    """Give an empty, migrated, open database of each engine in turn."""
    async with file_house(tmp_path) if request.param == "sqlite" else server_house() as made:
        yield made


@pytest.fixture
async def file_home(tmp_path: Path) -> AsyncIterator[House]:
    """Give one that is a file, for what is true of files alone."""
    async with file_house(tmp_path) as made:
        yield made


@pytest.fixture
async def server_home() -> AsyncIterator[House]:
    """Give one of a server, for what is true of servers alone."""
    async with server_house() as made:
        yield made


@pytest.fixture(params=["sqlite", "postgres"])
async def older(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    """Give the URL of a database of each engine in turn with the first schema alone."""
    first = migrating.migrations()[:1]
    async with nullcontext(f"sqlite:///{tmp_path}/heard.db") if request.param == "sqlite" else empty_database() as url:
        with monkeypatch.context() as then:
            then.setattr(migrating, "migrations", lambda: first)
            assert await migrating.migrate(url) == 1
        yield url

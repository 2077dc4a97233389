"""Makes ready what everything stands on: settings, programmes, phrases, the key and the open database."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.given_keys import held
from config.phrases import Phrasebook
from config.programme import load_programmes
from config.secret import find_secret
from config.settings import Settings
from conversations.errors import CannotStart
from conversations.programme import Programmes
from conversations.talk.moment import languages_of
from storage.engine import file_of
from storage.migrate import exists, migrate, sealed
from storage.store import Store

_EVERYWHERE = frozenset({"0.0.0.0", "::"})  # noqa: S104  named to be told apart from a name people can open

Announce = Callable[[str], None]
"""Says a line to whoever started Heard."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What everything stands on."""

    settings: Settings
    programmes: Programmes
    phrasebook: Phrasebook
    store: Store

    @property
    def url(self) -> str:
        """Where people open the site."""
        host = "127.0.0.1" if self.settings.http_host in _EVERYWHERE else self.settings.http_host
        return (self.settings.public_url or f"http://{host}:{self.settings.http_port}").rstrip("/")


@asynccontextmanager
async def open_ground(settings: Settings, announce: Announce, *, new: bool = True) -> AsyncIterator[Ground]:
    """Read the files, find the key, bring the database up to date and open it. Raises CannotStart.

    Where `new` is False a database must be there already: who asks one a question does not want an empty one made.
    """
    if not new:
        await _find_database(settings.database_url)
    programmes = load_programmes(settings.programme)
    phrasebook = Phrasebook.load(at_once=languages_of(programmes.values()))
    await migrate(settings.database_url)
    is_new = not await sealed(settings.database_url)
    secret = find_secret(settings, file_of(settings.database_url), is_new=is_new)
    if secret.made:
        announce(f"Made a secret key for the new database: {secret.made}")
        announce("Keep a copy of it in a safe place. Without it, nothing in the database can be read.")
    store = await Store.open(settings.database_url, held(secret))
    try:
        store.learn(phrasebook.languages, leaf_areas(programmes))
        yield Ground(settings, programmes, phrasebook, store)
    finally:
        await store.close()


async def _find_database(url: str) -> None:
    if not await exists(url):
        file = file_of(url)
        raise CannotStart(
            f"No database at {file.resolve() if file else 'the address in HEARD_DATABASE_URL'}. Say this in the folder "
            "`heard run` was started in, or set HEARD_DATABASE_URL to its database. "
            "`heard run` or `heard migrate` makes a new one."
        )


def leaf_areas(programmes: Programmes) -> dict[str, list[str]]:
    """Give the areas residents can belong to, by programme."""
    return {key: [leaf.key for leaf in programme.areas.leaves()] for key, programme in programmes.items()}

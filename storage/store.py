"""The unit of work: one transaction that sees every table. The only way to the database."""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager

from conversations.errors import CannotStart
from conversations.messages import Address
from storage import keyring
from storage.alerts import Alerts
from storage.answers import Answers
from storage.audit import Audit
from storage.backup import MADE
from storage.codes import Codes
from storage.confirmations import Confirmations
from storage.consents import Consents
from storage.contacts import Contacts, Vocabulary
from storage.database import Connection, Database, StorageError
from storage.deletions import Deletions
from storage.engine import engine_of
from storage.inbox import Inbox
from storage.invitations import Invitations
from storage.keys import Keys
from storage.leases import Leases
from storage.mailings import Mailings
from storage.migrate import declared_version, exists, refuse_newer, version_of
from storage.outbox import Outbox
from storage.owed import Owed
from storage.paces import Paces
from storage.posts import Posts
from storage.quotes import Quotes
from storage.receipts import Receipts
from storage.releases import Releases
from storage.rotation import Rotation
from storage.series import SeriesTable
from storage.sessions import Sessions
from storage.shown import Shown
from storage.staff import Staff
from storage.standing import Standing
from storage.terms import Terms
from storage.tries import Tries
from storage.waves import Waves

_FINGERPRINT = "INSERT INTO house (name, value) VALUES ('key', $1) ON CONFLICT (name) DO NOTHING"


class Work:
    """Every table within one transaction."""

    def __init__(self, connection: Connection, keys: Keys, vocabulary: Vocabulary) -> None:
        self.contacts = Contacts(connection, keys, vocabulary)
        self.consents = Consents(connection, keys)
        self.sessions = Sessions(connection, keys)
        self.shown = Shown(connection, keys)
        self.series = SeriesTable(connection)
        self.waves = Waves(connection, keys)
        self.invitations = Invitations(connection)
        self.mailings = Mailings(connection)
        self.answers = Answers(connection, keys)
        self.receipts = Receipts(connection)
        self.tries = Tries(connection, keys)
        self.deletions = Deletions(connection)
        self.terms = Terms(connection)
        self.inbox = Inbox(connection, keys)
        self.outbox = Outbox(connection, keys)
        self.staff = Staff(connection, keys)
        self.confirmations = Confirmations(connection, keys)
        self.releases = Releases(connection)
        self.quotes = Quotes(connection)
        self.audit = Audit(connection)
        self.posts = Posts(connection)
        self.alerts = Alerts(connection)
        self.codes = Codes(connection)
        self.owed = Owed(connection)
        self.paces = Paces(connection)
        self.leases = Leases(connection)
        self.standing = Standing(connection)
        self.rotation = Rotation(connection, keys, vocabulary)


class Store:
    """An open database and the keys to it. `on_fault` is told the class name of each error of the database.

    `held` are the keys this process was given, an older one perhaps behind the newest; `keys` are those of them that
    the database was last seen to be under.
    """

    def __init__(self, database: Database, held: Keys) -> None:
        self.held = held
        self.keys = held
        self._database = database
        self.on_fault: Callable[[str], None] = _tell_nobody
        self._words: tuple[Sequence[str], Mapping[str, Iterable[str]]] = (), {}
        self._vocabulary = Vocabulary(held)
        self._said: keyring.Named = {}
        self._version = declared_version()

    @classmethod
    async def open(cls, url: str, held: Keys) -> "Store":
        """Open a migrated database; CannotStart if it is not one, or was sealed with another key."""
        if not await exists(url):
            raise CannotStart("There is no database yet; run `heard migrate` first.")
        engine = engine_of(url)
        store = cls(engine.database(), held)
        try:
            async with store._database.reading() as connection:
                _check_version(await version_of(engine, connection))
                await _refuse_copy(connection)
            await store._check_key()
        except StorageError as error:
            await store.close()
            raise CannotStart(f"The database {engine.place} cannot be used: {error}") from None
        except BaseException:
            await store.close()
            raise
        return store

    def learn(self, languages: Sequence[str], areas: Mapping[str, Iterable[str]]) -> None:
        """Learn which languages and areas (by programme) there are: only these can be read back from tags."""
        self._words = languages, areas
        self._vocabulary = Vocabulary(self.keys, languages, areas)

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """Open a transaction: commits on exit, undoes everything if anything is raised.

        It is alone in the house: what it read stays true until it commits, whatever other processes do.
        """
        with self._told():
            async with self._database.writing() as connection:
                yield await self._begun(connection)

    @asynccontextmanager
    async def work_beside(self, people: Iterable[Address] = (), task: str = "") -> AsyncIterator[Work]:
        """Open a transaction that may run beside others of its kind, if the engine can do so.

        For the frequent ones alone: it may read and change what belongs to these people, rows it has claimed,
        and events nobody else has. Two that name the same person, or the same task, wait for each other; one that
        is alone in the house, such as a wave's close, waits for all of them.
        """
        # Under every key held: processes that were given the newer key and those that were not wait for each other.
        touched = [located for address in people for located in self.held.locates(address)]
        if task:
            touched += self.held.tags("task", task)
        numbers = [int.from_bytes(one[:8], signed=True) for one in touched]
        with self._told():
            async with self._database.writing(numbers) as connection:
                yield await self._begun(connection)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Work]:
        """Open a snapshot that cannot write and holds nobody up."""
        with self._told():
            async with self._database.reading() as connection:
                yield await self._begun(connection)

    async def tidy(self, *, closed: bool = False) -> bool:
        """Overwrite what was deleted, wherever it still lies in the files; call after each close, and daily.

        SQLite overwrites rows as they go (`secure_delete`), but old pages stay in the write-ahead log until it is
        cut. PostgreSQL overwrites nothing by itself. Once a wave has `closed`, both write everything anew. False:
        somebody is still reading what was there, or writing; call again.
        """
        return await self._database.tidy(closed=closed)

    async def rewrite(self) -> bool:
        """Rewrite every table, so that no old version of a row lies in the files; False: call again, as tidy()."""
        return await self._database.rewrite()

    async def outdated(self) -> str:
        """Say why this process may do nothing any more since it opened the database; empty while it may."""
        with self._told():
            async with self._database.reading() as connection:
                rows = await connection.rows("SELECT MAX(version) FROM schema_version")
                said = await keyring.read(connection)
        if int(rows[0][0] or 0) > self._version:
            return "A newer version of Heard has taken over this database; this one has stopped."
        try:
            self._choose(said)
        except keyring.KeyNotHeld:
            return f"The secret key was changed; this process has stopped. {keyring.explain(self.held, said)}"
        return ""

    async def close(self) -> None:
        """Close the database."""
        await self._database.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except StorageError as error:
            self.on_fault(type(error).__name__)
            raise

    async def _begun(self, connection: Connection) -> Work:
        """Ask first which key the database is under: it may have been changed since the last transaction."""
        said = await keyring.read(connection)
        if said != self._said:
            self._choose(said)
        return Work(connection, self.keys, self._vocabulary)

    def _choose(self, said: keyring.Named) -> None:
        self.keys = keyring.in_use(self.held, said)
        self._vocabulary = Vocabulary(self.keys, *self._words)
        self._said = said

    async def _check_key(self) -> None:
        async with self._database.reading() as connection:
            said = await keyring.read(connection)
        if keyring.KEY not in said:  # a new database: the first key it is opened with is its own
            async with self._database.writing() as connection:
                await connection.run(_FINGERPRINT, [self.held.fingerprint])
                said = await keyring.read(connection)
        try:
            self._choose(said)
        except keyring.KeyNotHeld:
            raise keyring.explain(self.held, said) from None


def _tell_nobody(_: str) -> None:
    """Stand for whoever counts the faults, where nobody does."""


async def _refuse_copy(connection: Connection) -> None:
    if await connection.rows("SELECT 1 FROM house WHERE name = $1", [MADE]):
        raise CannotStart("This is a copy made by `heard backup`; fill a new database from it with `heard restore`.")


def _check_version(version: int) -> None:
    refuse_newer(version)
    if version < declared_version():
        raise CannotStart("The database is from an older version of Heard; run `heard migrate` first.")

"""Tells whether a fault is news: what is tried again and again is logged once, until it goes well."""

from storage.database import StorageError


class Fault:
    """One thing that may fail at each try."""

    def __init__(self) -> None:
        self._told: set[str] = set()

    def is_news(self, error: Exception) -> bool:
        """Say whether no error of this class came since all was well."""
        name = type(error).__name__
        if name in self._told:
            return False
        self._told.add(name)
        return True

    def over(self) -> None:
        """Know that it went well: the next fault is another one."""
        self._told.clear()


def trace_of(error: Exception) -> Exception | None:
    """Give what deserves a trace in the log: a fault of ours; of a database out of reach its class says all."""
    return None if isinstance(error, StorageError) else error

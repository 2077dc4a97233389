"""What a contact's row still says of a wave that has closed: buttons last shown, and a reply that was owed."""

from conversations.codec import welcome_from_json, welcome_to_json
from conversations.talk.invitation import scope_of_id
from conversations.talk.menu import without_menu
from storage.database import Connection
from storage.keys import Keys

_WELCOMES = "SELECT id, welcome FROM contacts WHERE welcome IS NOT NULL"
_KEEP = "UPDATE contacts SET welcome = $2 WHERE id = $1"
_OWED = """
UPDATE contacts SET owed = NULL, owed_tries = 0 WHERE (owed IS NOT NULL OR owed_tries > 0) AND welcome IS NULL
AND NOT EXISTS (SELECT 1 FROM sessions s WHERE s.contact = contacts.id)
"""


async def clear(connection: Connection, keys: Keys, wave: str) -> None:
    """Put away menus about a wave, and forget when somebody was to be asked again who now waits for nothing.

    Such a menu says that its person answered, or kept part of it; the time says when they were in a talk.
    """
    scope = scope_of_id(wave)
    changed: list[tuple[str, bytes | None]] = []
    for contact, sealed in await connection.rows(_WELCOMES):
        welcome = welcome_from_json(keys.open("welcome", sealed, contact.encode()).decode())
        if welcome.menu and any(press.scope == scope for press in welcome.menu.presses):
            left = without_menu(welcome)
            anew = keys.seal("welcome", welcome_to_json(left).encode(), contact.encode()) if left else None
            changed.append((contact, anew))
    await connection.many(_KEEP, changed)
    await connection.run(_OWED)

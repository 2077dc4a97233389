"""Gives the keys that a process holds, of the secret it was given."""

from config.secret import Secret
from storage.keys import Keys


def held(secret: Secret) -> Keys:
    """Give the key, the previous one behind it while the secret is being changed."""
    return Keys(secret.key, Keys(secret.previous) if secret.previous else None)

"""Every secret use of the one secret key: sealing, finding, tagging, wrapping. Pure; it never stores or logs anything.

Each use has a sub-key of its own (HKDF-SHA256, RFC 5869, by label), so that no two uses can be played against
each other. A sealed value is `key id | nonce | AES-256-GCM`: the key id says at once when the wrong key is held.
"""

import base64
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from conversations.errors import HeardError
from conversations.messages import Address

KEY_BYTES = 32  # AES-256 and HMAC-SHA256
NONCE_BYTES = 12  # the size GCM is made for; NIST SP 800-38D
KEY_ID_BYTES = 4  # tells keys apart; it need not resist anybody
TAG_BYTES = 16  # a keyed hash of a small vocabulary: long enough never to collide
RESPONDENT_BYTES = 16  # 128 bits: two people of one wave never share one
ID_BYTES = 16  # 128 random bits


class WrongKey(HeardError):
    """Sealed with another secret key than the one in use."""


class Unreadable(HeardError):
    """Sealed with this key, but changed since, or handed to the wrong use."""


class Keys:
    """Sub-keys of one secret. `fingerprint` may be shown: it tells keys apart and gives nothing away."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_BYTES:
            raise WrongKey(f"The secret key must be {KEY_BYTES} bytes long.")
        self._secret = secret
        self._derived: dict[str, bytes] = {}
        self._ciphers: dict[str, AESGCM] = {}
        self.fingerprint = self.derive("fingerprint")[:ID_BYTES].hex()
        self._id = bytes.fromhex(self.fingerprint)[:KEY_ID_BYTES]
        self._tagging = self.derive("tag")

    def __repr__(self) -> str:
        return "Keys(…)"

    def derive(self, label: str) -> bytes:
        """Give the 32-byte sub-key of a use; the same for ever."""
        key = self._derived.get(label)
        if key is None:
            key = HKDF(SHA256(), KEY_BYTES, salt=b"heard", info=label.encode()).derive(self._secret)
            self._derived[label] = key
        return key

    def seal(self, label: str, plain: bytes, about: bytes = b"") -> bytes:
        """Seal for one use; `about` (a row's id, say) must be given again to open it."""
        nonce = os.urandom(NONCE_BYTES)
        return self._id + nonce + self._cipher(label).encrypt(nonce, plain, about)

    def open(self, label: str, sealed: bytes, about: bytes = b"") -> bytes:
        """Open what seal() gave; raises WrongKey or Unreadable."""
        if sealed[:KEY_ID_BYTES] != self._id:
            raise WrongKey("This was sealed with another secret key.")
        start = KEY_ID_BYTES + NONCE_BYTES
        try:
            return self._cipher(label).decrypt(sealed[KEY_ID_BYTES:start], sealed[start:], about)
        except (InvalidTag, ValueError):
            raise Unreadable("A sealed value was changed, or belongs elsewhere.") from None

    def locate(self, address: Address, use: str = "locate") -> bytes:
        """Give the keyed hash under which an address is found; each use has its own, so that none meets another."""
        return hmac.digest(self.derive(use), f"{address.channel}\0{address.value}".encode(), "sha256")

    def tag(self, kind: str, value: str) -> bytes:
        """Give the keyed hash that stands for one word of a vocabulary, or for an id seen once."""
        return hmac.digest(self._tagging, f"{kind}\0{value}".encode(), "sha256")[:TAG_BYTES]

    def fresh_wrapped(self) -> tuple[bytes, bytes]:
        """Make a random key, and the same key sealed: deleting the sealed one destroys it for ever."""
        key = os.urandom(KEY_BYTES)
        return key, self.seal("wrap", key)

    def unwrap(self, wrapped: bytes) -> bytes:
        """Open a wrapped key."""
        return self.open("wrap", wrapped)

    def _cipher(self, label: str) -> AESGCM:
        cipher = self._ciphers.get(label)
        if cipher is None:
            cipher = self._ciphers[label] = AESGCM(self.derive(f"seal:{label}"))
        return cipher


class OwnKey:
    """A random key in use, made ready once for the opening and the sealing of one row."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def __repr__(self) -> str:
        return "OwnKey(…)"

    def seal(self, plain: bytes, about: bytes) -> bytes:
        """Seal; `about` is bound to it."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, plain, about)

    def open(self, sealed: bytes, about: bytes) -> bytes:
        """Open what seal() gave; raises Unreadable."""
        try:
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], about)
        except (InvalidTag, ValueError):
            raise Unreadable("A sealed value was changed, or belongs elsewhere.") from None


def respondent(link_key: bytes, located: bytes) -> str:
    """Give what ties one person's answers together within one wave, while its link key exists.

    `located` is the keyed hash of their address, not their id: who is forgotten and comes back is one person still.
    """
    return hmac.digest(link_key, located, "sha256")[:RESPONDENT_BYTES].hex()


def new_id() -> str:
    """Make a random id: 128 bits, lower-case letters and digits, 26 characters."""
    return base64.b32encode(os.urandom(ID_BYTES)).decode().rstrip("=").lower()

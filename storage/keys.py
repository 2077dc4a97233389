"""Every secret use of the one secret key: sealing, finding, tagging, wrapping. Pure; it never stores or logs anything.

Each use has a sub-key of its own (HKDF-SHA256, RFC 5869, by label), so that no two uses can be played against
each other. A sealed value is `key id | nonce | AES-256-GCM`: the key id says at once when the wrong key is held.
"""

import base64
import hmac
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

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
TAG = "tag"  # labels of sub-keys
LOCATE = "locate"
RECEIPT = "receipt"  # the salt of receipts: kept as long as there are any, for their words are nobody's to ask for


class WrongKey(HeardError):
    """Sealed with another secret key than the one in use."""


class Unreadable(HeardError):
    """Sealed with this key, but changed since, or handed to the wrong use."""


NO_CARRIED: Mapping[str, Sequence[bytes]] = MappingProxyType({})


class Keys:
    """Sub-keys of one secret. `fingerprint` may be shown: it tells keys apart and gives nothing away.

    While the secret is being changed, `older` opens and finds what is not yet under this one. `carried` are single
    sub-keys of secrets long gone, by label: they find what cannot be hashed anew, and open nothing.
    """

    def __init__(
        self, secret: bytes, older: "Keys | None" = None, carried: Mapping[str, Sequence[bytes]] = NO_CARRIED
    ) -> None:
        if len(secret) != KEY_BYTES:
            raise WrongKey(f"The secret key must be {KEY_BYTES} bytes long.")
        self._secret = secret
        self.older = older
        self.carried = carried
        self._derived: dict[str, bytes] = {}
        self._ciphers: dict[str, AESGCM] = {}
        self.fingerprint = self.derive("fingerprint")[:ID_BYTES].hex()
        self.id = bytes.fromhex(self.fingerprint)[:KEY_ID_BYTES]
        self._tagging = self.derive(TAG)

    def __repr__(self) -> str:
        return "Keys(…)"

    def beside(self, older: "Keys | None", carried: Mapping[str, Sequence[bytes]] = NO_CARRIED) -> "Keys":
        """Give the same keys with others to find and open what is not under these."""
        return Keys(self._secret, older, carried)

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
        return self.id + nonce + self._cipher(label).encrypt(nonce, plain, about)

    def open(self, label: str, sealed: bytes, about: bytes = b"") -> bytes:
        """Open what seal() gave; raises WrongKey or Unreadable."""
        keys = self.holder(sealed)
        if keys is not self:
            return keys.open(label, sealed, about)
        start = KEY_ID_BYTES + NONCE_BYTES
        try:
            return self._cipher(label).decrypt(sealed[KEY_ID_BYTES:start], sealed[start:], about)
        except (InvalidTag, ValueError):
            raise Unreadable("A sealed value was changed, or belongs elsewhere.") from None

    def holder(self, sealed: bytes) -> "Keys":
        """Say which of these and the older keys sealed a value; raises WrongKey for neither."""
        if sealed[:KEY_ID_BYTES] == self.id:
            return self
        if self.older is None:
            raise WrongKey("This was sealed with another secret key.")
        return self.older.holder(sealed)

    def locate(self, address: Address, use: str = LOCATE) -> bytes:
        """Give the keyed hash under which an address is kept; each use has its own, so that none meets another."""
        return _located(self.derive(use), address)

    def locates(self, address: Address, use: str = LOCATE) -> list[bytes]:
        """Give every keyed hash under which an address may still be found, the one in use first."""
        return [self.locate(address, use), *(self.older.locates(address, use) if self.older else ())]

    def tag(self, kind: str, value: str) -> bytes:
        """Give the keyed hash that stands for one word of a vocabulary, or for an id seen once."""
        return _tagged(self._tagging, kind, value)

    def tags(self, kind: str, value: str) -> list[bytes]:
        """Give every keyed hash that may still stand for a value, the one in use first."""
        return [self.tag(kind, value), *(self.older.tags(kind, value) if self.older else ())]

    def tags_ever(self, kind: str, value: str) -> list[bytes]:
        """Give those, too, of secrets long gone: of a value that is kept as its hash alone, and for days only."""
        return [*self.tags(kind, value), *(_tagged(key, kind, value) for key in self.carried.get(TAG, ()))]

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


@dataclass(frozen=True, slots=True, repr=False)
class LinkKey:
    """What ties one person's answers together within one wave, while it is open.

    `locating` is the sub-key that located people when the wave opened: it stays the wave's own when the secret key is
    changed, so that who is forgotten and comes back is one person still.
    """

    key: bytes
    locating: bytes

    def respondent(self, address: Address) -> str:
        """Give what stands for a person in this wave."""
        return respondent(self.key, _located(self.locating, address))


def read_link(keys: Keys, wrapped: bytes) -> LinkKey:
    """Open a wave's link key; the sub-key is that of the secret it was wrapped under, unless one is wrapped with it."""
    plain = keys.unwrap(wrapped)
    return LinkKey(plain[:KEY_BYTES], plain[KEY_BYTES:] or keys.holder(wrapped).derive(LOCATE))


def wrap_link(keys: Keys, link: LinkKey) -> bytes:
    """Wrap a wave's link key anew, with the sub-key it goes on with."""
    return keys.seal("wrap", link.key + link.locating)


def respondent(link_key: bytes, located: bytes) -> str:
    """Give what ties one person's answers together within one wave, while its link key exists.

    `located` is a keyed hash of their address, not their id: who is forgotten and comes back is one person still.
    """
    return hmac.digest(link_key, located, "sha256")[:RESPONDENT_BYTES].hex()


def _located(key: bytes, address: Address) -> bytes:
    return hmac.digest(key, f"{address.channel}\0{address.value}".encode(), "sha256")


def _tagged(key: bytes, kind: str, value: str) -> bytes:
    return hmac.digest(key, f"{kind}\0{value}".encode(), "sha256")[:TAG_BYTES]


def new_id() -> str:
    """Make a random id: 128 bits, lower-case letters and digits, 26 characters."""
    return base64.b32encode(os.urandom(ID_BYTES)).decode().rstrip("=").lower()

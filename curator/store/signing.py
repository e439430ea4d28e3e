"""Who writes: a person at a device, and the Ed25519 signatures (libsodium) that say so."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from curator.core.changes import SIGNED_PREFIX, device_of

if TYPE_CHECKING:
    from curator.core.ids import DeviceId


@dataclass(frozen=True, slots=True)
class Signer:
    """A person's name and the 32-byte seed of their device's signing key."""

    person: str
    seed: bytes = field(repr=False)

    @property
    def public_key(self) -> bytes:
        """The 32 bytes that verify what this device signs."""
        return bytes(_key(self.seed).verify_key)

    @property
    def device(self) -> DeviceId:
        """The device's id."""
        return device_of(self.public_key)

    def sign(self, body: bytes) -> bytes:
        """The 64-byte signature over a change's body."""
        return _key(self.seed).sign(SIGNED_PREFIX + body).signature


@lru_cache(maxsize=8)
def _key(seed: bytes) -> SigningKey:
    # libsodium derives the pair from the seed each time that a key is made, which costs as much as signing does
    return SigningKey(seed)


def new_signer(person: str) -> Signer:
    """A person at a new device, with a fresh key."""
    return Signer(person, bytes(SigningKey.generate()))


def is_signed(public_key: bytes, body: bytes, signature: bytes) -> bool:
    """Whether this device's key made this signature over this body."""
    try:
        VerifyKey(public_key).verify(SIGNED_PREFIX + body, signature)
    except (BadSignatureError, ValueError):
        return False
    return True

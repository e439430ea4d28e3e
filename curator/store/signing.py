"""Who writes: a person at a device, and the Ed25519 signatures (libsodium) that say so."""

from __future__ import annotations

from dataclasses import dataclass, field
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
        return bytes(SigningKey(self.seed).verify_key)

    @property
    def device(self) -> DeviceId:
        """The device's id."""
        return device_of(self.public_key)

    def sign(self, body: bytes) -> bytes:
        """The 64-byte signature over a change's body."""
        return SigningKey(self.seed).sign(SIGNED_PREFIX + body).signature


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

from __future__ import annotations

from curator.core.changes import device_of
from curator.store import signing
from tests import ground


def test_a_signature_holds_for_its_bytes_and_its_device_alone() -> None:
    ann, ben = ground.signer("Ann"), ground.signer("Ben")
    signature = ann.sign(b"body")
    assert len(signature) == 64
    assert signing.is_signed(ann.public_key, b"body", signature)
    assert not signing.is_signed(ann.public_key, b"bodY", signature)
    assert not signing.is_signed(ben.public_key, b"body", signature)
    assert not signing.is_signed(ann.public_key, b"body", signature[:-1] + bytes([signature[-1] ^ 1]))


def test_what_is_no_signature_or_no_key_is_refused() -> None:
    ann = ground.signer()
    for key, signature in ((ann.public_key, b""), (b"short", ann.sign(b"x")), (bytes(32), bytes(64))):
        assert not signing.is_signed(key, b"x", signature)


def test_a_device_is_its_key_and_a_new_one_is_new() -> None:
    ann = ground.signer()
    assert ann.device == device_of(ann.public_key)
    assert ann.device == ground.signer().device
    assert signing.new_signer("Ann").device != signing.new_signer("Ann").device


def test_a_seed_is_not_shown() -> None:
    ann = ground.signer()
    assert ann.seed.hex() not in repr(ann)
    assert repr(ann.seed) not in repr(ann)

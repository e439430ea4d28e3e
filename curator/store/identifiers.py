"""Minting of uids."""

from __future__ import annotations

from uuid_utils import uuid7

from curator.core.ids import Uid


def new_uid() -> Uid:
    """A fresh UUIDv7 (RFC 9562), later ones sorting after earlier ones."""
    return Uid(str(uuid7()))

"""The bytes of a change: what is hashed, signed, stored and sent on, and never altered.

A body is canonical JSON: keys sorted, no white space, UTF-8, no floats. Its fields: `v` 1 · `d` device · `n` the device's
running number from 1 · `b` id of the device's change before, or "" · `t` hybrid clock (48 bits of Unix milliseconds, 16 of
counter; shown, never decisive) · `l` label · `u` the change that it takes back, or "" · `w` writes. A write is one of
`{k: "set", e, f, x, up}` · `{k: "del", e, f: "*", up}` · `{k: "fix", e, f, pick, up}` · `{k: "ok", of}`.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal

import msgspec

from curator.core.errors import CuratorError
from curator.core.ids import ChangeId, DeviceId, RecordKey, RevisionId

SIGNED_PREFIX = b"curator-change-1\0"
"""Goes before the body when it is signed, so that the signature can stand for nothing else."""

ALL_FIELDS = "*"
"""The field of a deletion."""

MAX_DEPTH = 32
"""How many lists and objects a value may be nested in."""

MOST = 2**63 - 1
"""The largest number in a change: what a database keeps as a whole number."""


class MalformedChangeError(CuratorError):
    """The bytes are not those of a change."""


class Write(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One write of a body, in the letters of the form above."""

    k: Literal["set", "del", "fix", "ok"]
    e: str = ""
    f: str = ""
    x: Any = msgspec.UNSET
    up: list[str] | msgspec.UnsetType = msgspec.UNSET
    pick: str = ""
    of: str = ""


class Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A change's body, in the letters of the form above."""

    v: Literal[1]
    d: str
    n: int
    b: str
    t: int
    l: str  # noqa: E741 the form's own letter
    u: str
    w: list[Write]


@dataclass(frozen=True, slots=True)
class Change:
    """A change as it is stored: its id, its body's bytes (`data`), what they say, and the signature over them."""

    id: ChangeId
    data: bytes
    body: Body
    signature: bytes = b""


_encode = msgspec.json.Encoder(order="sorted").encode
_decode = msgspec.json.Decoder(Body).decode


def encode(body: Body) -> bytes:
    """The canonical bytes of a body."""
    return _encode(body)


def decode(data: bytes) -> Body:
    """What the bytes of a body say.

    Raises:
        MalformedChangeError: they are not canonical, have unknown, missing or doubled fields, hold a float or a number beyond
            64 bits, or are nested too deep.
    """
    try:
        body = _decode(data)
        canonical = _encode(body) == data
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        message = f"This change cannot be read ({error}): ask its sender for a fresh copy."
        raise MalformedChangeError(message) from error
    if not canonical or not all(map(_well_formed, body.w)) or not 1 <= body.n <= MOST or not 0 <= body.t <= MOST:
        message = "This change is not in the form that Curator writes: ask its sender for a fresh copy."
        raise MalformedChangeError(message)
    return body


_FORMS = {
    "set": (True, True, True, False, False),
    "del": (True, False, True, False, False),
    "fix": (True, False, True, True, False),
    "ok": (False, False, False, False, True),
}


def _well_formed(write: Write) -> bool:
    form = (
        bool(write.e) and bool(write.f),
        write.x is not msgspec.UNSET,
        write.up is not msgspec.UNSET,
        bool(write.pick),
        bool(write.of),
    )
    return form == _FORMS[write.k] and (write.k != "del" or write.f == ALL_FIELDS) and _is_plain(write.x, MAX_DEPTH)


def _is_plain(value: Any, depth: int) -> bool:  # noqa: ANN401 any JSON value
    """Whether a value holds no float and no number beyond 64 bits, and is nested at most so deep.

    So it is read alike on every machine, whatever its stack and its database.
    """
    match value:
        case float():
            return False
        case int():
            return -MOST <= value <= MOST
        case dict():
            return depth > 0 and all(_is_plain(each, depth - 1) for each in value.values())
        case list():
            return depth > 0 and all(_is_plain(each, depth - 1) for each in value)
        case _:
            return True


def change_id(data: bytes) -> ChangeId:
    """The content address of a body."""
    return ChangeId(urlsafe_b64encode(sha256(data).digest()).rstrip(b"=").decode())


def id_bytes(change: ChangeId) -> bytes:
    """The 32 bytes that a change's id spells."""
    return urlsafe_b64decode(change + "=")


def device_of(public_key: bytes) -> DeviceId:
    """The id of the device with this Ed25519 public key."""
    return DeviceId(sha256(public_key).hexdigest()[:32])


def names(body: Body) -> frozenset[ChangeId]:
    """The changes that must be present before this one has effect."""
    named = {body.b, body.u}
    for write in body.w:
        named.update(revision.partition(".")[0] for revision in parents_of(write))
        named.update(revision.partition(".")[0] for revision in (write.pick, write.of))
    return frozenset(ChangeId(change) for change in named - {""})


def parents_of(write: Write) -> tuple[RevisionId, ...]:
    """The revisions that a write says it has seen."""
    return () if isinstance(write.up, msgspec.UnsetType) else tuple(map(RevisionId, write.up))


def record_of(write: Write) -> RecordKey:
    """The record that a write is about; empty for an approval."""
    return RecordKey(write.e)

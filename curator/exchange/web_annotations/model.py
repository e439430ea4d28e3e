"""Words of the W3C Web Annotation Data Model (2017) as they are written, and the names that go into its IRIs."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from curator.core.ids import Uid

CONTEXT = "http://www.w3.org/ns/anno.jsonld"

LINE = "application/json"
"""The format of the body that has a claim or an event in the form that `curator annotate` reads."""

GENERATOR = "Curator"
"""How this program calls itself as the maker of a file."""

_NAMED = re.compile(
    r"(?:ni://[^/]*/sha-256;|nih:sha-256;|urn:(?:hash::?)?sha-?256:|sha-?256[:-])([A-Za-z0-9_+/=-]+)", re.IGNORECASE
)
_HEX = re.compile(r"[0-9A-Fa-f]{64}")
_URN = re.compile(r"urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", re.IGNORECASE)


def urn(uid: Uid) -> str:
    """The IRI of a record: its uid is a UUID (RFC 4122)."""
    return f"urn:uuid:{uid}"


def uid_in(iri: str) -> str:
    """The uid that an IRI of ours names; empty where it names none."""
    found = _URN.fullmatch(iri)
    return found[1].lower() if found else ""


def named_by(sha256: str) -> str:
    """The IRI of bytes with this hash (RFC 6920): it names them wherever they are kept."""
    return f"ni:///sha-256;{base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip('=')}"


def hash_in(iri: str) -> str:
    """The sha256 (64 hexadecimal digits) that an IRI names, in the forms that tools write; empty where it names none."""
    if _HEX.fullmatch(iri):
        return iri.lower()
    found = _NAMED.match(iri)
    if found is None:
        return ""
    if _HEX.fullmatch(found[1]):
        return found[1].lower()
    try:
        raw = base64.urlsafe_b64decode(
            found[1].replace("+", "-").replace("/", "_").rstrip("=") + "=" * (-len(found[1].rstrip("=")) % 4)
        )
    except ValueError:
        return ""
    return raw.hex() if len(raw) == 32 else ""

"""Which source the claim in hand rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.cases import knower
from curator.core.claims import Claim
from curator.core.ids import RecordKey
from curator.store.queries import records

if TYPE_CHECKING:
    from curator.ui.workplace import Workplace


def source_in_hand(workplace: Workplace, record: str | None) -> str:
    """The uid of who is said to know what the claim with this key says, else of who wrote it; empty where it is no claim."""
    connection = workplace.connection
    key = RecordKey(record or "")
    if connection is None or not record or ids.kind_of(key) != "claim":
        return ""
    claim = records.find(connection, Claim, ids.uid_of(key))
    return "" if claim is None else knower(claim) or ""

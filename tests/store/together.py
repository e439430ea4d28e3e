"""Two people with one case whose work came together: what each wrote of one claim's modality stands beside the other's."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from curator.core.claims import Claim, Modality
from curator.core.events import Event
from curator.store.queries import records
from tests import ground
from tests.ground import Uids
from tests.store.laptops import laptops, share_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.records import Record
    from curator.store.collection import Collection


def event_of(collection: Collection) -> Event:
    return records.every(collection.connection, Event)[0]


def claim_of(collection: Collection) -> Claim:
    return records.every(collection.connection, Claim)[0]


def clash(record: Record, one: tuple[Collection, object], other: tuple[Collection, object], field: str) -> None:
    """Have two people give one field a value each, none of them knowing, and bring their work together."""
    for laptop, value in (one, other):
        ground.change(laptop, record, **{field: value})
    share_all([one[0], other[0]])


@contextmanager
def clashing(folder: Path, *people: str) -> Iterator[list[Collection]]:
    """Laptops of these people with one case; the first says alleged, the second accused, of its first claim."""
    with laptops(folder, *people) as team:
        ground.small_case(team[0], Uids())
        share_all(team)
        clash(claim_of(team[0]), (team[0], Modality.ALLEGED), (team[1], Modality.ACCUSED), "modality")
        share_all(team)
        yield team

"""Disputes in words: what a dispute is about, and the versions of a field that several laptops gave values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.concurrent import named, split, told
from curator.core.edits import MISSING
from curator.core.ids import kind_of
from curator.store import history
from curator.ui.words import field_name, isolated, moment, retold, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.concurrent import Concurrent

DEVICE = 8
"""So many letters of a device's id tell one laptop from another."""


def field_told(field: str) -> str:
    """What a dispute is about; of concurrent edits the field and the kind of record, "modality of one claim"."""
    about = split(field)
    if about is None:
        return retold(field)
    record, name = about
    return tr("{field} of one {kind}", field=field_name(name), kind=retold(kind_of(record).replace("_", " ")))


def versions_told(found: Concurrent) -> Iterator[str]:
    """A line for each version: the value, who gave it, when and on which laptop; and what stood there before all of them."""
    for words, versions in named(found):
        for version in versions:
            yield tr(
                "{value}: {person}, {when}, laptop {laptop}",
                value=retold(words),
                person=version.person,
                when=moment(history.moment(version.clock)),
                laptop=isolated(version.device[:DEVICE]),
            )
    if found.before is not MISSING:
        yield tr("before: {value}", value=retold(told(found.before)))

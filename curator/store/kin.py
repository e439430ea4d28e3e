"""Kin: the sources that are one voice with others, read from as many relations as that takes and no more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from curator.core.ids import Uid
from curator.core.sources import ONE_VOICE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.store.driver import Connection

_JOINS = f"r.withdrawn_because = '' and r.kind in ({', '.join(repr(each.value) for each in sorted(ONE_VOICE))})"


def of(connection: Connection, sources: Iterable[Uid]) -> set[Uid]:
    """These sources and all that are one voice with one of them, directly or through others."""
    found = connection.execute(
        "with recursive kin (uid) as ("
        " select value from json_each(?)"
        f" union select r.other from kin join source_relations r on r.source = kin.uid where {_JOINS}"
        f" union select r.source from kin join source_relations r on r.other = kin.uid where {_JOINS}"
        ") select uid from kin",
        (json.dumps(sorted(sources)),),
    )
    return {Uid(uid) for (uid,) in found}

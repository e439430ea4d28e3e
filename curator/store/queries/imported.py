"""Rows of foreign event data that a collection holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from curator.core.ids import Uid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.store.driver import Connection


def known(connection: Connection, layouts: Iterable[str], column: str) -> dict[str, Uid]:
    """The rows of these layouts, not withdrawn, by what they hold in a column, such as the id that they have there."""
    found = connection.execute(
        "select (select json_extract(c.value, '$[1]') from json_each(r.cells) c where json_extract(c.value, '$[0]') = ?),"
        " r.uid from imported_rows r"
        " where r.layout in (select value from json_each(?)) and r.withdrawn_because = '' order by r.uid desc",
        (column, json.dumps(list(layouts))),
    )
    # of two rows with one id, as two laptops may bring them, the older one holds
    return {value: Uid(uid) for value, uid in found if value is not None}

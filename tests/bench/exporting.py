"""Writing 100,000 claims, and all that leads to their 50,000 events, as CSV.

The floor is `csv.writer` over a cursor that joins claims with their sources, counts, dates and places, the words cut from
each text fetched once: one file. Ours writes the whole export: figures worked out from the claims, disputes, caveats,
decisions, what was withheld, every column described, every file hashed.
"""

from __future__ import annotations

import csv
import json
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlcipher3 import dbapi2

from curator.exchange import exporters
from curator.store.collection import open_collection
from tests.bench import collections
from tests.bench.measuring import Row, cpu, fresh, in_turns, prepared, row

CLAIMS = 100_000

JOINED = """
select c.*, p.spans, v.text, s.name, s.kind, n.quantity, n.low, n.high, n.person_class, n.verbatim,
  d.earliest, d.latest, d.verbatim, w.name, w.admin1, w.verbatim, e.public_id
from claims c
join passages p on p.uid = c.passages ->> '$[0]'
join article_versions v on v.uid = c.version
join sources s on s.uid = c.originator
join claim_counts n on n.claim = c.uid
join claim_dates d on d.claim = c.uid
join claim_places w on w.claim = c.uid
join event_claims l on l.claim = c.uid
join events e on e.uid = l.event
order by c.uid
"""
SPANS, TEXT = -16, -15
"""Where a joined row has the passage's stretches and the hash of its text."""


def ours(collection: Path, folder: Path) -> None:
    """The whole export."""
    with open_collection(collection, None) as opened:
        work = exporters.export(opened.connection, "curator", folder / "out", unreviewed=True)
        exported = exporters.finish(work)
    _all_there(folder / "out" / next(each.name for each in exported.files if each.name.startswith("claims-")))


def floor(collection: Path, folder: Path) -> None:
    """One file of claims."""
    connection = dbapi2.connect(str(collection))
    texts: dict[str, str] = {}
    with (folder / "claims.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        for found in connection.execute(JOINED):
            if found[TEXT] not in texts:
                (data,) = connection.execute("select bytes from blobs where sha256 = ?", (found[TEXT],)).fetchone()
                texts[found[TEXT]] = data.decode()
            spans = json.loads(found[SPANS])
            writer.writerow((*found, *(texts[found[TEXT]][span["start"] : span["end"]] for span in spans)))
    connection.close()
    _all_there(folder / "claims.csv", heading=0)


def _all_there(path: Path, heading: int = 1) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        rows = sum(1 for _ in csv.reader(file)) - heading
    if rows != CLAIMS:
        message = f"{rows} of {CLAIMS} claims were written: the time says nothing"
        raise RuntimeError(message)


def rows() -> list[Row]:
    """The row of the table."""
    made = prepared(f"claims-{CLAIMS}", lambda folder: collections.claims(folder, CLAIMS)) / collections.NAME
    turns = in_turns(partial(fresh, __name__, "ours", made), partial(fresh, __name__, "floor", made), rounds=3)
    return [row(f"export {CLAIMS:,} claims", turns, "ms", at_most=2)]


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        work = partial({"ours": ours, "floor": floor}[sys.argv[1]], Path(sys.argv[2]), Path(place))
        sys.stdout.write(f"{cpu(work)}\n")

"""Taking in 4,000 invented rows of UCDP GED, and writing them out again in the same layout.

The floor of taking in reads the CSV file and writes its rows as they stand, their events and figures, and one line of a log
for each field, in one transaction; it checks nothing, signs nothing, keeps no state of fields and no search index. The
floor of writing is `csv.writer` over the cells of the rows; ours goes through cases, disputes, approvals and eligibility.
No peer does this work: the targets hold what is reached now, so that it is seen when it is lost.

`python -m tests.bench.event_data told FILE` imports a published file, exports it, and tells which columns come out otherwise.
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from collections import Counter
from functools import partial
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlcipher3 import dbapi2

from curator.exchange import exporters
from curator.exchange.csv_files import read
from curator.exchange.ucdp.taking_in import import_file
from curator.store.collection import create, open_collection
from curator.store.signing import new_signer
from tests.bench.measuring import Row, cpu, fresh, in_turns, prepared, row
from tests.exchange.ucdp.rows import row as row_of
from tests.exchange.ucdp.rows import write

MANY = 4_000
FILE, COLLECTION = "ged.csv", "made.curator"
LAYOUT = "ucdp_ged_23_1"
EVENT = (
    "type_of_violence",
    "event_clarity",
    "date_start",
    "date_end",
    "side_a",
    "side_b",
    "where_coordinates",
    "adm_1",
)
FIGURES = ("deaths_a", "deaths_b", "best")


def made(folder: Path) -> None:
    """A file of rows, and a collection that has them."""
    write(folder, *(row_of(id=number, where_coordinates=f"Ford {number} village") for number in range(MANY)), name=FILE)
    with create(folder / COLLECTION, new_signer("Ann")) as collection:
        import_file(collection, folder / FILE)


def ours(source: Path, folder: Path) -> None:
    """A new collection with all rows."""
    with create(folder / "new.curator", new_signer("Ann")) as collection:
        _all_there(import_file(collection, source / FILE).new)


def floor(source: Path, folder: Path) -> None:
    """A new database with all rows."""
    connection = dbapi2.connect(str(folder / "new.sqlite"), isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute("create table imported (id text primary key, cells text) strict")
    connection.execute(f"create table events (id text primary key, {', '.join(EVENT)})")
    connection.execute("create table figures (id text, class text, low, best, high, primary key (id, class))")
    connection.execute("create table log (record text, field text, value text, primary key (record, field)) strict")
    connection.execute("begin immediate")
    with (source / FILE).open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    connection.executemany("insert into imported values (?, ?)", [(each["id"], json.dumps(each)) for each in found])
    marks = ", ".join("?" * (len(EVENT) + 1))
    connection.executemany(
        f"insert into events values ({marks})",  # noqa: S608 our own marks
        [(each["id"], *(each[name] for name in EVENT)) for each in found],
    )
    connection.executemany(
        "insert into figures values (?, ?, ?, ?, ?)",
        [(each["id"], name, each["low"], each[name], each["high"]) for each in found for name in FIGURES],
    )
    log = [
        (f"{each['id']} {record}", field, each.get(field, each["id"]))
        for each in found
        for record, fields in (("event", EVENT), *((name, range(6)) for name in FIGURES), ("row", range(6)))
        for field in map(str, fields)
    ]
    connection.executemany("insert into log values (?, ?, ?)", log)
    connection.execute("commit")
    _all_there(connection.execute("select count(*) from events").fetchone()[0])
    connection.close()


def writing(source: Path, folder: Path) -> None:
    """All rows written in the layout that they came in."""
    with open_collection(source / COLLECTION, None) as collection:
        work = exporters.export(collection.connection, LAYOUT, folder / "out", unreviewed=True)
        _all_there(exporters.finish(work).events)


def writing_floor(source: Path, folder: Path) -> None:
    """The cells that are kept, written as they stand."""
    connection = dbapi2.connect(str(source / COLLECTION))
    written = 0
    with (folder / "rows.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        for (cells,) in connection.execute("select cells from imported_rows order by uid"):
            writer.writerow([value for _, value in json.loads(cells)])
            written += 1
    connection.close()
    _all_there(written)


def _all_there(number: int) -> None:
    if number != MANY:
        message = f"{number} of {MANY} rows: the time says nothing"
        raise RuntimeError(message)


def rows() -> list[Row]:
    """The rows of the table."""
    source = prepared(f"ged-{MANY}", made)
    whole = ((f"import {MANY:,} rows of UCDP GED", "ours", "floor", 18), (f"export {MANY:,} rows of UCDP GED", "writing", "writing_floor", 32))  # fmt: skip
    return [
        row(
            work,
            in_turns(partial(fresh, __name__, one, source), partial(fresh, __name__, other, source), rounds=3),
            "ms",
            at_most=most,
        )
        for work, one, other, most in whole
    ]


def told(path: Path, folder: Path) -> None:
    """Tell which columns of a published file come out otherwise, row by row."""
    with create(folder / "new.curator", new_signer("Ann")) as collection:
        done = import_file(collection, path)
        exporters.finish(exporters.export(collection.connection, LAYOUT, folder / "out", unreviewed=True))
    odd = {str(each): len(lines) for each, lines in done.oddities.items()}
    ids = {each["id"]: each["ucdp_id"] for each in read(folder / "out" / "imported_rows-UNREVIEWED.csv")}
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    before = {each["id"]: each for each in csv.DictReader(StringIO(data.decode(), newline=""))}
    after = {ids[each["id"]]: each for each in read(folder / "out" / f"{LAYOUT}-UNREVIEWED.csv")}
    other = Counter(
        name for id_, cells in before.items() for name, cell in cells.items() if after.get(id_, {}).get(name) != cell
    )
    sys.stderr.write(f"{len(after):,} of {len(before):,} rows came out; odd: {odd}; otherwise: {dict(other)}\n")


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        if sys.argv[1] == "told":
            told(Path(sys.argv[2]), Path(place))
        else:
            who = {"ours": ours, "floor": floor, "writing": writing, "writing_floor": writing_floor}[sys.argv[1]]
            sys.stdout.write(f"{cpu(partial(who, Path(sys.argv[2]), Path(place)))}\n")

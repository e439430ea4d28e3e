"""The rescue of a damaged collection: all that is provably intact, brought into a new one."""

from __future__ import annotations

import shutil
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TypeAlias

from curator.core import changes
from curator.core.changes import Change
from curator.core.errors import CuratorError
from curator.core.ids import ChangeId, DeviceId
from curator.store import arrival, backup, collection, drafts, driver, journal, log_check, pages
from curator.store.check import check
from curator.store.findings import MOST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from curator.store.collection import Collection
    from curator.store.driver import Connection
    from curator.store.signing import Signer

Row: TypeAlias = tuple[Any, ...]

HIGHEST_ROW = 2**40
"""Where a table's highest row cannot be asked for, none is looked for beyond this."""

PATIENCE = 10_000
"""After so many ranges of a table that cannot be read, the rest of it is left to what its pages hold."""


class NothingToRescueError(CuratorError):
    """The damaged file is missing or cannot be read, or nothing in it is an intact change."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a rescue saved, in numbers of changes and of stored originals and texts, and a sentence for all that it lacks."""

    changes: int
    blobs: int
    lost: tuple[str, ...]


def rescue(damaged: Path, new: Path, signer: Signer, *, clock: Callable[[], int] = time.time_ns) -> Report:
    """Bring every change and every original that is intact into a new collection; the damaged file is only read.

    A change counts as intact when its hash is right and its device signed it; where the device's key itself is lost, the
    change is kept and waits. Nothing waits for the lost changes; they come back with a bundle of a laptop that has them.
    Where another laptop has changes of this device that were lost here, `signer` should be a new device.

    Raises:
        NothingToRescueError: there is no such file, it cannot be read, or nothing in it is intact.
        CollectionExistsError, NoCollectionError, UnwritableCollectionError, StorageError: nothing can be put at `new`.
    """
    if not damaged.is_file():
        message = f"There is no file {damaged}: check the name."
        raise NothingToRescueError(message)
    with TemporaryDirectory(prefix="curator-rescue-") as folder:
        copy = _copied(damaged, Path(folder))
        with collection.create(new, signer, clock=clock) as saved:
            try:
                with driver.as_sentences():
                    report = _save(copy, saved, signer)
                if not report.changes:
                    message = f"Nothing in {damaged.name} is an intact change of a collection: look for a backup of it."
                    raise NothingToRescueError(message)
            except CuratorError:
                saved.close()
                backup.remove(new)
                raise
    return report


def _copied(damaged: Path, folder: Path) -> Path:
    """A copy to be opened in the file's stead, with what its log holds: SQLite would write to the one that it opens."""
    copy, log = folder / "copy", folder / "log"
    beside = damaged.with_name(damaged.name + "-wal")
    try:
        shutil.copyfile(damaged, copy)
        if beside.is_file():
            shutil.copyfile(beside, log)
            pages.apply_log(copy, log)
    except OSError as error:
        message = f"{damaged.name} cannot be copied to be looked at ({error.strerror}): see to its disk, and make room."
        raise NothingToRescueError(message) from error
    return copy


@dataclass(slots=True)
class _Gathered:
    """What is needed before changes can be judged, and what came of those that are not saved."""

    keys: dict[str, bytes]
    people: dict[str, Row] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    faults: dict[str, str] = field(default_factory=dict)


def _save(copy: Path, saved: Collection, signer: Signer) -> Report:
    connection = saved.connection
    gathered = _Gathered({signer.device: signer.public_key})
    for row in _rows(copy):
        _gather(row, gathered)
    own = (signer.device, signer.person, signer.public_key, int(gathered.facts.get("made_at", 0)))
    with driver.atomic(saved.connection):
        for device, person, key, added_at in (*gathered.people.values(), own):
            journal.introduce(connection, person, key, added_at=added_at, device=DeviceId(device))
        for row in _rows(copy):
            _keep(row, connection, gathered)
        arrival.give_up(connection, _lost(copy, connection))
        arrival.rebuild(connection)
    saved.restate(gathered.facts)
    drafts.bring_in(saved, _unsaved(copy))
    number, blobs = connection.execute("select (select count(*) from changes), (select count(*) from blobs)").fetchone()
    faults = [sentence for id_, sentence in gathered.faults.items() if not _is_saved(connection, id_)]
    return Report(number, blobs, (*faults, *(finding.sentence for finding in check(connection))))


def _gather(row: Row, gathered: _Gathered) -> None:
    match row:
        case (str(device), str(), bytes(key), int()) if len(key) == 32 and changes.device_of(key) == device:
            gathered.people[device], gathered.keys[device] = row, key
        case ("title" | "uid" as name, str(value)):
            gathered.facts[name] = value
        case ("made_at" as name, str(value)) if value.isdecimal():
            gathered.facts[name] = value
        case _:
            pass


def _keep(row: Row, connection: Connection, gathered: _Gathered) -> None:
    match row:
        case (None, str(id_), str(), int(), bytes(body), bytes(signature), int()) if not _is_saved(connection, id_):
            fault = log_check.fault_of(row[1:6], gathered.keys)
            if fault is None:
                arrival.store(connection, [Change(ChangeId(id_), body, changes.decode(body), signature)])
            elif len(gathered.faults) < MOST:
                gathered.faults[id_] = f"Change {row[3]} of device {row[2]} {fault[1]}"
        case (str(name), bytes(data)) if sha256(data).hexdigest() == name:
            journal.keep(connection, [(name, data)])
        case _:
            pass


def _is_saved(connection: Connection, change: str) -> bool:
    return connection.execute("select 1 from changes where id = ?", (change,)).fetchone() is not None


def _rows(copy: Path) -> Iterator[Row]:
    """Every row of people, facts, bytes and changes that can be read, by SQLite and past it; most of them twice."""
    with suppress(*driver.DAMAGE), closing(driver.connect(copy, writable=True)) as connection:
        for table, columns in (
            ("devices", "device, person, public_key, added_at"),
            ("facts", "name, value"),
            ("blobs", "sha256, bytes"),
            ("changes", "null, id, device, number, body, signature, ready"),
        ):
            yield from _by_row(connection, table, columns)
    yield from pages.records(copy)


def _by_row(connection: Connection, table: str, columns: str) -> Iterator[Row]:
    """The rows of a table in ranges that are halved where one cannot be read."""
    highest = HIGHEST_ROW
    with suppress(*driver.DAMAGE):
        highest = connection.execute(f"select max(rowid) from {table}").fetchone()[0] or 0
    ranges, failures = [(1, highest)], 0
    while ranges and failures < PATIENCE:
        low, high = ranges.pop()
        try:
            yield from connection.execute(f"select {columns} from {table} where rowid between ? and ?", (low, high))
        except driver.DAMAGE:
            failures += 1
            middle = (low + high) // 2
            ranges += [(middle + 1, high), (low, middle)] if low < high else []


def _lost(copy: Path, connection: Connection) -> set[ChangeId]:
    """The changes that the file, or one that was saved, names and that were not saved."""
    lost = {id_ for id_ in _named(copy) if len(id_) == 43 and not _is_saved(connection, id_)}
    for batch in arrival.load_all(connection):
        for change in batch:
            lost |= {name for name in changes.names(change.body) if not _is_saved(connection, name)}
    return {ChangeId(id_) for id_ in lost}


def _named(copy: Path) -> Iterator[str]:
    """The ids of changes that an index or a derived table of the file still knows."""
    with suppress(*driver.DAMAGE), closing(driver.connect(copy, writable=True)) as connection:
        for sql in ("select id from changes order by id", "select distinct substr(id, 1, 43) from revisions"):
            with suppress(*driver.DAMAGE):
                yield from (str(id_) for (id_,) in connection.execute(sql))


def _unsaved(copy: Path) -> list[Row]:
    """What people had typed and not saved."""
    with suppress(*driver.DAMAGE), closing(driver.connect(copy, writable=True)) as connection:
        return connection.execute("select device, subject, content from drafts").fetchall()
    return []

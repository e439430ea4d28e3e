from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

import pytest

from curator.core.caveats import Caveat
from curator.core.claims import Claim
from curator.core.events import Event, EventClaim, EventFigure
from curator.core.judgement import OpenedDispute
from curator.core.passages import Passage
from curator.core.sources import Assessment, Source
from curator.exchange import csv_files, exporters
from curator.exchange.exporting import NamedInOrderError
from curator.store.queries import records
from curator.work import releases, reviewing, settling
from tests import ground
from tests.exchange.exporters import valley

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.records import Record
    from curator.store.collection import Collection

AUTHOR, REVIEWER = "Quirina Zabelthorp", "عبد الغفور الزمردي"
NAMES = (AUTHOR, REVIEWER, "Ann", "Bob")
TOLD = f"as {AUTHOR}, {REVIEWER}, Ann and Bob have it"

WRITTEN: dict[type[Record], tuple[str, ...]] = {
    Claim: ("title", "note"),
    EventClaim: ("rationale",),
    EventFigure: ("rationale",),
    Event: ("title", "summary"),
    Passage: ("note",),
    Source: ("note",),
}


def _write_everywhere(collection: Collection) -> None:
    for type_, fields in WRITTEN.items():
        for record in records.every(collection.connection, type_):
            ground.change(collection, record, **dict.fromkeys(fields, TOLD))


def _author_writes(collection: Collection) -> None:
    _write_everywhere(collection)
    for source in records.every(collection.connection, Source):
        ground.change(collection, source, reliability=Assessment(source.reliability.grade, AUTHOR, because=TOLD))
    for caveat in records.every(collection.connection, Caveat):
        ground.change(collection, caveat, confirmed_by=AUTHOR)
    claim = records.every(collection.connection, Claim)[1]
    ground.change(collection, claim, implausible_because=TOLD)
    for event in records.every(collection.connection, Event):
        settling.open_dispute(collection, event.uid, "summary", TOLD)


def _reviewer_decides(collection: Collection) -> None:
    for opened in records.every(collection.connection, OpenedDispute):
        settling.settle(collection, opened.event, opened.field, chosen=TOLD, because=TOLD)
    for event in records.every(collection.connection, Event)[:1]:
        reviewing.submit(collection, event.uid)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[valley.Valley]:
    """The valley after two people with unmistakable names have written their names wherever anybody can write."""
    found = valley.made(tmp_path_factory.mktemp("told"))
    found = valley.by(found, AUTHOR, _author_writes)
    found = valley.by(found, REVIEWER, _reviewer_decides)
    found = valley.by(found, "Bob", lambda bob: reviewing.approve(bob, found.event.uid, TOLD))
    reviewing.withdraw_event(found.collection, found.draft.uid, TOLD)
    yield found
    found.collection.close()


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """What the files of a folder hold, also inside those that are archives."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.name, path.read_bytes()
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as whole:
                    yield from ((f"{path.name}/{name}", whole.read(name)) for name in whole.namelist())


def names_in(folder: Path) -> set[tuple[str, str]]:
    wanted = {name: re.compile(rb"(?<!\w)" + name.encode() + rb"(?!\w)") for name in NAMES}
    return {(file, name) for file, data in contents(folder) for name, is_it in wanted.items() if is_it.search(data)}


@pytest.mark.parametrize("unreviewed", [False, True])
@pytest.mark.parametrize("layout", [each.name for each in exporters.LAYOUTS])
def test_no_file_of_any_layout_has_the_name_of_anybody(
    told: valley.Valley, tmp_path: Path, layout: str, *, unreviewed: bool
) -> None:
    connection = told.collection.connection
    exporters.finish(exporters.export(connection, layout, tmp_path / "x", unreviewed=unreviewed, pseudonyms=True))
    assert names_in(tmp_path / "x") == set()


def test_without_pseudonyms_the_names_are_there(told: valley.Valley, tmp_path: Path) -> None:
    exporters.finish(exporters.export(told.collection.connection, "curator", tmp_path))
    files = {"events", "event_figures", "event_claims", "claims", "caveats", "disputes", "decisions", "withdrawn"}
    assert {f"{file}.csv" for file in files} <= {
        file for file, name in names_in(tmp_path) if name in {AUTHOR, REVIEWER}
    }


def test_nothing_but_the_names_is_otherwise(told: valley.Valley, tmp_path: Path) -> None:
    """Each cell is that of the plain export with each name replaced, so no event, number or word is lost by it."""
    connection = told.collection.connection
    plain = exporters.finish(exporters.export(connection, "curator", tmp_path / "plain"))
    exporters.finish(exporters.export(connection, "curator", tmp_path / "told", pseudonyms=True))
    stands_for: dict[str, str] = {}
    for file in plain.files:
        if not file.name.endswith(".csv"):
            continue
        before, after = (list(csv_files.read(tmp_path / each / file.name)) for each in ("plain", "told"))
        assert len(before) == len(after)
        for one, other in zip(before, after, strict=True):
            for column, cell in one.items():
                if cell in NAMES:
                    assert stands_for.setdefault(cell, other[column]) == other[column]
    assert len(set(stands_for.values())) == len(NAMES)
    written = (tmp_path / "plain", tmp_path / "told")
    for file in plain.files:
        if file.name.endswith(".csv"):
            text, other_text = ((folder / file.name).read_text(encoding="utf-8") for folder in written)
            for name, pseudonym in stands_for.items():
                text = re.sub(rf"(?<!\w){name}(?!\w)", pseudonym, text)
            assert text == other_text


def test_a_release_keeps_that_it_has_pseudonyms_and_gives_the_same_bytes(told: valley.Valley, tmp_path: Path) -> None:
    collection = told.collection
    release = releases.create(collection, "hidden", pseudonyms=True)
    assert releases.get(collection.connection, "hidden").pseudonyms
    for folder in ("one", "two"):
        exporters.finish(releases.write(collection.connection, release, "curator", tmp_path / folder))
        with collection.reader() as reader:
            exporters.finish(releases.write(reader.connection, release, "curator", tmp_path / f"{folder}-read"))
        ground.change(collection, records.get(collection.connection, Event, told.event.uid), side_a=folder)
    first, *others = (dict(contents(tmp_path / each)) for each in ("one", "one-read", "two", "two-read"))
    assert all(each == first for each in others)
    assert b'"pseudonyms": true' in first["release.json"]
    assert names_in(tmp_path) == set()


def test_a_label_or_a_filter_that_has_a_name_is_refused(told: valley.Valley, tmp_path: Path) -> None:
    connection = told.collection.connection
    for label, criteria in ((f"for {AUTHOR.upper()}", ""), ("1", "by:ann")):
        with pytest.raises(NamedInOrderError, match="say it otherwise"):
            exporters.finish(
                exporters.export(
                    connection, "curator", tmp_path / "x", release_label=label, criteria=criteria, pseudonyms=True
                )
            )
        with pytest.raises(NamedInOrderError, match="say it otherwise"):
            releases.create(told.collection, label, criteria=criteria, pseudonyms=True)
    assert not (tmp_path / "x").exists()

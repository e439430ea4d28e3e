from __future__ import annotations

import csv
import gc
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import frictionless
import pytest

from curator.core import edits
from curator.core.claims import Claim
from curator.core.events import Event, EventClaim
from curator.core.sources import Source
from curator.exchange.csv_files import read
from curator.exchange.exporters import LAYOUTS, export, finish, layout_named
from curator.exchange.exporting import ExportFailedError, UnknownLayoutError
from curator.exchange.release_tables.tables import ALL_TABLES as TABLES
from curator.exchange.staging import ForeignFilesError
from curator.store.queries import records
from curator.work import reviewing
from tests import ground
from tests.exchange.exporters import valley
from tests.exchange.exporters.valley import row, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
SUITE = ROOT.parent / "shared" / "data" / "suites" / "csv" / "injection_cases.json"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[valley.Valley]:
    found = valley.reviewed(tmp_path)
    yield found
    found.collection.close()


def written(
    made: valley.Valley, folder: Path, *, release_label: str = "", unreviewed: bool = False, excel: bool = False
) -> Path:
    connection = made.collection.connection
    work = export(connection, "curator", folder, release_label=release_label, unreviewed=unreviewed, excel=excel)
    return finish(work).folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def faults(folder: Path) -> list[list[object]]:
    report = frictionless.validate(str(folder / "datapackage.json"))
    return [list(each) for each in report.flatten(["type", "title", "rowNumber", "message"])]


def test_the_contracts_files_are_there_and_each_is_told(made: valley.Valley, tmp_path: Path) -> None:
    done = finish(export(made.collection.connection, "curator", tmp_path / "out"))
    names = {path.name for path in done.folder.iterdir()}
    promised = {"events", "claims", "event_claims", "caveats", "decisions", "withheld", "withdrawn"}
    assert {*(f"{name}.csv" for name in promised), "codebook.md", "datapackage.json", "release.json"} <= names
    assert {file.name: file.size for file in done.files} == {
        path.name: path.stat().st_size for path in done.folder.iterdir()
    }
    assert (done.events, done.withheld, done.gone) == (1, 1, 0)


@pytest.mark.parametrize("unreviewed", [False, True])
@pytest.mark.parametrize("excel", [False, True])
def test_frictionless_finds_nothing_wrong(made: valley.Valley, tmp_path: Path, unreviewed: bool, excel: bool) -> None:
    assert faults(written(made, tmp_path / "out", unreviewed=unreviewed, excel=excel)) == []


def test_every_header_stands_in_codebook_and_data_package(made: valley.Valley, tmp_path: Path) -> None:
    out = written(made, tmp_path / "out")
    book = (out / "codebook.md").read_text(encoding="utf-8")
    package = json.loads((out / "datapackage.json").read_text(encoding="utf-8"))
    fields = {each["name"]: [field["name"] for field in each["schema"]["fields"]] for each in package["resources"]}
    assert len(fields) == len(TABLES)
    for table in TABLES:
        header = (out / f"{table.name}.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
        assert header == fields[table.name] == [column.name for column in table.columns]
        assert all(column.meaning.endswith(".") and column.origin for column in table.columns)
        assert all(f"| `{name}` |" in book for name in header)


def test_an_unreviewed_export_says_so_in_names_and_rows(made: valley.Valley, tmp_path: Path) -> None:
    out = written(made, tmp_path / "out", unreviewed=True)
    tables = [path.name for path in out.glob("*.csv")]
    assert tables
    assert all("UNREVIEWED" in name for name in tables)
    told = {each["event"]: each["reviewed"] for each in read(out / "events-UNREVIEWED.csv")}
    assert told == {"E-000001": "reviewed", "E-000002": "UNREVIEWED"}
    assert row(out, "claims-UNREVIEWED", title="+5 wounded")["reviewed"] == "UNREVIEWED"
    assert row(out, "event_figures-UNREVIEWED", event="E-000002", **{"class": "total"})["proposed_best"] == "5"
    assert row(out, "events-UNREVIEWED", event="E-000002")["injured_best"] == ""
    assert "UNREVIEWED" in (out / "codebook-UNREVIEWED.md").read_text(encoding="utf-8").splitlines()[0]


def test_a_reviewed_export_takes_the_place_of_an_unreviewed_one(made: valley.Valley, tmp_path: Path) -> None:
    written(made, tmp_path / "out", unreviewed=True)
    written(made, tmp_path / "out")
    assert not list((tmp_path / "out").glob("*UNREVIEWED*"))


def test_the_same_collection_gives_the_same_bytes_again(made: valley.Valley, tmp_path: Path) -> None:
    first = contents(written(made, tmp_path / "one", release_label="1"))
    assert contents(written(made, tmp_path / "other name", release_label="1")) == first


EXPORTING = """
import sys
from pathlib import Path
from curator.exchange.exporters import export, finish
from curator.store.collection import open_collection
with open_collection(Path(sys.argv[1]), None) as collection:
    finish(export(collection.connection, "curator", Path(sys.argv[2]), unreviewed=True))
"""


def test_another_machine_with_the_same_changes_gives_the_same_bytes(made: valley.Valley, tmp_path: Path) -> None:
    here = contents(written(made, tmp_path / "here", unreviewed=True))
    (tmp_path / "there").mkdir()
    with ground.collection(tmp_path / "there", "Cem") as theirs:
        ground.share(made.collection, theirs)
    strange = {"TZ": "Pacific/Chatham", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "7", "PYTHONUTF8": "0"}
    command = [sys.executable, "-c", EXPORTING, str(theirs.path), str(tmp_path / "there" / "out")]
    subprocess.run(command, check=True, env=os.environ | strange, cwd=ROOT)
    assert contents(tmp_path / "there" / "out") == here


def test_progress_goes_up_to_the_number_of_events(made: valley.Valley, tmp_path: Path) -> None:
    steps = list(export(made.collection.connection, "curator", tmp_path / "out"))
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert (steps[0].done, steps[-1].done, {step.total for step in steps}) == (0, 2, {2})


def test_an_export_that_is_cancelled_leaves_nothing_and_the_old_one_stays(made: valley.Valley, tmp_path: Path) -> None:
    before = contents(written(made, tmp_path / "out"))
    around = {path.name for path in tmp_path.iterdir()}
    for stop_after in (1, 2, 3):
        work = export(made.collection.connection, "curator", tmp_path / "out", unreviewed=True)
        for _ in range(stop_after):
            next(work)
        work.close()
        assert contents(tmp_path / "out") == before
        assert {path.name for path in tmp_path.iterdir()} == around


def test_a_reader_sees_one_state_though_somebody_writes_meanwhile(made: valley.Valley, tmp_path: Path) -> None:
    expected = contents(written(made, tmp_path / "expected", unreviewed=True))
    reader = made.collection.reader()
    work = export(reader.connection, "curator", tmp_path / "out", unreviewed=True)
    next(work)
    next(work)
    ground.change(
        made.collection, records.get(made.collection.connection, Event, made.draft.uid), title="Changed meanwhile"
    )
    finish(work)
    reader.close()
    assert contents(tmp_path / "out") == expected


def test_a_file_of_somebody_else_is_not_written_over(made: valley.Valley, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "claims.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(ForeignFilesError, match=r"claims\.csv"):
        written(made, tmp_path / "out")
    assert contents(tmp_path / "out") == {"claims.csv": b"mine"}


def test_an_export_goes_into_a_folder_with_other_files(made: valley.Valley, tmp_path: Path) -> None:
    written(made, tmp_path)
    assert made.collection.path.exists()
    assert rows(tmp_path, "events")


def test_a_layout_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(UnknownLayoutError, match="There is no layout “excel”: choose one of curator"):
        layout_named("excel")
    assert layout_named("curator") is LAYOUTS[0]
    assert list(tmp_path.iterdir()) == []


FULL = """
import resource, signal, sys
from pathlib import Path
from curator.core.errors import CuratorError
from curator.exchange.exporters import export, finish
from curator.store.collection import open_collection
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with open_collection(Path(sys.argv[1]), None) as collection:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]),) * 2)
    try:
        finish(export(collection.connection, "curator", Path(sys.argv[2]), unreviewed=True))
    except CuratorError as error:
        print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file sizes are POSIX'")
@pytest.mark.parametrize("most", [0, 1_000, 50_000])
def test_a_disk_that_is_full_is_one_sentence_and_the_old_export_stays(
    made: valley.Valley, tmp_path: Path, most: int
) -> None:
    before = contents(written(made, tmp_path / "out"))
    made.collection.close()
    around = {path.name for path in tmp_path.iterdir()}
    command = [sys.executable, "-c", FULL, str(made.collection.path), str(tmp_path / "out"), str(most)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.startswith("The export could not be written (File too large): make room")
    assert contents(tmp_path / "out") == before
    assert {path.name for path in tmp_path.iterdir()} == around


def test_a_place_that_cannot_be_written_to_is_one_sentence(made: valley.Valley) -> None:
    with pytest.raises(ExportFailedError, match="could not be written"):
        written(made, Path("/proc/self/out"))


def test_no_cell_of_a_hostile_collection_would_run(tmp_path: Path) -> None:
    if not SUITE.exists():
        pytest.skip(f"{SUITE} is not here")
    suite = json.loads(SUITE.read_text(encoding="utf-8"))
    first = tuple(suite["dangerous_first_characters"])
    payloads = [case["payload"] for case in suite["cases"]] + [f'{sign}1+1;\t"x"\r\n{sign}2' for sign in first]
    made = valley.made(tmp_path)
    for number, payload in enumerate(payloads):
        source = Source(made.mint(), payload, note=payload)
        claim = Claim(made.mint(), made.version, made.first.passages, title=payload, speaker=source.uid, note=payload)
        event = Event(made.mint(), f"{payload}{number}", payload, side_a=payload, perpetrator=payload, summary=payload)
        link = EventClaim(made.mint(), event.uid, claim.uid, rationale=payload)
        made.collection.journal.commit(edits.create("Record", source, claim, event, link))
    out = written(made, tmp_path / "out", unreviewed=True)
    made.collection.close()
    assert faults(out) == []
    titles = {each["title"] for each in read(out / "events-UNREVIEWED.csv")}
    assert set(payloads) <= titles
    for path in out.glob("*.csv"):
        for raw in _raw_cells(path):
            numeric = raw.removeprefix("-").replace(".", "", 1).isdigit()
            assert numeric or not raw.lstrip(' "').startswith(first), raw


def _raw_cells(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8", newline="") as file:
        for cells in csv.reader(file, strict=True):
            yield from cells


def test_a_person_with_a_hostile_name_is_guarded_too(tmp_path: Path) -> None:
    made = valley.made(tmp_path)
    made = valley.by(made, "=cmd|'/C calc'!A0", lambda theirs: reviewing.defer(theirs, made.draft.uid, "@later"))
    out = written(made, tmp_path / "out")
    made.collection.close()
    withheld = row(out, "withheld", id="E-000002")
    assert (withheld["changed_by"], withheld["because"]) == ("=cmd|'/C calc'!A0", "It is deferred. @later")
    assert "'=cmd|'/C calc'!A0" in (out / "withheld.csv").read_text(encoding="utf-8")


def test_an_export_leaves_the_search_for_cycles_as_it_was(made: valley.Valley, tmp_path: Path) -> None:
    work = export(made.collection.connection, "curator", tmp_path / "out", unreviewed=True)
    for _ in work:
        assert gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    cancelled = export(made.collection.connection, "curator", tmp_path / "other")
    next(cancelled)
    next(cancelled)
    cancelled.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0

"""Every command: what it does, what it says, and its exit code."""

from __future__ import annotations

import csv
import json
import shutil
from typing import TYPE_CHECKING

import pytest

from curator import assets
from tests.cli.terminal import run

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = "velira-valley-unrest.txt"


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The sample's folder, copied."""
    return shutil.copytree(assets.folder("resources") / "sample", tmp_path / "sample")


@pytest.fixture
def collection(tmp_path: Path, sample: Path) -> Path:
    """A collection with both sample articles and Ada's claims."""
    path = tmp_path / "c.curator"
    assert run("new", path, "--title", "Valley", "--as", "Ada").code == 0
    assert run("import", path, sample / ARTICLE, sample / "dilmur-bridge-ar.txt").code == 0
    assert run("annotate", path, sample / "claims.jsonl", "--as", "Ada").code == 3
    return path


def test_new_makes_a_collection_once(tmp_path: Path) -> None:
    made = run("new", tmp_path / "a", "--title", "Valley", "--json")
    assert (made.code, made.document["title"]) == (0, "Valley")
    again = run("new", tmp_path / "a")
    assert again.code == 1
    assert "is there already" in again.err


def test_what_is_not_there_is_said_in_one_sentence_without_a_traceback(tmp_path: Path) -> None:
    for command in ("list", "show", "check", "backup", "ledger", "stats"):
        words = {"list": ("list", "events"), "show": ("show", "event", "E-000001")}.get(command, (command,))
        answer = run(*words, tmp_path / "nowhere")
        assert answer.code == 1, command
        assert "There is no collection at" in answer.err
        assert answer.err.count("\n") == 1
        assert answer.out == ""


def test_wrong_usage_is_2(tmp_path: Path) -> None:
    assert run("bogus").code == 2
    assert run("list", "dreams", tmp_path).code == 2
    assert run("export", tmp_path / "c").code == 2


def test_the_same_bytes_a_second_time_change_nothing(collection: Path, sample: Path) -> None:
    before = run("stats", collection, "--json").document
    again = run("import", collection, sample / ARTICLE, "--json")
    assert again.code == 0
    assert [each["fate"] for each in again.document["files"]] == ["known"]
    assert run("stats", collection, "--json").document == before


def test_files_that_are_refused_never_stop_the_rest(tmp_path: Path, sample: Path) -> None:
    path = tmp_path / "c.curator"
    run("new", path)
    (sample / "empty.txt").write_bytes(b"")
    (sample / "binary.txt").write_bytes(bytes(range(256)) * 8)
    answer = run("import", path, sample / "empty.txt", sample / ARTICLE, sample / "binary.txt", "--json")
    assert answer.code == 3
    assert [each["fate"] for each in answer.document["files"]] == ["refused", "taken", "refused"]
    alone = run("import", path, sample / "empty.txt")
    assert alone.code == 1
    assert alone.err.count("\n") == 1


def test_a_faulty_line_leaves_everything_as_it_was(collection: Path, sample: Path) -> None:
    before = run("stats", collection, "--json").document
    lines = (sample / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    claim = json.loads(next(line for line in lines if '"type": "claim"' in line))
    claim["passages"][0]["exact"] = "words that do not stand there"
    claim["title"] = "Another"
    (sample / "faulty.jsonl").write_text(json.dumps(claim) + "\n{nonsense\n", encoding="utf-8")
    answer = run("annotate", collection, sample / "faulty.jsonl", "--json")
    assert answer.code == 1
    assert [fault["line"] for fault in answer.document["faults"]] == [1, 2]
    assert run("stats", collection, "--json").document == before


@pytest.mark.parametrize("what", ["articles", "passages", "claims", "events", "disputes", "caveats", "queue"])
def test_every_list_is_a_table_for_people_and_a_document_for_programs(collection: Path, what: str) -> None:
    table, document = run("list", what, collection), run("list", what, collection, "--json")
    assert (table.code, document.code) == (0, 0)
    assert len(document.document) == len(table.out.splitlines()) - 2 > 0


def test_an_event_is_shown_by_its_id_and_a_claim_with_its_history(collection: Path) -> None:
    shown = run("show", "event", "E-000002", collection, "--json")
    assert {each["field"] for each in shown.document["disputes"]} >= {"when", "where", "perpetrator"}
    claim = shown.document["claims"][0]
    line = run("show", "claim", claim, collection, "--json").document
    assert line["passages"][0]["exact"]
    entries = run("show", "claim", claim, collection, "--history", "--json").document
    assert {entry["person"] for entry in entries} == {"Ada"}
    assert run("show", "claim", "ffffffff", collection).code == 1


def test_nobody_approves_their_own_work_and_a_second_person_settles_and_approves(collection: Path) -> None:
    assert run("review", collection, "submit", "E-000002", "--as", "Ada").code == 0
    run("review", collection, "dispute", "E-000004", "title", "--as", "Ben", "--because", "It was another bridge.")
    own = run("review", collection, "approve", "E-000002", "--as", "Ada")
    assert own.code == 1
    assert "somebody else has to approve it" in own.err
    disputed = run("review", collection, "approve", "E-000002", "--as", "Ben")
    assert disputed.code == 1
    assert "still disputed" in disputed.err
    for field, value in {
        "killed": "11", "killed:civilian": "11", "when": "2031-02-28", "where": "Tellimar, Lower Velira",
        "perpetrator": "unknown gunmen",
    }.items():  # fmt: skip
        answer = run("review", collection, "settle", "E-000002", field, value, "--as", "Ben", "--because", "The names.")
        assert answer.code == 0, answer.err
    assert run("review", collection, "settle", "E-000002", "when", "2031-02-28", "--as", "Ben").code == 1
    approved = run("review", collection, "approve", "E-000002", "--as", "Ben", "--json")
    assert (approved.code, approved.document["state"]) == (0, "approved")
    missing = run("review", collection, "return", "E-000004", "--as", "Ben")
    assert missing.code == 1


def test_an_export_says_what_it_withheld_and_leads_back_to_the_words(collection: Path, tmp_path: Path) -> None:
    test_nobody_approves_their_own_work_and_a_second_person_settles_and_approves(collection)
    answer = run("export", collection, "--to", tmp_path / "out", "--json")
    assert answer.code == 3
    assert answer.document["events"] == 1
    with (tmp_path / "out" / "events.csv").open(encoding="utf-8", newline="") as file:
        row = next(csv.DictReader(file))
    assert (row["killed_low"], row["killed_best"], row["killed_high"]) == ("9", "11", "14")
    assert row["perpetrator"] == "unknown gunmen"
    again = run("export", collection, "--to", tmp_path / "again", "--json").document
    assert again["files"] == answer.document["files"]
    unreviewed = run("export", collection, "--to", tmp_path / "raw", "--unreviewed", "--json").document
    assert all("UNREVIEWED" in file["name"] for file in unreviewed["files"] if file["name"].endswith(".csv"))


def test_the_ledger_sets_the_claimed_beside_the_itemised(collection: Path) -> None:
    accounts = run("ledger", collection, "--json").document
    claimed = {line["claimed"]["low"] for account in accounts for line in account["lines"] if line["claimed"]}
    assert 212 in claimed
    assert "claimed" in run("ledger", collection).out


def test_search_finds_unvocalised_arabic_in_vocalised_text(collection: Path) -> None:
    found = run("search", collection, "قتل أحد عشر", "--json")
    assert found.code == 0
    assert any("velira" in each["title"].casefold() for each in found.document)
    assert run("search", collection, "zzzzzz").out == "Nothing has these words.\n"


def test_a_sound_collection_checks_clean_and_a_damaged_one_is_3(collection: Path, tmp_path: Path) -> None:
    assert run("check", collection).code == 0
    assert run("check", collection, "--rebuild", "--json").document["findings"] == []
    damaged = tmp_path / "damaged.curator"
    words = b"Maridun changes hands"  # stands in stored texts alone
    data = bytearray(collection.read_bytes())
    at = data.rindex(words)
    data[at] ^= 1
    damaged.write_bytes(data)
    answer = run("check", damaged, "--json")
    assert answer.code == 3
    assert answer.document["findings"]
    rescued = run("rescue", damaged, tmp_path / "rescued.curator")
    assert rescued.code == 3
    assert damaged.read_bytes() == data


def test_a_backup_is_restored_to_the_same_export(collection: Path, tmp_path: Path) -> None:
    made = run("backup", collection, "--json").document["backup"]
    restored = tmp_path / "restored.curator"
    assert run("restore", made, restored).code == 0
    assert run("restore", made, restored).code == 1
    first = run("export", collection, "--to", tmp_path / "a", "--unreviewed", "--json").document["files"]
    second = run("export", restored, "--to", tmp_path / "b", "--unreviewed", "--json").document["files"]
    assert first == second


def test_text_shows_what_an_import_would_take_in(sample: Path) -> None:
    document = run("text", sample / ARTICLE, "--json").document
    assert len(document["text"]) == document["text"].rindex("judges") + len("judges") + 1
    assert run("text", sample / ARTICLE).out.splitlines()
    assert run("text", sample / "nothing.txt").code == 1


def test_without_a_screen_opening_says_so(collection: Path) -> None:
    answer = run(collection)
    assert answer.code == 1
    assert answer.err == "There is no window here.\n"


def test_the_demo_goes_the_whole_way_without_pictures_and_starts_afresh_the_next_time(tmp_path: Path) -> None:
    answer = run("demo", tmp_path / "tour", "--no-window")
    assert answer.code == 0
    assert "Pictures of the window are left out" in answer.out
    assert "cannot approve" in answer.out
    assert (tmp_path / "tour" / "events.csv").is_file()
    assert run("check", tmp_path / "tour" / "demo").code == 0
    again = run("demo", tmp_path / "tour", "--no-window")
    assert again.code == 0
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign" / "events.csv").write_text("mine", encoding="utf-8")
    assert run("demo", tmp_path / "foreign", "--no-window").code == 1
    assert (tmp_path / "foreign" / "events.csv").read_text(encoding="utf-8") == "mine"


def test_json_is_one_document_and_nothing_else(collection: Path) -> None:
    for words in (("stats", collection), ("list", "events", collection), ("ledger", collection)):
        json.loads(run(*words, "--json").out)

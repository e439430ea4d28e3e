from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import done, refused, run


def test_a_sound_collection_is_said_to_be_sound(collection: Path) -> None:
    assert done("check", collection).lines == ["valley.curator is sound: nothing is damaged, lost or out of step."]
    assert done("check", collection, "--json").document == {"sound": True, "findings": []}
    assert done("check", collection, "--rebuild", "--json").document == {"sound": True, "findings": []}


@pytest.fixture
def damaged(collection: Path) -> Path:
    """A collection with one changed byte in the words of a stored text."""
    data = collection.read_bytes()
    assert data.count(b"ten villagers were killed in Kafr Zayt by unknown gunmen, the") == 1
    changed = data.replace(b"ten villagers were killed in Kafr Zayt by unknown gunmen, the", b"two" + b" " * 58)
    path = collection.with_name("damaged.curator")
    path.write_bytes(
        changed.replace(b"two" + b" " * 58, b"two villagers were killed in Kafr Zayt by unknown gunmen, the")
    )
    return path


def test_damage_is_found_and_waits_for_a_person(damaged: Path) -> None:
    told = done("check", damaged, "--json", code=3).document
    assert not told["sound"]
    assert "bytes" in {finding["kind"] for finding in told["findings"]}
    assert len(done("check", damaged, code=3).lines) == len(told["findings"])


def test_what_is_intact_is_rescued(damaged: Path) -> None:
    before = damaged.read_bytes()
    told = done("rescue", damaged, damaged.parent / "saved", "--json", code=3).document
    assert told["changes"] == 2
    assert told["lost"]
    assert damaged.read_bytes() == before
    assert len(done("list", "claims", told["collection"], "--json").document) == 2


def test_a_rescue_of_what_is_sound_loses_nothing(collection: Path, tmp_path: Path) -> None:
    told = done("rescue", collection, tmp_path / "saved.curator", "--json").document
    assert told["lost"] == []
    saved = Path(told["collection"])
    assert done("list", "claims", saved, "--json").document == done("list", "claims", collection, "--json").document
    assert done("check", saved).code == 0


def test_nothing_is_rescued_from_nothing(collection: Path, tmp_path: Path) -> None:
    assert "check the name" in refused("rescue", tmp_path / "none.curator", tmp_path / "saved")
    (tmp_path / "noise.curator").write_bytes(b"noise" * 9_000)
    assert "Nothing in noise.curator is an intact change" in refused(
        "rescue", tmp_path / "noise.curator", tmp_path / "saved"
    )
    assert not (tmp_path / "saved.curator").exists()
    assert refused("rescue", collection, collection)


def test_a_backup_can_be_put_back(collection: Path, tmp_path: Path) -> None:
    told = done("backup", collection, "--json").document
    backup = Path(told["backup"])
    assert told["size"] == backup.stat().st_size
    done("review", collection, "submit", "E-000001", "--as", "Ann")
    assert done("restore", backup, tmp_path / "again").lines == [
        f"Restored {backup.name} as {tmp_path / 'again.curator'}."
    ]
    states: list[str] = [
        done("list", "events", path, "--json").document[0]["state"] for path in (collection, tmp_path / "again")
    ]
    assert states == ["ready", "draft"]


def test_a_restored_collection_exports_alike(collection: Path, tmp_path: Path) -> None:
    backup = done("backup", collection, "--json").document["backup"]
    done("restore", backup, tmp_path / "again.curator")
    files = [
        done("export", path, "--to", tmp_path / f"out-{path.stem}", "--unreviewed", "--json").document["files"]
        for path in (collection, tmp_path / "again.curator")
    ]
    assert files[0] == files[1]


def test_nothing_is_restored_over_a_collection(collection: Path, tmp_path: Path) -> None:
    backup = done("backup", collection, "--json").document["backup"]
    before = collection.read_bytes()
    assert "restore to a new name" in refused("restore", backup, collection)
    assert refused("restore", tmp_path / "none", tmp_path / "again")
    assert collection.read_bytes() == before


READING = (
    ("list", "events"),
    ("list", "claims"),
    ("list", "queue", "--json"),
    ("show", "event", "E-000001"),
    ("stats",),
    ("ledger",),
    ("check",),
)


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_damage_of_any_page_is_told_in_a_sentence(collection: Path, command: tuple[str, ...]) -> None:
    data = collection.read_bytes()
    path = collection.with_name("torn.curator")
    codes = []
    for start in range(0, len(data), 3 * 4096):
        path.write_bytes(data[:start] + bytes(4096) + data[start + 4096 :])
        ran = run(*command, path)
        codes.append(ran.code)
        if ran.code == 1:
            assert ran.err.count("\n") == 1
            assert "damaged" in ran.err or "no event" in ran.err or "is no collection" in ran.err, ran.err
    assert set(codes) <= {0, 1, 3}
    assert 3 in codes if command == ("check",) else 1 in codes


def test_a_file_that_was_cut_off_is_told_in_a_sentence(collection: Path) -> None:
    data = collection.read_bytes()
    path = collection.with_name("cut.curator")
    for length in (0, 10, 512, 4096, len(data) // 2, len(data) - 4096):
        path.write_bytes(data[:length])
        for command in READING:
            assert run(*command, path).code in {1, 3}, (length, command)
        assert run("import", path, __file__).code in {1, 3}

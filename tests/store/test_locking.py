from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from curator.store.locking import Holder, Lock, UnwritableCollectionError


def test_the_second_is_told_who_holds_it(tmp_path: Path) -> None:
    path = tmp_path / "a.curator"
    first, second = Lock(path), Lock(path)
    assert first.take("Ann") is None
    holder = second.take("Ben")
    assert holder is not None
    assert (holder.person, holder.process) == ("Ann", os.getpid())
    assert str(holder).startswith("Ann (on ")
    second.give_back()
    assert second.take("Ben") == holder
    first.give_back()
    assert second.take("Ben") is None
    second.give_back()


def test_a_link_to_a_collection_is_the_same_collection(tmp_path: Path) -> None:
    path, link = tmp_path / "a.curator", tmp_path / "link.curator"
    path.touch()
    link.symlink_to(path)
    lock = Lock(path)
    lock.take("Ann")
    assert Lock(link).take("Ben") is not None
    lock.give_back()


def test_another_thread_may_give_it_back(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "a.curator")
    lock.take("Ann")
    thread = threading.Thread(target=lock.give_back)
    thread.start()
    thread.join()
    again = Lock(tmp_path / "a.curator")
    assert again.take("Ben") is None
    again.give_back()


@pytest.mark.parametrize("said", [None, "", "[1]", '{"person": "Ann"}', b"\xff"])
def test_a_holder_that_cannot_be_read_is_another_program(tmp_path: Path, said: str | bytes | None) -> None:
    lock = Lock(tmp_path / "a.curator")
    lock.take("Ann")
    name = tmp_path / "a.curator-holder"
    if said is None:
        name.unlink()
    else:
        name.write_bytes(said if isinstance(said, bytes) else said.encode())
    assert lock.holder().person == "another program"
    lock.give_back()


def test_somebody_without_a_name_is_somebody() -> None:
    assert str(Holder("", "north", 7)) == "somebody (on north, process 7)"


def test_a_name_that_cannot_be_written_does_not_keep_the_lock_from_being_taken(tmp_path: Path) -> None:
    (tmp_path / "a.curator-holder").mkdir()
    lock = Lock(tmp_path / "a.curator")
    assert lock.take("Ann") is None
    other = Lock(tmp_path / "a.curator").take("Ben")
    assert other is not None
    assert other.person == "another program"
    lock.give_back()


def test_a_folder_that_is_none_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnwritableCollectionError, match="copy it elsewhere"):
        Lock(tmp_path / "file" / "a.curator").take("Ann")


def test_a_lock_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.curator-lock").mkdir()
    with pytest.raises(UnwritableCollectionError, match="see to its disk"):
        Lock(tmp_path / "a.curator").take("Ann")


def test_a_file_that_may_not_be_written_to_is_told_and_not_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # what the system answers to anybody but root
    monkeypatch.setattr(os, "access", lambda place, _: Path(place).name != "a.curator")
    (tmp_path / "a.curator").touch()
    with pytest.raises(UnwritableCollectionError, match=r"a\.curator may not be written to"):
        Lock(tmp_path / "a.curator").take("Ann")
    assert not (tmp_path / "a.curator-lock").exists()

"""A disk that fills up in the middle of work: one sentence, the old state, and on it goes once there is room."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from curator.store.check import check
from curator.store.collection import open_collection
from tests import ground
from tests.store.processes import plain

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
import json, resource
from curator.core import edits
from curator.core.articles import Article
from curator.store.check import check
from curator.store.identifiers import new_uid

def room(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

def article():
    return edits.create("Save", Article(new_uid(), "Title", licence="x" * 5000))

def one(opened):
    return [opened.journal.commit(article())]

def many(opened):
    return opened.journal.commit_all((article(), ()) for _ in range(20))

def rebuild(opened):
    opened.rebuild()
    return one(opened)

acknowledged, sentences = [], []
with open_collection(path, ground.signer(), must_write=True) as opened:
    room(path.stat().st_size + 200_000)
    while not sentences:
        try:
            acknowledged += {"one": one, "many": many, "rebuild": rebuild}[sys.argv[2]](opened)
        except CuratorError as error:
            sentences.append(error.sentence)
    kept = {id_ for (id_,) in opened.connection.execute("select id from changes")}
    room(resource.RLIM_INFINITY)
    # a check makes the tables anew in a file of its own, which needs room too
    sound = [each.sentence for each in check(opened.connection)]
    acknowledged += one(opened)
print(json.dumps({"sentences": sentences, "sound": sound, "same": kept == set(acknowledged[:-1]), "saved": acknowledged}))
"""


@pytest.mark.parametrize("work", ["one", "many", "rebuild"])
def test_a_full_disk_is_one_sentence_and_takes_nothing_that_was_saved(tmp_path: Path, work: str) -> None:
    with ground.collection(tmp_path) as made:
        pass
    told = json.loads(plain(PROGRAM, made.path, work))
    assert len(told["sentences"]) == 1
    assert told["sentences"][0].startswith("The disk ")
    assert "nothing of this was saved" in told["sentences"][0]
    assert told["sound"] == []
    assert told["same"]
    with open_collection(made.path, None) as opened:
        assert check(opened.connection) == ()
        assert {id_ for (id_,) in opened.connection.execute("select id from changes")} == set(told["saved"])


READING = """
import json, resource
from curator.store.check import check

def room(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

sentences = []
room(1_000)
try:
    open_collection(path, None)
except CuratorError as error:
    sentences.append(error.sentence)
room(resource.RLIM_INFINITY)
with open_collection(path, None) as opened:
    room(100_000)
    try:
        sentences += [each.sentence for each in check(opened.connection)]
    except CuratorError as error:
        sentences.append(error.sentence)
    room(resource.RLIM_INFINITY)
    print(json.dumps({"sentences": sentences, "sound": [each.sentence for each in check(opened.connection)]}))
"""


def test_a_check_without_room_for_its_temporary_file_says_so_and_calls_nothing_damaged(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        pass
    told = json.loads(plain(READING, made.path))
    opening, checking = told["sentences"]
    assert opening == (
        f"The disk is full: there is no room beside {made.path.name} to open it; make room, then try again."
    )
    assert checking.startswith("The disk is full: ")
    assert "Nothing was found wrong with the collection: make room there, or name another folder in TMPDIR" in checking
    assert told["sound"] == []

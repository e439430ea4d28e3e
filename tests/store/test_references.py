from __future__ import annotations

from typing import TYPE_CHECKING, get_type_hints

import pytest

from curator.core import edits
from curator.core.articles import Article
from curator.core.claims import Claim
from curator.core.events import Event, EventClaim
from curator.core.ids import RecordKey
from curator.core.judgement import Decision, DisputeKind, Position, Review
from curator.core.records import KINDS
from curator.store import references
from curator.store.references import REFERENCES, Dangling
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        yield made


def test_every_field_that_holds_uids_is_known() -> None:
    known = {(each.kind, each.field) for each in REFERENCES}
    for kind, type_ in KINDS.items():
        hints = get_type_hints(type_)
        for name, hint in hints.items():
            if "Uid" in str(hint) and name != "uid":
                assert (kind, name) in known, f"{kind}.{name} names records: say which in REFERENCES"
    assert {each.kind for each in REFERENCES} | {each.to for each in REFERENCES} <= KINDS.keys()


def test_a_whole_case_has_nothing_dangling(ann: Collection) -> None:
    assert list(references.dangling(ann.connection)) == []


def test_what_dangles_is_told_with_the_field_that_names_it(ann: Collection) -> None:
    mint = Uids(500)
    gone, event = mint(), Event(mint(), "E-000009", "x")
    claim = Claim(mint(), gone, (gone,), originator=gone)
    link = EventClaim(mint(), event.uid, claim.uid, counts=(gone,))
    positions = (Position("killed 10", (claim.uid, gone)), Position("killed", ()))
    decision = Decision(mint(), event.uid, DisputeKind.COUNTS, "killed", "10", "so", positions, (gone,))
    reviews = [Review(mint(), target, "a", "b") for target in (f"event:{gone}", ground.key(event), "rumour:x; --", "")]
    ann.journal.commit(edits.create("Make", event, claim, link, decision, *reviews))
    found = set(references.dangling(ann.connection))
    assert found == {
        Dangling(ground.key(claim), "version", RecordKey(f"article_version:{gone}")),
        Dangling(ground.key(claim), "passages", RecordKey(f"passage:{gone}")),
        Dangling(ground.key(claim), "originator", RecordKey(f"source:{gone}")),
        Dangling(ground.key(link), "counts", RecordKey(f"claim_count:{gone}")),
        Dangling(ground.key(decision), "positions", RecordKey(f"claim:{gone}")),
        Dangling(ground.key(decision), "evidence", RecordKey(f"claim:{gone}")),
        Dangling(ground.key(reviews[0]), "target", RecordKey(f"event:{gone}")),
        Dangling(ground.key(reviews[2]), "target", RecordKey("rumour:x; --")),
        Dangling(ground.key(reviews[3]), "target", RecordKey("")),
    }


def test_what_rests_on_a_record_is_known(ann: Collection) -> None:
    (version,) = ann.connection.execute("select uid from article_versions").fetchone()
    resting = references.resting_on(ann.connection, [RecordKey(f"article_version:{version}")])
    assert sorted(each.partition(":")[0] for each in resting) == ["claim", "claim", "passage", "passage"]
    assert references.resting_on(ann.connection, []) == set()
    assert references.resting_on(ann.connection, [ground.key(Article(Uids(999)(), "x"))]) == set()

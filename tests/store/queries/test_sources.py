from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim
from curator.core.source_changes import Around
from curator.core.sources import Source, SourceRelation, SourceRelationKind
from curator.store.queries import records, sources
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from pathlib import Path


def test_what_rests_on_a_source_is_found_whoever_names_it(tmp_path: Path) -> None:
    mint = Uids()
    with ground.collection(tmp_path) as ann:
        ground.small_case(ann, mint)
        first, second = records.every(ann.connection, Claim)
        (monitor,) = {first.originator, second.originator} & {
            each.uid for each in records.every(ann.connection, Source) if each.name == "Valley Monitor"
        }
        assert monitor is not None
        other = Source(mint(), "Encyclopedia")
        relation = SourceRelation(mint(), other.uid, monitor, SourceRelationKind.CITES)
        slanted, elsewhere = (
            Caveat(mint(), CaveatKind.POV, scope, "slanted", RaisedBy.CURATOR, target=monitor)
            for scope in (CaveatScope.SOURCE, CaveatScope.CLAIM)
        )
        ann.journal.commit(edits.create("Make", other, relation, slanted, elsewhere))
        wrote = ground.change(ann, second, speaker=other.uid)
        said = [each for each in (first, wrote) if monitor in {each.originator, each.speaker}]
        assert sources.claims_of_each(ann.connection)[monitor] == len(said)
        assert sources.claims_of_each(ann.connection)[other.uid] == 1
        assert sources.spoken_by(ann.connection, [other.uid]) == [wrote]
        assert sources.around(ann.connection, monitor) == Around(tuple(said), (relation,), (slanted,))
        assert sources.around(ann.connection, other.uid).relations == (relation,)

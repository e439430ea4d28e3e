from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.edits import SetField
from curator.core.four_eyes import ReasonMissingError
from curator.core.ids import Uid, kind_of, uid_of
from curator.core.source_changes import Around, SourceMergeError, SourceNameError, described, led_to, merged
from curator.core.sources import SourceKind
from tests.core.making import bearing, joined, source

SOHR = source("sohr", aliases=("The Observatory",))
SPELT = source("Observatory for Human Rights", aliases=("SOHR ", "sohr"))


def test_a_source_is_called_anew_with_its_other_names_once_each() -> None:
    now = described(
        SOHR, [SOHR, source("snhr")], name="  The  Observatory ", aliases=("sohr", "SOHR", " ", "the observatory"), kind=SourceKind.NGO_MONITOR
    )  # fmt: skip
    assert (now.name, now.aliases, now.kind) == ("The Observatory", ("SOHR",), SourceKind.NGO_MONITOR)
    with pytest.raises(SourceNameError, match="A source has a name"):
        described(SOHR, [], name=" ", aliases=(), kind=SourceKind.OTHER)
    with pytest.raises(SourceNameError, match="snhr is called that too"):
        described(
            SOHR, [source("snhr", aliases=("Network",))], name="sohr", aliases=("NETWORK",), kind=SourceKind.OTHER
        )


def written(edit: Any, kind: str) -> dict[tuple[str, str], object]:
    return {
        (uid_of(write.record), write.field): write.value
        for write in edit.writes
        if isinstance(write, SetField) and kind_of(write.record) == kind
    }


def test_all_that_names_a_source_names_the_other_when_the_two_are_one() -> None:
    spelt, third = SPELT.uid, source("third").uid
    said = bearing("said", originator=spelt, speaker=third).claim
    wrote = bearing("wrote", originator=third, speaker=spelt).claim
    relations = (joined(spelt, third), joined("third", spelt), joined(spelt, "sohr"))
    caveat = Caveat(Uid("c"), CaveatKind.UNRELIABLE, CaveatScope.SOURCE, "slanted", RaisedBy.CURATOR, target=spelt)
    other = replace(caveat, uid=Uid("d"), scope=CaveatScope.CLAIM)
    edit = merged(SPELT, SOHR, Around((said, wrote), relations, (caveat, other)), " One body. ")
    told = "Merged into sohr: One body."
    assert written(edit, "source") == {
        (spelt, "withdrawn_because"): told,
        ("sohr", "aliases"): ("The Observatory", "Observatory for Human Rights", "SOHR "),
    }
    assert written(edit, "claim") == {("said", "originator"): "sohr", ("wrote", "speaker"): "sohr"}
    assert written(edit, "source_relation") == {
        (relations[0].uid, "source"): "sohr",
        (relations[1].uid, "other"): "sohr",
        (relations[2].uid, "withdrawn_because"): told,
    }
    assert written(edit, "caveat") == {("c", "target"): "sohr"}
    assert led_to(relations[0], Uid("nobody"), Uid("sohr")) == relations[0]


def test_a_source_is_not_merged_into_itself_nor_into_one_that_is_gone_nor_without_a_reason() -> None:
    gone = replace(SOHR, uid=Uid("gone"), withdrawn_because="twice")
    with pytest.raises(SourceMergeError, match="into itself"):
        merged(SOHR, SOHR, Around(), "One body.")
    for one, other in ((gone, SOHR), (SOHR, gone)):
        with pytest.raises(SourceMergeError, match="gone already"):
            merged(one, other, Around(), "One body.")
    with pytest.raises(ReasonMissingError, match="merging two sources"):
        merged(SPELT, SOHR, Around(), " ")

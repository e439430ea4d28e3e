from __future__ import annotations

from itertools import count as counting

import pytest

from curator.core.actors import Actor
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim, FullClaim
from curator.core.entries import ClaimEntry, entry_of
from curator.core.ids import Uid
from curator.core.passages import Passage
from curator.core.recording import Names, gathered, record
from curator.core.sources import Source
from tests.core.making import VERSION
from tests.core.test_recording import ENTRY, TEXT, WHOLE


@pytest.mark.parametrize("entry", [ENTRY, ClaimEntry((WHOLE,))])
def test_a_claim_gives_back_the_entry_it_was_recorded_from(entry: ClaimEntry) -> None:
    numbers = counting()
    names = Names((), (), lambda: Uid(f"named-{next(numbers)}"))
    recorded = record(entry, TEXT, VERSION, names, lambda: Uid(f"new-{next(numbers)}"))
    full = gathered(recorded)
    known = {each.uid: each.name for each in names.made if isinstance(each, Source | Actor)}
    passages = [each for each in recorded.records if isinstance(each, Passage)]
    caveats = [each for each in recorded.records if isinstance(each, Caveat)]
    again = entry_of(full, passages, known, caveats)
    assert again.title == full.claim.title
    assert again == ClaimEntry(**{name: getattr(entry, name) for name in ClaimEntry.__slots__} | {"title": again.title})


def test_a_part_of_a_count_that_is_gone_stands_alone() -> None:
    numbers = counting()
    names = Names((), (), lambda: Uid(f"named-{next(numbers)}"))
    recorded = record(ENTRY, TEXT, VERSION, names, lambda: Uid(f"new-{next(numbers)}"))
    full = gathered(recorded)
    left = FullClaim(full.claim, full.counts[1:])
    known = {each.uid: each.name for each in names.made if isinstance(each, Source | Actor)}
    passages = [each for each in recorded.records if isinstance(each, Passage)]
    (only,) = entry_of(left, passages, known).counts
    assert only.subset_of is None


def test_caveats_are_told_by_their_kind() -> None:
    claim = Claim(Uid("c"), VERSION, ())
    caveat = Caveat(Uid("x"), CaveatKind.OUTDATED, CaveatScope.CLAIM, "", RaisedBy.CURATOR, target="c")
    assert entry_of(FullClaim(claim), (), {}, [caveat]) == ClaimEntry((), caveats=(CaveatKind.OUTDATED,))

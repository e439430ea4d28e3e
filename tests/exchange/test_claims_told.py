from __future__ import annotations

import json
from typing import TYPE_CHECKING

from curator.core.claims import Claim
from curator.exchange import claims_told
from curator.exchange.annotations import Annotated, annotate
from curator.exchange.claim_entries import entry_of
from curator.exchange.claim_form import ClaimLine, encode
from curator.exchange.claim_lines import read_lines
from curator.exchange.line_checks import Faults
from curator.store.queries import records
from tests import ground
from tests.exchange.lines import ministry, monitor, write

if TYPE_CHECKING:
    from pathlib import Path

    from curator.store.collection import Collection


def told(collection: Collection) -> list[ClaimLine]:
    return list(claims_told.lines(collection.connection, records.every(collection.connection, Claim)))


def test_what_is_told_is_known_when_it_is_read(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as opened:
        event = ground.small_case(opened, ground.Uids())
        lines = told(opened)
        assert [line.event for line in lines] == [event.public_id] * 2
        path = write(tmp_path, *(encode(line).decode() for line in lines))
        assert annotate(opened, path) == Annotated(known=(1, 2))


def test_a_claim_told_and_read_elsewhere_is_told_alike(tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Ann") as here, ground.collection(tmp_path, "Ben") as there:
        for each in (here, there):
            ground.take_in(each, ground.Uids())
        annotate(here, write(tmp_path, monitor(event="E-000001", caveats=["party_claim"], credibility=2), ministry()))
        first = told(here)
        annotate(there, write(tmp_path, *(encode(line).decode() for line in first)))
        second = told(there)
    for one, other in zip(first, second, strict=True):
        plain, again = json.loads(encode(one)), json.loads(encode(other))
        assert plain.pop("uid") != again.pop("uid")
        assert plain == again


def test_a_suggestion_is_told_in_the_same_form() -> None:
    (line,) = read_lines(json.dumps(monitor(article="x")), "x").claims.values()
    faults = Faults()
    entry = entry_of(line, ground.TEXT, faults)
    assert entry is not None
    again = claims_told.line_of(entry, "x", ground.TEXT)
    assert entry_of(again, ground.TEXT, faults) == entry
    assert faults.found == []


def test_a_passage_in_several_stretches_is_told_with_each(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as opened:
        mint = ground.Uids()
        version = ground.take_in(opened, mint)
        ground.claim(opened, mint, ground.mark(opened, mint, version, "killed 12 people", "wounded dozens"), killed=12)
        (line,) = told(opened)
    (passage,) = line.passages
    assert passage.exact == "killed 12 people … wounded dozens"
    first, second = passage.spans
    assert (first.start, second.end) == (passage.start, passage.end)

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.claims import Claim, ClaimKind, Modality
from curator.core.counts import (
    NONE_REPORTED,
    NOT_MENTIONED,
    PLURAL_ONLY,
    VAGUE,
    PersonClass,
    Quantity,
    at_least,
    at_most,
    between,
    exactly,
)
from curator.core.dates import DateRole, DateSpan
from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.core.spans import Span
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


WORDS = st.integers(0, len(ground.TEXT) - 2).flatmap(
    lambda start: st.integers(start + 1, len(ground.TEXT)).map(lambda end: Span(start, end))
)
NAMES = st.sampled_from(["Zayt", "بيت", "Kafr 🕊", "a", 'the "village"'])
EXTENTS = st.one_of(
    st.integers(0, 500).map(exactly),
    st.integers(0, 500).map(at_least),
    st.integers(0, 500).map(at_most),
    st.tuples(st.integers(0, 50), st.integers(50, 90)).map(lambda bounds: between(*bounds)),
    st.sampled_from([NONE_REPORTED, PLURAL_ONLY, VAGUE, NOT_MENTIONED]),
)


def placed(span: Span | None) -> dict[str, Any]:
    """The words of a part and where they stand."""
    return {"verbatim": "" if span is None else span.of(ground.TEXT), "words": span}


COUNTS = st.builds(
    lambda span, **fields: CountEntry(**fields, **placed(span)),
    st.none() | WORDS,
    quantity=st.sampled_from(Quantity),
    extent=EXTENTS,
    person_class=st.sampled_from(PersonClass),
    group=NAMES | st.just(""),
    rule=st.sampled_from(["", "literal-1"]),
    includes_perpetrators=st.booleans(),
)
DATES = st.builds(
    lambda span, day, days, role: DateEntry(role, DateSpan(day, day + days), **placed(span)),
    st.none() | WORDS,
    st.dates(date(2011, 1, 1), date(2030, 1, 1)),
    st.timedeltas(timedelta(), timedelta(days=400)),
    st.sampled_from(DateRole),
)
PLACES = st.builds(
    lambda span, name, at, precision, relation: PlaceEntry(
        PlaceRole.EVENT, Spot(name, "", at[0], at[1], precision), relation, **placed(span)
    ),
    st.none() | WORDS,
    NAMES,
    st.just((None, None)) | st.tuples(st.decimals(-90, 90, places=6), st.decimals(-180, 180, places=6)),
    st.integers(1, 7),
    st.sampled_from(PlaceRelation),
)
ACTORS = st.builds(
    lambda span, name, role, confidence: ActorEntry(role, name=name, confidence=confidence, **placed(span)),
    st.none() | WORDS,
    NAMES,
    st.sampled_from(ActorRole),
    st.sampled_from(Confidence),
)
ENTRIES = st.builds(
    ClaimEntry,
    passages=st.lists(
        st.tuples(WORDS.filter(lambda span: span.of(ground.TEXT).strip() != "")), min_size=1, max_size=3
    ).map(tuple),
    kind=st.sampled_from(ClaimKind),
    title=NAMES,
    speaker=NAMES | st.just(""),
    originator=NAMES | st.just(""),
    modality=st.sampled_from(Modality),
    credibility=st.none() | st.integers(1, 6),
    counts=st.lists(COUNTS, max_size=3).map(tuple),
    dates=st.lists(DATES, max_size=2).map(tuple),
    places=st.lists(PLACES, max_size=2).map(tuple),
    actors=st.lists(ACTORS, max_size=2).map(tuple),
    citations=st.lists(NAMES, max_size=2).map(tuple),
    caveats=st.lists(st.sampled_from(CaveatKind), max_size=2, unique=True).map(tuple),
    note=NAMES | st.just(""),
)


@given(ENTRIES)
def test_whatever_is_told_is_read_as_it_was(entry: ClaimEntry) -> None:
    line = encode(claims_told.line_of(entry, "x", ground.TEXT)).decode()
    sheet = read_lines(line, "x")
    assert sheet.faults == []
    faults = Faults()
    assert entry_of(sheet.claims[1], ground.TEXT, faults) == entry, faults.found

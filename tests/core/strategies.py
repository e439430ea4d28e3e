"""Random cases: claims of a few sources about one event, with everything in them that can matter to a rule."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from curator.core import counts
from curator.core.actors import Actor, Confidence
from curator.core.cases import Bearing, Case, by_uid
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, Discharge, RaisedBy
from curator.core.claims import ClaimCount, ClaimKind, ClaimStatus, Modality
from curator.core.counts import Extent, PersonClass, Quantity
from curator.core.dates import DateRole
from curator.core.events import ClaimRelation, EventKind
from curator.core.ids import Uid
from curator.core.places import Spot
from curator.core.sources import Reliability, SourceRelationKind
from tests.core.making import Part, bearing, case, count, culprit, day, event, joined, place, source

SOURCES = tuple(map(Uid, ("s0", "s1", "s2", "s3")))
NUMBERS = st.integers(0, 30)

EXTENTS: st.SearchStrategy[Extent] = st.one_of(
    NUMBERS.map(counts.exactly),
    NUMBERS.map(counts.at_least),
    NUMBERS.map(counts.at_most),
    NUMBERS.map(counts.about),
    st.builds(counts.either, NUMBERS, NUMBERS),
    st.sampled_from([counts.NONE_REPORTED, counts.NOT_MENTIONED, counts.VAGUE, counts.PLURAL_ONLY]),
)
QUANTITIES = st.sampled_from([Quantity.KILLED, Quantity.INJURED, Quantity.KILLED_OR_INJURED])
NAMES = st.sampled_from([None, *SOURCES])
DAYS = st.sampled_from(["2025-01-30", "2025-01-31", "2025-02-01", "2025-02-15"])
SPOTS = st.sampled_from(
    [Spot("Arzah"), Spot("Arzah", "Homs"), Spot("Arzah", "Hama"), Spot("Arzah", "Homs Governorate")]
)
CULPRITS = st.sampled_from(
    [
        ("unknown gunmen", None),
        ("Sunni gunmen", None),
        ("Sunni militants", None),
        ("the group", "a0"),
        ("its rival", "a1"),
    ]
)


@st.composite
def counted(draw: st.DrawFn, claim: str) -> list[ClaimCount]:
    """Up to four counts of one claim, some a part of an earlier one."""
    made: list[ClaimCount] = []
    for number in range(draw(st.integers(0, 4))):
        whole = draw(st.sampled_from([None, *(each.uid for each in made)]))
        person_class = draw(st.sampled_from(PersonClass))
        made.append(
            count(
                f"{claim}-{number}",
                draw(EXTENTS),
                person_class,
                draw(QUANTITIES),
                subset_of=whole,
                verbatim=f"words {number}",
            )
        )
    return made


@st.composite
def bearings(draw: st.DrawFn, claim: str, *, plain: bool = False) -> Bearing:
    """A claim about the event; a plain one says that it happened and is left as it is."""
    parts: list[Part] = [
        *draw(counted(claim)),
        *(day(f"{claim}-day", draw(DAYS)) for _ in range(draw(st.integers(0, 1)))),
        *(day(f"{claim}-told", draw(DAYS), role=DateRole.REPORT) for _ in range(draw(st.integers(0, 1)))),
        *(place(f"{claim}-place", draw(SPOTS)) for _ in range(draw(st.integers(0, 1)))),
        *(
            culprit(f"{claim}-who", *draw(CULPRITS), draw(st.sampled_from([Confidence.ACCUSED, Confidence.DENIED])))
            for _ in range(draw(st.integers(0, 1)))
        ),
    ]
    made = bearing(claim, *parts, originator=draw(NAMES), speaker=draw(NAMES))
    if plain:
        return made
    changed = replace(
        made.claim,
        kind=draw(st.sampled_from([ClaimKind.INCIDENT, ClaimKind.INCIDENT, ClaimKind.AGGREGATE, ClaimKind.DENIAL])),
        modality=draw(st.sampled_from(Modality)),
        status=draw(st.sampled_from([ClaimStatus.DRAFT, ClaimStatus.ACCEPTED, ClaimStatus.UNUSABLE])),
        implausible_because=draw(st.sampled_from(["", "", "far beyond all others"])),
    )
    relation = draw(st.sampled_from([ClaimRelation.SUPPORTS, ClaimRelation.SUPPORTS, *ClaimRelation]))
    return Bearing(replace(made.link, relation=relation), replace(made.full, claim=changed))


CAVEATS = st.builds(
    lambda uid, kind, claim: Caveat(
        Uid(f"caveat-{uid}"), kind, CaveatScope.CLAIM, "a warning", RaisedBy.CURATOR, target=f"c{claim}"
    ),
    st.integers(0, 9),
    st.sampled_from(CaveatKind),
    st.integers(0, 4),
)


@st.composite
def cases(draw: st.DrawFn, *, plain: bool = False, most: int = 5) -> Case:
    """A case of up to `most` claims of four sources, some of which are one voice or belong to the conflict."""
    made = [draw(bearings(f"c{number}", plain=plain)) for number in range(draw(st.integers(0, most)))]
    parties = draw(st.sets(st.sampled_from(SOURCES), max_size=1 if plain else 4))
    sources = [
        source(uid, draw(st.sampled_from(Reliability)), party="p" if uid in parties else None, name=uid.upper())
        for uid in SOURCES
    ]
    pairs = draw(st.lists(st.tuples(st.sampled_from(SOURCES), st.sampled_from(SOURCES)), max_size=2))
    caveats = {} if plain else by_uid(draw(st.lists(CAVEATS, max_size=3)))
    discharges = [
        Discharge(Uid(f"discharge-{each.uid}"), each.uid, Uid(each.target), "does not touch it")
        for each in caveats.values()
        if draw(st.booleans())
    ]
    return case(
        *made,
        sources=sources,
        relations=tuple(joined(one, other, draw(st.sampled_from(SourceRelationKind))) for one, other in pairs),
        actors=by_uid([Actor(Uid("a0"), "The Northern Group"), Actor(Uid("a1"), "Its Rival")]),
        caveats=tuple(caveats.values()),
        discharges=tuple(discharges),
        event=event(kind=EventKind.INCIDENT if plain else draw(st.sampled_from(EventKind))),
    )


@st.composite
def shuffled(draw: st.DrawFn, of: Case) -> Case:
    """The same case with all its parts in another order."""

    def mixed(bearing_: Bearing) -> Bearing:
        full = bearing_.full
        return replace(
            bearing_,
            full=replace(
                full,
                counts=tuple(draw(st.permutations(full.counts))),
                dates=tuple(draw(st.permutations(full.dates))),
                places=tuple(draw(st.permutations(full.places))),
                actors=tuple(draw(st.permutations(full.actors))),
            ),
        )

    return replace(
        of,
        bearings=tuple(map(mixed, draw(st.permutations(of.bearings)))),
        relations=tuple(draw(st.permutations(of.relations))),
        caveats=tuple(draw(st.permutations(of.caveats))),
        discharges=tuple(draw(st.permutations(of.discharges))),
        decisions=tuple(draw(st.permutations(of.decisions))),
        figures=tuple(draw(st.permutations(of.figures))),
        opened=tuple(draw(st.permutations(of.opened))),
    )

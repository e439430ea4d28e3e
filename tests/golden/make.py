"""Makes a golden collection with the present program: `python -m tests.golden.make NAME`, once for each form of the file.

A golden collection is never made again once it has been released: it stands for the files that people have.
"""

from __future__ import annotations

import gzip
import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import msgspec

from curator.core import edits
from curator.core.actors import Actor, ActorRole
from curator.core.articles import Article
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, Discharge, RaisedBy
from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimPlace, Reading
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateRole, DateSpan, on
from curator.core.edits import Approve, Edit
from curator.core.events import Estimate, EventFigure, EventLink, EventState, FigureMethod, LinkKind
from curator.core.gazetteer import Place
from curator.core.imported import ImportedRow
from curator.core.judgement import Comment, Decision, DisputeKind, ExportRun, OpenedDispute, Position, Release, Review
from curator.core.places import PlaceRole, Spot
from curator.core.records import KINDS, Record, key_of
from curator.core.saved_filters import FilteredDesk, SavedFilter
from curator.core.sources import Source, SourceRelation, SourceRelationKind
from curator.core.spans import Span
from curator.core.vocabulary_terms import Term, Vocabulary
from curator.store.collection import open_collection
from curator.store.queries import records
from tests import ground
from tests.store.damage import alter

if TYPE_CHECKING:
    from curator.core.events import Event
    from curator.store.collection import Collection

FOLDER = Path(__file__).with_name("collections")


def content(collection: Collection) -> dict[str, list[dict[str, Any]]]:
    """Every record of a collection, by kind, as plain values."""
    every = {kind: records.where(collection.connection, type_, "true") for kind, type_ in KINDS.items()}
    inside: dict[str, list[dict[str, Any]]] = msgspec.json.decode(msgspec.json.encode(every))
    return inside


def make(name: str) -> None:
    """Write a golden collection, packed, with what is in it beside it as JSON."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ann.curator"
        _written_by_two(Path(folder))
        with open_collection(path, None) as opened:
            inside = content(opened)
        alter(path, "vacuum")
        packed = gzip.compress(path.read_bytes(), mtime=0)
    (FOLDER / f"{name}.curator.gz").write_bytes(packed)
    text = json.dumps(inside, ensure_ascii=False, indent=1, sort_keys=True)
    (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def _written_by_two(folder: Path) -> None:
    """A collection of Ann's that Ben worked on too: every kind of record, a dispute between the two, undone work."""
    mint = ground.Uids()
    with ground.collection(folder, "Ann") as ann, ground.collection(folder, "Ben") as ben:
        event = ground.small_case(ann, mint)
        ann.journal.commit(edits.create("Take in more", *_more(ann, event, mint)))
        ground.share(ann, ben)
        article = records.every(ann.connection, Article)[0]
        ground.change(ann, article, title="The attacks in the Sarmin valley", published_on=date(2025, 2, 3))
        ground.change(ben, article, title="Attacks in Sarmin")
        seen = ben.journal.revisions_of(key_of(event))
        review = Review(mint(), key_of(event), EventState.IN_REVIEW, EventState.APPROVED, "read twice", seen)
        ben.journal.commit(edits.create("Approve", review) + Edit("Approve", tuple(map(Approve, seen))))
        ground.change(ben, event, state=EventState.APPROVED)
        ground.share(ben, ann)
        gone = ground.take_in(ann, mint, text="taken in by mistake", title="A mistake")
        ann.undo()
        ann.redo()
        ground.change(ann, records.get(ann.connection, Article, gone.article), withdrawn_because="taken in twice")
        ground.mark(ann, mint, gone, "by mistake")
        ann.undo()


def _more(ann: Collection, event: Event, mint: ground.Uids) -> list[Record]:
    """A record of every kind that the small case has not."""
    claim, other = records.every(ann.connection, Claim)
    source, party = records.every(ann.connection, Source)
    actor = Actor(mint(), "Northern Brigade", aliases=("اللواء الشمالي",), type=3, active_from=date(2019, 1, 1))
    place = Place(mint(), Spot("Kafr Zayt", "Idlib"), aliases=("كفر زيت",), gazetteer_id="kz")
    caveat = Caveat(
        mint(),
        CaveatKind.SINGLE_SOURCE,
        CaveatScope.STRETCH,
        "one source",
        RaisedBy.CURATOR,
        claim.version,
        stretch=Span(0, 60),
    )
    inferred = Reading(year_inferred=True, basis="x")
    release = Release(mint(), "2025-02", layouts=("curator",), cut=(("0" * 32, 7),), unreviewed=True)
    counts = tuple(count.uid for count in records.every(ann.connection, ClaimCount))
    return [
        actor,
        place,
        caveat,
        Discharge(mint(), caveat.uid, claim.uid, "a second source was found"),
        SourceRelation(mint(), party.uid, source.uid, SourceRelationKind.CITES),
        ClaimDate(mint(), claim.uid, DateRole.EVENT, on(date(2025, 1, 30)), "30 January", Span(31, 41), inferred),
        ClaimDate(mint(), other.uid, DateRole.REPORT, DateSpan(date(2025, 2, 1), None), "since 1 February"),
        ClaimPlace(mint(), claim.uid, PlaceRole.EVENT, place.spot, place.uid, verbatim="Kafr Zayt"),
        ClaimActor(mint(), claim.uid, ActorRole.PERPETRATOR, actor.uid, "unknown gunmen"),
        EventFigure(
            mint(),
            event.uid,
            Quantity.KILLED,
            PersonClass.TOTAL,
            Estimate(10, 10, 12),
            FigureMethod.LOWEST,
            counts,
            "so",
        ),
        replace(event, uid=mint(), public_id="E-000002", title="Tell Dahab", state=EventState.DEFERRED),
        EventLink(mint(), event.uid, event.uid, LinkKind.SAME_VICTIMS, "as an example"),
        OpenedDispute(mint(), event.uid, "perpetrator", "somebody doubts it"),
        Decision(
            mint(),
            event.uid,
            DisputeKind.COUNTS,
            "killed",
            "10",
            "the older list has names",
            (Position("10", (claim.uid,)), Position("12", (other.uid,))),
            (claim.uid,),
        ),
        release,
        ExportRun(mint(), "curator", release.uid, files=(("events.csv", "0" * 64),)),
        *_of_the_second_form(claim, event, mint),
    ]


def _of_the_second_form(claim: Claim, event: Event, mint: ground.Uids) -> list[Record]:
    """A record of each kind that came with the second form of the file."""
    return [
        Comment(mint(), key_of(claim), "Is this the same house as in the list?", "places"),
        SavedFilter(mint(), FilteredDesk.EVENTS, "Large ones", "killed:10+"),
        Term(
            mint(),
            Vocabulary.CAVEATS,
            "hearsay",
            (("en", "hearsay"), ("ar", "سماع")),
            "told by others",
            "single_source",
        ),
        ImportedRow(mint(), event.uid, "ucdp_ged_23_1", (("id", "1"), ("best", "10")), "rows.csv", "0" * 64, 2),
    ]


if __name__ == "__main__":
    make(sys.argv[1])

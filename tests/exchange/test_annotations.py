from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from curator.core.caveats import Caveat, CaveatKind
from curator.core.claims import Claim
from curator.core.counts import PersonClass, Qualifier
from curator.core.dates import DateSpan
from curator.core.events import Event, EventClaim, EventLink, EventState, LinkKind
from curator.core.passages import Passage
from curator.core.sources import Source
from curator.exchange.annotations import (
    Annotated,
    FaultyAnnotationsError,
    UnreadableAnnotationsError,
    annotate,
)
from curator.store import history
from curator.store.queries import cases, claims, records
from tests import ground
from tests.exchange.lines import TITLE, killed, ministry, monitor, quote, words, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as opened:
        ground.take_in(opened, ground.Uids())
        yield opened


def changes(collection: Collection) -> int:
    count: int = collection.connection.execute("select count(*) from changes").fetchone()[0]
    return count


def faults(collection: Collection, path: Path) -> list[str]:
    before = ground.derived(collection.connection)
    with pytest.raises(FaultyAnnotationsError) as refused:
        annotate(collection, path)
    assert ground.derived(collection.connection) == before
    return [str(fault) for fault in refused.value.faults]


def test_a_line_becomes_a_claim_with_all_its_parts(collection: Collection, tmp_path: Path) -> None:
    line = monitor(
        caveats=["party_claim"], title="Kafr Zayt", note="read twice", credibility=3, speaker="The encyclopedia"
    )
    done = annotate(collection, write(tmp_path, line))
    full = claims.get(collection.connection, done.claims[0])
    assert (full.claim.title, full.claim.note, full.claim.credibility) == ("Kafr Zayt", "read twice", 3)
    assert {source.name for source in records.every(collection.connection, Source)} == {
        "The encyclopedia",
        "Valley Monitor",
    }
    (count,) = full.counts
    assert (count.extent.low, count.extent.high, count.group) == (10, 10, "villagers")
    assert count.person_class is PersonClass.CIVILIAN
    assert count.words is not None
    assert count.words.of(ground.TEXT) == "ten"
    (date,) = full.dates
    assert date.span is not None
    assert str(date.span.earliest) == "2025-01-30"
    assert date.reading.year_inferred
    (place,) = full.places
    assert (place.spot.name, place.spot.latitude, place.spot.longitude) == ("Kafr Zayt", Decimal("35.1"), Decimal(36))
    (actor,) = full.actors
    assert (actor.verbatim, actor.actor) == ("unknown gunmen", None)
    (caveat,) = records.every(collection.connection, Caveat)
    assert (caveat.kind, caveat.target) == (CaveatKind.PARTY_CLAIM, full.claim.uid)


def test_a_file_is_one_change(collection: Collection, tmp_path: Path) -> None:
    before = changes(collection)
    annotate(collection, write(tmp_path, monitor(event="E-000012"), "", ministry(event="E-000012")))
    assert changes(collection) == before + 1
    collection.undo()
    assert records.every(collection.connection, Claim) == []
    assert records.where(collection.connection, Event, "true") == []


def test_claims_that_name_an_event_make_it_and_stand_under_it(collection: Collection, tmp_path: Path) -> None:
    done = annotate(
        collection, write(tmp_path, monitor(event="E-000012", title="Kafr Zayt"), ministry(events=["E-000012"]))
    )
    assert (done.events, done.grouped) == (("E-000012",), 2)
    (event,) = records.every(collection.connection, Event)
    assert (event.public_id, event.title, event.state) == ("E-000012", "Kafr Zayt", EventState.DRAFT)
    assert event.where is not None
    assert event.where.admin1 == "Sarmin"
    assert len(cases.get(collection.connection, event.uid).bearings) == 2


def test_an_event_is_as_its_line_says_and_otherwise_as_its_claims_do(collection: Collection, tmp_path: Path) -> None:
    line = {
        "type": "event",
        "id": "E-000003",
        "title": "Night in  Kafr Zayt",
        "type_of_violence": 3,
        "latest": "2025-02-01",
        "earliest": "2025-01-30",
        "place": {"name": "Kafr Zayt", "precision": 2},
        "perpetrator": "unknown",
    }
    annotate(collection, write(tmp_path, line, monitor(event="E-000003", event_type="Attack")))
    (event,) = records.every(collection.connection, Event)
    assert (event.title, event.type_of_violence, event.event_type) == ("Night in Kafr Zayt", 3, "Attack")
    assert event.when is not None
    assert event.when.days == 3
    assert event.where is not None
    assert (event.where.precision, event.perpetrator) == (2, "unknown")


def test_an_event_may_stand_alone_and_be_linked(collection: Collection, tmp_path: Path) -> None:
    first = {"type": "event", "id": "E-000001", "links": [{"kind": "possible_duplicate", "event": "E-000002"}]}
    second = {"type": "event", "id": "E-000002", "links": [{"kind": "possible_duplicate", "event": "E-000001"}]}
    done = annotate(collection, write(tmp_path, first, second))
    assert done.events == ("E-000001", "E-000002")
    (link,) = records.every(collection.connection, EventLink)
    assert link.kind is LinkKind.POSSIBLE_DUPLICATE
    assert annotate(collection, tmp_path / "claims.jsonl") == Annotated()


def test_the_same_file_a_second_time_changes_nothing(collection: Collection, tmp_path: Path) -> None:
    path = write(tmp_path, {"type": "event", "id": "E-000001", "title": "Night"}, monitor(event="E-000001"), ministry())
    annotate(collection, path)
    before = changes(collection)
    assert annotate(collection, path) == Annotated(known=(2, 3))
    assert changes(collection) == before


def test_a_claim_given_twice_is_taken_once(collection: Collection, tmp_path: Path) -> None:
    done = annotate(collection, write(tmp_path, monitor(), monitor(event="E-000001")))
    assert (len(done.claims), done.known, done.grouped) == (1, (2,), 1)
    assert len(records.every(collection.connection, Claim)) == 1


def test_other_places_in_the_same_words_are_other_claims(collection: Collection, tmp_path: Path) -> None:
    elsewhere = monitor(places=[{"verbatim": "", "name": "Tell Zayt"}])
    assert len(annotate(collection, write(tmp_path, monitor(), elsewhere)).claims) == 2
    assert len(records.every(collection.connection, Passage)) == 1


def test_a_known_claim_is_set_under_an_event_that_a_later_file_names(collection: Collection, tmp_path: Path) -> None:
    annotate(collection, write(tmp_path, monitor()))
    done = annotate(collection, write(tmp_path, monitor(event="E-000004")))
    assert (done.claims, done.events, done.grouped) == ((), ("E-000004",), 1)
    assert len(records.every(collection.connection, EventClaim)) == 1


def test_an_event_of_the_collection_gets_more_claims_and_grows(collection: Collection, tmp_path: Path) -> None:
    annotate(collection, write(tmp_path, monitor(event="E-000001")))
    later = ministry(
        event="E-000001", dates=[{"earliest": "2025-02-01", "latest": "2025-02-01", "verbatim": "On 1 February"}]
    )
    annotate(collection, write(tmp_path, later))
    (event,) = records.every(collection.connection, Event)
    assert event.when is not None
    assert (event.when.days, event.public_id) == (3, "E-000001")


def test_an_approved_event_opens_again_when_a_claim_comes(collection: Collection, tmp_path: Path) -> None:
    annotate(collection, write(tmp_path, monitor(event="E-000001"), {"type": "event", "id": "E-000002"}))
    for event in records.every(collection.connection, Event):
        ground.change(collection, event, state=EventState.APPROVED)
    link = {"type": "event", "id": "E-000003", "links": [{"kind": "follow_up", "event": "E-000002"}]}
    annotate(collection, write(tmp_path, ministry(event="E-000001"), link))
    states = {event.public_id: event.state for event in records.every(collection.connection, Event)}
    assert states == {"E-000001": EventState.REOPENED, "E-000002": EventState.REOPENED, "E-000003": EventState.DRAFT}


def test_every_fault_is_listed_with_its_line_and_nothing_is_stored(collection: Collection, tmp_path: Path) -> None:
    path = write(
        tmp_path,
        monitor(),
        "{not json}",
        monitor(
            caveats=["suspicious"],
            modality="rumoured",
            counts=[killed(10, **{**words("12 people"), "verbatim": "ten people"})],
        ),
        monitor(article="Another article"),
        monitor(verdict="true"),
        "[]",
    )
    found = faults(collection, path)
    assert [each.split(":")[0] for each in found] == ["line 2", *["line 3"] * 3, "line 4", "line 5", "line 6"]
    assert found[1] == (
        "line 3: modality: “rumoured” is none of stated, reported, claimed_by_party, alleged, accused, confirmed_by,"
        " denied, retracted"
    )
    assert "counts[0]: the text from 156 to 165 is “12 people”, not “ten people”" in found[2]
    assert "caveats[0]: “suspicious” is none of single_source, " in found[3]
    assert found[-2] == "line 5: there is no field verdict"
    assert records.every(collection.connection, Claim) == []


@pytest.mark.parametrize(
    ("fields", "because"),
    [
        ({"passages": []}, "passages: a claim rests on at least one passage"),
        ({"passages": [{"start": 0, "end": 5, "exact": "wrong"}]}, "the article does not have those words"),
        ({"passages": [{"start": 5, "end": 2, "exact": ""}]}, "5…2 is no stretch of the text"),
        ({"passages": [{"start": 0, "end": 9999, "exact": "x"}]}, "which has"),
        ({"passages": [{"start": -3, "end": 2, "exact": "x"}]}, "no stretch"),
        ({"passages": [{"start": 26, "end": 27, "exact": "\n"}]}, "there are no words in it"),
        ({"passages": [{**quote("ten villagers"), "spans": [{"start": 0, "end": 3}]}]}, "first and last bound"),
        ({"kind": "rumour"}, "kind: “rumour” is none of incident, aggregate"),
        ({"credibility": 7}, "credibility: the Admiralty code runs from 1 to 6, not 7"),
        ({"counts": [killed(3, high=7)]}, "exact has one number"),
        ({"counts": [killed(-1)]}, "0 ≤ low"),
        ({"counts": [killed(20_000_000_000)]}, "no count of people is higher"),
        ({"counts": [killed(3, qualifier="at_least")]}, "at_least has no upper bound"),
        ({"counts": [killed(3, qualifier="at_most", high=None)]}, "at_most needs an upper bound"),
        ({"counts": [killed(3, qualifier="range", low=5)]}, "low ≤ high"),
        ({"counts": [killed(3, qualifier="none_reported")]}, "none_reported is low 0 and high 0"),
        ({"counts": [killed(0, qualifier="not_mentioned")]}, "not even 0"),
        ({"counts": [{"quantity": "killed"}]}, "exact needs a lower bound"),
        ({"counts": [killed(3, low="3")]}, "counts[0].low: expected int | null, got str"),
        ({"counts": [killed(3, low=3.5)]}, "counts[0].low: expected int | null"),
        ({"counts": [killed(3, low=True)]}, "counts[0].low: expected int | null, got bool"),
        ({"counts": [killed(3, quantity="wounded")]}, "counts[0].quantity: “wounded” is none of killed"),
        ({"counts": [killed(3, **{"class": "soldier"})]}, "counts[0].class: “soldier” is none of"),
        ({"counts": [killed(3, subset_of=0)]}, "a part of itself"),
        ({"counts": [killed(3, subset_of=1), killed(2, subset_of=0)]}, "a part of itself"),
        ({"counts": [killed(3, subset_of=4)]}, "there is no count 4"),
        ({"counts": [killed(3, subset_of=-1)]}, "there is no count -1"),
        ({"counts": [killed(10, verbatim="ten", start=1, end=1)]}, "1…1 is no stretch"),
        ({"counts": [killed(10, start=0, end=3)]}, "the text from 0 to 3 is “The”, not “”"),
        ({"dates": [{"earliest": "30 January"}]}, "dates[0].earliest: “30 January” is no day (YYYY-MM-DD)"),
        ({"dates": [{"earliest": "2025-02-30"}]}, "is no day"),
        ({"dates": [{"earliest": "20250130"}]}, "is no day"),
        ({"dates": [{"earliest": "2025-02-02", "latest": "2025-02-01"}]}, "2025-02-01 comes before 2025-02-02"),
        ({"dates": [{}]}, "a date needs a day, or the words of the text"),
        ({"dates": [{"role": "birth", "verbatim": "x"}]}, "dates[0].role: “birth” is none of event"),
        ({"places": [{}]}, "a place needs the words of the text, or a name"),
        ({"places": [{"verbatim": "x", "precision": 8}]}, "runs from 1 to 7"),
        ({"places": [{"verbatim": "x", "lat": 91, "lon": 0}]}, "off the globe"),
        ({"places": [{"verbatim": "x", "lat": 9e30, "lon": 0}]}, "off the globe"),
        ({"places": [{"verbatim": "x", "relation": "within"}]}, "places[0].relation: “within” is none of at"),
        ({"actors": [{"role": "perpetrator"}]}, "an actor needs the words of the text, or a name"),
        ({"actors": [{"role": "killer", "verbatim": "x"}]}, "actors[0].role: “killer” is none of perpetrator"),
        ({"actors": [{"role": "target", "verbatim": "x", "confidence": "sure"}]}, "confidence: “sure” is none of"),
        ({"event": "no id"}, "event: “no id” is no id of an event"),
        ({"event": "E-0000000001"}, "is no id of an event"),
        ({"article": ""}, "there is no article “”"),
        ({"article": "f" * 64}, "no version in this collection has the sha256"),
        ({"article": 7}, "article: expected str, got int"),
        ({"type": "rumour"}, "rumour"),
    ],
)
def test_a_line_at_fault_says_what_is_wrong(
    collection: Collection, tmp_path: Path, fields: dict[str, Any], because: str
) -> None:
    found = faults(collection, write(tmp_path, monitor(**fields)))
    assert because in " ".join(found)


def test_a_quote_that_stands_elsewhere_is_shown_where(collection: Collection, tmp_path: Path) -> None:
    right = quote("ten villagers")
    wrong = {**right, "start": right["start"] + 1, "end": right["end"] + 1}
    (found,) = faults(collection, write(tmp_path, monitor(passages=[wrong])))
    assert found.endswith(f"those words stand at {right['start']} to {right['end']}")


@pytest.mark.parametrize(
    ("line", "because"),
    [
        ({"id": "E-000001", "kind": "war"}, "kind: “war” is none of incident"),
        ({"id": "E-000001", "type_of_violence": 4}, "type_of_violence: it is 1, 2 or 3"),
        ({"id": "E-000001", "clarity": 3}, "clarity: it is 1 or 2"),
        ({"id": "E-000001", "earliest": "2025-02-02", "latest": "2025-02-01"}, "comes before"),
        ({"id": "E-000001", "place": {"name": " "}}, "place: a place needs"),
        ({"id": "E-000001", "links": [{"kind": "twin", "event": "E-000002"}]}, "links[0].kind: “twin” is none of"),
        ({"id": "E-000001", "links": [{"kind": "part_of", "event": "E-000001"}]}, "cannot be linked to itself"),
        ({"id": "E-000001", "links": [{"kind": "part_of", "event": "E-000009"}]}, "there is no event E-000009"),
        ({"id": "-x"}, "“-x” is no id of an event"),
        ({"title": "no id"}, "id"),
    ],
)
def test_an_event_at_fault_says_what_is_wrong(
    collection: Collection, tmp_path: Path, line: dict[str, Any], because: str
) -> None:
    found = faults(collection, write(tmp_path, {"type": "event", **line}))
    assert because in " ".join(found)


def test_an_event_described_twice_is_a_fault(collection: Collection, tmp_path: Path) -> None:
    line = {"type": "event", "id": "E-000001"}
    assert faults(collection, write(tmp_path, line, line)) == ["line 2: id: E-000001 is described in line 1 already"]


def test_an_id_that_another_event_has_is_a_fault(collection: Collection, tmp_path: Path) -> None:
    annotate(collection, write(tmp_path, {"type": "event", "id": "E-000001", "title": "Kafr Zayt"}))
    (found,) = faults(collection, write(tmp_path, {"type": "event", "id": "E-000001", "title": "Tell Zayt"}))
    assert found == (
        "line 1: E-000001 is “Kafr Zayt” in this collection, not “Tell Zayt”: give another id, or its title"
    )


@pytest.mark.parametrize(
    ("fields", "because"),
    [
        ({"state": EventState.WITHDRAWN, "withdrawn_because": "a hoax"}, "E-000001 was withdrawn (a hoax)"),
        ({"state": EventState.MERGED_INTO}, "E-000001 was merged into an event that does not"),
    ],
)
def test_an_event_that_is_gone_takes_no_claims(
    collection: Collection, tmp_path: Path, fields: dict[str, Any], because: str
) -> None:
    annotate(collection, write(tmp_path, {"type": "event", "id": "E-000001"}))
    ground.change(collection, records.every(collection.connection, Event)[0], **fields)
    (found,) = faults(collection, write(tmp_path, "", monitor(event="E-000001")))
    assert found.startswith(f"line 2: {because}")


def test_an_id_that_two_laptops_gave_is_put_right_first(collection: Collection, tmp_path: Path) -> None:
    mint = ground.Uids(900)
    ground.event(collection, mint)
    ground.event(collection, mint)
    (found,) = faults(collection, write(tmp_path, monitor(event="E-000001")))
    assert "the id of several events" in found


def test_an_undone_file_can_be_loaded_again(collection: Collection, tmp_path: Path) -> None:
    path = write(tmp_path, monitor(event="E-000001"))
    annotate(collection, path)
    collection.undo()
    assert annotate(collection, path).events == ("E-000001",)


@pytest.mark.parametrize("by", ["original", "text"])
def test_an_article_is_found_by_its_hash(collection: Collection, tmp_path: Path, by: str) -> None:
    version = ground.take_in(collection, ground.Uids(500), ground.TEXT + "More.\n", title=TITLE)
    first = {"original": version.original, "text": version.text}[by].upper()
    done = annotate(collection, write(tmp_path, monitor(article=first)))
    assert records.get(collection.connection, Claim, done.claims[0]).version == version.uid


def test_an_article_is_found_by_the_file_it_came_from(collection: Collection, tmp_path: Path) -> None:
    (tmp_path / "valley.txt").write_bytes(ground.TEXT.encode())
    done = annotate(
        collection, write(tmp_path, monitor(article="valley.txt"), ministry(article=str(tmp_path / "valley.txt")))
    )
    assert len(done.claims) == 2


@pytest.mark.parametrize("named", ["valley\0.txt", "x" * 5_000, ".", "../../"])
def test_no_name_of_an_article_upsets_the_program(collection: Collection, tmp_path: Path, named: str) -> None:
    (found,) = faults(collection, write(tmp_path, monitor(article=named)))
    assert "there is no article" in found


def test_two_articles_of_one_title_need_the_hash(collection: Collection, tmp_path: Path) -> None:
    ground.take_in(collection, ground.Uids(500), "Another text.\n", title=TITLE.upper())
    annotate(collection, write(tmp_path, monitor()))
    (found,) = faults(collection, write(tmp_path, monitor(article=TITLE.lower())))
    assert "2 articles are called" in found


def test_two_articles_with_one_text_need_the_hash_of_the_original(collection: Collection, tmp_path: Path) -> None:
    text = ground.TEXT + "More.\n"
    ground.take_in(collection, ground.Uids(500), text, title="One", original=b"one")
    other = ground.take_in(collection, ground.Uids(600), text, title="Another", original=b"another")
    (found,) = faults(collection, write(tmp_path, monitor(article=other.text)))
    assert "give the sha256 of the original bytes" in found
    assert annotate(collection, write(tmp_path, monitor(article=other.original))).claims


def test_a_passage_may_have_several_stretches(collection: Collection, tmp_path: Path) -> None:
    first, second = quote("ten villagers were killed"), quote("Valley Monitor")
    passage = {
        "start": first["start"],
        "end": second["end"],
        "exact": "ten villagers were killed … Valley Monitor",
        "spans": [{"start": each["start"], "end": each["end"]} for each in (first, second)],
    }
    annotate(collection, write(tmp_path, monitor(passages=[passage])))
    (made,) = records.every(collection.connection, Passage)
    assert len(made.spans) == 2
    assert made.exact == passage["exact"]


def test_words_beyond_ascii_are_counted_in_code_points(collection: Collection, tmp_path: Path) -> None:
    line = monitor(
        passages=[quote("لم يذكر أحد عدد الجرحى. 🕊 Nobody named the wounded")],
        counts=[{"quantity": "injured", "qualifier": "not_mentioned", **words("🕊")}],
        dates=[],
        places=[],
        actors=[],
    )
    done = annotate(collection, write(tmp_path, line))
    (count,) = claims.get(collection.connection, done.claims[0]).counts
    assert (count.verbatim, count.extent.qualifier, count.extent.low) == ("🕊", Qualifier.NOT_MENTIONED, None)


def test_not_stated_is_no_source(collection: Collection, tmp_path: Path) -> None:
    annotate(collection, write(tmp_path, monitor(originator="not stated", speaker=None)))
    assert records.every(collection.connection, Source) == []


def test_a_source_is_known_by_its_alias(collection: Collection, tmp_path: Path) -> None:
    annotate(collection, write(tmp_path, monitor()))
    (source,) = records.every(collection.connection, Source)
    ground.change(collection, source, aliases=("VM",))
    assert annotate(collection, write(tmp_path, monitor(originator="vm"))) == Annotated(known=(1,))


def test_a_date_that_nobody_could_read_keeps_its_words(collection: Collection, tmp_path: Path) -> None:
    done = annotate(collection, write(tmp_path, monitor(dates=[{"verbatim": "that winter"}], event="E-000001")))
    (date,) = claims.get(collection.connection, done.claims[0]).dates
    assert (date.span, date.verbatim) == (None, "that winter")
    (event,) = records.every(collection.connection, Event)
    assert event.when is None


def test_an_open_date_stays_open(collection: Collection, tmp_path: Path) -> None:
    done = annotate(collection, write(tmp_path, monitor(dates=[{"latest": "2025-01-30"}])))
    (date,) = claims.get(collection.connection, done.claims[0]).dates
    assert date.span is not None
    assert date.span == DateSpan(None, date.span.latest)


def test_a_byte_order_mark_and_dos_line_breaks_do_no_harm(collection: Collection, tmp_path: Path) -> None:
    path = tmp_path / "dos.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(monitor()).encode() + b"\r\n\r\n" + json.dumps(ministry()).encode())
    assert len(annotate(collection, path).claims) == 2


def test_a_line_separator_in_a_quote_ends_no_line(collection: Collection, tmp_path: Path) -> None:
    text = "First\u2028second\x0bthird killed 3.\n"
    ground.take_in(collection, ground.Uids(700), text, title="Breaks")
    line = {"type": "claim", "article": "Breaks", "passages": [quote(text.strip(), text)]}
    assert len(annotate(collection, write(tmp_path, line)).claims) == 1


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_an_empty_file_is_at_fault(collection: Collection, tmp_path: Path, content: str) -> None:
    path = tmp_path / "empty.jsonl"
    path.write_text(content, encoding="utf-8")
    assert faults(collection, path) == ["line 1: there is neither a claim nor an event in the file"]


def test_a_file_that_cannot_be_read_says_why(collection: Collection, tmp_path: Path) -> None:
    with pytest.raises(UnreadableAnnotationsError, match="There is no file"):
        annotate(collection, tmp_path / "none.jsonl")
    with pytest.raises(UnreadableAnnotationsError, match="There is no file"):
        annotate(collection, tmp_path)
    path = tmp_path / "latin.jsonl"
    path.write_bytes(b'{"type": "event", "id": "E-000001"}\n{"title": "\xe9"}\n')
    with pytest.raises(UnreadableAnnotationsError, match=r"not UTF-8 \(line 2\)"):
        annotate(collection, path)


def test_a_file_that_is_too_large_is_not_read(collection: Collection, tmp_path: Path) -> None:
    path = tmp_path / "large.jsonl"
    with path.open("wb") as file:
        file.truncate(300 * 2**20)
    with pytest.raises(UnreadableAnnotationsError, match="more than 256 MB"):
        annotate(collection, path)


def test_who_loaded_the_file_stands_in_the_history(collection: Collection, tmp_path: Path) -> None:
    done = annotate(collection, write(tmp_path, monitor()))
    claim = records.get(collection.connection, Claim, done.claims[0])
    entries = history.of_record(collection.connection, ground.key(claim))
    assert {(entry.person, entry.label) for entry in entries} == {("Ann", "Load claims from claims.jsonl")}

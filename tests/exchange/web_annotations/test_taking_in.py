from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest

from curator.core import edits
from curator.core.articles import Article
from curator.core.claims import Claim
from curator.core.events import Event
from curator.core.passages import Passage
from curator.exchange.annotations import FaultyAnnotationsError, UnreadableAnnotationsError
from curator.exchange.exporters import export, finish
from curator.exchange.web_annotations.model import named_by
from curator.exchange.web_annotations.taking_in import Remarkable, TakenIn, take_in
from curator.store.queries import claims, records
from tests import ground
from tests.exchange.exporters import valley

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.places import Spot
    from curator.store.collection import Collection

TEXT = ground.TEXT
TITLE = "The Sarmin valley attacks"
WORDS = "ten villagers were killed in Kafr Zayt"
SPAN = ground.span_of(TEXT, WORDS)
HASH = sha256(TEXT.encode()).hexdigest()


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as opened:
        ground.take_in(opened, ground.Uids())
        yield opened


def quote(exact: str = WORDS, **around: str) -> dict[str, Any]:
    return {"type": "TextQuoteSelector", "exact": exact, **around}


def annotation(*selectors: dict[str, Any], source: object = TITLE, **fields: Any) -> dict[str, Any]:
    target = {"source": source, "selector": list(selectors)}
    return {"type": "Annotation", "id": "http://example.org/1", "target": target, **fields}


def taken(collection: Collection, folder: Path, *annotations: dict[str, Any]) -> TakenIn:
    return take_in(collection, folder / "other.jsonld", json.dumps(list(annotations)))


def marked(collection: Collection) -> list[tuple[str, str]]:
    return [(each.exact, each.note) for each in records.every(collection.connection, Passage)]


def kinds(done: TakenIn) -> list[tuple[int, str]]:
    return [(each.number, each.kind) for each in done.remarks]


def test_an_annotation_becomes_a_passage_with_its_note(collection: Collection, tmp_path: Path) -> None:
    body = {"type": "TextualBody", "value": "شكّ", "purpose": "commenting"}
    done = taken(collection, tmp_path, annotation(quote(), body=body, creator="نور"))
    assert (len(done.passages), done.remarks) == (1, ())
    assert marked(collection) == [(WORDS, "شكّ\n— نور")]
    (passage,) = records.every(collection.connection, Passage)
    assert passage.spans == (SPAN,)
    assert passage.prefix == TEXT[max(0, SPAN.start - 32) : SPAN.start]


def test_the_same_file_again_changes_nothing(collection: Collection, tmp_path: Path) -> None:
    several = [annotation(quote()), annotation(quote(), quote("12 people"))]
    taken(collection, tmp_path, *several)
    before = ground.derived(collection.connection)
    done = taken(collection, tmp_path, *several)
    assert (done.passages, done.known) == ((), 2)
    assert ground.derived(collection.connection) == before


def test_a_file_is_one_change(collection: Collection, tmp_path: Path) -> None:
    taken(collection, tmp_path, annotation(quote()), annotation(quote("12 people")))
    collection.undo()
    assert marked(collection) == []


@pytest.mark.parametrize("source", [TITLE, TITLE.upper(), f"urn:sha256:{HASH}", named_by(HASH), HASH, {"id": "http://x.example", "title": TITLE}])  # fmt: skip
def test_an_article_is_known_by_hash_or_title(collection: Collection, tmp_path: Path, source: object) -> None:
    assert taken(collection, tmp_path, annotation(quote(), source=source)).passages


def test_an_article_is_known_by_address_and_file(collection: Collection, tmp_path: Path) -> None:
    capture = ground.take_in(collection, ground.Uids(500), "Another text with ten villagers.\n", title="Other")
    article = records.get(collection.connection, type(capture), capture.uid).article
    collection.journal.commit(
        edits.revise(
            "Address",
            records.get(collection.connection, Article, article),
            replace(records.get(collection.connection, Article, article), url="https://x.example/a"),
        )
    )
    (tmp_path / "a b.txt").write_bytes(TEXT.encode())
    done = taken(
        collection,
        tmp_path,
        annotation(quote("ten villagers"), source="https://x.example/a#part"),
        annotation(quote("12 people"), source=(tmp_path / "a b.txt").as_uri()),
        annotation(quote("unknown gunmen"), source="a b.txt"),
        annotation(quote("Kafr Zayt by"), source=f"urn:uuid:{article}"),
    )
    assert [exact for exact, _ in marked(collection)] == ["ten villagers", "12 people", "unknown gunmen"]
    assert kinds(done) == [(4, Remarkable.LOST)]


def test_a_place_alone_is_listed_unless_the_text_is_named_by_its_hash(collection: Collection, tmp_path: Path) -> None:
    place = {"type": "TextPositionSelector", "start": SPAN.start, "end": SPAN.end}
    state = {"type": "TimeState", "sourceDate": "2025-01-01T00:00:00Z", "cached": named_by(HASH)}
    sure = annotation(place)
    sure["target"]["state"] = state
    assert kinds(taken(collection, tmp_path, sure)) == []
    other = {**place, "end": SPAN.end + 3}
    assert kinds(taken(collection, tmp_path, annotation(other))) == [(1, Remarkable.BY_PLACE)]
    assert len(marked(collection)) == 2


def test_stretches_of_one_annotation_are_one_passage(collection: Collection, tmp_path: Path) -> None:
    targets = [{"source": TITLE, "selector": quote(each)} for each in ("12 people", "ten villagers")]
    taken(collection, tmp_path, {"type": "Annotation", "target": targets})
    assert marked(collection) == [("ten villagers … 12 people", "")]
    lost = [{"source": TITLE, "selector": quote(each)} for each in ("Kafr Zayt and", "nothing like this is there")]
    done = taken(collection, tmp_path, {"type": "Annotation", "target": lost}, annotation(quote()))
    assert str(done.remarks[0]) == "annotation 1: stretch 2 of 2: its words are not in the text"
    assert len(marked(collection)) == 2


def test_what_is_not_certain_is_left_out_and_listed(collection: Collection, tmp_path: Path) -> None:
    done = taken(
        collection,
        tmp_path,
        annotation(quote()),
        annotation(quote("Kafr Zayt")),
        annotation(quote("gunmen killed 13 people in Kafr Zayt")),
        annotation(quote("words that nobody wrote")),
        annotation(quote(), source="Some other article"),
        annotation(),
        annotation({"type": "TextPositionSelector", "start": 3, "end": 9}, quote("unknown gunmen")),
        {"type": "Annotation", "target": []},
        {"type": "Annotation", "target": {"selector": quote()}},
    )
    assert kinds(done) == [
        (2, "asked"),
        (3, "asked"),
        (4, "lost"),
        (5, "no_article"),
        (6, "asked"),
        (7, "moved"),
        (8, "asked"),
        (9, "no_article"),
    ]
    assert [exact for exact, _ in marked(collection)] == [WORDS, "unknown gunmen"]


def test_a_note_that_stands_already_is_not_overwritten(collection: Collection, tmp_path: Path) -> None:
    taken(collection, tmp_path, annotation(quote(), bodyValue="first"))
    done = taken(collection, tmp_path, annotation(quote(), bodyValue="second"))
    assert kinds(done) == [(1, "note_stays")]
    assert marked(collection) == [(WORDS, "first")]


def test_where_nothing_is_found_nothing_is_stored(collection: Collection, tmp_path: Path) -> None:
    before = ground.derived(collection.connection)
    with pytest.raises(FaultyAnnotationsError, match=r"2 annotations are at fault in other\.jsonld") as refused:
        taken(collection, tmp_path, annotation(quote("no such words here")), annotation(quote(), source="nowhere"))
    assert [str(each)[:13] for each in refused.value.faults] == ["annotation 1:", "annotation 2:"]
    with pytest.raises(UnreadableAnnotationsError, match="cannot be taken in: it is no JSON"):
        take_in(collection, tmp_path / "x.jsonld", "{")
    assert ground.derived(collection.connection) == before


def test_a_claim_in_an_annotation_that_is_at_fault_refuses_the_file(collection: Collection, tmp_path: Path) -> None:
    line = {"type": "claim", "article": HASH, "passages": [{"start": 0, "end": 3, "exact": "ten"}]}
    bodies = [json.dumps(line), json.dumps({"type": "claim", "artcle": "x"}), "{"]
    for value in bodies:
        body = {"type": "TextualBody", "value": value, "format": "application/json"}
        with pytest.raises(FaultyAnnotationsError) as refused:
            taken(collection, tmp_path, annotation(quote()), annotation(quote(), body=body))
        assert str(refused.value.faults[0]).startswith("annotation 2: ")
    assert marked(collection) == []


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[valley.Valley, Path]]:
    folder = tmp_path_factory.mktemp("valley")
    made = valley.reviewed(folder)
    first = records.every(made.collection.connection, Passage)[0]
    second = ground.span_of(valley.TEXT, "قال شهود")
    noted = replace(first, note="see the list 🕊")
    made.collection.journal.commit(edits.revise("Note", first, noted))
    assert second.length
    done = finish(export(made.collection.connection, "webannotation", folder / "out", unreviewed=True))
    yield made, done.folder / "annotations-UNREVIEWED.jsonld"
    made.collection.close()


def where(spot: Spot | None) -> object:
    """A spot, the same for 35.10 and 35.1."""
    return spot and (spot.name, spot.admin1, float(spot.latitude or 0), float(spot.longitude or 0), spot.precision)


def told(collection: Collection) -> tuple[object, object, object]:
    """Passages, claims with their parts and events, without the uids of this collection."""
    connection = collection.connection
    passages = {
        each.uid: (each.spans, each.exact, each.prefix, each.suffix, each.note)
        for each in records.every(connection, Passage)
    }
    full = [
        (
            each.claim.title,
            each.claim.kind,
            each.claim.modality,
            each.claim.citations,
            sorted(repr(passages[uid]) for uid in each.claim.passages),
            sorted(repr((count.quantity, count.extent, count.person_class, count.group, count.words, count.rule)) for count in each.counts),
            sorted(repr((date.role, date.span, date.verbatim, date.words, date.reading)) for date in each.dates),
            sorted((str(place.role), where(place.spot), str(place.relation)) for place in each.places),
            sorted(repr((actor.role, actor.verbatim, actor.confidence)) for actor in each.actors),
        )
        for each in claims.full(connection, records.every(connection, Claim))
    ]  # fmt: skip
    events = sorted(
        (each.public_id, each.title, repr(each.when), where(each.where)) for each in records.every(connection, Event)
    )
    return sorted(passages.values()), sorted(full, key=str), events


def test_what_was_exported_comes_back_equal(exported: tuple[valley.Valley, Path], tmp_path: Path) -> None:
    made, path = exported
    with ground.collection(tmp_path, "Cleo") as other:
        ground.take_in(other, ground.Uids(7000), valley.TEXT)
        done = take_in(other, path, path.read_text("utf-8"))
        assert done.remarks == ()
        assert told(other) == told(made.collection)
        again = take_in(other, path, path.read_text("utf-8"))
        assert (again.passages, again.claims.claims, again.claims.events, again.claims.grouped) == ((), (), (), 0)


def test_what_was_exported_is_known_where_it_comes_from(exported: tuple[valley.Valley, Path]) -> None:
    made, path = exported
    before = ground.derived(made.collection.connection)
    done = take_in(made.collection, path, path.read_text("utf-8"))
    assert (done.passages, done.claims.claims, done.claims.events, done.remarks) == ((), (), (), ())
    assert ground.derived(made.collection.connection) == before


def test_claims_follow_their_words_into_another_text_of_the_article(
    exported: tuple[valley.Valley, Path], tmp_path: Path
) -> None:
    _, path = exported
    gone = "=On 3 March= at least five fighters"
    text = "A newer line above 🕊.\n\n" + valley.TEXT.replace(gone, "On 4 March nobody")
    with ground.collection(tmp_path, "Cleo") as other:
        ground.take_in(other, ground.Uids(7000), text)
        done = take_in(other, path, path.read_text("utf-8"))
        first, second = sorted(records.every(other.connection, Claim), key=lambda each: each.title)
        assert (first.title, second.title) == ("Ten dead", "Ten killed")
        for full in claims.full(other.connection, [first, second]):
            with_words = [count for count in full.counts if count.words is not None]
            assert with_words
            assert all(count.words is not None and count.words.of(text) == count.verbatim for count in with_words)
        assert all(each.exact in text for each in records.every(other.connection, Passage) if len(each.spans) == 1)
        # the third claim's words are gone, and so is the event that rests on it alone
        assert {each.public_id for each in records.every(other.connection, Event)} == {"E-000001"}
        assert any(each.kind in {"lost", "asked"} for each in done.remarks)

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from curator.core.actors import ActorRole
from curator.core.articles import ArticleVersion, Capture
from curator.core.counts import Quantity, exactly
from curator.core.dates import DateRole, on
from curator.core.disputes import disputes
from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.core.events import Event
from curator.core.four_eyes import OwnWorkError, ReasonMissingError
from curator.core.judgement import Comment
from curator.core.places import PlaceRole, Spot
from curator.core.settling import ChoiceRefusedError, choices
from curator.core.spans import Span
from curator.exchange import intake
from curator.store.collection import Collection, create, open_collection
from curator.store.queries import cases, records
from curator.work import claims, entering, reviewing, settling
from tests.ground import signer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.disputes import Dispute
    from curator.core.ids import Uid

TEXT = (
    "On 30 January 10 people were killed in Arzah, SOHR said. On 1 February 12 people were killed in Arzah, SNHR said."
)
FIRST, SECOND = Span(0, 56), Span(57, len(TEXT))


@pytest.fixture
def ada(tmp_path: Path) -> Iterator[Collection]:
    with create(tmp_path / "c.curator", signer("Ada")) as collection:
        intake.take_in(collection, Capture(TEXT.encode(), "Arzah", TEXT))
        version = records.every(collection.connection, ArticleVersion)[0].uid
        claims.record_claim(
            collection,
            version,
            _entry((FIRST, "SOHR"), 10, date(2025, 1, 30), "Homs", "Sunni gunmen"),
            as_new_event=True,
        )
        told = _entry((SECOND, "SNHR"), 12, date(2025, 2, 1), "Hama", "Saraya Ansar")
        claims.record_claim(collection, version, told, events=[_event(collection)])
        reviewing.submit(collection, _event(collection).uid)
        yield collection


def _entry(said: tuple[Span, str], killed: int, day: date, admin1: str, by: str) -> ClaimEntry:
    return ClaimEntry(
        passages=((said[0],),),
        originator=said[1],
        counts=(CountEntry(Quantity.KILLED, exactly(killed), group="people", verbatim=f"{killed} people"),),
        dates=(DateEntry(DateRole.EVENT, on(day)),),
        places=(PlaceEntry(PlaceRole.EVENT, Spot("Arzah", admin1)),),
        actors=(ActorEntry(ActorRole.PERPETRATOR, by),),
    )


def _event(collection: Collection) -> Event:
    return records.every(collection.connection, Event)[0]


def _dispute(collection: Collection, field: str) -> Dispute:
    case = cases.get(collection.connection, _event(collection).uid)
    return next(each for each in disputes(case) if each.field == field)


def _as(collection: Collection, person: str) -> Collection:
    collection.close()
    return open_collection(collection.path, signer(person), must_write=True)


def _enter(collection: Collection, field: str, typed: str, because: str = "The list of names.") -> str:
    return entering.enter(collection, _event(collection).uid, _dispute(collection, field), typed, because)


def _settle(collection: Collection, field: str, chosen: str) -> None:
    settling.settle(collection, _event(collection).uid, field, chosen=chosen, because="I saw the list too.")


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("killed", "11", "11"),
        ("killed", "eleven", "11"),
        ("killed", "١١", "11"),
        ("killed", "11 killed", "11"),
        ("when", "31 Jan", "2025-01-31"),
        ("when", "2025-01-31..02-01", "2025-01-31 to 2025-02-01"),
        ("where", "Arzah, Tartus @ 34.9, 36.6", "Arzah, Tartus"),
        ("perpetrator", "nobody knows", "nobody knows"),
    ],
)
def test_what_one_enters_stands_and_is_settled_on_by_somebody_else_even_where_there_are_only_two(
    ada: Collection, field: str, typed: str, value: str
) -> None:
    with _as(ada, "Ben") as ben:
        assert _enter(ben, field, typed) == value
        assert value in choices(cases.get(ben.connection, _event(ben).uid), _dispute(ben, field))
        with pytest.raises(OwnWorkError, match="Ben wrote a part"):
            _settle(ben, field, value)
        with _as(ben, "Ada") as again:
            _settle(again, field, value)
            decision = _dispute(again, field).decision
            assert decision is not None
            assert decision.chosen == value
            assert field in _event(again).contested_on


def test_who_wrote_the_value_that_stands_in_the_event_does_not_settle_on_it(ada: Collection) -> None:
    with _as(ada, "Ben") as ben:
        _enter(ben, "when", "31 January 2025")
    with open_collection(ada.path, signer("Ada"), must_write=True) as again:
        _enter(again, "when", "29 January 2025")
        with pytest.raises(OwnWorkError, match="Ada wrote a part"):
            _settle(again, "when", "2025-01-29")


def test_the_reason_stays_as_a_comment_on_the_field_or_as_the_rationale_of_the_figure(ada: Collection) -> None:
    _enter(ada, "where", "Arzah, Tartus", "The map.")
    _enter(ada, "killed", "11", "The names.")
    found = [(each.field, each.text) for each in records.every(ada.connection, Comment)]
    figures = cases.get(ada.connection, _event(ada).uid).figures
    assert found == [("where", "The map.")]
    assert "The names." in {each.rationale for each in figures}


def test_who_works_alone_settles_on_what_they_entered(ada: Collection) -> None:
    _settle(ada, "when", _enter(ada, "when", "31 January 2025"))
    assert not _dispute(ada, "when").is_open


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("killed", "10 to 12", "one number of people killed"),
        ("killed", "11 injured", "one number of people killed"),
        ("killed", "40", "outside what the sources give"),
        ("killed", "", "Write one value"),
        ("killed", "10", "stands already"),
        ("when", "someday", "someday"),
        ("when", "report: 31 January 2025", "not of a report"),
        ("when", "30 January 2025; 31 January 2025", "Write one value"),
        ("where", "Arzah; Homs", "Write one value"),
        ("perpetrator", " ", "Write one value"),
    ],
)
def test_what_is_not_understood_or_does_not_fit_is_refused_and_nothing_is_written(
    ada: Collection, field: str, typed: str, says: str
) -> None:
    before = _event(ada), cases.get(ada.connection, _event(ada).uid).figures
    with pytest.raises(ChoiceRefusedError, match=says):
        _enter(ada, field, typed)
    assert (_event(ada), cases.get(ada.connection, _event(ada).uid).figures) == before


def test_a_value_without_a_reason_is_refused(ada: Collection) -> None:
    with pytest.raises(ReasonMissingError):
        _enter(ada, "when", "31 January 2025", " ")


def test_a_verdict_is_no_value(ada: Collection) -> None:
    uid: Uid = _event(ada).uid
    settling.open_dispute(ada, uid, "title", "Which village?")
    with pytest.raises(ChoiceRefusedError, match="ends with a verdict"):
        _enter(ada, "title", "Arzah")

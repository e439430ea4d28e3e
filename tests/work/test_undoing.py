"""Everything that the window can do is taken back by Undo and done again by Redo, to the last cell of every table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Article, ArticleVersion, Capture
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim, ClaimCount
from curator.core.counts import PersonClass, Quantity, exactly
from curator.core.dates import DateRole, on
from curator.core.edits import create
from curator.core.entries import ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.core.events import Event, EventClaim, EventLink, LinkKind
from curator.core.passages import Passage
from curator.core.places import PlaceRole, Spot
from curator.core.records import key_of
from curator.core.spans import Span
from curator.exchange import intake
from curator.store import history, undo
from curator.store.collection import Collection, open_collection
from curator.store.identifiers import new_uid
from curator.store.queries import cases, records
from curator.store.queries import claims as stored
from curator.store.undo import NothingToUndoError
from curator.work import claims, events, figures, links, looking_again, reviewing, settling, uniting
from tests import ground

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from curator.store.signing import Signer

TEXT = (
    "On 30 January 10 people were killed in Arzah, SOHR said. On 1 February 12 people were killed in Arzah, SNHR said."
    " Nobody knows who did it."
)
NEWER = "Updated. " + TEXT.replace("12 people", "14 people").replace("Nobody knows who did it", "It was the army")
FIRST, SECOND, THIRD = Span(0, 56), Span(57, 113), Span(114, len(TEXT))
ADA, BEN = ground.signer("Ada"), ground.signer("Ben")


@dataclass
class At:
    """A collection with two claims under one event and a third claim, and what stands in it."""

    collection: Collection

    @property
    def version(self) -> ArticleVersion:
        return records.every(self.collection.connection, ArticleVersion)[0]

    @property
    def event(self) -> Event:
        return records.every(self.collection.connection, Event)[0]

    @property
    def other(self) -> Event:
        return records.every(self.collection.connection, Event)[1]

    @property
    def claims(self) -> list[Claim]:
        return records.every(self.collection.connection, Claim)

    @property
    def caveat(self) -> Caveat:
        return records.every(self.collection.connection, Caveat)[0]

    def become(self, signer: Signer | None) -> None:
        self.collection.close()
        self.collection = open_collection(self.collection.path, signer, must_write=True)


def entry(span: Span, who: str, killed: int, day: date, place: str = "Homs") -> ClaimEntry:
    return ClaimEntry(
        passages=((span,),),
        originator=who,
        event_type="Attack",
        counts=(CountEntry(Quantity.KILLED, exactly(killed), group="people", verbatim=f"{killed} people"),),
        dates=(DateEntry(DateRole.EVENT, on(day)),),
        places=(PlaceEntry(PlaceRole.EVENT, Spot("Arzah", place)),),
    )


@pytest.fixture
def at(tmp_path: Path) -> Iterator[At]:
    made = At(ground.collection(tmp_path, "Ada"))
    collection = made.collection
    intake.take_in(collection, Capture(TEXT.encode(), "Arzah", TEXT, url="https://a.example/arzah"))
    version = made.version.uid
    first = claims.record_claim(collection, version, entry(FIRST, "SOHR", 10, date(2025, 1, 30)), as_new_event=True)
    claims.record_claim(collection, version, entry(SECOND, "SNHR", 12, date(2025, 2, 1)), events=[made.event])
    third = claims.record_claim(collection, version, entry(THIRD, "SOHR", 3, date(2025, 2, 2)), as_new_event=True)
    events.take_out_claim(collection, records.every(collection.connection, EventClaim)[-1].uid, "not of this")
    banner = Caveat(
        new_uid(), CaveatKind.ACCURACY_DISPUTED, CaveatScope.STRETCH, "disputed", RaisedBy.BANNER,
        version=version, stretch=Span(0, 30),
    )  # fmt: skip
    collection.journal.commit(create("Raise caveat", banner))
    assert first.uid != third.uid
    yield made
    made.collection.close()


def mark(at: At) -> None:
    claims.mark_passage(at.collection, at.version.uid, [Span(3, 13), Span(20, 30)], "a note")


def unmark(at: At) -> None:
    passage = claims.mark_passage(at.collection, at.version.uid, [Span(3, 13)])
    claims.withdraw_passage(at.collection, passage.uid, "unmarked by hand")


def record(at: At) -> None:
    claims.record_claim(at.collection, at.version.uid, entry(Span(3, 13), "A new source", 4, date(2025, 1, 1)))


def record_with_an_event(at: At) -> None:
    claims.record_claim(
        at.collection, at.version.uid, entry(Span(3, 13), "SOHR", 4, date(2025, 1, 1)), as_new_event=True
    )


def correct(at: At) -> None:
    now = entry(FIRST, "Another source", 11, date(2025, 1, 31), "Hama")
    claims.correct_claim(at.collection, at.claims[0].uid, replace(now, note="looked at again", counts=()))


def withdraw(at: At) -> None:
    claims.withdraw_claim(at.collection, at.claims[0].uid, "not in the text")


def make_event(at: At) -> None:
    events.make_event(at.collection, at.claims[2].uid)


def put_under(at: At) -> None:
    events.add_claims(at.collection, at.event.uid, [at.claims[2].uid])


def take_out(at: At) -> None:
    events.take_out_claim(at.collection, records.every(at.collection.connection, EventClaim)[0].uid, "another attack")


def change_event(at: At) -> None:
    events.revise_event(at.collection, at.event, replace(at.event, title="Arzah attack", summary="told twice"))


def link(at: At) -> None:
    links.link_events(at.collection, at.event.uid, at.other.uid, LinkKind.POSSIBLE_DUPLICATE, "same village")


def unlink(at: At) -> None:
    link(at)
    links.unlink_events(at.collection, records.every(at.collection.connection, EventLink)[0].uid, "another village")


def submit(at: At) -> None:
    reviewing.submit(at.collection, at.event.uid, "please look")


def submitted(at: At) -> None:
    submit(at)
    at.become(BEN)


def confirm(at: At) -> None:
    figures.confirm_figures(at.collection, at.event.uid, {(Quantity.KILLED, PersonClass.UNKNOWN): 11}, "the mean")


def take_up(at: At) -> None:
    submitted(at)
    reviewing.take_up(at.collection, at.event.uid)


def give_back(at: At) -> None:
    take_up(at)
    reviewing.give_back(at.collection, at.event.uid, "which day?")


def rework(at: At) -> None:
    give_back(at)
    at.become(ADA)
    reviewing.rework(at.collection, at.event.uid)


def defer(at: At) -> None:
    take_up(at)
    reviewing.defer(at.collection, at.event.uid, "the list comes tomorrow")


def settle(at: At) -> None:
    submitted(at)
    settling.settle(at.collection, at.event.uid, "killed", chosen="10", because="the list with names")


def approve(at: At) -> None:
    submitted(at)
    for dispute in ("killed", "when"):
        case, found = settling.find_dispute(at.collection.connection, at.event.uid, dispute)
        settling.settle(at.collection, case.event.uid, dispute, chosen=found.positions[0].value, because="the list")
    settling.discharge(at.collection, at.caveat.uid, at.claims[0].uid, "not touched")
    figures.confirm_figures(at.collection, at.event.uid)
    reviewing.take_up(at.collection, at.event.uid)
    at.become(ground.signer("Cleo"))
    reviewing.approve(at.collection, at.event.uid, "seen")


def reopen(at: At) -> None:
    approve(at)
    change_event(at)


def discharge(at: At) -> None:
    at.become(BEN)
    settling.discharge(at.collection, at.caveat.uid, at.claims[0].uid, "it speaks of another village")


def implausible(at: At) -> None:
    at.become(BEN)
    settling.mark_implausible(at.collection, at.claims[0].uid, "before the attack")


def undischarge(at: At) -> None:
    discharge(at)
    settling.take_back_discharge(at.collection, at.caveat.uid, at.claims[0].uid, "it speaks of this village")


def plausible(at: At) -> None:
    implausible(at)
    settling.take_back_implausible(at.collection, at.claims[0].uid, "after the attack")


def open_dispute(at: At) -> None:
    settling.open_dispute(at.collection, at.event.uid, "where", "two villages of one name")


def merge(at: At) -> None:
    take_up(at)
    uniting.merge_events(at.collection, at.event.uid, at.other.uid, "one attack")


def withdraw_event(at: At) -> None:
    reviewing.withdraw_event(at.collection, at.event.uid, "no event")


def take_in(at: At) -> None:
    intake.take_in(at.collection, Capture(b"other", "Other", "Ten were killed."))


def take_in_newer(at: At) -> None:
    article = records.every(at.collection.connection, Article)[0].uid
    outcome = intake.take_in(at.collection, Capture(NEWER.encode(), "Arzah", NEWER), article=article)
    assert outcome.is_new_version


def agree(at: At) -> None:
    take_in_newer(at)
    newest = records.every(at.collection.connection, ArticleVersion)[-1].uid
    carried = [
        each
        for each in records.every(at.collection.connection, Passage)
        if each.version == newest and each.carried is not None and each.carried.waits
    ]
    looking_again.agree(at.collection, carried[0].uid)


def choose(at: At) -> None:
    take_in_newer(at)
    old = next(each for each in records.every(at.collection.connection, Passage) if each.start == THIRD.start)
    newest = records.every(at.collection.connection, ArticleVersion)[-1].uid
    looking_again.choose(at.collection, old.uid, newest, [ground.span_of(NEWER, "It was the army")])


def give_up(at: At) -> None:
    take_in_newer(at)
    newest = records.every(at.collection.connection, ArticleVersion)[-1].uid
    carried = [each for each in records.every(at.collection.connection, Passage) if each.version == newest]
    looking_again.give_up(at.collection, carried[0].uid)


def move_stretch(at: At) -> None:
    claims.confirm_stretch(at.collection, at.caveat.uid, Span(0, 60))


def go_back(at: At) -> None:
    change_event(at)
    record_key = key_of(at.event)
    first = next(each for each in history.of_record(at.collection.connection, record_key) if each.field == "title")
    at.collection.journal.commit(history.go_back(at.collection.connection, first, record_key))


EVERYTHING: tuple[Callable[[At], None], ...] = (
    mark, unmark, record, record_with_an_event, correct, withdraw, make_event, put_under, take_out, change_event, link,
    unlink, submit, confirm, take_up, give_back, rework, defer, settle, approve, reopen, discharge, implausible,
    undischarge, plausible, open_dispute, merge, withdraw_event, take_in, take_in_newer, agree, choose, give_up, move_stretch, go_back,
)  # fmt: skip


@pytest.mark.parametrize("do", EVERYTHING, ids=lambda do: do.__name__)
def test_whatever_is_done_is_taken_back_and_done_again_to_the_last_cell(
    do: Callable[[At], None], at: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = [ground.standing(at.collection.connection)]
    become = At.become

    def listen(again: At, signer: Signer | None = None) -> None:
        if signer is not None:
            become(again, signer)
        again.collection.journal.listen(lambda _: seen.append(ground.standing(again.collection.connection)))

    monkeypatch.setattr(At, "become", listen)
    listen(at)
    do(at)
    before, done = seen[-2:]
    step = undo.next_undo(at.collection.connection, at.collection.journal.device)
    assert step is not None
    at.collection.undo()
    assert ground.standing(at.collection.connection) == before
    again = undo.next_redo(at.collection.connection, at.collection.journal.device)
    assert again is not None
    assert again.label == step.label
    # also after the program was closed
    become(at, at.collection.signer)
    at.collection.redo()
    assert ground.standing(at.collection.connection) == done
    at.collection.undo()
    assert ground.standing(at.collection.connection) == before
    at.collection.redo()
    assert ground.standing(at.collection.connection) == done
    derived = ground.derived(at.collection.connection)
    at.collection.rebuild()
    assert ground.derived(at.collection.connection) == derived


def test_redo_is_lost_after_something_else_is_done(at: At) -> None:
    mark(at)
    at.collection.undo()
    move_stretch(at)
    assert undo.next_redo(at.collection.connection, at.collection.journal.device) is None
    with pytest.raises(NothingToUndoError, match="you have gone on since"):
        at.collection.redo()


def test_all_that_was_done_is_taken_back_to_nothing_and_done_again(at: At) -> None:
    for do in (mark, unmark, record_with_an_event, correct, put_under, link, change_event, submit, move_stretch):
        do(at)
    done = ground.standing(at.collection.connection)
    steps = 0
    device = at.collection.journal.device
    while undo.next_undo(at.collection.connection, device) is not None:
        at.collection.undo()
        steps += 1
    assert not any(ground.standing(at.collection.connection).values())
    for _ in range(steps):
        at.collection.redo()
    assert ground.standing(at.collection.connection) == done
    assert stored.get(at.collection.connection, at.claims[0].uid).claim == at.claims[0]
    assert cases.get(at.collection.connection, at.event.uid).event == at.event
    assert records.every(at.collection.connection, ClaimCount)

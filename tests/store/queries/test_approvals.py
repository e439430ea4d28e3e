from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.events import Event, EventClaim, EventState
from curator.core.judgement import Review
from curator.store.queries import approvals, records
from tests import ground

if TYPE_CHECKING:
    from pathlib import Path

    from curator.core.ids import RevisionId
    from curator.store.collection import Collection


def approve(collection: Collection, mint: ground.Uids, event: Event, comment: str = "") -> tuple[RevisionId, ...]:
    """Record an approval of what stands in the event's own record now."""
    seen = collection.journal.revisions_of(ground.key(event))
    review = Review(mint(), ground.key(event), "in_review", "approved", comment, seen)
    approving = edits.Edit("Approve", tuple(edits.Approve(each) for each in seen))
    collection.journal.commit(edits.create("Approve", review) + approving)
    return seen


def test_the_newest_approval_of_each_event_is_found(tmp_path: Path) -> None:
    mint = ground.Uids()
    with ground.collection(tmp_path, "Ann") as collection:
        first, second = ground.event(collection, mint), ground.event(collection, mint, number=2)
        review = Review(mint(), ground.key(second), "in_review", "changes_requested", "Which day?")
        collection.journal.commit(edits.create("Return", review))
        approve(collection, mint, first, "once")
    with ground.reopened(collection, "Bob", clock=ground.Clock(ground.NOON + 10**12)) as collection:
        seen = approve(collection, mint, first, "twice")
        found = approvals.newest(collection.connection, [first.uid, second.uid])
    assert found.keys() == {first.uid}
    approval = found[first.uid]
    assert (approval.state, approval.person, approval.comment) == (EventState.APPROVED, "Bob", "twice")
    assert approval.revisions == seen


def test_only_what_somebody_else_approved_is_approved(tmp_path: Path) -> None:
    mint = ground.Uids()
    with ground.collection(tmp_path, "Ann") as collection:
        event = ground.event(collection, mint)
        keys = [ground.key(event)]
        approve(collection, mint, event)
        assert approvals.not_approved(collection.connection, keys) == set(keys)
    with ground.reopened(collection, "Bob") as collection:
        approve(collection, mint, event)
        assert approvals.not_approved(collection.connection, keys) == set()
        ground.change(collection, event, state=EventState.APPROVED)
        assert approvals.not_approved(collection.connection, keys) == set()
        ground.change(collection, event, title="Another")
        assert approvals.not_approved(collection.connection, keys) == set(keys)


def test_while_edits_disagree_the_value_approved_last_counts(tmp_path: Path) -> None:
    mint = ground.Uids()
    with ground.collection(tmp_path, "Ann") as anns, ground.collection(tmp_path, "Bob") as bobs:
        approved, other = ground.event(anns, mint), ground.event(anns, mint, number=2)
        ground.share(anns, bobs)
        approve(bobs, mint, approved)
        ground.share(bobs, anns)
        for event in (approved, other):
            ground.change(anns, event, title="Ann's")
            ground.change(bobs, event, title="Bob's")
        ground.share(bobs, anns)
        found = approvals.not_approved(anns.connection, [ground.key(approved), ground.key(other)])
    assert found == {ground.key(other)}


def test_what_was_not_seen_is_found_whoever_wrote_it(tmp_path: Path) -> None:
    mint = ground.Uids()
    with ground.collection(tmp_path) as collection:
        event, other = ground.event(collection, mint), ground.event(collection, mint, number=2)
        keys = [ground.key(event), ground.key(other)]
        seen = collection.journal.revisions_of(*keys)
        ground.change(collection, event, state=EventState.SELF_REVIEWED)
        assert approvals.not_seen(collection.connection, keys, seen) == set()
        ground.change(collection, other, summary="added since")
        assert approvals.not_seen(collection.connection, keys, seen) == {ground.key(other)}


def test_what_was_seen_and_is_withdrawn_since_is_found(tmp_path: Path) -> None:
    mint = ground.Uids()
    with ground.collection(tmp_path) as collection:
        event = ground.small_case(collection, mint)
        links = collection.connection.execute("select uid from event_claims order by uid").fetchall()
        link = records.get(collection.connection, EventClaim, links[0][0])
        seen = collection.journal.revisions_of(ground.key(link))
        assert approvals.withdrawn_since(collection.connection, [event.uid], seen) == []
        ground.change(collection, link, withdrawn_because="a mistake")
        assert approvals.withdrawn_since(collection.connection, [event.uid], []) == []
        found = approvals.withdrawn_since(collection.connection, [event.uid], seen)
    assert found == [(event.uid, ground.key(link))]


def test_public_ids_that_two_events_have_are_found(tmp_path: Path) -> None:
    mint = ground.Uids()
    with ground.collection(tmp_path) as collection:
        for number in (1, 2, 2):
            ground.event(collection, mint, number=number)
        assert approvals.shared_public_ids(collection.connection) == {"E-000002"}


def test_claims_of_several_events_and_of_none_are_found(tmp_path: Path) -> None:
    mint = ground.Uids()
    with ground.collection(tmp_path) as collection:
        passage = ground.mark(collection, mint, ground.take_in(collection, mint), "ten villagers were killed")
        one, two, none, left = (ground.claim(collection, mint, passage, killed=number) for number in range(4))
        ground.event(collection, mint, one, two, two, number=2)
        ground.event(collection, mint, two, number=1)
        event = ground.event(collection, mint, number=3)
        link = EventClaim(mint(), event.uid, left.uid)
        collection.journal.commit(edits.create("Link", link))
        collection.journal.commit(edits.revise("Unlink", link, replace(link, withdrawn_because="a mistake")))
        assert approvals.shared_claims(collection.connection) == {two.uid: ("E-000001", "E-000002")}
        assert list(approvals.loose_claims(collection.connection)) == [
            (none.uid, "2 killed", "draft"),
            (left.uid, "3 killed", "draft"),
        ]

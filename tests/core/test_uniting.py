from __future__ import annotations

from dataclasses import replace

import pytest

from curator.core.edits import Edit, SetField
from curator.core.events import Event, EventLink, EventState, LinkKind
from curator.core.four_eyes import ReasonMissingError
from curator.core.ids import Uid, kind_of
from curator.core.judgement import Review
from curator.core.redirects import survivor
from curator.core.review import Seen
from curator.core.steps import StepRefusedError
from curator.core.uniting import MergeRefusedError, merge, unmerge
from tests.core.making import EVENT, event

SEEN = Seen(Uid("review"), " One attack. ")
INTO = event(uid=Uid("other"), public_id="E-000002")


def after(edit: Edit, before: Event) -> Event:
    written = [write for write in edit.writes if isinstance(write, SetField) and kind_of(write.record) == "event"]
    assert all(getattr(before, write.field) == write.before for write in written)
    return replace(before, **{write.field: write.value for write in written})


def step(edit: Edit) -> Review:
    values = {
        write.field: write.value
        for write in edit.writes
        if isinstance(write, SetField) and kind_of(write.record) == "review"
    }
    return Review(Uid("review"), **values)


def test_a_merged_event_points_to_the_other() -> None:
    merged = after(merge(event(), INTO, SEEN), event())
    assert (merged.state, merged.merged_into) == (EventState.MERGED_INTO, "other")
    with pytest.raises(MergeRefusedError, match="cannot be merged into itself"):
        merge(event(), event(), SEEN)
    with pytest.raises(StepRefusedError):
        merge(event(), replace(INTO, state=EventState.WITHDRAWN), SEEN)
    with pytest.raises(StepRefusedError):
        merge(merged, INTO, SEEN)
    with pytest.raises(ReasonMissingError):
        merge(event(), INTO, Seen(Uid("review")))


def test_what_is_marked_as_distinct_is_not_merged() -> None:
    distinct = EventLink(Uid("link"), INTO.uid, EVENT, LinkKind.DISTINCT_FROM)
    elsewhere = replace(distinct, other=Uid("third"))
    maybe = replace(distinct, kind=LinkKind.POSSIBLE_DUPLICATE)
    with pytest.raises(MergeRefusedError, match="E-000001 and E-000002 are marked as not the same"):
        merge(event(), INTO, SEEN, [distinct])
    assert merge(event(), INTO, SEEN, [elsewhere, maybe]) == merge(event(), INTO, SEEN)


OPENED = {
    EventState.APPROVED: EventState.REOPENED,
    EventState.SELF_REVIEWED: EventState.REOPENED,
    EventState.RELEASED: EventState.REOPENED,
}


@pytest.mark.parametrize("state", sorted(set(EventState) - {EventState.MERGED_INTO, EventState.WITHDRAWN}))
def test_an_unmerged_event_is_what_it_was_and_open_again_where_it_was_approved(state: EventState) -> None:
    before = event(state=state)
    merging = merge(before, INTO, SEEN)
    merged = after(merging, before)
    edit = unmerge(merged, step(merging), SEEN)
    assert after(edit, merged) == replace(before, state=OPENED.get(state, state))
    assert (step(edit).before, step(edit).after) == (EventState.MERGED_INTO, OPENED.get(state, state))
    assert edit.label == "Un-merge E-000001"
    assert after(unmerge(merged, None, SEEN), merged).state is EventState.DRAFT
    with pytest.raises(ReasonMissingError):
        unmerge(merged, step(merging), Seen(Uid("review")))
    with pytest.raises(StepRefusedError, match="cannot be taken out of another event again"):
        unmerge(before, step(merging), SEEN)


def test_a_redirect_leads_to_the_end_and_in_a_ring_to_the_event_that_was_made_first() -> None:
    a, b, c, d, e = map(Uid, "abcde")
    assert [survivor(each, {}) for each in (a, b)] == [a, b]
    chain = {c: b, b: a}
    assert [survivor(each, chain) for each in (a, b, c)] == [a, a, a]
    ring = {d: c, c: b, b: d, e: d}
    assert [survivor(each, ring) for each in (b, c, d, e)] == [b, b, b, b]

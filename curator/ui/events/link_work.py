"""How events stand to each other, in the window: linked, told apart, merged and un-merged, each with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.errors import CuratorError
from curator.core.events import Event, EventState, LinkKind
from curator.core.ids import Uid
from curator.core.links import Pair, refuse
from curator.store.queries import linked, records
from curator.ui.pick_list import Entry
from curator.ui.words import named, retold, tr
from curator.work import links, uniting

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.core.cases import Case
    from curator.core.events import EventLink
    from curator.store.collection import Collection
    from curator.ui.workplace import Workplace

GONE = frozenset({EventState.MERGED_INTO, EventState.WITHDRAWN})


class LinkWork:
    """Does the actions on what is between the event in hand and others."""

    def __init__(self, workplace: Workplace, in_hand: Callable[[], Case | None]) -> None:
        """`in_hand` gives the case of the event in hand."""
        self._workplace = workplace
        self._in_hand = in_hand

    def serve_events_desk(self) -> None:
        """Do the actions of the Events desk."""
        handle = self._workplace.handle

        def has_event() -> bool:
            return self._in_hand() is not None

        handle("event.link", self._ask_what_to_link, ready=has_event)
        handle("event.merge", self._ask_what_to_merge_into, ready=has_event)
        handle("event.distinct", self._ask_what_is_another, ready=has_event)
        handle("event.unlink", self._ask_which_link, ready=lambda: bool(self._links()))
        handle("event.unmerge", self._ask_which_merged, ready=lambda: bool(self._merged()))

    def serve_review_desk(self) -> None:
        """Do the actions of the Review desk: whether the event and another are the same."""
        handle = self._workplace.handle
        handle("review.same", self._ask_whether_the_same, ready=lambda: bool(self._maybe_the_same()))
        handle("review.distinct", self._ask_whether_another, ready=lambda: bool(self._maybe_the_same()))

    # what there is

    def _links(self) -> tuple[EventLink, ...]:
        case = self._in_hand()
        return () if case is None else case.links

    def _merged(self) -> tuple[Event, ...]:
        case = self._in_hand()
        return () if case is None else case.merged

    def _maybe_the_same(self) -> list[Uid]:
        """The events of which somebody said that they may be the one in hand."""
        case = self._in_hand()
        return [] if case is None else _others(case, LinkKind.POSSIBLE_DUPLICATE)

    # questions

    def _ask_what_to_link(self) -> None:
        case = self._in_hand()
        if case is not None:
            question = tr("Link {event} to which event?", event=case.event.public_id)
            self._offer(question, _entries(self._workplace, case), lambda other: self._ask_how(case.event, other))

    def _ask_how(self, event: Event, other: Uid) -> None:
        connection = self._workplace.connection
        if connection is None:
            return
        pair = Pair(event, records.get(connection, Event, other))
        standing = linked.onward(connection, [event.uid, other])
        entries = []
        for kind in LinkKind:
            why = ""
            try:
                refuse(pair, kind, standing)
            except CuratorError as refusal:
                why = retold(refusal.sentence)
            entries.append(Entry(named(kind), kind, why=why, is_ready=not why))
        self._workplace.pick_list.offer(
            tr("How does it stand to the other?"),
            entries,
            lambda kind, _typed: self._ask_why_link(event, other, LinkKind(str(kind))),
        )

    def _ask_why_link(self, event: Event, other: Uid, kind: LinkKind) -> None:
        self._ask(
            tr("Why? The reason stays with the link."),
            lambda collection, because: links.link_events(collection, event.uid, other, kind, because),
            tr("Linked."),
        )

    def _ask_what_to_merge_into(self) -> None:
        case = self._in_hand()
        if case is not None:
            apart = set(_others(case, LinkKind.DISTINCT_FROM))
            question = tr("{event} is the same as which event? Its claims go there.", event=case.event.public_id)
            entries = _entries(self._workplace, case, first=LinkKind.POSSIBLE_DUPLICATE, apart=apart)
            self._offer(question, entries, lambda other: self._ask_why_merge(case.event.uid, other))

    def _ask_why_merge(self, event: Uid, into: Uid) -> None:
        def merge(collection: Collection, because: str) -> None:
            stands = uniting.merge_events(collection, event, into, because)
            self._workplace.event_wanted.emit(stands.uid)

        self._ask(
            tr("Why are they the same? The reason stays with the event."),
            merge,
            tr("Merged: the id of the one leads to the other, which has all the claims now."),
        )

    def _ask_what_is_another(self) -> None:
        case = self._in_hand()
        if case is not None:
            apart = set(_others(case, LinkKind.DISTINCT_FROM))
            entries = _entries(self._workplace, case, first=LinkKind.POSSIBLE_DUPLICATE, apart=apart)
            question = tr("{event} is not the same as which event?", event=case.event.public_id)
            self._offer(question, entries, lambda other: self._ask_why_another(case.event.uid, other))

    def _ask_why_another(self, event: Uid, other: Uid) -> None:
        self._ask(
            tr("Why are they not the same? Nothing proposes them as one again."),
            lambda collection, because: links.link_events(collection, event, other, LinkKind.DISTINCT_FROM, because),
            tr("Remembered: they are not the same."),
        )

    def _ask_which_link(self) -> None:
        connection = self._workplace.connection
        if connection is None:
            return
        names = _names(self._workplace, {end for link in self._links() for end in (link.event, link.other)})
        entries = [
            Entry(f"{names[link.event]} {named(link.kind)} {names[link.other]}", link.uid, link.rationale)
            for link in self._links()
        ]
        self._offer(tr("Take which link back?"), entries, self._ask_why_unlink)

    def _ask_why_unlink(self, link: Uid) -> None:
        self._ask(
            tr("Why is it taken back? The reason stays with the link."),
            lambda collection, because: links.unlink_events(collection, link, because),
            tr("Taken back."),
        )

    def _ask_which_merged(self) -> None:
        merged = self._merged()
        if len(merged) == 1:
            self._ask_why_unmerge(merged[0].uid)
            return
        entries = [Entry(f"{event.public_id} {event.title}", event.uid) for event in merged]
        self._offer(tr("Which event is one of its own after all?"), entries, self._ask_why_unmerge)

    def _ask_why_unmerge(self, event: Uid) -> None:
        def unmerge(collection: Collection, because: str) -> None:
            self._workplace.event_wanted.emit(uniting.unmerge_events(collection, event, because).uid)

        self._ask(
            tr("Why is it one of its own after all? The reason stays with the event."),
            unmerge,
            tr("Un-merged: it is as it was before."),
        )

    def _ask_whether_the_same(self) -> None:
        """Which of the possible duplicates is the same; the one with the later id is merged into the other."""
        case = self._in_hand()
        if case is not None:
            self._among_maybe(tr("Which is the same event?"), lambda other: self._merge_later(case.event, other))

    def _merge_later(self, event: Event, other: Uid) -> None:
        connection = self._workplace.connection
        if connection is not None:
            second = records.get(connection, Event, other)
            into, merged = sorted((event, second), key=lambda each: (each.public_id, each.uid))
            self._ask_why_merge(merged.uid, into.uid)

    def _ask_whether_another(self) -> None:
        case = self._in_hand()
        if case is not None:
            self._among_maybe(tr("Which is another event?"), lambda other: self._ask_why_another(case.event.uid, other))

    def _among_maybe(self, question: str, take: Callable[[Uid], None]) -> None:
        """Ask for one of the possible duplicates; where there is only one, it is that."""
        maybe = self._maybe_the_same()
        if len(maybe) == 1:
            take(maybe[0])
            return
        names = _names(self._workplace, set(maybe))
        self._offer(question, [Entry(names[each], each) for each in maybe], take)

    # asking

    def _offer(self, question: str, entries: list[Entry], take: Callable[[Uid], None]) -> None:
        self._workplace.pick_list.offer(question, entries, lambda value, _typed: take(Uid(str(value))))

    def _ask(self, question: str, work: Callable[[Collection, str], object], done: str) -> None:
        """Ask for a reason, and do the work with it."""

        def take(because: str) -> None:
            collection = self._workplace.collection
            if collection is not None:
                self._workplace.attempt(lambda: work(collection, because), done)

        self._workplace.pick_list.ask(question, take)


def _others(case: Case, kind: LinkKind) -> list[Uid]:
    """The events at the other ends of the links of one kind, each once."""
    ends = [end for link in case.links if link.kind is kind for end in (link.event, link.other)]
    return [end for end in dict.fromkeys(ends) if end != case.event.uid]


def _entries(
    workplace: Workplace, case: Case, *, first: LinkKind | None = None, apart: set[Uid] | None = None
) -> list[Entry]:
    """The other events that stand: those linked by `first` before the rest; those `apart` cannot be picked."""
    connection = workplace.connection
    if connection is None:
        return []
    likely = set(_others(case, first)) if first is not None else set()
    told_apart = apart or set()
    events = [
        event for event in records.every(connection, Event) if event.uid != case.event.uid and event.state not in GONE
    ]
    return [
        Entry(
            f"{event.public_id} {event.title}",
            event.uid,
            tr("maybe the same") if event.uid in likely else "",
            is_ready=event.uid not in told_apart,
            why=tr("marked as not the same") if event.uid in told_apart else "",
        )
        for event in sorted(events, key=lambda event: (event.uid not in likely, event.uid in told_apart))
    ]


def _names(workplace: Workplace, events: set[Uid]) -> dict[Uid, str]:
    """The public id and the title of each of these events."""
    connection = workplace.connection
    found = [] if connection is None else records.among(connection, Event, "uid", events)
    return {event.uid: f"{event.public_id} {event.title}" for event in found}

"""What waits beside the events, on the Review desk: how it is shown, and what is decided about it by the desk's own keys."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.cases import Case
from curator.core.concurrent import because
from curator.core.errands import Errand, ErrandKind
from curator.core.events import Event
from curator.core.ids import Uid
from curator.store.queries import claims, versions
from curator.ui.disputes_told import field_told, versions_told
from curator.ui.history_words import Naming
from curator.ui.jobs import ThreadJob
from curator.ui.mirroring import as_it_runs
from curator.ui.words import retold, tr
from curator.work import claim_review
from curator.work import versions as choosing
from curator.work.errands import has_rests, stale_rests

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.concurrent import Concurrent
    from curator.store.driver import Connection
    from curator.ui.reviewing.case_pane import CasePane
    from curator.ui.reviewing.queue_list import QueueList
    from curator.ui.workplace import Workplace

NO_EVENT = Event(Uid(""), "", "")


class ErrandWork:
    """Shows a claim, or the versions of a field, in the middle of the desk, and does what is decided about it."""

    def __init__(self, workplace: Workplace, queue: QueueList, view: CasePane) -> None:
        self._workplace, self._queue, self._view = workplace, queue, view
        self.in_hand: Errand | None = None
        self._job: ThreadJob | None = None
        self._is_due = False
        queue.view.activated.connect(lambda _: self.go_to_words())
        workplace.closing.connect(self._forget)

    @property
    def claim(self) -> Uid | None:
        """The claim in hand, where it is to be judged."""
        errand = self.in_hand
        return ids.uid_of(errand.record) if errand is not None and errand.kind is ErrandKind.CLAIM else None

    def show(self, errand: Errand, connection: Connection) -> Case:
        """Show it in the middle; what of it can be settled, as a case."""
        self.in_hand = errand
        if errand.kind is ErrandKind.CLAIM:
            alone = claim_review.alone(connection, claims.get(connection, ids.uid_of(errand.record)))
            self._view.show_claim(alone)
            return Case(NO_EVENT)
        found = versions.of_field(connection, errand.record, errand.field)
        self._view.show_words(_page(connection, found) if found is not None else "")
        return Case(NO_EVENT, concurrent=() if found is None else (found,))

    def hint(self) -> str:
        """What can be done about it."""
        if self.claim is not None:
            return tr("A claim: accept it or return it with a comment; Enter shows it on its article.")
        return tr("Two versions of one field: choose one, with a reason.")

    def accept(self, comment: str) -> bool:
        """Accept the claim in hand; whether it could be done."""
        collection, claim = self._workplace.collection, self.claim
        if collection is None or claim is None:
            return False
        return self._workplace.attempt(lambda: claim_review.accept(collection, claim, comment), tr("Accepted."))

    def give_back(self, comment: str) -> bool:
        """Return the claim in hand; whether it could be done."""
        collection, claim = self._workplace.collection, self.claim
        if collection is None or claim is None:
            return False
        return self._workplace.attempt(lambda: claim_review.give_back(collection, claim, comment), tr("Returned."))

    def choose(self, chosen: str, why: str) -> None:
        """Choose one of the versions in hand."""
        collection, errand = self._workplace.collection, self.in_hand
        if collection is not None and errand is not None:
            self._workplace.attempt(
                lambda: choosing.settle(collection, errand.record, errand.field, chosen=chosen, because=why),
                tr("Settled on “{value}”.", value=retold(chosen)),
            )

    def go_to_words(self) -> None:
        """Show the claim in hand on its article."""
        claim = self.claim
        if claim is not None:
            self._workplace.show_claim(claim)

    # rests

    def look_for_rests(self) -> None:
        """Find in a thread of its own which rests of totals have become others, and put them into the queue."""
        collection = self._workplace.collection
        if collection is None or not has_rests(collection.connection):
            self._queue.put_rests(())
            return
        if self._job is not None:
            self._is_due = True
            return
        found: list[Errand] = []

        def steps() -> Iterator[None]:
            reader = collection.reader()
            try:
                found.extend(stale_rests(reader.connection))
            finally:
                reader.close()
            yield

        job = self._job = ThreadJob(steps, self._view)
        job.finished.connect(lambda: self._take(job, found))
        job.failed.connect(lambda _: self._take(job, []))
        self._workplace.run(job)

    def _take(self, job: ThreadJob, found: list[Errand]) -> None:
        if job is not self._job:
            return
        self._job = None
        self._queue.put_rests(found)
        if self._is_due:
            self._is_due = False
            self.look_for_rests()

    def _forget(self) -> None:
        self.in_hand, self._job, self._is_due = None, None, False


def _page(connection: Connection, found: Concurrent) -> str:
    name = Naming(connection).of(found.record)
    told = "".join(f"<li>{escape(each)}</li>" for each in versions_told(found))
    return as_it_runs(
        f"<html><body><h2>{escape(field_told(found.name))}</h2><p>{escape(name)}</p>"
        f"<p>{escape(retold(because(found)))}</p><ul>{told}</ul></body></html>"
    )

"""What is done in the queue by key: going on, to what is undisputed or may be approved, another order, approving several."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from curator.ui.pick_list import Entry
from curator.ui.words import retold, tr
from curator.work import reviewing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.core.ids import Uid
    from curator.store.collection import Collection
    from curator.ui.reviewing.queue_list import QueueList
    from curator.ui.workplace import Workplace

MOST = 200
"""So many events are approved together at most: each of them is looked through first."""


class QueueWork:
    """Does the actions of the queue; `comment` gives what was typed to go with an approval, `clear` forgets it."""

    def __init__(
        self, workplace: Workplace, queue: QueueList, comment: Callable[[], str], clear: Callable[[], None]
    ) -> None:
        self._workplace, self._queue = workplace, queue
        self._comment, self._clear = comment, clear
        handle = workplace.handle
        handle("review.next", partial(queue.step, 1), ready=lambda: queue.can_step(1))
        handle("review.previous", partial(queue.step, -1), ready=lambda: queue.can_step(-1))
        handle("review.undisputed", self.go_to_undisputed, ready=lambda: queue.can_step(1))
        handle("review.mine", self.go_to_approvable, ready=lambda: queue.can_step(1))
        handle("review.order", queue.turn_order, ready=lambda: workplace.collection is not None)
        handle("review.filter", self._filter, ready=lambda: workplace.collection is not None)
        handle(
            "review.approve_many", self.offer_approval, ready=lambda: queue.model.rowCount() > len(queue.model.beside)
        )

    def go_to_undisputed(self) -> None:
        """Go to the next event in the queue of which nothing is disputed."""
        self._go_to(self._queue.model.next_undisputed(self._row()), tr("Everything further in the queue is disputed."))

    def go_to_approvable(self) -> None:
        """Go to the next event in the queue that whoever is here may approve as it stands."""
        collection = self._workplace.collection
        if collection is None:
            return
        alone = reviewing.reviewer(collection).alone
        row = self._queue.model.next_to_approve(self._row(), is_alone=alone)
        self._go_to(row, tr("Nothing further in the queue can be approved by you as it stands."))

    def offer_approval(self) -> None:
        """Show which of the selected events would be approved together and which not, and approve those that are.

        Where one event alone is selected, all that the filter leaves are meant.
        """
        collection = self._workplace.collection
        if collection is None:
            return
        chosen, n = self._queue.selected(MOST)
        if n <= 1:
            before = len(self._queue.model.beside)
            n = self._queue.model.rowCount() - before
            chosen = self._queue.model.uids(range(before, before + min(n, MOST)))
        told = self._workplace.perform(lambda: reviewing.would_approve(collection, chosen))
        if told is None:
            return
        names = self._names(chosen)
        refused = [
            Entry(names[uid], None, tr("left out"), is_ready=False, why=retold(why)) for uid, why in told.refused
        ]
        approved = [Entry(names[uid], told.approved, tr("is approved")) for uid in told.approved]
        question = tr("Together: {n} are approved, {others} are left out.", n=len(approved), others=len(refused))
        if n > MOST:
            question += " " + tr("The first {n} are looked through at a time.", n=MOST)
        first = Entry(tr("Approve these: {n}", n=len(approved)), told.approved, is_ready=bool(approved), always=True)
        if not approved:
            first = Entry(
                tr("None of them can be approved together"), None, is_ready=False, why=retold(told.refused[0][1])
            )
        self._workplace.pick_list.offer(
            question,
            [first, *approved, *refused],
            lambda value, _typed: self._approve(collection, value if isinstance(value, tuple) else ()),
        )

    def _approve(self, collection: Collection, events: Sequence[Uid]) -> None:
        comment = self._comment()
        done = self._workplace.perform(lambda: reviewing.approve_many(collection, events, comment))
        if done is not None:
            self._clear()
            self._workplace.notices.say(tr("Approved together: {n}.", n=len(done.approved)), can_undo=True)

    def _names(self, events: Sequence[Uid]) -> dict[Uid, str]:
        wanted = set(events)
        model = self._queue.model
        rows = (model.waiting(row) for row in range(model.rowCount() - len(model.beside)))
        found: dict[Uid, str] = {}
        for each in rows:
            if each is not None and each.uid in wanted:
                found[each.uid] = f"{each.public_id} {each.title}"
                if len(found) == len(wanted):
                    break
        return found

    def _row(self) -> int:
        return self._queue.view.currentIndex().row()

    def _go_to(self, row: int, otherwise: str) -> None:
        if row >= 0:
            self._queue.put_row(row)
        else:
            self._workplace.notices.say(otherwise)

    def _filter(self) -> None:
        self._queue.line.setFocus()
        self._queue.line.selectAll()

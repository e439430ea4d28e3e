"""The releases that were made: a list of them, and the one in hand as a page with what it says otherwise than another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTextBrowser, QWidget

from curator.core.ids import Uid
from curator.core.judgement import Release
from curator.exchange.exporting import Progress
from curator.store import history
from curator.store.queries import records
from curator.store.queries.authorship import Hand
from curator.ui.jobs import ThreadJob
from curator.ui.lists import FilteredList
from curator.ui.models import Shown
from curator.ui.pick_list import Entry
from curator.ui.releasing.told import differences_told, options, release_page
from curator.ui.words import moment, number, tr
from curator.work import releases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.exchange.release_tables.compared import Differences
    from curator.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Made:
    """A release, who made and changed it, and how many events it has, where that is known."""

    release: Release
    hand: Hand | None
    size: int | None = None


def show_made(made: Made) -> Shown:
    """How a release looks in the list."""
    parts = []
    if made.release.withdrawn_because:
        parts.append(tr("withdrawn: {because}", because=made.release.withdrawn_because))
    if made.size is not None:
        parts.append(tr("events: {events}", events=number(made.size)))
    if made.hand is not None:
        parts += [moment(history.moment(made.hand.made_at)), made.hand.made_by]
    parts += options(made.release)
    return Shown(made.release.label, " · ".join(parts), made.release.withdrawn_because)


class MadeList(QWidget):
    """Lists releases, the newest first, and shows one of them."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._sizes: dict[Uid, int] = {}
        self._below: dict[Uid, str] = {}
        self.list: FilteredList[Made] = FilteredList(
            tr("Releases"), tr("No release was made yet: give one a label and write its files."), show_made, self
        )
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Release"))
        self.page.anchorClicked.connect(lambda url: self._follow(url.toString()))
        self.list.highlighted.connect(lambda _: self._draw())
        workplace.theme_changed.connect(self._draw)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.list)
        splitter.addWidget(self.page)
        splitter.setSizes([420, 780])
        for place in (0, 1):
            splitter.setCollapsible(place, False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    @property
    def in_hand(self) -> Release | None:
        """The release in the frame."""
        made = self.list.current()
        return made.release if made is not None else None

    @property
    def others(self) -> list[Release]:
        """The releases that the one in hand can be compared with."""
        return [each.release for each in self.list.model.values if each.release != self.in_hand]

    def begin(self) -> None:
        """Forget what is known of another collection's releases."""
        self._sizes.clear()
        self._below.clear()
        self.refresh()

    def refresh(self) -> None:
        """Read the releases again; the one in hand stays in hand."""
        connection, before = self._workplace.connection, self.in_hand
        found: list[Made] = []
        if connection is not None:
            hands = releases.makers(connection)
            found = [Made(each, hands.get(each.uid), self._sizes.get(each.uid)) for each in releases.every(connection)]
        self.list.fill(found[::-1])
        self.put_in_hand(before.uid if before is not None else None)

    def put_in_hand(self, release: Uid | None) -> None:
        """Put the frame on a release; on the newest where it is not there."""
        values = self.list.model.values
        if values:
            self.list.put_current(next((each for each in values if each.release.uid == release), values[0]))
        self._draw()

    def note_size(self, release: Uid, size: int) -> None:
        """Take note of how many events a release has."""
        self._sizes[release] = size
        self.refresh()

    def withdraw(self) -> None:
        """Ask why the release in hand is withdrawn, and withdraw it."""
        collection, release = self._workplace.collection, self.in_hand
        if collection is None or release is None:
            return
        self._workplace.pick_list.ask(
            tr("Why is “{label}” withdrawn? Its label is never given again.", label=release.label),
            lambda why: self._workplace.attempt(
                lambda: releases.withdraw(collection, release, why), tr("Withdrawn: {label}.", label=release.label)
            ),
        )

    def compare(self) -> None:
        """Ask with which release to compare the one in hand; the one before it comes first."""
        release = self.in_hand
        if release is None:
            return
        others = self.others
        earlier = [each for each in others if each.uid < release.uid]
        order = sorted(others, key=lambda each: (each not in earlier, each.withdrawn_because != ""))
        entries = [Entry(each.label, each, each.withdrawn_because) for each in order]

        def pick(value: object, _typed: str) -> None:
            other = next(each for each in others if each == value)
            older, newer = sorted((release, other), key=lambda each: each.uid)
            self._tell(older, newer, release)

        self._workplace.pick_list.offer(tr("Compare “{label}” with which release?", label=release.label), entries, pick)

    def _tell(self, older: Release, newer: Release, on_page_of: Release) -> None:
        collection = self._workplace.collection
        if collection is None:
            return
        found: list[Differences] = []
        sizes: list[int] = []

        def steps() -> Iterator[Progress]:
            reader = collection.reader()
            try:
                found.append((yield from releases.differing(reader.connection, older, newer)))
                sizes.append((yield from releases.size(reader.connection, on_page_of)))
            finally:
                reader.close()

        def finish() -> None:
            self._below[on_page_of.uid] = differences_told(found[0], older.label, newer.label)
            self.note_size(on_page_of.uid, sizes[0])
            self.page.setFocus()

        job = ThreadJob(steps, self)
        job.progressed.connect(self._show_progress)
        job.finished.connect(finish)
        self._workplace.run(job, tr("Comparing the releases…"))

    def _show_progress(self, step: object) -> None:
        if isinstance(step, Progress) and step.total:
            self._workplace.notices.progress(step.done, step.total)

    def _draw(self) -> None:
        made = self.list.current()
        if made is None:
            self.page.clear()
            return
        uid = made.release.uid
        self.page.setHtml(
            release_page(made.release, made.hand, made.size, self._workplace.theme, self._below.get(uid, ""))
        )

    def _follow(self, link: str) -> None:
        kind, _, rest = link.partition(":")
        connection = self._workplace.connection
        if kind == "claim":
            self._workplace.show_claim(Uid(rest))
        elif connection is not None:
            event = self._workplace.perform(lambda: records.by_prefix(connection, "event", rest))
            if event is not None:
                self._workplace.show_event(event.uid)

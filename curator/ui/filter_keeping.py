"""Keeping what stands in a filter line under a name, and taking it from there again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curator.core.saved_filters import FilteredDesk, SavedFilter
from curator.ui.pick_list import Entry
from curator.ui.words import isolated, tr
from curator.work import saved_filters

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit

    from curator.ui.workplace import Workplace

PREFIXES = {FilteredDesk.EVENTS: "event", FilteredDesk.REVIEW: "review"}
"""What the actions of each desk begin with."""


class FilterKeeping(QObject):
    """Serves a desk's actions on filters with a name."""

    def __init__(self, workplace: Workplace, desk: FilteredDesk, line: QLineEdit) -> None:
        super().__init__(line)
        self._workplace, self._desk, self._line = workplace, desk, line
        prefix = PREFIXES[desk]
        workplace.handle(f"{prefix}.keep_filter", self.keep, ready=lambda: bool(line.text().strip()))
        workplace.handle(f"{prefix}.kept_filter", self.choose, ready=self._has_any)
        workplace.handle(f"{prefix}.rename_filter", self.rename, ready=self._has_any)
        workplace.handle(f"{prefix}.drop_filter", self.drop, ready=self._has_any)

    def keep(self) -> None:
        """Ask for a name for what stands in the line."""
        collection, words = self._workplace.collection, self._line.text()
        if collection is None:
            return
        self._workplace.pick_list.ask(
            tr("Under which name? Everybody who works on the collection sees it."),
            lambda name: self._workplace.attempt(
                lambda: saved_filters.keep(collection, self._desk, name, words), tr("Kept.")
            ),
        )

    def choose(self) -> None:
        """Offer the filters; the one that is picked stands in the line."""
        self._offer(tr("Which filter?"), lambda kept: self._line.setText(kept.words))

    def rename(self) -> None:
        """Offer the filters, then ask for another name."""
        collection = self._workplace.collection
        if collection is None:
            return

        def ask(kept: SavedFilter) -> None:
            self._workplace.pick_list.ask(
                tr("What is “{name}” called from now on?", name=kept.name),
                lambda name: self._workplace.attempt(lambda: saved_filters.rename(collection, kept, name), tr("Kept.")),
            )

        self._offer(tr("Which filter has another name?"), ask)

    def drop(self) -> None:
        """Offer the filters, then ask why one is taken back."""
        collection = self._workplace.collection
        if collection is None:
            return

        def ask(kept: SavedFilter) -> None:
            self._workplace.pick_list.ask(
                tr("Why is “{name}” taken back?", name=kept.name),
                lambda why: self._workplace.attempt(
                    lambda: saved_filters.withdraw(collection, kept, why), tr("Taken back.")
                ),
            )

        self._offer(tr("Which filter is taken back?"), ask)

    def _offer(self, question: str, take: Callable[[SavedFilter], object]) -> None:
        entries = [Entry(each.name, each, isolated(each.words)) for each in self._kept()]

        def pick(value: object, _typed: str) -> None:
            if isinstance(value, SavedFilter):
                take(value)

        self._workplace.pick_list.offer(question, entries, pick)

    def _kept(self) -> list[SavedFilter]:
        connection = self._workplace.connection
        return saved_filters.every(connection, self._desk) if connection is not None else []

    def _has_any(self) -> bool:
        return bool(self._kept())

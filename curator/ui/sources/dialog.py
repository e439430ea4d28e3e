"""The sources of the collection: a table of all, beside it what is said of the one in the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curator.core.folding import folded
from curator.core.ids import Uid
from curator.ui.context_help import help_in
from curator.ui.focus_handing import lead_through
from curator.ui.plain_table import plain_table
from curator.ui.sources.source_pane import SourcePane
from curator.ui.sources.told import Known, cells, headings, known
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.core.sources import Source
    from curator.ui.workplace import Workplace

SHOWN = frozenset({"source", "source_relation", "claim", "caveat", "actor"})
"""Kinds of record that the dialog tells of."""


class SourcesDialog(QDialog):
    """A table of the sources, and the one in the frame with all that is said of it."""

    help_anchor = "sources"

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._known = Known()
        self._texts: list[str] = []
        self.setWindowTitle(tr("Sources"))
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Filter sources by any word"))
        self.line.setAccessibleName(tr("Filter sources"))
        self.line.setClearButtonEnabled(True)
        self.table = plain_table(self, tr("Sources"), headings())
        self.pane = SourcePane(workplace, self)
        left = QVBoxLayout()
        left.addWidget(self.line)
        left.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.addLayout(left, 1)
        row.addWidget(self.pane, 1)
        self._lead()
        letters = self.fontMetrics()
        size = QSize(letters.averageCharWidth() * 150, letters.lineSpacing() * 38)
        self.resize(size.boundedTo(parent.window().size() - QSize(40, 40)))
        help_in(self, workplace)
        self.line.textChanged.connect(lambda _: self._narrow())
        self.table.currentCellChanged.connect(lambda *_: self._show())
        self.pane.tabs.currentChanged.connect(lambda _: self._lead())
        self.pane.gone.connect(self.show_source)
        workplace.changed.connect(self._take_change)
        workplace.opened.connect(self.close)
        self.fill()

    @property
    def source(self) -> Source | None:
        """The source in the frame."""
        item = self.table.item(self.table.currentRow(), 0)
        return None if item is None else self._known.sources.get(item.data(Qt.ItemDataRole.UserRole))

    def fill(self) -> None:
        """Show the sources as they are now; the one in the frame stays in it."""
        connection, before = self._workplace.connection, self.source
        self._known = Known() if connection is None else known(connection)
        self._texts = []
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(self._known.sources))
            for row, source in enumerate(self._known.sources.values()):
                told = cells(source, self._known)
                self._texts.append(folded(" ".join((*told, *source.aliases))).casefold())
                for column, text in enumerate(told):
                    item = QTableWidgetItem(text)
                    item.setData(Qt.ItemDataRole.UserRole, source.uid)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{headings()[column]}: {text or '–'}")
                    self.table.setItem(row, column, item)
        self._narrow()
        self.show_source("" if before is None else before.uid)

    def show_source(self, uid: str) -> None:
        """Put a source in the frame; the first where there is none of this uid."""
        rows = list(self._known.sources)
        row = rows.index(Uid(uid)) if uid in self._known.sources else 0
        if self.table.isRowHidden(row):
            self.line.clear()
        with QSignalBlocker(self.table):
            self.table.setCurrentCell(row, 0)
        self._show()

    def _show(self) -> None:
        self.pane.show_source(self.source, self._known)

    def _narrow(self) -> None:
        """Show the sources alone of which the filter's words are a part, by any of their names."""
        words = folded(self.line.text()).casefold().split()
        for row, text in enumerate(self._texts):
            self.table.setRowHidden(row, not all(word in text for word in words))

    def _take_change(self, changed: frozenset[str]) -> None:
        if self.isVisible() and not SHOWN.isdisjoint(each.partition(":")[0] for each in changed):
            self.fill()

    def _lead(self) -> None:
        lead_through((self.line, self.table, *self.pane.stops))

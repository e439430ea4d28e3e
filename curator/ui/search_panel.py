"""Search over the whole collection while one types: texts, passages, claims, events, caveats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from curator.core import ids
from curator.core.articles import ArticleVersion
from curator.core.caveats import Caveat
from curator.core.passages import Passage
from curator.store.queries import articles, records
from curator.store.queries.search import Hit, search
from curator.ui.lists import TwoLines
from curator.ui.models import VALUE_ROLE, Shown, ValuesModel
from curator.ui.words import retold, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from curator.core.ids import Uid
    from curator.ui.workplace import Workplace

PAUSE_MILLISECONDS = 60
"""How long typing must rest before the index is asked."""


def show_hit(hit: Hit) -> Shown:
    """How a hit looks: the words around it, and what kind of record has them."""
    kind = ids.kind_of(hit.record).replace("article_version", "article").replace("_", " ")
    return Shown(hit.snippet.strip(), retold(kind), hit.snippet)


class SearchPanel(QDockWidget):
    """A line and what is found; Enter or a click goes there."""

    help_anchor = "search"

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(tr("Search"), parent)
        self._workplace = workplace
        self.setObjectName("search")
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Search everything; words in quotes stand together"))
        self.line.setAccessibleName(tr("Search the collection"))
        self.line.setClearButtonEnabled(True)
        self.model: ValuesModel[Hit] = ValuesModel(show_hit, self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLines(self.view))
        self.view.setAccessibleName(tr("What was found"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.activated.connect(self._go)
        self.view.clicked.connect(self._go)
        self._count = QLabel(self)
        self._count.setProperty("quiet", True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self.line.textChanged.connect(lambda _: self._timer.start())
        self.line.returnPressed.connect(self._take_first)
        inside = QWidget(self)
        inside.setMinimumWidth(300)
        column = QVBoxLayout(inside)
        for widget in (self.line, self._count, self.view):
            column.addWidget(widget)
        self.setWidget(inside)
        workplace.opened.connect(lambda: self.model.fill(()))
        self.hide()

    def open(self) -> None:
        """Show it with the caret in its line."""
        self.show()
        self.raise_()
        self.line.setFocus()
        self.line.selectAll()

    def look(self) -> None:
        """Show what has the words typed."""
        connection = self._workplace.connection
        hits = search(connection, self.line.text()) if connection is not None else []
        self.model.fill(hits)
        typed = bool(self.line.text().strip())
        self._count.setText(tr("found: {n}", n=len(hits)) if hits else tr("Nothing has these words.") if typed else "")

    def _take_first(self) -> None:
        self.look()
        if self.model.rowCount():
            self._go(self.model.index(0, 0))

    def _go(self, index: QModelIndex) -> None:
        hit, connection = index.data(VALUE_ROLE), self._workplace.connection
        if not isinstance(hit, Hit) or connection is None:
            return
        uid = ids.uid_of(hit.record)
        match ids.kind_of(hit.record):
            case "article_version":
                self._workplace.show_article(records.get(connection, ArticleVersion, uid).uid, hit.where)
            case "article":
                self._workplace.show_article(articles.versions_of(connection, uid)[-1].uid)
            case "passage":
                passage = records.get(connection, Passage, uid)
                self._workplace.show_article(passage.version, passage.spans[0])
            case "claim":
                self._workplace.show_claim(uid)
            case "event":
                self._workplace.show_event(uid)
            case _:
                self._show_caveat(uid)

    def _show_caveat(self, uid: Uid) -> None:

        connection = self._workplace.connection
        caveat = records.find(connection, Caveat, uid) if connection is not None else None
        if caveat is not None and caveat.version is not None:
            self._workplace.show_article(caveat.version, caveat.banner)

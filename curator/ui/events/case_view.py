"""A case to read: the page in a browser of text, whose links lead to claims, events and histories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTextBrowser, QWidget

from curator.core import records as kinds
from curator.store.queries import cases, redirects, reviews
from curator.store.queries.comments import parts_of
from curator.ui.events.case_page import page
from curator.ui.events.comments_section import place_of, talk_about
from curator.ui.events.links_section import around
from curator.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QResizeEvent

    from curator.core.cases import Case
    from curator.core.ids import Uid
    from curator.ui.workplace import Workplace

CLAIM_LETTERS = 26
"""A claim beside another is at least so many average letters wide."""


class CaseView(QTextBrowser):
    """Shows one event's case; it loads nothing from anywhere."""

    help_anchor = "figures"

    def __init__(self, workplace: Workplace, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._empty = empty
        self._instead = ""
        self.case: Case | None = None
        self._columns = 0
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(tr("Event with its claims"))
        self.anchorClicked.connect(self._follow)
        workplace.theme_changed.connect(self._draw)
        workplace.field_wanted.connect(self.go_to_field)
        self._draw()

    def loadResource(self, _kind: int, _url: QUrl | str) -> object:  # noqa: N802 Qt's name
        """Nothing: a page has no pictures, and words of articles fetch none."""
        return None

    def show_event(self, event: Uid | None) -> None:
        """Show this event as it stands now, of a merged one the one that stands for it; or that there is none."""
        connection = self._workplace.connection
        self.case = (
            cases.get(connection, redirects.survivor_of(connection, event))
            if connection is not None and event
            else None
        )
        self._instead = ""
        self._draw()

    def show_instead(self, page: str) -> None:
        """Show something else, as HTML, in place of an event."""
        self.case, self._instead = None, page
        self._draw()

    def _draw(self) -> None:
        connection = self._workplace.connection
        if self.case is None and self._instead:
            self.setHtml(self._instead)
            return
        if self.case is None or connection is None:
            self.setHtml(f"<p style='color:{self._workplace.theme.quiet}'>{self._empty}</p>")
            return
        place = self.verticalScrollBar().value()
        steps = reviews.steps(connection, kinds.key_of(self.case.event))
        self._columns = self._columns_wanted()
        talk, found = talk_about(connection, self.case, steps), around(connection, self.case)
        self.setHtml(page(self.case, self._workplace.theme, steps, columns=self._columns, talk=talk, around=found))
        self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Put as many claims side by side as the width has room for."""
        super().resizeEvent(event)
        if self.case is not None and self._columns != self._columns_wanted():
            self._draw()

    def _columns_wanted(self) -> int:
        """One to three, each wide enough to be read."""
        return max(1, min(3, self.viewport().width() // (CLAIM_LETTERS * self.fontMetrics().averageCharWidth())))

    def _key(self) -> str:
        return "" if self.case is None else kinds.key_of(self.case.event)

    def go_to_field(self, record: str, field: str) -> None:
        """Bring the place into sight where a field of this event, or of a record that belongs to it, is told."""
        if self.case is not None and self.isVisible() and self.tells_of(record):
            self.scrollToAnchor(place_of(self.case, field))

    def tells_of(self, record: str) -> bool:
        """Whether the record with this key is the event, or belongs to it."""
        return self.case is not None and (record == self._key() or record in parts_of(self.case))

    def _follow(self, url: QUrl) -> None:
        kind, _, uid = url.toString().partition(":")
        match kind:
            case "claim":
                self._workplace.show_claim(uid)  # type: ignore[arg-type]  # the page's links carry uids
            case "source":
                self._workplace.source_wanted.emit(uid)
            case "comment" | "comments":
                self._workplace.comments_wanted.emit(self._key(), uid)
            case "field":
                self.go_to_field(self._key(), uid)
            case "event":
                self._workplace.show_event(uid)  # type: ignore[arg-type]  # the page's links carry uids
            case _:
                self._workplace.history_wanted.emit(uid)

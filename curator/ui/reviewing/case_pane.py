"""The event in hand in the middle of the Review desk: its claims side by side, or all of it as a page to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from curator.store.queries import articles
from curator.ui.events.case_view import CaseView
from curator.ui.focus_handing import hand_focus_on
from curator.ui.reviewing.side_by_side import SideBySide
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.ids import Uid
    from curator.ui.workplace import Workplace


class CasePane(QWidget):
    """Shows one event's case in two ways."""

    help_anchor = "side-by-side"

    def __init__(self, workplace: Workplace, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._alone: Case | None = None
        self.page = CaseView(workplace, empty, self)
        self.beside = SideBySide(workplace.theme, self)
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(tr("How the event is shown"))
        self.tabs.setExpanding(False)
        for text in (tr("Side by side"), tr("Page")):
            self.tabs.addTab(text)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.beside)
        self._pages.addWidget(self.page)
        self._pages.setCurrentWidget(self.page)
        self.tabs.currentChanged.connect(self._show_tab)
        workplace.theme_changed.connect(self._show_beside)
        workplace.field_wanted.connect(self._show_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        hand_focus_on(self, self.beside)

    @property
    def case(self) -> Case | None:
        """What is shown."""
        return self.page.case

    @property
    def claim_in_hand(self) -> Uid | None:
        """The claim of the column in hand; None where the page is in front."""
        is_beside = self.case is not None and self._pages.currentWidget() is self.beside
        return self.beside.claim_in_hand if is_beside else None

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the tabulator stops at, in order."""
        return (self.tabs, *(self.beside.columns if self._pages.currentWidget() is self.beside else (self.page,)))

    def show_event(self, event: Uid | None) -> None:
        """Show this event as it stands now, or that there is none."""
        self.page.show_event(event)
        self._alone = None
        self._show_beside()
        self.tabs.setVisible(self.case is not None)
        self._show_tab()

    def show_claim(self, alone: Case) -> None:
        """Show a claim that is to be judged, by itself: a case with that one claim and no event."""
        self.page.show_event(None)
        self._alone = alone
        self._show_beside()
        self.tabs.hide()
        self._show_tab()

    def show_words(self, page: str) -> None:
        """Show something else than an event or a claim, as HTML."""
        self.show_event(None)
        self.page.show_instead(page)

    def _show_beside(self) -> None:
        connection, shown = self._workplace.connection, self.case or self._alone
        versions = {bearing.claim.version for bearing in shown.bearings} if shown is not None else set()
        cited = articles.cited_in(connection, versions) if connection is not None else {}
        self.beside.show_case(shown, self._workplace.theme, cited)

    def turn(self) -> None:
        """Show the other of the two ways, with the keyboard in it."""
        if self.case is None:
            return
        self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())
        (self.beside if self._pages.currentWidget() is self.beside else self.page).setFocus()

    def _show_field(self, record: str, field: str) -> None:
        """Show a field of the event, or of what belongs to it, on its page."""
        if self.isVisible() and self.page.tells_of(record):
            self.tabs.setCurrentIndex(1)
            self.page.go_to_field(record, field)

    def _show_tab(self, _place: int = 0) -> None:
        is_beside = self._alone is not None or (self.case is not None and self.tabs.currentIndex() == 0)
        self._pages.setCurrentWidget(self.beside if is_beside else self.page)

"""What the Events desk shows of all events at once: the map, the timeline, the totals; each made when it is first wanted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QTextBrowser

from curator.core.counts import Quantity
from curator.store.queries import event_days, event_spots, totals
from curator.ui.events.totals_page import totals_page
from curator.ui.words import tr, voice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from curator.store.queries.event_days import DaySum, EventDays
    from curator.store.queries.event_spots import EventSpot
    from curator.ui.events.event_model import EventModel
    from curator.ui.events.map_view import MapView
    from curator.ui.events.timeline_view import TimelineView
    from curator.ui.workplace import Workplace


class Overviews(QObject):
    """Puts them among the pages of the desk, for the events that the filter of the table leaves."""

    def __init__(
        self, workplace: Workplace, pages: QStackedWidget, model: EventModel, show_event: Callable[[str], object]
    ) -> None:
        super().__init__(pages)
        self._workplace, self._pages, self._model, self._show_event = workplace, pages, model, show_event
        self._map: MapView | None = None
        self._timeline: TimelineView | None = None
        self._totals: QTextBrowser | None = None

        def is_open() -> bool:
            return workplace.collection is not None

        workplace.handle("event.map", self.show_map, ready=is_open)
        workplace.handle("event.timeline", self.show_timeline, ready=is_open)
        workplace.handle("event.totals", self.show_totals, ready=is_open)
        workplace.handle("event.picture", self.ask_where_to_save, ready=lambda: self._picture() is not None)
        workplace.theme_changed.connect(self._wear_theme)
        model.modelReset.connect(self.refresh)

    def show_map(self) -> None:
        """Put the map in front."""
        if self._map is None:
            from curator.ui.events.map_view import MapView  # noqa: PLC0415 starting does not wait for it

            self._map = MapView(self._workplace.theme, self._spots, self._pages)
            self._map.event_chosen.connect(self._show_event)
            self._pages.addWidget(self._map)
        self._map.speaks_arabic = voice().language == "ar"
        self._put_in_front(self._map)
        self._map.fit()
        connection = self._workplace.connection
        left_out = event_spots.placeless(connection, self._model.wanted) if connection is not None else 0
        if left_out:
            self._workplace.notices.say(tr("Not on the map, since no place is known: {n}", n=left_out))

    def show_timeline(self) -> None:
        """Put the timeline in front."""
        if self._timeline is None:
            from curator.ui.events.timeline_view import TimelineView  # noqa: PLC0415 starting does not wait for it

            self._timeline = TimelineView(self._workplace.theme, self._days, self._sums, self._pages)
            self._timeline.event_chosen.connect(self._show_event)
            self._pages.addWidget(self._timeline)
        self._put_in_front(self._timeline)
        self._timeline.fit()
        connection = self._workplace.connection
        left_out = event_days.dayless(connection, self._model.wanted) if connection is not None else 0
        if left_out:
            self._workplace.notices.say(tr("Not in the timeline, since no day is known: {n}", n=left_out))

    def show_totals(self) -> None:
        """Put the totals in front."""
        if self._totals is None:
            self._totals = QTextBrowser(self._pages)
            self._totals.setAccessibleName(tr("Totals"))
            self._totals.setProperty("help_anchor", "totals")
            self._pages.addWidget(self._totals)
        self._put_in_front(self._totals)
        self.refresh()

    def refresh(self) -> None:
        """Show in what is in front what is so now."""
        shown, connection = self._pages.currentWidget(), self._workplace.connection
        if connection is None:
            return
        if shown is self._totals and self._totals is not None:
            found = list(totals.counted(connection, Quantity.KILLED))
            self._totals.setHtml(totals_page(found, self._workplace.theme))
        elif shown is self._map and self._map is not None:
            self._map.refresh()
        elif shown is self._timeline and self._timeline is not None:
            self._timeline.refresh()

    def ask_where_to_save(self) -> None:
        """Ask for a file and write the picture that is in front."""
        asked = QFileDialog(self._pages, tr("Save as a picture"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilters([tr("Pictures for pages (*.png)"), tr("Drawings (*.svg)")])
        asked.setDefaultSuffix("png")
        asked.fileSelected.connect(lambda name: self.save_picture(Path(name)))
        asked.open()

    def save_picture(self, path: Path) -> None:
        """Write the picture that is in front."""
        picture = self._picture()
        if picture is not None and self._workplace.attempt(lambda: picture.save_picture(path)):
            self._workplace.notices.say(tr("Saved as {name}.", name=path.name))

    def _picture(self) -> MapView | TimelineView | None:
        shown = self._pages.currentWidget()
        return next((each for each in (self._map, self._timeline) if each is not None and each is shown), None)

    def _put_in_front(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def _wear_theme(self) -> None:
        for each in (self._map, self._timeline):
            if each is not None:
                each.theme = self._workplace.theme
                each.update()
        self.refresh()

    # what they ask

    def _spots(self, cell: float) -> Sequence[EventSpot]:
        connection = self._workplace.connection
        return event_spots.spots(connection, self._model.wanted, cell) if connection is not None else ()

    def _days(self, first: date | None, last: date | None, most: int) -> Sequence[EventDays]:
        connection, wanted = self._workplace.connection, self._model.wanted
        if connection is None:
            return ()
        since = max((each for each in (first, wanted.since) if each is not None), default=None)
        until = min((each for each in (last, wanted.until) if each is not None), default=None)
        return event_days.days(connection, replace(wanted, since=since, until=until), most)

    def _sums(self) -> Sequence[DaySum]:
        connection = self._workplace.connection
        return event_days.sums(connection, self._model.wanted) if connection is not None else ()

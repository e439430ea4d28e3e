"""The form of the event in hand: shown, kept as it is typed, saved; closing never loses what was typed and never asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea

from curator.core.events import Event
from curator.store import drafts
from curator.store.queries import records
from curator.ui.events.event_form import EventForm
from curator.ui.focus_handing import hand_focus_on
from curator.ui.reasons import key_of
from curator.ui.words import tr
from curator.work import events

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from curator.core.ids import Uid
    from curator.ui.workplace import Workplace

DRAFT_MILLISECONDS = 300
"""How long typing rests before what was typed is kept."""

OF_EVENTS = "event:"
"""How the subjects of drafts of events begin; the event's uid follows."""


class EventChanging(QObject):
    """Does the actions of the event form, one of several pages; `in_hand` gives the event, `leave` shows it again."""

    def __init__(
        self,
        workplace: Workplace,
        pages: QStackedWidget,
        in_hand: Callable[[], Event | None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(pages)
        self._workplace, self._pages, self._in_hand, self._leave = workplace, pages, in_hand, leave
        self._in_form: Event | None = None
        self.form = EventForm(pages)
        self.page = _scrolled(self.form, pages)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(DRAFT_MILLISECONDS)
        self._resting.timeout.connect(self.keep)
        self.form.edited.connect(self._resting.start)
        self.form.save_wanted.connect(self._save)
        self.form.leave_wanted.connect(self._go_back)
        self.form.drop_wanted.connect(self._drop)
        pages.currentChanged.connect(lambda _: self.flush())
        workplace.closing.connect(self._close)
        workplace.handle("event.change", self.open, ready=lambda: in_hand() is not None)

    def open(self) -> None:
        """Show the form of the event in hand, with what was typed there before and not saved."""
        event, collection = self._in_hand(), self._workplace.collection
        if event is None or collection is None:
            return
        self.flush()
        typed = drafts.lines_of(collection, _subject(event.uid))
        self._in_form = event
        self.form.show_event(event, typed)
        self._pages.setCurrentWidget(self.page)
        self.form.setFocus()
        if typed:
            self._workplace.notices.say(tr("This is what you typed and had not saved."))

    def begun(self) -> str:
        """What to say of events whose forms hold what was typed and not saved; empty where none does."""
        collection = self._workplace.collection
        if collection is None:
            return ""
        subjects = drafts.subjects(collection, OF_EVENTS)
        found = records.among(collection.connection, Event, "uid", [each.removeprefix(OF_EVENTS) for each in subjects])
        if not found:
            return ""
        return tr(
            "What you typed in the form of {events} is not saved yet: {key} shows it.",
            events=", ".join(each.public_id for each in found),
            key=key_of(self._workplace, "event.change"),
        )

    def flush(self) -> None:
        """Keep what was typed a moment ago, before something else comes in front."""
        if self._resting.isActive():
            self.keep()

    def keep(self) -> None:
        """Keep what is typed in the form; where it says what the event says, there is nothing to keep."""
        self._resting.stop()
        collection, event, typed = self._workplace.collection, self._in_form, self.form.typed
        if collection is None or event is None or not collection.is_writable:
            return
        subject = _subject(event.uid)
        if typed:
            self._workplace.attempt(lambda: drafts.keep_lines(collection, subject, typed))
        else:
            self._workplace.attempt(lambda: drafts.forget(collection, subject))

    def _save(self) -> None:
        collection, event = self._workplace.collection, self._in_hand()
        if collection is None or event is None:
            return
        after = self.form.changed(event)
        if self._workplace.attempt(lambda: events.revise_event(collection, event, after), tr("Changed.")):
            self._forget()
            self._leave()

    def _go_back(self) -> None:
        self.flush()
        self._pages.setCurrentIndex(0)

    def _drop(self) -> None:
        """Throw away what was typed and not saved."""
        self._forget()
        self._pages.setCurrentIndex(0)
        self._workplace.notices.say(tr("What was typed is dropped."))

    def _forget(self) -> None:
        self._resting.stop()
        collection, event, self._in_form = self._workplace.collection, self._in_form, None
        if collection is not None and event is not None and collection.is_writable:
            self._workplace.attempt(lambda: drafts.forget(collection, _subject(event.uid)))

    def _close(self) -> None:
        self.flush()
        self._in_form = None


def _subject(event: Uid) -> str:
    return f"{OF_EVENTS}{event}"


def _scrolled(form: EventForm, parent: QWidget) -> QScrollArea:
    page = QScrollArea(parent)
    page.setWidget(form)
    page.setWidgetResizable(True)
    page.setFrameShape(QFrame.Shape.NoFrame)
    page.setAccessibleName(tr("Event form"))
    hand_focus_on(page, form)
    return page

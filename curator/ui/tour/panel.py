"""The panel of the tour: one step at a time, beside the real desk; it never takes the caret and never stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from curator.ui.flow import FlowLayout
from curator.ui.reasons import key_of
from curator.ui.tour.steps import STEPS, place_of
from curator.ui.tour.watching import Watching
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from curator.ui.workplace import Workplace

DONE = "done"


class TourPanel(QDockWidget):
    """Shows the step that is next, goes on when it was done, and keeps in the settings how far one has come."""

    help_anchor = "tour"

    def __init__(self, workplace: Workplace, in_hand: Callable[[], str | None], parent: QWidget) -> None:
        super().__init__(tr("Tour"), parent)
        self.setObjectName("tour")
        self._workplace = workplace
        self._missing: set[str] = set()
        self._place = 0
        self._watching = Watching(workplace, in_hand, self)
        self._watching.seen.connect(self._notice)
        self._behind = QLabel(self)
        self._behind.setProperty("good", True)
        self._where = QLabel(self)
        self._where.setProperty("caption", True)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, len(STEPS))
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(6)
        self._progress.setAccessibleName(tr("Steps done"))
        self._title = QLabel(self)
        self._title.setProperty("heading", True)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.back = QPushButton(tr("Step back"), self)
        self.skip = QPushButton(tr("Skip this step"), self)
        self.leave = QPushButton(tr("Leave the tour"), self)
        self.back.clicked.connect(lambda: self.go(self._place - 1))
        self.skip.clicked.connect(lambda: self.go(self._place + 1))
        self.leave.clicked.connect(self.leave_for_now)
        self._lay_out()
        self.visibilityChanged.connect(self._watching.watch)

    @property
    def step(self) -> str:
        """The name of the step that is next; "done" after the last."""
        return STEPS[self._place].name if self._place < len(STEPS) else DONE

    @property
    def told(self) -> str:
        """What the panel says now."""
        return " ".join(each.text() for each in (self._behind, self._where, self._title, self._text))

    def begin(self) -> None:
        """Show the panel at the step that is next; after the end, at the first."""
        kept = self._workplace.settings.tour
        self.go(0 if kept == DONE else place_of(kept))
        self.show()
        self.raise_()

    def go(self, place: int, behind: str = "") -> None:
        """Show a step, keep that it is next, and wait for it to be done."""
        self._place = max(0, min(place, len(STEPS)))
        self._workplace.keep(tour=self.step)
        self._behind.setText(behind)
        self._behind.setVisible(bool(behind))
        self._progress.setValue(self._place)
        if self._place < len(STEPS):
            step = STEPS[self._place]
            self._missing = set(step.signs)
            self._where.setText(tr("Step {n} of {all}", n=self._place + 1, all=len(STEPS)))
            self._title.setText(step.title())
            self._text.setText(step.text(lambda name: key_of(self._workplace, name)))
        else:
            self._missing = set()
            self._where.setText(tr("The end of the tour"))
            self._title.setText(tr("From a sentence to a file"))
            self._text.setText(
                tr(
                    "That is the whole way. {make} makes a collection of your own, {take} takes articles in. {guide} tells more"
                    " about whatever has the caret; {keys} shows all keys.",
                    make=key_of(self._workplace, "collection.new"),
                    take=key_of(self._workplace, "collection.import"),
                    guide=key_of(self._workplace, "help.guide"),
                    keys=key_of(self._workplace, "help.keys"),
                )
            )
        self.setAccessibleName(self.told)
        self.back.setEnabled(self._place > 0)
        self.skip.setEnabled(self._place < len(STEPS))

    def leave_for_now(self) -> None:
        """Hide the panel; how far one has come is kept."""
        self.close()
        self._workplace.notices.say(
            tr("The tour is left. {key} goes on from the same step.", key=key_of(self._workplace, "help.tour"))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_for_now()
        else:
            super().keyPressEvent(event)

    def _notice(self, sign: str) -> None:
        if sign not in self._missing:
            return
        self._missing.discard(sign)
        if not self._missing:
            done = STEPS[self._place].title()
            self.go(self._place + 1, tr("✓ Done: {step}", step=done))

    def _lay_out(self) -> None:
        inside = QWidget(self)
        for label in (self._title, self._text):
            label.setWordWrap(True)
        above = FlowLayout()
        above.add(self._where, self._behind)
        buttons = FlowLayout()
        buttons.add(self.skip, self.back, self.leave)
        column = QVBoxLayout(inside)
        column.addLayout(above)
        column.addWidget(self._progress)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(buttons)
        column.addStretch(1)
        self.setWidget(inside)

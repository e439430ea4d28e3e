"""Notices: one line below the desks that says what was done, with Undo, or what went wrong, with what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget
from shiboken6 import isValid

from curator.ui.announcing import announce
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.ui.jobs import Job

STAYS_MILLISECONDS = 8_000


class NoticeBar(QFrame):
    """Shows one notice at a time; hidden while there is none."""

    help_anchor = "undo"

    undo_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._progress = QProgressBar(self)
        self._progress.setMaximumWidth(220)
        self._progress.setAccessibleName(tr("Progress"))
        self._undo = QPushButton(tr("Undo"), self)
        self._undo.clicked.connect(self.undo_pressed)
        self._cancel = QPushButton(tr("Cancel"), self)
        self._close = QPushButton(tr("Close"), self)
        self._close.clicked.connect(self._leave)
        self._cancel.clicked.connect(self._cancel_job)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self._text, 1)
        for widget in (self._progress, self._undo, self._cancel, self._close):
            row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._job: Job | None = None
        self._job_sentence = ""
        self._before: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._remember)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says now; empty while it is hidden."""
        return self._text.text() if self.isVisible() else ""

    def say(self, sentence: str, *, can_undo: bool = False) -> None:
        """Say what was done; goes by itself after a while."""
        self._show(sentence, "plain", undo=can_undo)
        self._timer.start(STAYS_MILLISECONDS)

    def warn(self, sentence: str) -> None:
        """Say what went wrong and what to do; stays until it is closed or replaced."""
        self._show(sentence, "trouble")
        self._timer.stop()

    def follow(self, job: Job, sentence: str) -> None:
        """Show a job's progress with a way to cancel it, until it ends."""
        self._job, self._job_sentence = job, sentence
        for ending in (job.finished, job.cancelled, job.failed):
            ending.connect(self._end_job)
        self._progress.setRange(0, 0)
        self._show(sentence, "plain")
        self._timer.stop()

    def progress(self, done: int, of: int) -> None:
        """Show that `done` of `of` steps are behind."""
        self._progress.setRange(0, max(1, of))
        self._progress.setValue(done)

    def _cancel_job(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end_job(self, *_: str) -> None:
        """Take progress away; what became of the job is said by whoever started it, maybe already."""
        is_shown = self._text.text() == self._job_sentence
        self._job = None
        self._progress.hide()
        self._cancel.hide()
        if is_shown:
            self._put_away()

    def _leave(self) -> None:
        """Hide, or show again what is under way."""
        if self._job is None:
            self._put_away()
        else:
            self._timer.stop()
            self._show(self._job_sentence, "plain")

    def _put_away(self) -> None:
        self._give_keyboard_back()
        self.hide()

    def _remember(self, old: QWidget | None, now: QWidget | None) -> None:
        """Remember who had the keyboard before one of the buttons here took it."""
        if self._has(now) and not self._has(old):
            self._before = old

    def _has(self, widget: QWidget | None) -> bool:
        return widget is not None and self.isAncestorOf(widget)

    def _give_keyboard_back(self) -> None:
        """Give the keyboard to who had it: it must not go elsewhere because a notice went, or has no Undo any more."""
        before = self._before
        is_there = before is not None and isValid(before)  # type: ignore[no-untyped-call]
        if self._has(QApplication.focusWidget()) and before is not None and is_there and before.isVisible():
            before.setFocus()

    def _show(self, sentence: str, kind: str, *, undo: bool = False) -> None:
        running = self._job is not None
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.setProperty("notice", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        if self._undo.hasFocus() and not undo:
            self._give_keyboard_back()
        self._undo.setVisible(undo)
        self._progress.setVisible(running)
        self._cancel.setVisible(running)
        self._close.setVisible(not running or sentence != self._job_sentence)
        self.show()
        announce(self, sentence, urgent=kind == "trouble")

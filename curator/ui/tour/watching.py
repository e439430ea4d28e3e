"""What a person does at the window, told as signs that the tour's steps wait for.

`did:ACTION` an action was done, `record:KIND` records of a kind changed, `at:ANCHOR` the caret is where the guide's section
of that name is about, `typed:ANCHOR` something was typed there, `disputed:DESK` an event in dispute is in hand at a desk.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from curator.core.disputes import open_disputes
from curator.core.ids import RecordKey, kind_of, uid_of
from curator.store.queries import cases
from curator.ui.context_help import anchor_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from curator.ui.workplace import Workplace

LOOKS_MILLISECONDS = 400
"""How often it looks which event is in hand, which nobody tells."""


class Watching(QObject):
    """Tells signs while it is watching."""

    seen = Signal(str)
    """Something was done."""

    def __init__(self, workplace: Workplace, in_hand: Callable[[], str | None], parent: QObject) -> None:
        """`in_hand` gives the key of the record that the desk in front has in hand."""
        super().__init__(parent)
        self._workplace = workplace
        self._in_hand = in_hand
        self._is_on = False
        self._typed_in: QLineEdit | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        for name, action in workplace.actions.items():
            action.triggered.connect(partial(self._tell, f"did:{name}"))
        workplace.changed.connect(self._tell_records)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._tell_focus)

    def watch(self, on: bool) -> None:
        """Begin, or end."""
        self._is_on = on
        if on:
            self._timer.start()
            self._tell_focus(None, QApplication.focusWidget())
        else:
            self._timer.stop()

    def look(self) -> None:
        """Look whether an event in dispute is in hand."""
        record, connection = self._in_hand(), self._workplace.connection
        if record is None or connection is None or kind_of(RecordKey(record)) != "event":
            return
        if open_disputes(cases.get(connection, uid_of(RecordKey(record)))):
            self._tell(f"disputed:{self._workplace.desk.value}")

    def _tell(self, sign: str, *_: object) -> None:
        if self._is_on:
            self.seen.emit(sign)

    def _tell_records(self, records: frozenset[RecordKey]) -> None:
        for kind in sorted({kind_of(record) for record in records}):
            self._tell(f"record:{kind}")

    def _tell_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not self._is_on:
            return
        if self._typed_in is not None and isValid(self._typed_in):  # type: ignore[no-untyped-call]  # shiboken has no types
            self._typed_in.textEdited.disconnect(self._tell_typing)
        self._typed_in = None
        anchor = anchor_for(now)
        if anchor:
            self._tell(f"at:{anchor}")
        if isinstance(now, QLineEdit):
            self._typed_in = now
            now.textEdited.connect(self._tell_typing)

    def _tell_typing(self) -> None:
        self._tell(f"typed:{anchor_for(self._typed_in)}")

"""One line over the window: type to find and Enter to take, or type a sentence and Enter to give it.

The command palette, the choice of an event and every question for a reason are this one frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from curator.core.folding import folded
from curator.ui.icons import text_side
from curator.ui.lists import PADDING, draw_ground, is_turned
from curator.ui.mirroring import runs
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
WIDTH, HEIGHT, TOP = 84, 22, 60
"""As wide as so many letters, as high as so many lines, so many pixels below the upper edge."""
MOST = 200
"""So many entries are listed at most; typing brings the others."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to pick: its text, its value, a word on its right, an icon, whether it can be picked now.

    `always` keeps it in the list whatever is typed, behind what fits that; `why` says why it cannot be picked; `find` are
    more words to find it by.
    """

    text: str
    value: object
    beside: str = ""
    icon: QIcon | None = None
    is_ready: bool = True
    always: bool = False
    why: str = ""
    find: str = ""


def score(typed: str, text: str) -> int | None:
    """How well a text fits what was typed, the smaller the better; None where it does not.

    Each word typed must begin a word of the text or stand somewhere in it; beginnings come first.
    """
    whole = folded(text).casefold()
    words = whole.split()
    total = 0
    for part in folded(typed).casefold().split():
        if part not in whole:
            return None
        total += 0 if any(word.startswith(part) for word in words) else 10
    return total + len(words)


def loose_score(typed: str, text: str) -> int | None:
    """As `score`, but the first letters of words that follow each other fit too, and letters left out of a word."""
    exact = score(typed, text)
    if exact is not None:
        return exact
    words = folded(text).casefold().split()
    initials = "".join(word[0] for word in words)
    total = 0
    for part in folded(typed).casefold().split():
        if score(part, text) is not None:
            continue
        if len(part) > 1 and part in initials:
            total += 5 if initials.startswith(part) else 20
        elif len(part) > 2 and any(_leaves_out(part, word) for word in words):
            total += 40
        else:
            return None
    return total + len(words)


def _leaves_out(part: str, word: str) -> bool:
    """Whether a part is what is left of a word, from its first letter on, when letters are left out."""
    rest = iter(word)
    return word[0] == part[0] and all(letter in rest for letter in part)


class EntryLine(QStyledItemDelegate):
    """Draws an entry with its icon before it and, at the far end, the word beside it; in between why it cannot be picked."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one entry."""
        plain = QStyleOptionViewItem(option)
        entry: Entry = index.data(ENTRY_ROLE)
        draw_ground(painter, plain)
        side = text_side()
        area = plain.rect.adjusted(PADDING, 0, -PADDING, 0)
        group = QPalette.ColorGroup.Active if entry.is_ready else QPalette.ColorGroup.Disabled
        beside = plain.fontMetrics.horizontalAdvance(entry.beside)
        quiet = QPalette.ColorRole.PlaceholderText
        room = area.adjusted(side + 2 * PADDING, 0, -beside - PADDING, 0)
        # what is left between the text and the word at the far end
        behind = room.adjusted(plain.fontMetrics.horizontalAdvance(entry.text) + 3 * PADDING, 0, -PADDING, 0)
        parts = [(entry.text, room, False, QPalette.ColorRole.Text), (entry.beside, area, True, quiet)]
        if entry.why and behind.width() > side * 4:
            parts.append((entry.why, behind, False, quiet))
        painter.save()
        if entry.icon is not None:
            mode = QIcon.Mode.Normal if entry.is_ready else QIcon.Mode.Disabled
            place = QRect(area.left(), area.center().y() - side // 2, side, side)
            entry.icon.paint(
                painter, QStyle.visualRect(plain.direction, area, place), Qt.AlignmentFlag.AlignCenter, mode
            )
        for text, place, is_far, ink in parts:
            painter.setPen(plain.palette.color(group, ink if entry.is_ready else QPalette.ColorRole.Text))
            painter.setLayoutDirection(runs(text))
            edge = Qt.AlignmentFlag.AlignRight if is_far != is_turned(plain) else Qt.AlignmentFlag.AlignLeft
            shown = plain.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(
                QStyle.visualRect(plain.direction, area, place),
                edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute,
                shown,
            )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 Qt's name
        """Room for a line with air around it."""
        del index
        return QSize(120, option.fontMetrics.lineSpacing() + PADDING)


class PickList(QFrame):
    """The frame; one at a time, over the upper middle of the window."""

    help_anchor = "palette"

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._entries: Sequence[Entry] = ()
        self._pick: Callable[[object, str], object] = lambda _value, _typed: None
        self._score: Callable[[str, str], int | None] = score
        self.setProperty("card", True)
        self.setAutoFillBackground(True)
        self._question = QLabel(self)
        self._question.setWordWrap(True)
        self._question.setProperty("caption", True)
        self.line = QLineEdit(self)
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(EntryLine(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("What fits"))
        self.list.clicked.connect(lambda _: self._take())
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        for widget in (self._question, self.line, self.list):
            column.addWidget(widget)
        self.hide()

    def offer(
        self,
        question: str,
        entries: Sequence[Entry],
        pick: Callable[[object, str], object],
        fits: Callable[[str, str], int | None] = score,
    ) -> None:
        """Ask for one of these; `pick` is given its value and what was typed, `fits` says how well a text fits what is typed."""
        self._entries, self._pick, self._score = entries, pick, fits
        self._open(question, with_list=True)

    def ask(self, question: str, take: Callable[[str], object]) -> None:
        """Ask for a sentence; `take` is given it. An empty one is not taken."""
        self._entries, self._pick = (), lambda _value, typed: take(typed)
        self._open(question, with_list=False)

    def shut(self) -> None:
        """Hide it and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def _open(self, question: str, *, with_list: bool) -> None:
        self._before = self._window.focusWidget()
        self._question.setText(question)
        self.line.setAccessibleName(question)
        self.line.clear()
        self.list.setVisible(with_list)
        self._filter("")
        letters = self.fontMetrics()
        width = min(WIDTH * letters.averageCharWidth(), self._window.width() - 40)
        height = (
            min(HEIGHT * letters.lineSpacing(), self._window.height() - 2 * TOP)
            if with_list
            else self.sizeHint().height()
        )
        self.setGeometry((self._window.width() - width) // 2, TOP, width, height)
        self.show()
        self.raise_()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Move through the list, take, or leave, by keys typed in the line."""
        if watched is not self.line or not self.isVisible():
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.FocusOut and not self.isAncestorOf(self._window.focusWidget() or self._window):
            self.hide()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(Qt.Key(event.key())) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Escape:
                self.shut()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case _:
                return False
        return True

    def _filter(self, typed: str) -> None:
        found = [
            (
                entry.always and bool(typed.strip()),
                not entry.is_ready,
                (fits or 0) if typed.strip() else 0,
                place,
                entry,
            )
            for place, entry in enumerate(self._entries)
            if (fits := self._score(typed, f"{entry.text} {entry.beside} {entry.find}")) is not None or entry.always
        ]
        self._model.clear()
        for *_, entry in sorted(found, key=lambda each: each[:4])[:MOST]:
            item = QStandardItem(entry.text)
            told = ", ".join(part for part in (entry.text, entry.beside, entry.why) if part)
            item.setData(told, Qt.ItemDataRole.AccessibleTextRole)
            if entry.icon is not None:
                item.setIcon(entry.icon)
            item.setData(entry, ENTRY_ROLE)
            if not entry.is_ready:
                # still to be reached by the arrows: it says why
                item.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _move(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(row, 0))

    def _take(self) -> None:
        typed = self.line.text().strip()
        if self.list.isHidden():
            if typed:
                self.shut()
                self._pick(None, typed)
            return
        entry: Entry | None = self.list.currentIndex().data(ENTRY_ROLE)
        if entry is not None and entry.is_ready:
            self.shut()
            self._pick(entry.value, typed)
        elif entry is not None and entry.why:
            self._question.setText(entry.why)

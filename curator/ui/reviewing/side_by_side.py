"""Claims side by side: their numbers and days on one scale, their places on a map, and below a column for each claim.

The arrow keys go from column to column; the lines of the column in hand are underlaid in all charts.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from curator.ui.events.case_page import told_count
from curator.ui.events.divisions import Divisions
from curator.ui.mirroring import as_it_runs, direction_of, runs_right_to_left
from curator.ui.reviewing.interval_view import IntervalView
from curator.ui.reviewing.kept_heads import KeptHeads
from curator.ui.reviewing.place_sketch import PlaceSketch
from curator.ui.reviewing.sides import charts, lettered, located, sides
from curator.ui.words import in_own_direction, isolated, named, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from curator.core.cases import Case
    from curator.core.claims import FullClaim
    from curator.core.ids import Uid
    from curator.ui.reviewing.sides import Cited, Side
    from curator.ui.theme import Theme

LETTERS = 30
"""A column is at least so many average letters wide."""


class ClaimColumn(QFrame):
    """One claim: its words in context, who says so, how reliable, what it counts, what speaks against it."""

    help_anchor = "side-by-side"

    entered = Signal(str)
    """It has the keyboard now: its letter."""

    def __init__(self, side: Side, full: FullClaim, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = side
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("{letter}: {title}", letter=side.letter, title=side.title))
        text = QLabel(_page(side, full), self)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        # a column is as wide as its share, whatever its longest word is
        may_be_narrow = text.sizePolicy()
        may_be_narrow.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        text.setSizePolicy(may_be_narrow)
        self.setAccessibleDescription(side.said_by)
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addStretch(1)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 Qt's name
        """Say that it is in hand."""
        super().focusInEvent(event)
        self.entered.emit(self.side.letter)

    def mousePressEvent(self, _event: object) -> None:  # noqa: N802 Qt's name
        """Take it in hand."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)


def _page(side: Side, full: FullClaim) -> str:
    title = f"<b>{isolated(side.letter)} · {escape(in_own_direction(side.title))}</b>"
    used = "" if side.is_used else f" <i>{tr('not in use')}</i>"
    words = "".join(
        f"<p dir='{direction_of(passage.exact)}'>…{escape(passage.prefix)}<b>{escape(passage.exact)}</b>{escape(passage.suffix)}…</p>"
        for passage in side.words
    )
    voice = tr("voice {n}", n=side.voice) if side.voice else ""
    if side.one_voice_with:
        voice = tr("{voice}, one with {letters}", voice=voice, letters=", ".join(side.one_voice_with))
    rows = [
        (tr("says"), side.said_by or tr("the text does not say who")),
        (tr("from"), " → ".join(map(in_own_direction, side.chain))),
        (tr("put as"), named(full.claim.modality)),
        (tr("reliability"), isolated(side.reliability)),
        (tr("independence"), voice),
        (tr("bears on it"), side.bears),
        (tr("implausible"), full.claim.implausible_because),
        (tr("counts"), "; ".join(map(told_count, full.counts))),
        (
            tr("actors"),
            "; ".join(f"{named(each.role)}: {each.verbatim} ({named(each.confidence)})" for each in full.actors),
        ),
        (tr("caveats"), "; ".join(_caveat(each.kind, certain=each.certain) for each in side.caveats)),
    ]
    told = "".join(f"<tr><td>{name}&nbsp;</td><td>{escape(value)}</td></tr>" for name, value in rows if value)
    return as_it_runs(f"<p>{title}{used}</p>{words}<table>{told}</table>")


def _caveat(kind: object, *, certain: bool) -> str:
    name = named(kind)  # type: ignore[arg-type]  # a caveat's kind is a closed set
    return name if certain else tr("{caveat} (possibly)", caveat=name)


class SideBySide(QScrollArea):
    """Shows the claims of a case beside each other."""

    help_anchor = "side-by-side"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._divisions = Divisions()
        self.case: Case | None = None
        self.columns: list[ClaimColumn] = []
        self.charts: list[IntervalView] = []
        self._grid = QGridLayout()
        self._beside = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Claims side by side"))
        self.heads = KeptHeads(self.viewport())
        self.verticalScrollBar().valueChanged.connect(lambda _: self._keep_heads())

    @property
    def claim_in_hand(self) -> Uid | None:
        """The claim of the column that has the keyboard, or had it last."""
        return None if self._in_hand is None else self._in_hand.side.claim

    _in_hand: ClaimColumn | None = None

    def show_case(self, case: Case | None, theme: Theme, cited: Cited | None = None) -> None:
        """Show a case, with what its claims cite; the claim in hand stays in hand while it is there."""
        before, had_keyboard = self.claim_in_hand, self._in_hand is not None and self._in_hand.hasFocus()
        self.case, self._theme, self._in_hand = case, theme, None
        self.columns, self.charts = [], []
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 4, 4)
        if case is not None and case.bearings:
            self._fill(case, column, inside, cited or {})
        elif case is not None:
            column.addWidget(QLabel(tr("No claim bears on this event."), inside))
        column.addStretch(1)
        self.setWidget(inside)
        self._keep_heads()
        again = next((each for each in self.columns if each.side.claim == before), None)
        if again is not None:
            self._take(again)
            if had_keyboard:
                again.setFocus()

    def _fill(self, case: Case, column: QVBoxLayout, inside: QWidget, cited: Cited) -> None:
        shown = sides(case, cited)
        letters = lettered(side.claim for side in shown)
        for measured in charts(case, letters):
            caption = QLabel(measured.caption, inside)
            caption.setProperty("caption", True)
            view = IntervalView(measured.caption, measured.chart, self._theme, inside)
            self.charts.append(view)
            column.addWidget(caption)
            column.addWidget(view)
        places = located(case, letters)
        if places:
            caption = QLabel(tr("Places"), inside)
            caption.setProperty("caption", True)
            column.addWidget(caption)
            column.addWidget(PlaceSketch(places, self._divisions, self._theme, inside))
        whole = {bearing.claim.uid: bearing.full for bearing in case.bearings}
        for side in shown:
            card = ClaimColumn(side, whole[side.claim], inside)
            card.installEventFilter(self)
            card.entered.connect(self._enter)
            self.columns.append(card)
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        self._lay_columns()

    def _lay_columns(self) -> None:
        """Put as many columns side by side as there is room for, the others below."""
        beside = self._beside = self._room()
        for place, card in enumerate(self.columns):
            self._grid.addWidget(card, place // beside, place % beside)
        for place in range(self._grid.columnCount()):
            self._grid.setColumnStretch(place, 1 if place < beside else 0)

    def _room(self) -> int:
        # by the whole width: a bar that comes and goes must not change how many there are
        wide = self.width() - self.verticalScrollBar().sizeHint().width()
        return max(1, min(len(self.columns), wide // (LETTERS * self.fontMetrics().averageCharWidth())))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Have as many columns beside each other as there is room for now."""
        super().resizeEvent(event)
        if self.columns and self._beside != self._room():
            self._lay_columns()
        self._keep_heads()

    def _keep_heads(self) -> None:
        inside = self.widget()
        if inside is not None:
            columns = [(each.side.letter, each.side.title, each) for each in self.columns]
            self.heads.follow(columns, self.verticalScrollBar().value(), inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Left and Right go from column to column, Up and Down move the page."""
        if event.type() is QEvent.Type.KeyPress and watched in self.columns:
            return self._go(event.key()) or super().eventFilter(watched, event)  # type: ignore[attr-defined]  # a key event
        return super().eventFilter(watched, event)

    def _go(self, key: int) -> bool:
        ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if runs_right_to_left():
            ahead, back = back, ahead
        if key in {ahead, back} and self._in_hand is not None:
            place = self.columns.index(self._in_hand) + (1 if key == ahead else -1)
            if 0 <= place < len(self.columns):
                self.columns[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (1 if key == Qt.Key.Key_Down else -1) * self.fontMetrics().lineSpacing() * 3)
            return True
        return False

    def _enter(self, letter: str) -> None:
        card = next(each for each in self.columns if each.side.letter == letter)
        self._take(card)
        self.ensureWidgetVisible(card, 0, 0)

    def _take(self, card: ClaimColumn) -> None:
        self._in_hand = card
        for view in self.charts:
            view.show_current(card.side.letter)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 Qt's name
        """Hand the keyboard to a column."""
        super().focusInEvent(event)
        if self.columns:
            (self._in_hand or self.columns[0]).setFocus()

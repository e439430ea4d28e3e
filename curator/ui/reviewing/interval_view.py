"""A chart of intervals as a widget: as high as its lines, with its words for those who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from curator.ui.mirroring import runs_right_to_left
from curator.ui.reviewing import interval_chart
from curator.ui.reviewing.interval_chart import Chart, Scale

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from curator.ui.theme import Theme


NAME_LETTERS = 20.0
"""So many average letters are left for who says it, at most a third of the width."""


class IntervalView(QWidget):
    """Shows a chart; `current` is the letter of the column in hand."""

    def __init__(self, caption: str, chart: Chart, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.theme = theme
        self.current = ""
        self.setAccessibleName(caption)
        self.setAccessibleDescription("; ".join(f"{line.letter} {line.name}: {line.words}" for line in chart.lines))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def line_height(self) -> float:
        """How high a line is, in pixels."""
        return self.fontMetrics().height() * 1.25

    @property
    def scale(self) -> Scale:
        """Where the chart's values lie now."""
        start = min(self.fontMetrics().averageCharWidth() * NAME_LETTERS, self.width() * 0.35)
        return Scale(self.chart, float(self.width()), start, runs_right_to_left())

    def show_current(self, letter: str) -> None:
        """Underlay the line of a column."""
        self.current = letter
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """Its lines, and one for the axis."""
        return QSize(self.fontMetrics().averageCharWidth() * 30, int(self.line_height * (len(self.chart.lines) + 1)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """Its lines, however narrow."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw the chart."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        interval_chart.draw(painter, self.scale, self.line_height, self.theme, self.current)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say what the line below the pointer is."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = int(event.pos().y() / self.line_height)
            lines = self.chart.lines
            told = f"{lines[place].letter} {lines[place].name}: {lines[place].words}" if 0 <= place < len(lines) else ""
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

"""What stands in the window while no collection is open: what Curator is for, and three ways to begin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curator.ui.buttons import action_button
from curator.ui.reasons import key_of
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.ui.workplace import Workplace

WIDTH = 64
"""As wide as so many letters."""


class StartPage(QWidget):
    """Offers the sample, a new collection, one that is there, and the last one."""

    help_anchor = "start"

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.sample = action_button(workplace, "help.tour", self, main=True)
        self.sample.setText(tr("Try it on the sample"))
        self.make = action_button(workplace, "collection.new", self)
        self.open = action_button(workplace, "collection.open", self)
        self.last = QPushButton(self)
        self.last.clicked.connect(lambda: workplace.open(Path(workplace.settings.last_collection)))
        self._lay_out()
        self.setFocusProxy(self.sample)
        self.refresh()

    def refresh(self) -> None:
        """Look again whether the last collection is still there."""
        last = self._workplace.settings.last_collection
        self.last.setVisible(bool(last) and Path(last).is_file())
        self.last.setText(tr("Open {name} again", name=Path(last).name))

    def _lay_out(self) -> None:
        inside = QWidget(self)
        inside.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDTH)
        column = QVBoxLayout(inside)
        column.addStretch(1)
        title = QLabel(tr("From words to reviewed events"), inside)
        title.setProperty("heading", True)
        column.addWidget(title)
        for button, text in (
            (
                None,
                tr("Curator keeps apart what a text says, what its sources claim, and what a team concludes from it."),
            ),
            (
                self.sample,
                tr(
                    "An invented article with claims that contradict each other, and twelve small steps that show the way"
                    " from a sentence to a file. Nothing can be broken there. {key} takes it up again.",
                    key=key_of(self._workplace, "help.tour"),
                ),
            ),
            (
                self.make,
                tr("An empty file for your own articles ({key}).", key=key_of(self._workplace, "collection.new")),
            ),
            (self.open, tr("A file that ends in .curator ({key}).", key=key_of(self._workplace, "collection.open"))),
            (self.last, ""),
        ):
            if button is not None:
                column.addSpacing(self.fontMetrics().lineSpacing())
                column.addWidget(button)
            if text:
                label = QLabel(text, inside)
                label.setWordWrap(True)
                label.setProperty("quiet", True)
                column.addWidget(label)
        guide = QLabel(
            tr("{key} opens the guide, here and everywhere.", key=key_of(self._workplace, "help.guide")), inside
        )
        guide.setWordWrap(True)
        guide.setProperty("quiet", True)
        column.addSpacing(self.fontMetrics().lineSpacing())
        column.addWidget(guide)
        column.addStretch(2)
        middle = QWidget(self)
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(middle)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.addWidget(scroll)

"""The caveats that a claim inherits from where it stands: what each says, where it comes from, how sure its reach is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from curator.core.caveats import Caveat, CaveatScope, RaisedBy
from curator.ui import own_words
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.articles import Outline


@dataclass(frozen=True, slots=True)
class Inherited:
    """A caveat, and in words where it comes from."""

    caveat: Caveat
    origin: str


def origin_of(caveat: Caveat, outline: Outline) -> str:
    """Where a caveat comes from, in words."""
    if caveat.scope is CaveatScope.CITATION:
        return tr("at the citation {label}", label=caveat.target)
    if caveat.scope is CaveatScope.SOURCE:
        return tr("on the source")
    if caveat.scope is CaveatScope.ARTICLE:
        return tr("over the whole article")
    if caveat.raised_by is RaisedBy.INLINE_TAG or caveat.scope is CaveatScope.PASSAGE:
        return tr("a tag in the text")
    if caveat.raised_by is RaisedBy.CURATOR:
        return tr("put there by a curator")
    at = caveat.banner or caveat.stretch
    over = [each for each in outline.sections if at is not None and each.span.start <= at.start < each.span.end]
    heading = over[-1].heading if over else ""
    return tr("a banner over “{section}”", section=heading) if heading else tr("a banner over this stretch")


class InheritedCaveats(QWidget):
    """Says each of them; hidden where there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._caption = QLabel(tr("Inherited from where it stands"), self)
        self._caption.setProperty("caption", True)
        self._caption.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 2)
        self._column.setSpacing(2)
        self._column.addWidget(self._caption)
        self._lines: list[QLabel] = []
        self.hide()

    @property
    def told(self) -> list[str]:
        """What it says, line by line."""
        return [line.text() for line in self._lines if not line.isHidden()]

    def show_caveats(self, inherited: Sequence[Inherited]) -> None:
        """Say these."""
        while len(self._lines) < len(inherited):
            line = QLabel(self)
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setProperty("warning", True)
            self._lines.append(line)
            self._column.addWidget(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(inherited))
            line.setText(_told(inherited[at]) if at < len(inherited) else "")
        self.setVisible(bool(inherited))


def _told(inherited: Inherited) -> str:
    caveat = inherited.caveat
    sure = (
        tr("it is certain that it reaches here") if caveat.is_certain else tr("how far it reaches is to be confirmed")
    )
    kind = own_words.caveat(caveat)
    wording = " ".join(caveat.wording.split())
    return f"⚑ {kind}: “{wording}” — {inherited.origin}; {sure}"

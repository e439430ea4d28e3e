"""The parts of the dialog of sources: what rests on one, its name, its voice, its weight, its warnings; as widgets alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from curator.core.caveats import CaveatKind
from curator.core.sources import Reliability, SourceKind, SourceRelationKind
from curator.ui.flow import FlowLayout
from curator.ui.focus_handing import lead_through
from curator.ui.recording.inputs import choice, narrow_box
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QPushButton


Fields: TypeAlias = "Sequence[tuple[str, QWidget]]"
"""Inputs, each with its caption."""


class Page(QWidget):
    """Inputs with captions, and below them what is done with them."""

    def __init__(self, parent: QWidget, fields: Fields, buttons: Sequence[QPushButton]) -> None:
        super().__init__(parent)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for caption, widget in fields:
            widget.setAccessibleName(caption)
            rows.addRow(caption, widget)
        steps = FlowLayout()
        steps.add(*buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(rows)
        column.addLayout(steps)
        column.addStretch(1)
        self.stops = (*(widget for _, widget in fields), *buttons)
        lead_through(self.stops)


def listing(parent: QWidget) -> QListWidget:
    """A list of a few lines that are cut rather than the window's edge."""
    made = QListWidget(parent)
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setMaximumHeight(made.fontMetrics().lineSpacing() * 6)
    return made


def fill_list(into: QListWidget, entries: Iterable[tuple[str, str]]) -> None:
    """Show these lines, each with what it stands for; the one in the frame stays in it."""
    before = held_by(into)
    into.clear()
    for text, value in entries:
        item = QListWidgetItem(text, into)
        item.setData(Qt.ItemDataRole.UserRole, value)
        if value == before:
            into.setCurrentItem(item)
    if into.currentItem() is None and into.count():
        into.setCurrentRow(0)


def held_by(listed: QListWidget) -> str:
    """What the line in the frame stands for; empty where there is none."""
    item = listed.currentItem()
    return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))


def fill_box(into: QComboBox, entries: Iterable[tuple[str, str]], none: str) -> None:
    """Offer these, and that nothing is chosen (`none`); what was chosen stays so while it is there."""
    before = into.currentData()
    blocked = into.blockSignals(True)
    into.clear()
    into.addItem(none, "")
    for text, value in entries:
        into.addItem(text, value)
    into.setCurrentIndex(max(0, into.findData(before)))
    into.blockSignals(blocked)


class Inputs:
    """The inputs of all pages."""

    def __init__(self, parent: QWidget) -> None:
        self.claims, self.relations, self.warnings = (listing(parent) for _ in range(3))
        self.name, self.aliases = QLineEdit(parent), QLineEdit(parent)
        self.aliases.setPlaceholderText(tr("apart by semicolons"))
        self.kind = choice(tr("Kind"), SourceKind, parent)
        self.into, self.other, self.party = (narrow_box(parent) for _ in range(3))
        self.relation = choice(tr("Relation"), SourceRelationKind, parent)
        self.grade = narrow_box(parent)
        for grade in Reliability:
            self.grade.addItem(f"{grade.value} · {_meaning(grade)}", grade.value)
        self.warning = choice(tr("Caveat"), CaveatKind, parent)
        self.because = QLineEdit(parent)
        self.because.setPlaceholderText(tr("why: the reason stays with it"))
        self.because.setAccessibleName(tr("Because"))

    def naming(self) -> Fields:
        """What a source is called and is."""
        return (
            (tr("Name"), self.name),
            (tr("Other names"), self.aliases),
            (tr("Kind"), self.kind),
            (tr("Is the same as"), self.into),
        )

    def relating(self) -> Fields:
        """How it stands to others."""
        return (
            (tr("Known of it"), self.relations),
            (tr("It"), self.relation),
            (tr("Other source"), self.other),
        )

    def weighing(self) -> Fields:
        """How much its word weighs."""
        return ((tr("Reliability"), self.grade), (tr("Belongs to"), self.party))

    def warning_of(self) -> Fields:
        """What warns of it."""
        return ((tr("Warnings"), self.warnings), (tr("Caveat"), self.warning))


def _meaning(grade: Reliability) -> str:
    """What a letter of the Admiralty code says of a source."""
    match grade:
        case Reliability.A:
            return tr("completely reliable")
        case Reliability.B:
            return tr("usually reliable")
        case Reliability.C:
            return tr("fairly reliable")
        case Reliability.D:
            return tr("not usually reliable")
        case Reliability.E:
            return tr("unreliable")
        case Reliability.F:
            return tr("cannot be judged")

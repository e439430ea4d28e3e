"""The folded part of the claim form: title, kind, event type, who wrote it, how it is put, grade, citations, note."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from curator.core.claims import ClaimKind, Modality
from curator.core.vocabulary_terms import Vocabulary
from curator.ui import own_words
from curator.ui.focus_handing import lead_through
from curator.ui.recording.completion import Completion
from curator.ui.recording.inputs import choice, chosen, narrow_box, put
from curator.ui.recording.term_offers import term_offers
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.entries import ClaimEntry
    from curator.ui.recording.completion import Offer

_CREDIBILITY = (
    "confirmed by other sources",
    "probably true",
    "possibly true",
    "doubtful",
    "improbable",
    "cannot be judged",
)
"""The Admiralty code's grades of information (NATO STANAG 2511), 1 to 6."""


class FoldedPart(QWidget):
    """The inputs that are needed now and then."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("help_anchor", "more")
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.title, self._event_type, self.speaker, self._citations = (QLineEdit(self) for _ in range(4))
        self._kind = choice(tr("Kind of claim"), ClaimKind, self)
        self._modality = choice(tr("How the text puts it"), Modality, self)
        self._credibility = narrow_box(self)
        self._credibility.addItem(tr("not graded"), None)
        for grade, meaning in enumerate(_CREDIBILITY, start=1):
            self._credibility.addItem(f"{grade} · {tr(meaning)}", grade)
        self.note = QPlainTextEdit(self)
        self.note.setProperty("form", True)
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(self.fontMetrics().lineSpacing() * 5)
        self.speaker.setPlaceholderText(tr("who wrote the text, where it is not the one who is said to know"))
        fields: tuple[tuple[str, QWidget], ...] = (
            (tr("Title"), self.title),
            (tr("Kind"), self._kind),
            (tr("Event type"), self._event_type),
            (tr("Written by"), self.speaker),
            (tr("Put as"), self._modality),
            (tr("Credibility"), self._credibility),
            (tr("Citations"), self._citations),
            (tr("Note"), self.note),
        )
        for caption, widget in fields:
            widget.setAccessibleName(caption)
            rows.addRow(caption, widget)
        lead_through(widget for _, widget in fields)
        self._types = Completion(self._event_type)
        self._speakers = Completion(self.speaker)
        for line in (self.title, self._event_type, self.speaker, self._citations):
            line.textEdited.connect(self.edited)
        # not when the form itself puts a value in: that is not typing
        for box in (self._kind, self._modality, self._credibility):
            box.activated.connect(self.edited)
        for completion in self.findChildren(Completion):
            completion.activated.connect(self.edited)
        self.note.textChanged.connect(self.edited)
        self.hide()

    def offer(self, sources: Iterable[Offer]) -> None:
        """Offer these sources to those who type who wrote the text."""
        self._speakers.offer(sources)

    def fill(self, entry: ClaimEntry) -> None:
        """Show what an entry says here."""
        self.title.setText(entry.title)
        self._types.offer(term_offers(Vocabulary.EVENT_TYPES))
        self._event_type.setText(own_words.label(Vocabulary.EVENT_TYPES, entry.event_type))
        self.speaker.setText(entry.speaker)
        self._citations.setText(", ".join(entry.citations))
        put(self._kind, entry.kind)
        put(self._modality, entry.modality)
        put(self._credibility, entry.credibility)
        with QSignalBlocker(self.note):
            self.note.setPlainText(entry.note)

    def taken_into(self, entry: ClaimEntry) -> ClaimEntry:
        """The entry with what stands here."""
        return replace(
            entry,
            title=self.title.text().strip(),
            kind=chosen(self._kind, ClaimKind),
            modality=chosen(self._modality, Modality),
            event_type=own_words.type_held(entry.event_type, self._event_type.text()),
            speaker=self.speaker.text().strip(),
            credibility=self._credibility.currentData(),
            citations=tuple(label.strip() for label in self._citations.text().split(",") if label.strip()),
            note=self.note.toPlainText().strip(),
        )

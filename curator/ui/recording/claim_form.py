"""The claim form: who says so, counts, date, place, alleged actor, caveats; the rest derived or folded away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.claims import ClaimKind, Modality
from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.suggest import lines
from curator.suggest.lines import Line
from curator.ui.flow import FlowLayout
from curator.ui.recording.inputs import LineInput, choice, chosen, put
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.caveats import Caveat
    from curator.suggest.dates import Context


class ClaimForm(QScrollArea):
    """Shows one entry, lets it be corrected, and gives it back."""

    save_wanted = Signal()
    leave_wanted = Signal()
    words_focused = Signal(object)
    """The spans of the text on which the input in hand rests."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._entry = ClaimEntry(())
        inside = QWidget(self)
        self._heading = QLabel(inside)
        self._heading.setProperty("heading", True)
        self._heading.setWordWrap(True)
        self._quote = QLabel(inside)
        self._quote.setWordWrap(True)
        self._quote.setTextFormat(Qt.TextFormat.PlainText)
        self._quote.setProperty("quiet", True)
        self.originator: LineInput[str] = LineInput(
            tr("Who says so"), tr("who is said to know; empty if the text does not say"), lines.names, inside
        )
        self.counts: LineInput[CountEntry] = LineInput(
            tr("How many, of whom"), tr("14 killed police; 3 killed attackers; no one hurt"), lines.counts, inside
        )
        self.dates: LineInput[DateEntry] = LineInput(
            tr("When"), tr("25 Dec · three days later · 2025-01-30..02-01"), self._understand_dates, inside
        )
        self.places: LineInput[PlaceEntry] = LineInput(
            tr("Where"), tr("Arzah, Homs · near Jableh, Latakia · 34.95, 36.61"), lines.places, inside
        )
        self.actors: LineInput[ActorEntry] = LineInput(
            tr("Alleged perpetrator"), tr("as the text names them: unknown gunmen"), self._understand_actors, inside
        )
        self.confidence = choice(tr("How sure the text is of the perpetrator"), Confidence, inside)
        # not when the form itself puts a value in: that is not typing
        self.confidence.activated.connect(self._read_actors_again)
        self.caveats: LineInput[CaveatKind] = LineInput(
            tr("Caveats"), tr("party claim, translation, …"), lines.caveats, inside
        )
        self.caveats.complete_from([kind.value.replace("_", " ") for kind in CaveatKind])
        self._inherited = QLabel(inside)
        self._inherited.setWordWrap(True)
        self._inherited.setTextFormat(Qt.TextFormat.PlainText)
        self._inherited.setProperty("warning", True)
        self._more = QToolButton(inside)
        self._more.setText(tr("More"))
        self._more.setToolTip(tr("Title, kind, event type, who wrote it, citations, note"))
        self._more.setCheckable(True)
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setArrowType(Qt.ArrowType.RightArrow)
        self._more.toggled.connect(self._fold)
        self._folded = self._make_folded(inside)
        self._save = QPushButton(tr("Save claim"), inside)
        self._save.setProperty("main", True)
        self._save.clicked.connect(self.save_wanted)
        self._leave = QPushButton(tr("All claims"), inside)
        self._leave.clicked.connect(self.leave_wanted)
        self._lay_out(inside)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Claim form"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self.originator)
        self._listen()

    def _listen(self) -> None:
        """Tell of everything that is typed or chosen."""
        for each in self.line_inputs:
            each.focused.connect(self.words_focused)
            each.edited.connect(self.edited)
        for line in (self._title, self._event_type, self._speaker, self._citations):
            line.textEdited.connect(self.edited)
        for box in (self._kind, self._modality, self._credibility, self.confidence):
            box.activated.connect(self.edited)
        self._note.textChanged.connect(self.edited)

    @property
    def line_inputs(
        self,
    ) -> tuple[
        LineInput[str]
        | LineInput[CountEntry]
        | LineInput[DateEntry]
        | LineInput[PlaceEntry]
        | LineInput[ActorEntry]
        | LineInput[CaveatKind],
        ...,
    ]:
        """The six inputs in sight, in order."""
        return (self.originator, self.counts, self.dates, self.places, self.actors, self.caveats)

    # what it shows

    def show_entry(
        self, entry: ClaimEntry, *, heading: str, words: str, context: Context, inherited: Sequence[Caveat] = ()
    ) -> None:
        """Show an entry with the words it was read from; `inherited` are the caveats that reach it from where it stands."""
        self._entry, self._context = entry, context
        self._heading.setText(heading)
        self._quote.setText(words)
        self.originator.fill(entry.originator, lines.names(entry.originator))
        self._fill(self.counts, lines.tell_counts(entry.counts), entry.counts, lines.told_counts(entry.counts))
        self._fill(self.dates, lines.tell_dates(entry.dates), entry.dates, lines.told_dates(entry.dates))
        self._fill(self.places, lines.tell_places(entry.places), entry.places, lines.told_places(entry.places))
        put(self.confidence, self._perpetrators[0].confidence if self._perpetrators else Confidence.REPORTED_AS_FACT)
        self._fill(self.actors, lines.tell_actors(self._perpetrators), self._perpetrators, ())
        kinds = "; ".join(kind.value.replace("_", " ") for kind in entry.caveats)
        self.caveats.fill(kinds, lines.caveats(kinds))
        self._inherited.setText("\n".join(_told(caveat) for caveat in inherited))
        self._inherited.setVisible(bool(inherited))
        self._fill_folded(entry)
        self.verticalScrollBar().setValue(0)

    def offer(self, sources: Sequence[str], actors: Sequence[str]) -> None:
        """Offer the names that the collection knows as completions."""
        self.originator.complete_from(sources)
        self.actors.complete_from(actors)

    @property
    def doubts(self) -> tuple[str, ...]:
        """What of the inputs was not understood."""
        return tuple(each.text for each in self.line_inputs if not each.is_understood)

    def entry(self) -> ClaimEntry:
        """The entry as it stands in the form; what was not understood is kept in its note as it was written."""
        others = tuple(actor for actor in self._entry.actors if actor.role is not ActorRole.PERPETRATOR)
        return replace(
            self._entry,
            originator=self.originator.text,
            counts=self.counts.values,
            dates=self.dates.values,
            places=self.places.values,
            actors=self.actors.values + others,
            caveats=self.caveats.values,
            title=self._title.text().strip(),
            kind=chosen(self._kind, ClaimKind),
            modality=chosen(self._modality, Modality),
            event_type=self._event_type.text().strip(),
            speaker=self._speaker.text().strip(),
            credibility=self._credibility.currentData(),
            citations=tuple(label.strip() for label in self._citations.text().split(",") if label.strip()),
            note=lines.with_doubts(self._note.toPlainText().strip(), self.doubts),
        )

    @property
    def _perpetrators(self) -> tuple[ActorEntry, ...]:
        return tuple(actor for actor in self._entry.actors if actor.role is ActorRole.PERPETRATOR)

    def _fill(self, field: LineInput, text: str, values: Sequence, told: Sequence[str]) -> None:  # type: ignore[type-arg]
        words = [value.words for value in values if value.words is not None]
        field.fill(text, Line(tuple(values), tuple(told)), words)

    def _understand_dates(self, text: str) -> Line[DateEntry]:
        return lines.dates(text, self._context)

    def _understand_actors(self, text: str) -> Line[ActorEntry]:
        return lines.perpetrators(text, chosen(self.confidence, Confidence))

    def _read_actors_again(self) -> None:
        if self.actors.text:
            self.actors.read(self.actors.text)

    # the folded part

    def _make_folded(self, parent: QWidget) -> QWidget:
        folded = QWidget(parent)
        rows = QFormLayout(folded)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._title, self._event_type, self._speaker, self._citations = (QLineEdit(folded) for _ in range(4))
        self._kind = choice(tr("Kind of claim"), ClaimKind, folded)
        self._modality = choice(tr("How the text puts it"), Modality, folded)
        self._credibility = QComboBox(folded)
        self._credibility.addItem(tr("not graded"), None)
        self._credibility.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for grade, meaning in enumerate(_CREDIBILITY, start=1):
            self._credibility.addItem(f"{grade} · {tr(meaning)}", grade)
        self._note = QPlainTextEdit(folded)
        self._note.setProperty("form", True)
        self._note.setTabChangesFocus(True)
        self._note.setMaximumHeight(self.fontMetrics().lineSpacing() * 5)
        for caption, widget in (
            (tr("Title"), self._title),
            (tr("Kind"), self._kind),
            (tr("Event type"), self._event_type),
            (tr("Written by"), self._speaker),
            (tr("Put as"), self._modality),
            (tr("Credibility"), self._credibility),
            (tr("Citations"), self._citations),
            (tr("Note"), self._note),
        ):
            widget.setAccessibleName(caption)
            rows.addRow(caption, widget)
        folded.hide()
        return folded

    def _fill_folded(self, entry: ClaimEntry) -> None:
        self._title.setText(entry.title)
        self._event_type.setText(entry.event_type)
        self._speaker.setText(entry.speaker)
        self._citations.setText(", ".join(entry.citations))
        put(self._kind, entry.kind)
        put(self._modality, entry.modality)
        put(self._credibility, entry.credibility)
        with QSignalBlocker(self._note):
            self._note.setPlainText(entry.note)

    def _fold(self, is_open: bool) -> None:
        self._folded.setVisible(is_open)
        self._more.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)

    def _lay_out(self, inside: QWidget) -> None:
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 4, 10, 10)
        column.addWidget(self._heading)
        column.addWidget(self._quote)
        for widget in (self.originator, self.counts, self.dates, self.places, self.actors, self.confidence):
            column.addWidget(widget)
        column.addWidget(self.caveats)
        column.addWidget(self._inherited)
        column.addWidget(self._more)
        column.addWidget(self._folded)
        buttons = FlowLayout()
        column.addLayout(buttons)
        buttons.add(self._save, self._leave)
        column.addStretch(1)


_CREDIBILITY = (
    "confirmed by other sources",
    "probably true",
    "possibly true",
    "doubtful",
    "improbable",
    "cannot be judged",
)
"""The Admiralty code's grades of information (NATO STANAG 2511), 1 to 6."""


def _told(caveat: Caveat) -> str:
    how_far = "" if caveat.is_certain else " " + tr("(how far is to be confirmed)")
    return f"⚑ {caveat.kind.value.replace('_', ' ')}{how_far}: {' '.join(caveat.wording.split())}"

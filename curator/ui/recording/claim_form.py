"""The claim form: who says so, counts, date, place, alleged actor, caveats; the rest derived or folded away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curator.core.actors import ActorRole
from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.core.vocabulary_terms import Vocabulary
from curator.suggest import lines
from curator.suggest.lines import Line
from curator.ui.flow import FlowLayout
from curator.ui.focus_handing import hand_focus_on
from curator.ui.fold_button import FoldButton
from curator.ui.recording import caveat_line, count_line
from curator.ui.recording.actor_input import ActorInput
from curator.ui.recording.folded_part import FoldedPart
from curator.ui.recording.inherited import Inherited, InheritedCaveats
from curator.ui.recording.inputs import LineInput
from curator.ui.recording.place_completion import PlaceCompleter, Whereabouts
from curator.ui.recording.term_offers import term_offers
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from curator.core.spans import Span
    from curator.suggest.dates import Context
    from curator.ui.recording.caveat_line import Hung
    from curator.ui.recording.completion import Offer
    from curator.ui.recording.place_completion import Surroundings


class ClaimForm(QScrollArea):
    """Shows one entry, lets it be corrected, and gives it back."""

    help_anchor = "claim"

    save_wanted = Signal()
    leave_wanted = Signal()
    drop_wanted = Signal()
    text_wanted = Signal()
    """Escape: back to the text; what is typed stays."""

    words_focused = Signal(object)
    """The spans of the text on which the input in hand rests."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, surroundings: Surroundings | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._whereabouts = Whereabouts(surroundings)
        self._entry = ClaimEntry(())
        inside = QWidget(self)
        self._heading = QLabel(inside)
        self._heading.setProperty("heading", True)
        self._heading.setWordWrap(True)
        self.said = QLabel(inside)
        self.said.setWordWrap(True)
        self.said.setProperty("quiet", True)
        self.said.hide()
        self._quote = QLabel(inside)
        self._quote.setWordWrap(True)
        self._quote.setTextFormat(Qt.TextFormat.PlainText)
        self._quote.setProperty("quiet", True)
        self._make_inputs(inside)
        self._inherited = InheritedCaveats(inside)
        self.more = FoldButton(tr("More"), inside)
        self.more.setToolTip(tr("Title, kind, event type, who wrote it, citations, note"))
        self.folded = FoldedPart(inside)
        self._save = QPushButton(tr("Save claim"), inside)
        self._save.setProperty("main", True)
        self._save.setAutoDefault(True)
        self._leave = QPushButton(tr("All claims"), inside)
        self._drop = QPushButton(tr("Drop"), inside)
        self._drop.setToolTip(tr("Drop what was typed and not saved"))
        self._drop.setAccessibleName(self._drop.toolTip())
        self._lay_out(inside)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Claim form"))
        hand_focus_on(self, self.originator)
        self._listen()

    def _make_inputs(self, inside: QWidget) -> None:
        self.originator: LineInput[str] = LineInput(
            tr("Who says so"), tr("who is said to know; empty if the text does not say"), lines.names, inside
        )
        self.counts: LineInput[CountEntry] = LineInput(
            tr("How many, of whom"),
            tr("14 killed police; 3 killed attackers; no one hurt"),
            count_line.read,
            inside,
            lines.counts_kept,
        )
        self.dates: LineInput[DateEntry] = LineInput(
            tr("When"),
            tr("25 Dec · three days later · 2025-01-30..02-01"),
            lambda text: lines.dates(text, self._context),
            inside,
            lines.dates_kept,
        )
        self.places: LineInput[PlaceEntry] = LineInput(
            tr("Where"),
            tr("Arzah, Homs · near Jableh, Latakia · 34.95, 36.61"),
            self._whereabouts.read,
            inside,
            lines.places_kept,
        )
        PlaceCompleter(self.places, self._whereabouts)
        self.actors = ActorInput(inside)
        self.caveats: LineInput[Hung] = LineInput(
            tr("Caveats"), tr("party claim, translation, …"), caveat_line.read, inside
        )

    def _listen(self) -> None:
        """Tell of everything that is typed or chosen."""
        for place, each in enumerate(self.line_inputs):
            each.help_anchor = _HELP[place]
            each.focused.connect(self.words_focused)
            each.edited.connect(self.edited)
            each.done.connect(lambda back, place=place: self.go_to(place + (-1 if back else 1)))
        self.folded.edited.connect(self.edited)
        self.more.toggled.connect(self.folded.setVisible)
        self._save.clicked.connect(self.save_wanted)
        self._leave.clicked.connect(self.leave_wanted)
        self._drop.clicked.connect(self.drop_wanted)

    @property
    def line_inputs(
        self,
    ) -> tuple[
        LineInput[str]
        | LineInput[CountEntry]
        | LineInput[DateEntry]
        | LineInput[PlaceEntry]
        | LineInput[ActorEntry]
        | LineInput[Hung],
        ...,
    ]:
        """The six inputs in sight, in order."""
        return (self.originator, self.counts, self.dates, self.places, self.actors, self.caveats)

    # what it shows

    def show_entry(
        self,
        entry: ClaimEntry,
        *,
        heading: str,
        words: str,
        context: Context,
        inherited: Sequence[Inherited] = (),
        originator_at: Span | None = None,
        typed: Mapping[str, str] | None = None,
    ) -> None:
        """Show an entry with the words it was read from; `inherited` are the caveats that reach it from where it stands.

        `originator_at` is where the words name who says so; `typed` are lines as they were typed and not saved, by input.
        """
        self._entry, self._context = entry, context
        self._whereabouts.turn_to(entry)
        self._heading.setText(heading)
        self._quote.setText(words)
        said_at = [] if originator_at is None else [originator_at]
        quoted = "" if originator_at is None else entry.originator
        self.originator.fill(entry.originator, lines.names(entry.originator), said_at, quoted)
        self._fill(self.counts, count_line.tell(entry.counts), entry.counts, lines.told_counts(entry.counts))
        self._fill(self.dates, lines.tell_dates(entry.dates), entry.dates, lines.told_dates(entry.dates))
        told = lines.told_places(entry.places, with_origin=True)
        self._fill(self.places, lines.tell_places(entry.places), entry.places, told)
        actors = self._perpetrators
        self._fill(self.actors, lines.tell_actors(actors), actors, lines.told_actors(actors))
        self.caveats.complete_from(term_offers(Vocabulary.CAVEATS), ";,؛،")
        kinds = caveat_line.tell(caveat_line.hung(entry))
        self.caveats.fill(kinds, caveat_line.read(kinds))
        for name, each in zip(INPUT_NAMES, self.line_inputs, strict=True):
            if typed is not None and name in typed:
                each.retype(typed[name])
        self._inherited.show_caveats(inherited)
        self.folded.fill(entry)
        self.verticalScrollBar().setValue(0)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show beside each input the key that leads to it."""
        for each, key in zip(self.line_inputs, keys, strict=True):
            each.show_key(key)

    def show_unsaved(self, is_typed: bool) -> None:
        """Offer to drop what was typed, where something is."""
        self._drop.setVisible(is_typed)

    def show_comments(self, sentence: str) -> None:
        """Say how many comments on the claim wait for somebody; nothing where none does."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def offer(self, sources: Iterable[Offer], actors: Iterable[Offer]) -> None:
        """Offer the names that the collection knows as completions."""
        known = tuple(sources)
        self.originator.complete_from(known)
        self.folded.offer(known)
        self.actors.complete_from(actors, ";؛")

    @property
    def doubts(self) -> tuple[str, ...]:
        """What of the inputs was not understood."""
        return tuple(each.text for each in self.line_inputs if not each.is_understood)

    @property
    def typed(self) -> dict[str, str]:
        """The lines as they stand that are not understood as a whole: what a draft keeps beside its entry."""
        return {
            name: each.line.text()
            for name, each in zip(INPUT_NAMES, self.line_inputs, strict=True)
            if not each.is_understood
        }

    def entry(self) -> ClaimEntry:
        """The entry as it stands in the form; what was not understood is kept in its note as it was written."""
        entry = self.draft()
        return replace(entry, note=lines.with_doubts(entry.note, self.doubts))

    def draft(self) -> ClaimEntry:
        """The entry as far as it was understood."""
        others = tuple(actor for actor in self._entry.actors if actor.role is not ActorRole.PERPETRATOR)
        entry = replace(
            self._entry,
            originator=self.originator.text,
            counts=self.counts.values,
            dates=self.dates.values,
            places=self.places.values,
            actors=self.actors.values + others,
        )
        return self.folded.taken_into(caveat_line.taken_into(entry, self.caveats.values))

    def put_counts(self, entries: Sequence[CountEntry]) -> None:
        """Put these counts in the place of those that stand there."""
        self._fill(self.counts, count_line.tell(entries), entries, lines.told_counts(entries))
        self.edited.emit()

    @property
    def _perpetrators(self) -> tuple[ActorEntry, ...]:
        return tuple(actor for actor in self._entry.actors if actor.role is ActorRole.PERPETRATOR)

    def _fill(self, field: LineInput, text: str, values: Sequence, told: Sequence[str]) -> None:  # type: ignore[type-arg]
        words = [value.words for value in values if value.words is not None]
        field.fill(text, Line(tuple(values), tuple(told)), words)

    # going about in it

    def go_to(self, place: int) -> None:
        """Put the caret into the input at this place, all of it selected; behind the last stands the button that saves."""
        inputs = self.line_inputs
        target = inputs[max(place, 0)].line if place < len(inputs) else self._save
        target.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(target, QLineEdit):
            target.selectAll()
        self.ensureWidgetVisible(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Go back to the text with Escape; Enter on the button saves."""
        if event.key() == Qt.Key.Key_Escape:
            self.text_wanted.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._save.hasFocus():
            self.save_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, inside: QWidget) -> None:
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 4, 10, 10)
        above: tuple[QWidget, ...] = (self._heading, self.said, self._quote, *self.line_inputs)
        for widget in (*above, self._inherited, self.more, self.folded):
            column.addWidget(widget)
        buttons = FlowLayout()
        column.addLayout(buttons)
        buttons.add(self._save, self._leave, self._drop)
        self._drop.hide()
        column.addStretch(1)


INPUT_NAMES = ("originator", "counts", "dates", "places", "actors", "caveats")
"""The names of the inputs in sight, in order, by which a draft keeps what was typed in them."""

_HELP = ("who", "counts", "when", "where", "perpetrator", "caveats-line")
"""The sections of the guide about the inputs in sight, in their order."""

"""What is done to the text on the Read desk: marking, moving from place to place, caveats, taking articles in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from curator.core.passages import trimmed
from curator.core.spans import Span
from curator.ui.jobs import SlicedJob
from curator.ui.reading.sentences import paragraph_at
from curator.ui.words import retold, tr
from curator.work import claims

if TYPE_CHECKING:
    from curator.core.caveats import Caveat
    from curator.core.ids import Uid
    from curator.exchange.intake import Outcome
    from curator.ui.reading.on_desk import OnDesk


MOST_TOLD = 3
"""So many reasons fit into a notice; the report has all."""


class TextWork(QObject):
    """Does the actions on the article of a Read desk."""

    def __init__(self, desk: OnDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = desk.view
        self._workplace = desk.workplace
        self._stretch_in_hand = ""
        self.outcomes: list[Outcome] = []
        """What became of each file of the last import."""
        view, handle = desk.view, desk.workplace.handle
        handle("collection.import", self.ask_files, ready=lambda: self._workplace.collection is not None)
        handle("text.mark", self.mark, ready=self._has_selection, within=view)
        handle("text.unmark", self.unmark, ready=lambda: bool(view.highlights_at(view.caret())), within=view)
        handle("text.confirm_stretch", self.confirm_stretch, ready=lambda: self._caveat() is not None)
        handle("text.stretch_start", lambda: self.end_here(of_start=True), ready=lambda: self._strip() is not None)
        handle("text.stretch_end", lambda: self.end_here(of_start=False), ready=lambda: self._strip() is not None)
        desk.find_bar.offer(desk.workplace)
        handle("go.library", desk.shelf.library.setFocus, ready=lambda: bool(desk.shelf.library.model.values))
        handle("go.text", view.setFocus)
        view.stretch_pressed.connect(self.take_stretch)
        view.stretch_moved.connect(self._move_stretch)

    def mark(self) -> None:
        """Mark the selected words."""
        hand, span, collection = self._desk.hand, self._view.selection(), self._workplace.collection
        if hand is None or span is None or collection is None:
            return
        version, text = hand.version.uid, hand.text
        over = self._view.highlights_at(trimmed(text, span).start)
        # what is at hand is not read again: it would take longer with every passage
        standing = [passage for each in over if (passage := hand.passage(each.key)) is not None]
        self._workplace.perform(lambda: claims.mark_in_hand(collection, version, [span], text, standing), tr("Marked."))

    def unmark(self) -> None:
        """Take the mark at the caret off the text."""
        collection = self._workplace.collection
        here = self._view.highlights_at(self._view.caret())
        if collection is None or not here:
            return
        passage: Uid = here[0].key  # type: ignore[assignment]  # keys of highlights are the passages' uids
        self._workplace.attempt(
            lambda: claims.withdraw_passage(collection, passage, "unmarked by hand"), tr("Unmarked.")
        )

    def confirm_stretch(self, moved: Span | None = None) -> None:
        """Put one's name to how far the caveat in hand reaches."""
        collection, caveat = self._workplace.collection, self._caveat() if moved is None else self._strip()
        if collection is None or caveat is None:
            return
        self._workplace.attempt(
            lambda: claims.confirm_stretch(collection, caveat.uid, moved),
            tr("Confirmed: “{wording}” covers this stretch.", wording=" ".join(caveat.wording.split())[:60]),
        )

    def end_here(self, *, of_start: bool) -> None:
        """Set an end of the strip in hand to that of the caret's paragraph, and put one's name to it."""
        hand, caveat = self._desk.hand, self._strip()
        if hand is None or caveat is None:
            return
        start, end = paragraph_at(hand.text, self._view.caret())
        stretch = caveat.stretch or Span(start, end)
        first, last = (start, stretch.end) if of_start else (stretch.start, end)
        if first >= last:
            self._workplace.notices.warn(tr("The strip would end before it begins: put the caret elsewhere."))
            return
        self._stretch_in_hand = caveat.uid
        self.confirm_stretch(Span(first, last))

    def ask_files(self) -> None:
        """Ask for files and take them in."""
        names, _ = QFileDialog.getOpenFileNames(self._view, tr("Take in articles"), str(Path.home()))
        if names:
            self.take_in([Path(name) for name in names])

    def take_in(self, paths: list[Path]) -> None:
        """Take in files and folders, with progress and a way to cancel."""
        collection = self._workplace.collection
        if collection is None:
            self._workplace.notices.say(tr("Make a collection (Ctrl+N) or open one (Ctrl+O) first."))
            return
        from curator.exchange import intake  # noqa: PLC0415 starting does not wait for it
        from curator.exchange.intake import Outcome  # noqa: PLC0415 starting does not wait for it
        from curator.exchange.intake_in_steps import take_in_steps  # noqa: PLC0415 starting does not wait for it

        files = list(intake.files_in(paths))
        outcomes: list[Outcome] = []

        def count(outcome: object) -> None:
            if isinstance(outcome, Outcome):
                outcomes.append(outcome)
                # a file may hold several articles: the files are what is counted
                begun = len({each.path for each in outcomes})
                self._workplace.notices.progress(begun, len(files))

        job = SlicedJob(lambda: take_in_steps(collection, files), self)
        job.progressed.connect(count)
        job.finished.connect(lambda: self.tell_intake(outcomes, cancelled=False))
        job.cancelled.connect(lambda: self.tell_intake(outcomes, cancelled=True))
        self._workplace.run(job, tr("Taking in files: {n}…", n=len(files)))

    def tell_intake(self, outcomes: list[Outcome], *, cancelled: bool) -> None:
        """Say what became of each file or page, and open it where it was one."""
        from curator.exchange.intake import Fate  # noqa: PLC0415 starting does not wait for it

        self.outcomes = outcomes
        taken = [each for each in outcomes if each.fate is Fate.TAKEN]
        refused = [each for each in outcomes if each.fate is Fate.REFUSED]
        known = [each for each in outcomes if each.fate is Fate.KNOWN]
        parts = [tr("taken in: {n}", n=len(taken))]
        newer = [each for each in taken if each.is_new_version]
        if newer:
            parts.append(tr("newer versions of known articles: {n}", n=len(newer)))
        if known:
            parts.append(tr("known already: {n}", n=len(known)))
        if cancelled:
            parts.append(tr("cancelled"))
        sentence = ", ".join(parts)
        sentence = sentence[:1].upper() + sentence[1:] + "."
        left_out = [retold(each.because) for each in outcomes if each.fate is Fate.LEFT_OUT]
        sentence = " ".join([sentence, *left_out[:3]])
        if refused:
            reasons = [retold(each.because) for each in refused[:MOST_TOLD]]
            if len(refused) > MOST_TOLD:
                reasons.append(
                    tr("{n} more: see the report of the import (Collection menu).", n=len(refused) - MOST_TOLD)
                )
            self._workplace.notices.warn(" ".join([sentence, *reasons]))
        else:
            self._workplace.notices.say(sentence, can_undo=len(taken) == 1)
        if len(outcomes) == 1 and outcomes[0].version is not None:
            self._desk.open(outcomes[0].version)

    def _has_article(self) -> bool:
        return self._desk.hand is not None

    def _has_selection(self) -> bool:
        return self._view.selection() is not None

    def take_stretch(self, key: str) -> None:
        """Take the strip of this caveat in hand, and say how it can be changed."""
        self._stretch_in_hand = key
        caveat = self._strip()
        if caveat is None:
            return
        wording = " ".join(caveat.wording.split())
        if caveat.confirmed_by:
            self._workplace.notices.say(
                tr("{wording} · confirmed by {person}.", wording=wording, person=caveat.confirmed_by)
            )
        else:
            start, end, confirm = (
                self._workplace.actions[f"text.{name}"].shortcut().toString()
                for name in ("stretch_start", "stretch_end", "confirm_stretch")
            )
            self._workplace.notices.say(
                tr(
                    "{wording} · Confirm the strip with {confirm}, or drag its ends, or set them at the caret: {start}, {end}.",
                    wording=wording,
                    confirm=confirm,
                    start=start,
                    end=end,
                )
            )

    def _move_stretch(self, key: str, span: Span) -> None:
        self._stretch_in_hand = key
        self.confirm_stretch(span)

    def _strip(self) -> Caveat | None:
        """The caveat whose strip was taken in hand last, else the first unconfirmed one over the caret."""
        hand = self._desk.hand
        if hand is None:
            return None
        return next((each for each in hand.caveats if each.uid == self._stretch_in_hand), None) or self._waiting()

    def _caveat(self) -> Caveat | None:
        """The caveat to confirm: the one in hand, but once that is confirmed, rather one over the caret that is not."""
        strip = self._strip()
        return strip if strip is not None and not strip.confirmed_by else self._waiting() or strip

    def _waiting(self) -> Caveat | None:
        """The first unconfirmed caveat over the caret."""
        hand, caret = self._desk.hand, self._view.caret()
        here = hand.governing([Span(caret, caret + 1)]) if hand is not None else []
        return next((each for each in here if not each.confirmed_by), None)

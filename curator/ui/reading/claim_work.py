"""What is done to claims on the Read desk: recording from selected words, correcting, grouping into events, withdrawing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from curator.core.actors import Actor
from curator.core.claims import Claim
from curator.core.ids import Uid
from curator.core.passages import GAP
from curator.core.records import key_of
from curator.core.sources import Source
from curator.core.spans import Span
from curator.store import drafts
from curator.store.queries import records
from curator.ui.reading import article_in_hand
from curator.ui.reading.begun import begun_on, forget, keep
from curator.ui.reading.event_choice import choose_event
from curator.ui.reading.in_form import InForm
from curator.ui.reading.withdrawal import ask_to_withdraw
from curator.ui.recording.claim_list import Unsaved
from curator.ui.words import tr
from curator.work import claims

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.claims import FullClaim
    from curator.core.entries import ClaimEntry
    from curator.ui.reading.article_in_hand import ArticleInHand
    from curator.ui.reading.on_desk import OnDesk
    from curator.ui.recording.claim_form import ClaimForm

DRAFT_MILLISECONDS = 300
"""How long typing rests before what was typed is kept."""


class ClaimWork(QObject):
    """Does the actions on the claims of a Read desk."""

    def __init__(self, desk: OnDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workplace = desk.workplace
        self._in_form = InForm()
        handle = desk.workplace.handle
        handle("claim.new", self.begin, ready=lambda: desk.hand is not None, within=desk.view)
        handle("claim.add_words", self.add_words, ready=self._can_add_words, within=desk.view)
        handle("claim.save", self.save, ready=self._form_is_open)
        handle("claim.to_event", self.choose_event, ready=lambda: self._claim_in_hand() is not None)
        handle("claim.withdraw", self.ask_to_withdraw, ready=lambda: self._claim_in_hand() is not None)
        handle("go.claim", self._go_to_form, ready=lambda: self._form_is_open() or bool(desk.claims.model.values))
        desk.view.mark_requested.connect(self.begin)
        desk.view.highlight_pressed.connect(self.open_on)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(DRAFT_MILLISECONDS)
        self._resting.timeout.connect(self.keep_draft)
        self._workplace.claim_wanted.connect(self.open_anywhere)
        self._workplace.closing.connect(self.flush)

    def take_form(self, form: ClaimForm) -> None:
        """Do what the form, once it is made, asks for."""
        form.edited.connect(self._take_typing)
        form.save_wanted.connect(self.save)
        form.leave_wanted.connect(self.leave)
        form.words_focused.connect(self._desk.view.set_focus_words)

    def _take_typing(self) -> None:
        self._in_form.is_typed = True
        self._resting.start()

    @property
    def _form(self) -> ClaimForm:
        return self._desk.form

    # opening

    def begin(self) -> None:
        """Open the form filled from the selected words; without a selection, what the caret stands in."""
        hand, span = self._desk.hand, self._desk.view.selection()
        if hand is None:
            return
        if span is None:
            if not self._desk.view.press_at(self._desk.view.caret()):
                self._workplace.notices.say(tr("Select the words that make the claim, then press Enter."))
            return
        from curator.suggest import form_filling  # noqa: PLC0415 starting does not wait for it

        self.flush()
        self._in_form = InForm(hand.version.uid, None, (span,))
        begun = next((each for each in begun_on(self._workplace, hand) if each.subject == self._in_form.subject), None)
        if begun is not None:
            self.take_up(begun)
            return
        context = hand.context(span)
        entry = replace(
            form_filling.fill(hand.text, span, context),
            passages=((span,),),
            citations=hand.citations_in([span]),
        )
        self._show(entry, tr("New claim"), [span])

    def add_words(self) -> None:
        """Let the claim in the form rest on the selected words too."""
        span = self._desk.view.selection()
        if span is None or self._in_form.claim is not None:
            return
        self._in_form.spans = (*self._in_form.spans, span)
        entry = replace(self._form.entry(), passages=tuple((each,) for each in self._in_form.spans))
        self._show(entry, tr("New claim"), self._in_form.spans)

    def open(self, claim: str) -> None:
        """Show a claim of the article in hand in the form."""
        hand, collection = self._desk.hand, self._workplace.collection
        full = hand.claim(claim) if hand is not None else None
        if full is None or hand is None or collection is None:
            return
        self.flush()
        spans = hand.spans_of(full)
        kept = drafts.find(collection, claim)
        self._in_form = InForm(hand.version.uid, full.claim.uid, is_typed=kept is not None)
        self._show(kept or article_in_hand.entry_now(collection.connection, hand, full), full.claim.title, spans)
        if kept is not None:
            self._workplace.notices.say(tr("This is what you typed and had not saved."))
        self._desk.view.choose(full.claim.passages)
        if spans:
            self._desk.view.reveal(spans[0])

    def open_on(self, passage: str) -> None:
        """Show the claim on a passage; on a bare one, begin a claim."""
        hand = self._desk.hand
        found = hand.passage(passage) if hand is not None else None
        if hand is None or found is None:
            return
        resting = hand.claims_on(passage)
        if resting:
            self.open(resting[0].claim.uid)
        else:
            self._desk.view.select(found.spans[0])
            self.begin()

    def open_anywhere(self, claim: str) -> None:
        """Show a claim, on whatever article it stands."""
        connection = self._workplace.connection
        if connection is None:
            return
        self._desk.open(records.get(connection, Claim, Uid(claim)).version)
        self.open(claim)

    def leave(self) -> None:
        """Go back to the list of claims; what was typed and not saved is dropped."""
        self._forget_draft()
        self.clear()

    def clear(self) -> None:
        """Put the list of claims in front; nothing is in the form."""
        self._in_form = InForm()
        self._desk.list_claims()
        self._desk.view.choose(())
        self._desk.view.set_focus_words(())
        self._desk.right.setCurrentWidget(self._desk.claims)

    def follow(self) -> None:
        """Keep the form in step with what changed around it; what is typed in it is never thrown away."""
        hand, connection, claim = self._desk.hand, self._workplace.connection, self._in_form.claim
        if claim is None or hand is None or connection is None or not self._form_is_open():
            return
        full = hand.claim(claim)
        if full is None:
            self.flush()
            self.clear()
        elif not self._in_form.is_typed:
            entry = article_in_hand.entry_now(connection, hand, full)
            self._fill(hand, entry, full.claim.title, hand.spans_of(full))

    def _show(self, entry: ClaimEntry, heading: str, spans: tuple[Span, ...] | list[Span]) -> None:
        hand, connection = self._desk.hand, self._workplace.connection
        if hand is None or connection is None:
            return
        self._fill(hand, entry, heading, spans)
        self._form.offer(
            [each.name for each in records.every(connection, Source)],
            [each.name for each in records.every(connection, Actor)],
        )
        self._desk.right.setCurrentWidget(self._form)
        self._form.counts.setFocus()

    def _fill(self, hand: ArticleInHand, entry: ClaimEntry, heading: str, spans: Sequence[Span]) -> None:
        first = spans[0] if spans else Span(0, 0)
        self._form.show_entry(
            entry,
            heading=heading,
            words=GAP.join(span.of(hand.text) for span in spans),
            context=hand.context(first),
            inherited=hand.governing(spans),
        )

    # drafts

    def flush(self) -> None:
        """Keep what was typed a moment ago, before something else comes into the form."""
        if self._resting.isActive():
            self.keep_draft()

    def keep_draft(self) -> None:
        """Keep what is typed in the form, so that closing never loses it and never asks."""
        self._resting.stop()
        if self._form_is_open():
            keep(self._workplace, self._in_form.subject, self._form.entry())

    def take_up(self, begun: Unsaved) -> None:
        """Show a claim that was begun, as it was left."""
        hand = self._desk.hand
        if hand is None:
            return
        self.flush()
        spans = tuple(span for stretches in begun.entry.passages for span in stretches)
        self._in_form = InForm(hand.version.uid, None, spans, is_typed=True)
        self._show(begun.entry, tr("New claim, as you left it"), spans)

    def resume(self) -> None:
        """Show the claim that was being typed for the article in hand when it was left; several wait in the list."""
        begun = begun_on(self._workplace, self._desk.hand)
        if len(begun) == 1:
            self.take_up(begun[0])
        elif begun:
            self._workplace.notices.say(
                tr("{n} claims are begun and not saved: the list shows them first.", n=len(begun))
            )

    def _forget_draft(self) -> None:
        self._resting.stop()
        forget(self._workplace, self._in_form.subject)

    # saving

    def save(self) -> None:
        """Save the claim in the form: record a new one, or correct the one that stands."""
        hand, collection = self._desk.hand, self._workplace.collection
        if hand is None or collection is None:
            return
        entry = self._form.entry()
        doubts = self._form.doubts
        if self._in_form.claim is None:
            made = self._workplace.perform(lambda: claims.record_claim(collection, hand.version.uid, entry))
            if made is None:
                return
            self._forget_draft()
            self.open(made.uid)
        else:
            claim = self._in_form.claim
            if not self._workplace.attempt(lambda: claims.correct_claim(collection, claim, entry)):
                return
            self._forget_draft()
            self.open(claim)
        said = tr("Saved.")
        if doubts:
            said = tr("Saved. Not understood, and kept in the note as written: {words}", words="; ".join(doubts))
        self._workplace.notices.say(said, can_undo=True)

    def choose_event(self) -> None:
        """Ask for the event that the claim in hand is about; type to find, Enter to make a new one."""
        full = self._claim_in_hand()
        if full is not None:
            choose_event(self._workplace, full)

    def ask_to_withdraw(self) -> None:
        """Ask why the claim in hand is withdrawn, and withdraw it."""
        full = self._claim_in_hand()
        if full is not None:
            ask_to_withdraw(self._workplace, full)

    def _claim_in_hand(self) -> FullClaim | None:
        hand = self._desk.hand
        if hand is None:
            return None
        if self._form_is_open():
            return hand.claim(self._in_form.claim) if self._in_form.claim else None
        listed = self._desk.claims.current()
        return None if isinstance(listed, Unsaved) else listed

    def _form_is_open(self) -> bool:
        return self._desk.right.currentWidget() is not self._desk.claims

    def _can_add_words(self) -> bool:
        return self._form_is_open() and self._in_form.claim is None and self._desk.view.selection() is not None

    def _go_to_form(self) -> None:
        widget = self._desk.right.currentWidget()
        if widget is not None:
            widget.setFocus()

    def record_in_hand(self) -> str | None:
        """The key of the claim in hand."""
        full = self._claim_in_hand()
        return None if full is None else key_of(full.claim)

"""What stands in the claim form on the Read desk: filled from selected words, opened on a claim, kept as it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from curator.core.actors import Actor
from curator.core.caveats import CaveatScope
from curator.core.claims import Claim
from curator.core.ids import Uid
from curator.core.passages import GAP
from curator.core.sources import Source
from curator.core.spans import Span
from curator.store.queries import articles, records
from curator.ui.reading import article_in_hand
from curator.ui.reading.begun import begun_on, forget, keep, kept_about
from curator.ui.reading.in_form import InForm
from curator.ui.reading.said import comments_waiting
from curator.ui.recording.completion import Offer
from curator.ui.recording.inherited import Inherited, origin_of
from curator.ui.recording.profile_choice import usual_profile
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from curator.core.caveats import Caveat
    from curator.core.entries import ClaimEntry
    from curator.suggest.date_context import Context
    from curator.ui.reading.article_in_hand import ArticleInHand
    from curator.ui.reading.on_desk import OnDesk
    from curator.ui.recording.claim_form import ClaimForm
    from curator.ui.recording.claim_list import Unsaved

DRAFT_MILLISECONDS = 300
"""How long typing rests before what was typed is kept."""


class FormWork(QObject):
    """Fills the claim form, and keeps what is typed in it."""

    def __init__(self, desk: OnDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workplace = desk.workplace
        self._in_form = InForm()
        self._made: ClaimForm | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(DRAFT_MILLISECONDS)
        self._resting.timeout.connect(self.keep_draft)

    @property
    def _form(self) -> ClaimForm:
        return self._desk.form

    def _form_is_open(self) -> bool:
        return self._made is not None and self._desk.right.currentWidget() is self._made

    def _take_typing(self) -> None:
        self._in_form.is_typed = True
        self._form.show_unsaved(is_typed=True)
        self._resting.start()

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
            form_filling.fill(hand.text, span, context, usual_profile(self._workplace)),
            passages=((span,),),
            citations=hand.citations_in([span]),
        )
        self._show(entry, tr("New claim"), [span], context=context)

    def add_words(self) -> None:
        """Let the claim in the form rest on the selected words too."""
        span = self._desk.view.selection()
        if span is None or self._in_form.claim is not None:
            return
        self._in_form.spans = (*self._in_form.spans, span)
        entry = replace(self._form.draft(), passages=tuple((each,) for each in self._in_form.spans))
        self._show(entry, tr("New claim"), self._in_form.spans, self._form.typed)
        self._take_typing()

    def open(self, claim: str) -> None:
        """Show a claim of the article in hand in the form."""
        hand, connection = self._desk.hand, self._workplace.connection
        full = hand.claim(claim) if hand is not None else None
        if full is None or hand is None or connection is None:
            return
        self.flush()
        spans = hand.spans_of(full)
        kept = kept_about(self._workplace, claim)
        self._in_form = InForm(hand.version.uid, full.claim.uid, is_typed=kept is not None)
        entry = article_in_hand.entry_now(connection, hand, full) if kept is None else kept.entry
        self._show(entry, full.claim.title, spans, None if kept is None else kept.typed)
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
        """Go back to the list of claims; what was typed and not saved is kept, and the list shows it first."""
        self.flush()
        self.clear()

    def drop(self) -> None:
        """Throw away what was typed and not saved."""
        claim = self._in_form.claim
        self._forget_draft()
        self.clear()
        if claim is not None:
            self.open(claim)
        self._workplace.notices.say(tr("What was typed is dropped."))

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
            # undone or withdrawn: with the claim comes back what was typed about it
            self.leave()
        elif not self._in_form.is_typed:
            entry = article_in_hand.entry_now(connection, hand, full)
            self._fill(hand, entry, full.claim.title, hand.spans_of(full))

    def tell_comments(self) -> None:
        """Say above the claim in the form how many comments wait."""
        if self._form_is_open():
            self._form.show_comments(comments_waiting(self._workplace, self._in_form.claim))

    def _show(
        self,
        entry: ClaimEntry,
        heading: str,
        spans: Sequence[Span],
        typed: Mapping[str, str] | None = None,
        *,
        context: Context | None = None,
    ) -> None:
        hand, connection = self._desk.hand, self._workplace.connection
        if hand is None or connection is None:
            return
        self._fill(hand, entry, heading, spans, typed, context=context)
        self._form.offer(
            [Offer(each.name, each.aliases) for each in records.every(connection, Source)],
            [Offer(each.name, each.aliases) for each in records.every(connection, Actor)],
        )
        self._form.show_comments(comments_waiting(self._workplace, self._in_form.claim))
        self._form.show_unsaved(self._in_form.is_typed)
        self._desk.right.setCurrentWidget(self._form)
        self._form.counts.setFocus()

    def _fill(
        self,
        hand: ArticleInHand,
        entry: ClaimEntry,
        heading: str,
        spans: Sequence[Span],
        typed: Mapping[str, str] | None = None,
        *,
        context: Context | None = None,
    ) -> None:
        self._form.show_entry(
            entry,
            heading=heading,
            words=GAP.join(span.of(hand.text) for span in spans),
            context=context or hand.context(spans[0] if spans else Span(0, 0)),
            inherited=[
                Inherited(each, origin_of(each, hand.outline))
                for each in (*_inherited(hand, spans, entry), *self._on_sources(entry))
            ],
            originator_at=_named_in(hand.text, spans, entry.originator),
            typed=typed,
        )

    def _on_sources(self, entry: ClaimEntry) -> list[Caveat]:
        """The caveats on the sources that the claim names."""
        collection = self._workplace.collection
        named = [name for name in (entry.originator, entry.speaker) if name]
        return [] if collection is None or not named else articles.caveats_on_sources(collection.connection, named)

    # drafts

    def flush(self) -> None:
        """Keep what was typed a moment ago, before something else comes into the form."""
        if self._resting.isActive():
            self.keep_draft()

    def keep_draft(self) -> None:
        """Keep what is typed in the form, so that closing never loses it and never asks."""
        self._resting.stop()
        if self._form_is_open():
            keep(self._workplace, self._in_form.subject, self._form.draft(), self._form.typed)

    def take_up(self, begun: Unsaved) -> None:
        """Show a claim that was begun, as it was left."""
        hand = self._desk.hand
        if hand is None:
            return
        self.flush()
        spans = tuple(span for stretches in begun.entry.passages for span in stretches)
        self._in_form = InForm(hand.version.uid, None, spans, is_typed=True)
        kept = kept_about(self._workplace, begun.subject)
        self._show(begun.entry, tr("New claim, as you left it"), spans, None if kept is None else kept.typed)

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
        self._in_form.is_typed = False
        forget(self._workplace, self._in_form.subject)


def _inherited(hand: ArticleInHand, spans: Sequence[Span], entry: ClaimEntry) -> list[Caveat]:
    """The caveats over these stretches, over the whole article, and at the citations that the claim names."""
    over = hand.governing(spans)
    others = [
        each
        for each in hand.caveats
        if each not in over
        and (
            (each.scope is CaveatScope.ARTICLE and each.stretch is None)
            or (each.scope is CaveatScope.CITATION and each.target in entry.citations)
        )
    ]
    return [*over, *others]


def _named_in(text: str, spans: Sequence[Span], name: str) -> Span | None:
    """Where a claim's own words name somebody; None where they do not."""
    for span in spans:
        at = text.find(name, span.start, span.end) if name else -1
        if at >= 0:
            return Span(at, at + len(name))
    return None

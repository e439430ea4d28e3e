"""What the words under the mouse or the caret belong to: claims, marks, suggestions, citations, caveats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curator.core.entries import CountEntry
from curator.core.spans import Span
from curator.ui import own_words
from curator.ui.pick_list import Entry
from curator.ui.recording import count_line
from curator.ui.recording.claim_list import told_in_line
from curator.ui.words import named, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.ui.reading.article_in_hand import ArticleInHand
    from curator.ui.reading.citations import Citations
    from curator.ui.reading.on_desk import OnDesk
    from curator.ui.reading.suggestions import Suggestions


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that words belong to: its name, what is known of it, and how it is opened."""

    text: str
    about: str
    open: Callable[[], object]


class Here(QObject):
    """Tells what words belong to: to the mouse as hover text, to the keyboard as a list to open one from."""

    def __init__(self, desk: OnDesk, suggestions: Suggestions, citations: Citations, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = desk.view
        self._suggestions = suggestions
        self._citations = citations
        desk.view.lines_at = self.lines_at
        desk.workplace.handle("text.here", self.offer, ready=lambda: desk.hand is not None, within=desk.view)

    def things_over(self, span: Span) -> Iterator[Thing]:
        """What the words of a span belong to: citation marks, claims from the narrowest on, a suggestion."""
        hand = self._desk.hand
        if hand is None:
            return
        for mark in self._view.marks_over(span):
            open_it = partial(self._citations.show, mark)
            yield Thing(f"[{mark.label}] {self._citations.words_of(mark.label)}".rstrip(), tr("citation"), open_it)
        yield from self._marked(hand, span)
        for suggested in self._suggestions.over(span):
            if self._view.is_highlighted(suggested.span):
                continue
            counts = tuple(
                CountEntry(each.quantity, each.extent, each.person_class, each.group, each.words.of(hand.text))
                for each in suggested.counts
            )
            about = " · ".join(
                part for part in (own_words.event_type(suggested.event_type), count_line.in_list(counts)) if part
            )
            yield Thing(tr("Suggestion"), about, partial(self._begin_claim, suggested.span))

    def _marked(self, hand: ArticleInHand, span: Span) -> Iterator[Thing]:
        told: set[str] = set()
        for highlight in self._view.highlights_over(span):
            resting = hand.claims_on(highlight.key)
            if not resting:
                yield Thing(highlight.label, "", partial(self._view.highlight_pressed.emit, highlight.key))
            for full in resting:
                if full.claim.uid not in told:
                    told.add(full.claim.uid)
                    # the state first: a long line is cut at its end
                    state = [named(full.claim.status)]
                    state += [tr("disputed")] if full.claim.uid in hand.disputed else []
                    about = " · ".join(part for part in (*state, told_in_line(full)) if part)
                    yield Thing(
                        full.claim.title, about, partial(self._desk.workplace.claim_wanted.emit, full.claim.uid)
                    )

    def lines_at(self, point: int) -> list[str]:
        """A line for each thing over a code point."""
        things = self.things_over(Span(point, point + 1))
        return [f"{each.text} · {each.about}" if each.about else each.text for each in things]

    def _caveats(self, span: Span) -> Iterator[Thing]:
        hand = self._desk.hand
        for caveat in hand.governing([span]) if hand is not None else ():
            state = tr("confirmed") if caveat.confirmed_by else tr("how far it reaches is to be confirmed")
            take = partial(self._view.stretch_pressed.emit, caveat.uid)
            yield Thing(" ".join(caveat.wording.split()), f"{tr('caveat')} · {state}", take)

    def offer(self) -> None:
        """List what the selected words, or the word at the caret, belong to; Enter opens one."""
        caret = self._view.caret()
        selected = self._view.selection()
        # a caret behind a word's last letter still belongs to the word
        spans = [selected] if selected else [Span(caret, caret + 1), Span(max(0, caret - 1), max(1, caret))]
        things = next((found for span in spans if (found := list(self.things_over(span)))), [])
        things += self._caveats(spans[0])
        if not things:
            self._desk.workplace.notices.say(tr("These words belong to no claim, mark, citation or caveat."))
            return
        self._desk.workplace.pick_list.offer(
            tr("What these words belong to: Enter opens it"),
            [Entry(each.text, each, each.about) for each in things],
            _open,
        )

    def _begin_claim(self, span: Span) -> None:
        self._view.select(span)
        self._view.mark_requested.emit()


def _open(thing: object, _typed: str) -> None:
    if isinstance(thing, Thing):
        thing.open()

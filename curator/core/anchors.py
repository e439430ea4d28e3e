"""Anchors: finding the words of passages again in a newer version of a text.

Each stretch of a passage is looked for in this order, until it is found:

1. **Exact, in its place.** The words, and at least `SURE` code points of what stood before or behind them (or the text's
   end), stand in both texts, in the order of the text: *unchanged*, or *moved* where text was put in or taken out before.
2. **By context.** What stood right before and right behind stands there still, at least `SURE` code points together, and
   other words lie between: *words changed*; at least `ALIKE` of the words has to be the same, else it is *asked*.
3. **Exact, elsewhere.** The same words stand somewhere else: *moved* where they are long (`LONG` code points) or their
   context came with them (`NEARBY` of it), else *asked*. Several places that score within `TIE` of each other: *asked*.
4. **Fuzzy.** The best place with at most `rough_places.CLOSE` of the code points wrong: *words changed*. Up to `FARTHEST`
   wrong: *asked*. Words longer than `FUZZY_LONGEST` are found by what they begin and end with.
5. **Lost.**

Whenever a number (digits of any script, number words in English or Arabic) in the words is another one than it was, the
outcome is *number changed*, however strong the match; citation marks such as "[19]" that both texts know as marks are no
numbers. A stretch that nobody could be sure of is *asked*, and a person decides; nothing is settled silently. A passage of
several stretches has the outcome of the one that went worst, and is asked where its stretches change their order.

Scores are percent: of the words found, and of the context around them (up to `passages.CONTEXT` code points on either side).
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from curator.core.aligning import Alignment
from curator.core.carried import WAITING, Outcome
from curator.core.passages import CONTEXT
from curator.core.quoted_numbers import numbers_at
from curator.core.quotes import context_score, occurrences
from curator.core.rough_places import CLOSE, rough_place, whole_words
from curator.core.seeds import Seeds
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SURE = 16
"""So many code points of unchanged context make a place certain."""

EDGE = 2
"""So many of them on either side where the words between are others than they were."""

LONG = 24
"""Words of so many code points are not found elsewhere by chance."""

NEARBY = 0.6
"""So much of its context has to come with shorter words that are found elsewhere."""

CHANCE = 0.4
"""So much of a context is found again anywhere."""

ALIKE = 0.4
"""So much of the words has to be the same between an unchanged context."""

FEW = 0.1
"""Where less of long words is left between an unchanged context, they are looked for elsewhere."""

TIE = 0.05
"""Places whose scores differ by less are equally good."""

MOST_PLACES = 64
"""So many places with the same words are weighed; words that stand in more are asked."""


_WORST_LAST = tuple(Outcome)


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where a passage's stretches are now; `spans` is empty where it is lost. `score` is percent."""

    outcome: Outcome
    spans: tuple[Span, ...] = ()
    score: int = 0

    @property
    def waits(self) -> bool:
        """Whether a person has to look at it."""
        return self.outcome in WAITING


class Anchoring:
    """Finds passages of one text in another; the two are aligned once."""

    def __init__(self, old: str, new: str, old_marks: Iterable[Span] = (), new_marks: Iterable[Span] = ()) -> None:
        """`old_marks` and `new_marks` are the citation marks in either text: their digits are labels, not numbers."""
        self.alignment = Alignment(old, new)
        self._marks = sorted(old_marks), sorted(new_marks)
        self._seeds: Seeds | None = None

    def anchor(self, spans: Sequence[Span]) -> Anchored:
        """What became of a passage with these stretches, which are in the order of the text."""
        parts = [self._stretch(span) for span in spans]
        found = tuple(span for part in parts for span in part.spans)
        score = round(sum(part.score for part in parts) / len(parts)) if parts else 0
        worst = max((part.outcome for part in parts), key=_WORST_LAST.index, default=Outcome.LOST)
        in_order = all(one.end <= other.start for one, other in itertools.pairwise(found))
        if worst is Outcome.LOST and not found:
            return Anchored(Outcome.LOST)
        if worst is Outcome.LOST or not in_order:
            return Anchored(Outcome.ASKED, tuple(sorted(set(found))) if not _overlap(found) else found[:1], score)
        return Anchored(worst, found, score)

    def judged(self, old: Sequence[Span], new: Sequence[Span]) -> Anchored:
        """What became of a passage whose stretches a person found again: the outcome of what the words are now."""
        texts = self.alignment.old, self.alignment.new
        words = [[span.of(text) for span in spans] for text, spans in zip(texts, (old, new), strict=True)]
        before = [each for span in old for each in numbers_at(texts[0], span, _within(self._marks[0], span))]
        after = [each for span in new for each in numbers_at(texts[1], span, _within(self._marks[1], span))]
        if before != after:
            return Anchored(Outcome.NUMBER_CHANGED, tuple(new), 100)
        same = Outcome.UNCHANGED if tuple(old) == tuple(new) else Outcome.MOVED
        return Anchored(same if words[0] == words[1] else Outcome.WORDS_CHANGED, tuple(new), 100)

    def _stretch(self, span: Span) -> Anchored:
        return self._in_place(span) or self._between(span) or self._elsewhere(span) or self._fuzzy(span)

    def _in_place(self, span: Span) -> Anchored | None:
        around = self.alignment.around(span)
        if around is None or not span.length:
            return None
        before, behind = span.start - around.old, around.old + around.length - span.end
        at_start = span.start == 0 and around.new == 0
        at_end = span.end == len(self.alignment.old) and around.new + around.length == len(self.alignment.new)
        if max(before, behind) < SURE and not (span.length >= LONG or (at_start and at_end)):
            spare = (at_start or before >= SURE // 4) and (at_end or behind >= SURE // 4)
            if not spare:
                return None
        new = span.shifted(around.new - around.old)
        outcome = Outcome.UNCHANGED if new == span else Outcome.MOVED
        return self._told(outcome, span, new, self._score(span, new, 1.0))

    def _between(self, span: Span) -> Anchored | None:
        """The place between an unchanged context on both sides."""
        aligned = self.alignment
        start, end = aligned.place(span.start), aligned.place(span.end, is_end=True)
        if start is None or end is None or start >= end:
            return None
        new = Span(start, end)
        before, behind = self._beside(span, new)
        if before + behind < SURE or (min(before, behind) < EDGE and not self._is_same(span, new)):
            return None
        if self._is_same(span, new):
            return self._told(_by_place(span, new), span, new, self._score(span, new, 1.0))
        kept = aligned.kept(span) / max(span.length, new.length)
        if kept < FEW and span.length >= LONG:
            return None
        certain = kept >= ALIKE or (new.length <= 2 * span.length + SURE and self._numbers_differ(span, new))
        outcome = Outcome.WORDS_CHANGED if certain else Outcome.ASKED
        return self._told(outcome, span, new, self._score(span, new, kept))

    def _beside(self, old: Span, new: Span) -> tuple[int, int]:
        """How many code points right before a place and right behind it are what they were; a text's ends are certain."""
        aligned = self.alignment
        first = aligned.around(Span(old.start - 1, old.start)) if old.start else None
        last = aligned.around(Span(old.end, old.end + 1))
        before = behind = 0
        if first is not None and first.new + old.start - first.old == new.start:
            before = old.start - first.old if first.old or first.new else SURE
        elif old.start == new.start == 0:
            before = SURE
        ends = len(aligned.old), len(aligned.new)
        if last is not None and last.new + old.end - last.old == new.end:
            is_last = (last.old + last.length, last.new + last.length) == ends
            behind = SURE if is_last else last.old + last.length - old.end
        elif (old.end, new.end) == ends:
            behind = SURE
        return before, behind

    def _elsewhere(self, span: Span) -> Anchored | None:
        words = span.of(self.alignment.old)
        places = list(islice(occurrences(self.alignment.new, words), MOST_PLACES + 1)) if words else []
        if not places:
            return None
        weighed = sorted(((self._weight(span, place), place) for place in places), key=lambda each: (-each[0], each[1]))
        best, new = weighed[0]
        context = self._context_score(span, new)
        is_sure = span.length >= LONG or context >= NEARBY
        if len(places) > MOST_PLACES or (len(weighed) > 1 and best - weighed[1][0] < TIE) or not is_sure:
            return self._told(Outcome.ASKED, span, new, self._score(span, new, 1.0))
        return self._told(_by_place(span, new), span, new, self._score(span, new, 1.0))

    def _fuzzy(self, span: Span) -> Anchored:
        words = span.of(self.alignment.old)
        if self._seeds is None:
            self._seeds = Seeds(self.alignment.new)
        candidates: dict[Span, float] = {}
        looked_at: list[Span] = []
        for window in (self._near(span), *self._seeds.windows(words)):
            if any(10 * _shared(window, other) > 9 * window.length for other in looked_at):
                continue
            looked_at.append(window)
            found = rough_place(words, self.alignment.new, window)
            if found is not None:
                candidates[whole_words(self.alignment.new, found[0])] = found[1]
        if not candidates:
            return Anchored(Outcome.LOST)
        weighed = sorted(
            ((share * 0.6 + self._weight(span, place) * 0.4, place) for place, share in candidates.items()),
            key=lambda each: (-each[0], each[1]),
        )
        new = weighed[0][1]
        tied = any(weighed[0][0] - weight < TIE and not place.overlaps(new) for weight, place in weighed[1:])
        share = candidates[new]
        outcome = Outcome.WORDS_CHANGED if 1 - share <= CLOSE and not tied else Outcome.ASKED
        return self._told(outcome, span, new, self._score(span, new, share))

    def _near(self, span: Span) -> Span:
        """The changed part where the words should be, or as much of it as lies nearest."""
        gap = self.alignment.gap(span)
        expected = self.alignment.expected(span.start)
        slack = span.length + 2 * CONTEXT
        start = max(gap.start - CONTEXT, expected - slack, 0)
        return Span(start, max(start, min(len(self.alignment.new), gap.end + CONTEXT, expected + span.length + slack)))

    def _told(self, outcome: Outcome, old: Span, new: Span, score: int) -> Anchored:
        changed = self._numbers_differ(old, new)
        if changed and outcome is not Outcome.ASKED:
            outcome = Outcome.NUMBER_CHANGED
        return Anchored(outcome, (new,), score)

    def _numbers_differ(self, old: Span, new: Span) -> bool:
        if not self._marks[0] and self._is_same(old, new) and not _ends_in_digits(old.of(self.alignment.old)):
            return False
        before = numbers_at(self.alignment.old, old, _within(self._marks[0], old))
        return before != numbers_at(self.alignment.new, new, _within(self._marks[1], new))

    def _is_same(self, old: Span, new: Span) -> bool:
        return old.of(self.alignment.old) == new.of(self.alignment.new)

    def _weight(self, old: Span, new: Span) -> float:
        """How well a place fits apart from its words: mostly by its context, a little by its position."""
        far = abs(new.start - self.alignment.expected(old.start)) / max(1, len(self.alignment.new))
        # any two texts have some letters in the same order: that much says nothing
        context = max(0.0, self._context_score(old, new) - CHANCE) / (1 - CHANCE)
        return 0.95 * context + 0.04 * (1 - far)

    def _context(self, old: Span) -> tuple[str, str]:
        text = self.alignment.old
        return text[max(0, old.start - CONTEXT) : old.start], text[old.end : old.end + CONTEXT]

    def _context_score(self, old: Span, new: Span) -> float:
        return context_score(self.alignment.new, new, *self._context(old))

    def _score(self, old: Span, new: Span, kept: float) -> int:
        return round(100 * (0.6 * kept + 0.4 * self._context_score(old, new)))


def _by_place(old: Span, new: Span) -> Outcome:
    return Outcome.UNCHANGED if new == old else Outcome.MOVED


def _ends_in_digits(words: str) -> bool:
    return words[:1].isdecimal() or words[-1:].isdecimal()


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _overlap(spans: Sequence[Span]) -> bool:
    tidy = sorted(spans)
    return any(one.end > other.start for one, other in itertools.pairwise(tidy))


def _within(marks: Sequence[Span], span: Span) -> Sequence[Span]:
    first = bisect_left(marks, Span(span.start, span.start))
    return marks[first : bisect_right(marks, Span(span.end, span.end))]

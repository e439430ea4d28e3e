"""Seeds: where words that changed may be in a text, by the rare words among them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from curator.core.spans import Span

RARE = 24
"""Words that stand more often in the text say too little about the place."""

MOST_WORDS = 16
"""So many of the rarest words of a quote vote."""

FEWEST_OF = 5
"""One in so many of them has to vote for a place."""

MOST_WINDOWS = 3
"""So many places are looked at."""

_WORD = re.compile(r"\w{2,}")


class Seeds:
    """The words of a text and where they stand."""

    __slots__ = ("_length", "_places")

    def __init__(self, text: str) -> None:
        """Note where each word stands."""
        self._length = len(text)
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for match in _WORD.finditer(text):
            self._places[match.group()].append(match.start())

    def windows(self, quote: str) -> list[Span]:
        """The parts of the text that have the most of a quote's rare words at about the right distance, the best first."""
        slack = max(32, len(quote) // 4)
        known = [
            (len(places), match.start(), places)
            for match in _WORD.finditer(quote)
            if 0 < len(places := self._places.get(match.group(), [])) <= RARE
        ]
        rarest = sorted(known, key=lambda each: each[:2])[:MOST_WORDS]
        votes: Counter[int] = Counter()
        for _, offset, places in rarest:
            votes.update({max(0, place - offset) // slack for place in places})
        enough = 1 + len(rarest) // FEWEST_OF
        best = sorted(((-number, bucket) for bucket, number in votes.items() if number >= enough))[:MOST_WINDOWS]
        windows = []
        for _, bucket in best:
            start = max(0, (bucket - 1) * slack)
            windows.append(Span(start, max(start, min(self._length, (bucket + 2) * slack + len(quote)))))
        return windows

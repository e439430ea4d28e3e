"""Passages: marked words of one article version, in one or several stretches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.carried import Carried
from curator.core.errors import CuratorError
from curator.core.ids import Uid
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT = 32
"""How many code points of context are kept on either side of a passage."""

GAP = " … "
"""Stands in `exact` between the stretches of a discontinuous passage."""


class EmptyPassageError(CuratorError):
    """There are no words to mark."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Marked words. `exact` is the text of the spans joined by `GAP`; the slices equal it, always.

    `prefix` and `suffix` are up to `CONTEXT` code points before the first and after the last span (the W3C Web
    Annotation model's TextQuoteSelector). `follows` is the passage of an earlier version that this one was carried over
    from, `carried` how that went; None where a person marked it.
    """

    uid: Uid
    version: Uid
    spans: tuple[Span, ...]
    exact: str
    prefix: str = ""
    suffix: str = ""
    note: str = ""
    follows: Uid | None = None
    carried: Carried | None = None
    withdrawn_because: str = ""

    @property
    def start(self) -> int:
        """Where its first stretch starts."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where its last stretch ends."""
        return self.spans[-1].end


def mark(uid: Uid, version: Uid, text: str, spans: Iterable[Span], note: str = "") -> Passage:
    """The passage of these stretches of `text`, sorted, touching ones joined, white space at their ends left out.

    Raises:
        EmptyPassageError: nothing but white space was given, or a stretch reaches beyond the text.
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    tidy = [span for span in (trimmed(text, each) for each in joined) if span.length]
    if not tidy or tidy[-1].end > len(text):
        message = "Select some words of the article first: there is nothing to mark."
        raise EmptyPassageError(message)
    start, end = tidy[0].start, tidy[-1].end
    return Passage(
        uid,
        version,
        tuple(tidy),
        GAP.join(span.of(text) for span in tidy),
        text[max(0, start - CONTEXT) : start],
        text[end : end + CONTEXT],
        note,
    )


def trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends; empty where there is nothing else in it."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip()))) if span.end <= len(text) else span


def fits(passage: Passage, text: str) -> bool:
    """Whether the passage's exact words equal the slices of `text`."""
    return passage.end <= len(text) and passage.exact == GAP.join(span.of(text) for span in passage.spans)

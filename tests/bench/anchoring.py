"""Finding 2,000 passages again in a newer text of 1 MB.

In the newer text one paragraph in twenty has another number, one in fifty is gone, and as many are new. The floor reads
through the newer text once for each passage (`str.find`): it finds what stood still, tells no two places apart, and gives up
on the first changed letter. The second row is a newer text in which every paragraph has changed.
"""

from __future__ import annotations

import random
import sys
from functools import partial

from curator.core.anchors import Anchoring
from curator.core.spans import Span
from tests.bench import corpus
from tests.bench.measuring import Row, cpu, fresh, in_turns, row

LENGTH, PASSAGES = 1_000_000, 2_000
SEED = 20_250_306


def texts(kind: str) -> tuple[str, str, list[Span]]:
    """An old text, a newer one, and the places of the passages in the old one; the same each time."""
    chance = random.Random(SEED)  # noqa: S311 the same made-up text each time is what is wanted
    paragraphs: list[str] = []
    length = 0
    for article in corpus.articles(LENGTH // 20_000):
        for paragraph in article.split("\n"):
            paragraphs.append(f"{paragraph} {chance.randint(1, 900)} were counted.")
            length += len(paragraphs[-1]) + 1
    old = "\n".join(paragraphs)
    starts = [chance.randrange(len(old) - 300) for _ in range(PASSAGES)]
    spans = [Span(start, start + chance.randint(20, 250)) for start in starts]
    newer: list[str] = []
    for place, paragraph in enumerate(paragraphs):
        if kind == "all" or place % 20 == 3:
            paragraph = paragraph.replace(" were counted", f" and {place} more were counted")  # noqa: PLW2901 the newer one
        if kind == "all" or place % 50 != 7:
            newer.append(paragraph)
        if place % 50 == 8:
            newer.append(f"A new paragraph, the {place}th, has come in here.")
    return old, "\n".join(newer), spans


def ours(old: str, new: str, spans: list[Span]) -> None:
    """Every passage anchored."""
    anchoring = Anchoring(old, new)
    waiting = sum(anchoring.anchor([span]).waits for span in spans)
    if waiting > len(spans) * 0.9:
        message = f"{waiting} of {len(spans)} passages wait for a person: the time says nothing"
        raise RuntimeError(message)


def floor(old: str, new: str, spans: list[Span]) -> None:
    """Every passage looked for once."""
    if not any(new.find(span.of(old)) >= 0 for span in spans):
        message = "nothing was found: the time says nothing"
        raise RuntimeError(message)
    for span in spans:
        new.find(span.of(old))


def rows() -> list[Row]:
    """The rows of the table."""
    found = []
    for kind, what in (("some", "one paragraph in twenty changed"), ("all", "every paragraph changed")):
        turns = in_turns(partial(fresh, __name__, "ours", kind), partial(fresh, __name__, "floor", kind))
        found.append(row(f"re-anchor {PASSAGES:,} passages in 1 MB, {what}", turns, "ms", at_most=5))
    return found


if __name__ == "__main__":
    given = texts(sys.argv[2])
    work = partial({"ours": ours, "floor": floor}[sys.argv[1]], *given)
    sys.stdout.write(f"{cpu(work)}\n")

"""Whatever a text is made of, the time to read it grows with its length and not with its square."""

from __future__ import annotations

import time

import pytest

from curator.exchange.importers import plain_text

UNITS = [
    "words [1] ",
    "word[a] ",
    "[",
    "[1,",
    "[a",
    "a",
    " ",
    "a\n",
    "Ab\n\n",
    "# a\n",
    "#### a\n# b\n",
    "== a ==\n",
    "=",
    "Abc\n---\n",
    "-",
    "---\n",
    "|",
    "a | b |\n",
    "---|---\n",
    "![]() | ",
    "This section ",
    "| This section needs better sources. ",
    "This section needs better sources.\nOn 3 May it rained.\n",
    "This article needs better sources.\nOn 3 May it rained.\n",
    "This section goes on and on and on and on and on and on\n",
    "هذا القسم يعتمد على مصدر واحد.\n",
    "word. [citation needed] ",
    "Words[edit]\ntext\n",
    "Killed: 12 [1]\n",
    "Killed | 12 civilians killed [3] (SOHR claim) |\n",
    "References\n",
    "^ One\n",
    "On 3 May 2020 ",
    '"',
    "(",
    "“a” 12 killed ",
    "\u0301",
    "قُتل ",
]
HEADS = ["t |\n---|---\nCasualties and losses |\n", "Words.\n\n== References ==\n\n[1] "]
TIMES = 8
NOISE = 0.02
"""Seconds below which a difference tells nothing."""


def seconds(text: str) -> float:
    data = text.encode()
    spent = []
    for _ in range(2):
        begun = time.process_time()
        plain_text.read(data, "a.txt")
        spent.append(time.process_time() - begun)
    return min(spent)


@pytest.mark.parametrize(
    ("head", "unit"),
    [("", unit) for unit in UNITS] + [(head, unit) for head in HEADS for unit in UNITS[::4]],
)
def test_the_time_grows_with_the_length(head: str, unit: str) -> None:
    short = f"x {head}" + unit * (10_000 // len(unit))
    long = f"x {head}" + unit * (TIMES * 10_000 // len(unit))
    assert seconds(long) <= NOISE + 3 * TIMES * max(seconds(short), NOISE / TIMES)

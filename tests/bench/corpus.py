"""Made-up texts in the manner of conflict reports, English with some Arabic, the same ones for the same seed."""

from __future__ import annotations

import random
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ARTICLE_CHARACTERS = 27_000
"""The length of a usual article."""

SENTENCES = 20_000
"""So many sentences are made; an article is a choice of them."""

ONSETS = "b d f g h j k l m n q r s t z dr kh sh tr zh".split()  # noqa: SIM905 (reads better than a list of letters)
VOWELS = ("a", "e", "i", "o", "u", "aa", "ei", "ou")
CODAS = ("", "", "l", "m", "n", "r", "s", "t", "sh")

FRAMES = (
    "On {day} {month} {actor} {did} {count} {people} in {place}, the {source} said.",
    "{count} {people} were {done} near {place} after {actor} entered the {thing}. [{mark}]",
    "According to the {source}, {actor} {did} at least {count} {people} on the road between {place} and {other}. [{mark}]",
    "A {thing} in {place} was set on fire; {count} {people} were later found {done}.",
    "The {source} named {actor}, who denied that anybody in {place} had been {done}. [{mark}]",
    "Residents of {place} told the {source} that the {thing} had been closed since {day} {month}.",
    "في {day} {arabic} أفاد شهود من {arabic_place} بأن {count} أشخاص أصيبوا قرب الحاجز. [{mark}]",
)
WEIGHTS = (5, 5, 4, 3, 3, 3, 1)

CHOICES = {
    "month": ("January", "February", "March", "April", "May", "October", "November", "December"),
    "actor": ("unknown gunmen", "the Valley Guard", "men in uniform", "the Northern Column", "the Saltmarsh Brigade"),
    "did": ("killed", "wounded", "abducted", "detained", "expelled"),
    "done": ("killed", "shot", "wounded", "abducted", "released"),
    "people": ("villagers", "farmers", "civilians", "policemen", "fighters", "children"),
    "source": ("Valley Monitor", "Ministry", "Lowland Observatory", "Harbour Gazette", "Relief Office"),
    "thing": ("checkpoint", "market", "school", "mill", "bakery", "clinic", "bridge"),
    "arabic": ("آذار", "نيسان", "تشرين", "كانون", "شباط"),
    "arabic_place": ("كفر زيت", "وادي السرمين", "تل الملح", "بيت النهر"),
}


@cache
def places(seed: int = 1) -> tuple[str, ...]:
    """The names of places, the common ones first."""
    chance = random.Random(seed)
    made = ("".join(_syllable(chance) for _ in range(chance.randint(2, 3))).capitalize() for _ in range(6_000))
    return tuple(dict.fromkeys(made))


def _syllable(chance: random.Random) -> str:
    return chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(CODAS)


@cache
def sentences(seed: int = 1) -> tuple[str, ...]:
    """Many sentences; a few places stand in many of them, most in few."""
    chance = random.Random(seed)
    named = places(seed)
    weights = list(accumulate(1 / rank for rank in range(1, len(named) + 1)))
    return tuple(_sentence(chance, named, weights) for _ in range(SENTENCES))


def _sentence(chance: random.Random, named: tuple[str, ...], weights: list[float]) -> str:
    place, other = chance.choices(named, cum_weights=weights, k=2)
    slots = {name: chance.choice(words) for name, words in CHOICES.items()}
    return chance.choices(FRAMES, WEIGHTS)[0].format(
        day=chance.randint(1, 28),
        count=chance.randint(2, 60),
        mark=chance.randint(1, 90),
        place=place,
        other=other,
        **slots,
    )


def article(number: int, characters: int = ARTICLE_CHARACTERS, seed: int = 1) -> str:
    """The text of the article with this number: a title, then paragraphs, about so many characters in all."""
    chance = random.Random(seed * 1_000_003 + number)
    pool = sentences(seed)
    lines = [f"Report {number} from {chance.choice(places(seed))}", ""]
    length = 0
    while length < characters:
        lines.append(" ".join(chance.choices(pool, k=5)))
        length += len(lines[-1]) + 1
    return "\n".join(lines)[:characters]


def articles(many: int, characters: int = ARTICLE_CHARACTERS, seed: int = 1) -> Iterator[str]:
    """The texts of so many articles."""
    return (article(number, characters, seed) for number in range(many))


def write_articles(folder: Path, many: int, characters: int = ARTICLE_CHARACTERS) -> None:
    """Put so many articles into a new folder, a file each."""
    folder.mkdir(parents=True)
    for number, text in enumerate(articles(many, characters)):
        (folder / f"{number:06}.txt").write_text(text, encoding="utf-8")

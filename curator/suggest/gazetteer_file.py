"""The gazetteer's file, read where it is asked: compressed stretches of sorted lines, and an index of where they stand.

resources/gazetteer/README.md says what is in the file, how it is laid out, and where its data come from.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from curator import assets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEPT_ROWS, KEPT_KEYS = 96, 32
"""So many stretches of entries and of keys stay unpacked, some 40 kB and 200 kB each."""


RANK_OF_GOVERNORATE = 210
"""What the ranks of the file have for governorates, and for nothing else."""


class ListedKind(StrEnum):
    """What an entry of the gazetteer is; the values are those of the file."""

    COUNTRY = "C"
    GOVERNORATE = "1"
    DISTRICT = "2"
    SETTLEMENT = "P"


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of the gazetteer; `code` is GeoNames' code of its country and governorate ("SY.02").

    Latitude and longitude are degrees (WGS 84), rounded to four decimals, some 11 m; those of a governorate are its middle.
    """

    id: str
    kind: ListedKind
    code: str
    admin1: str
    district: str
    latitude: Decimal | None
    longitude: Decimal | None
    population: int
    names: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name to show."""
        return self.names[0]

    @property
    def other_name(self) -> str:
        """The name in another script, as a rule the country's own; empty where it has none."""
        return next((each for each in self.names[1:] if each[0].isalpha() and ord(each[0]) >= FIRST_NOT_LATIN), "")

    @property
    def is_settlement(self) -> bool:
        """Whether it is a place that people live in, not an area."""
        return self.kind is ListedKind.SETTLEMENT

    @property
    def country(self) -> str:
        """The country's ISO code of two letters."""
        return self.code[:2]


FIRST_NOT_LATIN = 0x370
LAST = chr(0x10FFFF)
"""Behind every letter."""


@dataclass(frozen=True, slots=True)
class _Block:
    at: int
    length: int


class GazetteerFile:
    """Entries by number, numbers by key; entries of one country stand together, areas before settlements."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds `places.index` and `places.blocks`.

        Raises:
            OSError: one of them is missing: the installation is broken.
        """
        self._path = folder / "places.blocks"
        blocks: dict[str, tuple[list[str], list[_Block]]] = {}
        for line in (folder / "places.index").read_text(encoding="utf-8").splitlines():
            kind, first, at, length = line.split("\t")
            firsts, found = blocks.setdefault(kind, ([], []))
            firsts.append(first)
            found.append(_Block(int(at), int(length)))
        self._first_keys, self._key_blocks = blocks["keys"]
        firsts, self._row_blocks = blocks["rows"]
        self._first_rows = [int(each) for each in firsts]
        self.ranks = self._unpack(blocks["ranks"][1][0])
        """How much each entry is to be expected, 0 to 255: countries first, then governorates, then by people."""

        codes = [line.split("\t") for line in self._unpack(blocks["countries"][1][0]).decode().split("\n")]
        self._codes = [code for code, _, _ in codes]
        self._starts = [int(start) for _, start, _ in codes]
        self.countries = {code: tuple(names.split("|")) for code, _, names in codes if names}
        """The names of each country, by its ISO code; the first is the one to show."""

        self._rows = lru_cache(maxsize=KEPT_ROWS)(self._read_rows)
        self._keys = lru_cache(maxsize=KEPT_KEYS)(self._read_keys)

    def entry(self, number: int) -> Listed:
        """The entry of this number."""
        block = bisect_right(self._first_rows, number) - 1
        return _entry(self._rows(block)[number - self._first_rows[block]])

    def of_country(self, code: str) -> range:
        """The numbers of the entries of a country, by its ISO code."""
        at = bisect_left(self._codes, code)
        if at == len(self._codes) or self._codes[at] != code:
            return range(0)
        return range(self._starts[at], self._starts[at + 1] if at + 1 < len(self._codes) else len(self.ranks))

    def numbers(self, key: str) -> tuple[int, ...]:
        """The entries that this key finds."""
        keys, numbers = self._keys(max(0, bisect_right(self._first_keys, key) - 1))
        at = bisect_left(keys, key)
        return _numbers(numbers[at]) if at < len(keys) and keys[at] == key else ()

    def numbers_beginning(self, prefix: str) -> set[int]:
        """The entries found by the keys that begin with these letters."""
        return set(map(int, " ".join([each for _, numbers in self._beginning(prefix) for each in numbers]).split()))

    def keys_beginning(self, prefix: str) -> list[str]:
        """The keys that begin with these letters, in order."""
        return [key for keys, _ in self._beginning(prefix) for key in keys]

    def _beginning(self, prefix: str) -> Iterator[tuple[list[str], list[str]]]:
        """The keys that begin with these letters and what each finds, stretch by stretch."""
        behind = prefix + LAST
        for block in range(max(0, bisect_left(self._first_keys, prefix) - 1), len(self._key_blocks)):
            if self._first_keys[block] > behind:
                return
            keys, numbers = self._keys(block)
            first, stop = bisect_left(keys, prefix), bisect_left(keys, behind)
            yield keys[first:stop], numbers[first:stop]

    def _read_rows(self, block: int) -> list[str]:
        return self._unpack(self._row_blocks[block]).decode().split("\n")

    def _read_keys(self, block: int) -> tuple[list[str], list[str]]:
        keys, _, numbers = self._unpack(self._key_blocks[block]).decode().partition("\t")
        return keys.split("\n"), numbers.split("\n")

    def _unpack(self, block: _Block) -> bytes:
        with self._path.open("rb") as file:
            file.seek(block.at)
            return zlib.decompress(file.read(block.length))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split()))


def _entry(line: str) -> Listed:
    id_, kind, code, admin1, district, latitude, longitude, people, names = line.split("\t")
    return Listed(
        f"geonames:{id_}",
        ListedKind(kind),
        code,
        admin1,
        district,
        Decimal(latitude) if latitude else None,
        Decimal(longitude) if longitude else None,
        int(people or 0),
        tuple(names.split("|")),
    )


@cache
def opened() -> GazetteerFile:
    """The program's own gazetteer, opened when it is first asked for."""
    return GazetteerFile(assets.folder("resources") / "gazetteer")

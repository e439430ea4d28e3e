"""Counting profiles: which numbers a team lets vague words stand for, as data in TOML.

A profile is `id`, `version`, `title`, `source`, optionally `more_than` ("next" = more than n is at least n + 1; "same" =
it is coded n), and `[words.NAME]` tables with `low` and optionally `high` (absent = open). NAME is one of the names of
vague words in `bound_words`. The rule of a number is kept as "PROFILE-NAME-VERSION", for example `acled-dozens-1`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from curator.core.counts import VAGUE, Extent, Qualifier, more_than, vague
from curator.core.errors import CuratorError
from curator.suggest import bound_words

NAMES = frozenset(bound_words.VAGUE.values()) | {"plural"}
"""The words a profile may speak of; "plural" is a plural without any number ("civilians were killed")."""


class ProfileError(CuratorError):
    """A counting profile cannot be used as it is written."""


@dataclass(frozen=True, slots=True)
class CountingProfile:
    """How one team counts: `words` maps the name of a vague word to the people it stands for, from low to high."""

    id: str
    version: int
    title: str = ""
    source: str = ""
    more_than_is_next: bool = True
    words: Mapping[str, tuple[int, int | None]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def rule(self) -> str:
        """The id of the rule for numbers that are written out, for example `literal-1`."""
        return f"{self.id}-{self.version}"

    def vague(self, name: str) -> tuple[Extent, str]:
        """What the vague word `name` says here, and the id of the rule that says so."""
        if name not in self.words:
            return VAGUE, self.rule
        low, high = self.words[name]
        return vague(low, high), f"{self.id}-{name}-{self.version}"

    def plural(self) -> tuple[Extent, str]:
        """What a plural without a number says here: [2, ∞) unless the profile says otherwise."""
        if "plural" not in self.words:
            return Extent(2, None, Qualifier.PLURAL_ONLY), self.rule
        low, high = self.words["plural"]
        return Extent(low, high, Qualifier.PLURAL_ONLY), f"{self.id}-plural-{self.version}"

    def more_than(self, n: int) -> tuple[Extent, str]:
        """What "more than n" says here."""
        if self.more_than_is_next:
            return more_than(n), self.rule
        return Extent(n, None, Qualifier.MORE_THAN), f"{self.id}-more_than-{self.version}"


LITERAL = CountingProfile("literal", 1, "As the words say")
"""Vague words stay words; "more than n" is at least n + 1."""


def read_profile(toml: str) -> CountingProfile:
    """The counting profile that this TOML text describes.

    Raises:
        ProfileError: the text is no TOML, a key is missing or of the wrong type, or a word is unknown or has no number.
    """
    try:
        table = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        message = f"The counting profile cannot be read: {error}. Correct the file and try again."
        raise ProfileError(message) from None
    identity, version = table.get("id"), table.get("version")
    if not isinstance(identity, str) or not identity or not isinstance(version, int) or not _is_count(version):
        message = 'A counting profile needs a line such as id = "literal" and a line such as version = 1.'
        raise ProfileError(message)
    rule = table.get("more_than", "next")
    if rule not in {"next", "same"}:
        where = _line(toml, "more_than")
        message = f'In the counting profile {identity}, more_than must be "next" or "same"{where}.'
        raise ProfileError(message)
    words = table.get("words", {})
    if not isinstance(words, dict):
        message = (
            f"In the counting profile {identity}, words must be tables such as [words.dozens]{_line(toml, 'words')}."
        )
        raise ProfileError(message)
    read = {name: _bounds(identity, name, bounds, _line(toml, name)) for name, bounds in words.items()}
    title, source = str(table.get("title", "")), str(table.get("source", ""))
    return CountingProfile(identity, version, title, source, rule == "next", MappingProxyType(read))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _line(toml: str, word: str) -> str:
    """Where a profile has a word, to be added to a sentence."""
    has = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
    at = next((number for number, line in enumerate(toml.splitlines(), 1) if has.search(line.partition("#")[0])), None)
    return f" (line {at})" if at else ""


def _bounds(identity: str, name: str, bounds: object, where: str) -> tuple[int, int | None]:
    if name not in NAMES:
        listed = ", ".join(sorted(NAMES))
        message = f'The counting profile {identity} speaks of "{name}"{where}; it may speak of {listed}.'
        raise ProfileError(message)
    low = bounds.get("low") if isinstance(bounds, dict) else None
    high = bounds.get("high") if isinstance(bounds, dict) else None
    if not isinstance(low, int) or not _is_count(low):
        message = f'In the counting profile {identity}, "{name}" needs a line such as low = 12{where}.'
        raise ProfileError(message)
    if high is None:
        return low, None
    if not isinstance(high, int) or not _is_count(high) or high < low:
        message = f'In the counting profile {identity}, the high of "{name}" must be a number of people not below its low{where}.'
        raise ProfileError(message)
    return low, high

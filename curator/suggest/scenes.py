"""One sentence made ready: its words, the groups of people in it, and what went before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.suggest.group import Group
from curator.suggest.groups import groups_of
from curator.suggest.tokens import Words

if TYPE_CHECKING:
    from curator.suggest.profiles import CountingProfile


@dataclass(frozen=True, slots=True)
class Scene:
    """The words of one sentence; `cover[i]` is the index in `groups` of the group that token i belongs to, else −1."""

    words: Words
    groups: list[Group]
    cover: list[int]

    def group(self, i: int) -> Group | None:
        """The group of people that token i belongs to."""
        index = self.cover[i] if 0 <= i < len(self.cover) else -1
        return self.groups[index] if index >= 0 else None


def scene_of(words: Words, profile: CountingProfile) -> Scene:
    """The sentence with its groups of people found."""
    groups = groups_of(words, profile)
    cover = [-1] * len(words.low)
    for index, group in enumerate(groups):
        cover[group.first : group.stop] = [index] * (group.stop - group.first)
    return Scene(words, groups, cover)

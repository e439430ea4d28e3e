"""People named together in a sentence, as one value."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core.counts import PersonClass

if TYPE_CHECKING:
    from curator.core.counts import Extent
    from curator.suggest.people import Person


class Group(NamedTuple):
    """People named by tokens `first` to `stop`; `end` reaches over an "of …" that says whose they are.

    `label` is where the words for them begin, behind the number. `definite` says that they were spoken of before ("the
    two"); `partitive` that they are part of others ("147 of whom"); `bare` that only a number names them; `unnumbered`
    that the words give no number of their own.
    """

    first: int
    stop: int
    end: int
    label: int
    extent: Extent
    rule: str
    head: str = ""
    person: Person | None = None
    formerly: bool = False
    definite: bool = False
    partitive: bool = False
    bare: bool = False
    unnumbered: bool = False
    possessor: bool = False
    unknown_noun: bool = False

    @property
    def is_single(self) -> bool:
        """Whether it is exactly one person, told without a numeral ("a man", "his brother")."""
        return self.extent.low == 1 and self.extent.high == 1

    @property
    def combatant(self) -> bool | None:
        """Whether they fight; None where the words leave it open."""
        return None if self.person is None or self.formerly else self.person.combatant

    @property
    def person_class(self) -> PersonClass:
        """Civilian where the words say so, else unknown."""
        civilian = self.person is not None and self.person.civilian
        return PersonClass.CIVILIAN if civilian else PersonClass.UNKNOWN

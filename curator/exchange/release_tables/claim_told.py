"""One claim as an export tells it: its event, its article, and the caveats on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.cases import Bearing, Case
from curator.core.reach import Governing
from curator.exchange.dossiers import Dossier
from curator.exchange.readings import Reading

if TYPE_CHECKING:
    from curator.core.claims import Claim


@dataclass(frozen=True, slots=True)
class ClaimTold:
    """A claim in the dossier of an event, the version of the article that it stands in, and the caveats that govern it."""

    dossier: Dossier
    bearing: Bearing
    reading: Reading | None
    governing: tuple[Governing, ...]

    @property
    def case(self) -> Case:
        """The case of the event."""
        return self.dossier.case

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.bearing.claim

"""What the claim form holds."""

from __future__ import annotations

from dataclasses import dataclass

from curator.core.ids import Uid
from curator.core.spans import Span


@dataclass(slots=True)
class InForm:
    """What the form holds, for which article version: a claim that stands, or the stretches that a new one will rest on.

    `is_typed` where something in it was typed and is not saved.
    """

    version: Uid | None = None
    claim: Uid | None = None
    spans: tuple[Span, ...] = ()
    is_typed: bool = False

    @property
    def subject(self) -> str:
        """What a draft of it is about: the claim, or the new one of its article; empty where the form holds nothing."""
        if self.claim is not None:
            return self.claim
        return f"new:{self.version}" if self.spans else ""

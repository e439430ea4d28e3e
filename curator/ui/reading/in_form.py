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
        """What a draft of it is about: the claim, or the new one on these words; empty where the form holds nothing."""
        if self.claim is not None:
            return self.claim
        return f"{of_new_claims(self.version)}{self.spans[0].start:09}" if self.version and self.spans else ""


def of_new_claims(version: Uid) -> str:
    """How the subjects of all drafts of new claims on a version begin; the place of the first stretch follows."""
    return f"new:{version}:"

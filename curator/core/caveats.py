"""Caveats: what speaks against taking words at face value, and how far each reaches."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curator.core.ids import Uid
from curator.core.spans import Span


class CaveatKind(StrEnum):
    """What a caveat says (domain.md's table; banner classes of the encyclopedia)."""

    SINGLE_SOURCE = "single_source"
    UNDUE_WEIGHT = "undue_weight"
    POV = "pov"
    UNBALANCED = "unbalanced"
    ACCURACY_DISPUTED = "accuracy_disputed"
    SELF_CONTRADICTORY = "self_contradictory"
    BETTER_SOURCE_NEEDED = "better_source_needed"
    UNRELIABLE = "unreliable"
    SELF_PUBLISHED = "self_published"
    PRIMARY_ONLY = "primary_only"
    CITATION_NEEDED = "citation_needed"
    UNCITED = "uncited"
    FAILED_VERIFICATION = "failed_verification"
    PARTY_TO_CONFLICT = "party_to_conflict"
    PARTY_CLAIM = "party_claim"
    DISINFORMATION = "disinformation"
    HOAX = "hoax"
    OUTDATED = "outdated"
    TRANSLATION = "translation"
    DAMAGED_CAPTURE = "damaged_capture"
    YEAR_INFERRED = "year_inferred"
    PLACE_INFERRED = "place_inferred"
    RULE_CODED = "rule_coded"
    OTHER = "other"


class CaveatScope(StrEnum):
    """What a caveat governs."""

    ARTICLE = "article"
    SECTION = "section"
    STRETCH = "stretch"
    PASSAGE = "passage"
    CITATION = "citation"
    SOURCE = "source"
    CLAIM = "claim"


class RaisedBy(StrEnum):
    """Where a caveat comes from."""

    BANNER = "banner"
    INLINE_TAG = "inline_tag"
    RULE = "rule"
    CURATOR = "curator"


STANDS_IN_TEXT = frozenset({RaisedBy.BANNER, RaisedBy.INLINE_TAG})
"""Where the article itself says it: nobody takes such a caveat away, they only say how far it goes or what it spares."""


@dataclass(frozen=True, slots=True)
class Caveat:
    """A warning with its wording kept and the stretch it governs.

    `version` is set for scopes inside a text; `target` names what it hangs on for the scopes passage, source and claim
    (a uid), citation (a label) and section (an ordinal as text). `banner` is where its own words stand. `stretch` is the
    text it governs, a proposal until somebody confirms it (`confirmed_by` is that person's name). `term` is the collection's
    own term, where it has one for this; rules go by `kind`.
    """

    uid: Uid
    kind: CaveatKind
    scope: CaveatScope
    wording: str
    raised_by: RaisedBy
    version: Uid | None = None
    target: str = ""
    banner: Span | None = None
    stretch: Span | None = None
    dated: str = ""
    confirmed_by: str = ""
    withdrawn_because: str = ""
    term: str = ""

    @property
    def is_certain(self) -> bool:
        """Whether it is known how far it reaches: the text's own structure says so, or a person confirmed the stretch."""
        return self.scope is not CaveatScope.STRETCH or bool(self.confirmed_by)


@dataclass(frozen=True, slots=True)
class Discharge:
    """A reviewer's word, with a reason, that a caveat does not touch one claim."""

    uid: Uid
    caveat: Uid
    claim: Uid
    because: str
    withdrawn_because: str = ""

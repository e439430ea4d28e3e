"""What people decided and said: disputes settled, reviews given, comments, decisions with their reasons, releases made.

A dispute that the data raises is computed from the claims (`curator.core.disputes`); what is stored is the dispute that a
person opened (D9) and the decision that settled one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curator.core.ids import RevisionId, Uid


class DisputeKind(StrEnum):
    """Why something is disputed (domain.md, "Disputed: raised by the data")."""

    COUNTS = "D1"
    DATES = "D2"
    PLACES = "D3"
    PERPETRATORS = "D4"
    VICTIM_CLASS = "D5"
    EXISTENCE = "D6"
    PARTIES_ONLY = "D7"
    ACCURACY = "D8"
    RAISED_BY_PERSON = "D9"
    CONCURRENT_EDITS = "M"


@dataclass(frozen=True, slots=True)
class Position:
    """One side of a dispute: the value as text, and the claims that hold it, in the order of their uids."""

    value: str
    claims: tuple[Uid, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenedDispute:
    """A dispute that a person opened (D9) with the reason; those that the data raises are not stored."""

    uid: Uid
    event: Uid
    field: str
    because: str
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person chose in a dispute and why; never changed once made.

    `kind` and `field` name the dispute, `positions` all its sides as they stood then, `chosen` the value taken, `evidence`
    the claims it rests on. The dispute opens again when its positions become others than these.
    """

    uid: Uid
    event: Uid
    kind: DisputeKind
    field: str
    chosen: str
    because: str
    positions: tuple[Position, ...] = ()
    evidence: tuple[Uid, ...] = ()
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """One step of review: the record (its key), from which state to which, the comment, the revisions that were seen."""

    uid: Uid
    target: str
    before: str
    after: str
    comment: str = ""
    revisions: tuple[RevisionId, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a record (`target`, its key) that changes nothing: a question, an answer, a note for whoever comes next.

    `field` names the one that it is about, empty where it is about all of it; `answers` is the comment that it answers.
    `done_because` says that nobody has to do anything about it any more, and why.
    """

    uid: Uid
    target: str
    text: str
    field: str = ""
    answers: Uid | None = None
    done_because: str = ""
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True)
class Release:
    """A named, frozen choice of events: the same label gives the same files wherever and whenever they are written.

    `criteria` is the filter that events met, in the words of the events' filter line; `cut` says up to which of its changes
    each device (id, number) has part in it, and `snapshot` is the sha256 over these. `unreviewed`, `excel` and `pseudonyms`
    are as an export is told them.
    """

    uid: Uid
    label: str
    criteria: str = ""
    layouts: tuple[str, ...] = ()
    snapshot: str = ""
    withdrawn_because: str = ""
    cut: tuple[tuple[str, int], ...] = ()
    unreviewed: bool = False
    excel: bool = False
    pseudonyms: bool = False


@dataclass(frozen=True, slots=True)
class ExportRun:
    """One writing of a release (or of everything, unreviewed) with the sha256 of each file."""

    uid: Uid
    layout: str
    release: Uid | None = None
    unreviewed: bool = False
    files: tuple[tuple[str, str], ...] = ()

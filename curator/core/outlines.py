"""Outlines of two versions of one article: which citation of the one is which of the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.articles import Outline
from curator.core.ids import Uid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.articles import Citation, Section
    from curator.core.spans import Span


@dataclass(frozen=True, slots=True)
class VersionText:
    """One version of an article: its uid, its working text, its parts."""

    version: Uid
    text: str
    outline: Outline


def marks_of(outline: Outline) -> list[Span]:
    """Where the citation marks stand."""
    return [mark.span for mark in outline.marks]


def labels_now(labels: Iterable[str], old: Outline, new: Outline) -> dict[str, str | None]:
    """For each citation label of an older version the label of the same work in a newer one; None where it is not cited.

    Works are the same whose address, or else whose full text or name, are the same. A label of which the older version
    tells no work stays what it is as long as the newer one uses it, and tells no work of it either.
    """
    before = {citation.label: citation for citation in reversed(old.citations)}
    after = {citation.label: citation for citation in reversed(new.citations)}
    by_work = {_work(citation): citation.label for citation in reversed(new.citations) if _work(citation)}
    used = {mark.label for mark in new.marks}
    found: dict[str, str | None] = {}
    for label in labels:
        work = _work(before[label]) if label in before else ""
        if work:
            found[label] = label if label in after and _work(after[label]) == work else by_work.get(work)
        else:
            found[label] = label if label in used and not (label in after and _work(after[label])) else None
    return found


def _work(citation: Citation) -> str:
    return " ".join((citation.url or citation.full_text or citation.name).split())


def section_now(ordinal: str, old: Outline, new: Outline) -> Section | None:
    """The section of a newer version with the heading of one of an older version; None where none, or several, have it."""
    heading = next((section.heading for section in old.sections if str(section.ordinal) == ordinal), None)
    alike = [section for section in new.sections if section.heading == heading]
    return alike[0] if len(alike) == 1 else None

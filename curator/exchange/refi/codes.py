"""Codes: types of events, kinds of claims, quantities, dates, places, actors and caveats, in groups, each with its meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from curator.core.actors import ActorRole
from curator.core.claims import ClaimKind
from curator.core.counts import Quantity
from curator.core.dates import DateRole
from curator.core.places import PlaceRole
from curator.core.vocabulary_terms import Vocabulary
from curator.exchange.refi.xml import element, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.core.vocabularies import VocabularyInUse

OURS = UUID("5d3cbb34-6a0d-5a8a-8a4b-3f1d0a4f6c21")
"""The name space in which codes, people, selections and codings have their GUIDs: the same names give the same ones."""


def guid(*parts: object) -> str:
    """The GUID of what these parts name."""
    return str(uuid5(OURS, "\x1f".join(map(str, parts))))


@dataclass(frozen=True, slots=True)
class Group:
    """Codes that belong together: by name, what each is called and what it means, and which code it is a part of."""

    name: str
    meaning: str
    codes: tuple[tuple[str, str, str, str], ...]


def groups(vocabularies: Mapping[Vocabulary, VocabularyInUse], parts: Mapping[str, str]) -> tuple[Group, ...]:
    """All codes there are, in groups; terms of the collection's own stand below the standard ones that they are like.

    `parts` has the type of event that a sub-type is a part of.
    """
    types = vocabularies[Vocabulary.EVENT_TYPES].terms
    happened = tuple(
        (each.name, each.label(), each.meaning, parts.get(each.name) or (each.like if not each.is_standard else ""))
        for each in types
        if not each.is_merged
    )
    caveats = vocabularies[Vocabulary.CAVEATS].terms
    against = tuple((each.name, each.label(), each.meaning, "") for each in caveats if not each.is_merged)
    return (
        Group(EVENT_TYPE, "What happened, as ACLED divides it.", happened),
        Group(CLAIM, "What the words assert, where no type of event is given.", _members(ClaimKind)),
        Group(QUANTITY, "What happened to people whom the words count.", _members(Quantity)),
        Group(DATE, "Words for days.", _members(DateRole)),
        Group(PLACE, "Words for places.", _members(PlaceRole)),
        Group(ACTOR, "Words for those who acted or were acted upon.", _members(ActorRole)),
        Group(CAVEAT, "What speaks against taking the words at face value.", against),
    )  # fmt: skip


EVENT_TYPE, CLAIM, QUANTITY = "Event types", "Claims", "Quantities"
DATE, PLACE, ACTOR, CAVEAT = "Dates", "Places", "Actors", "Caveats"


def _members(closed: Iterable[str]) -> tuple[tuple[str, str, str, str], ...]:
    return tuple((str(each), str(each).replace("_", " "), "", "") for each in closed)


def code(group: str, name: str) -> str:
    """The GUID of a code."""
    return guid("code", group, name)


def as_xml(found: Iterable[Group], used: Iterable[tuple[str, str]]) -> str:
    """The codes as XML; names that records use and no vocabulary has (as from a laptop that is ahead) come last."""
    wanted = set(used)
    told = []
    for group in found:
        known = {name for name, *_ in group.codes}
        strange = sorted(name for of, name in wanted if of == group.name and name not in known)
        codes = (*group.codes, *((name, name, "", "") for name in strange))
        names = {name for name, *_ in codes}
        inside = [_one(group.name, each, codes) for each in codes if each[3] not in names]
        told.append(_element(guid("group", group.name), group.name, group.meaning, inside, is_codable=False))
    return "".join(told)


def _one(group: str, of: tuple[str, str, str, str], codes: Iterable[tuple[str, str, str, str]]) -> str:
    name, label, meaning, _ = of
    parts = [_one(group, each, codes) for each in codes if each[3] == name and each[0] != name]
    return _element(code(group, name), label, meaning, parts, is_codable=True)


def _element(guid_: str, label: str, meaning: str, inside: Iterable[str], *, is_codable: bool) -> str:
    attributes: dict[str, str | int | bool] = {"guid": guid_, "name": label or guid_, "isCodable": is_codable}
    return element("Code", attributes, text("Description", meaning), *inside)

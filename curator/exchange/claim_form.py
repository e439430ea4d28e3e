"""A claim in a line: the form that `curator annotate` reads, and that lists, suggestions and exports are told in.

One JSON object a line (contract.md). Offsets are code points in the working text that `curator text` prints, ends
exclusive; `start` and `end` both 0 say that the words have no place. Values of closed sets are their plain names; what
is left out is unknown, never 0.
"""

from __future__ import annotations

from decimal import Decimal

import msgspec


class SpanLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A stretch of the working text."""

    start: int
    end: int


class PassageLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Quoted words and where they stand.

    A passage in several stretches gives them as `spans`, joined in `exact` by “ … ”; `start` and `end` are then the first
    and the last of their bounds.
    """

    start: int
    end: int
    exact: str
    spans: tuple[SpanLine, ...] = ()


class CountLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A number of people; `subset_of` is the place (from 0) in the claim's counts of the one that it is a part of."""

    quantity: str
    person_class: str = msgspec.field(name="class", default="unknown")
    group: str = ""
    verbatim: str = ""
    qualifier: str = "exact"
    low: int | None = None
    high: int | None = None
    subset_of: int | None = None
    start: int = 0
    end: int = 0
    rule: str = ""
    includes_perpetrators: bool = False


class DateLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A date; `earliest` and `latest` are ISO days, both null where nobody could turn the words into days."""

    role: str = "event"
    verbatim: str = ""
    earliest: str | None = None
    latest: str | None = None
    year_inferred: bool = False
    basis: str = ""
    rule: str = ""
    start: int = 0
    end: int = 0


class PlaceLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A place; `name` is what it is called where the words of the text call it otherwise."""

    role: str = "event"
    verbatim: str = ""
    name: str = ""
    precision: int = 1
    admin1: str = ""
    lat: Decimal | None = None
    lon: Decimal | None = None
    relation: str = "at"
    inferred: bool = False
    start: int = 0
    end: int = 0


class ActorLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An actor; `name` is who the words mean, empty where they name nobody (“unknown gunmen”)."""

    role: str
    verbatim: str = ""
    name: str = ""
    confidence: str = "reported_as_fact"
    start: int = 0
    end: int = 0


class ClaimLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="claim"):
    """A claim. `uid` and `status` are told of claims that a collection holds; a reader of lines passes over them.

    `event` is the event that it bears on; where there are several, `events` lists them all.
    """

    article: str
    passages: tuple[PassageLine, ...]
    kind: str = "incident"
    speaker: str | None = None
    originator: str | None = None
    modality: str = "stated"
    event_type: str | None = None
    title: str | None = None
    counts: tuple[CountLine, ...] = ()
    dates: tuple[DateLine, ...] = ()
    places: tuple[PlaceLine, ...] = ()
    actors: tuple[ActorLine, ...] = ()
    citations: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()
    event: str | None = None
    events: tuple[str, ...] = ()
    credibility: int | None = None
    note: str | None = None
    score: Decimal | None = None
    uid: str | None = None
    status: str | None = None


class LinkLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How an event stands to another one."""

    kind: str
    event: str
    rationale: str = ""


class SpotLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where an event was, as the team takes it."""

    name: str
    admin1: str = ""
    lat: Decimal | None = None
    lon: Decimal | None = None
    precision: int = 1


class EventLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="event"):
    """An event that claims of the same file name; what it leaves out is taken from them."""

    id: str
    title: str | None = None
    kind: str | None = None
    event_type: str | None = None
    type_of_violence: int | None = None
    clarity: int | None = None
    earliest: str | None = None
    latest: str | None = None
    place: SpotLine | None = None
    side_a: str | None = None
    side_b: str | None = None
    perpetrator: str | None = None
    summary: str | None = None
    links: tuple[LinkLine, ...] = ()


Line = ClaimLine | EventLine

encode = msgspec.json.Encoder(decimal_format="number").encode
"""The bytes of a line, without the line break."""

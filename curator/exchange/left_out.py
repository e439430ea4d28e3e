"""withheld.csv and withdrawn.csv: what is not in an export, and why; every layout has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.claims import ClaimStatus
from curator.core.events import Event, EventState
from curator.exchange.cell_values import last_hand, unique
from curator.exchange.columns import Column, ColumnType, Table, words_of
from curator.exchange.describing import criteria
from curator.exchange.dossiers import Dossier, Fate
from curator.exchange.exporting import Written
from curator.exchange.shared_columns import EVENT, changed
from curator.store.queries import approvals, records, redirects

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.core.ids import Uid
    from curator.exchange.csv_cells import Cell
    from curator.exchange.exporting import OpenTable, Order
    from curator.exchange.written_files import WrittenFile
    from curator.store.driver import Connection

WITHHELD = Table(
    "withheld",
    "Withheld",
    "One row for each event that is not exported, and for each claim that bears on no event, with the reason in words.",
    (
        Column("kind", "Whether it is an event or a claim.", "event, claim", values=("event", "claim"), required=True),
        Column("uid", "Its uid.", "event.uid, claim.uid", required=True),
        Column("id", "An event's public id.", "event.public_id"),
        Column("title", "What it is called.", "event.title, claim.title"),
        Column("state", "Where it stands in review.", "event.state, claim.status", values=(*words_of(EventState), *words_of(ClaimStatus)[1:])),
        Column("because", "Why it is not exported, in sentences.", "rule"),
        Column("disputed_on", "The fields that are disputed now.", "rule, from the claims", is_list=True),
        Column("claims", "How many claims bear on it.", "event_claim", ColumnType.INTEGER, "claims"),
        *changed("event"),
    ),
    ("kind", "uid"),
)  # fmt: skip

WITHDRAWN = Table(
    "withdrawn",
    "Withdrawn",
    "One row for each event that was withdrawn or merged into another one. Its public id is never given again.",
    (
        EVENT,
        Column("title", "What it was called.", "event.title"),
        Column("state", "Withdrawn, or merged into another event.", "event.state", values=words_of(EventState), required=True),
        Column("merged_into", "The public id of the event that it is now, at the end of all merges.", "event.merged_into"),
        Column("because", "Why, as its last step of review says.", "event.withdrawn_because, review.comment"),
        *changed("event"),
        Column("uid", "The event's uid.", "event.uid", required=True),
    ),
    ("uid",),
)  # fmt: skip


TABLES = (WITHHELD, WITHDRAWN)


class LeftOut:
    """The two tables as they are written, into what `open_` opens for each."""

    def __init__(self, connection: Connection, order: Order, open_: Callable[[Table], OpenTable]) -> None:
        self._connection = connection
        self._order = order
        self._merged = redirects.every(connection)
        self.number = dict.fromkeys(Fate, 0)
        """How many events each fate has had."""
        self._withheld, self._withdrawn = (open_(table) for table in TABLES)

    def takes(self, dossier: Dossier, because: Sequence[str] = ()) -> bool:
        """Whether the event is left out, of which a row then says why; else the layout writes it.

        `because` are the reasons of the layout itself, in sentences: it has no place for such an event, whoever approved it.
        """
        fate = dossier.fate
        if self._order.unreviewed:
            fate = dossier.fate_unreviewed
        if fate is Fate.RELEASED and because:
            fate = Fate.WITHHELD
        self.number[fate] += 1
        if fate is Fate.GONE:
            into = dossier.case.event.merged_into
            stands = self._merged.get(dossier.case.event.uid, into)
            event = records.find(self._connection, Event, stands) if stands else None
            self._withdrawn.add(withdrawn(dossier, event.public_id if event else into))
        elif fate is Fate.WITHHELD:
            # among the unreviewed, what nobody approved is no reason to stay; that it is called false is
            stays = not self._order.unreviewed or dossier.fate_unreviewed is Fate.WITHHELD
            own = dossier.because if stays else ()
            self._withheld.add(withheld(dossier, (*own, *because)))
        return fate is not Fate.RELEASED

    def finish(self) -> None:
        """Add the claims that bear on no event."""
        self._withheld.add_all(loose(*claim) for claim in approvals.loose_claims(self._connection))

    def written(self, files: tuple[WrittenFile, ...], rules: tuple[str, ...] = ()) -> Written:
        """What a layout tells that wrote these files, by these counting rules."""
        number = self.number
        return Written(
            files,
            number[Fate.RELEASED],
            number[Fate.WITHHELD],
            number[Fate.GONE],
            criteria(self._order),
            rules,
        )


def withheld(dossier: Dossier, because: Sequence[str]) -> tuple[Cell, ...]:
    """The row of an event that is not exported, with the reasons, in sentences."""
    event = dossier.case.event
    return (
        "event",
        event.uid,
        event.public_id,
        event.title,
        event.state,
        " ".join(because),
        unique(each.field for each in dossier.disputes if each.is_open),
        len({bearing.claim.uid for bearing in dossier.case.bearings}),
        *last_hand(dossier.hands.of("event", event.uid)),
    )


def loose(uid: Uid, title: str, status: str) -> tuple[Cell, ...]:
    """The row of a claim that bears on no event."""
    return ("claim", uid, None, title, status, "It bears on no event.", None, None, None, None)


def withdrawn(dossier: Dossier, merged_into: str | None) -> tuple[Cell, ...]:
    """The row of an event that is gone; `merged_into` is the public id of the event that it is now, if it is one."""
    event = dossier.case.event
    ends = [step for step in dossier.reviews if step.after == event.state and step.target.endswith(event.uid)]
    comment = ends[-1].comment if ends else ""
    return (
        dossier.id,
        event.title,
        event.state,
        merged_into,
        event.withdrawn_because or comment,
        *last_hand(dossier.hands.of("event", event.uid)),
        event.uid,
    )

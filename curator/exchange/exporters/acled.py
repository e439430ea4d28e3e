"""The layout `acled_2023_03`: ACLED's 31 columns, one row a day, with what it has no place for listed as withheld."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from curator.core.actors import Actor
from curator.core.vocabulary_terms import Vocabulary
from curator.exchange.acled import table
from curator.exchange.acled.eligible import why_not
from curator.exchange.acled.rows import rows
from curator.exchange.acled.types import ActorTypes, EventTypes
from curator.exchange.countries import Countries
from curator.exchange.exporters.event_by_event import Telling, Told, event_by_event
from curator.exchange.exporting import Layout
from curator.exchange.readings import Readings
from curator.store.queries import records, vocabularies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from curator.core.cases import Case
    from curator.exchange.dossiers import Dossier
    from curator.exchange.exporters.event_by_event import Setting
    from curator.store.driver import Connection


@contextmanager
def _begin(setting: Setting) -> Iterator[Telling]:
    rows_ = _Rows(setting)
    yield Telling(rows_.add, lambda: Told(back=table.NOTES), rows_.why_not)


class _Rows:
    """The open tables of one export, and what is known while it runs."""

    def __init__(self, setting: Setting) -> None:
        self._readings = Readings(setting.connection)
        self._countries = Countries(setting.connection)
        self._actors = ActorTypes(records.every(setting.connection, Actor))
        self._types = EventTypes(vocabularies.vocabulary(setting.connection, Vocabulary.EVENT_TYPES))
        self._events = setting.open(table.TABLE)

    def why_not(self, dossier: Dossier) -> tuple[str, ...]:
        """Why the layout has no place for an event."""
        return tuple(why_not(dossier.case, self._types))

    def add(self, dossier: Dossier) -> None:
        """Write the rows of an event."""
        event = dossier.case.event
        typed, around = self._types.of(event.event_type), self._countries.around_event(event)
        self._events.add_all(rows(dossier, self._readings, self._actors, typed, around))


def _judge(connection: Connection) -> Callable[[Case], Iterable[str]]:
    types = EventTypes(vocabularies.vocabulary(connection, Vocabulary.EVENT_TYPES))
    return lambda case: why_not(case, types)


LAYOUT = Layout(
    "acled_2023_03",
    1,
    "ACLED's 31 columns, one row a day; what it has no place for is listed",
    event_by_event(_begin),
    _judge,
)

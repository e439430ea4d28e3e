"""The layout `refi_qda`: the coded articles as a REFI-QDA project (.qdpx) and the codes as a codebook (.qdc).

Each event is a case with its numbers as variables and the words of its claims; each article is a text source. GUIDs follow from
what they name, files carry no time of writing and are stored as they are: the same collection makes the same bytes.
"""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from hashlib import file_digest
from itertools import groupby
from tempfile import TemporaryFile
from typing import TYPE_CHECKING
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from curator.core.articles import Article, ArticleVersion
from curator.core.counts import PersonClass, Quantity
from curator.core.ids import Uid
from curator.core.vocabulary_terms import Vocabulary
from curator.exchange.cell_values import time_of
from curator.exchange.exporters.event_by_event import Telling, Told, event_by_event
from curator.exchange.exporting import Layout
from curator.exchange.refi import codes
from curator.exchange.refi.codes import guid
from curator.exchange.refi.selections import of_claim
from curator.exchange.refi.xml import element, text
from curator.exchange.sorted_rows import SortedRows
from curator.exchange.written_files import WrittenFile, write_file
from curator.store import snapshots
from curator.store.queries import articles, records, vocabularies

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import IO

    from curator.exchange.dossiers import Dossier
    from curator.exchange.exporters.event_by_event import Setting
    from curator.exchange.refi.selections import Code
    from curator.exchange.sorted_rows import Row

PROJECT = "urn:QDA-XML:project:1.0"
CODEBOOK = "urn:QDA-XML:codebook:1.0"
ORIGIN = "Curator"

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

VARIABLES = {
    "reviewed": "Text",
    "grade": "Text",
    "first day": "Date",
    "last day": "Date",
    "killed, low": "Integer",
    "killed, best": "Integer",
    "killed, high": "Integer",
}
"""What each event says of itself, with its type; what nobody knows has no value. An open high has none either."""


class _Project:
    """What is coded, put in order of the texts on the disk, and the events as they are told, written aside."""

    def __init__(self, setting: Setting, coded: SortedRows, cases: IO[bytes]) -> None:
        self._connection = setting.connection
        self._order = setting.order
        self._folder = setting.folder
        self._coded = coded
        self._cases = cases
        self._versions: set[Uid] = set()
        self._used: set[Code] = set()
        self._people: set[str] = set()

    def add(self, dossier: Dossier) -> None:
        """Code the words of an event's claims."""
        selected: dict[str, None] = {}
        for bearing in sorted(dossier.case.bearings, key=lambda each: (each.claim.uid, each.link.uid)):
            hand = dossier.hands.of("claim", bearing.claim.uid)
            for each in of_claim(dossier.case, bearing, hand.made_by, time_of(hand.made_at) or ""):
                place = f"{each.start:012} {each.end:012} {each.guid}"
                self._coded.add((0, bearing.claim.version, place), (each.guid, each.as_xml()))
                self._versions.add(bearing.claim.version)
                selected[each.guid] = None
                self._used.update(each.codes)
            self._people.add(hand.made_by)
        self._cases.write(f"{_case(dossier, selected)}\n".encode())

    def finish(self) -> Told:
        """Write the project and the codebook."""
        parts = {each.name: each.part_of for each in vocabularies.standard(Vocabulary.EVENT_TYPES)}
        found = codes.groups(vocabularies.every(self._connection), parts)
        book = element("Codes", {}, codes.as_xml(found, self._used))
        outside = element("CodeBook", {"xmlns": CODEBOOK, "origin": ORIGIN}, book)
        path = self._folder / self._order.named("curator", ".qdpx")
        with path.open("xb") as file:
            with ZipFile(file, "w", ZIP_STORED) as archive:
                for version in sorted(self._versions):
                    found_text = articles.text(self._connection, records.get(self._connection, ArticleVersion, version))
                    archive.writestr(_entry(f"sources/{version}.txt"), found_text.encode())
                with archive.open(_entry("project.qde"), "w", force_zip64=True) as project:
                    self._write_project(project, book)
            file.flush()
            os.fsync(file.fileno())
        codebook = write_file(self._folder / self._order.named("curator", ".qdc"), f"{_HEAD}{outside}\n".encode())
        return Told((_written(path), codebook))

    def _write_project(self, file: IO[bytes], book: str) -> None:
        state = snapshots.state(self._connection)
        label = f"Curator {self._order.label}".strip() + (" (UNREVIEWED)" if self._order.unreviewed else "")
        head: dict[str, str | int | bool] = {"xmlns": PROJECT, "name": label, "origin": ORIGIN}
        head["creationDateTime"] = time_of(state.clock) or ""
        users = [element("User", {"guid": guid("person", each), "name": each}) for each in sorted(self._people) if each]
        # the element is closed by hand: its sources are written one by one
        file.write(f"{_HEAD}{element('Project', head)[:-2]}>\n".encode())
        parts = [element("Users", {}, *users) if users else "", element("CodeBook", {}, book)]
        kinds = [
            element("Variable", {"guid": guid("variable", name), "name": name, "typeOfVariable": kind})
            for name, kind in VARIABLES.items()
        ]
        parts.append(element("Variables", {}, *kinds))
        file.write("\n".join([*(each for each in parts if each), ""]).encode())
        if self._cases.tell():
            file.write(b"<Cases>\n")
            self._cases.seek(0)
            shutil.copyfileobj(self._cases, file)
            file.write(b"</Cases>\n")
        if self._versions:
            file.write(b"<Sources>\n")
            for version, selections in groupby(self._coded.each(), key=lambda row: Uid(row[0][1])):
                self._write_source(file, version, selections)
            file.write(b"</Sources>\n")
        file.write(b"</Project>\n")

    def _write_source(self, file: IO[bytes], version: Uid, selections: Iterable[Row]) -> None:
        found = records.get(self._connection, ArticleVersion, version)
        article = records.get(self._connection, Article, found.article)
        told = {"guid": version, "name": article.title, "plainTextPath": f"internal://{version}.txt"}
        about = "; ".join(filter(None, (article.publisher, article.url, f"sha256 {found.original}")))
        # closed by hand too: a text has any number of selections
        file.write(f"{element('TextSource', {**told})[:-2]}>{text('Description', about)}".encode())
        for _, same in groupby(selections, key=lambda row: row[1][0]):
            # a claim of several events is coded once
            _, xml = next(same)[1]
            file.write(str(xml).encode())
        file.write(b"</TextSource>\n")


def _case(dossier: Dossier, selected: dict[str, None]) -> str:
    event = dossier.case.event
    name = f"{dossier.id} {event.title}".strip()
    values = [
        _value(name, kind, value) for (name, kind), value in zip(VARIABLES.items(), _values(dossier), strict=True)
    ]
    refs = [element("SelectionRef", {"targetGUID": each}) for each in selected]
    return element("Case", {"guid": event.uid, "name": name}, text("Description", event.summary), *values, *refs)


def _values(dossier: Dossier) -> tuple[str, ...]:
    event = dossier.case.event
    when = event.when
    figures = [
        each.estimate
        for each in dossier.case.figures
        if each.quantity is Quantity.KILLED and each.person_class is PersonClass.TOTAL
    ]
    # of two figures for one number neither is shown
    numbers = figures[0] if len(figures) == 1 else None
    return (
        dossier.standing.value,
        str(event.grade or ""),
        str(when.earliest or "") if when else "",
        str(when.latest or "") if when else "",
        str(numbers.low) if numbers else "",
        str(numbers.best) if numbers else "",
        str(numbers.high) if numbers and not numbers.high_open else "",
    )


def _value(name: str, kind: str, value: str) -> str:
    if not value:
        return ""
    return element(
        "VariableValue", {}, element("VariableRef", {"targetGUID": guid("variable", name)}), text(f"{kind}Value", value)
    )


def _entry(name: str) -> ZipInfo:
    """A file of the archive that says nothing of when and on which machine it was written."""
    entry = ZipInfo(name)
    entry.create_system, entry.external_attr = 3, 0o644 << 16
    return entry


def _written(path: Path) -> WrittenFile:
    with path.open("rb") as file:
        return WrittenFile(path.name, path.stat().st_size, file_digest(file, "sha256").hexdigest())


@contextmanager
def _begin(setting: Setting) -> Iterator[Telling]:
    with SortedRows(setting.folder) as coded, TemporaryFile(dir=setting.folder) as cases:
        project = _Project(setting, coded, cases)
        yield Telling(project.add, project.finish)


LAYOUT = Layout(
    "refi_qda", 1, "The coded articles for programs of qualitative analysis (REFI-QDA)", event_by_event(_begin)
)

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
import xmlschema

from curator.core import edits
from curator.core.events import EventClaim
from curator.core.passages import Passage
from curator.exchange.exporters import export, finish
from curator.exchange.refi.xml import element, text
from curator.store.queries import records
from tests import ground
from tests.exchange.exporters import valley

if TYPE_CHECKING:
    from collections.abc import Iterator

SUITE = Path(__file__).resolve().parents[4] / "shared" / "data" / "suites" / "refi_qda"
needs_the_suite = pytest.mark.skipif(not SUITE.exists(), reason="the shared suites are not beside the checkout")
QDA = "{urn:QDA-XML:project:1.0}"


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("valley")
    made = valley.reviewed(folder)
    # a claim in several stretches, with signs that XML cannot hold and signs beyond the basic plane in its title
    spans = tuple(ground.span_of(valley.TEXT, each) for each in ("fighters 🕊 were", "قال شهود"))
    passage = replace(records.every(made.collection.connection, Passage)[0], uid=made.mint(), spans=spans, exact=" … ".join(each.of(valley.TEXT) for each in spans))  # fmt: skip
    claim = replace(
        made.first, uid=made.mint(), passages=(passage.uid,), title='<&"\x01 🕊\n=1+1', event_type="Armed clash"
    )
    link = EventClaim(made.mint(), made.draft.uid, claim.uid)
    made.collection.journal.commit(edits.create("More", passage, claim, link))
    yield finish(export(made.collection.connection, "refi_qda", folder / "out", unreviewed=True)).folder
    made.collection.close()


def project(folder: Path) -> ET.Element:
    with zipfile.ZipFile(folder / "curator-UNREVIEWED.qdpx") as archive:
        return ET.fromstring(archive.read("project.qde"))  # noqa: S314 our own file


@needs_the_suite
def test_project_and_codebook_are_valid_against_the_schemas(exported: Path) -> None:
    xmlschema.validate(project(exported), xmlschema.XMLSchema(SUITE / "Project.xsd"))
    xmlschema.validate(str(exported / "curator-UNREVIEWED.qdc"), xmlschema.XMLSchema(SUITE / "Codebook.xsd"))


@needs_the_suite
def test_a_project_without_events_is_valid_too(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as empty:
        folder = finish(export(empty.connection, "refi_qda", tmp_path / "out", unreviewed=True)).folder
    xmlschema.validate(project(folder), xmlschema.XMLSchema(SUITE / "Project.xsd"))


def test_each_selection_is_the_words_at_its_code_points(exported: Path) -> None:
    with zipfile.ZipFile(exported / "curator-UNREVIEWED.qdpx") as archive:
        (source,) = project(exported).iter(f"{QDA}TextSource")
        name = source.attrib["plainTextPath"].removeprefix("internal://")
        raw = archive.read(f"sources/{name}")
        assert archive.testzip() is None
    assert raw.decode() == valley.TEXT
    found = {
        valley.TEXT[int(each.attrib["startPosition"]) : int(each.attrib["endPosition"])]
        for each in source.iter(f"{QDA}PlainTextSelection")
    }
    # behind a sign of two UTF-16 units, and Arabic
    assert {"ten villagers", "fighters 🕊 were", "قال شهود"} <= found
    assert all(words.strip() for words in found)


def test_codes_say_what_happened_to_whom_and_what_speaks_against_it(exported: Path) -> None:
    root = project(exported)
    names = {each.attrib["guid"]: each.attrib["name"] for each in root.iter(f"{QDA}Code")}
    coded: dict[str, set[str]] = {}
    for each in root.iter(f"{QDA}PlainTextSelection"):
        words = valley.TEXT[int(each.attrib["startPosition"]) : int(each.attrib["endPosition"])]
        coded.setdefault(words, set()).update(names[ref.attrib["targetGUID"]] for ref in each.iter(f"{QDA}CodeRef"))
    assert coded["ten villagers"] == {"killed"}
    assert "Armed clash" in coded["قال شهود"]
    first = coded["On 30 January ten villagers were killed in Kafr Zayt by unknown gunmen"]
    assert "incident" in first
    assert any("single" in each.casefold() for each in first)
    # a sub-event type stands below its type
    battles = next(each for each in root.iter(f"{QDA}Code") if each.attrib["name"] == "Battles")
    assert "Armed clash" in {each.attrib["name"] for each in battles.iter(f"{QDA}Code")}


def test_a_case_has_its_event_s_numbers_and_refers_to_selections_that_are_there(exported: Path) -> None:
    root = project(exported)
    there = {each.attrib["guid"] for each in root.iter(f"{QDA}PlainTextSelection")}
    cases = {each.attrib["name"]: each for each in root.iter(f"{QDA}Case")}
    assert {each.attrib["targetGUID"] for case in cases.values() for each in case.iter(f"{QDA}SelectionRef")} == there
    assert [each.text for each in cases["E-000001 Kafr Zayt"].iter(f"{QDA}IntegerValue")] == ["10", "10", "10"]
    # what nobody counted has no value, never 0
    assert list(cases["E-000002 =Tell Noor"].iter(f"{QDA}IntegerValue")) == []
    assert [each.text for each in cases["E-000002 =Tell Noor"].iter(f"{QDA}TextValue")] == ["UNREVIEWED"]
    guids = [each.attrib["guid"] for each in root.iter() if "guid" in each.attrib]
    assert len(set(guids)) == len(guids)


def test_signs_that_xml_cannot_hold_are_shown_and_all_others_survive(exported: Path) -> None:
    names = {each.attrib.get("name") for each in project(exported).iter(f"{QDA}PlainTextSelection")}
    assert '<&"\ufffd 🕊\n=1+1' in names
    told = element("A", {"x": "\r\t\x00", "y": ""}, text("B", "a\r\n\ud800]]>"), text("C", ""))
    root = ET.fromstring(told)  # noqa: S314 our own words
    assert (root.attrib, root[0].text, len(root)) == ({"x": "\r\t\ufffd"}, "a\r\n\ufffd]]>", 1)


def test_the_archive_says_nothing_of_when_it_was_written(exported: Path) -> None:
    with zipfile.ZipFile(exported / "curator-UNREVIEWED.qdpx") as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        # no compressor's version decides about the bytes
        assert {each.compress_type for each in archive.infolist()} == {zipfile.ZIP_STORED}

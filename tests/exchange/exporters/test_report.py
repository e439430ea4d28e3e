"""The report of a release: its numbers, its links, what is told of hostile words, and that it is the same everywhere."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from curator.core import edits
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateSpan, on
from curator.core.events import Estimate, Event, EventFigure, EventLink, FigureMethod, LinkKind
from curator.core.ledger import summed
from curator.core.places import Spot
from curator.core.totals import By, totals
from curator.exchange.exporters import export, finish
from curator.store.queries import totals as counted_in_window
from tests import ground
from tests.exchange.exporters import valley

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
HOSTILE = "</title><script>alert(1)</script>\"'><img src=x onerror=alert(2)> &amp; \u202edlrow\u202c\x07 \u2069 قتلى [[a]](http://evil.example)"
ARABIC = "قُتل عشرة مدنيين في قرية (أرزة) لا غير"


def _more(made: valley.Valley) -> None:
    """More events: one that another counts, one with an open end, one hostile, one without anything."""
    mint = made.mint
    hostile = Event(
        mint(), "E-9<i>&\"'", HOSTILE, when=DateSpan(None, date(2025, 3, 1)), summary=HOSTILE, where=Spot("x", HOSTILE)
    )
    twin = Event(mint(), "E-000101", ARABIC, when=on(date(2025, 1, 30)), where=valley.KAFR_ZAYT)
    whole = Event(
        mint(), "E-000102", "Both", when=DateSpan(date(2025, 2, 1), None), where=replace(valley.KAFR_ZAYT, precision=4)
    )
    bare = Event(mint(), "E-000103", "Nothing known")

    def figure(event: Event, *numbers: int, who: PersonClass = PersonClass.TOTAL, is_open: bool = False) -> EventFigure:
        low, best, high = numbers
        estimate = Estimate(low, best, high, is_open)
        return EventFigure(
            mint(), event.uid, Quantity.KILLED, who, estimate, FigureMethod.REVIEWER_VALUE, rationale=HOSTILE
        )

    made.collection.journal.commit(
        edits.create(
            "More",
            hostile,
            twin,
            whole,
            bare,
            figure(hostile, 1, 2, 4, is_open=True),
            figure(twin, 7, 7, 7),
            figure(whole, 8, 9, 30),
            figure(whole, 8, 9, 30, who=PersonClass.CIVILIAN),
            EventLink(mint(), twin.uid, whole.uid, LinkKind.DUPLICATE_OF, "the same"),
        )
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[valley.Valley]:
    found = valley.reviewed(tmp_path_factory.mktemp("valley"))
    _more(found)
    yield found
    found.collection.close()


def written(made: valley.Valley, folder: Path, layout: str, *, unreviewed: bool) -> Path:
    order = export(made.collection.connection, layout, folder, release_label=HOSTILE, unreviewed=unreviewed)
    return finish(order).folder


@pytest.fixture(scope="module")
def unreviewed(made: valley.Valley, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(made, tmp_path_factory.mktemp("all"), "report", unreviewed=True)


@pytest.fixture(scope="module")
def reviewed(made: valley.Valley, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(made, tmp_path_factory.mktemp("reviewed"), "report", unreviewed=False)


def page(folder: Path, language: str = "") -> LexborHTMLParser:
    (path,) = (
        folder.glob(f"report*{language}.html")
        if language
        else [each for each in folder.glob("report*.html") if ".ar." not in each.name]
    )
    return LexborHTMLParser(path.read_text("utf-8"))


def first(within: LexborHTMLParser | LexborNode, selector: str) -> LexborNode:
    found = within.css_first(selector)
    assert found is not None, selector
    return found


def pdf_text(folder: Path, pattern: str) -> str:
    (path,) = folder.glob(pattern)
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(each.get_textpage().get_text_range() for each in document)
    finally:
        document.close()


def table(page: LexborHTMLParser, caption: str) -> list[list[str]]:
    (found,) = [each for each in page.css("table") if (name := first(each, "caption")) and name.text() == caption]
    return [[cell.text() for cell in row.css("th,td")] for row in found.css("tbody tr")]


@pytest.mark.parametrize("language", ["", ".ar"])
def test_a_page_is_whole_and_links_only_within_itself(unreviewed: Path, language: str) -> None:
    found = page(unreviewed, language)
    ids = [each.attributes["id"] for each in found.css("[id]")]
    assert len(ids) == len(set(ids))
    links = [each.attributes["href"] or "" for each in found.css("a")]
    assert links
    assert {each[1:] for each in links} <= set(ids)
    assert all(each.startswith("#") for each in links)
    assert first(found, "html").attributes["dir"] == ("rtl" if language else "ltr")
    levels = [int(str(each.tag)[1]) for each in found.css("h1,h2,h3,h4,h5")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for picture in found.css("svg"):
        assert first(picture, "title").text()
        assert first(picture, "desc").text()
    assert len(found.css("figure")) == len(found.css("figure details table"))


@pytest.mark.parametrize("language", ["", ".ar"])
def test_a_page_loads_nothing_and_runs_nothing(unreviewed: Path, language: str) -> None:
    found = page(unreviewed, language)
    assert not found.css("script,img,link,iframe,object,embed,form,video,audio,base,image,use,foreignObject")
    policy = first(found, "meta[http-equiv]").attributes["content"] or ""
    assert policy.startswith("default-src 'none'")
    for each in found.css("*"):
        names = {name for name in each.attributes if name}
        assert not {name for name in names if name.startswith("on") or name in {"src", "srcset", "style", "action"}}
    style = first(found, "style").text()
    assert "url(" not in style
    assert "@import" not in style


def test_hostile_words_are_told_as_words(unreviewed: Path) -> None:
    found = page(unreviewed)
    shown = (
        "</title><script>alert(1)</script>\"'><img src=x onerror=alert(2)> &amp; ⟦U+202E⟧dlrow⟦U+202C⟧⟦U+0007⟧ ⟦U+2069⟧"
    )
    assert sum(shown in each.text() for each in found.css("bdi")) >= 3
    assert first(found, "title").text().startswith("Report of the release")
    assert "\u202e" not in found.html  # type: ignore[operator]
    assert "<script>alert(1)" in re.sub(r"\s", "", pdf_text(unreviewed, "report*D.pdf"))


def test_the_warning_stands_first_where_nobody_approved(unreviewed: Path, reviewed: Path) -> None:
    assert "UNREVIEWED" in first(page(unreviewed), "main > p.warning").text()
    assert "غير مُراجَع" in first(page(unreviewed, ".ar"), "main > p.warning").text()
    assert first(page(unreviewed), "h1").text().endswith("(UNREVIEWED)")
    assert "UNREVIEWED" not in page(reviewed).html  # type: ignore[operator]
    assert pdf_text(unreviewed, "report*D.pdf").count("UNREVIEWED") > 3


def test_totals_are_those_of_the_window_over_the_same_events(made: valley.Valley, unreviewed: Path) -> None:
    found = list(counted_in_window.counted(made.collection.connection, Quantity.KILLED))
    for by, heading in (
        (By.MONTH, "By month"),
        (By.GOVERNORATE, "By governorate"),
        (By.PERSON_CLASS, "By who they were"),
    ):
        rows = table(page(unreviewed), f"people killed: {heading}")
        numbers = [
            [
                str(each.estimate.low),
                str(each.estimate.best),
                f"{each.estimate.high}{'+' if each.estimate.high_open else ''}",
            ]
            for each in totals(found, by)
            if each.estimate is not None
        ]
        assert [row[1:4] for row in rows if row[1]] == numbers
    assert "people killed: 19 – 21 – 44+" in page(unreviewed).text()


def test_totals_add_up_the_figures_of_the_same_release_and_nobody_twice(
    made: valley.Valley, unreviewed: Path, tmp_path: Path
) -> None:
    folder = written(made, tmp_path, "curator", unreviewed=True)
    rows = valley.rows(folder, "events-UNREVIEWED", killed_high_open="false") + valley.rows(
        folder, "events-UNREVIEWED", killed_high_open="true"
    )
    numbers = [
        Estimate(
            int(row["killed_low"]), int(row["killed_best"]), int(row["killed_high"]), row["killed_high_open"] == "true"
        )
        for row in rows
        if row["event"] != "E-000101"
    ]
    whole = summed(numbers)
    assert whole == Estimate(19, 21, 44, high_open=True)
    months = table(page(unreviewed), "people killed: By month")
    assert sum(int(row[2]) for row in months if row[2].isdigit()) == whole.best


def test_an_event_gives_way_only_to_one_that_is_in_the_release_too(made: valley.Valley, tmp_path: Path) -> None:
    order = export(made.collection.connection, "report", tmp_path, unreviewed=True, criteria="E-000101")
    folder = finish(order).folder
    assert "people killed: 7 (low – best – high)" in page(folder).text()


def test_a_claim_leads_from_the_number_to_its_words_source_and_caveats(reviewed: Path) -> None:
    text = first(page(reviewed), "main").text()
    for words in (
        "On 30 January ten villagers were killed in Kafr Zayt by unknown gunmen",
        "Valley Monitor",
        "reliability B",
        "read by the rule literal-1",
        "[1] Report of January",
        "inherited from",
        "This section relies on a single source. (May 2025)",
        "Both reports were read.",
        "It is a draft.",
    ):
        assert words in text


def test_the_pdf_tells_the_same_and_can_be_read_back(reviewed: Path, unreviewed: Path) -> None:
    text = pdf_text(reviewed, "report.pdf").replace("\r\n", " ")
    for words in (
        "On 30 January ten villagers were killed in Kafr Zayt by unknown gunmen",
        "Valley Monitor",
        "page 1 of",
    ):
        assert words in text
    arabic = pdf_text(unreviewed, "report*.ar.pdf").replace("\r\n", " ")
    assert "لم يعتمد أحد هذا الحدث" in arabic
    assert "الخلافات والتحفظات" in arabic
    assert "في قرية (أرزة" in arabic


def test_a_pdf_has_an_outline_and_links(unreviewed: Path) -> None:
    (path,) = unreviewed.glob("report-UNREVIEWED.pdf")
    document = pypdfium2.PdfDocument(path)
    try:
        titles = [each.get_title() for each in document.get_toc()]
        assert "Totals" in titles
        assert any(title.startswith("E-000101") for title in titles)
        assert document.get_metadata_value("Title").startswith("Report of the release")
    finally:
        document.close()
    assert path.read_bytes().count(b"/Subtype /Link") > 10


def test_what_is_written_is_in_the_manifest_and_nothing_else_is_left(reviewed: Path) -> None:
    told = json.loads((reviewed / "release.json").read_text("utf-8"))
    named = {each["name"] for each in told["files"]} | {"release.json"}
    assert named == {each.name for each in reviewed.iterdir()}
    assert {"report.html", "report.ar.html", "report.pdf", "report.ar.pdf"} <= named


EXPORTING = """
import sys
from pathlib import Path
from curator.exchange.exporters import export, finish
from curator.store.collection import open_collection
with open_collection(Path(sys.argv[1]), None) as collection:
    finish(export(collection.connection, "report", Path(sys.argv[2]), unreviewed=True, release_label=bytes.fromhex(sys.argv[3]).decode()))
"""


def test_another_machine_with_the_same_changes_gives_the_same_report(
    made: valley.Valley, unreviewed: Path, tmp_path: Path
) -> None:
    with ground.collection(tmp_path, "Cem") as theirs:
        ground.share(made.collection, theirs)
    strange = {"TZ": "Pacific/Chatham", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "7", "PYTHONUTF8": "0"}
    out = tmp_path / "out"
    command = [sys.executable, "-c", EXPORTING, str(theirs.path), str(out), HOSTILE.encode().hex()]
    subprocess.run(command, check=True, env=os.environ | strange, cwd=ROOT)
    one, two = (
        {each.name: each.read_bytes() for each in folder.iterdir() if each.name.startswith("report")}
        for folder in (unreviewed, out)
    )
    assert len(one) == 4
    assert one == two


def test_a_report_that_is_cancelled_leaves_nothing(made: valley.Valley, tmp_path: Path) -> None:
    for stop_after in (1, 2, 3):
        work = export(made.collection.connection, "report", tmp_path / "out", unreviewed=True)
        for _ in range(stop_after):
            next(work)
        work.close()
        assert [each for each in tmp_path.rglob("*") if each.is_file()] == []


def test_where_pseudonyms_are_asked_for_no_name_is_in_any_report(
    made: valley.Valley, reviewed: Path, tmp_path: Path
) -> None:
    assert "Bob" in first(page(reviewed), "main").text()
    folder = finish(export(made.collection.connection, "report", tmp_path / "out", pseudonyms=True)).folder
    for language in ("", ".ar"):
        assert not re.search(r"\b(Ann|Bob)\b", first(page(folder, language), "main").text())
    assert not re.search(r"\b(Ann|Bob)\b", pdf_text(folder, "report.pdf"))

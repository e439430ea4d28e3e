"""Pages of an encyclopedia: the same article in its three shapes, an Arabic one, and what real pages have besides."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from curator.core.articles import Capture, Direction
from curator.exchange import importers
from curator.exchange.importers.encyclopedia_warnings import dated_in, kind_of_banner, kind_of_tag, reason_in
from curator.exchange.importers.telling import tell

PAGES = Path(__file__).parent / "pages"
GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "text"
SHAPES = ("orrin-hills-page", "orrin-hills-render", "orrin-hills-rest")


def body(inside: str) -> Capture:
    return importers.read(f'<div class="mw-parser-output">{inside}</div>'.encode(), "page.html")


@pytest.mark.parametrize("name", [*SHAPES, "tarsk-attack-ar"])
def test_the_telling_of_a_page_is_the_one_that_was_reviewed(name: str) -> None:
    now = json.dumps(tell(importers.read(PAGES / f"{name}.html")), ensure_ascii=False, indent=1) + "\n"
    golden = GOLDEN / f"{name}.json"
    if os.environ.get("CURATOR_WRITE_GOLDEN"):
        golden.write_text(now, encoding="utf-8")
    assert now == golden.read_text(encoding="utf-8")


def test_the_three_shapes_of_a_page_give_the_same_text_and_parts() -> None:
    first, *others = (importers.read(PAGES / f"{name}.html") for name in SHAPES)
    for other in others:
        assert (other.text, other.outline) == (first.text, first.outline)


@pytest.mark.parametrize("name", ["orrin-hills-page", "orrin-hills-rest"])
def test_a_page_says_its_title_revision_address_and_language(name: str) -> None:
    page = importers.read(PAGES / f"{name}.html")
    assert (page.title, page.revision, page.language) == ("Orrin Hills clashes", "90817", "en")
    assert page.url == "https://en.wiki.example.org/wiki/Orrin_Hills_clashes"


def test_an_arabic_page_runs_from_right_to_left_and_its_labels_have_western_digits() -> None:
    page = importers.read(PAGES / "tarsk-attack-ar.html")
    assert (page.title, page.language, page.direction) == ("هجوم تارسك", "ar", Direction.RIGHT_TO_LEFT)
    assert [(mark.label, mark.span.of(page.text)) for mark in page.outline.marks] == [("1", "[١]"), ("1", "[١]")]
    assert [count.low for count in page.outline.aggregates] == [31, 12]


def test_navigation_edit_links_and_pointers_are_left_out() -> None:
    text = importers.read(PAGES / "orrin-hills-page.html").text
    for gone in (
        "Contents",
        "edit]",
        "Wars of Velira",
        "Main article",
        "Jump to",
        "last edited",
        "2031-02-03",
        "Categories",
        "^",
    ):
        assert gone not in text


def test_a_reference_has_its_title_address_publisher_and_date() -> None:
    page = importers.read(PAGES / "orrin-hills-page.html")
    first, second, note = page.outline.citations
    assert (first.name, first.publisher, first.published_on) == (
        "Truce holds in the hills",
        "Velira Herald",
        "2031-02-10",
    )
    assert first.url == "https://herald.example.org/truce"
    assert (second.name, second.publisher, second.published_on) == (
        "Thirty-one dead in Tarsk",
        "Orrin Gazette",
        "2031-02-05",
    )
    assert (note.label, note.full_text) == ("a", "The Front counts 29.")
    for entry in page.outline.citations:
        assert entry.span is not None
        assert entry.span.of(page.text) == f"{entry.label}. {entry.full_text}"


def test_each_side_has_its_own_casualty_cell() -> None:
    page = importers.read(PAGES / "orrin-hills-page.html")
    cells = [field.span.of(page.text) for field in page.outline.infobox if field.label == "Casualties and losses"]
    assert cells == [
        "23+ soldiers killed[1]\n40 wounded",
        "11–14 fighters killed[2]\n6 captured",
        "At least 31 civilians killed[a]",
    ]


def test_the_cells_of_a_civilian_attack_are_counted_under_their_labels() -> None:
    page = body(
        '<table class="infobox vevent"><tr><th class="infobox-above summary" colspan="2">Mill fire</th></tr>'
        '<tr><th class="infobox-label">Deaths</th><td class="infobox-data">13</td></tr>'
        '<tr><th class="infobox-label">Injured</th><td class="infobox-data"><div>40+</div></td></tr></table>'
    )
    assert page.text == "Mill fire\nDeaths | 13\nInjured | 40+"
    counts = [(count.quantity, count.low, count.high) for count in page.outline.aggregates]
    assert counts == [("killed", 13, 13), ("injured", 40, None)]


def test_the_rows_below_a_header_of_casualties_say_whom_they_count() -> None:
    page = body(
        '<table class="infobox"><tr><th colspan="2">Unrest</th></tr><tr><th colspan="2">Deaths</th></tr>'
        "<tr><th>Civilians</th><td>12</td></tr><tr><th>Date</th><td>3 May 2031</td></tr></table>"
    )
    (count,) = page.outline.aggregates
    assert (count.quantity, count.low, count.person_class) == ("killed", 12, "civilian")


def test_marks_of_named_groups_lead_to_their_entries() -> None:
    mark = '<sup class="reference"><a href="#cite_note-n-1">[note 1]</a></sup>'
    page = body(f'<p>One.{mark} Two.{mark}</p><ol class="references"><li id="cite_note-n-1">A note.</li></ol>')
    assert [(each.label, each.nth) for each in page.outline.marks] == [("note 1", 1), ("note 1", 2)]
    assert [(each.label, each.full_text) for each in page.outline.citations] == [("note 1", "A note.")]


def test_an_entry_that_no_mark_leads_to_is_numbered_and_a_second_of_the_same_name_is_only_text() -> None:
    page = body('<p>X.</p><ol class="references"><li>First.</li><li>Second.</li></ol>')
    assert [each.label for each in page.outline.citations] == ["1", "2"]
    mark = '<sup class="reference"><a href="#cite_note-a">[1]</a></sup>'
    twice = body(
        f'<p>X.{mark}</p><ol class="references"><li id="cite_note-a">One.</li><li id="cite_note-a">Two.</li></ol>'
    )
    assert [each.full_text for each in twice.outline.citations] == ["One."]
    assert twice.text.endswith("1. One.\n1. Two.")


def test_banners_inside_what_is_left_out_are_found() -> None:
    page = body(
        '<div class="metadata"><table class="ambox box-Hoax"><tr><td>It is made up.</td></tr></table></div><p>Words.</p>'
    )
    assert [(banner.kind, banner.span.of(page.text)) for banner in page.outline.banners] == [("hoax", "It is made up.")]


@pytest.mark.parametrize(
    ("classes", "wording", "kind"),
    [
        ("box-POV_section ambox", "Strange.", "pov"),
        ("ambox box-Unreferenced_section", "", "uncited"),
        ("ambox ambox-Refimprove", "", "citation_needed"),
        ("box-Undue_weight", "", "undue_weight"),
        ("box-Primary_sources", "", "primary_only"),
        ("box-Self-published", "", "self_published"),
        ("box-Update", "", "outdated"),
        ("box-Expand_language", "translated from the Arabic", "other"),
        ("ambox ambox-content", "The factual accuracy of this article is disputed.", "accuracy_disputed"),
        ("ambox", "Lovely weather.", "other"),
        ("box-بحاجة_لمصدر", "", "citation_needed"),
    ],
)
def test_a_banner_is_known_by_its_class_then_by_its_words(classes: str, wording: str, kind: str) -> None:
    assert kind_of_banner(classes, wording).value == kind


def test_a_tag_is_known_by_its_words_its_class_or_its_title() -> None:
    assert kind_of_tag("Inline-Template", "[failed verification]", "").value == "failed_verification"
    assert kind_of_tag("Inline-Template Template-Fact", "[?]", "").value == "citation_needed"
    assert kind_of_tag("Inline-Template", "[?]", "This is an unreliable source").value == "unreliable"


def test_a_title_gives_the_date_and_the_editors_reason_but_not_the_templates_own_words() -> None:
    assert dated_in("This claim needs references. (March 2025)") == "March 2025"
    assert dated_in("Dead link tagged May 2019") == "May 2019"
    assert dated_in("No date") == ""
    assert reason_in("This claim needs references to reliable sources. (March 2025)") == ""
    assert reason_in("Two reports differ (March 2025)") == "Two reports differ"


def test_the_lines_of_a_cell_keep_their_own_marks_and_sources() -> None:
    mark = '<sup class="reference"><a href="#cite_note-4">[4]</a></sup>'
    page = body(
        '<table class="infobox"><tr><th colspan="2">Unrest</th></tr><tr><th colspan="2">Casualties and losses</th></tr>'
        f"<tr><td><ul><li>120+ killed{mark}</li><li>1,300 injured (per the Ministry of Health)</li></ul></td><td><p>9 killed</p></td></tr>"
        "<tr><th>Death(s)</th><td>129–140</td></tr></table>"
    )
    told = [(count.low, count.high, count.quantity, count.marks, count.said_by) for count in page.outline.aggregates]
    assert told == [
        (120, None, "killed", ("4",), ""),
        (1300, 1300, "injured", (), "Ministry of Health"),
        (9, 9, "killed", (), ""),
        (129, 140, "killed", (), ""),
    ]


def test_a_block_that_fills_a_cell_does_not_end_the_row() -> None:
    page = body("<table class=infobox><tr><td><p>Union</p></td><td><div>Police</div></td></tr></table>")
    assert page.text == "Union | Police"


def test_what_leads_back_from_a_reference_to_its_marks_is_no_part_of_it() -> None:
    page = body(
        '<p>Ten died.<sup class="mw-ref reference"><a href="./V#cite_note-a-1">[1]</a></sup></p>'
        '<ol class="mw-references references"><li id="cite_note-a-1"><span rel="mw:referencedBy">'
        '<a href="./V#cite_ref-a_1-0"><span class="mw-linkback-text">1 </span></a>'
        '<a href="./V#cite_ref-a_1-1"><span class="mw-linkback-text">2 </span></a></span> '
        '<span class="mw-reference-text reference-text">Herald, 5 May 2031.</span></li>'
        '<li id="cite_note-b"><a href="./V#cite_ref-b" rel="mw:referencedBy"><span class="mw-linkback-text">↑ </span></a>'
        '<span class="mw-reference-text reference-text">A note.</span></li></ol>'
    )
    assert page.text == "Ten died.[1]\n1. Herald, 5 May 2031.\n2. A note."

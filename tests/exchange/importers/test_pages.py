"""A page of news becomes a capture of its main text, with what it says of itself; nothing in it that bears on a claim is lost."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest

from curator.core.articles import Capture, Direction
from curator.exchange import importers
from curator.exchange.importers import pages, second_opinions
from curator.exchange.importers.refusals import BinaryFileError, EmptyFileError
from curator.exchange.importers.telling import as_text

FILES = Path(__file__).parent / "files"
GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "text"
PAGES = sorted(FILES.glob("lomra-*.html"))
SENTENCE = "Ten people were killed in the town on Monday, the monitor said, and twenty were wounded."


def page(body: str, head: str = "", **asked: bool) -> Capture:
    return pages.read(
        f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode(), "a page.html", **asked
    )


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_text_of_a_page_is_the_one_that_was_reviewed(path: Path) -> None:
    now = as_text(importers.read(path))
    golden = GOLDEN / f"{path.name}.txt"
    if os.environ.get("CURATOR_WRITE_GOLDEN"):
        golden.write_text(now, encoding="utf-8")
    assert now == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_main_text_is_the_same_without_the_other_finder(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = importers.read(path).text
    monkeypatch.setattr(second_opinions, "is_installed", lambda: False)
    assert importers.read(path).text == expected


def test_a_page_says_who_published_it_when_and_where() -> None:
    capture = importers.read(FILES / "lomra-market.html")
    assert capture.title == "Shelling of Lomra market kills at least 14, monitor says"
    assert capture.publisher == "Sarmin Courier"
    assert capture.published_on == date(2025, 3, 4)
    assert capture.url == "https://courier.example/2025/03/04/lomra-market"
    assert (capture.language, capture.direction) == ("en", Direction.LEFT_TO_RIGHT)
    assert capture.original == (FILES / "lomra-market.html").read_bytes()
    assert capture.warnings == ()


def test_an_arabic_page_runs_from_right_to_left_and_its_day_is_the_visible_one() -> None:
    capture = importers.read(FILES / "lomra-market-ar.html")
    assert (capture.language, capture.direction) == ("ar", Direction.RIGHT_TO_LEFT)
    assert capture.published_on == date(2025, 3, 4)
    assert capture.publisher == "بريد الوادي"
    assert capture.title == "مقتل ١٤ شخصا على الأقل في قصف سوق لومرا"


def test_the_posts_of_a_live_page_keep_their_order_and_their_times() -> None:
    text = importers.read(FILES / "lomra-live.html").text
    places = [
        text.index(words) for words in ("14:10", "Ministry denies", "11:30", "Toll rises", "09:40", "First reports")
    ]
    assert places == sorted(places)


def test_a_page_that_is_not_free_to_read_says_so_in_a_warning() -> None:
    capture = importers.read(FILES / "lomra-stub.html")
    assert "The page says that it is not free to read: check that the whole article is in it." in capture.warnings
    assert "had stood empty" in capture.text
    assert capture.encoding == "cp1252"


@pytest.mark.parametrize(
    "lost",
    ["Opinion", "Hala Deeb", "Share on", "Kafr Zayt", "free, and never", "fifty dead", "rights reserved", "900 people"],
)
def test_menus_teasers_and_comments_are_no_main_text(lost: str) -> None:
    assert lost not in importers.read(FILES / "lomra-market.html").text


def test_the_whole_page_has_all_that_a_reader_sees() -> None:
    text = importers.read(FILES / "lomra-market.html", form=importers.WHOLE_PAGE).text
    assert all(
        words in text for words in ("Opinion", "Hala Deeb", "Kafr Zayt", "fifty dead", "rights reserved", "R. Issa")
    )
    assert "900 people" not in text
    assert "color: red" not in text


def test_the_whole_page_is_asked_of_pages_alone(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("<p>Ten people</p>", encoding="utf-8")
    assert importers.read(path, form=importers.WHOLE_PAGE).text == "<p>Ten people</p>"


def test_where_no_main_text_is_found_the_whole_page_is_taken_and_that_is_said() -> None:
    capture = page("<ul><li><a href=/1>Killed: 12</a></li><li><a href=/2>Wounded: 30</a></li></ul>")
    assert "Killed: 12" in capture.text
    assert "Wounded: 30" in capture.text
    assert capture.warnings == ("No main text was found in the page: all of its words were taken in.",)


@pytest.mark.parametrize(
    "note",
    [
        "Update: The Ministry now says that twelve people died.",
        "Correction: An earlier version said that 41 people were killed.",
        "Editor's note: the name of the village was withheld at first.",
        "تصحيح: ورد في نسخة سابقة أن عدد القتلى ٤١ شخصا",
    ],
)
def test_corrections_and_updates_belong_to_the_text_wherever_they_stand(note: str) -> None:
    body = f"<article><p>{note}</p><div><a href=/x>Some link that is long enough to part them</a></div><div>"
    body += f"<p>{SENTENCE}</p><p>{SENTENCE}</p></div><ul><li><a href=/y>A link below</a></li></ul><div><b>{note} Again.</b></div></article>"
    text = page(body).text
    assert text.count(note) == 2
    assert "Some link" not in text


def test_the_lists_and_tables_after_the_last_sentence_belong_to_it() -> None:
    body = f"<article><p>{SENTENCE}</p><h2>The dead</h2><ul><li>Samir, 40</li><li>Hala, 12</li></ul></article><footer>Us</footer>"
    capture = page(body)
    assert capture.text.endswith("The dead\nSamir, 40\nHala, 12")
    assert [section.heading for section in capture.outline.sections] == ["The dead"]


def test_a_headline_is_the_title_and_its_sections_stand_below_it() -> None:
    capture = page(f"<h1>Attack</h1><p>{SENTENCE}</p><h2>Dead</h2><p>{SENTENCE}</p><h3>Names</h3><p>{SENTENCE}</p>")
    assert capture.title == "Attack"
    assert capture.text.startswith("Attack\n")
    assert [(each.ordinal, each.heading, each.parent) for each in capture.outline.sections] == [
        (0, "Dead", None),
        (1, "Names", 0),
    ]


def test_a_page_without_a_title_is_called_as_its_file() -> None:
    assert page(f"<p>{SENTENCE}</p>").title == "a page"


def test_tables_are_lines_with_their_empty_cells_and_line_breaks_break_lines() -> None:
    table = "<table><tr><th>Source<th>Dead<th>Hurt</tr><tr><td>Monitor<td><td><p>30<tr><td>Army<td>9<td></table>"
    text = page(f"<article><p>{SENTENCE}</p>{table}<p>One<br>two, <b>three</b></p><p>{SENTENCE}</p></article>").text
    assert text.split("\n")[1:-1] == ["Source | Dead | Hurt", "Monitor |  | 30", "Army | 9", "One", "two, three"]


def test_the_other_finder_is_believed_where_ours_finds_next_to_nothing() -> None:
    pytest.importorskip("trafilatura")
    line = "the patrol found the road closed and the bridge blown up and turned back to the town before night fell over the valley"
    body = "".join(f"<p>{number} {line}</p>" for number in range(8))
    source = f"<html><body><article>{body}</article><div><p>{SENTENCE}</p></div></body></html>"
    assert "7 the patrol" in pages.read(source.encode(), "a.html").text


def test_a_caption_that_a_gallery_repeats_stands_once() -> None:
    caption = "<figure><figcaption>The market of Lomra, burnt, on Tuesday.</figcaption></figure>"
    text = page(f"<article><p>{SENTENCE}</p>{caption}{caption}<p>{SENTENCE} Again.</p></article>").text
    assert text.count("The market of Lomra") == 1


def test_words_that_a_page_hides_are_no_main_text() -> None:
    text = page(
        f"<article><p>{SENTENCE}</p><p hidden>Hidden: {SENTENCE}</p><p style='display:none'>Too: {SENTENCE}</p><p>And <i style='display: none'>Too</i> {SENTENCE}</p></article>"
    ).text
    assert "Hidden" not in text
    assert "Too" not in text


def test_a_page_that_is_named_like_a_menu_all_over_is_read_all_the_same() -> None:
    text = page(f"<div class='share'><div><p>{SENTENCE}</p></div></div><div class='promo'><p>{SENTENCE}</p></div>").text
    assert "Ten people were killed" in text


def test_the_copy_of_the_text_that_a_page_gives_shows_what_was_missed() -> None:
    words = (
        "Twelve more people died in the hospital of the town that night, and the names of all of them are known to us."
    )
    told = json.dumps({"@type": "NewsArticle", "articleBody": f"{words} " * 4})
    head = f"<script type='application/ld+json'>{told}</script>"
    body = f"<div class=comments><p>{words} {words} {words}</p></div><article><p>{SENTENCE}</p></article>"
    assert words not in page(body).text
    assert words in page(body, head).text


def test_what_pages_say_to_browsers_without_scripts_and_on_buttons_is_no_main_text() -> None:
    body = f"<article><p>{SENTENCE}</p><noscript>Please turn scripts on.</noscript><p>Dead <button>Play</button> here: {SENTENCE}</p></article>"
    text = page(body).text
    assert "scripts on" not in text
    assert "Play" not in text
    assert "Dead here:" in text


def test_a_page_that_shows_nothing_without_its_scripts_is_read_all_the_same() -> None:
    body = f"<div style='display:none'><p>{SENTENCE}</p></div>"
    assert page(body).text == SENTENCE
    assert page(body, whole=True).text == SENTENCE


def test_nothing_and_what_is_no_text_are_refused() -> None:
    with pytest.raises(EmptyFileError):
        pages.read(b"<html><body><script>1</script></body></html>", "a.html")
    with pytest.raises(EmptyFileError):
        pages.read(b"  ", "a.html")
    with pytest.raises(BinaryFileError):
        pages.read(b"%PDF-1.7\n", "a.html")

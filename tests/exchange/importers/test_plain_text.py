"""A plain text becomes a capture with a title, a language, a direction and warnings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.articles import Capture, Direction
from curator.exchange.importers import plain_text
from curator.exchange.importers.lines import folded
from curator.exchange.importers.refusals import RefusedFileError
from curator.exchange.importers.telling import as_text, tell

PROSE = "The council met in the evening and named five judges, who were to report within a month."


def read(text: str, name: str = "some words.txt") -> Capture:
    return plain_text.read(text.encode(), name)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Valley unrest\n\n{PROSE}", "Valley unrest"),
        (f"Valley unrest\n{PROSE}", "Valley unrest"),
        (f"# Valley unrest\n\n{PROSE}\n\n## Days\n\n{PROSE}", "Valley unrest"),
        (f"Valley unrest\n=============\n\n{PROSE}", "Valley unrest"),
        (f"# Valley unrest\n{PROSE}\n# Days\n{PROSE}", "Valley unrest"),
        (f"أحداث الوادي\n\n{PROSE}", "أحداث الوادي"),
        (f"![]() |\nValley unrest | ||\n---|---|---|\nDeaths | 12 |\n{PROSE}", "Valley unrest"),
        (f"{PROSE}\n{PROSE}", "some words"),
        ("Valley unrest in the\nfirst days of May was quiet.", "some words"),
        (f"== References ==\n\n[1] {PROSE}", "some words"),
        (f"Date: 3 May\nKilled: 12\n\n{PROSE}", "some words"),
    ],
)
def test_the_title_is_what_stands_over_the_text(text: str, title: str) -> None:
    assert read(text).title == title


def test_a_title_that_is_marked_as_a_heading_is_no_section() -> None:
    capture = read(f"# Valley unrest\n\n{PROSE}\n\n## Days\n\n{PROSE}")
    assert [(section.heading, section.parent) for section in capture.outline.sections] == [("Days", None)]


def test_a_file_without_an_ending_gives_its_whole_name() -> None:
    assert read(PROSE, "no ending. at all").title == "no ending. at all"
    assert read(PROSE, ".txt").title == ".txt"


@pytest.mark.parametrize(
    ("text", "language", "direction"),
    [
        (PROSE, "en", Direction.LEFT_TO_RIGHT),
        ("قال المجلس إن خمسة قضاة سينظرون في الأمر قبل نهاية الشهر.", "ar", Direction.RIGHT_TO_LEFT),
        ("הארגון הודיע כי שנים עשר אזרחים נהרגו בכפר. התושבים מכחישים את זה.", "he", Direction.RIGHT_TO_LEFT),
        ("Совет сообщил, что в деревне никто не погиб и что это не так.", "ru", Direction.LEFT_TO_RIGHT),
        ("Le conseil a nommé les cinq juges dans la soirée et ils sont au travail.", "fr", Direction.LEFT_TO_RIGHT),
        ("Valley unrest\n\nقال المجلس إن خمسة قضاة سينظرون في الأمر قبل نهاية الشهر.", "ar", Direction.RIGHT_TO_LEFT),
        ("Qwe rty uio", "", Direction.LEFT_TO_RIGHT),
        ("12 + 30 = 42", "", Direction.LEFT_TO_RIGHT),
        ("ab اب", "", Direction.LEFT_TO_RIGHT),
        ("اب ab", "", Direction.RIGHT_TO_LEFT),
    ],
)
def test_language_and_direction_are_those_of_most_letters(text: str, language: str, direction: Direction) -> None:
    capture = read(text)
    assert (capture.language, capture.direction) == (language, direction)


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        (f"{PROSE} \u202eabc\u202c", "1 characters that force the direction"),
        (f"{PROSE} \x07", "1 control characters"),
        (f"<!DOCTYPE html>\n<p>{PROSE}", "source of a web page"),
        (f"{PROSE} [1] [2] [2]", "cites 2 references and has no list"),
        (f"{PROSE} [1] [2]\n\nReferences\n[1] A source.\n", "1 citations have no entry in the list of references: 2."),
        (f"{PROSE}\nThis section needs better sources.\n{PROSE}", "1 banner has no heading"),
    ],
)
def test_what_an_importer_should_know_is_said(text: str, warning: str) -> None:
    assert any(warning in said for said in read(text).warnings)


def test_a_plain_text_gives_no_warning() -> None:
    assert read(f"Valley unrest\n\n{PROSE} [1]\n\nReferences\n[1] A source.\n").warnings == ()


def test_the_original_bytes_are_kept_and_the_rules_are_named() -> None:
    data = f"\ufeff{PROSE}\r\n".encode()
    capture = plain_text.read(data, "a.txt")
    assert capture.original == data
    assert capture.text == f"{PROSE}\n"
    assert (capture.normalisation, capture.encoding) == ("plain-1", "utf-8")


PIECES = [
    "Valley unrest", "== Days ==", "# May", "----", "---|---|---", "![]() | ", " | ", "|", "Casualties and losses", "344+ civilians killed",
    "(SOHR claim)", "[12]", "[note 1]", "[citation needed]", "This section needs better sources. (May 2031)", "This article needs to be updated.",
    "References", "[1] “A title”. Paper. 3 May 2031. https://a.example", "1. One", "^ Two", "On 3 May, two were killed.", "Killed: 12–15",
    "هذا القسم يعتمد على مصدر واحد.", "قُتل ١٢ شخصًا", "المراجع", "e\u0301", "😀", "\u202e", "\t", " ", "\n", "\n\n", "\n\n\n", "\r\n", PROSE,
]  # fmt: skip


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=20)), max_size=40).map("".join))
def test_whatever_stands_in_a_text_all_parts_lie_inside_it(text: str) -> None:
    try:
        capture = read(text.encode(errors="ignore").decode())
    except RefusedFileError:
        return
    parts, length = capture.outline, len(capture.text)
    spans = [
        *(section.span for section in parts.sections),
        *(citation.span for citation in parts.citations if citation.span),
        *(mark.span for mark in parts.marks),
        *(field.span for field in parts.infobox),
        *(span for banner in parts.banners for span in (banner.span, banner.stretch)),
        *(span for count in parts.aggregates for span in (count.span, count.words)),
    ]
    assert all(span.length and span.end <= length for span in spans)
    assert all(banner.stretch.covers(banner.span) or banner.certain for banner in parts.banners)
    assert [section.ordinal for section in parts.sections] == list(range(len(parts.sections)))
    assert len({citation.label for citation in parts.citations}) == len(parts.citations)
    assert tell(capture)["length"] == length
    assert as_text(capture).startswith(capture.text)


@given(st.text())
def test_folded_words_know_where_each_letter_stood(text: str) -> None:
    words = folded(text, 7)
    assert len(words.words) == len(words.at)
    assert list(words.at) == sorted(words.at)
    for place in range(len(words.at)):
        assert words.span(place, place + 1).length == 1

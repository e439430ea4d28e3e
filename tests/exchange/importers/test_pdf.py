"""PDF files: pages, paragraphs, divided words, Arabic, pictures, locks, and files made to do harm."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.articles import Capture, Direction
from curator.exchange import importers
from curator.exchange.importers import pdf, pdf_pages
from curator.exchange.importers.pdf_pages import Line
from curator.exchange.importers.printed_lines import hyphens_in, paragraphs
from curator.exchange.importers.refusals import (
    DamagedFileError,
    LockedFileError,
    OnlyPicturesError,
    OvergrownFileError,
    RefusedFileError,
)
from tests.exchange.importers import documents
from tests.exchange.importers.documents import printed, stream

FILES = Path(__file__).with_name("files")
PROSE = printed(
    "The council met in the evening and named five judges, who were to",
    "report within a month. It said that twelve people were killed near",
    "the well-known bridge.",
)
ARABIC = (
    "قال المجلس إن خمسة قضاة سينظرون في الأمر قبل نهاية الشهر. قُتل 12 شخصًا و١٥ جريحًا في بلدة دلمور (Dilmur) يوم 3 مايو 2031، "
    "بحسب المرصد. وأضاف أن اللواء الشمالي انسحب لاحقًا من القرية ومن الطريق العام [1]."
)


def read(data: bytes, name: str = "report.pdf") -> Capture:
    return pdf.read(data, name)


def test_pages_are_sections_and_lines_that_go_on_are_one_paragraph() -> None:
    capture = read(documents.pdf([PROSE, printed("Another page."), printed("And the last one.")]))
    assert capture.text == (
        "The council met in the evening and named five judges, who were to report within a month. It said that twelve people "
        "were killed near the well-known bridge.\n\nAnother page.\n\nAnd the last one."
    )
    assert [(each.heading, each.span.of(capture.text)[:7]) for each in capture.outline.sections] == [
        ("Page 1", "The cou"),
        ("Page 2", "Another"),
        ("Page 3", "And the"),
    ]
    assert (capture.normalisation, capture.language, capture.warnings) == ("pdf-1", "en", ())


def test_lines_that_end_early_stay_lines_and_a_gap_is_an_empty_line() -> None:
    page = [*PROSE, *printed("Killed 12", "Injured 30", top=640), *printed("• one thing", "• another", top=580)]
    text = read(documents.pdf([page])).text
    assert text.endswith("bridge.\n\nKilled 12\nInjured 30\n\n• one thing\n• another")


def test_a_short_line_does_not_go_on_even_in_small_letters() -> None:
    assert read(documents.pdf([[*PROSE, *printed("one thing", "another", top=600)]])).text.endswith(
        "one thing\nanother"
    )


@pytest.mark.parametrize(
    ("divided", "rest", "word"),
    [
        ("the whole commu-", "nity of the valley", "community"),
        ("the man was well-", "known in the town", "well-known"),
        ("a group of self-", "declared guards", "self-declared"),
        ("the army of Abu-", "Salim came back", "Abu-Salim"),
        ("the town pro-", "cession ended", "procession"),
        ("a new near-", "bridge was built", "near-bridge"),
    ],
)
def test_a_word_divided_at_a_line_end_is_whole_again_and_that_is_said(divided: str, rest: str, word: str) -> None:
    capture = read(documents.pdf([[*PROSE, *printed(divided, rest, top=658)]]))
    assert f" {word} " in capture.text
    assert any(word in warning for warning in capture.warnings)


def test_the_rest_of_the_document_decides_whether_a_hyphen_stays() -> None:
    def line(text: str, place: int) -> Line:
        return Line(text, 72, 400, 700 - 14 * place, 12)

    lines = [line("a cease-", 0), line("fire held", 1)]
    assert paragraphs(lines, hyphens_in([*lines, line("the ceasefire was kept", 9)])) == "a ceasefire held"
    assert paragraphs(lines, hyphens_in([*lines, line("the cease-fire was kept", 9)])) == "a cease-fire held"


@pytest.mark.parametrize("producer", ["qt", "weasyprint", "fpdf", "reportlab"])
def test_arabic_is_in_order_of_reading_whatever_made_the_file(producer: str) -> None:
    capture = importers.read(FILES / f"arabic-{producer}.pdf")
    wanted = ARABIC.replace("\u064b", "").replace("\u064f", "") if producer == "reportlab" else ARABIC
    # a line that may end a paragraph stays one: where lines are joined is tried above
    assert wanted in " ".join(capture.text.split())
    assert capture.language == "ar"
    assert capture.direction is (Direction.LEFT_TO_RIGHT if producer == "qt" else Direction.RIGHT_TO_LEFT)
    assert [mark.label for mark in capture.outline.marks] == ["1"]


def test_title_and_day_come_from_the_file_and_the_day_is_doubted() -> None:
    capture = read(documents.pdf([PROSE], b"/Title(Valley unrest)/CreationDate(D:20310503101112Z)"))
    assert (capture.title, capture.published_on) == ("Valley unrest", date(2031, 5, 3))
    assert any("2031-05-03, is the day on which the file was made" in warning for warning in capture.warnings)
    assert read(documents.pdf([PROSE], b"/CreationDate(D:20319903)")).published_on is None


@pytest.mark.parametrize(
    ("about", "lines", "title"),
    [
        (
            b"/Title(Microsoft Word - a.doc)",
            [(72, 740, 20, "Valley"), (72, 718, 20, "unrest"), *PROSE],
            "Valley unrest",
        ),
        (b"", [(72, 740, 12, "Valley unrest"), *PROSE], "Valley unrest"),
        (b"/Title(untitled)", PROSE, "report"),
    ],
)
def test_a_useless_title_gives_way(about: bytes, lines: list[tuple[int, int, int, str]], title: str) -> None:
    assert read(documents.pdf([lines], about)).title == title


def test_pages_without_words_are_named_and_a_file_of_pictures_is_refused() -> None:
    capture = read(documents.pdf([PROSE, [], [], PROSE, []]))
    assert any(warning.startswith("Pages 2–3, 5 are without words") for warning in capture.warnings)
    assert [each.heading for each in capture.outline.sections] == ["Page 1", "Page 4"]
    with pytest.raises(OnlyPicturesError, match=r"The 2 pages of “report\.pdf” are pictures .* \(OCR\)"):
        read(documents.pdf([[], []]))
    with pytest.raises(OnlyPicturesError, match=r"The page of “report\.pdf” is a picture"):
        read(documents.pdf([[]]))


def test_marks_and_references_are_found_across_pages() -> None:
    pages = [
        [*PROSE, *printed("Five were hurt. [1]", top=600)],
        printed("References", "", '[1] "A title". Paper. 3 May 2031.'),
    ]
    outline = read(documents.pdf(pages)).outline
    assert [(mark.label, mark.nth) for mark in outline.marks] == [("1", 1)]
    assert [(each.label, each.name, each.published_on) for each in outline.citations] == [
        ("1", "A title", "2031-05-03")
    ]


def test_a_locked_file_is_refused_in_a_sentence() -> None:
    locked = documents.pdf_of(
        {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Count 0/Kids[]>>",
         9: b"<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>"},
        b"/Encrypt 9 0 R/ID[<00><00>]",
    )  # fmt: skip
    with pytest.raises(LockedFileError, match=r"“report\.pdf” is a PDF document that is locked: save a copy without"):
        read(locked)


@pytest.mark.parametrize("data", [b"%PDF-1.7\nnothing", b"", b"words", documents.pdf([PROSE])[:200]])
def test_what_is_no_whole_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedFileError, match=r"cannot be read as a PDF document"):
        read(data)


def test_a_file_of_100_000_pages_is_refused_by_its_number() -> None:
    kids = b" ".join(b"10 0 R" for _ in range(100_000))
    many = documents.pdf_of(
        {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Count 100000/Kids[" + kids + b"]>>",
         10: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>"}
    )  # fmt: skip
    with pytest.raises(OvergrownFileError, match=r"100,000 pages, and at most 5,000"):
        read(many)


def harmful(**objects: bytes) -> bytes:
    base = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Count 1/Kids[10 0 R]>>",
        3: documents.FONT,
        10: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>/XObject<</X 20 0 R>>>>/Contents 4 0 R>>",
    }
    return documents.pdf_of(base | {int(number.removeprefix("o")): body for number, body in objects.items()})


def test_pages_that_lead_back_to_themselves_end() -> None:
    loop = b"<</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]>>"
    with pytest.raises(RefusedFileError):
        read(harmful(o2=loop))


def test_forms_inside_forms_without_end_cost_bounded_time_and_memory() -> None:
    forms = {
        f"o{20 + level}": stream(
            b"/X Do " * 10 if level < 19 else b"BT /F 12 Tf (Hi) Tj ET",
            b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>/XObject<</X %d 0 R>>>>"
            % (21 + level),
        )
        for level in range(20)
    }
    began = time.monotonic()
    with pytest.raises(OvergrownFileError, match=r"needs more than 60 seconds or 2 GiB"):
        read(harmful(o4=stream(b"/X Do " * 10), **forms))
    assert time.monotonic() - began < 2 * pdf_pages.SECONDS + 10


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_a_damaged_file_gives_a_capture_or_a_refusal(data: st.DataObject) -> None:
    whole = bytearray(documents.pdf([PROSE, PROSE], b"/Title(Valley unrest)"))
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=5)):
        whole[place] ^= 1 << data.draw(st.integers(0, 7))
    cut = data.draw(st.sampled_from([len(whole), data.draw(st.integers(0, len(whole)))]))
    try:
        capture = read(bytes(whole[:cut]))
    except RefusedFileError:
        return
    assert all(section.span.end <= len(capture.text) for section in capture.outline.sections)


def test_a_pdf_is_read_as_one_whatever_its_name_says(tmp_path: Path) -> None:
    data = documents.pdf([PROSE])
    for name, says in (
        ("report.txt", True),
        ("report.docx", True),
        ("report", False),
        ("report.pdf", False),
        ("a.bin", False),
    ):
        (tmp_path / name).write_bytes(data)
        capture = importers.read(tmp_path / name)
        assert capture.normalisation == "pdf-1"
        assert any("its bytes that it is “pdf”" in warning for warning in capture.warnings) is says
    assert importers.read(b"Words about %PDF-1.7 files, and no more.", "a.txt").normalisation == "plain-1"

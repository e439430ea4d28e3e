"""Word documents: everything in its order, notes as citations, tracked changes, locks, and files made to do harm."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.exchange import importers
from curator.exchange.importers import docx
from curator.exchange.importers.refusals import (
    BinaryFileError,
    DamagedFileError,
    EmptyFileError,
    LockedFileError,
    OvergrownFileError,
    RefusedFileError,
)
from tests.exchange.importers import documents
from tests.exchange.importers.documents import paragraph, table

if TYPE_CHECKING:
    from curator.core.articles import Capture

PROSE = "The council met in the evening and named five judges, who were to report within a month."


def read(body: str, **more: object) -> Capture:
    return docx.read(documents.docx(body, **more), "report.docx")  # type: ignore[arg-type]


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def test_headings_are_sections_as_deep_as_their_styles_say() -> None:
    capture = read(
        paragraph("Valley unrest", "Title")
        + paragraph(PROSE)
        + paragraph("Days", "Chapter")
        + paragraph("May", "Heading2")
        + paragraph(PROSE)
        + paragraph("Aftermath", more='<w:outlineLvl w:val="0"/>')
        + paragraph(PROSE)
    )
    assert capture.title == "Valley unrest"
    assert [(each.heading, each.parent) for each in capture.outline.sections] == [
        ("Days", None),
        ("May", 0),
        ("Aftermath", None),
    ]
    assert [each.span.of(capture.text).split("\n")[0] for each in capture.outline.sections] == [
        "Days",
        "May",
        "Aftermath",
    ]
    assert capture.text.startswith(f"Valley unrest\n\n{PROSE}\n\nDays\n\nMay\n\n")


def test_lists_keep_their_bullets_and_are_counted_as_they_say() -> None:
    def item(words: str, of_list: int, level: int = 0) -> str:
        return paragraph(words, more=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{of_list}"/></w:numPr>')

    body = item("one", 1) + item("two", 1) + paragraph("Between.") + item("a", 2) + item("b", 2, 1) + item("c", 2, 1)
    text = read(body + paragraph("d", "Numbered") + item("e", 2, 1) + item("f", 99)).text
    assert text == "• one\n• two\n\nBetween.\n\n3. a\n  3.i) b\n  3.ii) c\n4. d\n  4.i) e\nf"


def test_tables_come_row_by_row_with_tables_inside_their_cells() -> None:
    inner = table([paragraph("in"), paragraph("side")])
    body = table(
        [paragraph("Killed"), paragraph("12 civilians") + paragraph("3 soldiers")],
        [paragraph("More"), inner + paragraph("after")],
    )
    assert read(paragraph("Before.") + body + body).text == (
        "Before.\n\nKilled | 12 civilians • 3 soldiers |\nMore | in | side • after |\n\n"
        "Killed | 12 civilians • 3 soldiers |\nMore | in | side • after |"
    )


def test_a_table_of_casualties_at_the_top_becomes_counts() -> None:
    rows = table([paragraph("Deaths"), paragraph("344+ civilians killed")], [paragraph("Injured"), paragraph("30")])
    counts = read(paragraph("Valley unrest", "Title") + rows + paragraph(PROSE)).outline.aggregates
    assert [(count.low, count.high, count.quantity) for count in counts] == [(344, None, "killed"), (30, 30, "injured")]


def test_notes_are_citations_with_their_marks_where_they_stand() -> None:
    def mark(kind: str, number: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'

    body = (
        f"<w:p>{run('Twelve died.')}{mark('footnote', 5)}{run(' Five fled.')}{mark('endnote', 2)}{run(' More.')}{mark('footnote', 3)}"
        f"{mark('footnote', 5)}</w:p>"
    )
    note = '<w:footnote w:id="{}">{}</w:footnote>'
    capture = read(
        body,
        parts={
            "footnotes": note.format(-1, paragraph("never")) + note.format(3, paragraph("Second."))
            + note.format(5, paragraph("“A title”. Paper. 3 May 2031.") + paragraph("https://a.example/x")),
            "endnotes": f'<w:endnote w:id="2">{paragraph("At the end.")}</w:endnote>',
        },
    )  # fmt: skip
    assert capture.text.startswith(
        "Twelve died.[footnote 1] Five fled.[note 1] More.[footnote 2][footnote 1]\n\nFootnotes\n\n"
    )
    assert "never" not in capture.text
    assert [(each.label, each.nth) for each in capture.outline.marks] == [
        ("footnote 1", 1), ("note 1", 1), ("footnote 2", 1), ("footnote 1", 2),
    ]  # fmt: skip
    by_label = {each.label: each for each in capture.outline.citations}
    first = by_label["footnote 1"]
    assert (first.name, first.url, first.published_on) == ("A title", "https://a.example/x", "2031-05-03")
    assert (by_label["footnote 2"].full_text, by_label["note 1"].full_text) == ("Second.", "At the end.")


def test_addresses_of_links_are_kept() -> None:
    link = f'<w:hyperlink r:id="x1">{run("the list")}</w:hyperlink>'
    shown = f'<w:hyperlink r:id="x2">{run("https://b.example/")}</w:hyperlink>'
    field = '<w:r><w:instrText> HYPERLINK "https://c.example/y" </w:instrText></w:r>'
    links = {"x1": "https://a.example/list", "x2": "https://b.example/"}
    text = read(f"<w:p>{run('See ')}{link}{run(' and ')}{shown}{field}</w:p>", links=links).text
    assert (
        text == "See the list and https://b.example/\n\nLinks\n\nthe list: https://a.example/list\nhttps://c.example/y"
    )


def test_inserted_text_is_in_deleted_text_out_and_that_is_said() -> None:
    body = (
        f"<w:p>{run('Killed: ')}<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>{run('15')}</w:ins>"
        f"<w:moveFrom>{run('here')}</w:moveFrom><w:moveTo>{run(' there')}</w:moveTo></w:p>"
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("gone") + "</w:tc></w:tr></w:tbl>"
    )
    capture = read(body, parts={"comments": "<w:comment/><w:comment/>"})
    assert capture.text == "Killed: 15 there"
    assert any("has 5 tracked changes: inserted text was taken in, deleted" in warning for warning in capture.warnings)
    assert any("2 comments, which were left out" in warning for warning in capture.warnings)


def test_text_boxes_controls_and_other_wrappings_are_not_lost() -> None:
    box = f"<wps:txbx><w:txbxContent>{paragraph('In a box.')}</w:txbxContent></wps:txbx>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    body = (
        f"<w:p>{run('Anchor')}<w:r>{both}</w:r></w:p><w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{paragraph('Controlled.')}"
        f"</w:sdtContent></w:sdt><w:p><w:smartTag>{run('Tagged')}</w:smartTag><w:r><w:tab/><w:t>and</w:t><w:noBreakHyphen/>"
        '<w:sym w:font="Wingdings" w:char="F0B7"/><w:sym w:char="00B1"/></w:r></w:p>'
    )
    assert read(body).text == "Anchor\n\nIn a box.\n\nControlled.\n\nTagged\tand\u2011\ufffd±"


def test_properties_give_title_author_and_a_day_that_is_doubted() -> None:
    core = "<dc:title>Valley unrest</dc:title><dc:creator>Dilmur Monitor</dc:creator><dcterms:created>2031-05-03T09:00:00Z</dcterms:created>"
    capture = read(paragraph(PROSE), core=core, parts={"header": paragraph("Secret draft"), "footer": paragraph("12")})
    assert (capture.title, capture.publisher, capture.published_on) == (
        "Valley unrest",
        "Dilmur Monitor",
        date(2031, 5, 3),
    )
    assert any("2031-05-03, is the day on which the file was begun" in warning for warning in capture.warnings)
    assert any("left out: “Secret draft”." in warning for warning in capture.warnings)
    assert read(paragraph(PROSE), core="<dc:title>Document1</dc:title>").title == "report"


def test_citations_in_plain_brackets_are_found_too() -> None:
    body = (
        paragraph("Twelve died. [1]")
        + paragraph("References", "Heading1")
        + paragraph("[1] “A title”. Paper. 3 May 2031.")
    )
    outline = read(body).outline
    assert [each.label for each in outline.marks] == ["1"]
    assert outline.citations[0].published_on == "2031-05-03"


def test_a_document_without_words_is_refused() -> None:
    with pytest.raises(EmptyFileError):
        read("<w:p/>")


def test_old_and_locked_documents_are_told_apart() -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    with pytest.raises(BinaryFileError, match="old Office document"):
        docx.read(old, "a.doc")
    with pytest.raises(LockedFileError, match="without the password"):
        docx.read(old + "EncryptedPackage".encode("utf-16-le"), "a.docx")


def altered(name: str, data: bytes | str) -> bytes:
    made = documents.docx(paragraph(PROSE))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        parts: dict[str, bytes | str] = {each: archive.read(each) for each in archive.namelist()}
    return documents.zipped(parts | {name: data})


@pytest.mark.parametrize(
    ("data", "error", "said"),
    [
        (b"PK\x03\x04 and no more", DamagedFileError, "no whole zip archive"),
        (documents.zipped({"a.txt": "words"}), DamagedFileError, "has no document in it"),
        (altered("word/document.xml", "<a>"), DamagedFileError, "no well-formed XML"),
        (altered("word/document.xml", "<a/>"), DamagedFileError, "another kind"),
        (
            altered("word/document.xml", '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]><a>&c;</a>'),
            DamagedFileError,
            "entities of its own",
        ),
        (
            altered("word/document.xml", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
            DamagedFileError,
            "entities of its own",
        ),
        (altered("word/document.xml", "<a>" * 300 + "</a>" * 300), OvergrownFileError, "200 inside each other"),
        (altered("word/document.xml", "<a>" + "".join(f"<b n='{n}'/>" for n in range(1_000_001)) + "</a>"), OvergrownFileError, "1,000,000 elements"),
        (altered("word/document.xml", bytes(50 * 2**20)), OvergrownFileError, "900 times its size"),
        (altered("_rels/.rels", '<a><Relationship Type="x/officeDocument" Target="../../../etc/passwd"/></a>'), DamagedFileError, "no document"),
    ],
)  # fmt: skip
def test_harmful_documents_are_refused_in_a_sentence(data: bytes, error: type[RefusedFileError], said: str) -> None:
    with pytest.raises(error, match=said):
        docx.read(data, "report.docx")


def test_a_part_that_is_larger_than_it_says_is_refused() -> None:
    made = bytearray(altered("word/document.xml", documents.word_part("document", " " * 5_000_000)))
    central = made.rindex(b"PK\x01\x02", 0, made.rindex(b"word/document.xml"))
    made[central + 24 : central + 28] = (100).to_bytes(4, "little")
    with pytest.raises(RefusedFileError):
        docx.read(bytes(made), "report.docx")


def test_a_table_of_a_million_cells_is_refused() -> None:
    row = "<w:tr>" + "<w:tc><w:p/></w:tc>" * 1000 + "</w:tr>"
    with pytest.raises(OvergrownFileError):
        read("<w:tbl>" + row * 1000 + "</w:tbl>")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_document_gives_a_capture_or_a_refusal(data: st.DataObject) -> None:
    whole = bytearray(documents.docx(paragraph(PROSE) + table([paragraph("a")])))
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=5)):
        whole[place] ^= 1 << data.draw(st.integers(0, 7))
    cut = data.draw(st.sampled_from([len(whole), data.draw(st.integers(0, len(whole)))]))
    try:
        docx.read(bytes(whole[:cut]), "report.docx")
    except RefusedFileError:
        return


WORDS = st.sampled_from(
    ["Twelve died.", "", " ", "\u202eabc", "قُتل ١٢ شخصًا", "[1]", "344+ civilians killed", "😀", "&amp;lt;"]
)


@settings(deadline=None)
@given(
    st.recursive(
        WORDS.map(paragraph),
        lambda inner: st.lists(inner, max_size=4).map(lambda parts: table(parts) if parts else ""),
        max_leaves=12,
    )
)
def test_every_word_of_a_document_is_in_its_text(body: str) -> None:
    try:
        text = read(body).text
    except EmptyFileError:
        text = ""
    words = " ".join(re.sub(r"<[^>]*>", " ", body).replace("&amp;", "&").split())
    assert "".join(text.translate(dict.fromkeys(map(ord, " \n|•")))) == words.replace(" ", "")


def test_a_document_is_read_as_one_whatever_its_name_says() -> None:
    capture = importers.read(documents.docx(paragraph(PROSE)), "report.txt")
    assert capture.normalisation == "docx-1"
    assert any("its bytes that it is “docx”" in warning for warning in capture.warnings)

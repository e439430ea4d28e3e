"""Bytes become text in the encoding they are in, or are refused with a sentence."""

from __future__ import annotations

import codecs
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange.importers.decoding import decoded
from curator.exchange.importers.refusals import BinaryFileError, EmptyFileError, UndecodableTextError

ARABIC = (
    "قال المرصد إن اثني عشر مدنيا قتلوا في القرية يوم الثلاثاء، وأصيب آخرون بجروح. ونفت الجماعة مسؤوليتها عن الهجوم."
)
SHORT_ARABIC = "قتل 12 مدنيا في القرية [3]"
FRENCH = "Le général a déclaré que dix-sept civils ont été tués près de la frontière. Les témoins évoquent des « exactions »."
ENGLISH = "The group’s spokesman said “no one was killed” – a claim that the residents of the café denied."
GERMAN = "Die Gruppe erklärte, fünf Kämpfer seien getötet worden; die Überlebenden flüchteten über die Grenze."
TURKISH = "Örgüt bu köyde çok kişinin öldüğünü söyledi ve şu an için göç eden köylülerin döndüğü de doğru."
RUSSIAN = "Организация сообщила, что в деревне погибли двенадцать мирных жителей. Жители отрицают это."
HEBREW = "הארגון הודיע כי שנים עשר אזרחים נהרגו בכפר ביום שלישי. התושבים מכחישים זאת."
POLISH = "Organizacja podała, że w wiosce zginęło dwunastu cywilów. Żołnierze otworzyli ogień do mieszkańców."

MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}

words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"], exclude_characters="\0\r\ufeff"), min_size=1
).filter(str.strip)


@pytest.mark.parametrize("encoding", MARKS)
@given(text=words)
def test_every_text_with_a_mark_comes_back(encoding: str, text: str) -> None:
    mostly_text = text + " and words enough that few control characters do not count for much" * 3
    read = decoded(MARKS[encoding] + mostly_text.encode(encoding), "a.txt")
    assert (read.text, read.encoding, read.warnings) == (mostly_text, encoding, ())


@given(text=words)
def test_every_text_in_utf_8_comes_back(text: str) -> None:
    mostly_text = "Words enough that few control characters do not count for much. " * 3 + text
    assert decoded(mostly_text.encode(), "a.txt").text == mostly_text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ARABIC, "cp1256"),
        (ARABIC, "iso8859_6"),
        (SHORT_ARABIC, "cp1256"),
        (SHORT_ARABIC, "iso8859_6"),
        ("The centre wrote on 3 May: " + ARABIC + " [4]", "cp1256"),
        (FRENCH, "cp1252"),
        (FRENCH.replace("« ", "").replace(" »", ""), "mac_roman"),
        (ENGLISH, "cp1252"),
        (GERMAN, "cp1252"),
        (TURKISH, "cp1254"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "iso8859_5"),
        (HEBREW, "cp1255"),
        (POLISH, "cp1250"),
    ],
)
@pytest.mark.parametrize("times", [1, 200])
def test_an_older_encoding_is_guessed_right_and_the_guess_is_said(text: str, encoding: str, times: int) -> None:
    whole = (text + "\n") * times
    read = decoded(whole.encode(encoding), "old.txt")
    assert read.text == whole
    assert len(read.warnings) == 1
    assert read.encoding in read.warnings[0]


def test_letters_far_down_a_long_text_decide_its_encoding() -> None:
    text = "The patrol turned back at noon and nobody was met on the road.\n" * 3_000 + ARABIC
    assert decoded(text.encode("cp1256"), "old.txt").text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ENGLISH, ARABIC + "\n" + ARABIC])
def test_utf_16_without_a_mark_is_read_and_said(encoding: str, text: str) -> None:
    read = decoded(text.encode(encoding), "wide.txt")
    assert (read.text, read.encoding) == (text, encoding)
    assert "UTF-16" in read.warnings[0]


def test_line_ends_become_one_kind_and_nothing_else_is_changed() -> None:
    kept = "e\u0301 \u202eabc\u202c \u200b\u00a0\u2028 ﷺ ①\t \f"
    read = decoded(b"\xef\xbb\xbf" + ("a\r\nb\rc\r\n\r\n" + kept).encode(), "a.txt")
    assert read.text == "a\nb\nc\n\n" + kept


def test_only_the_first_mark_is_left_out() -> None:
    assert decoded("\ufeff\ufeffabc".encode(), "a.txt").text == "\ufeffabc"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \r\n\t ",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xff\xfe \x00\n\x00",
        codecs.BOM_UTF32_LE,
        "\u00a0\u2028\u200b\n".encode(),
    ],
)
def test_nothing_but_white_space_is_refused(data: bytes) -> None:
    with pytest.raises(EmptyFileError, match=r"“a\.txt” has no words"):
        decoded(data, "a.txt")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        (b"PK\x03\x04" + bytes(26) + b"word/document.xml", "a Word document"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/epub+zip", "an EPUB book"),
        (b"PK\x03\x04" + bytes(26) + b"notes.txt", "a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n" + bytes(9), "a PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"RIFF\x00\x01\x00\x00WEBPVP8 ", "a WebP image"),
        (b"GIF89a\x01\x00", "a GIF image"),
        (b"{\\rtf1\\ansi Nothing happened.}", "an RTF document"),
        (b"SQLite format 3\x00", "an SQLite database"),
        (b"\x1f\x8b\x08\x00", "a gzip archive"),
        (b"\x7fELF\x02\x01", "a program"),
        (b"MZ\x90\x00\x03\x00", "a program"),
        (b"\x00\x00\x00\x18ftypmp42", "an MP4 film"),
        (b"A text\x00with zero bytes in odd places\x00\x00", "binary data"),
        (bytes(range(1, 9)) * 20, "binary data"),
        (b"\xff\xfea\x00\x00\x00b\x00", "binary data"),
        ("words and words ".encode("utf-16-le") + b"\x00\xd8", "binary data"),
        ("onewordonly".encode("utf-16-be"), "binary data"),
    ],
)
def test_what_is_no_text_is_refused_and_named(data: bytes, kind: str) -> None:
    with pytest.raises(BinaryFileError, match=kind):
        decoded(data, "a.txt")


def test_words_that_begin_like_a_kind_of_file_are_words() -> None:
    assert decoded(b"PK fighters, MZ and BM: three short names.", "a.txt").text.startswith("PK")


def test_damaged_utf_8_is_refused_and_not_read_as_something_else() -> None:
    data = bytearray(ARABIC.encode() * 3)
    data[31] = 0xFF
    with pytest.raises(UndecodableTextError, match=r"damaged UTF-8: byte 3[01] "):
        decoded(bytes(data), "a.txt")


@pytest.mark.parametrize("data", [b"\xff\xfeabc", b"\xff\xfe\x00\xd8a\x00", b"\xef\xbb\xbfabc\xff"])
def test_a_mark_that_lies_is_told(data: bytes) -> None:
    with pytest.raises(UndecodableTextError, match="it says it is UTF-"):
        decoded(data, "a.txt")


@pytest.mark.parametrize("seed", range(5))
def test_bytes_that_are_no_language_are_refused(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 -- the same bytes in every run
    data = bytes(chance.choices([*range(0x20, 0x7F), *range(0xA0, 0x100)], k=3_000))
    with pytest.raises(UndecodableTextError, match="save it again as UTF-8"):
        decoded(data, "a.txt")


def test_a_guess_must_hold_to_the_end() -> None:
    with pytest.raises(UndecodableTextError, match="no other encoding clearly fits"):
        decoded((RUSSIAN + "\n").encode("cp1251") * 1_000 + b"\x98", "a.txt")


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_sentence(data: bytes) -> None:
    try:
        text = decoded(data, "a.txt").text
    except (EmptyFileError, BinaryFileError, UndecodableTextError):
        return
    assert text.encode().decode() == text
    assert not set("\r\0") & set(text)

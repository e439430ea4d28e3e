"""The addresses that a PDF's links lead to, with the words that they stand on."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2

_MOST = 2_000
_LONGEST = 2_000


def links_of(
    document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage
) -> Iterator[tuple[str, str]]:
    """Words and address of each link of a page that leads out of the document, in the order of the file."""
    place, link = ctypes.c_int(0), raw.FPDF_LINK()
    for _ in range(_MOST):
        if not raw.FPDFLink_Enumerate(page, place, link):
            return
        action = raw.FPDFLink_GetAction(link)
        if address := _address(document, action) if action else "":
            box = raw.FS_RECTF()
            words = ""
            if raw.FPDFLink_GetAnnotRect(link, box):
                words = textpage.get_text_bounded(box.left, box.bottom, box.right, box.top)[:_LONGEST]
            yield " ".join(words.split()), address


def _address(document: pypdfium2.PdfDocument, action: object) -> str:
    length = raw.FPDFAction_GetURIPath(document, action, None, 0)
    if not 1 < length <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFAction_GetURIPath(document, action, buffer, length)
    address = buffer.value.decode("utf-8", "replace").strip()
    return address if address.startswith(("http://", "https://")) else ""

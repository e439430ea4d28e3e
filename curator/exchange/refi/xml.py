"""XML as it is written: elements with attributes in the order given, every sign that XML cannot hold shown as “�”."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

_CANNOT_STAND = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def element(name: str, attributes: dict[str, str | int | bool], *children: str) -> str:
    """An element; attributes without a value are left out, children are XML already."""
    told = "".join(f" {key}={_attribute(value)}" for key, value in attributes.items() if value != "")
    inside = "".join(children)
    return f"<{name}{told}>{inside}</{name}>" if inside else f"<{name}{told}/>"


def text(name: str, words: str) -> str:
    """An element that holds words; nothing where there are none."""
    return f"<{name}>{escape(_harmless(words), {chr(13): '&#13;'})}</{name}>" if words else ""


def _attribute(value: str | int | bool) -> str:
    if isinstance(value, bool):
        return '"true"' if value else '"false"'
    return quoteattr(_harmless(str(value)))


def _harmless(words: str) -> str:
    return _CANNOT_STAND.sub("\ufffd", words)

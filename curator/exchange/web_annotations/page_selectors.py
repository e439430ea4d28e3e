"""Paths into a page: the words that an XPath or a CSS selector means, read from the page as it was taken in.

Paths are followed as browsers' tools write them: steps of element names with places from 1, from the root, from the body
(Hypothesis) or from an element with an id; offsets count UTF-16 units in the text of the element, as the DOM does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from selectolax.lexbor import LexborNode

_STEP = re.compile(r"([A-Za-z][\w.-]*|\*)(?:\[(\d+)\])?")
_WITH_ID = re.compile(r"""(?:id\((["'])(.+?)\1\)|//\*\[@id=(["'])(.+?)\3\])(.*)""")


def words_on_page(selector: Mapping[str, Any], original: bytes, encoding: str) -> str:
    """The words that a selector means on a page; empty where it is no page, or has no such element."""
    if b"<" not in original[:10_000]:
        return ""
    page = LexborHTMLParser(original.decode(encoding, "replace"))
    if "startContainer" in selector:
        return _range(page, selector)
    value = selector.get("value")
    if not isinstance(value, str):
        return ""
    node = _by_css(page, value) if str(selector.get("type")).endswith("CssSelector") else _by_path(page, value)
    return _text(node) if node is not None else ""


def _range(page: LexborHTMLParser, selector: Mapping[str, Any]) -> str:
    """From an offset in one element to an offset in the same or a later one."""
    containers = [selector.get(key) for key in ("startContainer", "endContainer")]
    offsets = [selector.get(key) for key in ("startOffset", "endOffset")]
    if not all(isinstance(each, str) for each in containers) or not all(isinstance(each, int) for each in offsets):
        return ""
    nodes = [_by_path(page, str(each)) for each in containers]
    if nodes[0] is None or containers[0] != containers[1]:
        # the words in between would have to be gathered from several elements: the quote beside it says them
        return ""
    units = _text(nodes[0]).encode("utf-16-le")
    return units[2 * int(offsets[0] or 0) : 2 * int(offsets[1] or 0)].decode("utf-16-le", "ignore")


def _by_css(page: LexborHTMLParser, value: str) -> LexborNode | None:
    try:
        found = page.css(value)
    except SelectolaxError:
        return None
    return found[0] if len(found) == 1 else None


def _by_path(page: LexborHTMLParser, path: str) -> LexborNode | None:
    """The element at the end of a path; None for a path to one of several pieces of text in an element."""
    rest = path.strip()
    with_id = _WITH_ID.fullmatch(rest)
    if with_id is not None:
        name = with_id[2] or with_id[4]
        at = next((each for each in page.css("[id]") if each.attributes.get("id") == name), None)
        rest = with_id[5]
    elif rest.startswith(("/html", "/HTML")):
        at, rest = page.root, re.sub(r"^/html(\[1\])?", "", rest, flags=re.IGNORECASE)
    else:
        at = page.body
    for step in rest.split("/"):
        if not step or at is None:
            continue
        at = _child(at, step)
    return at


def _child(node: LexborNode, step: str) -> LexborNode | None:
    found = _STEP.fullmatch(step)
    if found is None:
        return None
    name, place = found[1].casefold(), int(found[2] or 1)
    named = [each for each in _children(node) if name in {"*", str(each.tag).casefold()}]
    return named[place - 1] if 0 < place <= len(named) else None


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        if child.is_element_node:
            yield child
        child = child.next


def _text(node: LexborNode) -> str:
    return node.text(deep=True) or ""

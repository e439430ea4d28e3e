"""How deeply the tags of a page are nested, found before it is parsed: the parser's time grows with depth.

The bound is an upper one: whatever might hide a closing tag from a parser (comments, attributes, scripts) is not believed.
"""

from __future__ import annotations

import re
from collections import Counter

DEEPEST = 512
"""How deep a page may be; browsers cut there too."""

_TAGS = re.compile(
    r"<!--(?:-?>|(?:[^-]++|-(?!-!?>))*+(?:--!?>|\Z))"
    r"|<!\[(?P<cdata>CDATA)\["
    r"|<(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>])"
    r"|<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)(?:[^>=]++|=\s*+(?:\"[^\"]*+\"?|'[^']*+'?)?)*+",
    re.IGNORECASE,
)
_NEVER_NESTED = frozenset(
    (
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        # these close themselves where the next one begins
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "html", "head", "body",
    )
)  # fmt: skip


_DRAWN = frozenset(
    ("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use", "stop", "image", "text", "tspan", "defs",
    "lineargradient", "radialgradient", "clippath", "mask", "symbol", "pattern", "filter", "marker", "animate")
)  # fmt: skip
"""Elements of drawings, which may close themselves there ("<path/>"); in a page's own text nothing does."""


def is_too_deep(page: str) -> bool:
    """Whether tags may be nested more than `DEEPEST` deep."""
    opened: Counter[str] = Counter()
    depth = place = believed = 0
    in_drawing = False
    while match := _TAGS.search(page, place):
        place = match.end()
        if name := match["name"]:
            name = name.lower()
            if name in _NEVER_NESTED:
                continue
            if match["close"]:
                if opened[name] and place >= believed:
                    opened[name] -= 1
                    depth -= 1
                continue
            in_drawing = name == "svg" or (in_drawing and name in _DRAWN)
            if not (in_drawing and page.startswith("/", place - 1)):
                opened[name] += 1
                depth += 1
                if depth > DEEPEST:
                    return True
        elif match["cdata"]:
            believed = believed if believed > place else _after(page, "]]>", place)
        elif match["raw"]:
            end = _after(page, f"</{match['raw']}", place)
            if believed < end and page.find("<!--", place, end) >= 0:
                believed = _after(page, "-->", end)
            place = end
    return False


def _after(page: str, words: str, place: int) -> int:
    """The place after the next such words, in small or capital letters; the end where there are none."""
    found = re.compile(re.escape(words), re.IGNORECASE).search(page, place)
    return found.end() if found else len(page)

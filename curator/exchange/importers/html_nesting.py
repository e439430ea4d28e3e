"""How deeply the tags of a page are nested, found before it is parsed: the parser's time grows with depth.

The bound is an upper one: whatever might hide a closing tag from a parser (comments, attributes, scripts) is not believed.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

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


@dataclass(slots=True)
class _Nesting:
    opened: Counter[str] = field(default_factory=Counter)
    depth: int = 0
    believed: int = 0
    """Closing tags before this place may be words of something else."""
    in_drawing: bool = False

    def tag(self, page: str, name: str, place: int, *, closes: bool) -> None:
        """Count a tag that ends at a place."""
        if name in _NEVER_NESTED:
            return
        if closes:
            if self.opened[name] and place >= self.believed:
                self.opened[name] -= 1
                self.depth -= 1
            return
        self.in_drawing = name == "svg" or (self.in_drawing and name in _DRAWN)
        if not (self.in_drawing and page.startswith("/", place - 1)):
            self.opened[name] += 1
            self.depth += 1


def is_too_deep(page: str) -> bool:
    """Whether tags may be nested more than `DEEPEST` deep."""
    nesting = _Nesting()
    place = 0
    while nesting.depth <= DEEPEST:
        match = _TAGS.search(page, place)
        if match is None:
            return False
        place = match.end()
        if name := match["name"]:
            nesting.tag(page, name.lower(), place, closes=bool(match["close"]))
        elif match["cdata"] and nesting.believed <= place:
            nesting.believed = _after(page, "]]>", place)
        elif raw := match["raw"]:
            end = _after(page, f"</{raw}", place)
            if nesting.believed < end and page.find("<!--", place, end) >= 0:
                nesting.believed = _after(page, "-->", end)
            place = end
    return True


def _after(page: str, words: str, place: int) -> int:
    """The place after the next such words, in small or capital letters; the end where there are none."""
    found = re.compile(re.escape(words), re.IGNORECASE).search(page, place)
    return found.end() if found else len(page)

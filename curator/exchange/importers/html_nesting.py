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
_MANY_ATTRIBUTES = re.compile(
    r"<[a-zA-Z][^\s/>]*+(?:[\s/]++[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s>]*+))?){500,}+"
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


_STYLES = frozenset(("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"))
"""Elements that a parser opens again in every block until they are closed."""
_FEW_TAGS = 3_000
_MOST_NODES = 10_000_000


@dataclass(slots=True)
class _Nesting:
    opened: Counter[str] = field(default_factory=Counter)
    depth: int = 0
    believed: int = 0
    """Closing tags before this place may be words of something else."""
    in_drawing: bool = False
    styles: int = 0
    most_styles: int = 0

    def tag(self, page: str, name: str, place: int, *, closes: bool) -> None:
        """Count a tag that ends at a place."""
        if name in _NEVER_NESTED:
            return
        if closes:
            if self.opened[name] and place >= self.believed:
                self.opened[name] -= 1
                self.depth -= 1
                self.styles -= name in _STYLES
            return
        self.in_drawing = name == "svg" or (self.in_drawing and name in _DRAWN)
        if not (self.in_drawing and page.startswith("/", place - 1)):
            self.opened[name] += 1
            self.depth += 1
            self.styles += name in _STYLES
            self.most_styles = max(self.most_styles, self.styles)


def is_too_deep(page: str) -> bool:
    """Whether tags may be nested more than `DEEPEST` deep, or be opened again so often that they fill the memory.

    A page of few tags is never refused: all of them inside each other cost little.
    """
    if _MANY_ATTRIBUTES.search(page):
        return True  # each attribute is compared with those before it
    tags = page.count("<") - page.count("</")
    if tags <= _FEW_TAGS:
        return False
    nesting = _Nesting()
    place = 0
    while nesting.depth <= DEEPEST:
        match = _TAGS.search(page, place)
        if match is None:
            return nesting.most_styles * tags > _MOST_NODES
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

"""A page of HTML as a tree of containers with blocks of text in them: what finding the main text works on.

A block is the text between two borders: a paragraph, a heading, a cell, or loose words beside them. The tree is walked
without recursion, and every node of the page is looked at once, so that no page can stop the program.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborNode

from curator.exchange.importers.html_blocks import is_hidden

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator


def _listed(names: str) -> frozenset[str]:
    return frozenset(names.split())


UNREAD = _listed(
    "script style noscript template iframe object embed svg canvas audio video head title link meta select option "
    "datalist button input textarea progress meter map"
)
"""Elements whose words are never part of a text."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
CELLS = frozenset({"td", "th"})

_BLOCKS = _listed(
    "html body main article section nav aside header footer div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead "
    "tbody tfoot tr td th figure figcaption blockquote pre address details summary form fieldset legend hgroup hr center "
    "menu dir dialog search"
)
# Chinese and Japanese do not part their words: each character counts as one
_WORDS = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_\u3040-\u30ff\u3400-\u9fff]+(?:[’'-][^\W_\u3040-\u30ff\u3400-\u9fff]+)*"
)
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


_SPACE = re.compile(r"[ \t\n\f\r]+")
_LINE_END = "\0"
"""Stands for a `br` until white space is joined; no page that is read has one of its own."""


@dataclass(slots=True)
class Container:
    """An element that borders text; `inside` is the place of the one around it (-1 at the root), `hints` its names.

    The containers of a part stand in the order of the page, so that one stands after all around it.
    """

    node: LexborNode
    tag: str
    inside: int
    hints: str
    hidden: bool


@dataclass(slots=True)
class Block:
    """The text between two borders, white space joined but for its line ends (`br`); `linked` counts words in links.

    An empty cell of a table is a block too.
    """

    inside: int
    nodes: list[LexborNode] = field(default_factory=list)
    text: str = ""
    words: int = 0
    linked: int = 0


@dataclass(frozen=True, slots=True)
class Parts:
    """All containers and blocks of a page, each in its order; `depth` is how many elements stand inside each other.

    `unread` are the elements whose words were not looked at, each with the place of the container around it.
    """

    containers: tuple[Container, ...]
    blocks: tuple[Block, ...]
    unread: tuple[tuple[int, LexborNode], ...]
    depth: int

    def around(self, place: int) -> Iterator[int]:
        """The places of a container and of all around it, from the inside out."""
        while place >= 0:
            yield place
            place = self.containers[place].inside


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, as texts are compared by."""
    return _WORDS.findall(text.lower())


def parts_of(root: LexborNode) -> Parts:
    """The containers and blocks under `root` (which becomes the first container)."""
    gathering = _Gathering(root)
    node: LexborNode | None = root.child
    depth = deepest = 1
    while node is not None and depth:
        if (child := gathering.enter(node)) is not None:
            node, depth = child, depth + 1
            deepest = max(deepest, depth)
            continue
        while depth and node is not None:
            if node.next is not None:
                node = node.next
                break
            node, depth = node.parent, depth - 1
            if depth and node is not None:
                gathering.leave(node)
    gathering.close()
    return Parts(tuple(gathering.containers), tuple(gathering.blocks), tuple(gathering.unread), deepest)


class _Gathering:
    """What was found so far: the container that is open, the links that are, and the words since the last border."""

    def __init__(self, root: LexborNode) -> None:
        self.containers = [_container(root, -1)]
        self.blocks: list[Block] = []
        self.unread: list[tuple[int, LexborNode]] = []
        self._open = 0
        self._links = 0
        self._cells: list[int] = []
        self._nodes: list[LexborNode] = []
        self._pieces: list[tuple[str, bool]] = []

    def enter(self, node: LexborNode) -> LexborNode | None:
        """Look at a node; its first child, where its children are to be looked at too."""
        if node.is_text_node:
            self._nodes.append(node)
            self._pieces.append((node.text_content or "", self._links > 0))
            return None
        tag = node.tag or ""
        if not node.is_element_node:
            return None
        if tag in UNREAD or (tag not in _BLOCKS and is_hidden(node.attributes)):
            self.unread.append((self._open, node))
            return None
        if tag == "br":
            self._pieces.append((_LINE_END, False))
            return None
        if tag in _BLOCKS:
            self.close()
            self.containers.append(_container(node, self._open))
            self._open = len(self.containers) - 1
            if tag in CELLS:
                self._cells.append(len(self.blocks))
        self._links += tag == "a"
        child = node.child
        if child is None:
            self.leave(node)
        return child

    def leave(self, node: LexborNode) -> None:
        """Close an element whose children were looked at."""
        tag = node.tag or ""
        self._links -= tag == "a"
        if tag in _BLOCKS:
            self.close()
            if tag in CELLS and self._cells.pop() == len(self.blocks):
                # without it, what follows in the row would stand in another column
                self.blocks.append(Block(self._open))
            self._open = self.containers[self._open].inside

    def close(self) -> None:
        """A border: what was gathered since the last becomes a block, unless it is white space only."""
        if not self._pieces:
            return
        whole = "".join(piece for piece, _ in self._pieces)
        lines = (_SPACE.sub(" ", line).strip(" ") for line in whole.split(_LINE_END))
        text = "\n".join(line for line in lines if line)
        if text.strip():
            words = len(words_of(text))
            linked = sum(len(words_of(piece)) for piece, is_link in self._pieces if is_link)
            self.blocks.append(Block(self._open, self._nodes, text, words, min(linked, words)))
        self._nodes, self._pieces = [], []


def _container(node: LexborNode, inside: int) -> Container:
    given = node.attributes
    names = (given.get(name) for name in ("class", "id", "role", "itemprop", "data-testid", "data-component"))
    hints = " ".join(name for name in names if name).lower()
    hidden = "hidden" in given or bool(_HIDDEN.search(given.get("style") or ""))
    return Container(node, node.tag or "", inside, hints, hidden)


def keep_only(parts: Parts, chosen: Collection[int]) -> None:
    """Take everything out of the page but the chosen blocks and what they stand in; the parts are of no use any more."""
    holding = _holding(parts, chosen)
    for number, block in enumerate(parts.blocks):
        if number not in chosen and holding[block.inside]:
            for node in block.nodes:
                node.decompose()
    for inside, node in parts.unread:
        if holding[inside]:
            node.decompose()
    for place, container in enumerate(parts.containers):
        # the outermost goes with all in it: what is inside must not be touched after it
        if not holding[place] and holding[container.inside]:
            container.node.decompose()


def _holding(parts: Parts, chosen: Collection[int]) -> list[bool]:
    """For each container whether a chosen block stands in it; the root always counts."""
    holding = [False] * len(parts.containers)
    holding[0] = True
    for number in chosen:
        for place in parts.around(parts.blocks[number].inside):
            if holding[place]:
                break
            holding[place] = True
    return holding

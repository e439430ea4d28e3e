"""Pages of an encyclopedia that runs on MediaWiki: REST (Parsoid) HTML, whole saved pages, and rendered fragments.

Caveats are taken first; only then are navigation, edit links and notes to editors left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from curator.exchange.importers.encyclopedia_infobox import InfoboxRows
from curator.exchange.importers.encyclopedia_references import citation_of, label_of, labels_by_entry
from curator.exchange.importers.encyclopedia_warnings import dated_in, kind_of_banner, kind_of_tag, reason_in
from curator.exchange.importers.html_blocks import Blocks, is_hidden, skipped
from curator.exchange.importers.page_text import PageText

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from curator.exchange.importers.html_blocks import Closing

_SIGNS = (
    "mw-parser-output", "mw-content-text", "data-mw-section-id", "wgRevisionId", "mw-headline", "mw-heading", 'typeof="mw:', "mw-editsection",
    'id="cite_note', "mw:PageProp", "mediawiki.org/wiki/Specs/HTML",
)  # fmt: skip
_ROOTS = ("#mw-content-text", "#bodyContent", "main .mw-parser-output", "body")
_DROPPED = frozenset(
    (
        "mw-editsection", "mw-editsection-like", "navbox", "navbox-styles", "vertical-navbox", "sidebar", "toc", "hatnote", "catlinks", "mw-jump-link",
        "printfooter", "mw-indicators", "mw-indicator", "mw-cite-backlink", "mw-empty-elt", "shortdescription", "authority-control", "sistersitebox",
        "side-box", "portalbox", "portal-bar", "navbar", "geo-nondefault", "geo-multi-punct", "mw-collapsible-toggle", "Z3988", "mw-ui-icon",
        "mw-authority-control", "dablink", "rellink", "mw-pt-languages", "mbox-image", "mbox-imageright", "mbox-empty-cell", "mw-kartographer-maplink-icon",
        "metadata", "noprint", "navigation-not-searchable", "toccolours-toc", "mw-file-element", "bandeau-portail", "mw-hidden-catlinks", "stub",
    )
)  # fmt: skip
_DROPPED_IDS = frozenset(
    ("toc", "catlinks", "siteSub", "contentSub", "jump-to-nav", "mw-navigation", "footer", "siteNotice", "coordinates")
)
_DROPPED_TAGS = frozenset(("nav", "footer", "select", "button", "input"))
_BANNERS = frozenset(("ambox", "bandeau-article"))
_MARKS = frozenset(("reference", "mw-ref"))
_MAY_HOLD_CAVEATS = ".ambox, .Inline-Template, .reference, .mw-ref"


def is_encyclopedia(page: str) -> bool:
    """Whether a page's source is MediaWiki's."""
    return any(sign in page for sign in _SIGNS)


def text_of(tree: LexborHTMLParser) -> PageText:
    """The article's text with its sections, infobox, marks, references, banners and tags."""
    page = PageText()
    root = next((found for root in _ROOTS if (found := tree.css_first(root)) is not None), None)
    if root is not None:
        blocks = Blocks(page)
        blocks.rules = _Rules(page, blocks, InfoboxRows(page, blocks), labels_by_entry(tree))
        blocks.walk(root)
    return page


@dataclass(slots=True)
class _Rules:
    page: PageText
    blocks: Blocks
    infobox: InfoboxRows
    labels: dict[str, str]
    listed: set[str] = field(default_factory=set)

    def opened(self, node: LexborNode, tag: str) -> Closing | None:
        """What to do with an element of an encyclopedia page."""
        attributes = node.attributes
        classes = attributes.get("class") or ""
        if classes:
            caveat = self._caveat(node, tag, classes)
            if caveat is not None:
                return caveat
        if tag == "li" and _is_entry(node, attributes.get("id") or ""):
            return self._entry(node, attributes.get("id") or "")
        if self._is_dropped(node, tag, attributes, classes):
            return skipped
        if (self.infobox.depth or self.infobox.begins(tag, classes)) and not self.blocks.one_line:
            return self.infobox.opened(tag, classes)
        return None

    def _caveat(self, node: LexborNode, tag: str, classes: str) -> Closing | None:
        """What to do with a mark, a tag or a banner; None for anything else."""
        tokens = classes.split()
        if tag in {"sup", "span"} and not _MARKS.isdisjoint(tokens) and (label := label_of(node)):
            self.page.mark(
                label, f"[{label}]" if not (shown := " ".join(node.text().split())).startswith("[") else shown
            )
            return skipped
        if "inline-template" in classes.lower() and tag in {"sup", "span"}:
            self._tag(node, classes)
            return skipped
        if not _BANNERS.isdisjoint(tokens):
            if any(inner.mem_id != node.mem_id for inner in node.css(".ambox")):
                return self.blocks.block()  # it only holds others
            return self._banner(classes)
        return None

    def _tag(self, node: LexborNode, classes: str) -> None:
        words = " ".join(node.text().split())
        titles = [each.attributes.get("title") or "" for each in node.css("[title]") if each.tag != "a"]
        title = " ".join(" ".join(titles).split())
        self.page.tag(words, kind=kind_of_tag(classes, words, title), dated=dated_in(title), reason=reason_in(title))

    def _banner(self, classes: str) -> Closing:
        self.page.end_line()
        start, close = self.page.position, self.blocks.flat()

        def end() -> None:
            words = self.page.words_since(start)
            self.page.warn(self.page.span_since(start), kind_of_banner(classes, words), dated_in(words))
            close()

        return end

    def _entry(self, node: LexborNode, name: str) -> Closing:
        label = self.labels.get(name, "")
        if not label:
            label = str(next(number for number in range(len(self.listed) + 1, 10**9) if str(number) not in self.listed))
        close = self.blocks.flat()
        start = self.page.position
        self.page.write(f"{label}. ")
        after_label = self.page.position

        def end() -> None:
            if label not in self.listed:
                self.listed.add(label)
                words = self.page.words_since(after_label)
                self.page.cite(citation_of(node, label, words, self.page.span_since(start)))
            close()

        return end

    def _is_dropped(self, node: LexborNode, tag: str, attributes: dict[str, str | None], classes: str) -> bool:
        if (
            tag in _DROPPED_TAGS
            or attributes.get("id") in _DROPPED_IDS
            or attributes.get("role") == "navigation"
            # what leads back from a reference to its marks ("↑", "1 2"), as the REST interface writes it
            or "mw:referencedBy" in (attributes.get("rel") or "")
            or is_hidden(attributes)
        ):
            return True
        if not classes:
            return False
        dropped = _DROPPED.intersection(classes.split())
        return bool(dropped) and not (
            dropped <= {"metadata", "noprint"} and node.css_first(_MAY_HOLD_CAVEATS) is not None
        )


def _is_entry(node: LexborNode, name: str) -> bool:
    """Whether a list item is an entry of the references."""
    if name.startswith("cite_note"):
        return True
    parent = node.parent
    return parent is not None and "references" in (parent.attributes.get("class") or "").split()

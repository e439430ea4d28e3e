"""How what a search found looks, and where each hit leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from curator.core import ids
from curator.core.articles import Article, ArticleVersion
from curator.core.caveats import Caveat, Discharge
from curator.core.claims import Claim
from curator.core.events import Event, EventClaim, EventLink
from curator.core.judgement import Decision, OpenedDispute, Review
from curator.core.passages import GAP, Passage
from curator.core.records import KINDS
from curator.store.queries import articles, records
from curator.ui.lists import PADDING, TwoLines, draw_ground
from curator.ui.mirroring import runs
from curator.ui.models import SECOND_LINE_ROLE, VALUE_ROLE, Shown
from curator.ui.reading.offsets import Offsets
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.core.ids import Uid
    from curator.core.records import Record
    from curator.core.spans import Span
    from curator.store.driver import Connection
    from curator.store.queries.search import Hit
    from curator.ui.workplace import Workplace

_NAMES = {
    "article_version": "article",
    "discharge": "discharged caveat",
    "dispute": "opened dispute",
    "event_claim": "why a claim belongs to an event",
    "event_link": "why events are linked",
    "review": "review comment",
}
"""What a kind of record is called where it is found, if not by its own name."""


def show_hit(hit: Hit) -> Shown:
    """How a hit looks: the words around it, and what kind of record has them."""
    kind = ids.kind_of(hit.record)
    return Shown(hit.snippet, tr(_NAMES.get(kind, kind.replace("_", " "))), hit.snippet)


class HitLines(TwoLines):
    """Draws the words that were found in bold, with what stands around them."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one hit."""
        hit: Hit = index.data(VALUE_ROLE)
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        draw_ground(painter, plain)
        area: QRect = plain.rect.adjusted(PADDING, PADDING // 2, -PADDING, -PADDING // 2)
        painter.save()
        painter.setClipRect(area)
        painter.setPen(plain.palette.color(QPalette.ColorRole.Text))
        _laid_out(hit, plain.font, area.width()).draw(painter, QPointF(area.topLeft()))
        painter.setPen(plain.palette.color(QPalette.ColorRole.PlaceholderText))
        area.setTop(area.top() + plain.fontMetrics.lineSpacing())
        told = plain.fontMetrics.elidedText(index.data(SECOND_LINE_ROLE), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, told)
        painter.restore()


def _laid_out(hit: Hit, font: QFont, width: int) -> QTextLayout:
    """A hit's snippet in one line, the first words found in sight, all words found in bold."""
    text, found = _from_the_words(hit)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    offsets = Offsets(text)
    formats = []
    for span in found:
        ranged = QTextLayout.FormatRange()
        ranged.start = offsets.unit(span.start)
        ranged.length = offsets.unit(span.end) - ranged.start
        ranged.format = bold
        formats.append(ranged)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    room = width - line.naturalTextWidth()
    side = runs(text)
    if room > 0 and side is not QGuiApplication.layoutDirection():
        # it keeps its own direction, and stands at the side where the window's lines begin
        line.setPosition(QPointF(-room if side is Qt.LayoutDirection.RightToLeft else room, 0))
    layout.endLayout()
    return layout


BEFORE = 24
"""So many code points before the first words found are shown: what follows them is worth more."""


def _from_the_words(hit: Hit) -> tuple[str, list[Span]]:
    first = hit.found[0].start if hit.found else 0
    if first <= BEFORE:
        return hit.snippet, list(hit.found)
    cut = hit.snippet.find(" ", first - BEFORE, first) + 1 or first - BEFORE
    return "…" + hit.snippet[cut:], [span.shifted(1 - cut) for span in hit.found]


# where a hit leads


def go_to(workplace: Workplace, hit: Hit) -> bool:
    """Show a hit where it stands, its words selected in the article; False where it is not there any more."""
    connection = workplace.connection
    record = _record(connection, hit) if connection is not None else None
    if connection is None or record is None:
        return False
    match record:
        case ArticleVersion():
            workplace.show_article(record.uid, hit.where)
        case Article():
            workplace.show_article(articles.versions_of(connection, record.uid)[-1].uid)
        case Passage():
            workplace.show_article(record.version, _in_text(record, hit.where))
        case Claim():
            workplace.show_claim(record.uid)
        case Event():
            workplace.show_event(record.uid)
        case Caveat():
            _go_to_caveat(workplace, connection, record)
        case _:
            _go_to_reasoned(workplace, record)
    return True


def _record(connection: Connection, hit: Hit) -> Record | None:
    return records.find(connection, KINDS[ids.kind_of(hit.record)], ids.uid_of(hit.record))


def _in_text(passage: Passage, where: Span | None) -> Span:
    """Where in the article words of a passage stand; its first stretch where they stand in its note."""
    before = 0
    for span in passage.spans:
        if where is not None and before <= where.start and where.end <= before + span.length:
            return where.shifted(span.start - before)
        before += span.length + len(GAP)
    return passage.spans[0]


def _go_to_reasoned(workplace: Workplace, record: Record) -> None:
    """Show what somebody gave a reason for, or commented on."""
    match record:
        case Decision() | OpenedDispute() | EventClaim() | EventLink():
            workplace.show_event(record.event)
        case Discharge():
            workplace.show_claim(record.claim)
        case Review():
            target = ids.RecordKey(record.target)
            show = workplace.show_claim if ids.kind_of(target) == "claim" else workplace.show_event
            show(ids.uid_of(target))
        case _:
            pass


def _go_to_caveat(workplace: Workplace, connection: Connection, caveat: Caveat) -> None:
    target: Uid = caveat.target  # type: ignore[assignment]  # a uid where it hangs on a record
    claim = records.find(connection, Claim, target) if target else None
    if claim is not None:
        workplace.show_claim(claim.uid)
    elif caveat.version is not None:
        workplace.show_article(caveat.version, caveat.banner or caveat.stretch)

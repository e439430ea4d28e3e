"""A report as one HTML page: no script, no network, nothing loaded; every word of a person is escaped and isolated."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from curator.exchange.report.nodes import Chart, Facts, Heading, Kind, Listing, Paragraph, Table, Tone
from curator.exchange.report.page_style import STYLE
from curator.exchange.report.svg import svg

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.exchange.report.nodes import Line, Node, Run
    from curator.exchange.report.speech import Speech

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""The page may load nothing and run nothing; only the style that stands in it holds."""


class HtmlPage:
    """Writes the parts of a page; knows its anchors, so that no link leads nowhere."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self._charts = 0
        self.anchors: set[str] = set()
        """The anchors of headings that were written, or are to be."""

    def head(self, title: str) -> str:
        """What stands before the first part."""
        language = self._speech.language
        direction = "ltr" if self._speech.is_english else "rtl"
        return (
            f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">'
            '<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<meta name="color-scheme" content="light dark"><meta name="generator" content="Curator">'
            f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n<body><main>\n"
        )

    def foot(self) -> str:
        """What stands behind the last part."""
        return "</main></body></html>\n"

    def know(self, nodes: Iterable[Node]) -> None:
        """Know of the anchors in parts that are to come."""
        self.anchors |= {each.anchor for each in nodes if isinstance(each, Heading) and each.anchor}

    def parts(self, nodes: Iterable[Node]) -> str:
        """Parts of the page, one a line."""
        return "".join(f"{self._part(node)}\n" for node in nodes)

    def _part(self, node: Node) -> str:
        match node:
            case Heading(level, line, anchor):
                id_ = f' id="{escape(anchor)}"' if anchor else ""
                self.anchors.add(anchor)
                return f"<h{level}{id_}>{self._line(line)}</h{level}>"
            case Paragraph(line, kind):
                return self._paragraph(line, kind)
            case Listing(items):
                return f"<ul>{''.join(f'<li>{self._line(each)}</li>' for each in items)}</ul>"
            case Facts(rows):
                told = "".join(f"<dt>{escape(name)}</dt><dd>{self._line(line)}</dd>" for name, line in rows)
                return f"<dl>{told}</dl>"
            case Table():
                return self._table(node)
            case Chart():
                return self._chart(node)

    def _paragraph(self, line: Line, kind: Kind) -> str:
        told = self._line(line)
        match kind:
            case Kind.QUOTE:
                # somebody's words have the direction of their first letter
                return f'<blockquote dir="auto">{told}</blockquote>'
            case Kind.WARNING:
                return f'<p class="warning" role="note">{told}</p>'
            case Kind.QUIET:
                return f'<p class="quiet">{told}</p>'
            case Kind.PLAIN:
                return f"<p>{told}</p>"

    def _table(self, table: Table) -> str:
        align = ["num" if place in table.numbers else "" for place in range(len(table.head))]
        head = "".join(
            f'<th scope="col"{_class(align[place])}>{escape(each)}</th>' for place, each in enumerate(table.head)
        )
        rows = "\n".join(f"<tr>{self._cells(row, align)}</tr>" for row in table.rows)
        return (
            f'<div class="wide"><table><caption>{escape(table.caption)}</caption>'
            f"<thead><tr>{head}</tr></thead>\n<tbody>{rows}</tbody></table></div>"
        )

    def _cells(self, row: tuple[Line, ...], align: list[str]) -> str:
        first, *rest = row
        told = "".join(f"<td{_class(align[place])}>{self._line(cell)}</td>" for place, cell in enumerate(rest, 1))
        return f'<th scope="row">{self._line(first)}</th>{told}'

    def _chart(self, chart: Chart) -> str:
        self._charts += 1
        drawn = svg(chart.drawing, self._charts, chart.title, chart.description, self._leads)
        behind = ""
        if chart.table is not None:
            shown = escape(self._speech.tr("The numbers as a table"))
            behind = f"<details><summary>{shown}</summary>{self._table(chart.table)}</details>"
        caption = f"<figcaption><strong>{escape(chart.title)}</strong> {escape(chart.note)}</figcaption>"
        return f"<figure>{caption}{drawn}{behind}</figure>"

    def _line(self, line: Line) -> str:
        return "".join(map(self._run, line))

    def _run(self, run: Run) -> str:
        told = escape(run.text)
        if run.own:
            told = f"<bdi>{told}</bdi>"
        if run.tone is Tone.STRONG:
            told = f"<strong>{told}</strong>"
        elif run.tone is Tone.QUIET:
            told = f'<span class="quiet">{told}</span>'
        return f'<a href="#{escape(run.to)}">{told}</a>' if run.to and self._leads(run.to) else told

    def _leads(self, anchor: str) -> bool:
        return anchor in self.anchors


def _class(name: str) -> str:
    return f' class="{name}"' if name else ""

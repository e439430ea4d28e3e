"""Reading encyclopedia pages of 100 kB: infobox, banners, tags, 300 citation marks, 80 references.

The floor parses the same page and takes its text, with nothing found in it.
"""

from __future__ import annotations

import sys
import time
from functools import partial

from selectolax.lexbor import LexborHTMLParser

from curator.exchange import importers
from tests.bench import corpus
from tests.bench.measuring import Row, fresh, in_turns, is_noisy

PAGES = 40
LEAST_A_SECOND = 60
REFERENCES = 80
PARAGRAPHS = 50

_BOX = (
    '<table class="box-{name} plainlinks metadata ambox ambox-content"><tbody><tr><td class="mbox-text">'
    '<div class="mbox-text-span">{words} <span class="date-container"><i>(<span class="date">May 2031</span>)</i></span>'
    "</div></td></tr></tbody></table>"
)
_MARK = '<sup id="cite_ref-{n}-{use}" class="reference"><a href="#cite_note-{n}"><span class="cite-bracket">[</span>{n}<span class="cite-bracket">]</span></a></sup>'
_TAG = '<sup class="noprint Inline-Template">[<i><a><span title="No source (May 2031)">citation needed</span></a></i>]</sup>'
_ENTRY = (
    '<li id="cite_note-{n}"><span class="mw-cite-backlink">^</span> <span class="reference-text"><cite class="citation news">'
    '<a class="external text" href="https://herald.example.org/{n}">"Report {n}"</a>. <i>Herald</i>. {day} May 2031.</cite>'
    '<span title="rft.jtitle=Herald&amp;rft.atitle=Report+{n}&amp;rft.date=2031-05-{day:02}" class="Z3988"></span></span></li>'
)
_INFOBOX = (
    '<table class="infobox vevent"><tbody><tr><th class="summary" colspan="2">Valley clashes</th></tr>'
    "<tr><th>Date</th><td>3–9 May 2031</td></tr><tr><th colspan=2>Casualties and losses</th></tr>"
    "<tr><td>23 killed{one}</td><td>40+ wounded{two}</td></tr><tr><td colspan=2>344+ civilians killed{one} (Monitor claim)</td>"
    "</tr></tbody></table>"
)


def page(number: int) -> bytes:
    """An encyclopedia page of about 100 kB."""
    words = corpus.article(number, 24_000)
    step = len(words) // PARAGRAPHS
    parts = [_BOX.format(name="POV", words="The <b>neutrality</b> of this article is disputed."), _infobox()]
    for nth in range(PARAGRAPHS):
        if nth % 5 == 0:
            parts.append(f'<div class="mw-heading mw-heading2"><h2>Part {nth}</h2></div>')
        if nth % 10 == 5:
            parts.append(_BOX.format(name="One_source", words="This section relies on a <b>single source</b>."))
        marks = "".join(_MARK.format(n=(nth * 6 + use) % REFERENCES + 1, use=use) for use in range(6))
        written = words[nth * step : (nth + 1) * step].replace("&", "&amp;").replace("<", "&lt;").replace("\n", " ")
        parts.append(f"<p>{written}{marks}{_TAG if nth % 7 == 0 else ''}</p>")
    entries = "".join(_ENTRY.format(n=n, day=n % 28 + 1) for n in range(1, REFERENCES + 1))
    parts.append(f'<h2>References</h2><ol class="references">{entries}</ol>')
    return f"<html><head><title>Valley</title></head><body><div class=mw-parser-output>{''.join(parts)}</div>".encode()


def _infobox() -> str:
    return _INFOBOX.format(one=_MARK.format(n=1, use="x"), two=_MARK.format(n=2, use="x"))


def ours(pages: list[bytes]) -> None:
    """What the reader finds in each page."""
    for data in pages:
        outline = importers.read(data, "page.html").outline
        found = (len(outline.citations), len(outline.marks) > 300, len(outline.banners) > 10, len(outline.aggregates))
        if found != (REFERENCES, True, True, 3):
            message = f"{found} in a page: the time says nothing"
            raise RuntimeError(message)


def floor(pages: list[bytes]) -> None:
    """The text of each page."""
    for data in pages:
        LexborHTMLParser(data.decode()).text()


def rows() -> list[Row]:
    """The row of the table."""
    turns = in_turns(partial(fresh, __name__, "ours"), partial(fresh, __name__, "floor"))
    ours_took, floor_took = (sorted(times)[len(times) // 2] for times in turns)
    most = 1000 / LEAST_A_SECOND
    work = f"read an encyclopedia page of {len(page(0)) / 1000:.0f} kB ({1000 / ours_took:.0f} a second)"
    return [
        Row(work, ours_took, floor_took, "ms", f"≥ {LEAST_A_SECOND}/s", met=ours_took <= most, noisy=is_noisy(turns[1]))
    ]


if __name__ == "__main__":
    made = [page(number) for number in range(PAGES)]
    work = {"ours": ours, "floor": floor}[sys.argv[1]]
    work(made[:2])
    started = time.process_time()
    work(made)
    sys.stdout.write(f"{(time.process_time() - started) * 1000 / PAGES}\n")

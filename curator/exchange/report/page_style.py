"""How the HTML report looks: light, dark, on paper, from left to right and from right to left."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from curator.exchange.report.drawing import Ink

if TYPE_CHECKING:
    from collections.abc import Mapping

LIGHT: Mapping[Ink, str] = MappingProxyType(
    {
        Ink.TEXT: "#1b1f24",
        Ink.QUIET: "#57606a",
        Ink.EDGE: "#b6bec7",
        Ink.LAND: "#f7f7f4",
        Ink.SEA: "#dfe7ee",
        Ink.BAD: "#a61b1b",
        Ink.SOFT: "#eba9a0",
        Ink.WARNING: "#9a5b00",
        Ink.LINK: "#0b57a4",
    }
)
"""Inks on white paper; a PDF has these."""

DARK: Mapping[Ink, str] = MappingProxyType(
    {
        Ink.TEXT: "#e6e8eb",
        Ink.QUIET: "#a7b0ba",
        Ink.EDGE: "#4d565f",
        Ink.LAND: "#2a2f35",
        Ink.SEA: "#171c21",
        Ink.BAD: "#ff7b72",
        Ink.SOFT: "#8a3d39",
        Ink.WARNING: "#e3a33b",
        Ink.LINK: "#7db7ff",
    }
)


def _inks(inks: Mapping[Ink, str]) -> str:
    return "".join(f"--{ink}:{colour};" for ink, colour in inks.items())


_CLASSES = "".join(f".f-{ink}{{fill:var(--{ink})}}.s-{ink}{{stroke:var(--{ink})}}" for ink in Ink)

STYLE = f"""
:root{{{_inks(LIGHT)}--page:#fff;--raised:#f3f5f7}}
@media (prefers-color-scheme:dark){{:root{{{_inks(DARK)}--page:#14181c;--raised:#1f252b}}}}
*{{box-sizing:border-box}}
body{{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 "Noto Sans","DejaVu Sans",system-ui,sans-serif}}
main{{max-width:62rem;margin:0 auto;padding:1.5rem}}
h1{{font-size:1.9rem;line-height:1.25}}
h2{{font-size:1.45rem;margin-top:2.5rem;border-block-end:2px solid var(--edge);padding-block-end:.2rem}}
h3{{font-size:1.2rem;margin-top:2rem}}
h4{{font-size:1.05rem;margin-block:1.2rem .4rem}}
h5{{font-size:1rem;margin-block:1rem .3rem}}
a{{color:var(--link)}}
a:focus-visible,summary:focus-visible{{outline:3px solid var(--link);outline-offset:2px}}
.quiet,figcaption{{color:var(--quiet)}}
.warning{{border-inline-start:6px solid var(--warning);background:var(--raised);padding:.6rem .9rem}}
blockquote{{margin:.4rem 0;padding:.4rem .9rem;border-inline-start:4px solid var(--edge);background:var(--raised);white-space:pre-wrap}}
dl{{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.15rem 1rem;margin:.6rem 0}}
dt{{color:var(--quiet)}}
dd{{margin:0;overflow-wrap:anywhere}}
.wide{{overflow-x:auto}}
table{{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.92rem}}
caption{{text-align:start;font-weight:600;padding-block-end:.3rem}}
th,td{{text-align:start;vertical-align:top;padding:.25rem .6rem;border-block-end:1px solid var(--edge);overflow-wrap:break-word}}
tbody th{{font-weight:400}}
.num{{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}}
figure{{margin:1rem 0}}
figcaption{{margin-block-end:.4rem}}
figcaption strong{{color:var(--ink)}}
svg{{width:100%;max-width:60rem;height:auto;display:block}}
svg text{{direction:ltr;unicode-bidi:plaintext;font-family:inherit}}
.f-none{{fill:none}}{_CLASSES}
.dash{{stroke-dasharray:4 3}}
.faint{{fill-opacity:.22}}
circle.faint{{fill-opacity:.6}}circle.faint.dash,circle.f-warning.faint{{fill-opacity:.15}}
path{{fill-rule:evenodd}}
@media (max-width:40rem){{dl{{grid-template-columns:1fr}}dd{{margin-block-end:.4rem}}}}
@media print{{:root{{{_inks(LIGHT)}--page:#fff;--raised:#f3f5f7}}main{{max-width:none;padding:0}}
body{{font-size:10pt}}figure,tr,blockquote{{break-inside:avoid}}h2,h3,h4,h5{{break-after:avoid}}thead{{display:table-header-group}}
details::details-content{{content-visibility:visible;display:block}}}}
""".strip()
"""The style sheet of the page."""

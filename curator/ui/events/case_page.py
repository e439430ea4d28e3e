"""A case as a page: the event, its figures with their reasons, its claims side by side, disputes, caveats, reviews.

The page is HTML that this module writes itself; whatever comes from articles and people is escaped. Links are
`claim:UID`, `event:UID` and `history:KEY`.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from curator.core.cases import in_use, source_of
from curator.core.disagreements import field_of
from curator.core.events import FigureMethod
from curator.core.figures import propose
from curator.core.grading import propose_grade
from curator.core.independence import voices
from curator.core.omissions import left_out, questions
from curator.core.reach import governing
from curator.core.staleness import why_stale
from curator.core.wording import CLASSES, QUANTITIES, days, interval, place_name
from curator.store import history
from curator.ui import own_words
from curator.ui.bearing_work import differs, told_bearing
from curator.ui.disputes_told import field_told
from curator.ui.events.case_disputes import disputes_section
from curator.ui.events.case_voices import reliability, source_chain, voices_section
from curator.ui.events.comments_section import Talk, anchor, comments_section, returned_with, said_of
from curator.ui.events.links_section import Around, links_section
from curator.ui.mirroring import as_it_runs, direction_of
from curator.ui.type_scale import PAGE_HEADING, PAGE_TITLE
from curator.ui.words import in_own_direction, isolated, moment, named, retold, tr
from curator.ui.words import number as told_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.cases import Bearing, Case
    from curator.core.claims import ClaimCount
    from curator.core.counts import PersonClass, Quantity
    from curator.core.events import Estimate
    from curator.store.queries.reviews import Step
    from curator.ui.theme import Theme


def page(
    case: Case,
    theme: Theme,
    steps: Sequence[Step] = (),
    *,
    columns: int = 3,
    talk: Talk | None = None,
    around: Around | None = None,
) -> str:
    """The whole page of a case, in the colours of a theme, so many claims side by side."""
    talk = talk or Talk()
    parts = [
        "<a name='head'></a>",
        returned_with(talk),
        _heading(case, talk),
        _figures(case, talk),
        disputes_section(case, talk),
        voices_section(case),
        comments_section(case, talk),
        "<a name='claims'></a>",
        _claims(case, theme, columns),
        links_section(case, around or Around()),
        _caveats(case),
        _reviews(steps),
    ]
    return as_it_runs(f"<html><head>{_style(theme)}</head><body>{''.join(parts)}</body></html>")


def _style(theme: Theme) -> str:
    return f"""<style>
    body {{ color: {theme.ink}; }}
    h1 {{ font-size: {PAGE_TITLE}; margin-bottom: 2px; }}
    h2 {{ font-size: {PAGE_HEADING}; margin-top: 14px; color: {theme.quiet}; }}
    a {{ color: {theme.accent}; }} .quiet {{ color: {theme.quiet}; }} .bad {{ color: {theme.bad}; }}
    .warning {{ color: {theme.warning}; }} .good {{ color: {theme.good}; }}
    td, th {{ padding: 3px 10px 3px 0; text-align: left; vertical-align: top; }}
    th {{ color: {theme.quiet}; white-space: nowrap; }}
    </style>"""


def _heading(case: Case, talk: Talk) -> str:
    event = case.event
    grade = propose_grade(case)
    about = [
        named(event.state),
        retold(days(event.when)) if event.when else tr("no date"),
        place_name(event.where) if event.where else tr("no place"),
        own_words.event_type(event.event_type),
        tr("independent sources: {n}", n=len(voices(case))),
    ]
    lines = [f"<h1>{escape(isolated(event.public_id))} · {escape(isolated(event.title))}</h1>"]
    on_facts = "".join(said_of(talk, field) for field in ("when", "where", "event_type"))
    lines.append(f"<p class='quiet'>{escape(' · '.join(part for part in about if part))}{on_facts}</p>")
    if grade.grade is not None:
        why = " ".join(map(retold, grade.reasons))
        given = named(event.grade) if event.grade else tr("{grade} (proposed)", grade=named(grade.grade))
        lines.append(f"<p>{escape(tr('Grade: {grade}.', grade=given))} <span class='quiet'>{escape(why)}</span></p>")
    if event.contested_on:
        lines.append(
            f"<p class='warning'>{escape(tr('Contested on {fields}.', fields=', '.join(map(field_told, event.contested_on))))}</p>"
        )
    if event.summary:
        lines.append(f"<p>{escape(event.summary)}</p>")
    return "".join(lines)


def _figures(case: Case, talk: Talk) -> str:
    rows = []
    confirmed = {(figure.quantity, figure.person_class) for figure in case.figures}
    for figure in case.figures:
        stale = why_stale(figure, case)
        note = f"<br><span class='bad'>{escape(retold(stale))}</span>" if stale else ""
        whom = _whom(figure.quantity, figure.person_class)
        how = f"{named(figure.method)}: {retold(figure.rationale)}"
        field = field_of(figure.quantity, figure.person_class)
        stands = tr("imported") if figure.method is FigureMethod.IMPORTED else tr("confirmed")
        rows.append(_figure_row(whom, figure.estimate, stands + said_of(talk, field), escape(how) + note, field))
    for proposal in propose(case):
        if (proposal.quantity, proposal.person_class) not in confirmed:
            whom = _whom(proposal.quantity, proposal.person_class)
            field = field_of(proposal.quantity, proposal.person_class)
            state = tr("proposed") + said_of(talk, field)
            rows.append(_figure_row(whom, proposal.estimate, state, escape(retold(proposal.rationale)), field))
    asked = "".join(f"<p class='warning'>{escape(retold(each))}</p>" for each in questions(case))
    outside = "".join(f"<p class='quiet'>{escape(retold(each.because))}</p>" for each in left_out(case))
    if not rows:
        return f"<h2>{tr('Figures')}</h2><p class='quiet'>{tr('No claim gives a number.')}</p>{asked}{outside}"
    head = "".join(
        f"<th width='12%' style='white-space: nowrap'>{each}</th>" for each in (tr("low"), tr("best"), tr("high"))
    )
    return (
        f"<h2>{tr('Figures')}</h2><table width='100%'><tr>{head}<th></th></tr>{''.join(rows)}</table>{asked}{outside}"
    )


def _whom(quantity: Quantity, person_class: PersonClass) -> str:
    return retold(f"{QUANTITIES[quantity]}, {CLASSES[person_class]}")


def _state(name: str) -> str:
    """A state of review by the name that is kept of it."""
    return retold(name.replace("_", " "))


def _figure_row(whom: str, estimate: Estimate, state: str, why: str, field: str) -> str:
    high = told_number(estimate.high) + ("+" if estimate.high_open else "")
    numbers = "".join(
        f"<td style='white-space: nowrap'>{each}</td>"
        for each in (told_number(estimate.low), f"<b>{told_number(estimate.best)}</b>", high)
    )
    return (
        f"<tr>{numbers}<td><a name='{anchor(field)}'></a>{escape(whom)} <span class='quiet'>· {state}</span></td></tr>"
        f"<tr><td colspan='4' class='quiet'>{why}</td></tr>"
    )


def _claims(case: Case, theme: Theme, columns: int) -> str:
    if not case.bearings:
        return f"<h2>{tr('Claims')}</h2><p class='quiet'>{tr('No claim bears on this event.')}</p>"
    used = {bearing.claim.uid for bearing in in_use(case)}
    columns = max(1, min(columns, len(case.bearings)))
    width = 100 // columns
    cells = [
        f"<td width='{width}%' style='background-color:{theme.window}; padding: 8px;'>{_claim(case, bearing)}"
        + ("" if bearing.claim.uid in used else f"<p class='warning'>{tr('not in use')}</p>")
        + "</td>"
        for bearing in case.bearings
    ]
    rows = ["<tr>" + "".join(cells[n : n + columns]) + "</tr>" for n in range(0, len(cells), columns)]
    return f"<h2>{tr('Claims side by side')}</h2><table width='100%' cellspacing='6'>{''.join(rows)}</table>"


def _claim(case: Case, bearing: Bearing) -> str:
    claim, full = bearing.claim, bearing.full
    source = source_of(case, claim)
    words = "".join(
        f"<p dir='{direction_of(passage.exact)}'><span class='quiet'>…{escape(passage.prefix)}</span><b>{escape(passage.exact)}</b>"
        f"<span class='quiet'>{escape(passage.suffix)}…</span></p>"
        for uid in claim.passages
        if (passage := case.passages.get(uid)) is not None
    )
    rows = [
        (tr("says"), source.name if source else tr("the text does not say who")),
        (tr("put as"), named(claim.modality)),
        (tr("reliability"), reliability(case, bearing)),
        (tr("counts"), "; ".join(map(told_count, full.counts))),
        (
            tr("dates"),
            "; ".join(f"{retold(days(each.span)) if each.span else '?'} ({each.verbatim})" for each in full.dates),
        ),
        (tr("places"), "; ".join(isolated(place_name(each.spot)) for each in full.places)),
        (
            tr("actors"),
            "; ".join(f"{named(each.role)}: {each.verbatim} ({named(each.confidence)})" for each in full.actors),
        ),
        (tr("bears on it"), told_bearing(bearing.link) if differs(bearing.link) else ""),
        (tr("implausible"), claim.implausible_because),
        (tr("cites"), isolated(", ".join(f"[{label}]" for label in claim.citations))),
    ]
    chain = source_chain(case, bearing)
    table = "".join(
        f"<tr><td class='quiet'>{name}</td><td>{value}</td></tr>"
        for name, value in (
            (tr("from"), chain),
            *((name, escape(value.replace("_", " "))) for name, value in rows),
        )
        if value
    )
    return f"<a href='claim:{claim.uid}'>{escape(in_own_direction(claim.title))}</a>{words}<table>{table}</table>"


def told_count(count: ClaimCount) -> str:
    """A count in words: "at least 344 killed, civilians (“344+”)"."""
    extent = count.extent
    number = tr("an unknown number") if extent.low is None else interval(extent.low, extent.high)
    whom = count.group or retold(CLASSES[count.person_class])
    part = tr(" (a part of another count)") if count.subset_of else ""
    what = retold(f"{number} {QUANTITIES[count.quantity]}")
    return tr("{count}, {whom} (“{words}”)", count=what, whom=whom, words=count.verbatim) + part


def _caveats(case: Case) -> str:
    rows = []
    for bearing in case.bearings:
        for each in governing(case, bearing):
            sure = (
                "" if each.certain else f" <span class='warning'>{tr('(possibly: its reach is not confirmed)')}</span>"
            )
            rows.append(
                f"<tr><td>{escape(own_words.caveat(each))}{sure}</td><td class='quiet'>"
                f"{tr('from')} {escape(named(each.scope))} · {escape(bearing.claim.title)}</td>"
                f"<td class='quiet'>{escape(retold(each.wording))}</td></tr>"
            )
    return f"<h2>{tr('Caveats')}</h2><table>{''.join(rows)}</table>" if rows else ""


def _reviews(steps: Sequence[Step]) -> str:
    rows = [
        f"<tr><td class='quiet'>{moment(history.moment(step.at))} UTC</td><td>{escape(step.person)}</td><td>"
        f"{escape(tr('{before} → {after}', before=_state(step.review.before), after=_state(step.review.after)))}</td>"
        f"<td>{escape(in_own_direction(step.review.comment))}</td></tr>"
        for step in steps
    ]
    return f"<h2>{tr('Review')}</h2><table>{''.join(rows)}</table>" if rows else ""

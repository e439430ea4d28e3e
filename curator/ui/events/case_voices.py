"""Who speaks of an event, as a part of its page: the independent sources, each with its claims and why they are one voice."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from curator.core.cases import source_of
from curator.core.grading import credibility
from curator.core.independence import voices, why_one_voice
from curator.core.one_voice import is_party, name_of
from curator.core.reach import Effect, governing, rule_of
from curator.core.sources import Reliability
from curator.ui.words import in_own_direction, isolated, named, retold, tr

if TYPE_CHECKING:
    from curator.core.cases import Bearing, Case
    from curator.core.independence import Voice


def voices_section(case: Case) -> str:
    """The independent sources of a case, numbered; nothing where it has no claim in use."""
    found = voices(case)
    if not found:
        return ""
    rows = "".join(f"<li>{_voice(case, voice)}</li>" for voice in found)
    return f"<h2>{tr('Independent sources')}</h2><ol>{rows}</ol>"


def _voice(case: Case, voice: Voice) -> str:
    name = name_of(case, voice) or tr("the text does not say who")
    parts = [f"<b>{escape(in_own_direction(name))}</b>"]
    if len(voice.claims) > 1:
        parts.append(escape(tr("claims: {n}, one voice", n=len(voice.claims))))
    if is_party(case, voice):
        parts.append(f"<span class='warning'>⚑ {escape(tr('a party to the conflict'))}</span>")
    why = retold(why_one_voice(case, voice))
    return " · ".join(parts) + (f"<br><span class='quiet'>{escape(why)}</span>" if why else "")


def source_chain(case: Case, bearing: Bearing) -> str:
    """Who wrote the text and, after an arrow, who is said to know, as links: "Encyclopedia → SOHR (NGO monitor)"."""
    claim = bearing.claim
    found = [case.sources[uid] for uid in (claim.speaker, claim.originator) if uid is not None and uid in case.sources]
    told = [
        f"<a href='source:{source.uid}'>{escape(in_own_direction(source.name))}</a> ({escape(named(source.kind))})"
        for source in dict.fromkeys(found)
    ]
    return tr(" → ").join(told)


def reliability(case: Case, bearing: Bearing) -> str:
    """The Admiralty code of a claim's source and of the claim, with what holds the second down; empty where neither is graded."""
    source, given = source_of(case, bearing.claim), bearing.claim.credibility
    grade = source.reliability.grade if source is not None else Reliability.F
    if grade is Reliability.F and given is None:
        return ""
    counts = credibility(case, bearing)
    letter = "–" if grade is Reliability.F else grade.value
    code = isolated(f"{letter}{'–' if counts is None else counts}")
    if counts == given:
        return code
    poor = [
        named(each.kind)
        for each in governing(case, bearing)
        if rule_of(each.kind).effect is Effect.CREDIBILITY_AT_BEST_3
    ]
    return tr(
        "{code}: credibility {given} was given, and is not better than {best} under {caveats}",
        code=code,
        given=given,
        best=counts,
        caveats=", ".join(dict.fromkeys(poor)),
    )

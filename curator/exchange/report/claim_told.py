"""One claim in a report: who says what, in which words, from where, and what speaks against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import Quantity
from curator.core.wording import QUANTITIES, interval
from curator.exchange.report.nodes import (
    Facts,
    Heading,
    Kind,
    Line,
    Listing,
    Paragraph,
    Run,
    Tone,
    anchor,
    plain,
)
from curator.exchange.report.words import days_told, joined, moment_told, safe_own

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from curator.exchange.csv_cells import Cell
    from curator.exchange.report.nodes import Node
    from curator.exchange.report.rows import EventRows
    from curator.exchange.report.speech import Speech, Telling


def claim_nodes(rows: EventRows, link: Mapping[str, Cell], number: int, telling: Telling) -> Iterator[Node]:
    """A claim with its number within the event; one that an event before tells of already is linked to."""
    speech = telling.speech
    tr = speech.tr
    uid = str(link["claim"])
    place = anchor("c", uid)
    claim = next((row for row in rows.rows("claims") if row["claim"] == uid), None)
    if claim is None:
        yield Paragraph(
            (
                Run(f"{number}. "),
                Run(tr("This claim bears on several events and is told with the first."), to=place),
                *_standing(link, speech),
            )
        )
        return
    telling.known.add(place)
    title: Line = (Run(f"{number}. "), *(safe_own(claim["title"]) or plain(tr("Claim"))))
    yield Heading(5, title, place)
    yield from _words(claim, speech, telling.most_words)
    yield Facts(tuple(_facts(rows, claim, link, speech)))
    caveats = [row for row in rows.rows("caveats") if row["claim"] == uid]
    if caveats:
        yield Paragraph((Run(tr("What speaks against taking it at face value:"), Tone.STRONG),))
        yield Listing(tuple(_caveat(row, speech) for row in caveats))


def _standing(link: Mapping[str, Cell], speech: Speech) -> Line:
    told = joined([speech.named(link["relation"], "ClaimRelation"), "" if link["in_use"] else speech.tr("not in use")])
    return (Run(f" ({told})", Tone.QUIET),)


def _words(claim: Mapping[str, Cell], speech: Speech, most: int) -> Iterator[Node]:
    words = str(claim["words"] or "")
    yield Paragraph(safe_own(words[:most]), Kind.QUOTE)
    if len(words) > most:
        yield Paragraph(
            plain(
                speech.tr("Characters left out here: {n}; the layout curator has the whole quote.", n=len(words) - most)
            ),
            Kind.QUIET,
        )


def _facts(
    rows: EventRows, claim: Mapping[str, Cell], link: Mapping[str, Cell], speech: Speech
) -> Iterator[tuple[str, Line]]:
    tr = speech.tr
    yield tr("Said by"), _who(claim, "originator", speech)
    if claim["speaker"]:
        yield tr("Written by"), _who(claim, "speaker", speech)
    code = tr("credibility {code}", code=str(claim["credibility"])) if claim["credibility"] else ""
    how = [speech.named(claim["kind"], "ClaimKind"), speech.named(claim["modality"], "Modality"), code]
    yield tr("How it is put"), plain(joined([*how, speech.named(claim["status"], "ClaimStatus")]))
    bears = [speech.named(link["relation"], "ClaimRelation"), "" if link["in_use"] else tr("not in use")]
    voice = tr("voice {number}", number=str(link["voice"])) if link["voice"] else ""
    because = speech.retold(link["voice_because"])
    rationale: Line = (Run(": "), *safe_own(link["rationale"])) if link["rationale"] else ()
    yield tr("Bears on the event"), (Run(joined([*bears, voice, because])), *rationale)
    counts = [_count(row, speech) for row in rows.rows("claim_counts") if row["claim"] == claim["claim"]]
    for each in counts:
        yield tr("Number"), each
    if claim["date_words"] or claim["date_earliest"] or claim["date_latest"]:
        day = days_told(claim["date_earliest"], claim["date_latest"], speech)
        inferred = tr("the year is inferred") if claim["year_inferred"] else ""
        yield tr("Date"), (Run(joined([day, inferred])), *_quoted(claim["date_words"]))
    if claim["place"]:
        where = ", ".join(str(claim[each]) for each in ("place", "admin1") if claim[each])
        inferred = tr("the place is inferred") if claim["place_inferred"] else ""
        yield (
            tr("Place"),
            (*safe_own(where), *((Run(f" · {inferred}"),) if inferred else ()), *_quoted(claim["place_words"])),
        )
    if claim["perpetrators"]:
        yield tr("Who is said to have done it"), safe_own(claim["perpetrators"])
    yield tr("Stands in"), _article(claim, speech)
    for row in rows.rows("claim_citations"):
        if row["claim"] == claim["claim"]:
            yield tr("It cites"), _citation(row)
    for name, column in ((tr("Left out of figures because"), "implausible_because"), (tr("Note"), "note")):
        if claim[column]:
            yield name, safe_own(claim[column])


def _quoted(words: Cell) -> Line:
    return (Run(" (“"), *safe_own(words), Run("”)")) if words else ()


def _who(claim: Mapping[str, Cell], who: str, speech: Speech) -> Line:
    """A source with what is known of it: the first link of the chain from the words to who is said to know."""
    if not claim[who]:
        return plain(speech.tr("The words do not say who knows it."))
    rated = claim[f"{who}_reliability"]
    told = [
        speech.named(claim[f"{who}_kind"], "SourceKind"),
        speech.tr("reliability {code}", code=str(rated)) if rated else "",
    ]
    party: Line = ()
    if claim[f"{who}_party"]:
        party = (Run(f" · {speech.tr('party to the conflict')}: "), *safe_own(claim[f"{who}_party"]))
    return (*safe_own(claim[who]), Run(f" ({joined(told)})" if any(told) else "", Tone.QUIET), *party)


def _count(row: Mapping[str, Cell], speech: Speech) -> Line:
    low, high = row["low"], row["high"]
    what = QUANTITIES[Quantity(str(row["quantity"]))]
    number = "" if low is None else interval(int(str(low)), None if high is None else int(str(high)))
    told = (
        speech.retold(f"{number} {what}")
        if number
        else joined([speech.retold(what), speech.tr("the words are no number")])
    )
    whom = safe_own(row["group"]) or plain(speech.people(row["quantity"], row["class"]))
    rule = speech.tr("read by the rule {rule}", rule=str(row["rule"])) if row["rule"] else ""
    part = speech.tr("a part of another count, never added to it") if row["subset_of"] else ""
    more = joined(["", rule, part])
    return (Run(told, Tone.STRONG), Run(" · "), *whom, *_quoted(row["words"]), *((Run(f" · {more}"),) if more else ()))


def _article(claim: Mapping[str, Cell], speech: Speech) -> Line:
    tr = speech.tr
    where = (
        tr("characters {start} to {end}", start=str(claim["start"]), end=str(claim["end"]))
        if claim["start"] is not None
        else ""
    )
    section: Line = (Run(" · "), *safe_own(claim["section"])) if claim["section"] else ()
    published: Line = ()
    for each in (claim["article_publisher"], claim["article_published_on"], claim["article_url"]):
        if each:
            published += (Run(" · "), *safe_own(each))
    sha = f" · {where} · sha256 {speech.isolated(str(claim['text_sha256'] or ''))}"
    return (
        *safe_own(claim["article_title"] or tr("an article without a title")),
        *published,
        *section,
        Run(sha, Tone.QUIET),
    )


def _citation(row: Mapping[str, Cell]) -> Line:
    told = [row["name"] or row["full_text"], row["publisher"], row["published_on"], row["url"]]
    return (*safe_own(f"[{row['label']}]"), Run(" "), *safe_own(joined(str(each) for each in told if each)))


def _caveat(row: Mapping[str, Cell], speech: Speech) -> Line:
    tr = speech.tr
    sure = "" if row["certain"] else tr("possibly: nobody has confirmed how far it goes")
    inherited = tr("inherited from {what}", what=str(row["inherited_from"])) if row["inherited_from"] else ""
    reach = tr("reaches the event") if row["reaches_event"] else tr("does not reach the event")
    name = plain(speech.term(row["term"])) if row["term"] else plain(speech.named(row["kind"], "CaveatKind"))
    words: Line = (Run(": “"), Run(speech.retold(row["wording"]), own=True), Run("”")) if row["wording"] else ()
    lifted: Line = ()
    if row["discharged_because"]:
        when = moment_told(row["discharged_at"], speech)
        lifted = (
            Run(f" · {tr('lifted by')} "),
            *safe_own(row["discharged_by"]),
            Run(f", {when}: "),
            *safe_own(row["discharged_because"]),
        )
    return (*name, Run(f" · {joined([inherited, sure, reach])}"), *words, *lifted)

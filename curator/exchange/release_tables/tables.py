"""The tables of the layout `curator`, and how a number in them leads back to the words."""

from __future__ import annotations

from curator.exchange import left_out
from curator.exchange.release_tables import (
    caveats,
    claim_parts,
    claims,
    decisions,
    disputes,
    events,
    figures,
    links,
)

TABLES = (
    events.TABLE,
    figures.TABLE,
    links.TABLE,
    claims.TABLE,
    claim_parts.COUNTS,
    claim_parts.CITATIONS,
    caveats.TABLE,
    disputes.TABLE,
    decisions.TABLE,
)
"""The tables of the layout, in the order in which the codebook tells of them; what is left out comes after them."""

ALL_TABLES = (*TABLES, *left_out.TABLES)

BACK = """\
## From a number back to the words

1. `events.csv` has the number: `killed_best`, say. Next to it stand how it was chosen (`killed_method`) and the counts
   that it rests on (`killed_rests_on`).
2. `event_figures.csv` has the same number with the reason in words, who set it and when, and what the rules propose now.
3. `claim_counts.csv` has each of those counts: what the words say, how they bound the number, and the claim that says so.
4. `claims.csv` has the claim: the exact words and where they stand in the article (its sha256 is given), the section, the
   speaker, the originator, the caveats. `claim_citations.csv` has what the article cites for it.
5. `event_claims.csv` says how the claim bears on the event and which claims are one voice.
6. `caveats.csv` has what speaks against taking the claim at face value, and where that comes from.
7. `disputes.csv` has what is or was contested, with all sides; `decisions.csv` who decided what, when and why.

low is the least number that an independent voice gives, high the highest that any names, best what the team holds. They
come about by the rules of the guide, “How figures come about”; no number is ever added up across sources.
"""

"""Words that tell of actors: verbs of violence, armed bodies, and how somebody is left unnamed."""

from __future__ import annotations

from curator.suggest.tables import listed

UNIDENTIFIED = listed(
    "unknown unidentified masked anonymous unnamed hooded unspecified plainclothes مجهولين مجهولون مجهول ملثمين"
)


SUSPECTED = listed("suspected alleged purported presumed")


VIOLENT = listed(
    """attacked ambushed killed executed kidnapped abducted raided targeted shelled bombed stormed assaulted shot arrested
    detained captured murdered beheaded tortured injured wounded looted burned torched seized opened threw fired launched
    carried conducted perpetrated set gunned executing killing beaten besieged clashed assassinated massacred attack attacks
    kidnapping abducting arresting hit struck destroyed dispersed rounded"""
)


HITS = listed("attacked ambushed targeted raided shelled bombed stormed assaulted besieged fought dispersed")


ARMED_NOUNS = listed(
    """group groups forces force army militia militias brigade brigades battalion command service resistance regime government
    faction factions cell cells gang gangs organization organisation administration front police patrol unit units division
    hezbollah hamas isis isil hts pkk ypg sdf fsa fmln eln farc taliban legion security coalition authorities movement"""
)


NOT_ACTORS = listed("human rights observatory network news agency court hospital")

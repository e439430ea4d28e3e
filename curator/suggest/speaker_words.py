"""Verbs of saying with what they claim, and words that tell a party to the war from those who watch it."""

from __future__ import annotations

from curator.core.claims import Modality
from curator.core.folding import folded
from curator.suggest.tables import listed

_VERBS = {
    Modality.REPORTED: """reported reports said says documented added noted wrote told revealed published recorded registered
        monitored quoted quotes reporting""",
    Modality.STATED: "stated states announced announces declared declares described",
    Modality.ALLEGED: "alleged alleges asserted asserts claimed claims claiming insisted insists suggested",
    Modality.ACCUSED: "accused accuses blamed blames charged",
    Modality.CONFIRMED_BY: "confirmed confirms verified verifies acknowledged acknowledges admitted",
    Modality.DENIED: "denied denies rejected refuted disputed",
    Modality.RETRACTED: "retracted withdrew retracts corrected",
}
VERBS: dict[str, Modality] = {verb: modality for modality, verbs in _VERBS.items() for verb in verbs.split()}
CLAIMS_OF_ITS_OWN = listed(
    "claimed claims claiming stated states announced announces declared declares said says insisted"
)
HEDGES = {
    "reportedly": Modality.REPORTED,
    "allegedly": Modality.ALLEGED,
    "purportedly": Modality.ALLEGED,
    "supposedly": Modality.ALLEGED,
}
WATCHERS = listed(
    """observatory sohr snhr network rights watch amnesty agency news media press un u.n ohchr unicef who unhcr ngo charity
    reuters afp ap bbc cnn dw sana aljazeera jazeera times post guardian journal magazine newspaper television tv radio
    journalist journalists reporter correspondent residents resident witnesses witness locals activists activist doctors
    medics hospital hospitals sources source researchers fact-checking monitor monitors relatives family families widows
    lawyers church bishop centre center institute university bellingcat airwars verify misbar helmets crescent cross"""
)
PARTIES = listed(
    """army forces government ministry militia group resistance brigade brigades front administration regime military command
    service police rebels insurgents fighters militants hts isis isil hezbollah taliban fmln eln farc pkk sdf fsa authorities
    spokesman spokesperson commander general colonel army's faction factions movement party organization organisation
    directorate intelligence troops guerrillas gunmen jihadists coalition saraya ansar jabhat hay'at liwa hamas houthis"""
)
ARABIC_VERBS = {
    folded(verb): modality
    for modality, verbs in (
        (Modality.REPORTED, "أفاد أفادت ذكر ذكرت قال قالت وثق وثقت نقل نقلت رصد"),
        (Modality.STATED, "أعلن أعلنت صرح صرحت"),
        (Modality.ALLEGED, "زعم زعمت ادعى ادعت"),
        (Modality.CONFIRMED_BY, "أكد أكدت"),
        (Modality.DENIED, "نفى نفت"),
        (Modality.ACCUSED, "اتهم اتهمت"),
    )
    for verb in verbs.split()
}
ARABIC_ACCORDING = listed(" ".join(folded(word) for word in ("بحسب", "وفق", "وفقا", "حسب", "لحسب")))

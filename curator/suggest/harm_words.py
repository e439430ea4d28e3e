"""Words for what happens to people, in English: each form of a verb with the quantity that it counts."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from curator.core.counts import Quantity
from curator.suggest.tables import listed


class Form(Enum):
    """The form of a word for harm."""

    PAST = auto()
    """Past tense and past participle: killed."""
    PAST_ONLY = auto()
    """Past tense of a verb that has no passive here: died, fled."""
    ING = auto()
    PRESENT = auto()
    """kills."""
    BASE = auto()
    """kill: after "to", a modal, or a plural in a headline."""
    NOUN = auto()
    """death: what happened, one time or many, "of" or before somebody."""
    NOUNS = auto()
    """deaths, fatalities: a number before it counts people."""
    STATE = auto()
    """dead, missing: a state of the people named before it."""
    PEOPLE = auto()
    """hostages, casualties: a number before it counts people."""


class Harm(NamedTuple):
    """A word for harm: what it counts, its form, and whether only people can suffer it."""

    quantity: Quantity
    form: Form
    personal: bool = True
    intransitive: bool = False


_K, _I, _KI = Quantity.KILLED, Quantity.INJURED, Quantity.KILLED_OR_INJURED
_A, _D, _R, _M, _DI = Quantity.ABDUCTED, Quantity.DETAINED, Quantity.RELEASED, Quantity.MISSING, Quantity.DISPLACED

# base, third person, past (and participle), -ing
_VERBS = {
    _K: """kill kills killed killing|murder murders murdered murdering|execute executes executed executing
        |assassinate assassinates assassinated assassinating|massacre massacres massacred massacring
        |slaughter slaughters slaughtered slaughtering|behead beheads beheaded beheading|lynch lynches lynched lynching
        |slay slays slain slaying|martyr martyrs martyred martyring|decapitate decapitates decapitated decapitating
        |electrocute electrocutes electrocuted electrocuting|strangle strangles strangled strangling
        |disembowel disembowels disembowelled disembowelling|- - slew -|- - liquidated -|- - eliminated -""",
    _I: """injure injures injured injuring|wound wounds wounded wounding|maim maims maimed maiming|- - hospitalized -
        |- - hospitalised -""",
    _A: "abduct abducts abducted abducting|kidnap kidnaps kidnapped kidnapping|- - kidnaped kidnaping",
    _D: """arrest arrests arrested arresting|detain detains detained detaining|apprehend apprehends apprehended apprehending
        |imprison imprisons imprisoned imprisoning|jail jails jailed jailing""",
}
# Verbs that are also used of things: they count only where a word for people stands there.
_OF_THINGS_TOO = {
    _K: "hang hangs hanged hanging|butcher butchers butchered butchering|drown drowns drowned drowning",
    _I: "hurt hurts hurt hurting",
    _A: "- - snatched -",
    _D: "capture captures captured capturing",
    _R: "release releases released releasing|free frees freed freeing|rescue rescues rescued rescuing",
    _DI: """displace displaces displaced displacing|evacuate evacuates evacuated evacuating|expel expels expelled expelling
        |uproot uproots uprooted uprooting""",
}
_INTRANSITIVE = {
    _K: "die dies died dying|perish perishes perished perishing|- - succumbed -",
    _M: "disappear disappears disappeared disappearing|vanish vanishes vanished vanishing",
    _DI: "- - fled -",
}
_NOUN = {
    _K: """death killing murder execution assassination slaying massacre beheading lynching martyrdom slaughter
        decapitation""",
    _I: "injury wounding injuring",
    _A: "abduction kidnapping kidnaping",
    _D: "arrest detention apprehension imprisonment capture",
    _R: "release rescue liberation freeing",
    _M: "disappearance",
    _DI: "displacement expulsion",
}
_NOUNS = {
    _K: "deaths fatalities killings murders executions assassinations slayings beheadings",
    _I: "injuries",
    _KI: "casualties",
    _A: "abductions kidnappings kidnapings",
    _D: "arrests detentions",
    _M: "disappearances",
}
_STATES = {_K: "dead", _M: "missing"}
_PEOPLE = {_K: "martyrs"}


def _forms() -> dict[str, Harm]:
    words: dict[str, Harm] = {}
    for table, personal, intransitive in (
        (_VERBS, True, False),
        (_OF_THINGS_TOO, False, False),
        (_INTRANSITIVE, True, True),
    ):
        for quantity, verbs in table.items():
            for verb in verbs.split("|"):
                base, third, past, ing = verb.split()
                past_form = Form.PAST_ONLY if intransitive else Form.PAST
                for word, form in ((base, Form.BASE), (third, Form.PRESENT), (ing, Form.ING), (past, past_form)):
                    words.setdefault(word, Harm(quantity, form, personal, intransitive))
    nouns = ((_NOUN, Form.NOUN), (_NOUNS, Form.NOUNS), (_STATES, Form.STATE), (_PEOPLE, Form.PEOPLE))
    for table, form in nouns:
        for quantity, nouns_of_it in table.items():
            for word in nouns_of_it.split():
                words.setdefault(word, Harm(quantity, form))
    words.pop("-", None)
    return words


HARMS: dict[str, Harm] = _forms()
ALSO_NOUNS: dict[str, Form] = {
    word: form
    for table, form in ((_NOUN, Form.NOUN), (_NOUNS, Form.NOUNS))
    for words in table.values()
    for word in words.split()
    if HARMS[word].form in {Form.BASE, Form.PRESENT}
}
"""Nouns that are verbs too: "arrests", "murder", "release"."""

# Several words that together are one past participle: the phrase, the quantity.
PHRASES: dict[tuple[str, ...], Quantity] = {
    tuple(phrase.split()): quantity
    for quantity, phrases in {
        _K: """shot dead|shot and killed|shot to death|gunned down|beaten to death|stabbed to death|hacked to death
            |burned to death|burnt to death|burned alive|burnt alive|stoned to death|tortured to death|starved to death
            |crushed to death|put to death|blown to pieces|blown up|fatally shot|fatally wounded|fatally injured|mortally wounded
            |fatally stabbed|found dead|found killed|found murdered|found executed|found shot dead|found hanged|found slain
            |beat to death|stabbed and killed|shot fatally""",
        _I: "shot and wounded|shot and injured|stabbed and wounded|beaten up|shot in the",
        _KI: """killed or wounded|killed or injured|wounded or killed|injured or killed|killed or hurt|killed and wounded
            |killed and injured""",
        _A: "taken hostage|held hostage|taken captive|held captive|taken as hostages|kidnapped and taken",
        _D: """taken prisoner|taken into custody|rounded up|held in custody|placed under arrest|taken prisoners|put in jail
            |held for questioning""",
        _R: "set free|released from",
        _M: "gone missing|reported missing|unaccounted for|declared missing",
        _DI: "forced to flee|driven from|forced from|left homeless|made homeless|forced to leave",
    }.items()
    for phrase in phrases.split("|")
}
ACTIVE_PHRASES: dict[tuple[str, ...], Quantity] = {
    tuple(phrase.split()): quantity
    for quantity, phrases in {
        _K: "shot dead|shooting dead|gunned down|gunning down|shot and killed|shooting and killing|fatally shot|put to death",
        _I: "shot and wounded|shooting and wounding|shot and injured|beat up|beating up",
        _KI: "killed or wounded|killing or wounding|killed or injured|killing or injuring|kill or wound|kill or injure",
        _D: "rounded up|rounding up",
        _R: "set free",
    }.items()
    for phrase in phrases.split("|")
}

PHRASE_HEADS = frozenset(phrase[0] for phrase in (*PHRASES, *ACTIVE_PHRASES))

# Verbs that count through what stands behind their object: "left two dead", "took three hostage".
RESULTATIVES = {"left": "dead", "leaving": "dead", "leaves": "dead", "leave": "dead"}
SUFFERINGS: dict[tuple[str, ...], Quantity] = {
    tuple(phrase.split()): quantity
    for quantity, phrases in {
        _K: """lost their lives|lost his life|lost her life|losing their lives|lost their life|met their deaths|met his death
            |met their death|passed away|was dead on arrival|lose their lives""",
        _I: """sustained injuries|suffered injuries|sustaining injuries|suffering injuries|sustained wounds|suffered wounds
            |received injuries|sustained gunshot wounds|suffered gunshot wounds|were left injured|suffered burns
            |sustained serious injuries|suffered serious injuries|sustained minor injuries|suffered minor injuries""",
        _M: "went missing|go missing|going missing|are missing|is missing|remain missing|remained missing|were missing|was missing",
        _DI: "fled their homes|lost their homes|fled the area|fled their villages",
    }.items()
    for phrase in phrases.split("|")
}
SUFFERING_HEADS = frozenset(phrase[0] for phrase in SUFFERINGS)
CLAIMED_LIVES = frozenset(
    {("claimed", "the", "lives", "of"), ("claiming", "the", "lives", "of"), ("cost", "the", "lives", "of")}
)
BODY_VERBS = listed("""found discovered recovered retrieved unearthed exhumed dumped pulled counted arrived returned brought buried delivered
    handed""")
TOLL_WORDS = frozenset({"toll"})

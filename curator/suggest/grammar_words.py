"""English function words and common verbs, by what they do between the people counted and what happened to them."""

from __future__ import annotations

from curator.suggest.tables import listed

BE = listed("was were is are been being be am get got gets getting became become s're")
HAVE = listed("have has had having")
MODALS = listed("will would could can may might must shall should cannot won't wouldn't couldn't")
NEGATIONS = listed("not never n't didn't don't doesn't wasn't weren't isn't aren't hasn't haven't hadn't without")
THOUGHT = listed("""reported confirmed believed said feared presumed thought known declared announced understood estimated alleged listed
    considered assumed claimed registered documented recorded found""")
"""Participles that may stand before "to have been killed", "killed" or "dead"."""

ADVERBS = listed("""also later then now already still just only both all either together alone inside outside nearby there here today
    yesterday tonight overnight soon again too instead meanwhile subsequently afterwards afterward thereafter reportedly
    allegedly apparently presumably previously recently initially eventually finally immediately instantly summarily brutally
    fatally mortally seriously critically severely gravely slightly lightly badly extrajudicially deliberately accidentally
    once twice first each ago alive well even never ever simultaneously separately respectively subsequently mysteriously
    violently publicly forcibly arbitrarily illegally unlawfully officially tragically sadly so far thus hereby""")
PREPOSITIONS = listed("""in on at by from to of for with near around inside outside within into onto through throughout across along between
    among amongst under over above below behind beside besides beyond against towards toward during since until till before
    after about via per amid upon off out up down without despite including excluding like as than following""")
CONJUNCTIONS = listed("and or but nor yet & plus")
BREAKS = listed("""that while whilst when where which whereas although though because since if unless after before as so but whether
    whereby why how what wherein thereby once""")
"""Words behind which a new clause begins."""

RELATIVES = listed("who whom whose which that")
PRONOUNS = listed("""he she it they him her them we us i you himself herself themselves itself one who whom which that this these those there
    someone anyone everyone somebody everybody nobody""")
PUNCTUATION = frozenset(".,;:!?()[]{}\"'“”‘’«»—–-/\\|…،؛؟•*")
TIMES = listed("""monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow night morning evening afternoon late
    early last this next january february march april may june july august september october november december""")
THINGS_BEHIND_PEOPLE = listed("""station stations base bases headquarters car cars vehicle vehicles post posts checkpoint checkpoints patrol patrols
    barracks convoy convoys academy movement movements union unions uniform uniforms house houses home homes camp camps
    organization organizations organisation organisations attack attacks strike strikes truck trucks bus buses building
    buildings school schools hospital hospitals office offices residence residences neighbourhood neighborhood village
    villages area areas district districts quarter quarters community communities sources source report reports action
    actions operation operations demonstration demonstrations protest protests rally rallies activity activities violence
    killing killings casualties deaths injuries losses positions position outpost outposts helicopter helicopters jeep jeeps
    motorcycle motorcycles van vans property properties shop shops market markets faction factions party parties council
    rights population society life lives death body bodies families family group groups gang gangs cell cells band bands
    unit units squad squads team teams force forces battalion brigade regiment column columns ambush ambushes raid raids
    offensive side sides zone zones town towns city cities government regime leadership command center centre centers road
    organ network networks service services department exchange swap custody bomb bombs mine mines weapons weapon""")
"""Things named behind a word for people, which then only describes them: "two police stations"."""

COMMON_VERBS = listed("""said says say saying told tells stated states added adds reported reports announced announces claimed claims confirmed
    confirms denied denies accused accuses alleged alleges asserted asserts noted notes explained warned warns declared reveals
    revealed attacked attacks attacking raided raids raiding stormed storms storming targeted targets targeting ambushed
    ambushes ambushing shelled shells shelling bombed bombs bombing opened opens opening fired fires firing threw throws
    throwing hurled carried carries carrying took takes taking made makes making left leaves leaving led leads leading
    resulted results resulting caused causes causing fled flees fleeing escaped escapes entered enters entering clashed
    clashes clashing fought fights fighting tried tries trying managed went goes going came comes coming saw sees seeing
    hit hits hitting struck strikes striking exploded explodes exploding detonated occurred occurs happened happens began
    begins beginning started starts starting continued continues continuing remained remains remaining launched launches
    launching conducted conducts conducting seized seizes seizing captured surrounded set sets setting destroyed destroys
    destroying damaged damages damaging burned burnt looted looting demanded demands refused refuses called calls calling
    held holds holding brought brings bringing moved moves moving sent sends sending found finds finding discovered lost
    loses losing sustained suffered suffers suffering received receives receiving died dies dying include includes included
    known identified travelling traveling working belonging associated affiliated accused suspected wanted armed dressed
    wearing used using rose risen stands stood reached reaches reaching put puts killed kills killing used do does did done
    ran run runs drove drive gave give gives got get gets became seemed appeared appears arrived arrives arriving returned
    returns returning participated participating involved involving took dumped thrown believed thought said hailed
    taken driven drawn given seen known shown written gone done beaten broken bound led lit met paid sold told wore""")
DETERMINERS_LIKE = listed("the a an these those such some several many further other more his her their its no any")
"""Behind these a word such as "reports" or "claims" is a noun."""

"""Words for people, in English: who fights, who does not, who attacks; and the words that stand before them.

Each line of a table is "singular plural"; a word that stands alone is both, "-" marks a form that is not used.
"""

from __future__ import annotations

from curator.suggest.tables import listed

CIVILIANS = """
civilian civilians|noncombatant noncombatants|non-combatant non-combatants|child children|kid kids|minor minors|girl girls
boy boys|woman women|infant infants|baby babies|newborn newborns|toddler toddlers|teenager teenagers|adolescent adolescents
schoolchild schoolchildren|schoolgirl schoolgirls|schoolboy schoolboys|pupil pupils|student students|teacher teachers
professor professors|lecturer lecturers|headmaster headmasters|academic academics|doctor doctors|physician physicians
surgeon surgeons|dentist dentists|nurse nurses|midwife midwives|paramedic paramedics|medic medics|pharmacist pharmacists
patient patients|journalist journalists|reporter reporters|photographer photographers|cameraman cameramen|editor editors
correspondent correspondents|newsman newsmen|newspaperman newspapermen|broadcaster broadcasters|blogger bloggers
farmer farmers|farmworker farmworkers|peasant peasants|shepherd shepherds|herder herders|herdsman herdsmen
pastoralist pastoralists|villager villagers|townsman townspeople|resident residents|inhabitant inhabitants|- locals
worker workers|labourer labourers|laborer laborers|miner miners|fisherman fishermen|craftsman craftsmen|builder builders
trader traders|merchant merchants|shopkeeper shopkeepers|vendor vendors|businessman businessmen|businesswoman businesswomen
bystander bystanders|passer-by passers-by|passerby passersby|pedestrian pedestrians|passenger passengers|commuter commuters
motorist motorists|shopper shoppers|customer customers|worshipper worshippers|worshiper worshipers|pilgrim pilgrims
mourner mourners|protester protesters|protestor protestors|demonstrator demonstrators|marcher marchers|striker strikers
judge judges|lawyer lawyers|attorney attorneys|magistrate magistrates|prosecutor prosecutors|priest priests|nun nuns
monk monks|bishop bishops|archbishop archbishops|missionary missionaries|pastor pastors|clergyman clergymen|imam imams
cleric clerics|preacher preachers|jesuit jesuits|rabbi rabbis|volunteer volunteers|activist activists|organizer organizers
campaigner campaigners|unionist unionists|refugee refugees|migrant migrants|tourist tourists|housewife housewives
mother mothers|grandmother grandmothers|grandfather grandfathers|wife wives|widow widows|daughter daughters|sister sisters
niece nieces|aunt aunts|bride brides|orphan orphans|mayor mayors|politician politicians|candidate candidates
lawmaker lawmakers|senator senators|councillor councillors|councilman councilmen|legislator legislators|diplomat diplomats
ambassador ambassadors|attendant attendants|cook cooks|baker bakers|engineer engineers|technician technicians
electrician electricians|mechanic mechanics|artist artists|musician musicians|singer singers|poet poets|writer writers
actor actors|athlete athletes|footballer footballers|player players|referee referees|guest guests|rescuer rescuers
firefighter firefighters|fireman firemen|aid-worker aid-workers|humanitarian humanitarians|peasantry -|townsfolk townsfolk
villagefolk villagefolk|churchgoer churchgoers|settler settlers|landowner landowners|rancher ranchers|banker bankers
logger loggers|woodcutter woodcutters|gardener gardeners|maid maids|servant servants|secretary secretaries|typist typists
taxi-driver taxi-drivers|grandchild grandchildren|elder elders|breadwinner breadwinners|homemaker homemakers|deminer deminers
"""

COMBATANTS = """
soldier soldiers|troop troops|trooper troopers|policeman policemen|policewoman policewomen|police police|officer officers
fighter fighters|militant militants|insurgent insurgents|rebel rebels|guerrilla guerrillas|guerilla guerillas
terrorist terrorists|jihadist jihadists|jihadi jihadis|extremist extremists|militiaman militiamen|paramilitary paramilitaries
combatant combatants|commander commanders|conscript conscripts|recruit recruits|paratrooper paratroopers|marine marines
sniper snipers|commando commandos|serviceman servicemen|servicewoman servicewomen|personnel personnel|guardsman guardsmen
mercenary mercenaries|sailor sailors|airman airmen|cadet cadets|lieutenant lieutenants|captain captains|colonel colonels
sergeant sergeants|corporal corporals|major majors|general generals|brigadier brigadiers|private privates
infantryman infantrymen|reservist reservists|peacekeeper peacekeepers|gendarme gendarmes|constable constables|cop cops
bodyguard bodyguards|subversive subversives|contra contras|partisan partisans|warlord warlords|legionnaire legionnaires
gunner gunners|rifleman riflemen|detective detectives|ranger rangers|operative operatives|fedayee fedayeen|chief chiefs
superintendent superintendents|inspector inspectors|patrolman patrolmen|vigilante vigilantes|regular regulars
irregular irregulars|separatist separatists|secessionist secessionists|shabiha shabiha|mujahid mujahideen|taliban taliban
"""

ATTACKERS = """
gunman gunmen|attacker attackers|assailant assailants|bomber bombers|kidnapper kidnappers|hijacker hijackers|raider raiders
assassin assassins|murderer murderers|killer killers|intruder intruders|aggressor aggressors|perpetrator perpetrators
hitman hitmen|arsonist arsonists|looter looters|bandit bandits|gangster gangsters|captor captors|abductor abductors
shooter shooters|robber robbers|thug thugs|criminal criminals|rioter rioters
"""

PEOPLE = """
person persons|people people|individual individuals|man men|male males|female females|youth youths|youngster youngsters
adult adults|victim victims|brother brothers|father fathers|son sons|cousin cousins|nephew nephews|uncle uncles
husband husbands|relative relatives|parent parents|sibling siblings|couple couples|twin twins|friend friends
neighbour neighbours|neighbor neighbors|colleague colleagues|companion companions|associate associates
member members|prisoner prisoners|detainee detainees|hostage hostages|captive captives|inmate inmates|suspect suspects
official officials|leader leaders|employee employees|staffer staffers|staff staff|guard guards|watchman watchmen
driver drivers|pilot pilots|crewman crewmen|agent agents|spy spies|informer informers|informant informants
supporter supporters|follower followers|sympathizer sympathizers|loyalist loyalists|collaborator collaborators
contractor contractors|adviser advisers|advisor advisors|expert experts|inspector inspectors|minister ministers
governor governors|deputy deputies|president presidents|chairman chairmen|director directors|manager managers
ex-soldier ex-soldiers|veteran veterans|deserter deserters|smuggler smugglers|dealer dealers|trafficker traffickers
stranger strangers|foreigner foreigners|national nationals|citizen citizens|countryman countrymen|compatriot compatriots
tribesman tribesmen|clansman clansmen|sheikh sheikhs|notable notables|dignitary dignitaries|celebrant celebrants
survivor survivors|other others|evacuee evacuees|hostage hostages
"""

GROUPS_OF_BELIEF_OR_ORIGIN = """
alawite alawites|sunni sunnis|shia shia|shiite shiites|shi'ite shi'ites|druze druze|christian christians|muslim muslims
kurd kurds|yazidi yazidis|yezidi yezidis|armenian armenians|assyrian assyrians|turkmen turkmen|ismaili ismailis|copt copts
jew jews|hindu hindus|buddhist buddhists|arab arabs|syrian syrians|lebanese lebanese|iraqi iraqis|iranian iranians
turk turks|palestinian palestinians|israeli israelis|jordanian jordanians|egyptian egyptians|libyan libyans|yemeni yemenis
houthi houthis|saudi saudis|afghan afghans|pakistani pakistanis|indian indians|russian russians|ukrainian ukrainians
chechen chechens|american americans|briton britons|frenchman frenchmen|german germans|chinese chinese|japanese japanese
filipino filipinos|nigerian nigerians|somali somalis|sudanese sudanese|ethiopian ethiopians|kenyan kenyans|malian malians
colombian colombians|salvadoran salvadorans|peruvian peruvians|mexican mexicans|guatemalan guatemalans|spaniard spaniards
hutu hutus|tutsi tutsis|fulani fulani|bedouin bedouin|rohingya rohingya|tamil tamils|serb serbs|croat croats|bosniak bosniaks
"""

ALSO_ADJECTIVES = listed("major general private regular national minor male female adult chief partisan contra")
"""Words for people that more often describe something: they count only with a number or at the end of the phrase."""

ANIMALS_AND_THINGS = listed("""sheep goat goats cow cows cattle horse horses dog dogs cat cats chicken chickens bird birds animal animals livestock
    camel camels donkey donkeys fish elephant elephants lion lions bill bills plan plans proposal proposals deal project
    engine engines tree trees time times day days hour hours week weeks month months year years house houses home homes car
    cars vehicle vehicles truck trucks tank tanks plane planes aircraft helicopter helicopters building buildings shop shops
    point points thing things way ways round rounds shot shots bullet bullets rocket rockets shell shells missile missiles
    bomb bombs grenade grenades rifle rifles weapon weapons drone drones kilometer kilometers kilometre kilometres mile miles
    village villages town towns city cities place places area areas case cases incident incidents attack attacks operation
    operations clash clashes raid raids statement statements hand hands side sides story part parts percent""")

BODIES = frozenset({"body", "bodies", "corpse", "corpses", "remains", "cadaver", "cadavers"})

COLLECTIVES = listed("""family families group groups crew patrol unit squad convoy battalion brigade army forces force militia gang cell band
    team delegation household population community tribe village crowd platoon detachment contingent""")
"""Words for many people together whose number is not the number of people."""

FORMERLY = frozenset({"former", "ex", "retired", "ex-", "off-duty", "one-time", "onetime", "defected"})

DETERMINERS = listed("a an the another his her their its this these those both all other each every our my your whose")
DEFINITE = listed("the his her their its this these those both our my your whose")
SINGULAR_DETERMINERS = frozenset({"a", "an", "another", "one"})

ADJECTIVES = listed("""young old elderly aged local foreign unknown unidentified masked armed unarmed hooded wounded injured dead civilian
    military paramilitary alleged suspected presumed other more additional further innocent pregnant married single
    female male adult teenage underage senior junior high-ranking top rank-and-file ordinary displaced missing kidnapped
    abducted detained captured imprisoned jailed arrested freed released alawite sunni shia shiite christian kurdish druze
    muslim arab armenian syrian lebanese iraqi iranian turkish russian american british french german israeli palestinian
    jordanian egyptian libyan yemeni saudi afghan pakistani indian ukrainian chechen chinese uyghur uzbek turkmen salvadoran
    colombian peruvian guatemalan mexican spanish african european western rural urban uniformed plainclothes undercover
    government regime opposition rebel army police security border intelligence state federal national medical humanitarian
    health relief aid university school college high-school shrine hospital factory farm construction textile mine bank oil
    un u.n red islamist jihadist communist leftist rightist right-wing left-wing pro-government anti-government extremist
    terrorist insurgent guerrilla militant suicide close immediate fellow infant small minor newborn
    disabled sick blind homeless poor wealthy prominent notorious well-known famous main chief deputy assistant honorary
    agricultural administrative industrial religious political tribal community union student peasant family opposition
    suspected tortured executed slain murdered burned charred mutilated decomposed handcuffed blindfolded beheaded naked
    seriously slightly critically severely gravely badly lightly recently previously allegedly mortally fatally""")
"""Words that may stand between a number and the people counted, beside capitalised and hyphenated ones."""

ARMED_BODIES = listed("""army force forces police militia command service security guard guards brigade brigades battalion division front
    resistance defence defense hezbollah hizbullah isis isil is hamas hts pkk ypg sdf fsa administration gang cell group
    faction factions navy military troops insurgency gendarmerie corps legion commandos patrol garrison directorate
    intelligence fmln taliban al-qaeda shabaab cartel mafia commando unit ministry tahrir al-sham organization""")
CIVIL_BODIES = listed("family families household congregation parliament council committee party union staff clergy")

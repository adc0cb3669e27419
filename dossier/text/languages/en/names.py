"""English words that tell names apart: titles, roles, heads of organizations and places, and what is no name.

All lower case unless said otherwise. The name tagger sees membership in these tables as features; the rules
around it use them too.
"""

TITLES = frozenset(
    """
    mr mrs ms miss mx messrs mme mlle dr prof professor sir dame lord lady baron baroness count countess
    viscount duke duchess prince princess king queen emperor empress tsar czar sultan sheikh sheik shaikh
    emir pope cardinal archbishop bishop father fr brother sister mother reverend rev rabbi imam mullah
    ayatollah patriarch metropolitan pastor saint st monsignor president vice-president premier chancellor
    minister secretary governor gov mayor senator sen congressman congresswoman congressperson
    representative rep deputy speaker ambassador chairman chairwoman chairperson chair councillor councilman
    councilwoman commissioner judge justice attorney prosecutor sheriff inspector detective general gen
    lieutenant lt colonel col major maj captain capt commander cdr cmdr admiral adm marshal brigadier brig
    sergeant sgt corporal cpl private pvt officer constable commodore ensign cosmonaut astronaut coach
    manager director chief head leader spokesman spokeswoman spokesperson comrade citizen uncle aunt granny
    grandpa grandma dad mum mom
    """.split()
)
"""Words that stand before a person's name, without their full stop."""

ROLES = frozenset(
    """
    president vice-president premier chancellor minister secretary governor mayor senator congressman
    congresswoman representative deputy speaker ambassador envoy chairman chairwoman chairperson chair
    councillor commissioner judge justice attorney prosecutor lawyer sheriff inspector detective general
    lieutenant colonel major captain commander admiral marshal brigadier sergeant corporal private officer
    spokesman spokeswoman spokesperson director chief head leader boss ceo cfo coo founder co-founder owner
    executive manager coach trainer striker midfielder defender goalkeeper forward winger skipper player
    champion analyst expert economist historian scientist researcher professor doctor engineer author writer
    novelist poet journalist reporter correspondent editor columnist commentator presenter broadcaster actor
    actress singer musician composer painter artist film-maker filmmaker producer architect designer
    politician lawmaker legislator activist dissident opposition candidate rival predecessor successor king
    queen prince princess emperor monarch dictator ruler warlord cleric imam pope cardinal archbishop bishop
    priest rabbi patriarch delegate negotiator mediator diplomat adviser advisor aide counsellor counselor
    assistant ombudsman coordinator rapporteur under-secretary-general secretary-general undersecretary
    colleague brother sister father mother son daughter wife husband widow uncle aunt nephew niece cousin
    friend partner physicist chemist biologist mathematician philosopher astronomer explorer entrepreneur
    businessman businesswoman billionaire tycoon magnate banker investor teacher student nurse surgeon
    psychologist psychiatrist sociologist driver pilot fisherman farmer worker soldier fighter veteran rebel
    militant terrorist suspect defendant victim survivor witness resident citizen tourist cyclist sprinter
    swimmer boxer golfer batsman bowler wicketkeeper quarterback pitcher goalie goalscorer referee umpire
    """.split()
)
"""Words for what a person is or does."""

ROLE_MODIFIERS = frozenset(
    """
    treasury vice prime first second deputy acting interim former ex late new old then incumbent outgoing
    incoming senior junior chief foreign defence defense interior finance health education justice trade
    transport energy agriculture environment economy economic culture labour labor sports sport home press
    state national general assistant associate executive managing lead principal permanent special
    presidential prime-ministerial ministerial parliamentary regional provincial federal royal supreme
    opposition party government military army navy police human rights political security intelligence war
    field grand attorney crown team club company commission democratic republican conservative liberal
    socialist communist independent veteran rebel separatist co- vice- head house senate congressional union
    """.split()
)
"""Words that belong to a role when one follows (`acting`, `foreign` in `foreign minister`)."""

ORGANIZATION_HEADS = frozenset(
    """
    ministry department agency bureau office service services administration authority board commission
    committee council court tribunal parliament congress senate assembly duma rada knesset bundestag house
    government cabinet secretariat directorate inspectorate treasury chancellery embassy consulate mission
    delegation army navy force forces corps brigade battalion regiment division squadron command guard
    guards police militia fleet staff headquarters university college school institute institution academy
    faculty laboratory laboratories observatory library museum gallery hospital clinic centre center company
    corporation corp inc ltd limited llc plc gmbh ag sa nv co group holdings holding enterprises industries
    partners bank banks airlines airways motors systems technologies software electronics pharmaceuticals
    petroleum oil gas energy steel insurance securities capital investments exchange fund trust foundation
    association organisation organization federation confederation union unions league alliance coalition
    movement front party bloc society fellowship order club team fc afc cf united athletic rovers wanderers
    network press news times post tribune herald telegraph guardian gazette journal magazine radio
    television tv broadcasting channel studios records pictures entertainment media publishing publishers
    books church diocese synod patriarchate taskforce watchdog initiative programme program campaign forum
    conference summit brothers sons associates
    """.split()
)
"""Words an organization's name is built on (`Ministry`, `University`, `Corp`)."""

STRONG_ORGANIZATION_HEADS = frozenset(
    """
    ministry department agency bureau commission committee council university institute association
    organisation organization federation confederation corporation corp inc ltd llc plc gmbh company
    parliament tribunal secretariat directorate authority foundation society academy college airlines
    airways party union league consulate embassy brigade battalion regiment fc afc bank
    """.split()
)
"""Heads that make an organization of nearly every name they end."""

PLACE_HEADS = frozenset(
    """
    river lake sea ocean gulf bay strait channel canal island islands isle isles peninsula cape coast beach
    shore mountain mountains mount mt hill hills peak ridge valley desert forest forests woods plain plains
    plateau glacier volcano reef falls creek springs canyon oasis delta basin city town village district
    county province region oblast raion rayon state states republic kingdom emirate emirates territory
    territories municipality borough parish prefecture canton governorate commune suburb quarter
    neighbourhood neighborhood township settlement capital street st avenue ave road rd boulevard blvd lane
    drive square plaza highway bridge tunnel gate park gardens garden airport station port harbour harbor
    terminal stadium arena cathedral castle palace tower fort fortress temple monastery abbey cemetery
    theatre theater hotel hall building mall market prison camp zone
    """.split()
)
"""Words a place's name is built on (`River`, `Oblast`, `Airport`)."""

DIRECTIONS = frozenset(
    """
    north south east west northern southern eastern western north-east north-west south-east south-west
    northeast northwest southeast southwest northeastern northwestern southeastern southwestern central
    upper lower middle greater inner outer mid
    """.split()
)
"""Words that single out part of a place."""

NAME_PARTICLES = frozenset(
    """
    al bin ibn ben abu umm el von van der den de del della di da dos das do du la las le les los ter ten zu zur af
    av y e st
    """.split()
)
"""Lower-case words inside a person's or place's name."""

CONNECTORS = frozenset("of for and & the on in to at de la le du des".split())
"""Lower-case words inside a longer name (`Ministry of Defence`, `Bosnia and Herzegovina`)."""

DEMONYMS = frozenset(
    """
    afghan albanian algerian american angolan arab argentine argentinian armenian australian austrian
    azerbaijani azeri bahraini bangladeshi basque bavarian belarusian belgian belorussian bolivian bosnian
    brazilian british bulgarian burmese burundian cambodian cameroonian canadian catalan chechen chilean
    chinese colombian congolese cossack croat croatian cuban cypriot czech danish dutch egyptian emirati
    english eritrean estonian ethiopian filipino finnish flemish french gambian georgian german ghanaian
    greek guatemalan guinean haitian hungarian icelandic indian indonesian iranian iraqi irish israeli
    italian ivorian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz
    laotian latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian maltese
    mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali
    nicaraguan nigerian norwegian omani ottoman pakistani palestinian panamanian paraguayan persian peruvian
    polish portuguese prussian qatari roma romanian russian rwandan salvadoran saudi scottish senegalese
    serb serbian singaporean slav slavic slovak slovakian slovene slovenian somali soviet spanish sudanese
    swedish swiss syrian taiwanese tajik tanzanian tatar thai tibetan tunisian turk turkish turkmen ugandan
    ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean african
    asian european western eastern scandinavian nordic baltic balkan caucasian latin mediterranean arabic
    hebrew latino hispanic anglo byzantine roman celtic viking sicilian tuscan parisian californian texan
    siberian crimean bedouin berber maori aboriginal inuit sunni shia shiite shi'ite muslim islamic islamist
    christian catholic protestant orthodox buddhist hindu sikh jew anglican lutheran evangelical mormon
    communist nazi dane dutchman englishman finn frenchman frenchwoman irishman pole scot spaniard swede
    briton
    """.split()
)
"""Adjectives and nouns of nationality, people, language or faith, in the singular."""

PEOPLES = DEMONYMS | frozenset(
    word + "s"
    for word in DEMONYMS
    if not word.endswith(("s", "sh", "ch", "ese", "dutchman", "englishman", "frenchman", "frenchwoman", "irishman"))
)
"""Demonyms, singular and plural."""

CALENDAR_WORDS = frozenset(
    """
    january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues
    wed thu thurs fri sat sun christmas easter ramadan hanukkah thanksgiving halloween eid passover lent
    spring summer autumn winter am pm gmt utc bst est edt cet ad bc bce ce
    """.split()
)
"""Months, weekdays, feasts and clock words: never names."""

FUNCTION_WORDS = frozenset(
    """
    a an the this that these those such each every any some all both either neither no none another other
    others same i me my mine myself you your yours yourself he him his himself she her hers herself it its
    itself we us our ours ourselves they them their theirs themselves one ones who whom whose which what
    whatever whoever where when why how and or but nor so yet for of in on at by to from with without within
    into onto upon over under above below between among against about after before during since until till
    through throughout across along around behind beside besides beyond despite except inside outside near
    off out up down per than then there here hence thus therefore however moreover furthermore nevertheless
    nonetheless meanwhile although though because unless whereas while whether if as like unlike not never
    always often sometimes also too very more most much many few less least several just only even still
    again already almost is are was were be been being am do does did done doing have has had having can
    could may might must shall should will would ought let don't doesn't didn't isn't aren't wasn't won't
    can't couldn't i'm i've i'd i'll it's that's there's what's we're we've they're you're he's she's let's
    yes ok okay please thank thanks sorry hello hi dear well oh ah first second third last next once twice
    two three four five six seven eight nine ten hundred thousand million now today yesterday tomorrow
    tonight recently currently finally later earlier soon perhaps maybe instead indeed according amid given
    following regarding concerning
    """.split()
)
"""Words of grammar: capitalized only because a sentence or a heading begins with them."""

COMMON_WORDS = frozenset(
    """
    able access account act action activity addition additional address age agreement aid air allow amount
    analysis analysts announcement answer anyone anything apart appeal application approach area areas
    argument arms army art article asked aspect assault assistance attack attacks attempt attention author
    authorities authority available award back bank base based beach beautiful become begin behaviour behind
    being believe best better big bill black blue board body bomb book books border boy break bring brown
    budget build building business buy call called came camp campaign cancer captain car care career carry
    case cases cash cause ceasefire central century certain challenge chance change changes chapter charge
    check chief child children choice church cities citizen citizens city civil civilians claim claims class
    clean clear close club coach cold college come comments committee common community companies company
    complete concern condition conditions conflict consider contact content contents contract control cost
    costs council countries country couple course court cover create credit crime crisis critics culture
    current customer cut damage dance dark data date daughter day days dead deal death debate decision deep
    defence defense degree delegation demand department depending describe design despite detail details
    developing development dialogue diplomats director discussion district doctor doctors door down drive
    drug due early earth east economy education effect effort efforts eight election elections emergency
    employees end enemy energy engine enjoy entire environment especially even evening event events every
    everyone everything evidence example exchange executive exercise expect expected experience experts
    explosion face fact factors failure fall family far farmers father fear feature features federal feel
    field fighting figure figures file film final financial find fire firm fish five flight floor focus
    follow food footage force forces foreign forest form former forward found free freedom fresh friend
    friends full fun fund funding further future gain game games gas general get girl give global go goal
    gold good government great green ground group groups growing growth guests guide half hand happy hard
    having head health hear heart heavy help high highlights history hit hold holiday holy home hope
    hospital hospitals hot hotel hour hours house housing huge human hundreds ice idea image images impact
    important improve include including income increase independent industry inflation information initial
    injured insurance intelligence interest international interview introduction investigation investigators
    investment issue issues item job journalists judge keep key kids kill killed kind knowledge land
    language large late latest law laws lawyers lead leader leaders leadership learn leave left legal letter
    level life light line lines list listen little live local long look lot love low main major make man
    management manager many map march mark market markets marriage mass material materials matter mean
    meaning measures media medical medicine meet meeting meetings member members memory men message method
    methods middle military million mind minister ministers minute miss mission modern moment money month
    months moon morning most mother mount move movement movie music must name narrative nation national
    nations natural nature near need negotiations negotiators network new news night nine north nothing
    notice nuclear number numbers object observers offer office officer officers official officials oil old
    open operation opinion opposition option order organization original others outside overall own page
    paper parents park part participants parties partners party past pay peace people percent performance
    period person phone photo photos physical picture place places plan planning plans plant play players
    please point points police policy political politics poor popular population position possible post
    potential power practice preparations president press pressure price prices prime prince prison
    prisoners private problem problems process product production products professor program programme
    progress project projects property proposal prosecutors protection protesters public put quality quarter
    queen question questions quick race radio rail rain range rate rates read reading ready real reason
    reasons rebels recall receive recent record red reference references reform refugees region relations
    relationship release released religion remember remove report reporters reports representative
    representatives rescue rescuers research researchers residents resources response rest restaurant
    restaurants result results return review rice rich right rights ring rise risk road rock role room round
    rule rules run running sale sales save saw say says school schools science scientists score sea search
    season seat secretary section security see senior sense separate series serious service services session
    set seven share shares sharp ship ships shop shot show side sign simply single site situation six size
    skip small smith social society soldiers solution someone something son sound source sources south space
    speak speaker special speech sport sports square staff stage stand start state statement statements
    states station stay step steps still stock stop store story street strike strong structure student
    students studies study style subject success suddenly summary summit sun support supporters sure
    surprise survey sweet system systems table take talk talks tax teacher team teams technology television
    tell ten tensions term terms territory terror test text theory thing things think thousands threat time
    times title together top total touch tour tourism town trade traditional traffic training transport
    travel treatment trial trip troops trouble true trust try turn type ultimately under understanding union
    unit united units university use used users using usually value various vehicle version very victims
    victory video videos view views village violence visit visitors volume vote voters wait walk wall want
    war warning watch water way ways weapons weather week weeks welcome well west western white whole wide
    wife wild win wind window winner witness witnesses woman women wonder wood word words work worker
    workers working world worse write writing wrong year years young youth
    """.split()
)
"""Everyday words that headlines, lists and sentence beginnings capitalize."""

NOT_NAMES = frozenset(
    """
    god lord bible quran koran torah internet web covid covid-19 aids hiv dna rna tv cd dvd pc ceo cfo coo
    faq url http https www pdf id phd ba ma bsc msc mba mp mps mep gdp gnp vat ngo ngos pow pows ied uav
    uavs usd eur gbp byn rub uah am pm ok ps pps nb re fw fwd ii iii iv vi vii viii ix xi xii figure fig
    table chapter section appendix page vol no article law bill act amendment directive resolution decree
    protocol treaty constitution declaration democracy republican republicans democrat democrats
    conservative conservatives liberal liberals communism fascism renaissance reformation enlightenment
    holocaust middle-ages
    """.split()
)
"""Capitalized words that name no person, organization or place."""

EVENT_HEADS = frozenset(
    """
    war wars battle cup olympics olympiad championship championships tournament games prize award awards
    medal festival revolution uprising massacre crisis pandemic treaty pact accord accords agreement act law
    bill amendment constitution convention protocol declaration directive resolution decree day week month
    year century age era dynasty language grant operation hurricane typhoon cyclone storm project plan
    """.split()
)
"""Words that end the names of things other than persons, organizations and places."""

COMPANY_SUFFIXES = frozenset(
    """
    inc ltd llc plc corp co gmbh ag sa nv bv ab oy oyj asa spa srl llp lp kg as se pty pvt jsc ojsc pjsc ooo
    zao oao
    """.split()
)
"""Legal forms at the end of a company's name, without their full stop."""

SPEECH_VERBS = frozenset(
    """
    said says say told tells added adds noted notes stated states stressed emphasized emphasised announced
    announces claimed claims confirmed confirms denied denies explained explains argued argues warned warns
    insisted insists declared declares reported reports replied replies asked asks answered wrote writes
    believes thinks admitted accused acknowledged suggested recalled thanked urged called vowed pledged
    promised tweeted posted commented remarked pointed confessed concluded expressed recounted testified
    quipped joked
    """.split()
)
"""Verbs of saying: their subject is a person or an institution."""

PERSON_VERBS = frozenset(
    """
    was were born died married grew studied graduated attended moved worked lived joined became won lost
    scored played resigned retired visited met arrived left returned spoke received published wrote painted
    directed starred sang composed invented discovered founded argued killed arrested sentenced convicted
    jailed appointed elected nominated smiled laughed walked beat
    defeated signed
    """.split()
)
"""Verbs whose subject is mostly a person."""

PLACE_PREPOSITIONS = frozenset("in at near from to into through across around outside inside toward towards".split())
"""Prepositions that often stand before a place."""

PLACE_PREPOSITIONS_SURE = frozenset("in near across throughout outside".split())
"""Prepositions that hardly ever stand before a person."""

PERSON_PRONOUNS = frozenset("who whose aged himself herself".split())
"""Words that, right after a name, tell that it is a person's."""

SHIP_PREFIXES = frozenset("HMAS HMCS HMNZS HMS INS MS MSC MT MV RFA RMS RRS SS USCGC USNS USS".split())
"""Written before the name of a ship, always in capitals."""

SHIP_WORDS = frozenset(
    """
    battleship cruiser destroyer dredger ferry freighter frigate lifeboat schooner steamer steamship submarine
    supertanker tanker trawler tugboat warship yacht
    """.split()
)
"""Words right before the name of a ship (`the tanker Solvik`)."""

STREETS = frozenset("lane road street avenue alley crescent terrace boulevard".split())
"""Last words of a street's name or of what lies in it (`at Ferry Lane`); some are surnames too."""

PLACE_NAME_ENDINGS = frozenset(
    """
    river lake sea ocean gulf bay strait canal island islands peninsula mountain mountains valley desert
    forest woods plateau glacier volcano reef falls province oblast raion governorate prefecture county
    district township street avenue road boulevard square bridge airport station harbour harbor stadium
    castle palace cathedral monastery
    """.split()
)
"""Last words that make a place's name of the capitalized words before them (`Sherwood Forest`)."""

PLACE_NAME_BEGINNINGS = frozenset(
    "lake mount mt gulf strait cape fort port isle isles republic city province bay sea".split()
)
"""First words that make a place's name of the capitalized words after them, with or without `of`."""

ORGANIZATION_BUILDERS = (
    STRONG_ORGANIZATION_HEADS
    | COMPANY_SUFFIXES
    | frozenset(
        """
    hospital group holdings assembly court senate army navy chamber front alliance movement agencies
    brigades ministries departments headquarters guards fund
    """.split()
    )
)
"""Words that make an organization's name of the capitalized words around them."""

GENERIC_HEADS = frozenset(
    """
    ministry department agency bureau commission committee council university institute association
    organisation organization federation confederation corporation company tribunal authority foundation
    society academy college union league court army navy police government board bank party museum library
    hospital school republic city town village island river lake sea region province district county state
    street road square airport station hotel park building bridge mountain valley desert forest coast beach
    bay gulf port
    """.split()
)
"""Heads that alone, capitalized, name nothing in particular (`the Ministry`)."""

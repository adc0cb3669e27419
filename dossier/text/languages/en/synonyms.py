"""English words of news that translators and reporters put for each other."""

SYNONYMS: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split())
    for line in """
    accord agreement deal pact treaty
    acquire bought buy buys purchase purchased
    aid assist assistance assisted help helped helping helps support supported supports
    allow allowed allowing let permit permitted permitting
    ally friend partner
    answer answered replied reply respond responded response
    area district region zone
    armistice ceasefire truce
    arrest arrested detain detained
    arrive arrived came
    army military
    ask asked request requested
    assault assaulted attack attacked raid raided strike struck
    attempt attempted tried try trying
    await awaited expect expected wait waited waiting
    aware conscious
    began begin begins begun commence commenced launch launched start started starts
    big great huge large major
    blast explosion
    blaze fire
    boat ship vessel
    border frontier
    build building built construct constructed construction erect erected
    cabinet government
    phone telephone
    captive detainee pow prisoner
    careful cautious
    cash funds money
    cease ceased end ended finish finished halt halted stop stopped
    child children kid kids youngster
    chose choose chosen pick picked select selected
    citizen people person resident
    city town
    clear evident obvious
    clinic hospital
    close closed closing closure shut shutting
    combatant fighter serviceman servicemen servicewoman soldier troops
    company firm enterprise
    completely entirely fully wholly
    concern concerned worried worry
    conclude concluded complete completed
    confidence trust
    conflict fighting hostilities war
    consultation conversation dialogue discussion negotiation talk talks
    continue continued continuing persist proceed proceeded
    country nation
    crucial decisive essential important key significant vital
    danger hazard peril risk threat
    dead death deceased die died killed
    decide decided decision
    decline declined refusal refuse refused reject rejected
    decrease decreased drop dropped fall fell lower lowered reduce reduced
    deep deeper depth
    defence defend defense guard protect protected safeguard
    deliver delivered give gave given grant granted provide provided supply supplied
    deluge flood flooding
    demand demanded insist insisted
    depart departed leave leaves leaving left quit
    depend depends depended
    desire desired want wanted wish wished
    destroy destroyed ruin ruined wreck wrecked
    difficult hard tough
    dismiss dismissed sack sacked
    dispatch dispatched send sending sent
    doctor medic physician
    earn earned earnings pay payment salary wage
    effort endeavour endeavor
    employ employed hire hired hiring recruit recruited
    employment job jobless unemployed unemployment
    employee labourer staff worker workforce
    enemy adversary foe opponent
    enough sufficient
    entire total whole
    error mistake
    exchange exchanged exchanging swap swapped swapping
    factory plant
    family families relative relatives
    fast quick quickly rapid rapidly speed speedy swift
    fix fixed mend mended repair repaired restore restored
    free freed liberate liberated release released
    fresh new
    gale storm
    gain get gets getting got obtain obtained receive received receiving
    goal aim objective purpose target
    harbor harbour port
    home house
    ill illness sick sickness
    immediate immediately instant
    increase increased grow grew grown raise raised rise rose
    injured injury hurt wound wounded
    intend intended intention plan planned
    issue problem trouble
    jail prison
    law legislation
    little minor small tiny
    necessary need needed needs require required requires
    occur occurred happen happened
    offer offered propose proposed proposal
    opinion view
    pledge pledged promise promised vow vowed
    police policeman officer
    position stance
    prepared ready willing
    prepare preparation preparing
    price cost costs
    prior before previously
    probable probably likely likeliest
    quiet calm calmly
    remain remained remains stay stayed stays
    resign resigned
    return returned returning
    road street
    root source
    scheduled schedule
    search searching seek sought
    secure security safe safely safety
    see saw seen
    shell shelled shelling bombard bombarded
    show showed shown demonstrate demonstrated display displayed
    soil land territory
    soon shortly
    surgery operation
    transfer transferred transferring
    vote voted ballot
    weapon weapons arms armament
    withdraw withdrawal withdrew pullout retreat
    """.strip().splitlines()
)
"""Rows of words, in lower case, that count as one when quotes are compared; a word stands in one row only."""

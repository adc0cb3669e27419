"""Words that attribute speech in English: cue verbs, phrases, roles, pronouns."""

import re
from collections.abc import Mapping


def _rows(table: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split()) for line in table.strip().splitlines())


SPEECH_VERBS = _rows(
    """
    say says said said saying
    tell tells told told telling
    add adds added added adding
    state states stated stated stating
    explain explains explained explained explaining
    reply replies replied replied replying
    respond responds responded responded responding
    answer answers answered answered answering
    ask asks asked asked asking
    claim claims claimed claimed claiming
    insist insists insisted insisted insisting
    stress stresses stressed stressed stressing
    emphasize emphasizes emphasized emphasized emphasizing
    emphasise emphasises emphasised emphasised emphasising
    note notes noted noted noting
    warn warns warned warned warning
    argue argues argued argued arguing
    admit admits admitted admitted admitting
    confess confesses confessed confessed confessing
    acknowledge acknowledges acknowledged acknowledged acknowledging
    concede concedes conceded conceded conceding
    confirm confirms confirmed confirmed confirming
    deny denies denied denied denying
    declare declares declared declared declaring
    announce announces announced announced announcing
    report reports reported reported reporting
    remark remarks remarked remarked remarking
    comment comments commented commented commenting
    observe observes observed observed observing
    recall recalls recalled recalled recalling
    remember remembers remembered remembered remembering
    continue continues continued continued continuing
    conclude concludes concluded concluded concluding
    complain complains complained complained complaining
    joke jokes joked joked joking
    quip quips quipped quipped quipping
    laugh laughs laughed laughed laughing
    shout shouts shouted shouted shouting
    cry cries cried cried crying
    whisper whispers whispered whispered whispering
    exclaim exclaims exclaimed exclaimed exclaiming
    write writes wrote written writing
    tweet tweets tweeted tweeted tweeting
    post posts posted posted posting
    testify testifies testified testified testifying
    reiterate reiterates reiterated reiterated reiterating
    repeat repeats repeated repeated repeating
    reaffirm reaffirms reaffirmed reaffirmed reaffirming
    affirm affirms affirmed affirmed affirming
    assert asserts asserted asserted asserting
    maintain maintains maintained maintained maintaining
    allege alleges alleged alleged alleging
    suggest suggests suggested suggested suggesting
    predict predicts predicted predicted predicting
    promise promises promised promised promising
    pledge pledges pledged pledged pledging
    vow vows vowed vowed vowing
    urge urges urged urged urging
    demand demands demanded demanded demanding
    caution cautions cautioned cautioned cautioning
    clarify clarifies clarified clarified clarifying
    disclose discloses disclosed disclosed disclosing
    reveal reveals revealed revealed revealing
    mention mentions mentioned mentioned mentioning
    highlight highlights highlighted highlighted highlighting
    underline underlines underlined underlined underlining
    underscore underscores underscored underscored underscoring
    boast boasts boasted boasted boasting
    lament laments lamented lamented lamenting
    opine opines opined opined opining
    retort retorts retorted retorted retorting
    quote quotes quoted quoted quoting
    read reads read read reading
    indicate indicates indicated indicated indicating
    inform informs informed informed informing
    assure assures assured assured assuring
    remind reminds reminded reminded reminding
    advise advises advised advised advising
    swear swears swore sworn swearing
    stipulate stipulates stipulated stipulated stipulating
    summarize summarizes summarized summarized summarizing
    summarise summarises summarised summarised summarising
    reason reasons reasoned reasoned reasoning
    plead pleads pleaded pleaded pleading
    rule rules ruled ruled ruling
    propose proposes proposed proposed proposing
    """
)
"""Verbs that introduce speech in either order (`said Roe`, `Roe said`): base, third person, past,
participle, -ing form."""

FRAMING_VERBS = _rows(
    """
    describe describes described described describing
    call calls called called calling
    hail hails hailed hailed hailing
    dub dubs dubbed dubbed dubbing
    label labels labelled labelled labelling
    label labels labeled labeled labeling
    brand brands branded branded branding
    characterize characterizes characterized characterized characterizing
    characterise characterises characterised characterised characterising
    frame frames framed framed framing
    denounce denounces denounced denounced denouncing
    condemn condemns condemned condemned condemning
    criticize criticizes criticized criticized criticizing
    criticise criticises criticised criticised criticising
    praise praises praised praised praising
    dismiss dismisses dismissed dismissed dismissing
    portray portrays portrayed portrayed portraying
    express expresses expressed expressed expressing
    accuse accuses accused accused accusing
    blame blames blamed blamed blaming
    welcome welcomes welcomed welcomed welcoming
    thank thanks thanked thanked thanking
    refer refers referred referred referring
    speak speaks spoke spoken speaking
    voice voices voiced voiced voicing
    cite cites cited cited citing
    outline outlines outlined outlined outlining
    """
)
"""Verbs whose object may be somebody's words (`called it a "farce"`), but which are not followed by a
reported clause without `that`."""

NAMING_FORMS = frozenset("called dubbed labelled labeled branded".split())
"""Right before quoted words they name a thing (`a boat called "Swan"`), but for `what Roe called`."""

BELIEF_VERBS = _rows(
    """
    believe believes believed believed believing
    think thinks thought thought thinking
    expect expects expected expected expecting
    hope hopes hoped hoped hoping
    estimate estimates estimated estimated estimating
    agree agrees agreed agreed agreeing
    fear fears feared feared fearing
    doubt doubts doubted doubted doubting
    find finds found found finding
    know knows knew known knowing
    feel feels felt felt feeling
    """
)
"""Verbs that report what somebody holds; they also introduce direct speech now and then (`he thought`)."""

ZERO_THAT_VERBS = frozenset(
    """
    say says said saying tell tells told telling add adds added adding claim claims claimed claiming
    insist insists insisted insisting warn warns warned warning argue argues argued arguing
    admit admits admitted admitting confirm confirms confirmed confirming
    announce announces announced announcing believe believes believed think thinks thought
    deny denies denied suggest suggests suggested note notes noted noting explain explains explained
    acknowledge acknowledges acknowledged maintain maintains maintained allege alleges alleged alleging
    predict predicts predicted promise promises promised hope hopes hoped vow vows vowed
    estimate estimates estimated report reports reported stress stressed declare declares declared
    """.split()
)
"""Forms after which the reported clause may stand without `that`."""

ALWAYS_CLAUSE = frozenset("say says said saying insist insists insisted".split())
"""Forms whose object is nearly always a clause."""

SURE_VERBS = frozenset("say says said saying tells told telling".split())
"""Forms that make anybody their subject a speaker, whatever the noun."""

TOLD_VERBS = frozenset(
    """
    tell tells told telling inform informs informed informing assure assures assured assuring
    remind reminds reminded reminding warn warns warned warning advise advises advised
    """.split()
)
"""Forms that name the hearer before the words (`told reporters that`)."""

NOUN_LIKE = frozenset(
    """
    state states claim claims note notes report reports comment comments demand demands post posts
    answer answers reply replies remark remarks joke jokes cry cries laugh laughs quote quotes promise
    promises pledge pledges vow vows caution stress stresses mention mentions highlight highlights
    estimate estimates hope hopes fear fears doubt doubts reason reasons rule rules ruling calls call
    brand brands label labels frame frames praise blame voice voices cites outline outlines thanks
    warning finding feeling reading meeting writing saying repeat complaint welcome reveal found spoken
    speaking feel know read reads
    """.split()
)
"""Forms that are as often a noun or something else; they count only right after somebody who can speak,
or right before `that`, a colon or quoted words."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "according": ("according", "to"),
    "words": ("in", "the", "words", "of"),
    "view": ("in", "the", "view", "of"),
    "opinion": ("in", "the", "opinion", "of"),
}
"""Phrases that name the speaker right after them, by their rarest word."""

PUT = frozenset({"put", "puts"})
"""Cues only before `it` (`as Roe put it`)."""

CITING = frozenset("citing quoting".split())
"""`according to AGENCY, citing SPEAKER`: the words are the speaker's, the agency relays them."""

AUXILIARIES = frozenset(
    """
    is are was were be been being am has have had having do does did will would shall should can could may
    might must
    """.split()
)
"""Auxiliary and modal verbs."""

MODALS = frozenset("will would shall should can could may might must to".split())
"""Before a bare cue verb they speak of words not yet said (`will say`, `to say`)."""

NEGATIONS = frozenset("not never n't neither nor without declined refused failed unable cannot".split())
"""What turns a cue into words not said."""

ADVERBS = frozenset(
    """
    also then later earlier again once further even still just already always often never ever now soon
    twice only too thus therefore however meanwhile recently repeatedly famously simply reportedly
    yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
"""What may stand between a subject and its verb; words in -ly are taken as such, too."""

TIME_WORDS = frozenset(
    """
    yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
    """.split()
)
"""Capitalized or not, never who speaks."""

DETERMINERS = frozenset(
    """
    the a an this that these those his her its their our my your some many several most all both each every
    another other one two three four five no any such few
    """.split()
)
"""First words of a noun phrase."""

ARTICLES = frozenset("the a an his its their our my your no every".split())
"""Those that never stand alone."""

PREPOSITIONS = frozenset(
    """
    of for in at from within with on to by near under over behind against between among about during after
    before since until through across outside inside into onto upon despite amid following including like
    per via without toward towards around along beyond who whom whose which
    """.split()
)
"""What a noun phrase's complements begin with; relative pronouns work the same way."""

SUBORDINATORS = frozenset(
    """
    that as when while if because although though whereas what how why where whether so yet than once unless
    but or nor
    """.split()
)
"""First words of a clause."""

COORDINATORS = frozenset({"and", "but", "or", "then", "&"})
"""Words that join clauses or subjects."""

CONTRAST = frozenset("but while though although whereas".split())
"""After a comma they end a reported clause when another cue follows."""

PRONOUNS: Mapping[str, str] = {
    "he": "masculine",
    "she": "feminine",
    "they": "plural",
    "it": "neuter",
}
"""Third-person subjects with gender or number."""

OTHER_PRONOUNS = frozenset("i we you me us him her them who which that this there these those others".split())
"""Pronouns that name no speaker the text could give."""

LATTER = "latter"
"""`the latter` stands for the noun phrase named last."""

RELATIVES = frozenset("who which whom whose".split())
"""Relative pronouns: their verb's subject stands before them."""

ISSUER_LINKS = frozenset("from by of".split())
"""Between what is said and who said it (`a statement by the port`)."""

ROLES = frozenset(
    """
    adviser advisor ambassador analyst archbishop attorney author bishop boss captain chairman chairperson
    chairwoman chair chancellor chief clerk coach commander commissioner congressman congresswoman
    consul coroner correspondent councillor counsel critic deputy diplomat director doctor economist editor
    envoy executive expert farmer father fisherman forecaster foreman general governor guard head historian
    inspector investigator judge journalist king lawmaker lawyer leader lieutenant major manager master mayor
    meteorologist minister monitor mother negotiator nurse observer officer official operator organiser
    organizer owner passenger patriarch pilot player police policeman pope premier president priest prince
    princess principal professor prosecutor protester queen reporter representative rescuer researcher
    resident scientist secretary senator sergeant sheriff skipper soldier solicitor source spokesman
    spokesperson spokeswoman striker student supporter survivor teacher treasurer veteran victim villager
    voter witness worker defender goalkeeper midfielder founder colonel admiral captain neighbour neighbor
    """.split()
)
"""Nouns for people who speak; a plural -s is understood."""

INSTITUTIONS = frozenset(
    """
    administration agency airline alliance army assembly association authority authorities bank board body
    bureau cabinet centre center church city club coalition coastguard commission committee company
    confederation congress corporation council country court defence defense delegation department embassy
    federation firm force forces foundation fund government group guard headquarters hospital house institute
    institution kremlin league mayor media military minister ministry mission monitor movement municipality
    nation navy network newspaper office organisation organization outlet panel parliament party police port
    presidency press prosecution prosecutors regime regulator republic secretariat senate service side sides
    society staff state station team tribunal union university watchdog website
    """.split()
)
"""Nouns for bodies that speak; a plural -s is understood."""

UTTERANCES = frozenset(
    """
    account address announcement answer article bulletin comment comments communique communiqué declaration
    document email indictment interview judgment judgement letter memo message note notice post press quote
    release remark remarks report reply ruling speech statement statements testimony tweet verdict warning
    words message messages letters reports posts speeches
    """.split()
)
"""Nouns for what is said; who said it stands beside them (`a statement from …`, `Roe's remarks`)."""

FEMININE = frozenset(
    """
    mrs ms miss madam lady dame queen princess mother spokeswoman chairwoman congresswoman businesswoman
    policewoman sister baroness countess duchess actress empress
    """.split()
)
"""Titles and roles of women."""

MASCULINE = frozenset(
    """
    mr sir lord king prince father spokesman chairman congressman businessman policeman brother baron count
    duke actor emperor pope bishop archbishop patriarch
    """.split()
)
"""Titles and roles of men."""

FEMININE_NAMES = frozenset(
    """
    ada alice alison amanda amy andrea angela anita ann anna anne annie barbara beatrice betty carla carmen
    carol caroline catherine charlotte christina christine claire clara daniela deborah diana donna dorothy
    elena eleanor elizabeth ella ellen emily emma esther eva fatima fiona florence frances gabriela georgia
    giulia grace hannah heather helen ingrid irene isabel jane janet jennifer jessica joan julia julie karen
    katherine kate kelly laura lena leila linda lisa louise lucia lucy maria marina margaret marie martha mary
    melissa mercedes michelle monica nadia nancy natalia nicole nina nora olga olivia pamela patricia paula
    priya rachel rebecca rita rosa ruth sandra sara sarah sharon sofia sophia sophie stella stephanie susan
    svetlana sylvia tanya tatiana teresa theresa ursula valentina vera veronica victoria virginia wendy yulia
    zoe
    """.split()
)
"""Frequent first names of women."""

MASCULINE_NAMES = frozenset(
    """
    abdul adam adrian ahmed alan albert alejandro alexander alfred ali andre andrew andrei anthony
    antonio arthur ben benjamin bernard boris brian bruce carl carlos charles christian christopher
    daniel david dennis diego dmitri donald douglas edward emmanuel eric ernest felix francis francisco
    frank frederick gary george gerald giorgio giovanni greg gregory hans harold harry hassan henry
    howard hugo ian igor ivan jack jacob james jan javier jean jeff jeffrey jeremy jim joe john jonathan
    jorge jose joseph juan karl keith kenneth kevin klaus kumar larry lars lawrence leo leonard louis
    luis luke marco mark martin matthew max michael miguel mohamed mohammed muhammad nathan neil
    nicholas nikolai oleg oliver omar oscar otto pablo patrick paul pavel pedro peter philip pierre
    ralph raymond richard robert roger roland ronald roy samuel scott sean sergei sergey simon stanley
    stefan stephen steve steven stuart thomas tim timothy tom tony victor viktor vincent vladimir walter
    william yuri yusuf
    """.split()
)
"""Frequent first names of men."""

NOT_NAMES = (
    DETERMINERS
    | PREPOSITIONS
    | SUBORDINATORS
    | COORDINATORS
    | AUXILIARIES
    | ADVERBS
    | TIME_WORDS
    | OTHER_PRONOUNS
    | frozenset(PRONOUNS)
    | frozenset("yes no not according citing here there it's mr mrs ms dr moreover nevertheless".split())
)
"""Words that a capital letter does not make a name."""

CLAUSE_OPENERS = frozenset(
    """
    the a an this that these those his her its their our my your he she it they we i you there some many
    several most all both each every another other no any one two three four five neither
    """.split()
)
"""Words a reported clause without `that` begins with."""

ELISIONS = ("em", "tis", "twas", "twere", "twill", "til", "n", "nuff", "neath")
"""Words written with an apostrophe in front, which opens no quotation."""

POSSESSIVE_ENDINGS = ("s", "x", "z")
"""Endings of words that take a bare apostrophe as their possessive (`the ministers' view`)."""

CLIPPED = re.compile(r"\w{2,}in|an|o|th")
"""Words written with an apostrophe at the end for a letter left out (`goin' home`)."""

OCCASIONS = TIME_WORDS | frozenset(
    "statement interview report speech letter briefing conference hearing post release broadcast meeting "
    "address email message court parliament week night evening morning afternoon tweet".split()
)
"""Last words of a phrase that says when or where something was said (`in a statement`)."""

NAME_LINKS = frozenset("of the for de del della di da la le van von der bin ibn al el".split())
"""Small words within names (`Bank of the West`)."""


def _forms() -> dict[str, tuple[str, frozenset[str]]]:
    forms: dict[str, tuple[str, frozenset[str]]] = {}
    for kind, rows in (("speech", SPEECH_VERBS), ("framing", FRAMING_VERBS), ("belief", BELIEF_VERBS)):
        for row in rows:
            for name, form in zip(("base", "third", "past", "participle", "ing"), row, strict=True):
                before = forms.get(form, (kind, frozenset()))
                forms[form] = (before[0], before[1] | {name})
    return forms


CUE_FORMS: Mapping[str, tuple[str, frozenset[str]]] = _forms()
"""Each form of a cue verb: what it introduces (`speech`, `framing`, `belief`) and which forms it can be."""

CUE_WORDS = frozenset(CUE_FORMS) | PUT | frozenset(PHRASES)
"""A word of every cue."""


def singular(word: str) -> str:
    """Return the singular of a regular noun in lower case, for looking it up in these tables."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("men"):
        return word[:-2] + "an"
    if word.endswith(("sses", "ches")):
        return word[:-2]
    if word == "media" or word.endswith("ss") or len(word) <= len("gas"):
        return word
    return word.removesuffix("s")

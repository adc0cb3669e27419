"""English verbs that introduce what somebody says or thinks, with their forms."""

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

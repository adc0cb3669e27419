"""Words that attribute speech in English: cue verbs, phrases, roles, pronouns."""

import re
from collections.abc import Mapping

from dossier.text.languages.en.cue_verbs import CUE_FORMS

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

OCCASION_CLAUSES = frozenset("as when while because after before until".split())
"""First words of a clause that says on what occasion something was said, and is not what was said."""

COORDINATORS = frozenset({"and", "but", "or", "then", "&"})
"""Words that join clauses or subjects."""

READ_BY = frozenset("heard obtained reviewed seen viewed".split())
"""Between an utterance and `by` they name who came to know it and not who speaks (`a log SEEN by the Gazette`)."""

CONTRAST = frozenset("but while though although whereas".split())
"""After a comma they end a reported clause when another cue follows."""

PRONOUNS: Mapping[str, str] = {
    "he": "masculine",
    "she": "feminine",
    "they": "plural",
    "it": "neuter",
}
"""Third-person subjects with gender or number."""

OTHER_PRONOUNS = frozenset(
    """
    i we you me us him her them who which that this there these those others each somebody someone anybody anyone
    everybody everyone nobody none both all some many few such same
    """.split()
)
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
    | frozenset(
        """
        yes no not according citing here there it's mr mrs ms dr rev cllr sir dame moreover nevertheless instead
        perhaps maybe indeed asked pictured
        """.split()
    )
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


CUE_WORDS = frozenset(CUE_FORMS) | PUT | frozenset(PHRASES)
"""A word of every cue."""

BE_FORMS = frozenset("is are was were be been being".split())

NO_CLAUSE_OPENERS = frozenset("to so nothing whether if what how why by".split())
"""Words after a cue verb with which no reported statement begins where `that` is left out."""

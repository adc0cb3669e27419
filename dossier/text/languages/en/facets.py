"""English words by which a name in a sentence is told for a place, or for those through whom something came about."""

MEDIATED_BY = (
    *(f"{verb} by" for verb in ("arranged", "brokered", "facilitated", "intermediated", "mediated")),
    *(
        f"{preposition} the {noun} of"
        for preposition in ("by", "through", "thanks to", "under", "with", "without")
        for noun in ("aid", "assistance", "auspices", "facilitation", "good offices", "help", "mediation", "support")
    ),
    *(
        f"{preposition} {noun} from"
        for preposition in ("with", "without")
        for noun in ("assistance", "help", "support")
    ),
    "by way of",
    "thanks to",
    "through",
    "via",
)
"""Phrases right before the name of those through whom something came about."""

MEDIATING = (
    *("brokered", "facilitated", "mediated"),
    *(
        f"{helping} {linking}{verb}"
        for helping in ("helped", "helping", "helps")
        for linking in ("", "to ")
        for verb in ("arrange", "broker", "facilitate", "mediate", "negotiate", "organise", "organize")
    ),
    *(
        f"{verb} as {article}{noun}"
        for verb in ("acted", "acting", "acts", "positioned", "serves", "served", "serving")
        for article in ("", "a ", "an ", "the ")
        for noun in ("broker", "go-between", "intermediary", "mediator")
    ),
)
"""Phrases right after that name, but for auxiliaries and adverbs. Present forms (`brokers`) are as often nouns."""

MEDIATION = ("facilitation", "good offices", "intermediation", "mediation")
"""What somebody did through whom something came about (`Turkey's mediation`)."""

THANKED_FOR = ("assistance", "facilitation", "help", "mediation")
"""The same after `for his`, `for her`, `for its`, `for their`."""

BEFORE_MEDIATORS = frozenset(
    """
    the a an of in for its his her their our then and
    aid assistance good help mediation office offices services support territory
    acting current former neighbouring neighboring present special
    """.split()
)
"""Lower-case words that may stand between such a phrase and the name, beside roles and institutions."""

LOCATIVES = (
    "across",
    "around",
    "at",
    "from",
    "in",
    "inside",
    "into",
    "near",
    "off",
    *(f"on the {part} of" for part in ("banks", "coast", "island", "outskirts", "shores", "soil", "territory")),
    "onto",
    "outside",
    "throughout",
    "to",
    "toward",
    "towards",
    "within",
)
"""Prepositions before a name that is where something happens, or between which places it moves."""

NOT_MOVING = frozenset(
    """
    according addressed ally allied aid allies belong belonged belongs blow close closer contrary due gratitude
    grateful hostile loyal message prior relative support thanks threat ties help assistance
    """.split()
)
"""Words after which `to` and `from` lead to no place (`according to`)."""

BEFORE_PLACES = frozenset(
    """
    the of city town village district region province state republic territory capital port border area part parts
    eastern western northern southern north-eastern north-western south-eastern south-western central
    neighbouring neighboring nearby
    """.split()
)
"""Words that may stand between such a preposition and the name."""

OCCASIONS = (
    "accord",
    "agreement",
    "agreements",
    "conference",
    "consultations",
    "deal",
    "discussions",
    "format",
    "meeting",
    "meetings",
    "negotiations",
    "process",
    "round",
    "rounds",
    "summit",
    "talks",
)
"""Nouns before which the name of a place says where they were (`the Geneva talks`)."""

"""English words that tell whether a sentence speaks of what was or of what is to come, lower case."""

MODALS = ("will", "shall", "would", "should", "must", "might", "could", "won't", "won’t", "'ll", "’ll")
"""Verbs before another one that is still to happen."""
UNREAL = ("would", "should", "must", "might", "could")
"""Those that before `have` speak of what is over."""
PLANS = (
    *("scheduled", "planned", "expected", "due", "upcoming", "slated", "supposed", "postponed", "delayed", "adjourned"),
    *("postpone", "delay", "adjourn", "rescheduled", "deferred", "deadline", "from now"),
    *(
        "may be",
        "may not be",
        "is to",
        "are to",
        "was to",
        "were to",
        "to be",
        "going to",
        "set to",
        "about to",
        "ready to",
        "due to",
    ),
    *("plan to", "plans to", "planned to", "planning to", "hopes to", "hoped to", "hoping to", "aims to", "vowed to"),
    *("intends to", "intended to", "agreed to", "promised to", "pledged to", "ordered to", "wants to", "wanted to"),
    *(
        "expects to",
        "expected to",
        "preparing to",
        "prepares to",
        "asked to",
        "told to",
        "invited to",
        "decide whether",
    ),
    *("meets", "begins", "opens", "resumes", "starts", "expires", "takes effect", "goes on trial", "comes into force"),
)
"""Words of what is planned for the day that is named near them; the verbs are those of calendars."""
UNTIL = ("until", "till")
"""Right before a day they put it ahead of what is told, unless that lasted and is over."""
LASTED = (
    *("lasted", "stayed", "remained", "continued", "waited", "went on", "ran", "lived", "worked", "stood", "did not"),
    *("didn't", "didn’t", "was not", "wasn't", "wasn’t", "were not", "weren't", "weren’t", "had not", "hadn't"),
    *("hadn’t", "never", "only"),
)
"""Before `until`: it has come to its end."""
PAST_VERBS = (
    *("was", "were", "had", "did", "been", "said", "told", "went", "came", "took", "gave", "made", "met", "began"),
    *("left", "held", "won", "lost", "broke", "spoke", "wrote", "fell", "rose", "ran", "led", "struck", "shot", "flew"),
    *("fought", "sent", "bought", "brought", "built", "found", "got", "saw", "became", "knew", "kept", "grew", "chose"),
    *("drew", "drove", "paid", "sold", "stood", "swore", "withdrew", "thought", "sank", "sang", "caught", "taught"),
    *("threw", "blew", "dealt", "felt", "fled", "forgot", "heard", "hid", "laid", "lay", "meant", "sought", "shook"),
    *("slept", "spent", "stole", "swept", "tore", "woke", "wore", "died", "gone", "given", "taken", "seen", "done"),
    *("shown", "written", "broken", "spoken", "chosen", "driven", "fallen", "thrown", "sunk", "begun"),
)
"""Past tenses and participles that do not end in -ed."""
PRESENT = ("is", "are", "has", "have", "remain", "remains", "still", "can", "live", "lives", "exists", "exist")
"""Words of what is so these days."""
SPEAKING = (
    *("i", "we", "you", "my", "our", "your", "us", "me", "will", "said", "says", "told", "announced", "announces"),
    *("as of", "here today", "met", "took place", "takes place", "arrived", "born today"),
)
"""Words by which `today` is the day of speaking."""
NOT_PAST = frozenset(
    """
    need indeed speed feed seed breed weed bleed exceed proceed succeed hundred sacred naked red bed shed
    wicked aged united kindred rugged
    """.split()
)
"""Words in -ed that are no past tense."""

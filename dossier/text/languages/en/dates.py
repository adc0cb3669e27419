"""The English words of time, lower case. How they make expressions is in `date_expressions`."""

MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for word in words.split()
}
LOWER_CASE_MONTHS = frozenset("january february april june july september october november december".split())
"""Months that are still months when somebody writes them small; `may`, `march` and `august` are not."""
DOUBTFUL_MONTHS = frozenset("may march mar jan feb apr jun jul aug sept sep oct nov dec".split())
"""Words that alone are a month only after a word that expects one (`in May`)."""
NAMES_OF_PEOPLE = frozenset("april may june august".split())
"""Months that are first names too: before a capital they need a word that expects a month."""

WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for word in words.split()
}
"""Numbered as `date.weekday()` does."""
SHORT_FORMS = frozenset(
    """
    jan feb mar apr jun jul aug sept sep oct nov dec
    mon tue tues wed thu thur thurs fri sat sun
    """.split()
)
"""Months and weekdays cut short, which may have a full stop."""
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""By their EDTF number."""
DOUBTFUL_SEASONS = frozenset({"spring", "fall"})
"""Words that alone are a season only in `in (the) …`."""
DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}

_SINGULAR_UNITS = {
    "day": "day",
    "night": "day",
    "morning": "day",
    "afternoon": "day",
    "evening": "day",
    "weekend": "weekend",
    "week": "week",
    "fortnight": "fortnight",
    "month": "month",
    "quarter": "quarter",
    "semester": "half-year",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "hour": "hour",
    "millennium": "millennium",
}
_IRREGULAR_PLURALS = {"century": "centuries", "millennium": "millennia"}
UNITS = _SINGULAR_UNITS | {_IRREGULAR_PLURALS.get(word, word + "s"): unit for word, unit in _SINGULAR_UNITS.items()}
"""What each unit is counted as. Units shorter than an hour say nothing of a date and are left out."""
PARTS_OF_DAY = ("night", "morning", "afternoon", "evening", "noon", "midnight")

NAMED_DAYS = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "new year's eve": (12, 31),
    "new year’s eve": (12, 31),
    "new year's day": (1, 1),
    "new year’s day": (1, 1),
    "halloween": (10, 31),
}
"""Days with a name and a fixed place in the year: month, day."""

DAY_WORDS = {
    "day before yesterday": -2,
    "day after tomorrow": 2,
    "yesterday": -1,
    "today": 0,
    "tonight": 0,
    "tomorrow": 1,
}
"""How many days from the day of speaking."""

SPEECH, STORY = "speech", "story"
"""What a relative word counts from: the day of speaking, or the day the text last spoke of."""
RELATIVES = {
    "the": (0, SPEECH),
    "last": (-1, SPEECH),
    "past": (-1, SPEECH),
    "this past": (-1, SPEECH),
    "this": (0, SPEECH),
    "this coming": (1, SPEECH),
    "next": (1, SPEECH),
    "coming": (1, SPEECH),
    "upcoming": (1, SPEECH),
    "the next": (1, STORY),
    "the same": (0, STORY),
    "previous": (-1, STORY),
    "preceding": (-1, STORY),
    "prior": (-1, STORY),
    "that": (0, STORY),
    "same": (0, STORY),
    "that same": (0, STORY),
    "that very": (0, STORY),
    "following": (1, STORY),
    "subsequent": (1, STORY),
    "ensuing": (1, STORY),
}
DIRECTIONS = {
    "ago": (-1, SPEECH),
    "from now": (1, SPEECH),
    "hence": (1, SPEECH),
    "earlier": (-1, STORY),
    "before": (-1, STORY),
    "previously": (-1, STORY),
    "prior": (-1, STORY),
    "later": (1, STORY),
    "after": (1, STORY),
    "afterwards": (1, STORY),
    "afterward": (1, STORY),
}
NEED_NO_EVENT = frozenset({"ago", "from now", "hence", "earlier", "later", "previously"})
"""Directions that count from a date; the others may count from what follows (`two days after the vote`)."""

VAGUE_COUNTS = (
    "a few",
    "a couple of",
    "a couple",
    "several",
    "a number of",
    "many",
    "some",
    "few",
    "couple of",
)
ONE = ("a", "an")
"""Words that count one unit (`a year later`)."""

PARTS = tuple("early mid middle late later beginning start end outset close turn dawn".split())
"""Words for part of a month, a season, a year, a decade, a century: the value becomes approximate."""
EXACT_PARTS = frozenset({"later"})
"""Parts after which it does not (`later in 1689`)."""
APPROXIMATE = ("c.", "ca.", "ca", "circa", "about", "around", "approximately", "roughly", "some time around")
"""Words before a date that make it approximate."""
NOT_EXACTLY = (
    *APPROXIMATE,
    "almost",
    "nearly",
    "over",
    "more than",
    "less than",
    "just over",
    "just under",
    "at least",
    "some",
    "well over",
)
"""Words before a count (`over three years ago`) that make what is counted from it approximate."""

ERAS = {
    "bc": -1,
    "bce": -1,
    "b.c.": -1,
    "b.c.e.": -1,
    "b.c": -1,
    "ad": 1,
    "ce": 1,
    "a.d.": 1,
    "c.e.": 1,
    "a.d": 1,
}
"""Whether years are counted down to the era or up from it."""

EXPECT_DATE = frozenset(
    """
    in of by since until till from to and or between during before after this last next early late mid
    through throughout every each around on about circa for following
    """.split()
)
"""Words after which a doubtful word is a date."""
EXPECT_YEAR = frozenset(
    """
    in by since until till from before after around circa c. ca. between during year years and or early late
    mid of to
    """.split()
)
"""Words after which even an unlikely number is a year."""
OPENING_WORDS = ("since", "ever since")
"""Words whose date only begins a period; it says nothing of the year in which the rest happened."""
POSSESSIVES = ("his", "her", "their", "my", "our", "your", "its")
"""Before `30s`: an age, not a decade."""

NOT_A_YEAR_AFTER = frozenset(
    """
    no nos number numbers № p pp page pages room flight route highway article articles resolution section
    chapter code channel model order decree law directive regulation form box suite unit building line
    paragraph case bill act psalm hymn bus train train track square zip tel phone fax ext extension version
    than least most over nearly almost exceed exceeds exceeding another only all every each these those at
    $ € £ ¥ ₽ ₴ usd eur gbp rub uah byn
    """.split()
)
"""Words before a number that is a label or a count, not a year."""
NOT_A_YEAR_BEFORE = frozenset(
    """
    percent percentage points km kms kilometres kilometers kilometre kilometer metre meter metres meters m
    cm mm ft feet foot yards miles mile acres hectares ha kg kgs kilograms kilogrammes g grams tons tonnes
    lbs pounds ounces litres liters barrels watts kw mw gw hz mhz ghz kb mb gb calories degrees dollars euros
    cents rubles roubles hryvnia hryvnias pesos yen yuan rupees francs marks crowns usd eur gbp rub uah byn
    hours hrs hour minutes seconds days weeks months years times gmt utc people persons men women children
    prisoners soldiers troops civilians servicemen inhabitants residents students members workers employees
    refugees victims volunteers visitors guests seats words pages copies votes households homes houses
    vehicles tanks drones missiles shells horses cattle sheep species items million billion thousand hundred
    fighters casualties deaths patients families protesters demonstrators officers police each more others
    """.split()
)
"""Words after a number that is a count, not a year."""
STREETS = (
    "street",
    "st",
    "avenue",
    "ave",
    "road",
    "rd",
    "boulevard",
    "blvd",
    "drive",
    "lane",
    "way",
    "square",
)
"""A number, a capital and one of these make an address."""
PAPERS_AND_FEASTS = frozenset("times mirror telegraph express herald post prayer".split())
"""After a weekday, the name of something else."""
FEAST_WORDS = frozenset("black good bloody easter palm ash shrove whit cyber super maundy holy".split())
"""Before a weekday, the name of a feast or an event."""
GAMES = frozenset("olympics olympic paralympics paralympic games palace".split())
"""After a season, the name of something else."""

LASTING = frozenset(
    """
    for in within after over under during throughout about around approximately nearly almost than least to
    last lasts lasted lasting spent spend took takes another
    """.split()
)
"""Words before a count of days or years that is a duration."""
AT_TIME = frozenset("at by from to until till around".split())
"""Words before a clock time."""
HABIT = frozenset("a any".split())
"""Words before a weekday that recurs (`on a Monday`)."""
IN_HABITS = frozenset(("/", " and ", " or ", ", ", " on ", ", on ", " and on "))
"""Between words that recur and a weekday that does too (`every Monday and Friday`)."""
PER_WEEK = ("per week", "a week", "each week", "every week", "weekly")
"""Before `on` and a weekday that recurs."""
BEFORE_YEARS = frozenset("in after since until by from".split())
"""Before three digits that are a year, in a text of such years."""
FEAST_THINGS = frozenset(
    """
    party parties tree trees card cards carol carols dinner dinners lunch meal market markets present presents gift
    gifts shopping decorations lights holiday holidays break concert song songs play show special cottage pudding
    cake stocking sales season rush cheer message speech
    """.split()
)
"""After the name of a feast: what is named after it, and no day."""
AGES = ("old", "olds", "of age")
"""Words after a count of years that is an age."""
EXPECT_SEASON = tuple("in during of by until since before after each every".split())
"""Words before which (and `the`) a doubtful season is one."""
NO_EVENT = ("on", "in", "and", "but")
"""Words that may follow `two days after` when it counts from a date told, not from an event that follows."""
THROUGH = ("to", "until", "till", "through")
"""Words between the ends of a range."""
JOINING = ("and", "or", "&")
"""Words between the members of a list."""
BETWEEN_DATES = ("in", "the", "about", "around")
"""Words that may stand before the second of two dates joined."""
YEAR_PREFIXES = frozenset("pre post mid early late ex since".split())
"""Words that a hyphen may join to a year."""
NO_PLURALS = frozenset("was has is as its this his census".split())
"""Words in -s after a year that are nothing counted."""
OPEN_ENDED = frozenset("since until by".split())
"""Words after which a round number before a plural is still a year."""

CIRCA = frozenset(("c.", "ca.", "ca", "circa"))
"""Before two or three digits: a year of the first millennium."""
ABOUT = frozenset(("about", "around"))
"""Before three digits that nothing follows: a year of the first millennium, too."""

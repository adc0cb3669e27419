"""Words around numbers in English: bounds, vague amounts, money, shares, codes, and where a unit ends."""

SCOPES = (
    "at least",
    "at most",
    "more than",
    "less than",
    "fewer than",
    "no fewer than",
    "no less than",
    "no more than",
    "not more than",
    "not less than",
    "not fewer than",
    "greater than",
    "up to",
    "as many as",
    "as much as",
    "as few as",
    "as little as",
    "over",
    "under",
    "above",
    "below",
    "nearly",
    "almost",
    "close to",
    "upwards of",
    "in excess of",
    "exceeding",
    "a minimum of",
    "a maximum of",
    "well over",
    "just over",
    "just under",
    "well under",
    "a little over",
)
"""Words before a number that bound it."""

UPPER_BOUNDS = frozenset(
    (
        "at most",
        "less than",
        "fewer than",
        "no more than",
        "not more than",
        "up to",
        "as many as",
        "as much as",
        "under",
        "below",
        "a maximum of",
        "just under",
        "well under",
        "or less",
        "or fewer",
        "or below",
    )
)
"""Those of the words around a number that bound it from above."""

TOTALS = frozenset(
    {"total", "totals", "altogether", "overall", "including", "include", "includes", "among", "combined"}
)
"""Words in a sentence that tell a part from a whole."""

SO_FAR = (
    "so far",
    "thus far",
    "to date",
    "until now",
    "by now",
    "as of",
    "has risen",
    "have risen",
    "rose to",
    "updated",
)
"""Words with which a count says that it may go on."""

SCOPES_AFTER = ("or more", "or less", "or fewer", "at least", "at most", "or above", "or below")
"""Words after a number that bound it."""

APPROXIMATIONS = (
    "about",
    "around",
    "roughly",
    "approximately",
    "approx",
    "circa",
    "some",
    "an estimated",
    "estimated",
    "nearly",
    "almost",
    "close to",
    "perhaps",
    "maybe",
    "or so",
)
"""Words before a number that make it vague."""

VAGUE_AMOUNTS = {
    "dozens": 12,
    "hundreds": 100,
    "thousands": 1_000,
    "millions": 1_000_000,
    "billions": 1_000_000_000,
    "trillions": 1_000_000_000_000,
    "tens of thousands": 10_000,
    "hundreds of thousands": 100_000,
    "tens of millions": 10_000_000,
    "hundreds of millions": 100_000_000,
    "tens of billions": 10_000_000_000,
    "hundreds of billions": 100_000_000_000,
    "dozens and dozens": 12,
    "scores of": 20,
    "a couple of": 2,
    "several dozen": 12,
    "several hundred": 100,
    "several thousand": 1_000,
    "several million": 1_000_000,
    "a few dozen": 12,
    "a few hundred": 100,
    "a few thousand": 1_000,
    "a few million": 1_000_000,
    "a couple of hundred": 100,
    "a couple of thousand": 1_000,
    "a couple hundred": 100,
    "a couple dozen": 12,
}
"""Amounts without a number: their value is the size they are counted in, and they are always approximate."""

FRACTIONS = {
    "half": 1 / 2,
    "a half": 1 / 2,
    "one half": 1 / 2,
    "a third": 1 / 3,
    "one third": 1 / 3,
    "two thirds": 2 / 3,
    "a quarter": 1 / 4,
    "one quarter": 1 / 4,
    "three quarters": 3 / 4,
    "a fifth": 1 / 5,
    "one fifth": 1 / 5,
    "two fifths": 2 / 5,
    "three fifths": 3 / 5,
    "four fifths": 4 / 5,
    "a tenth": 1 / 10,
    "one tenth": 1 / 10,
}
"""Shares in words; they count only before `of`."""

CURRENCY_SIGNS = "$€£¥₽₴₹₺₩₪"
CURRENCY_PREFIXES = ("US", "A", "C", "NZ", "HK", "S", "R")
"""Letters before a currency sign (`US$`)."""
CURRENCY_CODES = frozenset(
    """
    AED ARS AUD BGN BRL BYN CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR IRR JPY KRW KZT
    MXN MYR NGN NOK NZD PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UZS VND ZAR
    """.split()
)
CURRENCY_WORDS = frozenset(
    """
    dollar dollars euro euros pound pounds rouble roubles ruble rubles hryvnia hryvnias yen yuan franc francs
    krona kronor krone kroner zloty zlotys rupee rupees lira liras shekel shekels dirham dirhams peso pesos
    cent cents pence won rand real reais dinar dinars riyal riyals forint koruna lari tenge
    """.split()
)

PERCENT_WORDS = ("percentage points", "percentage point", "percent", "per cent", "pc")
"""Words for a share; the sign is `%`."""

RANGE_OPENER = "between"
"""What makes `24 and 62` a range."""

MAGNITUDES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}
"""Letters glued to a number (`£30m`)."""
MONEY_ONLY_MAGNITUDES = frozenset({"m", "k"})
"""Those that mean something else without a currency (`30m` is a length)."""

MEASURES = frozenset(
    """
    km kg g mg m cm mm mi ft in lb lbs oz t ha km/h kph mph kmh knots c f kw mw gw kwh mwh gb mb tb hz mhz
    l ml bn litre metre meter
    """.split()
)
"""Short units of measure that take no plural; they count only right after the number."""

IRREGULAR_PLURALS = frozenset(
    """
    people men women children policemen policewomen servicemen servicewomen fishermen firemen businessmen
    congressmen congresswomen lawmen spokesmen sportsmen personnel staff police troops feet teeth mice
    geese fish sheep deer aircraft spacecraft hovercraft cattle crew media data criteria percent offspring
    species series cod salmon
    """.split()
)
"""Words that count things without a plural -s."""

PLURAL_MODIFIERS = frozenset("police media data staff crew women men people".split())
"""Plurals that may stand before the plural counted (`police officers`)."""

OUTCOMES = frozenset("dead injured wounded missing homeless unaccounted sick ill guilty".split())
"""Words that stand for people after a number (`12 dead`)."""

AGE_WORDS = frozenset({"old", "olds"})
"""After a unit of time they make it an age."""

NOT_PLURAL = frozenset(
    """
    is was has does as its his this thus us yes less unless across various previous serious famous religious
    perhaps always besides towards sales sports arms customs savings goods news economics politics
    """.split()
)
"""Words in -s that do not end a unit."""

SINGULAR_ONE = frozenset(
    """
    person man woman child soldier sailor passenger prisoner civilian officer player goal vote point death
    victim survivor body ship vessel boat house home car vehicle case seat match game set minute hour day week
    month year metre meter kilometre kilometer mile tonne ton litre liter shot suspect arrest patient worker
    employee member student pupil time copy company country nation dollar euro pound
    """.split()
)
"""Nouns before which `one` is a number and no pronoun."""

UNIT_STOPS = frozenset(
    """
    of for in at from within with on by near under over behind against between among about during after
    before since until through across outside inside into onto upon despite amid following including per
    via without toward towards around along and or but nor yet so because although though while whereas
    when where which who whom whose what that than then as if unless to the a an this these those his
    her its their our my your he she it they we i you there here not no each every both all some any is
    are was were be been being am has have had having do does did will would shall should can could may
    might must also only just still already even now ago said says say told went came took made got gave
    left won lost saw put set ran held found fell rose led sank hit beat met drew sent cost sold bought
    became began kept let paid died fled later earlier apiece altogether overall respectively together
    yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february
    march april june july august september october november december
    """.split()
)
"""Words that are no part of a unit."""

MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
).split()

CODE_WORDS = frozenset(
    """
    no nos number numbers article articles page pages pp p room rooms section sections chapter chapters rule
    resolution directive decree law order route highway road flight channel gate building apartment flat
    version volume vol figure fig table item line bus train tram protocol part phase level grade stage act
    paragraph para clause case id code size formula type model mark pier berth terminal platform track lot
    round game match week day year step question appendix annex schedule form box lane runway hangar unit
    block regulation ordinance bill proposition convention psalm verse episode season category
    """.split()
)
"""Nouns before a number that only tells one thing from others (`Article 5`)."""

CODE_SIGNS = "№#"

YEAR_CUES = frozenset(
    """
    in since by from until till before after during of early mid late the for through to between and around
    circa spring summer autumn fall winter year years season class his her their its this last next
    """.split()
)
"""Words before four digits that make them a year, even where a noun follows."""

UNIT_HEADS_WITH_OF = frozenset(
    """
    prisoners members tonnes tons kilograms kilogrammes kilos grams litres liters gallons barrels bottles cups
    rounds cases pieces pairs acres hectares boxes bags counts works acts sets kinds types miles kilometres
    kilometers metres meters cubic groups boatloads busloads truckloads containers bodies acres units
    cans crates sacks packs loads batches items charges copies years hours days weeks months minutes
    """.split()
)
"""Heads whose unit goes on with `of` and a noun (`prisoners of war`, `tonnes of grain`)."""

AMOUNTS_WITH_OF = frozenset(("a dozen", "half a dozen", "a hundred", "a thousand", "a million"))
"""Amounts that a bare `of` may join to what they count, as it may vague ones (`dozens of`)."""

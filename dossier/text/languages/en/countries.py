"""What English calls countries and states, beside what the lists of them say."""

COUNTRY_NAMES = {
    "America": ("US",),
    "Britain": ("GB",),
    "Burma": ("MM",),
    "Congo": ("CD", "CG"),
    "Czech Republic": ("CZ",),
    "DR Congo": ("CD",),
    "DRC": ("CD",),
    "England": ("GB",),
    "Great Britain": ("GB",),
    "Holland": ("NL",),
    "Korea": ("KP", "KR"),
    "Macedonia": ("MK",),
    "Northern Ireland": ("GB",),
    "Scotland": ("GB",),
    "Swaziland": ("SZ",),
    "The Gambia": ("GM",),
    "Turkey": ("TR",),
    "U.K.": ("GB",),
    "U.S.": ("US",),
    "U.S.A.": ("US",),
    "UAE": ("AE",),
    "UK": ("GB",),
    "US": ("US",),
    "USA": ("US",),
    "Wales": ("GB",),
}
"""ISO 3166-1 codes by name; several where a name may mean several."""

NOT_THE_WHOLE = frozenset(
    (
        "America", "Britain", "England", "Great Britain", "Holland", "Macedonia", "Micronesia", "Northern Ireland",
        "Scotland", "Wales",
    )
)  # fmt: skip
"""Names of countries that stand for a part of the country too, or for more than it."""

CITIES_LIKE_STATES = frozenset(("New York", "Quebec", "Victoria", "Washington"))
"""Names of states that mean a city as often, unless they stand right after a smaller one (`Rochester, New York`)."""

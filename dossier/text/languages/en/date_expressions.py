"""How English puts words of time together.

Each rule is a kind, the words it can begin with (slots, or words themselves), and a pattern over lower-case
text. `<month>` is a slot, filled in from `SLOTS` and the
tables of `dates`, and becomes a group of that name (`<month_b>` one for the far end of a range); a space
stands for white space within a line. The first rule that fits at a place wins, so longer expressions stand
before shorter ones. What a kind means is said where it is read (`dossier.extract.dates`).
"""

SLOTS = {
    "through": r"(?: ?[-–—] ?| (?:to|until|till|through|thru) (?:the )?)",
    # Between the ends of a range that is one expression ("3 to 5 June").
    "tight": r"[-–—]",
    # Between the ends of a range written as one word ("January-June 2016").
    "join": r"(?:, | and | or | & |, and )",
    # Between the members of a list ("5 and 7 September").
    "weekday_first": r"(?:<weekday>,? (?:on )?(?:the )?)?",
    "of_year": r"(?:,? (?:of |in )?(?:the year )?<year>)",
    "relative_year": r"(?:,? (?:of |in )?(?:the )?<relative> year)",
    # The year of a date, counted from another ("in June last year").
    "part_of": (
        r"(?:<part>(?:-| (?:(?:of|in|part of|half of|days of|weeks of|months of|years of) )?"
        r"(?:the (?:year )?)?))"
    ),
    "century_word": r"(?: |-)(?:century|centuries)(?: <era>)?",
}

RULES: tuple[tuple[str, str, str], ...] = (
    # In figures.
    (
        "numeric",
        "year",
        (
            r"<year>-(?P<month_number>[0-9]{2})-(?P<day>[0-9]{2})(?:(?:t| )[0-9]{2}:[0-9]{2}"
            r"(?::[0-9]{2})?(?:\.[0-9]{1,6})?(?:z|[+-][0-9]{2}:?[0-9]{2})?)?"
        ),
    ),
    ("numeric", "year", r"<year>(?P<separator>[./])(?P<month_number>[0-9]{1,2})[./](?P<day>[0-9]{1,2})"),
    ("numeric", "day", r"(?P<first>[0-9]{1,2})(?P<separator>[./-])(?P<second>[0-9]{1,2})[./-]<year>"),
    ("calendar", "weekday day", r"<weekday_first><day>(?P<separator>[-/])<month>[-/](?:<year>|<short_year>)"),
    # A day of a month.
    (
        "weekday list",
        "weekday",
        (
            r"(?:<weekday_c>,? (?:the )?<day_c><join>)?<weekday>,? (?:the )?<day><join>"
            r"<weekday_b>,? (?:the )?<day_b>(?: of)? <month><of_year>?"
        ),
    ),
    ("calendar", "weekday day", r"<weekday_first><day><tight><day_b>(?: of)? <month><of_year>?"),
    ("calendar", "weekday day", r"<weekday_first><day><through>(?:<weekday_b>,? )?<day_b>(?: of)? <month><of_year>?"),
    ("calendar", "between", r"between <day> and (?:the )?<day_b>(?: of)? <month><of_year>?"),
    ("list", "day", r"(?:<day_c>, )?<day><join>(?:the )?<day_b>(?: of)? <month><of_year>?"),
    ("calendar", "day", r"<day>(?: of)? <month><tight><day_b>(?: of)? <month_b><of_year>?"),
    ("calendar", "weekday day", r"<weekday_first><day>(?: day)?(?: of|,)? <month><of_year>"),
    ("calendar", "weekday day", r"<weekday_first><day>(?: day)?(?: of|,)? <month>,? <low_year>"),
    ("calendar", "weekday day", r"<weekday_first><day>(?: of)? <month><relative_year>?"),
    ("calendar", "weekday ordinal", r"<weekday_first><ordinal>(?: day)? of <month><of_year>?"),
    (
        "calendar",
        "weekday month",
        (r"<weekday_first><month> (?:the )?<day><tight><month_b> (?:the )?<day_b><of_year>?"),
    ),
    ("calendar", "weekday month", r"<weekday_first><month> (?:the )?<day><through><day_b><of_year>?"),
    ("calendar", "between", r"between <month> (?:the )?<day> and <day_b><of_year>?"),
    ("list", "month", r"<month> (?:the )?(?:<day_c>, )?<day><join><day_b><of_year>?"),
    ("calendar", "weekday month", r"<weekday_first><month> (?:the )?<day><of_year>"),
    ("calendar", "weekday month", r"<weekday_first><month> (?:the )?<day><relative_year>?"),
    ("calendar", "named_day", r"<named_day><of_year>?"),
    # A month, a season or another part of a year.
    ("calendar", "part month", r"<part_of>?<month><tight><month_b><of_year>"),
    ("calendar", "between", r"between <month> and <month_b><of_year>"),
    ("calendar", "part month", r"<part_of>?<month>(?:<of_year>|,? ['’]<short_year>)"),
    ("calendar", "part month", r"<part_of>?<month>-<year>"),
    ("calendar", "part month", r"<part_of>?<month> (?:of|in) <low_year>"),
    ("calendar", "part season", r"<part_of>?<season><of_year> ?[-–/] ?<short_year>"),
    ("calendar", "part season", r"<part_of>?<season> of <low_year>(?: ?[-–/] ?[0-9]{3})?"),
    ("calendar", "part season", r"<part_of>?<season><of_year>"),
    ("calendar", "part month season", r"<part_of>?(?:<month>|<season>)<relative_year>"),
    ("calendar", "ordinal", r"<quarter> quarter(?: of|,)?(?: the year)? <year>"),
    ("calendar", "q1 q2 q3 q4", r"q<quarter>(?: of|,)?(?: |-)?<year>"),
    ("calendar", "ordinal", r"<half> half(?: of|,)?(?: the year)? <year>"),
    # Decades and centuries.
    ("decade", "part year", r"<part_of>?<decade>['’]?s"),
    ("decade", "part day", r"<part_of>?<short_decade>['’]?s"),
    ("decade", "part decade_word", r"<part_of>?<decade_word>"),
    ("centuries", "part ordinal", r"<part_of>?<ordinal><through><ordinal_b><century_word>"),
    ("centuries", "part ordinal", r"<part_of>?<ordinal>(?: and | or )(?:the )?<ordinal_b><century_word>"),
    ("century", "part ordinal", r"<part_of>?<ordinal><century_word>"),
    ("part of year", "part", r"<part_of><year>"),
    # Counted from the day of speaking or from the story.
    ("day word", "day_word", r"<day_word>(?: (?:at )?<part_of_day>)?"),
    ("offset", "count", r"<count> <unit> <direction>"),
    ("offset", "unit", r"<unit> <direction>"),
    (
        "set",
        "every each",
        (
            r"(?:every|each)(?: (?:other|single|second|third|<count>))? "
            r"(?:<unit>|<weekday>|<month>|<season>)"
        ),
    ),
    ("set", "once twice thrice count", r"(?:once|twice|thrice|<count> times) (?:a|an|per|every|each) <unit>"),
    ("window", "relative", r"<relative> <count> <unit>"),
    (
        "vague",
        "recent relative",
        (
            r"(?:recent|coming|past|last|next|following|subsequent|previous) (?:<vague_count>"
            r" )?<units>"
        ),
    ),
    ("vague", "unit", r"<units> (?:ahead|since|that followed)"),
    (
        "shift",
        "relative earlier later early late",
        (
            r"(?:(?:earlier|later|early|late) )?<relative> (?:<weekday>|<month>|<season>)(?:"
            r" <part_of_day>)?"
        ),
    ),
    (
        "shift",
        "relative earlier later early late",
        (r"(?:(?:earlier|later|early|late) )?<relative> (?:calendar )?<unit>"),
    ),
    ("shift", "weekday", r"<weekday>,? <relative> week"),
    ("shift", "earlier later", r"(?:earlier|later) in <relative> <unit>"),
    (
        "day of month",
        "ordinal",
        (
            r"<ordinal>(?=[.,;:)]|\Z|\n| (?:of (?:this|last|next|that)"
            r" month|at|and|by|in|when|the|he|she|they|it|we|i)\b)"
        ),
    ),
    # Clock times.
    ("time", "day", r"[0-9]{1,2}(?:[:.][0-5][0-9]){0,2} ?(?:a\.m\.|p\.m\.|am|pm|a\.m|p\.m)"),
    (
        "time of day",
        "day",
        (
            r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?!:)(?: "
            r"(?:hours|hrs|gmt|utc|cet|msk|est|edt|local time))?"
        ),
    ),
    ("time of day", "year", r"(?:[01][0-9]|2[0-3])[0-5][0-9] (?:hours|hrs|gmt|utc)"),
    ("time", "noon midnight", r"(?:noon|midnight)"),
    # Years.
    ("era year", "ad a.d.", r"<era_before> ?<any_year>"),
    ("era year", "digits", r"<any_year> ?<era>"),
    ("year range", "year", r"<year>(?:<tight>|/)<short_year>"),
    ("year pair", "year", r"<year> [-–—] <short_year>"),
    ("year", "year", r"<year>"),
    # Less than a date: a weekday, a month or a season alone; how long.
    ("set", "weekday", r"<full_weekday>s"),
    ("weekday", "weekday", r"<full_weekday>(?: <part_of_day>s?)?"),
    ("month", "part month", r"<part_of>?<month>"),
    ("season", "part season", r"<part_of>?<season>s?"),
    ("duration", "count", r"<count>(?: |-)<unit>(?: and a half)?"),
    ("old year", "digits", r"<low_year>"),
)

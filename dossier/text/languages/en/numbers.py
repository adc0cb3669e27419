"""English number words."""

UNITS = {
    word: value
    for value, word in enumerate(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen
        """.split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
"""Words that multiply what stands before them; a dozen and a hundred may be multiplied again."""
INDEFINITE = frozenset({"a", "an"})
"""Words that mean one before a scale (`a thousand`), and no number by themselves."""
JOINERS = frozenset({"and"})
"""Words between the parts of one number (`two hundred and fifty`)."""
HALF = "half"
"""`half a million`, `two and a half`."""

ORDINALS = {
    word: value
    for value, word in enumerate(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
        twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth
        twenty-ninth thirtieth thirty-first
        """.split(),
        start=1,
    )
}
"""As far as the days of a month go."""
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")

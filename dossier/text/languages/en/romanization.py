"""How English texts spell names from other alphabets: groups of letters that stand for one sound.

Between Russian, Ukrainian, Belarusian, Polish, German, French and Arabic ways of spelling, and those of libraries,
passports and newspapers. Only for suggesting that two names may be one; a person decides.
"""

SOUNDS = (
    ("shch", "s"),
    ("szcz", "s"),
    ("tsch", "c"),
    ("sch", "s"),
    ("tch", "c"),
    ("ch", "c"),
    ("cz", "c"),
    ("sh", "s"),
    ("sz", "s"),
    ("zh", "z"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("ts", "c"),
    ("tz", "c"),
    ("qu", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("w", "v"),
    ("ou", "u"),
    ("oo", "u"),
)
"""Letters, and the one that stands for their sound in a key; the first that fits is taken."""

SMALL_WORDS = frozenset("a an and at by de del der di du for in la le of on the to und van von y".split())
"""Words that acronyms and loose wordings of a name leave out."""

"""The small words and the endings by which English names are put together and told apart."""

NAMES_LIKE_FUNCTION_WORDS = frozenset(("May", "Will", "Mine", "March", "An", "So"))
"""Words of grammar that are surnames or given names too, as they are written then."""

NAME_JOINTS = frozenset(("and", "&", "–", "-", "'s", "’s"))
"""What stands between two names that are taken for one (`Syria and Jordan`, `Iraq's Najaf`)."""

NAME_BEGINNINGS = frozenset(("al", "bin", "ibn", "de", "von", "van"))
"""Words in lower case that a name may begin with."""

NAME_PREFIXES = ("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Fitz")
"""Beginnings of surnames that go on with a capital letter (`McDonald`), unlike a company's (`ReliefWeb`)."""

ARTICLES = frozenset(("the", "a", "an"))

OFFICE_LINKS = frozenset(("of", "for", "to"))
"""Between a role and the office it is held at (`ambassador to Norway`)."""

COMPLEMENT_LINKS = frozenset(("of", "for"))
"""Between the words that a body's name is built on and the rest of it (`Ministry of Defense`)."""

STREET_PREPOSITIONS = frozenset(("at", "in", "on", "near", "outside"))
"""Before a street and not before a person (`at Ferry Lane`)."""

SENDER_PREPOSITIONS = frozenset(("to", "by", "from"))
"""Before whoever says or publishes something (`according to ReliefWeb`)."""

SURNAME_ENDINGS = tuple(
    (
        "ov ova ev eva enko chuk sky ski skaya ska vich vych ić ovic sson sen ez ian yan adze shvili ulos escu "
        "etti elli ini stein berg mann wala zadeh oğlu oglu"
    ).split()
)
PLACE_ENDINGS = tuple(
    (
        "stan land lands burg burgh ville grad gorod abad pur pore ford shire ia sk polis ton ham istan borough "
        "mouth wick dale haven"
    ).split()
)
CONCEPT_ENDINGS = ("ism", "ist", "ists", "ity", "tion", "ness", "ology", "ics")
"""Endings of words that name no person, place or body."""

WHOLE_PERSON_VERBS = frozenset(
    """
    has had is was gave helped went came took made knew thought felt loved liked hated wanted asked told laughed cried
    sat stood ran slept woke ate drank kissed hugged married smiled nodded
    """.split()
)
"""Verbs after a given name at the beginning of a sentence; a company does few of these things."""

EMPLOYED = frozenset(
    """
    ceo cfo coo executive chairman chairwoman chairperson founder co-founder spokesman spokeswoman spokesperson
    employee employees shareholder shareholders analyst analysts economist economists strategist strategists subsidiary
    """.split()
)
"""Before `of`, `for` or `at` and the name of a company or body."""

EMPLOYER_LINKS = frozenset(("of", "for", "at"))

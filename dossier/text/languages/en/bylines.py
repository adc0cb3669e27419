"""What stands in by-lines beside the names of authors."""

OPENINGS = (
    "by|written by|posted by|published by|reported by|report by|story by|text by|words by|article by|from|authors?"
    "|reporter"
    "|von|par|por|door|di|da|av|autor(?:es)?|auteur|автор"
)
"""Source of a pattern for what comes before the name, in languages whose pages stand beside English ones."""

ROLES = frozenset(
    """
    editor editors correspondent correspondents reporter reporters writer writers columnist staff contributor
    contributors producer journalist journalists photographer photography chief bureau desk newsroom team subscribe
    follow share comments comment email updated published read view profile posts articles minutes ago our
    """.split()
)
"""Words of offices and buttons: `Political Editor`, `Staff Writer`, `View all posts`."""

NO_AUTHORS = frozenset(
    """
    admin administrator author authors webmaster root user anonymous unknown none null undefined guest default
    superuser newsdesk website redaktion
    """.split()
)
"""What programs write where nobody named an author."""

BODIES = frozenset(
    [
        *"reuters ap afp upi bloomberg interfax tass xinhua dpa ansa efe pti ians kyodo yonhap".split(),
        *("associated press", "the associated press", "agence france-presse", "press association"),
    ]
)
"""Agencies that sign articles."""

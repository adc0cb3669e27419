"""Given names that are forms of one: Bob and Robert, by the table of the package `nicknames`."""

from functools import cache

from nicknames import NickNamer


def are_forms_of_one(one: str, other: str) -> bool:
    """Return whether one given name (small Latin letters) is used as a short or familiar form of the other."""
    forms = _namer()
    return other in forms.nicknames_of(one) or one in forms.nicknames_of(other)


@cache
def _namer() -> NickNamer:
    """Load the table, once a process."""
    return NickNamer()

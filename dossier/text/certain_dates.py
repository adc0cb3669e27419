"""The one year or the one day that an EDTF value means, for formats that cannot hold a doubt."""

from dossier.text.edtf import NO_DAY, Day, bounds


def year_of(value: str) -> str:
    """Return the year of an EDTF value in four digits, or nothing when it may be one of several, or before our era."""
    first, last = _ends(value)
    return f"{first[0]:04d}" if first != NO_DAY and first[0] == last[0] and first[0] > 0 else ""


def day_of(value: str) -> Day | None:
    """Return the day of an EDTF value, or None when it may be one of several."""
    first, last = _ends(value)
    return first if year_of(value) and first == last and not value.endswith(("~", "?", "%")) else None


def _ends(value: str) -> tuple[Day, Day]:
    """Return first and last day, neither when one of them is open."""
    ends = value.split("/")
    return (NO_DAY, NO_DAY) if {"", ".."}.intersection(ends) else bounds(value)

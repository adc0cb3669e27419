"""How many sources, and how many independent reports among them: the one place that says so in words."""

from collections.abc import Iterable

from dossier.model.dossier import Dossier
from dossier.render.templating import count


def count_sources(dossier: Dossier, sources: Iterable[str]) -> str:
    """Return `4 sources, 3 independent reports`, or `4 sources` when no two of them are versions of one report."""
    ids = set(sources)
    return with_reports(count(len(ids), "source"), len(ids), dossier.independent_reports(ids))


def source_figures(dossier: Dossier, sources: Iterable[str]) -> str:
    """Return `4 (3 independent)` for a column of numbers, or `4`."""
    ids = set(sources)
    reports = dossier.independent_reports(ids)
    return f"{len(ids):,}" if reports == len(ids) else f"{len(ids):,} ({reports:,} independent)"


def with_reports(words: str, sources: int, reports: int) -> str:
    """Add the number of independent reports to words that count sources, where it is smaller."""
    return words if reports == sources else f"{words}, {count(reports, 'independent report')}"

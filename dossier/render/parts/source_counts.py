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


def same_reports(dossier: Dossier, sources: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return those of some sources, by ids, that are versions of one report, each such group once."""
    groups: dict[str, list[str]] = {}
    for source in dict.fromkeys(sources):
        groups.setdefault(dossier.index.report_of.get(source, source), []).append(source)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def with_reports(words: str, sources: int, reports: int) -> str:
    """Add the number of independent reports to words that count sources, where it is smaller."""
    return words if reports == sources else f"{words}, {count(reports, 'independent report')}"

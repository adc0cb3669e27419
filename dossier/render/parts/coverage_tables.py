"""What each source answers about an event, as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from dossier.model.coverage import Facet, Finding, SourceCoverage
from dossier.model.dossier import Dossier
from dossier.model.event import Event
from dossier.render.links import Links
from dossier.render.parts.source_counts import count_sources, same_reports
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.markdown import escape, written

_FEW = 3
"""Sources up to which each has a column. More make a row each, which a narrow screen shows one below the other."""
_MOST_SOURCES = 60
"""Rows of a table; the sentences of further sources stand above it all the same."""
_MOST_FINDINGS = 6
"""Things of one kind in a field; a sentence with more is a list, and its link leads there."""
_LONGEST_LABEL = 48
"""Code points of a source's title above a column; the whole title stands above the table."""
_NOWHERE = "not found in this text"
_OPEN_YEAR = "XXXX-"
"""How the EDTF value of a day or a month begins whose year its sentence does not give."""
_ELSEWHERE = "not in these sentences"
_WITHHELD = "found, in words that may not be published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What each source answers, ready for a template."""

    by_facet: bool
    """Whether facets are the rows, and sources the columns."""
    sources: tuple[str, ...]
    """Ids, versions of one report side by side."""
    labels: tuple[Markup, ...]
    """Links to the sources."""
    rows: tuple[tuple[object, tuple[Markup, ...]], ...]
    """What each row is of, and its fields."""
    number: str
    left_out: int
    """Sources beyond those that are shown."""
    same_report: tuple[tuple[str, ...], ...]
    """Sources among those shown that are versions of one report."""
    unanswered: tuple[Facet, ...]
    """What was found in no sentence, and what the curators do not record either."""
    recorded: tuple[Facet, ...]
    """What was found in no sentence, though the curators record it."""
    elsewhere: bool
    """Whether a text has in other sentences what these lack."""


def coverage_table(dossier: Dossier, event: Event, links: Links) -> Table | None:
    """Return what each source answers about an event, or None where no source speaks of it."""
    covered = _by_report(dossier, dossier.index.coverage[event.id])
    if not covered:
        return None
    shown = covered[:_MOST_SOURCES]
    by_facet = len(shown) <= _FEW
    labels = tuple(links.source(row.source, _short(dossier, row.source) if by_facet else "") for row in shown)
    rows: list[tuple[object, tuple[Markup, ...]]]
    if by_facet:
        rows = [(facet.capitalize(), tuple(_field(row, facet, event, links) for row in shown)) for facet in Facet]
    else:
        rows = [
            (label, tuple(_field(row, facet, event, links) for facet in Facet))
            for label, row in zip(labels, shown, strict=True)
        ]
    sources = tuple(row.source for row in shown)
    return Table(
        by_facet=by_facet,
        sources=sources,
        labels=labels,
        rows=tuple(rows),
        number=count_sources(dossier, (row.source for row in covered)),
        left_out=len(covered) - len(shown),
        same_report=same_reports(dossier, sources),
        unanswered=unanswered(event, covered),
        recorded=recorded_only(event, covered),
        elsewhere=any(row.elsewhere for row in shown),
    )


def unanswered(event: Event, covered: Sequence[SourceCoverage]) -> tuple[Facet, ...]:
    """Return the facets found in none of an event's sentences, but for those that the curators record."""
    return tuple(facet for facet in _not_found(covered) if facet not in event.recorded)


def recorded_only(event: Event, covered: Sequence[SourceCoverage]) -> tuple[Facet, ...]:
    """Return the facets that the curators record of an event, and that were found in none of its sentences."""
    return tuple(facet for facet in _not_found(covered) if facet in event.recorded)


def _not_found(covered: Sequence[SourceCoverage]) -> list[Facet]:
    """Return the facets found in no sentence; none where no sentence was searched."""
    return [facet for facet in Facet if covered and not any(row.answers(facet) for row in covered)]


def _by_report(dossier: Dossier, covered: Sequence[SourceCoverage]) -> list[SourceCoverage]:
    """Put versions of one report side by side, in the place of the first."""
    report_of = dossier.index.report_of
    first: dict[str, int] = {}
    for position, row in enumerate(covered):
        first.setdefault(report_of.get(row.source, row.source), position)
    return sorted(covered, key=lambda row: first[report_of.get(row.source, row.source)])


def _field(row: SourceCoverage, facet: Facet, event: Event, links: Links) -> Markup:
    """Return what a source answers, each thing in its own words with a link to its sentence."""
    found = row.findings[facet]
    if not found:
        if facet in row.withheld:
            return written(f"*{_WITHHELD}*")
        return written(f"*{_ELSEWHERE if facet in row.elsewhere else _NOWHERE}*")
    answers = [_answer(row.source, finding, event, links) for finding in found[:_MOST_FINDINGS]]
    if len(found) > _MOST_FINDINGS:
        answers.append(f"and {len(found) - _MOST_FINDINGS} more")
    return written("; ".join(answers))


def _answer(source: str, finding: Finding, event: Event, links: Links) -> str:
    words = " ".join(finding.words.split())
    link = links.sentence(source, finding.sentence, f"“{words}”")
    if finding.value.startswith(_OPEN_YEAR):
        if len(event.date) == len(finding.value) and event.date[len("YYYY") :] == finding.value[len("YYYY") :]:
            return f"{link}: {escape(in_words(event.date))} (the year as the curators date the event)"
        return f"{link} (no year in this sentence)"
    meant = in_words(finding.value) if finding.value else words
    if meant == words:
        return str(link)
    return f"{link}: {escape(meant)}{'' if finding.basis == 'stated' else ' (worked out)'}"


def _short(dossier: Dossier, source: str) -> str:
    title = dossier.sources[source].title.value
    if len(title) <= _LONGEST_LABEL:
        return title
    return f"{title[:_LONGEST_LABEL].rsplit(' ', 1)[0].rstrip(' ,.:;-–—')}…"

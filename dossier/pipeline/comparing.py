"""Stage of comparing: which sources are one report, and how the answers to each question stand, by the whole texts."""

from dataclasses import dataclass

from dossier.index.questions.answers import weigh
from dossier.index.relations.index import in_time
from dossier.index.reports.groups import Reports, find_reports
from dossier.index.wording import Lexicon
from dossier.model.known import Known
from dossier.model.problem import sort_problems
from dossier.model.report import SourceRulings
from dossier.pipeline.annotating import Annotated
from dossier.pipeline.normalizing import Normalized
from dossier.pipeline.receiving import Received
from dossier.resolve import Resolved


@dataclass(frozen=True, slots=True, kw_only=True)
class RememberedReports:
    """Report groups with everything they depend on: finding them is the longest step of a build whose texts stay."""

    texts: tuple[object, ...]
    rulings: SourceRulings
    reports: Reports


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """All that is known of the texts, what is derived from it apart."""

    known: Known
    lexicon: Lexicon
    """What the sentences of all sources say of their words."""
    reports: RememberedReports
    """For a later build in which no text changed."""


def compare(
    received: Received,
    normalized: Normalized,
    resolved: Resolved,
    annotated: Annotated,
    remembered: RememberedReports | None,
) -> Compared:
    """Compare the sources with each other; `remembered` is used where nothing that it depends on changed."""
    sources = normalized.sources
    texts = tuple((source.id, source.sentences, source.text) for source in sources.values())
    if remembered is None or (remembered.texts, remembered.rulings) != (texts, resolved.rulings):
        reports = find_reports(sources, resolved.rulings)
        remembered = RememberedReports(texts=texts, rulings=resolved.rulings, reports=reports)
    reports = remembered.reports
    events = {event.id: event for event in in_time(resolved.events)}
    questions, standings = weigh(
        resolved.questions,
        sources=sources,
        entities=resolved.entities,
        events=events,
        evidence=resolved.evidence,
        report_of={source: group.id for group in reports.groups for source in group.sources},
    )
    known = Known(
        sources=sources,
        received=normalized.received,
        annotations=annotated.annotations,
        entities=resolved.entities,
        events=events,
        questions=questions,
        standings=standings,
        evidence=resolved.evidence,
        locks=resolved.locks,
        pages={page.path: page for page in received.curated.pages},
        prose=resolved.prose,
        decisions=received.curated.decisions,
        ignored=resolved.ignored,
        redirects=resolved.redirects,
        report_groups={group.id: group for group in reports.groups},
        alignments=reports.alignments,
        earlier=received.earlier,
        problems=sort_problems((*received.problems, *normalized.problems, *resolved.problems, *annotated.problems)),
    )
    return Compared(known=known, lexicon=reports.lexicon, reports=remembered)

"""From a folder to a dossier: read, normalize, extract, resolve, index, withhold; `render` makes pages of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from dossier.check import run_checks
from dossier.curated import DECISIONS, load_registry
from dossier.extract import Text, choose_engine
from dossier.extract.aliases import AliasMatcher
from dossier.history.records import read_records
from dossier.index.questions.answers import weigh
from dossier.index.questions.suggestions import Found, suggest
from dossier.index.quotes.groups import find_quote_groups
from dossier.index.relations.index import build_index, in_time
from dossier.index.reports.groups import Reports, find_reports
from dossier.model.dossier import Dossier
from dossier.model.problem import sort_problems
from dossier.model.site import NO_SITE, Site
from dossier.pipeline.annotating import AnnotationCache, annotate_texts
from dossier.pipeline.gathering import Gathering, Normalized, Progress
from dossier.resolve import Curated, resolve
from dossier.resolve.candidates import gather_candidates, with_candidates, with_mentions
from dossier.rights import Limits, publish
from dossier.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What a preview keeps from one build to the next; a build without it gives the same dossier."""

    curated: Mapping[str, Any] = field(default_factory=dict)
    """The last good reading of every curated file, by path."""
    sources: Normalized = field(default_factory=dict)
    reports: tuple[object, Reports] | None = None
    """The report groups, with everything they depend on."""


def build(
    content: Path,
    settings: Settings,
    *,
    site: Site = NO_SITE,
    records: Path | None = None,
    cache: Path | None = None,
    memory: Memory | None = None,
    progress: Progress = lambda *_: None,
    withhold: bool = True,
) -> tuple[Dossier, Memory]:
    """Build the dossier of a content folder, as it may be published.

    Not to `withhold` gives it with the whole texts, for whoever has the files. No file in it can make this fail: what
    cannot be used is a problem of the dossier. What was found in the texts is kept in the folder `cache`, if there is
    one; the dossier is the same without it.

    Raises `CommandRefused` when the settings ask for a spaCy pipeline that is not there or cannot be loaded.
    """
    engine = choose_engine(settings.spacy_model)
    memory = memory or Memory()
    registry = load_registry(content, settings, memory.curated)
    gathered = Gathering(content, registry, memory.sources, progress)
    sources = gathered.gather()

    curated = Curated(
        entities=registry.entities,
        events=registry.events,
        questions=registry.questions,
        decisions=registry.decisions,
        decisions_path=DECISIONS,
        pages=registry.pages,
        folders={kind.id: kind.folder for kind in settings.entity_types},
        locks=registry.locks,
    )
    resolved = resolve(curated, sources)

    found = annotate_texts(
        [
            Text(source=s.id, text=s.text, issued=s.issued.value or None, language=s.language.value)
            for s in sources.values()
        ],
        AliasMatcher(resolved.entities.values()),
        cache=AnnotationCache(cache),
        engine=engine,
        progress=progress,
    )
    candidates, mentions = gather_candidates(
        {source: annotations.mentions for source, annotations in found.items()},
        resolved.entities,
        resolved.ignored,
        decisions=registry.decisions,
        texts={source.id: source.text for source in sources.values()},
    )
    annotations = {source: with_mentions(found[source], mentions[source]) for source in found}
    subjects = with_candidates(resolved.entities, candidates, least=settings.candidate_mentions)

    events = {event.id: event for event in in_time(resolved.events)}
    grounds = (tuple((source.id, source.sentences, source.text) for source in sources.values()), resolved.rulings)
    reports = (
        memory.reports[1]
        if memory.reports is not None and memory.reports[0] == grounds
        else find_reports(sources, resolved.rulings)
    )
    report_of = {source: group.id for group in reports.groups for source in group.sources}
    questions, standings = weigh(
        resolved.questions,
        sources=sources,
        entities=resolved.entities,
        events=events,
        evidence=resolved.evidence,
        report_of=report_of,
    )
    quote_groups = find_quote_groups(sources, annotations, subjects, reports.lexicon)
    index = build_index(
        sources,
        annotations,
        subjects,
        events,
        resolved.evidence,
        questions=questions.values(),
        quote_groups=quote_groups.values(),
        report_of=report_of,
    )
    remarks = Found(
        sources=sources,
        annotations=annotations,
        sentence_of=index.sentence_of,
        evidence=resolved.evidence,
        parts_of_event=index.parts_of_event,
    )
    earlier, unread = read_records(records)
    dossier = Dossier(
        entity_types=settings.entity_types,
        sources=sources,
        received=gathered.received,
        entities=resolved.entities,
        candidates=candidates,
        subjects=subjects,
        annotations=annotations,
        events=events,
        questions=questions,
        standings=standings,
        suggestions=tuple(suggest(events, questions.values(), remarks, ignored=resolved.ignored)),
        pages={page.path: page for page in registry.pages},
        decisions=registry.decisions,
        redirects=resolved.redirects,
        evidence=resolved.evidence,
        locks=resolved.locks,
        prose=resolved.prose,
        index=index,
        earlier=earlier,
        quote_groups=quote_groups,
        report_groups={group.id: group for group in reports.groups},
        alignments=reports.alignments,
        problems=sort_problems((*registry.problems, *gathered.problems, *resolved.problems, *unread)),
        page_size=settings.page_size,
        problems_page=settings.problems_page,
        site=site,
    )
    problems = sort_problems((*dossier.problems, *run_checks(dossier)))
    remembered = Memory(curated=registry.last_good, sources=gathered.normalized, reports=(grounds, reports))
    limits = Limits(words=settings.excerpt_words, share=settings.excerpt_share)
    publication = publish(replace(dossier, problems=problems), limits, candidate_mentions=settings.candidate_mentions)
    return publication.published if withhold else publication.whole, remembered

"""From a folder to a dossier: read, normalize, extract, resolve, index, withhold; `render` makes pages of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from dossier import files
from dossier.annotating import AnnotationCache, annotate_texts
from dossier.check import run_checks
from dossier.errors import FileSkipped
from dossier.extract import Text, choose_engine
from dossier.extract.aliases import AliasMatcher
from dossier.index.answers import weigh
from dossier.index.relations import build_index, in_time
from dossier.index.reports import Reports, find_reports
from dossier.index.suggestions import Found, suggest
from dossier.model.dossier import Dossier
from dossier.model.problem import Problem, Severity, sort_problems
from dossier.model.reading import RawItem
from dossier.model.site import NO_SITE, Site
from dossier.model.source import Source
from dossier.normalize import check_nothing_lost, normalize
from dossier.read import read
from dossier.registry import DECISIONS, NO_SIDECAR, SOURCES, SUFFIX, Registry, load_registry
from dossier.resolve import Curated, resolve
from dossier.resolve.candidates import gather_candidates, with_candidates, with_mentions
from dossier.rights import Limits, publish
from dossier.settings import Settings
from dossier.text.invisible import invisible_runs, name_invisible
from dossier.text.slugs import slugify

Progress = Callable[[str, int, int], None]
"""Told the stage, how many of its items are done, and how many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What a preview keeps from one build to the next; a build without it gives the same dossier."""

    curated: Mapping[str, Any] = field(default_factory=dict)
    """The last good reading of every curated file, by path."""
    sources: Mapping[tuple[object, ...], Source] = field(default_factory=dict)
    """Normalized sources by everything they depend on."""
    reports: tuple[object, Reports] | None = None
    """The report groups, with everything they depend on."""


def build(
    content: Path,
    settings: Settings,
    *,
    site: Site = NO_SITE,
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
    gathered = _Gathering(content, registry, memory, progress)
    sources = gathered.gather()

    curated = Curated(
        entities=registry.entities,
        events=registry.events,
        questions=registry.questions,
        decisions=registry.decisions,
        decisions_path=DECISIONS,
        pages=registry.pages,
        folders={kind.id: kind.folder for kind in settings.entity_types},
    )
    resolved = resolve(curated, sources)

    found = annotate_texts(
        [Text(source=s.id, text=s.text, issued=s.issued.value or None) for s in sources.values()],
        AliasMatcher(resolved.entities.values()),
        cache=AnnotationCache(cache),
        engine=engine,
        progress=progress,
    )
    candidates, mentions = gather_candidates(
        {source: annotations.mentions for source, annotations in found.items()}, resolved.entities, resolved.ignored
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
    index = build_index(
        sources, annotations, subjects, events, resolved.evidence, questions=questions.values(), report_of=report_of
    )
    remarks = Found(
        sources=sources,
        annotations=annotations,
        sentence_of=index.sentence_of,
        evidence=resolved.evidence,
        parts_of_event=index.parts_of_event,
    )
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
        prose=resolved.prose,
        index=index,
        report_groups={group.id: group for group in reports.groups},
        alignments=reports.alignments,
        problems=sort_problems((*registry.problems, *gathered.problems, *resolved.problems)),
        page_size=settings.page_size,
        site=site,
    )
    problems = sort_problems((*dossier.problems, *run_checks(dossier)))
    remembered = Memory(curated=registry.last_good, sources=gathered.normalized, reports=(grounds, reports))
    limits = Limits(words=settings.excerpt_words, share=settings.excerpt_share)
    publication = publish(replace(dossier, problems=problems), limits, candidate_mentions=settings.candidate_mentions)
    return publication.published if withhold else publication.whole, remembered


class _Gathering:
    """Reads and normalizes the files in `sources/`, one after the other."""

    def __init__(self, content: Path, registry: Registry, memory: Memory, progress: Progress) -> None:
        self.content = content
        self.registry = registry
        self.memory = memory
        self.progress = progress
        self.sources: dict[str, Source] = {}
        self.received: dict[str, bytes] = {}
        self.normalized: dict[tuple[object, ...], Source] = {}
        self.problems: list[Problem] = []

    def gather(self) -> dict[str, Source]:
        paths = list(files.walk(self.content / SOURCES))
        self.problems += _stray_sidecars(paths)
        received = [path for path in paths if PurePosixPath(path).suffix != SUFFIX]
        for number, path in enumerate(received, start=1):
            try:
                self._take(path)
            except FileSkipped as error:
                self.problems.append(error.problem)
            self.progress("reading sources", number, len(received))
        return dict(sorted(self.sources.items()))

    def _take(self, path: str) -> None:
        data = files.read_bytes(self.content, f"{SOURCES}/{path}")
        sidecar = self.registry.sidecars.get(path, NO_SIDECAR)
        digest = sha256(data).hexdigest()
        source_id = sidecar.slug or slugify(str(PurePosixPath(path).with_suffix("")))
        self._refuse_taken_id(source_id, path)
        if path in self.registry.withheld:
            raise FileSkipped(_withheld(path))
        key = (path, digest, source_id, sidecar)
        source = self.memory.sources.get(key)
        if source is None:
            source = normalize(
                read(RawItem(path=path, data=data)),
                id=source_id,
                path=f"{SOURCES}/{path}",
                size=len(data),
                sha256=digest,
                sidecar_fields=dict(sidecar.fields),
                rights=sidecar.rights,
                note=sidecar.note,
            )
            lost = check_nothing_lost(source)
            if lost is not None:
                self.problems.append(_text_lost(source, lost))
        self._warn_of_unseen_name(path)
        self.normalized[key] = source
        self.sources[source_id] = source
        self.received[source_id] = data

    def _warn_of_unseen_name(self, path: str) -> None:
        unseen = "".join(path[start:end] for start, end in invisible_runs(path))
        if unseen:
            self.problems.append(
                Problem(
                    severity=Severity.WARNING,
                    code="invisible-character",
                    message=f"the name of the file holds what nobody can see: {name_invisible(unseen)}",
                    remedy="Rename the file",
                    path=f"{SOURCES}/{path}",
                )
            )

    def _refuse_taken_id(self, source_id: str, path: str) -> None:
        if not source_id or source_id == "index":
            message, code = f"`{path}` gives no usable address", "bad-file-name"
        elif source_id in self.sources:
            message = f"its id `{source_id}` is taken by `{self.sources[source_id].path}`"
            code = "duplicate-id"
        else:
            return
        raise FileSkipped(
            Problem(
                severity=Severity.ERROR,
                code=code,
                message=message,
                remedy=f"Rename the file, or give it a `slug:` of its own in `{path}{SUFFIX}`",
                path=f"{SOURCES}/{path}",
            )
        )


def _text_lost(source: Source, lost: str) -> Problem:
    return Problem(
        severity=Severity.ERROR,
        code="text-lost",
        message=f"normalizing did not account for the whole text: {lost}",
        remedy="This is a fault of the program; please report it with the file",
        path=source.path,
    )


def _withheld(path: str) -> Problem:
    return Problem(
        severity=Severity.ERROR,
        code="rights-unclear",
        message=f"`{path}{SUFFIX}` cannot be used but speaks of rights, so the source is left out of the site",
        remedy="Mend the sidecar",
        path=f"{SOURCES}/{path}",
    )


def _stray_sidecars(paths: list[str]) -> Iterator[Problem]:
    known = set(paths)
    for path in paths:
        if path.endswith(SUFFIX) and path.removesuffix(SUFFIX) not in known:
            yield Problem(
                severity=Severity.ERROR,
                code="sidecar-without-source",
                message=f"there is no file `{path.removesuffix(SUFFIX)}` beside it",
                remedy="Name it as the source with `.yml` added, or remove it",
                path=f"{SOURCES}/{path}",
            )

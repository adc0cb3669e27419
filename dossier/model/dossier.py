"""The finished dossier: all that pages, checks and exports may look at."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dossier.model.annotation import Annotations, Mention, Quote
from dossier.model.candidate import Candidate
from dossier.model.claim import Claim
from dossier.model.coverage import SourceCoverage
from dossier.model.decision import Decision
from dossier.model.entity import Entity, EntityType
from dossier.model.event import Event
from dossier.model.evidence import Evidence, Located
from dossier.model.lock import EvidenceLock
from dossier.model.problem import Problem
from dossier.model.prose import Prose, ProsePage, Target
from dossier.model.question import Question, Standing
from dossier.model.quote_group import QuoteGroup
from dossier.model.report import Alignment, ReportGroup, count_reports
from dossier.model.site import Site
from dossier.model.source import Sentence, Source
from dossier.model.suggestion import SuggestedQuestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """An entity named in the same sentences as another."""

    entity: str
    sentences: int
    """How many sentences name both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement:
    """An event from the side of somebody who took part, or of the place where it happened."""

    event: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """Relations turned round. Every mapping has every id as a key; entities are those that have a page."""

    mentions_of_entity: Mapping[str, tuple[Mention, ...]]
    """In the order of sources and of the text."""
    mentions_in_source: Mapping[str, tuple[Mention, ...]]
    unclear_names: Mapping[str, tuple[tuple[Mention, ...], ...]]
    """By source, the mentions of each name that could be several of the longer names of the text."""
    names_in_source: Mapping[str, int]
    """How many mentions a source has, those in words that may not be published included."""
    times_in_source: Mapping[str, Mapping[str, int]]
    """By source, how often it names each entity, in words that may not be published too."""
    times_of_entity: Mapping[str, Mapping[str, int]]
    """The same by entity, then by source, in the order of sources."""
    said_by: Mapping[str, tuple[Quote, ...]]
    """By entity, in the order of sources and of the text."""
    said_about: Mapping[str, tuple[Quote, ...]]
    """Quotes that name the entity and are somebody else's, or nobody's."""
    neighbours: Mapping[str, tuple[Neighbour, ...]]
    """Most shared sentences first."""
    involvements: Mapping[str, tuple[Involvement, ...]]
    """By entity, in the order of time."""
    events_of_source: Mapping[str, tuple[str, ...]]
    """Events with evidence in the source, in the order of time."""
    parts_of_event: Mapping[str, tuple[str, ...]]
    followed_by: Mapping[str, tuple[str, ...]]
    related_events: Mapping[str, tuple[str, ...]]
    """In both directions, but for those that one of the relations above ties already."""
    questions_of_event: Mapping[str, tuple[str, ...]]
    """Those with conflicts first, as all lists of questions."""
    questions_of_entity: Mapping[str, tuple[str, ...]]
    """Those that belong to it, and those that it answers as somebody whom a source quotes, or is the answer to."""
    questions_of_source: Mapping[str, tuple[str, ...]]
    """Those that it answers."""
    parts_of_entity: Mapping[str, tuple[str, ...]]
    claims_in_event: Mapping[str, tuple[Claim, ...]]
    """What each claimant of its evidence says of it, those with most relays first."""
    claims_of_entity: Mapping[str, tuple[Claim, ...]]
    """What it says of events inside the sources, in the order of time."""
    coverage: Mapping[str, tuple[SourceCoverage, ...]]
    """By event, what each source with evidence for it answers, in the order of sources."""
    sentence_of: Mapping[tuple[str, int], Sentence]
    """By source and offset of the beginning of a mention, date, quote or figure."""
    quote_group_of: Mapping[Quote, str]
    """Id of the group of every quote that other sources give, too."""
    report_of: Mapping[str, str]
    """Id of the report group of every source that is in one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """The data file of the dossier as it was published once."""

    on: str
    """Day on which it was recorded, EDTF."""
    data: Mapping[str, object]
    """The file as JSON, checked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Sources, what is found in them, and what the curator says of it."""

    entity_types: tuple[EntityType, ...]
    sources: Mapping[str, Source]
    """By id, in the order of ids."""
    received: Mapping[str, bytes]
    """The files as received, by source id."""
    entities: Mapping[str, Entity]
    """By id, in the order of names: what the curator confirmed."""
    candidates: Mapping[str, Candidate]
    """By id, in the order of names: what was found and nobody confirmed."""
    subjects: Mapping[str, Entity]
    """By id, in the order of names: all that has a page, the entities and the candidates seen often enough."""
    annotations: Mapping[str, Annotations]
    """What was found in each source, by its id."""
    events: Mapping[str, Event]
    """By id, in the order of time."""
    questions: Mapping[str, Question]
    """By id: conflicts first, then other differences, then what is agreed, told once, or open."""
    standings: Mapping[str, Standing]
    """How the answers to each question stand, by its id."""
    suggestions: tuple[SuggestedQuestion, ...]
    """What the sources seem to answer besides; nothing of it is the curator's."""
    pages: Mapping[str, ProsePage]
    """Hand-written pages by path."""
    decisions: tuple[Decision, ...]
    redirects: Mapping[Target, Target]
    """From ids that were merged or renamed to where they lead now."""
    evidence: Mapping[Evidence, Located]
    """All evidence that was found again."""
    locks: tuple[EvidenceLock, ...]
    """How it stands in its sources, in the order of these: what `dossier lock` writes down."""
    prose: Mapping[str, Prose]
    """Hand-written prose by path of its file."""
    index: Index
    quote_groups: Mapping[str, QuoteGroup]
    """Statements that more than one source gives, by id, in the order of ids."""
    report_groups: Mapping[str, ReportGroup]
    """By id, in the order of ids."""
    alignments: Mapping[tuple[str, str], Alignment]
    """Of pairs of sources of one report group, by their ids in order."""
    earlier: tuple[Earlier, ...]
    """What was recorded when it was published, the newest first."""
    problems: tuple[Problem, ...]
    page_size: int
    problems_page: bool
    """Whether the problems are a page of the site."""
    site: Site

    def entity_type(self, entity: Entity) -> EntityType:
        """Return the type of an entity."""
        return next(kind for kind in self.entity_types if kind.id == entity.type)

    def of_type(self, kind: EntityType) -> list[Entity]:
        """Return all of a type that have a page, in the order of names."""
        return [entity for entity in self.subjects.values() if entity.type == kind.id]

    def independent_reports(self, sources: Iterable[str]) -> int:
        """Return how many independent origins some sources have: those of one report group count once."""
        return count_reports(sources, self.index.report_of)

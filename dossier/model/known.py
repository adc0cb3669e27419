"""All that is known of a dossier's texts before anything is derived from it."""

from collections.abc import Mapping
from dataclasses import dataclass

from dossier.model.annotation import Annotations
from dossier.model.decision import Decision
from dossier.model.dossier import Earlier
from dossier.model.entity import Entity
from dossier.model.event import Event
from dossier.model.evidence import Evidence, Located
from dossier.model.lock import EvidenceLock
from dossier.model.problem import Problem
from dossier.model.prose import Prose, ProsePage, Target
from dossier.model.question import Question, Standing
from dossier.model.report import Alignment, ReportGroup
from dossier.model.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What was read, found and judged in the whole texts; of this, rights decide what may be published.

    Fields of one name are in `model/dossier.py`, which says what each holds.
    """

    sources: Mapping[str, Source]
    received: Mapping[str, bytes]
    annotations: Mapping[str, Annotations]
    """As found: no name that nobody confirmed knows its candidate yet."""
    entities: Mapping[str, Entity]
    events: Mapping[str, Event]
    questions: Mapping[str, Question]
    standings: Mapping[str, Standing]
    evidence: Mapping[Evidence, Located]
    locks: tuple[EvidenceLock, ...]
    pages: Mapping[str, ProsePage]
    prose: Mapping[str, Prose]
    decisions: tuple[Decision, ...]
    ignored: frozenset[str]
    """Names ruled to be none of this dossier's business; they are compared with, and never shown."""
    redirects: Mapping[Target, Target]
    report_groups: Mapping[str, ReportGroup]
    alignments: Mapping[tuple[str, str], Alignment]
    earlier: tuple[Earlier, ...]
    problems: tuple[Problem, ...]

"""Loads and checks the files a person edits."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from dossier import files
from dossier.curated.decisions import load_decisions
from dossier.curated.entities import load_entity
from dossier.curated.events import load_event
from dossier.curated.invisible import remove_invisible
from dossier.curated.loading import CuratedFileRefused
from dossier.curated.locks import load_locks
from dossier.curated.prose import load_prose
from dossier.curated.questions import load_question
from dossier.curated.sidecars import NO_SIDECAR, SUFFIX, Sidecar, load_sidecar
from dossier.errors import FileSkipped
from dossier.model.curated import Curated
from dossier.model.decision import DECISIONS, Decision
from dossier.model.entity import Entity
from dossier.model.event import Event
from dossier.model.lock import LOCK_FILE, EvidenceLock
from dossier.model.problem import Problem, Severity
from dossier.model.prose import ProsePage
from dossier.model.question import Question
from dossier.settings import Settings
from dossier.text.slugs import slugify

SOURCES = "sources"
READ_ME = "README.md"
"""The one file of the sources folder that is no source: it tells people what to put there."""
EVENTS = "events"
QUESTIONS = "questions"

__all__ = [
    "DECISIONS",
    "EVENTS",
    "NO_SIDECAR",
    "QUESTIONS",
    "READ_ME",
    "SOURCES",
    "SUFFIX",
    "CuratedFileRefused",
    "CuratedFiles",
    "Sidecar",
    "load_curated",
    "load_sidecar",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CuratedFiles(Curated):
    """All that the curator wrote, with what concerns its files and the sources' own."""

    sidecars: Mapping[str, Sidecar] = field(default_factory=dict)
    """By path of the source, relative to the sources folder."""
    withheld: frozenset[str] = frozenset()
    """Paths of sources whose sidecar cannot be used, but seems to limit what of them may be published."""
    problems: tuple[Problem, ...] = ()
    last_good: Mapping[str, Any] = field(default_factory=dict)
    """What each file was last read as, by path: for a preview that outlives a half-typed file."""


def load_curated(content: Path, settings: Settings, last_good: Mapping[str, Any] | None = None) -> CuratedFiles:
    """Read every curated file below the content folder.

    A file that cannot be used is a problem; where `last_good` has an earlier reading of it, that one stays.
    """
    return _Loader(content, settings, last_good or {}).load()


class _Loader:
    """Gathers what the files hold, one after the other."""

    def __init__(self, content: Path, settings: Settings, last_good: Mapping[str, Any]) -> None:
        self.content = content
        self.types = {entity_type.folder: entity_type for entity_type in settings.entity_types}
        self.last_good = last_good
        self.good: dict[str, Any] = {}
        self.problems: list[Problem] = []
        self.sidecars: dict[str, Sidecar] = {}
        self.withheld: set[str] = set()
        self.pages: list[ProsePage] = []
        self.entities: list[Entity] = []
        self.events: list[Event] = []
        self.questions: list[Question] = []
        self.decisions: tuple[Decision, ...] = ()
        self.locks: tuple[EvidenceLock, ...] = ()

    def load(self) -> CuratedFiles:
        for path in files.walk(self.content):
            self._load_file(path)
        return CuratedFiles(
            entities=tuple(self._unique(self.entities, "entity")),
            events=tuple(self._unique(self.events, "event")),
            questions=tuple(self._unique(self.questions, "question")),
            decisions=self.decisions,
            pages=tuple(self.pages),
            locks=self.locks,
            sidecars=self.sidecars,
            withheld=frozenset(self.withheld),
            problems=tuple(self.problems),
            last_good=self.good,
        )

    def _load_file(self, path: str) -> None:
        folder, _, rest = path.partition("/")
        name = PurePosixPath(path)
        if folder == SOURCES and rest:
            if name.suffix == SUFFIX:
                self._load_sidecar(path, rest[: -len(SUFFIX)])
        elif path == DECISIONS:
            self._keep(path, load_decisions, self._take_decisions)
        elif path == LOCK_FILE:
            self._keep(path, load_locks, self._take_locks)
        elif name.suffix != ".md":
            self._check_carried(path)
        elif (folder in self.types or folder in {EVENTS, QUESTIONS}) and rest and rest != "index.md":
            self._load_record(path, folder, name.stem)
        else:
            self._keep(path, load_prose, self.pages.append)

    def _load_sidecar(self, path: str, source: str) -> None:
        self._keep(path, load_sidecar, lambda sidecar: self.sidecars.update({source: sidecar}))
        if source not in self.sidecars and self._may_limit_rights(path):
            self.withheld.add(source)

    def _may_limit_rights(self, path: str) -> bool:
        """Whether a sidecar that cannot be used says anything of rights, outside its comments."""
        try:
            lines = files.read_bytes(self.content, path).splitlines()
        except FileSkipped:
            return True
        return any(b"rights" in line and not line.lstrip().startswith(b"#") for line in lines)

    def _check_carried(self, path: str) -> None:
        """Look whether a picture or the like, which is published as it is, lies where it seems to."""
        try:
            files.real_file(self.content, path)
        except FileSkipped as error:
            self.problems.append(error.problem)

    def _load_record(self, path: str, folder: str, stem: str) -> None:
        if "/" in path.partition("/")[2] or slugify(stem) != stem:
            self.problems.append(
                Problem(
                    severity=Severity.ERROR,
                    code="bad-file-name",
                    message=f"`{path}` cannot be an address",
                    remedy=f"Name it `{folder}/{slugify(stem) or 'some-name'}.md`",
                    path=path,
                )
            )
        elif folder == EVENTS:
            self._keep(path, lambda data, where: load_event(data, where, id=stem), self.events.append)
        elif folder == QUESTIONS:
            self._keep(path, lambda data, where: load_question(data, where, id=stem), self.questions.append)
        else:
            kind = self.types[folder]
            self._keep(
                path, lambda data, where: load_entity(data, where, id=stem, entity_type=kind), self.entities.append
            )

    def _take_decisions(self, loaded: tuple[tuple[Decision, ...], tuple[Problem, ...]]) -> None:
        self.decisions, problems = loaded
        self.problems += problems

    def _take_locks(self, loaded: tuple[EvidenceLock, ...]) -> None:
        self.locks = loaded

    def _keep(self, path: str, load: Callable[[bytes, str], Any], take: Callable[[Any], None]) -> None:
        """Read a file and take what it holds, or what it held when it was last good."""
        try:
            data, unseen = remove_invisible(files.read_bytes(self.content, path), path)
            self.problems += unseen
            loaded = load(data, path)
        except CuratedFileRefused as error:
            self.problems += error.problems
            loaded = self.last_good.get(path)
        except FileSkipped as error:
            self.problems.append(error.problem)
            loaded = self.last_good.get(path)
        if loaded is not None:
            self.good[path] = loaded
            take(loaded)

    def _unique(self, records: list[Any], what: str) -> list[Any]:
        """Drop records whose id another record of the same kind has: an id is one thing only."""
        kept: dict[str, Any] = {}
        for record in records:
            first = kept.setdefault(record.id, record)
            if first is not record:
                self.problems.append(
                    Problem(
                        severity=Severity.ERROR,
                        code="duplicate-id",
                        message=f"the {what} id `{record.id}` is taken by `{first.path}`",
                        remedy="Rename one of the files",
                        path=record.path,
                    )
                )
        return list(kept.values())

"""What the curated files say of a name, and where they say it."""

from dataclasses import replace
from pathlib import Path

from dossier import files
from dossier.curated import DECISIONS, CuratedFiles, load_curated
from dossier.curated.loading import load_page
from dossier.errors import CommandRefused, FileSkipped
from dossier.model.decision import SOURCE, Decision, Ruling
from dossier.model.entity import Entity
from dossier.model.problem import Problem, Severity
from dossier.resolve.decisions import apply_decisions
from dossier.resolve.naming import Naming
from dossier.resolve.source_rulings import rule_on_sources
from dossier.resolve.spellings import find_shared_spellings
from dossier.settings import Settings
from dossier.text.spellings import fold_spelling

PERSON = "person"


class Known:
    """The entities and rulings of a content folder, by name."""

    def __init__(self, content: Path, settings: Settings) -> None:
        """Load the folder. Raises `CommandRefused` when an entity or the rulings cannot be read."""
        self.content = content
        self.folders = {kind.id: kind.folder for kind in settings.entity_types}
        self.curated = load_curated(content, settings)
        for problem in self.curated.problems:
            if problem.severity is not Severity.ERROR:
                continue
            if problem.path == DECISIONS or problem.path.partition("/")[0] in self.folders.values():
                raise CommandRefused(f"fix this problem first, since it may hide names. {problem}")
        self.ruled = apply_decisions(
            {entity.id: entity for entity in self.curated.entities},
            self.curated.decisions,
            self.folders,
            DECISIONS,
        )
        self._naming = Naming(self.ruled.entities.values(), self.ruled.moved)

    def entity(self, name: str) -> str | None:
        """Return the id of the entity that is meant by an id, a name or an alias that is not limited to sources."""
        return self._naming.entity(name)

    def record(self, entity: str) -> Entity:
        """Return the entity as its own file has it."""
        return next(record for record in self.curated.entities if record.id == entity)

    def namesakes(self, name: str) -> list[str]:
        """Return the ids of people who have a name of one word among the words of a longer name; else nothing."""
        word = fold_spelling(name)
        if " " in word:
            return []
        return [
            entity.id
            for entity in self.ruled.entities.values()
            if entity.type == PERSON
            and any(word in fold_spelling(alias.text).split()[1:] for alias in entity.spellings)
        ]

    def rulings(self, ruling: Ruling, *names: str) -> list[Decision]:
        """Return the decisions of one kind that name all of these, whatever spelling or old id they use."""
        meant = {self._naming.meaning(name) for name in names}
        return [
            decision
            for decision in self.curated.decisions
            if decision.ruling is ruling and meant <= {self._naming.meaning(name) for name in decision.names}
        ]

    def where(self, name: str, entity: str) -> str:
        """Return `file:line` of what makes `name` mean `entity`."""
        if name == entity:
            return self.record(entity).path
        folded = fold_spelling(name)
        for record in self.curated.entities:
            if self.ruled.moved.get(record.id, record.id) == entity:
                for number, alias in enumerate(record.spellings):
                    if fold_spelling(alias.text) == folded:
                        return f"{record.path}:{self._line(record.path, number)}"
        for decision in self.curated.decisions:
            if decision.ruling in {Ruling.SAME, Ruling.RENAME} and folded in map(fold_spelling, decision.names):
                return place(decision)
        return self.record(entity).path

    def text(self, path: str) -> str:
        """Return a curated file as it is, empty when there is none. Raises `CommandRefused`."""
        if not (self.content / path).exists():
            return ""
        try:
            return files.read_bytes(self.content, path).decode()
        except (FileSkipped, UnicodeDecodeError) as error:
            raise CommandRefused(f"{path} cannot be read: {error}") from error

    def problems_of(self, curated: CuratedFiles) -> tuple[Problem, ...]:
        """Return the problems that names and rulings have in what the curator wrote, without lines, which move."""
        ruled = apply_decisions(
            {entity.id: entity for entity in curated.entities}, curated.decisions, self.folders, DECISIONS
        )
        # Which sources there are is for the build to say; here those that are named count as being there.
        named = {name.removeprefix(SOURCE) for decision in curated.decisions for name in decision.names}
        _, misjudged = rule_on_sources(curated.decisions, named, DECISIONS)
        shared = find_shared_spellings(ruled.entities.values())
        found = (*curated.problems, *ruled.problems, *misjudged, *shared)
        return tuple(replace(problem, line=None) for problem in found)

    def _line(self, path: str, number: int) -> int:
        front = load_page(files.read_bytes(self.content, path), path).front
        return front.line_of(("aliases", number - 1) if number else ("name",))


def place(decision: Decision) -> str:
    """Return `file:line` of a ruling."""
    return f"{DECISIONS}:{decision.line}"

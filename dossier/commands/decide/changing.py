"""Writing changed files: all of what was meant, after a look at what it would do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from dossier import files
from dossier.commands.decide.known import Known
from dossier.curated import DECISIONS, QUESTIONS, CuratedFileRefused
from dossier.curated.decisions import load_decisions
from dossier.curated.entities import load_entity
from dossier.curated.invisible import remove_invisible
from dossier.curated.questions import load_question
from dossier.editing import append_decision
from dossier.errors import CommandRefused
from dossier.model.decision import QuotedWords, Ruling
from dossier.model.entity import Entity
from dossier.model.problem import Problem, Severity
from dossier.settings import Settings
from dossier.text.spellings import clean


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What an answer did; all empty where the files said so already."""

    paths: tuple[str, ...] = ()
    """Files written, relative to the content folder, in the order in which they were."""
    removed: tuple[str, ...] = ()
    """Files that are there no more."""
    warnings: tuple[Problem, ...] = ()
    """What the curator should look at after it."""


NO_REASON = "no reason given"


def with_ruling(
    text: str, ruling: Ruling, names: Sequence[str], *, by: str, on: str, why: str, quote: QuotedWords | None = None
) -> str:
    """Return the text of `decisions.yml` with one more ruling. Raises `CommandRefused` as `append_decision` does."""
    return append_decision(text, ruling, names, by=clean(by), on=on, why=clean(why) or NO_REASON, quote=quote)


def change(
    known: Known, settings: Settings, texts: Mapping[str, str], *, new: str | None = None, remove: str | None = None
) -> Written:
    """Write files, by path, then remove one.

    `new` is the path among them at which nothing may stand yet. Raises `CommandRefused`, and writes nothing, when the
    names and rulings would have an error they do not have now, or when something is at `new`.
    """
    after = _loaded(known, settings, texts, remove)
    now = set(known.problems_of(known.curated))
    appeared = [problem for problem in after if problem not in now]
    for problem in appeared:
        if problem.severity is Severity.ERROR:
            raise CommandRefused(f"nothing was written, since it would cause this problem: {problem}")
    for path in texts:
        if path == new and (known.content / path).exists():
            raise CommandRefused(f"{path} is there already")
    for path, text in texts.items():
        files.write(known.content / path, text.encode())
    if remove:
        files.remove(known.content / remove)
    return Written(paths=tuple(texts), removed=(remove,) if remove else (), warnings=tuple(appeared))


def _loaded(known: Known, settings: Settings, texts: Mapping[str, str], remove: str | None) -> tuple[Problem, ...]:
    """Return the problems there would be."""
    kinds = {kind.folder: kind for kind in settings.entity_types}
    entities: dict[str, Entity] = {record.path: record for record in known.curated.entities}
    entities.pop(remove or "", None)
    curated = known.curated
    try:
        for path, text in texts.items():
            data, _ = remove_invisible(text.encode(), path)  # as the files are read
            if path == DECISIONS:
                curated = replace(curated, decisions=load_decisions(data, path)[0])
                continue
            folder, name = PurePosixPath(path).parts
            if folder == QUESTIONS:
                load_question(data, path, id=PurePosixPath(name).stem)
            else:
                entities[path] = load_entity(data, path, id=PurePosixPath(name).stem, entity_type=kinds[folder])
    except CuratedFileRefused as error:
        raise CommandRefused(f"nothing was written, since it would cause this problem: {error.problem}") from error
    return known.problems_of(replace(curated, entities=tuple(entities.values())))

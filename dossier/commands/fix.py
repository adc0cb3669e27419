"""Writing the ready corrections of evidence into the files that hold it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dossier import files
from dossier.editing.evidence import set_citation, set_evidence
from dossier.errors import CommandRefused, FileSkipped
from dossier.model.dossier import Dossier
from dossier.model.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """What was written."""

    paths: tuple[str, ...]
    """Files, relative to the content folder."""
    corrected: tuple[Problem, ...]


def can_be_mended(problem: Problem) -> bool:
    """Whether a problem has one ready correction; of several, only a person can say which is right."""
    return problem.finding is not None and len(problem.finding.corrections) == 1


def fix(dossier: Dossier, content: Path, places: Iterable[str]) -> Fixed:
    """Write the ready corrections at some places, each a file or `file:line` below the content folder.

    Raises `CommandRefused`, and writes nothing, when there is nothing to correct at a place, when one has several
    corrections, or when a file is written in a way that only a person can change.
    """
    meant = list(dict.fromkeys(problem for place in places for problem in _at(dossier, place)))
    texts: dict[str, str] = {}
    # From the last line up: a line put in moves nothing that is still to be found.
    for problem in sorted(meant, key=lambda one: (one.path, -(one.line or 0))):
        texts[problem.path] = _corrected(texts.get(problem.path) or _read(content, problem.path), problem)
    for path, text in texts.items():
        files.write(content / path, text.encode())
    return Fixed(paths=tuple(texts), corrected=tuple(meant))


def _at(dossier: Dossier, place: str) -> Sequence[Problem]:
    here = [p for p in dossier.problems if p.finding is not None and place in {p.path, p.place}]
    found = [problem for problem in here if can_be_mended(problem)]
    if here and not found:
        raise CommandRefused(
            f"{place} has not exactly one ready correction. See `dossier check`, and write one yourself"
        )
    if not found:
        raise CommandRefused(f"there is no evidence to fix at {place}. `dossier check` lists the places")
    return found


def _corrected(text: str, problem: Problem) -> str:
    assert problem.finding is not None  # noqa: S101  `_at` looked
    evidence, (correction,) = problem.finding.evidence, problem.finding.corrections
    return (set_citation if evidence.in_prose else set_evidence)(text, evidence, correction)


def _read(content: Path, path: str) -> str:
    try:
        return files.read_bytes(content, path).decode()
    except (FileSkipped, UnicodeDecodeError) as error:
        raise CommandRefused(f"{path} cannot be read: {error}") from error

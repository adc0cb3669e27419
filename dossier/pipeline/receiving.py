"""First stage: what lies in the folders, read from the disk; after it, nothing of a build reads a file."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from dossier import files
from dossier.curated import READ_ME, SOURCES, SUFFIX, CuratedFiles, load_curated
from dossier.errors import FileSkipped
from dossier.history.records import read_records
from dossier.model.dossier import Earlier
from dossier.model.problem import Problem, Severity
from dossier.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What was received and written, as it lies in the project."""

    curated: CuratedFiles
    files: Mapping[str, bytes]
    """The texts as received, by path below the sources folder, in the order of paths."""
    earlier: tuple[Earlier, ...]
    """What was recorded when it was published, the newest first."""
    problems: tuple[Problem, ...]
    """With files that cannot be read, be they curated, received or recorded."""


def receive(content: Path, settings: Settings, records: Path | None, last_good: Mapping[str, Any]) -> Received:
    """Read the content folder and the records.

    `last_good` are earlier readings of curated files by path, which stand in for files that cannot be used now.
    """
    curated = load_curated(content, settings, last_good)
    paths = [path for path in files.walk(content / SOURCES) if path != READ_ME]
    received: dict[str, bytes] = {}
    unreadable: list[Problem] = []
    for path in paths:
        if PurePosixPath(path).suffix == SUFFIX:
            continue
        try:
            received[path] = files.read_bytes(content, f"{SOURCES}/{path}")
        except FileSkipped as error:
            unreadable.append(error.problem)
    earlier, unread = read_records(records)
    return Received(
        curated=curated,
        files=received,
        earlier=earlier,
        problems=(*curated.problems, *_stray_sidecars(paths), *unreadable, *unread),
    )


def _stray_sidecars(paths: Iterable[str]) -> Iterator[Problem]:
    known = set(paths)
    for path in sorted(known):
        if path.endswith(SUFFIX) and path.removesuffix(SUFFIX) not in known:
            yield Problem(
                severity=Severity.ERROR,
                code="sidecar-without-source",
                message=f"there is no file `{path.removesuffix(SUFFIX)}` beside it",
                remedy="Name it as the source with `.yml` added, or remove it",
                path=f"{SOURCES}/{path}",
            )

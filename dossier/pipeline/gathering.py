"""Reads and normalizes the files in `sources/`, one after the other."""

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

from dossier import files
from dossier.curated import NO_SIDECAR, SOURCES, SUFFIX, Registry
from dossier.errors import FileSkipped
from dossier.model.problem import Problem, Severity
from dossier.model.reading import RawItem
from dossier.model.source import Source
from dossier.normalize import check_nothing_lost, normalize
from dossier.read import read
from dossier.text.invisible import invisible_runs, name_invisible
from dossier.text.slugs import slugify

Progress = Callable[[str, int, int], None]
"""Told the stage, how many of its items are done, and how many there are."""

Normalized = Mapping[tuple[object, ...], Source]
"""Normalized sources by everything they depend on."""


class Gathering:
    """Reads and normalizes the files in `sources/`, one after the other."""

    def __init__(self, content: Path, registry: Registry, known: Normalized, progress: Progress) -> None:
        """Prepare to gather; `known` are sources that were normalized before."""
        self.content = content
        self.registry = registry
        self.known = known
        self.progress = progress
        self.sources: dict[str, Source] = {}
        self.received: dict[str, bytes] = {}
        self.normalized: dict[tuple[object, ...], Source] = {}
        self.problems: list[Problem] = []

    def gather(self) -> dict[str, Source]:
        """Return the sources by id; what could not be used is in `problems`."""
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
        source = self.known.get(key)
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
        remedy="Fix the sidecar",
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

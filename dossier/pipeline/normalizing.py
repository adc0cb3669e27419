"""Second stage: each received file becomes a source, or a problem that says why it does not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath

from dossier.curated import NO_SIDECAR, SOURCES, SUFFIX
from dossier.errors import FileSkipped
from dossier.extensions import NO_EXTENSIONS, Extensions
from dossier.model.problem import Problem, Severity
from dossier.model.reading import RawItem
from dossier.model.source import Source
from dossier.normalize import check_nothing_lost, normalize
from dossier.normalize.begin import begins_with
from dossier.pipeline.progress import Progress
from dossier.pipeline.receiving import Received
from dossier.read import read
from dossier.text.invisible import invisible_runs, name_invisible
from dossier.text.slugs import slugify

ByContent = Mapping[tuple[object, ...], Source]
"""Normalized sources by everything they depend on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Normalized:
    """The sources, each an article with its metadata and what was taken out of it."""

    sources: Mapping[str, Source]
    """By id, in the order of ids."""
    received: Mapping[str, bytes]
    """The files as received, by source id."""
    by_content: ByContent
    """The same sources, for a later build in which a file is what it is now."""
    problems: tuple[Problem, ...]


def normalize_received(
    received: Received, known: ByContent, progress: Progress, extensions: Extensions = NO_EXTENSIONS
) -> Normalized:
    """Read and normalize what was received; `known` are sources that were normalized before."""
    normalizing = _Normalizing(received, known, extensions)
    for number, (path, data) in enumerate(received.files.items(), start=1):
        try:
            normalizing.take(path, data)
        except FileSkipped as error:
            normalizing.problems.append(error.problem)
        progress("reading sources", number, len(received.files))
    return Normalized(
        sources=dict(sorted(normalizing.sources.items())),
        received=normalizing.received,
        by_content=normalizing.by_content,
        problems=tuple(normalizing.problems),
    )


class _Normalizing:
    """Takes one file after the other."""

    def __init__(self, received: Received, known: ByContent, extensions: Extensions) -> None:
        self._curated = received.curated
        self._extensions = extensions
        self._known = known
        self.sources: dict[str, Source] = {}
        self.received: dict[str, bytes] = {}
        self.by_content: dict[tuple[object, ...], Source] = {}
        self.problems: list[Problem] = []

    def take(self, path: str, data: bytes) -> None:
        """Make a source of a file. Raises `FileSkipped`."""
        sidecar = self._curated.sidecars.get(path, NO_SIDECAR)
        digest = sha256(data).hexdigest()
        source_id = sidecar.slug or slugify(str(PurePosixPath(path).with_suffix("")))
        self._refuse_taken_id(source_id, path)
        if path in self._curated.withheld:
            raise FileSkipped(_withheld(path))
        key = (path, digest, source_id, sidecar, self._extensions.version)
        source = self._known.get(key)
        if source is None:
            source = normalize(
                read(RawItem(path=path, data=data), self._extensions.formats),
                id=source_id,
                path=f"{SOURCES}/{path}",
                size=len(data),
                sha256=digest,
                sidecar_fields=dict(sidecar.fields),
                rights=sidecar.rights,
                note=sidecar.note,
                keeping=sidecar.keeping,
                extra=self._extensions.steps,
            )
            lost = check_nothing_lost(source)
            if lost is not None:
                self.problems.append(_text_lost(source, lost))
        self.problems += _unknown_beginnings(source, sidecar.keeping.beginnings)
        self._warn_of_unseen_name(path)
        self.by_content[key] = source
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


def _unknown_beginnings(source: Source, beginnings: tuple[str, ...]) -> Iterator[Problem]:
    paragraphs = [source.text[passage.start : passage.end] for passage in source.passages] if beginnings else []
    for beginning in beginnings:
        if not any(begins_with(paragraph, [beginning]) for paragraph in paragraphs):
            yield Problem(
                severity=Severity.WARNING,
                code="nothing-to-keep",
                message="no paragraph of the source begins with words that its sidecar keeps",
                remedy="Copy the first words from the removed text on the source's page, or take the line out",
                path=f"{source.path}{SUFFIX}",
            )


def _withheld(path: str) -> Problem:
    return Problem(
        severity=Severity.ERROR,
        code="rights-unclear",
        message=f"`{path}{SUFFIX}` cannot be used but speaks of rights, so the source is left out of the site",
        remedy="Fix the sidecar",
        path=f"{SOURCES}/{path}",
    )

"""Where the links and citations of hand-written prose lead."""

import difflib
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from dossier.model.entity import Entity
from dossier.model.event import Event
from dossier.model.evidence import Evidence, Located
from dossier.model.problem import Problem, Severity
from dossier.model.prose import Citation, Link, Prose, ProsePage, Target
from dossier.model.question import Question
from dossier.model.source import Source
from dossier.resolve.evidence.finding import EvidenceFinder
from dossier.text.folding import fold, squeeze
from dossier.text.references import CitationMark, LinkMark, find_marks


class LinkResolver:
    """Knows every page by its address, and every entity, event, question and source by its names."""

    def __init__(
        self,
        *,
        entities: Mapping[str, Entity],
        events: Iterable[Event],
        questions: Iterable[Question],
        sources: Mapping[str, Source],
        pages: Iterable[ProsePage],
        folders: Mapping[str, str],
        redirects: Mapping[Target, Target],
        finder: EvidenceFinder,
    ) -> None:
        """Gather the names; `folders` maps entity types to their folders."""
        self._finder = finder
        self._by_address: dict[str, Target] = {}
        self._by_name: dict[str, dict[Target, None]] = {}
        for entity in entities.values():
            target = Target(folder=folders[entity.type], id=entity.id)
            self._add(target, *(alias.text for alias in entity.spellings if not alias.sources))
        for event in events:
            self._add(Target(folder="events", id=event.id), event.title)
        for question in questions:
            self._add(Target(folder="questions", id=question.id), question.title)
        for source in sources.values():
            self._add(Target(folder="sources", id=source.id), source.title.value)
        for page in pages:
            self._add(Target(folder="", id=str(PurePosixPath(page.path).with_suffix(""))), page.title)
        for old, new in redirects.items():
            self._by_address.setdefault(f"{old.folder}/{old.id}", new)
            self._by_name.setdefault(fold(old.id), {new: None})

    def resolve(self, body: str, path: str, first_line: int) -> tuple[Prose, tuple[Problem, ...]]:
        """Resolve the marks of a prose that begins at `first_line` of its file."""
        marks: list[Link | Citation] = []
        problems: list[Problem] = []
        for mark in find_marks(body):
            line = first_line + body.count("\n", 0, mark.start)
            resolved, problem = (
                self._link(mark, path, line) if isinstance(mark, LinkMark) else self._citation(mark, path, line)
            )
            marks.append(resolved)
            if problem is not None:
                problems.append(problem)
        return Prose(body=body, marks=tuple(marks)), tuple(problems)

    def _add(self, target: Target, *names: str) -> None:
        self._by_address[f"{target.folder}/{target.id}".lstrip("/")] = target
        for name in (target.id, *names):
            if name:
                self._by_name.setdefault(fold(squeeze(name)), {})[target] = None

    def _link(self, mark: LinkMark, path: str, line: int) -> tuple[Link, Problem | None]:
        address = mark.target.strip("/").removesuffix(".md")
        named = list(self._by_name.get(fold(squeeze(mark.target)), ()))
        target = self._by_address.get(address) or (named[0] if len(named) == 1 else None)
        link = Link(start=mark.start, end=mark.end, label=mark.label or mark.target.rpartition("/")[2], target=target)
        if target is not None:
            return link, None
        if named:
            choices = " or ".join(f"[[{choice.folder}/{choice.id}]]".replace("[[/", "[[") for choice in named)
            return link, _problem(
                "link-ambiguous", f"`[[{mark.target}]]` could be several", f"Write {choices}", path, line
            )
        close = difflib.get_close_matches(fold(mark.target), self._by_name, n=1)
        remedy = f"Did you mean `[[{close[0]}]]`?" if close else "Link to a name, an alias or folder/id"
        return link, _problem("link-unknown", f"`[[{mark.target}]]` leads nowhere", remedy, path, line)

    def _citation(self, mark: CitationMark, path: str, line: int) -> tuple[Citation, Problem | None]:
        evidence = Evidence(source=mark.source, exact=mark.exact, path=path, line=line, in_prose=True)
        found = self._finder.locate(evidence)
        located = found if isinstance(found, Located) else None
        citation = Citation(start=mark.start, end=mark.end, evidence=evidence, located=located)
        return citation, found if isinstance(found, Problem) else None


def _problem(code: str, message: str, remedy: str, path: str, line: int) -> Problem:
    return Problem(severity=Severity.ERROR, code=code, message=message, remedy=remedy, path=path, line=line)

"""Everything that is wrong, by how much it matters, each with its place and its remedy."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from dossier.addresses import PROBLEMS, TO_REVIEW, source_path
from dossier.model.dossier import Dossier
from dossier.model.entity import Entity
from dossier.model.event import Event
from dossier.model.problem import Problem, Severity
from dossier.model.prose import ProsePage
from dossier.model.question import Question
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.listing import list_pages
from dossier.render.parts.pagination import Part
from dossier.render.templating import count
from dossier.text.markdown import code, escape_within, written

_INDEX = Index(path=PROBLEMS, title="Problems")
_SIDECAR = ".yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """What is wrong with one file, and the page that is made of it."""

    name: Markup | str
    problems: Sequence[Problem]


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the pages of problems, unless the settings want none."""
    dossier = rendering.dossier
    if not dossier.problems_page:
        return
    made_of = _pages_by_file(dossier)
    numbers = {severity: sum(p.severity is severity for p in dossier.problems) for severity in Severity}
    summary = ", ".join(count(number, severity) for severity, number in numbers.items())

    def values(part: Part[Problem], links: Links) -> Mapping[str, object]:
        return {
            "summary": summary,
            "to_review": TO_REVIEW,
            "said": _said,
            "severities": [
                (severity, list(_files(problems, made_of, links)))
                for severity, problems in groupby(part.rows, key=lambda problem: problem.severity)
            ],
        }

    yield from list_pages(
        rendering,
        "problems",
        _INDEX,
        dossier.problems,
        values,
        description=f"What is wrong with this dossier: {summary}.",
        searched=False,
    )


def _contents(dossier: Dossier) -> Iterator[Entry]:
    problems = sum(problem.severity is not Severity.NOTE for problem in dossier.problems)
    if problems and dossier.problems_page:
        yield Entry(path=PROBLEMS, label="Problems", size=f"{problems:,}")


def _files(problems: Iterator[Problem], made_of: dict[str, str], links: Links) -> Iterator[_File]:
    for path, of_file in groupby(problems, key=lambda problem: problem.path):
        name = links.to(made_of[path], path) if path in made_of else path
        yield _File(name=name, problems=tuple(of_file))


def _said(message: str, *, first: bool = False) -> Markup:
    """Return a message with what stands between backticks as code; the `first` in a line begins with a capital."""
    pieces = message.split("`")
    if len(pieces) % 2 == 0:  # a backtick of a source or of a file's name
        pieces = [message]
    if first:
        pieces[0] = pieces[0][:1].upper() + pieces[0][1:]
    shown = [
        code(piece) if number % 2 else escape_within(piece, first=first and not number)
        for number, piece in enumerate(pieces)
    ]
    return written("".join(shown))


def _pages_by_file(dossier: Dossier) -> dict[str, str]:
    """Return the page that is made of each file of the content folder, by the paths of both."""
    curated: tuple[Mapping[str, Entity | Event | Question | ProsePage], ...] = (
        dossier.entities,
        dossier.events,
        dossier.questions,
        dossier.pages,
    )
    found = {record.path: record.path for records in curated for record in records.values()}
    for source in dossier.sources.values():
        found[source.path] = found[f"{source.path}{_SIDECAR}"] = source_path(source.id)
    return found


KIND = PageKind(id="problems", pages=pages, folders=("problems",), indexes=(_INDEX,), contents=_contents)

"""What a curator should know of words that are withheld."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from dossier.curated import DECISIONS, SUFFIX
from dossier.model.decision import Decision
from dossier.model.evidence import Evidence
from dossier.model.known import Known
from dossier.model.message import quote
from dossier.model.problem import Problem, Severity
from dossier.model.prose import Citation, Prose
from dossier.model.source import Source
from dossier.rights.blanking import hides_title
from dossier.rights.deciding import Shown
from dossier.rights.withheld_words import WithheldWords
from dossier.text.folding import squeeze

_HAND_WRITTEN = ("entities", "events", "questions", "pages", "decisions")
"""Parts of what is known. Withheld words are cut out of all others too, but only here a person can fix them."""
_SHOWN = 80
"""Code points of repeated words in a message."""


Passage = tuple[str, int | None, str]
"""Path of a file, the line where it is known, and text."""


def find_for_curator(known: Known, shown: Shown) -> Iterator[Problem]:
    """Yield what a curator should know of words that are withheld; nothing where every source is free."""
    if shown.limited:
        yield from find_hidden_titles(known.sources, shown.sources)
        yield from find_repeated_words(known, shown.words)


def find_hidden_titles(sources: Mapping[str, Source], published: Mapping[str, Source]) -> Iterator[Problem]:
    """Yield a note for each source that goes by the name of its file since its title is withheld."""
    for source in sources.values():
        if hides_title(source, published[source.id]):
            yield Problem(
                severity=Severity.NOTE,
                code="title-withheld",
                message=f"the title of `{source.id}` stands in text that may not be published: its file names it",
                remedy="Give it a `title:` of your own, or the one it has if you may publish that",
                path=f"{source.path}{SUFFIX}",
            )


def find_repeated_words(known: Known, words: WithheldWords) -> Iterator[Problem]:
    """Yield an error for each place where hand-written text repeats withheld words that it does not cite."""
    for path, line, text in _hand_written(known):
        for start, end, source in words.runs(text):
            repeated = squeeze(text[start:end])
            shown = repeated if len(repeated) <= _SHOWN else f"{repeated[:_SHOWN].rstrip()}…"
            message = quote(shown, source) + f" repeats words of `{source}` that may not be published, and is left out"
            yield Problem(
                severity=Severity.ERROR,
                code="withheld-words",
                message=message.text,
                quotes=message.quotes,
                remedy="Say it in words of your own; those of an excerpt can be cited",
                path=path,
                line=line + text.count("\n", 0, start) if line else None,
            )


def _hand_written(known: Known) -> Iterator[Passage]:
    """Yield all that a person wrote but cited words."""
    for source in known.sources.values():
        yield f"{source.path}{SUFFIX}", None, source.note
    beginning: dict[str, int] = {}
    for part in _HAND_WRITTEN:
        yield from _of(getattr(known, part), "", None, beginning)
    for path, prose in known.prose.items():
        yield from _between_citations(prose, path, beginning.get(path, 1))


def _of(value: Any, path: str, line: int | None, beginning: dict[str, int]) -> Iterator[Passage]:
    """Yield the texts of a record, and note where its prose begins."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield path, line, value
    elif isinstance(value, Decision):
        yield from ((DECISIONS, value.line, text) for text in (*value.names, value.why))
    elif is_dataclass(value) and not isinstance(value, type | Evidence):
        path, line = getattr(value, "path", path), getattr(value, "line", line)
        if hasattr(value, "body_line"):
            beginning[path] = value.body_line
        for field in fields(value):
            if field.name != "body":
                place = value.line_of(field.name) if hasattr(value, "line_of") else line
                yield from _of(getattr(value, field.name), path, place, beginning)
    else:
        for item in _items(value):
            yield from _of(item, path, line, beginning)


def _items(value: Any) -> Iterable[Any]:
    if isinstance(value, Mapping):
        return tuple(value.items())
    return value if isinstance(value, tuple | list | frozenset) else ()


def _between_citations(prose: Prose, path: str, first_line: int) -> Iterator[Passage]:
    position = 0
    for mark in (*prose.marks, None):
        end = mark.start if mark else len(prose.body)
        if mark is None or isinstance(mark, Citation):
            yield path, first_line + prose.body.count("\n", 0, position), prose.body[position:end]
            position = mark.end if mark else end

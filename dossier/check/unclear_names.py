"""Names that a text leaves open."""

from collections.abc import Iterator

from dossier.model.annotation import Mention
from dossier.model.dossier import Dossier
from dossier.model.message import quote
from dossier.model.problem import Problem, Severity
from dossier.model.source import Source
from dossier.text.folding import squeeze


def check_unclear_names(dossier: Dossier) -> Iterator[Problem]:
    """Yield a note for every name of a source that could be several of the longer names there."""
    for source, names in dossier.index.unclear_names.items():
        for mentions in names:
            yield _problem(dossier.sources[source], mentions)


def _problem(source: Source, mentions: tuple[Mention, ...]) -> Problem:
    first, times = mentions[0], len(mentions)
    rivals = [quote(squeeze(rival), source.id) for rival in dict.fromkeys(r for m in mentions for r in m.rivals)]
    often = "once" if times == 1 else f"{times} times"
    named = quote(squeeze(first.text), source.id, (first.start, first.end))
    message = named + f", named {often}, could be "
    for number, rival in enumerate(rivals):
        message += (" or " if number else "") + rival
    return Problem(
        severity=Severity.NOTE,
        code="unclear-name",
        message=message.text,
        quotes=message.quotes,
        remedy="Say who is meant in this source, or that nobody can say, with `dossier review`",
        path=source.path,
        line=_line(source, first),
    )


def _line(source: Source, mention: Mention) -> int | None:
    """Return the line of the received text that has the words, or that their passage begins at."""
    passage = next((one for one in source.passages if one.start <= mention.start < one.end), None)
    if passage is None:
        return None
    place = source.received.find(mention.text, passage.received_start, passage.received_end)
    return source.received.count("\n", 0, place if place >= 0 else passage.received_start) + 1

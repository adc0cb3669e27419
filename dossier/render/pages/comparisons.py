"""Two versions of one report side by side: a page a pair, and what a source's page says of its versions."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from dossier.model.dossier import Dossier
from dossier.model.report import Alignment, Change, GroupBasis, PairKind, SentencePair, Span
from dossier.model.source import Sentence, Source
from dossier.render.links import SOURCES, Links, comparison_path
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.languages import in_language_of
from dossier.render.parts.passages import emphasize
from dossier.render.templating import count, fill
from dossier.text.markdown import written

_MOST_ROWS = 400
"""Rows of a comparison; what follows is left out, and said to be. No report of the first dossier comes near it."""
_MOST_CHANGES = 40
"""Changed numbers and names listed above the texts; all are marked in them."""


_NOT_COMPARED = "another version of the same report"
_NOT_SHOWN = f"{_NOT_COMPARED}, not set side by side since not all of the text may be published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Another version of a source, for that source's page."""

    source: str
    compared: str | None
    """Path of the page that compares the two; None in a large group, where only the first source is compared, and where
    a text may not be published whole."""
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """What stands side by side."""

    status: str
    left: Markup
    right: Markup


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield a page for every two sources of a report group that are compared."""
    for alignment in dossier.alignments.values():
        yield _page(dossier, alignment)


def versions_of(dossier: Dossier, source: str) -> Iterator[Version]:
    """Yield the other sources of a source's report group, in the order of ids."""
    group = dossier.report_groups.get(dossier.index.report_of.get(source, ""))
    for other in group.sources if group else ():
        if other == source:
            continue
        alignment = dossier.alignments.get((min(source, other), max(source, other)))
        if alignment is None:
            withheld = dossier.sources[source].withheld or dossier.sources[other].withheld
            yield Version(source=other, compared=None, summary=_NOT_SHOWN if withheld else _NOT_COMPARED)
            continue
        seen = alignment if alignment.one == source else alignment.mirrored()
        compared = comparison_path(alignment.one, alignment.other)
        yield Version(source=other, compared=compared, summary=_summary(dossier, seen))


def why_grouped(dossier: Dossier, source: str) -> str:
    """Return how it is known that a source has other versions, as plain text; nothing where it has none."""
    group = dossier.report_groups.get(dossier.index.report_of.get(source, ""))
    if group is None:
        return ""
    how = "Confirmed by the curator" if group.basis is GroupBasis.CONFIRMED else "Found by comparing the texts"
    return f"{how}: {group.reason.rstrip('.')}."


def _summary(dossier: Dossier, alignment: Alignment) -> str:
    """Say how much of a source's text stands in the other, and what is missing there."""
    same = {pair.one for pair in alignment.pairs if pair.kind is PairKind.SAME}
    changed = {pair.one for pair in alignment.pairs} - same
    total = len(dossier.sources[alignment.one].sentences)
    rest = total - len(same) - len(changed)
    return (
        f"of the {count(total, 'sentence')} here, {_number(len(same))} stand there word for word, "
        f"{_number(len(changed))} in other words, {_number(rest)} not at all"
    )


def _number(number: int) -> str:
    return f"{number:,}" if number else "none"


def _page(dossier: Dossier, alignment: Alignment) -> Page:
    path = comparison_path(alignment.one, alignment.other)
    links = Links(dossier, path)
    one, other = dossier.sources[alignment.one], dossier.sources[alignment.other]
    title = f"“{one.title.value}” and “{other.title.value}” compared"
    rows = list(_rows(one, other, alignment, links))
    changes = [change for pair in alignment.pairs for change in pair.changes]
    body = fill(
        "comparison",
        one=one,
        other=other,
        links=links,
        title=title,
        breadcrumbs=breadcrumbs(
            links, ((f"{SOURCES}/index.md", "Sources"), (f"{SOURCES}/{one.id}.md", one.title.value))
        ),
        why=why_grouped(dossier, one.id),
        summaries=[(one.id, _summary(dossier, alignment)), (other.id, _summary(dossier, alignment.mirrored()))],
        changes=[_change(one, other, change) for change in changes[:_MOST_CHANGES]],
        unlisted=max(0, len(changes) - _MOST_CHANGES),
        rows=rows[:_MOST_ROWS],
        left_out=max(0, len(rows) - _MOST_ROWS),
    )
    return Page(
        path=path,
        title=title,
        body=body,
        front={
            "description": "Two versions of one report, sentence by sentence.",
            "kind": "comparison",
            "search": {"exclude": True},
        },
    )


def _change(one: Source, other: Source, change: Change) -> tuple[str, str, str]:
    return change.kind, _surface(one, change.one), _surface(other, change.other)


def _surface(source: Source, span: Span | None) -> str:
    return source.text[span.start : span.end] if span else ""


def _rows(one: Source, other: Source, alignment: Alignment, links: Links) -> Iterator[_Row]:
    """Yield all sentences of both: those of `one` in order, those only in `other` after what they follow there."""
    pairs_of: defaultdict[str, list[SentencePair]] = defaultdict(list)
    for pair in alignment.pairs:
        pairs_of[pair.one].append(pair)
    right = {sentence.id: sentence for sentence in other.sentences}
    alone = _alone(other, {pair.other for pair in alignment.pairs})
    nothing = written("")

    def only_right(after: str) -> Iterator[_Row]:
        for sentence in alone.pop(after, ()):
            yield _Row(status="only right", left=nothing, right=_words(other, sentence, (), links))

    yield from only_right("")
    for sentence in one.sentences:
        if sentence.id not in pairs_of:
            yield _Row(status="only left", left=_words(one, sentence, (), links), right=nothing)
        for pair in pairs_of.get(sentence.id, ()):
            yield _Row(
                status=pair.kind,
                left=_words(one, sentence, [change.one for change in pair.changes], links),
                right=_words(other, right[pair.other], [change.other for change in pair.changes], links),
            )
            yield from only_right(pair.other)


def _alone(source: Source, paired: Collection[str]) -> dict[str, list[Sentence]]:
    """Return sentences without a counterpart by the id of the last one before them that has one, or by ``."""
    alone: dict[str, list[Sentence]] = {}
    after = ""
    for sentence in source.sentences:
        if sentence.id in paired:
            after = sentence.id
        else:
            alone.setdefault(after, []).append(sentence)
    return alone


def _words(source: Source, sentence: Sentence, marked: Iterable[Span | None], links: Links) -> Markup:
    spans = sorted((span.start - sentence.start, span.end - sentence.start) for span in marked if span)
    text = in_language_of(emphasize(source.sentence_text(sentence), spans), source)
    return written(f"{text} {links.sentence(source.id, sentence.id, 'in context')}")

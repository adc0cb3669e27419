"""Two versions of one report side by side: a page a pair."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from dossier.addresses import SOURCES, comparison_path, index_path, source_path
from dossier.model.dossier import Dossier
from dossier.model.report import Alignment, Change, SentencePair, Span
from dossier.model.source import Sentence, Source
from dossier.render.kinds import Entry, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.languages import in_language_of
from dossier.render.parts.passages import emphasize
from dossier.render.parts.versions import VERSIONS, summary, why_grouped
from dossier.render.templating import count
from dossier.text.markdown import written

_MOST_ROWS = 400
"""Rows of a comparison; what follows is left out, and said to be. No report of the first dossier comes near it."""
_MOST_CHANGES = 40
"""Changed numbers and names listed above the texts; all are marked in them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """What stands side by side."""

    status: str
    left: Markup
    right: Markup


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield a page for every two sources of a report group that are compared."""
    for alignment in rendering.dossier.alignments.values():
        yield _page(rendering, alignment)


def _page(rendering: Rendering, alignment: Alignment) -> Page:
    dossier = rendering.dossier
    path = comparison_path(alignment.one, alignment.other)
    links = Links(dossier, path)
    one, other = dossier.sources[alignment.one], dossier.sources[alignment.other]
    title = f"“{one.title.value}” and “{other.title.value}” compared"
    rows = list(_rows(one, other, alignment, links))
    changes = [change for pair in alignment.pairs for change in pair.changes]
    body = rendering.fill(
        "comparison",
        one=one,
        other=other,
        links=links,
        title=title,
        breadcrumbs=breadcrumbs(
            links, (rendering.indexes[index_path(SOURCES)].step, (source_path(one.id), one.title.value))
        ),
        why=why_grouped(dossier, one.id),
        summaries=[(one.id, summary(dossier, alignment)), (other.id, summary(dossier, alignment.mirrored()))],
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


def _contents(dossier: Dossier) -> Iterator[Entry]:
    if dossier.alignments:
        size = count(len(dossier.alignments), "pair")
        yield Entry(path=index_path(SOURCES), label="Versions compared", size=size, anchor=VERSIONS)


KIND = PageKind(id="comparisons", pages=pages, contents=_contents)

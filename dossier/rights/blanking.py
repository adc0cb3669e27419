"""A source without the words that may not be shown."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from dossier.model.source import WITHHELD, Basis, BlockKind, Metadatum, Passage, Source, Withheld
from dossier.rights.excerpts import Span, is_shown
from dossier.rights.quotations import conceal
from dossier.rights.withheld_words import WithheldWords
from dossier.text.folding import fold, squeeze


def blank(source: Source, shown: Sequence[Span], cited: Collection[str], words: WithheldWords) -> Source:
    """Return what is published of a source of which only some spans may be shown; every offset stays true.

    Withheld words become blanks that begin with the mark `WITHHELD`: one for each gap in a sentence and each run of
    sentences, or, where nothing is shown, one for each sentence that is `cited` (ids). Other withheld sentences are no
    longer there: their ids are made of their words. What was removed keeps its place and reason and loses its text.
    """
    gaps = list(_gaps(source, shown, cited))
    text = _blanked(source.text, shown, gaps)
    passages, number_of = _passages(source, text, shown)
    sentences = tuple(
        replace(sentence, end=sentence.start + len(part.rstrip()), passage=number_of[sentence.passage])
        for sentence in source.sentences
        if _inside(shown, sentence.start, sentence.end) or sentence.id in cited
        if (part := text[sentence.start : sentence.end])
    )
    withheld = Withheld(
        words=source.words,
        words_shown=sum(len(source.text[start:end].split()) for start, end in shown),
    )
    return replace(
        source,
        encoding=_without_words(source.encoding, shown, words),
        title=_without_quotes(_title(source, text), shown, words),
        issued=_without_words(source.issued, shown, words),
        publisher=_without_words(source.publisher, shown, words),
        url=_without_words(source.url, shown, words),
        authors=_without_words(source.authors, shown, words),
        language=_without_words(source.language, shown, words),
        note=words.cut(source.note),
        received="",
        text=text,
        passages=passages,
        sentences=sentences,
        removed=tuple(replace(one, text="", reason=words.cut(one.reason)) for one in source.removed),
        withheld=withheld,
    )


def hides_title(source: Source, published: Source) -> bool:
    """Whether the published source is not called by its title, which is a line of the withheld text."""
    return source.title.value != published.title.value


def _gaps(source: Source, shown: Sequence[Span], cited: Collection[str]) -> Iterator[Span]:
    """Yield the withheld stretches that get a mark."""
    run: Span | None = None
    open_end = False
    for sentence in source.sentences:
        inside = _inside(shown, sentence.start, sentence.end)
        if not inside:
            if sentence.id in cited:
                yield sentence.start, sentence.end
            elif shown and not open_end and run is None:
                run = (sentence.start, sentence.end)
            continue
        if run is not None and inside[0][0] <= sentence.start:
            yield run
        run = None
        position = sentence.start
        for start, end in inside:
            if start > position:
                yield position, start
            position = max(position, end)
        open_end = position < sentence.end
        if open_end:
            yield position, sentence.end
    if run is not None:
        yield run


def _blanked(text: str, shown: Sequence[Span], gaps: Sequence[Span]) -> str:
    characters = [" "] * len(text)
    for start, end in shown:
        characters[start:end] = text[start:end]
    for start, end in gaps:
        gap = text[start:end]
        first = start + len(gap) - len(gap.lstrip())
        mark = WITHHELD if len(gap.strip()) >= len(WITHHELD) else WITHHELD[1]
        characters[first : first + len(mark)] = mark
    return "".join(characters)


def _passages(source: Source, text: str, shown: Sequence[Span]) -> tuple[tuple[Passage, ...], dict[int, int]]:
    """Return the passages in which something is left, and the new number of each by its old one."""
    passages: list[Passage] = []
    number_of: dict[int, int] = {}
    for number, passage in enumerate(source.passages):
        left = text[passage.start : passage.end]
        if not left.strip():
            continue
        number_of[number] = len(passages)
        start = passage.start + len(left) - len(left.lstrip())
        kind = passage.kind if _inside(shown, passage.start, passage.end) else BlockKind.PARAGRAPH
        end = start + len(left.strip())
        passages.append(replace(passage, start=start, end=end, kind=kind, page=passage.page_at(start)))
    return tuple(passages), number_of


def _inside(shown: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Return the spans that touch a stretch of the text."""
    first = bisect_right(shown, start, key=lambda span: span[1])
    return shown[first : bisect_left(shown, end, lo=first, key=lambda span: span[0])]


def _title(source: Source, text: str) -> Metadatum:
    """Return the title, or the file's name where the title is a line of the text that is not shown whole."""
    words = fold(squeeze(source.title.value)).rstrip("…")
    if not source.title.of_text or words in fold(squeeze(text)):
        return source.title
    name = re.sub(r"[-_\s]+", " ", PurePosixPath(source.path).stem).strip()
    reason = "the file's name; the title stands in text that may not be published"
    return Metadatum(value=name[:1].upper() + name[1:], basis=Basis.WORKED_OUT, reason=reason)


def _without_words(value: Metadatum, shown: Sequence[Span], words: WithheldWords) -> Metadatum:
    """Return a value as it may be shown: reasons quote lines of the text, and what is worked out may be one."""
    if value.basis is Basis.CURATED:
        return value
    if words.runs(value.value):
        return Metadatum(value="", basis=Basis.UNKNOWN, reason="stands in text that may not be published")
    return _without_quotes(value, shown, words)


def _without_quotes(value: Metadatum, shown: Sequence[Span], words: WithheldWords) -> Metadatum:
    reason = conceal(value.reason, value.quotes, lambda quote: quote.span is not None and is_shown(shown, *quote.span))
    return replace(value, reason=words.cut(reason), quotes=())

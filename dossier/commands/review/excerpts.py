"""Sentences of the sources with the words in them that a question is about."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice, zip_longest
from typing import Any

from dossier.model.annotation import Mention, Quote
from dossier.model.dossier import Dossier
from dossier.model.source import Sentence, Source

MOST = 20
"""Excerpts of one item; nobody reads more before deciding."""
_SHORT = 60
"""Code points; a sentence that has fewer is shown with the next."""
_AROUND = 300
"""Code points shown before and after the words; a text that lost its line breaks is one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A sentence, or of a very long one what stands around the words."""

    source: str
    """Id."""
    title: str
    """Of the source."""
    sentence: str
    """Id, the anchor on the page of the source."""
    text: str
    marks: tuple[tuple[int, int], ...] = ()
    """Half-open code points into `text`, in order."""

    def record(self) -> dict[str, Any]:
        """Return it ready for JSON."""
        return {
            "source": self.source,
            "title": self.title,
            "sentence": self.sentence,
            "text": self.text,
            "marks": [list(mark) for mark in self.marks],
        }


def excerpts_of(dossier: Dossier, mentions: Iterable[Mention]) -> tuple[Excerpt, ...]:
    """Return the sentences that some mentions stand in: first one of each source, then another of each."""
    by_sentence: defaultdict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_sentence[mention.source, dossier.index.sentence_of[mention.source, mention.start].id].append(mention)
    by_source: defaultdict[str, list[list[Mention]]] = defaultdict(list)
    for (source, _), inside in by_sentence.items():
        by_source[source].append(inside)
    in_turn = (inside for turn in zip_longest(*by_source.values()) for inside in turn if inside is not None)
    return tuple(_excerpt(dossier, inside) for inside in islice(in_turn, MOST))


def whole_sentence(dossier: Dossier, source: str, sentence: Sentence) -> Excerpt:
    """Return a sentence without marks, of a very long one its beginning."""
    return _cut(dossier, source, sentence, ())


def excerpt_of(dossier: Dossier, quote: Quote) -> Excerpt:
    """Return the sentence that a quote stands in, with its words marked."""
    sentence = dossier.index.sentence_of[quote.source, quote.start]
    return _cut(dossier, quote.source, sentence, [(quote.start, quote.end)])


def _excerpt(dossier: Dossier, mentions: list[Mention]) -> Excerpt:
    first = mentions[0]
    sentence = dossier.index.sentence_of[first.source, first.start]
    return _cut(dossier, first.source, sentence, [(mention.start, mention.end) for mention in mentions])


def _cut(dossier: Dossier, source: str, sentence: Sentence, spans: Iterable[tuple[int, int]]) -> Excerpt:
    text = dossier.sources[source].text
    inside = sorted(spans)
    # A name may go on into the next sentence.
    last = max(_enough(dossier.sources[source], sentence), *(end for _, end in inside), sentence.end)
    begins, ends = inside[0] if inside else (sentence.start, sentence.start)
    start = _word_start(text, max(sentence.start, begins - _AROUND), sentence.start)
    end = _word_end(text, min(last, ends + _AROUND, begins + 2 * _AROUND), last)
    before, after = "… " if start > sentence.start else "", " …" if end < last else ""
    shift = len(before) - start
    return Excerpt(
        source=source,
        title=dossier.sources[source].title.value or source,
        sentence=sentence.id,
        text=f"{before}{text[start:end]}{after}",
        marks=tuple((a + shift, min(b, end) + shift) for a, b in inside if a < end),
    )


def _enough(source: Source, sentence: Sentence) -> int:
    """Return where a sentence ends, or for a very short one what follows it, without which it says little."""
    end = sentence.end
    while end - sentence.start < _SHORT:
        following = bisect_right(source.sentences, end - 1, key=lambda one: one.start)
        if following == len(source.sentences):
            break
        end = source.sentences[following].end
    return end


def _word_start(text: str, offset: int, least: int) -> int:
    """Move a cut to the word that begins there or next, if one does within reach."""
    if offset == least:
        return offset
    space = text.find(" ", offset, offset + _AROUND // 2)
    return offset if space < 0 else space + 1


def _word_end(text: str, offset: int, most: int) -> int:
    if offset == most:
        return offset
    space = text.rfind(" ", offset - _AROUND // 2, offset)
    return offset if space < 0 else space

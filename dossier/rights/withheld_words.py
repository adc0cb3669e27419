"""Recognizing words of withheld text wherever else they stand."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from dossier.model.source import WITHHELD
from dossier.text.folding import fold
from dossier.text.words import BARE, spans_of

Words = tuple[str, ...]
"""Words of a text, whatever their case, typography and punctuation."""


def words_of(text: str) -> Words:
    """Return the words of a text in the form in which they are compared."""
    folded = fold(text)
    return tuple(folded[start:end] for start, end in spans_of(BARE, folded))


class WithheldWords:
    """Knows runs of words that only withheld text has."""

    def __init__(self, withheld: Iterable[tuple[str, Words]], public: Iterable[Words], *, run: int, whole: int) -> None:
        """Take in withheld stretches, each with the id of its source, and all text that may be shown.

        Words are recognized from `run` of them in a row. A stretch that is shorter is recognized as a whole when it has
        at least `whole` words. What public text has too is public.
        """
        self._source: dict[Words, str] = {}
        for source, words in withheld:
            if len(words) >= run:
                self._source.update((gram, source) for gram in _grams(words, run))
            elif len(words) >= whole:
                self._source.setdefault(words, source)
        self._lengths = sorted({len(gram) for gram in self._source}, reverse=True)
        known = {word for gram in self._source for word in gram}
        for words in public if known else ():
            for possible, stretch in groupby(words, known.__contains__):
                if possible:
                    self._set_free(tuple(stretch))

    def runs(self, text: str) -> list[tuple[int, int, str]]:
        """Return the half-open spans of a text that hold withheld words, in order and apart, each with their source."""
        found: list[tuple[int, int, str]] = []
        for start, end, source in sorted(self._hits(text)):
            if found and start <= found[-1][1]:
                found[-1] = (found[-1][0], max(end, found[-1][1]), found[-1][2])
            else:
                found.append((start, end, source))
        return found

    def cut(self, text: str) -> str:
        """Return a text with the mark `WITHHELD` in the place of withheld words."""
        pieces, position = [], 0
        for start, end, _ in self.runs(text):
            pieces += [text[position:start], WITHHELD]
            position = end
        return "".join([*pieces, text[position:]])

    def _set_free(self, words: Words) -> None:
        for length in self._lengths:
            for gram in _grams(words, length):
                self._source.pop(gram, None)

    def _hits(self, text: str) -> Iterator[tuple[int, int, str]]:
        if not self._source:
            return
        folded = fold(text)
        spans = spans_of(BARE, folded)
        words = [folded[start:end] for start, end in spans]
        for length in self._lengths:
            for first, gram in enumerate(_grams(words, length)):
                if gram in self._source:
                    yield spans[first][0], spans[first + length - 1][1], self._source[gram]


def _grams(words: Sequence[str], length: int) -> Iterator[Words]:
    return zip(*(words[offset:] for offset in range(length)), strict=False)

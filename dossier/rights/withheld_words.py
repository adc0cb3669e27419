"""Recognizing words of withheld text wherever else they stand."""

import re
from collections.abc import Iterable, Iterator, Sequence

from dossier.model.source import WITHHELD
from dossier.text.folding import fold
from dossier.text.word_units import word_units

Span = tuple[int, int]
_OUTSIDE = re.compile(r"\A[\W_]+|[\W_]+\Z")
_Words = tuple[str, ...]


class WithheldWords:
    """Knows runs of words that only withheld text has."""

    def __init__(self, withheld: Iterable[tuple[str, str]], public: Iterable[str], *, run: int, whole: int) -> None:
        """Take in withheld stretches, each with the id of its source, and all text that may be shown.

        Words are recognized from `run` of them in a row, whatever their case, typography and punctuation. A stretch
        that is shorter is recognized as a whole when it has at least `whole` words. What public text has too is public.
        """
        self._source: dict[_Words, str] = {}
        for source, text in withheld:
            words = [word for word, _ in _words(text)]
            if len(words) >= run:
                self._source.update((gram, source) for gram in _grams(words, run))
            elif len(words) >= whole:
                self._source.setdefault(tuple(words), source)
        self._lengths = sorted({len(gram) for gram in self._source}, reverse=True)
        for text in public if self._source else ():
            words = [word for word, _ in _words(text)]
            for length in self._lengths:
                for gram in _grams(words, length):
                    self._source.pop(gram, None)

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

    def _hits(self, text: str) -> Iterator[tuple[int, int, str]]:
        words = _words(text) if self._source else []
        for length in self._lengths:
            for first, gram in enumerate(_grams([word for word, _ in words], length)):
                if gram in self._source:
                    yield words[first][1][0], words[first + length - 1][1][1], self._source[gram]


def _words(text: str) -> list[tuple[str, Span]]:
    """Return the words of a text, folded and without punctuation around them, with their spans."""
    found = []
    for start, end in word_units(text):
        if word := _OUTSIDE.sub("", fold(text[start:end])):
            found.append((word, (start, end)))
    return found


def _grams(words: Sequence[str], length: int) -> Iterator[_Words]:
    return zip(*(words[offset:] for offset in range(length)), strict=False)

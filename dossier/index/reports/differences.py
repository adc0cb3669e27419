"""Which numbers and names differ between two versions of a sentence."""

from collections.abc import Iterator
from itertools import zip_longest

from dossier.index.wording import Lexicon, Wording
from dossier.model.report import Change, ChangeKind, Span
from dossier.text.word_forms import Word


def find_changes(one: Wording, other: Wording, lexicon: Lexicon) -> Iterator[Change]:
    """Yield what only one of two sentences has, first numbers, then names, each in the order of the text.

    What both have in other places or other forms (`1,000`, `a thousand`) is no change. Where both have something that
    the other lacks, the first stands beside the first.
    """
    for kind in ChangeKind:
        left = _only_in(one, other, kind, lexicon)
        right = _only_in(other, one, kind, lexicon)
        for first, second in zip_longest(left, right):
            yield Change(kind=kind, one=first, other=second)


def _only_in(sentence: Wording, other: Wording, kind: ChangeKind, lexicon: Lexicon) -> list[Span]:
    spans: list[Span] = []
    before: Word | None = None
    for word in sentence.words:
        if word.key in other.keys or not _is(word, kind, lexicon):
            before = None
            continue
        if kind is ChangeKind.NAME and before is not None and word.start - before.end == 1:
            # Words of one name: nothing but a space or a hyphen between them.
            spans[-1] = Span(start=spans[-1].start, end=word.end)
        else:
            spans.append(Span(start=word.start, end=word.end))
        before = word
    return spans


def _is(word: Word, kind: ChangeKind, lexicon: Lexicon) -> bool:
    return word.number if kind is ChangeKind.NUMBER else word.capital and not word.number and word.key in lexicon.names

"""The passage of a source that is nearest to words that are not in it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.model.finding import Passage, WordChange
from dossier.model.lock import EvidenceLock
from dossier.model.source import Source
from dossier.resolve.evidence.locks import gap_of, place_of, sentences_of
from dossier.text.folding import squeeze
from dossier.text.word_alignment import Fit, Words, find_changes, find_nearest, read_words

ALIKE = 0.5
"""Share of common words from which on a passage is a changed version of the words; two words of which one was
changed reach it."""
ALIKE_IN_PLACE = 0.3
"""The same for what stands between the neighbours that locked words had."""
ALIKE_ELSEWHERE = 0.8
"""The same for locked words between whose neighbours nothing stands any more: they were taken out, unless what is
found elsewhere is almost the same. Of the sentences of the first five texts none is so like another of its text."""
_ROOM = 3
"""How many times as long as the locked sentence a stretch between its neighbours may be, to be what became of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """What is nearest to some words."""

    passage: Passage
    """Whole sentences."""
    span: tuple[int, int] | None = None
    """Half-open code points of what stands for the exact words; None where nothing does."""
    changes: tuple[WordChange, ...] = ()
    alike: bool = False
    """Whether it is a changed version of the words, and not only the nearest there is."""


def find_near(source: Source, text: Words, exact: str, lock: EvidenceLock | None) -> Near | None:
    """Return the passage of a source, with its words in `text`, that is nearest to words that are not in it.

    With a lock, what stands between the old neighbours comes first, then what is like the sentence, then what is like
    the exact words alone. When nothing is like them, it is what stands where they stood.
    """
    words = _Wanted(exact)
    if lock is None:
        return _near(source, text, words, find_nearest(words.words, text), alike=ALIKE)
    sentence = _Wanted(exact, lock)
    gap = gap_of(lock, text)
    if gap is not None and gap[1] - gap[0] > _ROOM * len(sentence.words.words):
        gap = None
    if gap is not None:
        there = find_nearest(sentence.words, text, within=gap)
        near = _near(source, text, sentence, there, alike=ALIKE_IN_PLACE, within=gap)
        if near is not None and near.alike:
            return near
    alike = ALIKE if gap is None else ALIKE_ELSEWHERE
    near = _near(source, text, sentence, find_nearest(sentence.words, text), alike=alike, within=(0, len(text.words)))
    if near is None or not near.alike:
        near = _near(source, text, words, find_nearest(words.words, text), alike=alike)
    if near is not None and near.alike:
        return near
    # What stands in the place of the words, or before it where nothing does.
    place = place_of(lock, text) if gap is None else gap[0] - (0 < gap[0] == gap[1])
    return near if place is None else Near(passage=passage_of(source, text.starts[place], text.ends[place]))


class _Wanted:
    """Words that are looked for, and which of them are the exact ones."""

    def __init__(self, exact: str, lock: EvidenceLock | None = None) -> None:
        self.text = lock.sentence if lock else squeeze(exact)
        self.words = read_words(self.text)
        start = lock.start if lock else 0
        end = start + len(lock.exact) if lock else len(self.text)
        self.exact = {position for position, begin in enumerate(self.words.starts) if start <= begin < end}


def _near(
    source: Source,
    text: Words,
    wanted: _Wanted,
    fit: Fit | None,
    *,
    alike: float,
    within: tuple[int, int] | None = None,
) -> Near | None:
    """Return what words fit on; `within` some positions it is whole sentences, as the words are one."""
    if fit is None:
        return None
    passage = passage_of(source, text.starts[fit.first], text.ends[fit.last])
    first, last = fit.first, fit.last + 1
    if within is not None:
        first = max(within[0], bisect_left(text.starts, passage.start))
        last = min(within[1], bisect_left(text.starts, passage.end))
    return Near(
        passage=passage,
        span=_span(wanted, text, fit, first, last),
        changes=tuple(_changes(wanted, source.text, text, fit, (first, last))),
        alike=fit.similarity >= alike,
    )


def _span(wanted: _Wanted, text: Words, fit: Fit, first: int, last: int) -> tuple[int, int] | None:
    """Return what stands for the exact words; where the outermost of them was changed, it may have become several."""
    inside = [number for number, (i, _) in enumerate(fit.pairs) if i in wanted.exact]
    if not inside:
        return None
    (i, start), (k, end) = fit.pairs[inside[0]], fit.pairs[inside[-1]]
    if wanted.words.words[i] != text.words[start]:
        start = fit.pairs[inside[0] - 1][1] + 1 if inside[0] else first
    if wanted.words.words[k] != text.words[end]:
        end = fit.pairs[inside[-1] + 1][1] - 1 if inside[-1] + 1 < len(fit.pairs) else last - 1
    return text.starts[start], text.ends[end]


def _changes(
    wanted: _Wanted, text: str, words: Words, fit: Fit | None, stretch: tuple[int, int]
) -> Iterator[WordChange]:
    for was, now in find_changes(wanted.words, words, fit.pairs if fit else (), *stretch):
        yield WordChange(was=_cut(wanted.text, wanted.words, *was), now=_cut(text, words, *now))


def _cut(text: str, words: Words, first: int, last: int) -> str:
    return squeeze(text[words.starts[first] : words.ends[last - 1]]) if first < last else ""


def changes_between(old: EvidenceLock, new: EvidenceLock) -> tuple[WordChange, ...]:
    """Return what differs between the sentences of two locks of the same words."""
    was, now = _Wanted(old.exact, old), _Wanted(new.exact, new)
    fit = find_nearest(was.words, now.words)
    return tuple(_changes(was, now.text, now.words, fit, (0, len(now.words.words))))


def passage_of(source: Source, start: int, end: int) -> Passage:
    """Return the sentences that a span touches, as a passage."""
    touched = sentences_of(source, start, end)
    start, end = touched[0].start, touched[-1].end
    return Passage(start=start, end=end, sentence=touched[0].id, text=squeeze(source.text[start:end]))

"""What stands around evidence: how a lock is made, and what it says of a source that changed since."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator

from dossier.model.lock import EvidenceLock
from dossier.model.source import Sentence, Source
from dossier.text.folding import fold
from dossier.text.word_alignment import Words, find_sequence, read_words

_NEIGHBOURING = 8
"""Words kept of what stands before and after the sentence, for a person to recognize the place."""
_KNOWN_BY = 4
"""Those of them, the nearest, by which the program does; what is further off may be another sentence, and change."""
_OF_SENTENCE = 1000
"""Code points kept of the sentence on either side of the exact words."""
_LONGEST_WORD = 60  # code points: bounds how far is looked for words
_PARAGRAPH = "¶"
_SPACE = re.compile(r"\s")


def sentences_of(source: Source, start: int, end: int) -> tuple[Sentence, ...]:
    """Return the sentences that a span touches, in order."""
    first = bisect_right(source.sentences, start, key=lambda sentence: sentence.end)
    last = bisect_left(source.sentences, end, key=lambda sentence: sentence.start)
    return source.sentences[first:last]


def lock_of(source: Source, start: int, end: int) -> EvidenceLock:
    """Return the lock of a span of a source."""
    touched = sentences_of(source, start, end)
    opening, closing = touched[0].start, touched[-1].end
    before = _last_words(source.text, opening)
    after = _first_words(source.text, closing)
    if before and opening == source.passages[touched[0].passage].start:
        before = f"{before} {_PARAGRAPH}"
    if after and closing == source.passages[touched[-1].passage].end:
        after = f"{_PARAGRAPH} {after}"
    # A text without full stops is one long sentence: what is far from the words is left out.
    first = max(opening, start - _OF_SENTENCE)
    while opening < first < start and not source.text[first - 1].isspace():
        first += 1
    last = min(closing, end + _OF_SENTENCE)
    while end < last < closing and not source.text[last].isspace():
        last -= 1
    return EvidenceLock(
        source=source.id,
        sha256=source.sha256,
        before=before,
        sentence=_SPACE.sub(" ", source.text[first:last]),
        start=start - first,
        exact=_SPACE.sub(" ", source.text[start:end]),
        after=after,
    )


def _last_words(text: str, end: int) -> str:
    return " ".join(text[max(0, end - _NEIGHBOURING * _LONGEST_WORD) : end].split()[-_NEIGHBOURING:])


def _first_words(text: str, start: int) -> str:
    return " ".join(text[start : start + _NEIGHBOURING * _LONGEST_WORD].split()[:_NEIGHBOURING])


def same_sentence(old: EvidenceLock, new: EvidenceLock) -> bool:
    """Whether the sentences of two locks of the same words have the same words."""
    return fold(old.prefix) == fold(new.prefix) and fold(old.suffix) == fold(new.suffix)


def has_moved(old: EvidenceLock, new: EvidenceLock, text: Words) -> bool:
    """Whether words went elsewhere between two locks, `text` being that of the new one.

    They did when neither neighbour is the one they had, and one of those still stands somewhere; or when both are, but
    the words left the paragraph of the one and joined that of the other.
    """
    before, after = _same(_before, old, new, text), _same(_after, old, new, text)
    if before and after:
        return {_apart(old.before, new.before), _apart(old.after, new.after)} == {1, -1}
    return not before and not after and any(_stands(side(old, _KNOWN_BY), text) for side in (_before, _after))


def _same(side: Callable[[EvidenceLock, int], list[str]], old: EvidenceLock, new: EvidenceLock, text: Words) -> bool:
    """Whether a neighbour is the one that was: its nearest words are, and with those further off it is nowhere else."""
    if side(old, _KNOWN_BY) != side(new, _KNOWN_BY):
        return False
    whole = side(old, _NEIGHBOURING)
    return whole == side(new, _NEIGHBOURING) or not _stands(whole, text)


def _before(lock: EvidenceLock, number: int) -> list[str]:
    return list(read_words(" ".join(_words(lock.before).split()[-number:])).words)


def _after(lock: EvidenceLock, number: int) -> list[str]:
    return list(read_words(" ".join(_words(lock.after).split()[:number])).words)


def _stands(neighbour: list[str], text: Words) -> bool:
    return next(find_sequence(neighbour, text), None) is not None


def _words(neighbour: str) -> str:
    return fold(neighbour.strip(f"{_PARAGRAPH} "))


def _apart(old: str, new: str) -> int:
    """Return 1 where a paragraph ends now between words and a neighbour, -1 where one did, 0 where nothing changed."""
    return (_PARAGRAPH in new) - (_PARAGRAPH in old)


def text_before(lock: EvidenceLock) -> str:
    """Return what is kept of the words before `exact`, folded."""
    return f"{_words(lock.before)} {fold(lock.prefix)}".strip()


def text_after(lock: EvidenceLock) -> str:
    """Return what is kept of the words after `exact`, folded."""
    return f"{fold(lock.suffix)} {_words(lock.after)}".strip()


def describe_place(lock: EvidenceLock) -> str:
    """Return where locked words stand, for a person."""
    before, after = lock.before.strip(f"{_PARAGRAPH} "), lock.after.strip(f"{_PARAGRAPH} ")
    if not before and not after:
        return "alone in the text"
    first = f"after “{before}”" if before else "at the beginning"
    return f"{first} and {f'before “{after}”' if after else 'at the end'}"


def gap_of(lock: EvidenceLock, text: Words) -> tuple[int, int] | None:
    """Return the positions, half-open, of what stands between the neighbours of locked words, where both are there.

    Of several such places it is the narrowest; the beginning and the end of the text are neighbours too.
    """
    for number in (_NEIGHBOURING, _KNOWN_BY):
        gaps = list(_gaps(_before(lock, number), _after(lock, number), text))
        if gaps:
            return min(gaps, key=lambda gap: (gap[1] - gap[0], gap))
    return None


def _gaps(before: list[str], after: list[str], text: Words) -> Iterator[tuple[int, int]]:
    """Yield for each place of the one the nearest place of the other that follows."""
    if not before and not after:
        return
    firsts = [place + len(before) for place in find_sequence(before, text)] if before else [0]
    lasts = list(find_sequence(after, text)) if after else [len(text.words)]
    for first in firsts:
        following = bisect_left(lasts, first)
        if following < len(lasts):
            yield first, lasts[following]


def place_of(lock: EvidenceLock, text: Words) -> int | None:
    """Return the position of the last word before the place of locked words, or of the first after it.

    None where neither neighbour is there.
    """
    before, after = _before(lock, _KNOWN_BY), _after(lock, _KNOWN_BY)
    place = next(find_sequence(before, text), None)
    return next(find_sequence(after, text), None) if place is None else place + len(before) - 1

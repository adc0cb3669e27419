"""The views of each token of a region, in the order that `features.py` describes them.

A view is a pair of the view's name and the arguments it depends on, ready for a table of summed weights.
"""

from collections.abc import Iterator, Sequence

from dossier.extract.names import features
from dossier.extract.names.document import SENTENCE_ENDS, DocumentEvidence
from dossier.extract.names.gazetteer import Gazetteer
from dossier.extract.names.lexicon import LONGEST_WORD
from dossier.text.tokens import LINE_BREAK

View = tuple[str, ...]
"""Name of the view, then its arguments."""

NEIGHBOURS = frozenset(("-2", "-1", "+1", "+2"))
"""Names of the views of one word beside the token."""


class Groups(dict[str, str]):
    """`features.group` of a word, worked out once a word."""

    def __missing__(self, word: str) -> str:
        """Work it out."""
        found = self[word] = features.group(word)
        return found


def views_of_region(
    words: Sequence[str],
    region: tuple[int, int],
    evidence: DocumentEvidence,
    places: Gazetteer,
    groups: Groups,
) -> Iterator[tuple[View, ...]]:
    """Yield the views of each token of the region, a half-open run of tokens."""
    start, end = region
    phrases = _known_phrases(words, start, end, places)
    size = len(words)
    before2 = words[start - 2][:LONGEST_WORD] if start > 1 else LINE_BREAK
    before = words[start - 1][:LONGEST_WORD] if start else LINE_BREAK
    for i in range(start, end):
        word = words[i]
        after = words[i + 1][:LONGEST_WORD] if i + 1 < size else LINE_BREAK
        after2 = words[i + 2][:LONGEST_WORD] if i + 2 < size else LINE_BREAK
        own = groups[word]
        if i > start:
            place = "later"
        elif before in SENTENCE_ENDS:
            place = "line begins" if before == LINE_BREAK else "sentence begins"
        else:
            place = "inside"
        if i + 1 == end:
            place += ", last"
        yield (
            ("word", word),
            ("-2", before2),
            ("-1", before),
            ("+1", after),
            ("+2", after2),
            ("pair", groups[before], own, groups[after]),
            ("phrase", *phrases[i - start]),
            ("document", own, *evidence.clues(word)),
            ("place", place, own),
        )
        before2, before = before, word


_NO_PHRASE = ("none", "")


def _known_phrases(words: Sequence[str], start: int, end: int, places: Gazetteer) -> list[tuple[str, str]]:
    """Return the kind of known phrase each token is in, and whether it begins, continues or is all of it."""
    found = [_NO_PHRASE] * (end - start)
    i = start
    while i < end:
        match = places.longest(words, i, end)
        if match is None:
            i += 1
            continue
        stop, kind = match
        position = "alone" if stop - i == 1 else "begins"
        for j in range(i, stop):
            found[j - start] = (kind, position)
            position = "continues"
        i = stop
    return found


def features_of_view(view: View, vocabulary: dict[str, int]) -> list[str]:
    """Return the features a view stands for."""
    name, *arguments = view
    if name == "word":
        return features.word_features(arguments[0], vocabulary)
    if name == "pair":
        return features.pair_features(*arguments)
    if name == "phrase":
        return features.phrase_features(*arguments)
    if name == "document":
        return features.document_features(tuple(arguments[1:]), arguments[0])
    if name == "place":
        return features.place_features(*arguments)
    return features.neighbour_features(arguments[0], int(name))

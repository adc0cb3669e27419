"""What a whole text says of each of its words: how it is written elsewhere, and in what company."""

from collections import Counter
from collections.abc import Sequence

from dossier.extract.names.lexicon import word_classes
from dossier.text.languages.en.names import PLACE_PREPOSITIONS
from dossier.text.tokens import LINE_BREAK

SENTENCE_ENDS = frozenset((".", "!", "?", "…", ":", LINE_BREAK, "“", '"', "‘", "•", "*"))
"""Tokens after which a capital letter says little."""

_MANY = 3
_SHORT = 3  # tokens; a longer run after a preposition may hold several names


class DocumentEvidence:
    """Clues about a text's words, gathered in one pass.

    `clues(word)` gives them as strings, sorted; the tagger takes each as a feature of every occurrence.
    """

    def __init__(self, words: Sequence[str], regions: Sequence[tuple[int, int]]) -> None:
        self._lower = Counter(word for word in words if word.islower())
        self._found: dict[str, set[str]] = {}
        self._inside: Counter[str] = Counter()
        self._clues: dict[str, tuple[str, ...]] = {}
        for start, end in regions:
            self._observe(words, start, end)

    def clues(self, word: str) -> tuple[str, ...]:
        """Return what the text says of `word` (as written)."""
        known = self._clues.get(word)
        if known is None:
            known = self._clues[word] = self._gather(word)
        return known

    def _gather(self, word: str) -> tuple[str, ...]:
        clues = set(self._found.get(word, ()))
        lower = self._lower[word.lower()]
        inside = self._inside[word]
        if lower:
            clues.add("seen lower" if lower < _MANY else "often lower")
            if not inside:
                clues.add("lower, never inside")
        if inside:
            clues.add("inside" if inside < _MANY else "often inside")
            if not lower:
                clues.add("inside, never lower")
        return tuple(sorted(clues))

    def _observe(self, words: Sequence[str], start: int, end: int) -> None:
        before = words[start - 1] if start else LINE_BREAK
        after = words[end] if end < len(words) else LINE_BREAK
        first = start
        while first < end and "title" in word_classes[words[first]]:
            first += 1
        if first < end:
            self._observe_name(words, first, end, titled=first > start)
            self._observe_before(before, words[first], short=end - start <= _SHORT)
            self._observe_after(after, words[end - 1])
            if before == "the":
                self._note(words[start], "after the")
            if first > start or before not in SENTENCE_ENDS:
                self._inside[words[first]] += 1
        for i in range(first + 1, end):
            self._inside[words[i]] += 1
            self._note(words[i], "later in run")

    def _observe_name(self, words: Sequence[str], first: int, end: int, *, titled: bool) -> None:
        if titled or ("given" in word_classes[words[first]] and end - first > 1):
            for i in range(first, end):
                self._note(words[i], "after title or given name")
        if "organization head" in word_classes[words[end - 1]]:
            for i in range(first, end - 1):
                self._note(words[i], "before organization head")

    def _observe_before(self, before: str, word: str, *, short: bool) -> None:
        if short and before in PLACE_PREPOSITIONS:
            self._note(word, "after place preposition")
        if "speech verb" in word_classes[before]:
            self._note(word, "after speech verb")

    def _observe_after(self, after: str, word: str) -> None:
        if "speech verb" in word_classes[after]:
            self._note(word, "before speech verb")
        if after in {"'s", "’s"}:
            self._note(word, "before possessive")
        if after == "(":
            self._note(word, "before bracket")

    def _note(self, word: str, clue: str) -> None:
        self._found.setdefault(word, set()).add(clue)

"""The words of an utterance as they are compared: synonyms alike, and with what a `not` denies."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from dossier.index.wording import Lexicon
from dossier.model.report import Span
from dossier.text.alternation import alternation
from dossier.text.folding import fold, squeeze
from dossier.text.languages.en.nouns import singular
from dossier.text.languages.en.quotes import NEGATIONS
from dossier.text.languages.en.synonyms import SYNONYMS
from dossier.text.word_forms import Word, content_words

_MOST_WORDS = 250
"""Content words of an utterance that are looked at; a longer one is a speech, and known by its beginning."""
_ROW_OF = {word: f"={row[0]}" for row in SYNONYMS for word in row}
_NEGATION = re.compile(
    rf"(?<!\w)(?:{alternation(NEGATIONS)}|\w+n['’]t)(?!\w)(?!\s+(?:just|merely|only|simply)\b)", re.IGNORECASE
)
_NEAR = 25
"""Code points from a `not` to the word that it denies."""
_ENDINGS = " .,;:!?…'\"“”‘’"


@dataclass(frozen=True, slots=True)
class SayingWords:
    """The words of an utterance."""

    folded: str
    """All of them, whatever the typography, the letter case and the mark at the end."""
    keys: tuple[str, ...]
    """Those that carry meaning, in order; forms of a word and synonyms are alike."""
    negations: int
    negated: frozenset[str]
    """Keys that a negation stands before."""


def with_synonyms(lexicon: Lexicon) -> Lexicon:
    """Return the lexicon with a weight for every row of synonyms: that of its most frequent word."""
    weights, rarity = dict(lexicon.weights), dict(lexicon.rarity)
    for row in SYNONYMS:
        known = [lexicon.full[word.key] for form in row for word in content_words(form) if word.key in lexicon.full]
        if known:
            weights[_ROW_OF[row[0]]] = min(known)
            rarity[_ROW_OF[row[0]]] = min(known) ** 2
    return replace(lexicon, weights=weights, rarity=rarity)


def read_words(text: str, spans: Sequence[Span]) -> SayingWords:
    """Take the words at some spans of a text, in order and apart, as one utterance."""
    found = (word for span in spans for word in content_words(text, span.start, span.end))
    words = list(islice(found, _MOST_WORDS))
    keys = tuple(_key(text, word) for word in words)
    negations = list(_negations(text, spans))
    return SayingWords(
        folded=squeeze(" ".join(fold(text[span.start : span.end]) for span in spans)).strip(_ENDINGS),
        keys=keys,
        negations=len(negations),
        negated=frozenset(key for place in negations if (key := _next_key(place, words, keys)) is not None),
    )


def _key(text: str, word: Word) -> str:
    surface = text[word.start : word.end].lower()
    return _ROW_OF.get(surface) or _ROW_OF.get(singular(surface)) or word.key


def _negations(text: str, spans: Sequence[Span]) -> Iterator[int]:
    """Yield where the words end that make of a statement its contrary; `not only` does not."""
    for span in spans:
        yield from (match.end() for match in _NEGATION.finditer(text, span.start, span.end))


def _next_key(place: int, words: Sequence[Word], keys: Sequence[str]) -> str | None:
    """Return the first word that carries meaning soon after a place."""
    number = bisect_left(words, place, key=lambda word: word.start)
    return keys[number] if number < len(words) and words[number].start - place <= _NEAR else None

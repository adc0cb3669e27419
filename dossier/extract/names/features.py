"""What the tagger looks at, as strings.

Each function gives the features of one *view* of a token: the word itself, a neighbour at a distance,
what the document says of it, known phrases, and pairs of classes. A view depends on few things, so its
summed weights can be kept and looked up (`tagger.py`): training and tagging share these functions.
"""

import re
from functools import lru_cache

from dossier.extract.names.lexicon import lists_of, word_classes
from dossier.text.languages.en.name_grammar import CONCEPT_ENDINGS, PLACE_ENDINGS, SURNAME_ENDINGS
from dossier.text.tokens import LINE_BREAK

_YEAR = 4  # digits
_INITIAL = 2  # a letter and its full stop
_LONGEST_ACRONYM = 5  # letters; longer words in capitals are mostly shouted
_DIGITS = re.compile(r"\d+")


@lru_cache(maxsize=50_000)
def shape(word: str) -> str:
    """Return the word's pattern of letters: `Xx`, `XX`, `X.`, `XxX`, `x`, `9`, or the mark itself."""
    if not any(map(str.isalnum, word)):
        return "break" if word == LINE_BREAK else word
    if any(map(str.isdigit, word)):
        return "x9" if not word.isdigit() else "9999" if len(word) == _YEAR else "9"
    if word.endswith("."):
        return "X." if len(word) == _INITIAL else "X.X." if "." in word[:-1] else "Xx."
    if "-" in word:
        return "-".join(shape(part) for part in word.split("-")[:3] if part)
    return _letters(word)


def _letters(word: str) -> str:
    if word.isupper():
        return "X" if len(word) == 1 else "XX" if len(word) <= _LONGEST_ACRONYM else "XXX"
    if word.islower():
        return "x"
    if word[0].isupper():
        return "Xx" if word[1:].islower() else "XxX"
    return "xX"


def word_features(word: str, vocabulary: dict[str, int]) -> list[str]:
    """Features of the word itself; `vocabulary` counts texts that have it in lower case."""
    lower = word.lower()
    pattern = shape(word)
    features = ["bias", f"word={lower}", f"shape={pattern}"]
    classes = word_classes[word]
    features += [f"is {name}" for name in classes]
    if pattern == "x":
        return features
    if not classes:
        features.append(f"in no list, {pattern}")
    features += [f"is {name}, {pattern}" for name in classes]
    listed = _clues_of(lists_of(lower))
    features += [f"listed {name}" for name in listed]
    features.append(f"listed {'+'.join(listed)}, {pattern}" + (", classed" if classes else ""))
    seen = vocabulary.get(lower, 0)
    features.append("vocabulary 0" if not seen else "vocabulary 1" if seen == 1 else "vocabulary 2+")
    if not seen and not classes:
        features.append(f"unheard of, {pattern}")
    if len(word) > 4:  # noqa: PLR2004, endings of short words say nothing
        features.append(f"ends {lower[-3:]}")
        if lower.endswith(SURNAME_ENDINGS):
            features.append("ends like a surname")
        if lower.endswith(PLACE_ENDINGS):
            features.append("ends like a place")
        if "people" not in classes and lower.endswith(CONCEPT_ENDINGS):
            features.append("ends like a concept")
    return features


def _clues_of(lists: tuple[str, ...]) -> list[str]:
    """Return the lists that tell something: that everyday words are surnames too does not (0.8 points of F1)."""
    return [name for name in lists if name != "verb" and not (name == "listed surname" and "dictionary" in lists)]


def neighbour_features(word: str, distance: int) -> list[str]:
    """Features of the word at `distance` (-2, -1, 1, 2) from the token."""
    pattern, *classes = neighbour_kind_features(neighbour_kind(word), distance)
    return [pattern, *neighbour_word_features(word, distance), *classes]


def neighbour_word_features(word: str, distance: int) -> list[str]:
    """Features of which word stands at `distance`."""
    return [] if word == LINE_BREAK else [f"{distance:+d} word={_DIGITS.sub('9', word.lower())}"]


NeighbourKind = tuple[str, tuple[str, ...], bool]
"""What a neighbour is besides the word itself: its shape, its classes, and whether it begins with a capital."""


def neighbour_kind(word: str) -> NeighbourKind:
    """Return the kind of a word, of which a text has far fewer than words."""
    return shape(word), word_classes[word], word[0].isupper()


def neighbour_kind_features(kind: NeighbourKind, distance: int) -> list[str]:
    """Features of what kind of word stands at `distance`."""
    pattern, classes, capital = kind
    features = [f"{distance:+d} shape={pattern}", *(f"{distance:+d} is {name}" for name in classes)]
    return features + [f"{distance:+d} is {name}, capital" for name in classes] if capital else features


def group(word: str) -> str:
    """Return the one class of the word that says most, for pairs with its neighbours."""
    classes = word_classes[word]
    pattern = shape(word)
    if pattern in {"x", "9", "9999"} and not classes:
        return pattern
    for name in (
        "title", "given", "strong organization head", "organization head", "place head", "calendar", "people",
        "company suffix", "ambiguous given", "surname", "speech verb", "person verb", "place preposition",
        "event head", "direction", "particle", "role", "function word", "common word",
    ):  # fmt: skip
        if name in classes:
            return f"{name} {pattern[:1].lower() == 'x' and pattern[:1]}"
    return pattern


def pair_features(before: str, own: str, after: str) -> list[str]:
    """Features of the groups of the token and its two neighbours together."""
    return [f"pair {before}|{own}", f"pair {own}|{after} next", f"around {before}|{after}"]


def phrase_features(kind: str, position: str) -> list[str]:
    """Features of a token inside a known phrase: its kind and where the token stands in it."""
    return [f"phrase {kind}", f"phrase {kind} {position}"]


def document_features(clues: tuple[str, ...], own: str) -> list[str]:
    """Features of what the document says of the word."""
    return [f"document: {clue}" for clue in clues] + [f"document: {clue}, {own}" for clue in clues]


def place_features(place: str, own: str) -> list[str]:
    """Features of where the token stands in its sentence and in the run of capitalized words."""
    return [f"at {place}", f"at {place}, {own}"]

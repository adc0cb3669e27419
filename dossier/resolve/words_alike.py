"""How alike two words of names are, and in what."""

from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from dossier.text.romanization import consonants, sound_key

LEAST = 0.6
"""Score below which two words are not alike."""
_FEWEST_CONSONANTS = 3  # fewer consonants fit too many names
_SHORT = 4
"""Letters. Below that too many names have the same sounds."""
_LONGEST_DISTANCE = 2  # letters a typist gets wrong in one name
_PREFIX, _PREFIX_SHARE = 5, 0.8
"""Letters that two words begin with, and their share of the shorter word: endings that an ear or a typist lost."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name, with what it is found by; one is the same as another when their Latin letters are."""

    text: str
    """Romanized: small Latin letters and digits."""
    key: str
    frame: str
    """Its consonants."""
    written: str = field(compare=False)
    """As it stands in the name."""

    @property
    def prefix(self) -> str:
        """Return the letters by which words that begin alike are found; empty when there are too few."""
        return self.text[:_PREFIX] if len(self.text) >= _PREFIX else ""


@lru_cache(maxsize=100_000)
def make_word(text: str, written: str) -> Word:
    """Return a word, romanized and as written, with its keys."""
    key = sound_key(text)
    return Word(text, key, consonants(key), written)


def allowed_distance(length: int) -> int:
    """Return how many letters may differ in words of which the shorter has `length` letters."""
    return min((length - 1) // 4, _LONGEST_DISTANCE)


def compare_words(one: Word, other: Word, *, endings: bool) -> tuple[float, str]:
    """Return a score from 0 to 1 and what differs, in words; 1 and nothing for the same word.

    `endings` says whether words that only begin alike are alike, as surnames may be and countries are not.
    """
    pair = f"{one.written}, {other.written}"
    shorter = min(len(one.text), len(other.text))
    score, reason = 0.0, ""
    if one.text == other.text:
        return 1.0, ""
    if not one.text.isalpha() or not other.text.isalpha() or shorter == 1:
        return 0.0, ""
    if one.key == other.key:
        score, reason = (0.95 if shorter >= _SHORT else LEAST), f"two ways to spell one sound: {pair}"
    elif _only_vowels_differ(one, other):
        score, reason = 0.85, f"only vowels differ: {pair}"
    elif (distance := _distance(one.text, other.text)) <= allowed_distance(shorter):
        letters = "one letter differs" if distance == 1 else f"{distance} letters differ"
        score, reason = 0.9 - 0.1 * distance - (0.1 if one.text[0] != other.text[0] else 0.0), f"{letters}: {pair}"
    elif endings and _begin_alike(one.text, other.text, shorter):
        score, reason = LEAST, f"they begin alike: {pair}"
    return score, reason


def _only_vowels_differ(one: Word, other: Word) -> bool:
    shorter = min(len(one.key), len(other.key))
    return (
        one.frame == other.frame
        and len(one.frame) >= _FEWEST_CONSONANTS
        and _distance(one.key, other.key) <= max(1, shorter // 3)
    )


def _distance(one: str, other: str) -> int:
    return Levenshtein.distance(one, other, score_cutoff=max(_LONGEST_DISTANCE, min(len(one), len(other)) // 3))


def _begin_alike(one: str, other: str, shorter: int) -> bool:
    common = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), shorter)
    return common >= _PREFIX and common >= _PREFIX_SHARE * shorter

"""Names in other alphabets and other ways of spelling them."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

from dossier.text.languages.en.romanization import SOUNDS

_SOUNDS = dict(SOUNDS)
_GROUPS = re.compile("|".join(letters for letters, _ in SOUNDS) + "|c|[^a-z]")
_FRONT, _BACK = re.compile("[eiyj]+"), re.compile("[ao]+")
_TWICE = re.compile(r"(.)\1+")
_ALPHABETS = ((0xDF, 0x6FF), (0x10D0, 0x10FF), (0x1E00, 0x1FFF))
"""Latin with accents, Greek, Cyrillic, Armenian, Hebrew and Arabic; Georgian; more of Latin and Greek."""
_VOWELS = re.compile("[aiu]+")


def romanize(text: str) -> str:
    """Return text in small Latin letters without accents, whatever its script: `Львів` is `lviv`."""
    return anyascii(unicodedata.normalize("NFC", text)).lower()


@lru_cache(maxsize=1)
def letter_table() -> dict[str, str]:
    """Return the small letters of alphabets that are not plain Latin, each with its romanization, for the search."""
    letters = (chr(code) for first, last in _ALPHABETS for code in range(first, last + 1))
    return {letter: romanize(letter) for letter in letters if letter.isalpha() and letter == letter.lower()}


@lru_cache(maxsize=100_000)
def sound_key(word: str) -> str:
    """Return what the spellings of one name have in common: `kyiv`, `kiev` and `kijew` are `kiv`.

    `word` is romanized. Groups of letters become the sound they stand for, e, i, y and j one front vowel, a and o
    one back vowel, and double letters single ones.
    """
    plain = _GROUPS.sub(_sound, word)
    return _TWICE.sub(r"\1", _BACK.sub("a", _FRONT.sub("i", plain)))


def consonants(key: str) -> str:
    """Return the consonants of a sound key, after a star where it begins with a vowel; g and h count as one."""
    return ("*" if key[:1] in {"a", "i", "u"} else "") + _VOWELS.sub("", key).replace("h", "g")


def is_latin(text: str) -> bool:
    """Whether every letter is Latin."""
    return all(unicodedata.name(letter, "").startswith("LATIN") for letter in text if letter.isalpha())


def _sound(match: re.Match[str]) -> str:
    letters = match[0]
    if letters == "c":
        follows = match.string[match.end() : match.end() + 1]
        return "s" if follows and follows in "eiy" else "k"
    return _SOUNDS.get(letters, "")

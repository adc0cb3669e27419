"""Where words begin and end."""

import unicodedata


def whole_words(text: str, start: int, end: int) -> bool:
    """Whether no word goes on beyond the half-open span, which is not empty."""
    return not (_joined(text, start) or _joined(text, end))


def _joined(text: str, offset: int) -> bool:
    """Whether the characters on both sides of an offset belong to one word."""
    return 0 < offset < len(text) and _in_word(text[offset - 1]) and _in_word(text[offset])


def _in_word(character: str) -> bool:
    # Vowel signs of Indic scripts, and accents that no letter is composed with, are marks and no letters.
    return character.isalnum() or unicodedata.category(character)[0] == "M"

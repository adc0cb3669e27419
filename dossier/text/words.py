"""Where words begin and end."""

import unicodedata


def whole_words(text: str, start: int, end: int) -> bool:
    """Whether no word goes on beyond the half-open span, which is not empty."""
    in_word = _IN_WORD
    return not (
        (start and in_word[text[start - 1]] and in_word[text[start]])
        or (end < len(text) and in_word[text[end - 1]] and in_word[text[end]])
    )


class _InWord(dict[str, bool]):
    """Whether a character belongs to a word; each is looked up once, as names are checked by the thousand."""

    def __missing__(self, character: str) -> bool:
        # Vowel signs of Indic scripts, and accents that no letter is composed with, are marks and no letters.
        known = self[character] = character.isalnum() or unicodedata.category(character)[0] == "M"
        return known


_IN_WORD = _InWord()

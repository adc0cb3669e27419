"""Ids that are addresses."""

import re
import unicodedata

_NOT_WORD = re.compile(r"[\W_]+")
_LONGEST = 80  # code points; leaves room in every file system for the folder and the suffix


def slugify(text: str) -> str:
    """Return an id for a URL: lower case, words joined by hyphens, at most 80 code points.

    Accents of Latin letters are dropped; letters of other scripts stay. Empty when no letter or digit is left.
    """
    plain = "".join(
        character for character in unicodedata.normalize("NFKD", text) if not unicodedata.combining(character)
    )
    return _NOT_WORD.sub("-", unicodedata.normalize("NFC", plain).lower()).strip("-")[:_LONGEST].rstrip("-")

"""Names as people type them, and when two of them are one spelling."""

import unicodedata

from dossier.text.folding import fold_typography, squeeze
from dossier.text.invisible import without_invisible


def clean(text: str) -> str:
    """Return what a person typed or pasted as curated files have it: one line, in NFC, nothing that nobody sees."""
    return squeeze(unicodedata.normalize("NFC", without_invisible(text)))


def fold_spelling(name: str) -> str:
    """Make alike what is one spelling, whatever its typography; letter case counts."""
    return fold_typography(clean(name))

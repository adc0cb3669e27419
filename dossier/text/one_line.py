"""Text of any origin as one line of a file or a page that holds no more than text."""

import re

from dossier.text.folding import squeeze

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def one_line(text: str) -> str:
    """Return text with white space folded, and without controls."""
    return without_controls(squeeze(text))


def without_controls(text: str) -> str:
    """Return text with U+FFFD for control characters and lone surrogates, which few formats can hold."""
    return _CONTROL.sub("\ufffd", text)

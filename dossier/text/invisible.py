"""Characters that nobody sees: they split words, and hide or turn the text around them."""

import re
import unicodedata
from collections.abc import Iterator

_JOINERS = "\u200c\u200d"
_HIDDEN = (
    "\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f"  # controls that are no white space
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0001\U000e0020-\U000e007f"
)
_RUN = re.compile(f"[{_HIDDEN}{_JOINERS}]+")
_HIDDEN_RUN = re.compile(f"[{_HIDDEN}]+")
_JOINING = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u0e80-\u109f\u1780-\u18af\u1900-\u1aff\u1b00-\u1c4f\ua840-\uabff\ufb50-\ufdff\ufe70-\ufefc"
    "\u200d\ufe0f\u2190-\u2bff\U00010a00-\U00011fff\U0001f000-\U0001faff\U0001e900-\U0001e95f]"
)
"""Scripts in which a joiner changes the letters, and the pictographs that it binds into one."""
_NAMES = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\ufeff": "byte order mark",
}


def invisible_runs(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield the half-open spans of invisible characters between two offsets, in order.

    A joiner between letters or pictographs that it joins is part of the writing, and is none.
    """
    end = len(text) if end is None else end
    for match in _RUN.finditer(text, start, end):
        around = (
            text[match.start() - 1] if match.start() > start else "",
            text[match.end()] if match.end() < end else "",
        )
        if all(side and _JOINING.match(side) for side in around):
            for part in _HIDDEN_RUN.finditer(text, *match.span()):
                yield part.span()
        else:
            yield match.span()


def without_invisible(text: str) -> str:
    """Return text without its invisible characters."""
    pieces, position = [], 0
    for start, end in invisible_runs(text):
        pieces.append(text[position:start])
        position = end
    return "".join([*pieces, text[position:]]) if pieces else text


def name_invisible(characters: str) -> str:
    """Name the first few of some characters, each once."""
    return ", ".join(dict.fromkeys(map(_name, characters[:8])))


def _name(character: str) -> str:
    if character in _NAMES:
        return _NAMES[character]
    return unicodedata.name(character, "").lower() or f"control character U+{ord(character):04X}"

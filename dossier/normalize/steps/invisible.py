"""Characters that nobody sees."""

import re
import unicodedata
from collections.abc import Iterator

from dossier.model.reading import Draft
from dossier.model.source import Removed

STEP = "invisible"
_JOINERS = "\u200c\u200d"
_HIDDEN = (
    "\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f"  # controls that are no white space
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0001\U000e0020-\U000e007f"
)
_RUN = re.compile(f"[{_HIDDEN}{_JOINERS}]+")
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


def remove_invisible(draft: Draft) -> Draft:
    """Take out zero-width characters, direction marks and controls: they split words and can hide or turn text."""
    return draft.without_spans(
        removal
        for block in draft.blocks
        for removal in _removals(draft, block.start, block.end, {gone.start for gone in draft.removed_in(block)})
    )


def _removals(draft: Draft, start: int, end: int, gone: set[int]) -> Iterator[Removed]:
    text = draft.received
    for match in _RUN.finditer(text, start, end):
        around = (
            text[match.start() - 1] if match.start() > start else "",
            text[match.end()] if match.end() < end else "",
        )
        keep = all(side and _JOINING.match(side) for side in around)
        for part in re.finditer(f"[{_HIDDEN}]+", match[0]) if keep else (re.match(r"[\s\S]+", match[0]),):
            if part is None:
                continue
            first, last = match.start() + part.start(), match.start() + part.end()
            if first not in gone:
                yield draft.removal(first, last, step=STEP, reason=_reason(part[0]))


def _reason(characters: str) -> str:
    names = dict.fromkeys(map(_name, characters[:8]))
    return f"invisible, and can split or hide words: {', '.join(names)}"


def _name(character: str) -> str:
    if character in _NAMES:
        return _NAMES[character]
    return unicodedata.name(character, f"control character U+{ord(character):04X}").lower()

"""Which lines are running text."""

_FINAL = ".!?…。！？؟।"
_CLOSING = "\"'”’»)]」』"
_PROSE_WORDS = 10
"""A line of verse has at most ten words as a rule, and seldom ends a sentence; a paragraph's first sentence alone
has about twenty in news."""
_PROSE_LENGTH = 70  # code points: the same bound for languages with long words
_PROSE_DENSE = 25  # code points, for scripts that write without spaces


def ends_sentence(text: str) -> bool:
    """Whether a line ends with the mark of a finished sentence."""
    bare = text[-8:].rstrip(_CLOSING)
    return bool(bare) and bare[-1] in _FINAL


def is_prose(text: str) -> bool:
    """Whether a line is running text: long enough, and ending like a sentence."""
    if not ends_sentence(text):
        return False
    if len(text) >= _PROSE_LENGTH:
        return True
    dense = sum(character > "\u3000" for character in text)
    return dense >= _PROSE_DENSE or len(text.split()) >= _PROSE_WORDS

"""Comparing words while overlooking how they were typed."""

_SINGLE = "'‘’‚‛′`´"
_DOUBLE = '"“”„‟″«»'
_DASHES = "-‐‑‒–—―−"
_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r\x0b\x0c"
)
_TYPOGRAPHY = {
    **dict.fromkeys(_SINGLE + _DOUBLE, "'"),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_SPACES, " "),
}


def fold_typography(text: str) -> str:
    """Make quotation marks, dashes and spaces alike; every offset stays true."""
    # Looking for each is several times as fast as `str.translate`, which calls for every character.
    for character, plain in _TYPOGRAPHY.items():
        if character in text:
            text = text.replace(character, plain)
    return text


def fold(text: str) -> str:
    """Make typography and letter case alike; every offset stays true.

    Letters whose lower case is longer than one code point keep their case.
    """
    even = fold_typography(text)
    lower = even.lower()
    if len(lower) == len(even):
        return lower
    return "".join(low if len(low := character.lower()) == 1 else character for character in even)


def squeeze(text: str) -> str:
    """Make every run of white space one space, with none at the ends."""
    return " ".join(text.split())

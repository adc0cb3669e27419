"""Guessing the encoding of bytes that name none: by the words, where those of one alphabet could be several."""

import codecs
import string
import unicodedata

import charset_normalizer

from dossier.text.languages.recognition import language_by_words

_MOST_ACCENTED = 0.25
"""Share of letters beyond ASCII among all up to which a text is in Latin ones; French and Czech have up to 0.15."""
_LETTERS = string.ascii_letters.encode()
_LETTERS_BEYOND = bytes(range(0xC0, 0x100))
"""Where the code pages for one alphabet have its letters; below are quotation marks, dashes and currencies."""
_OTHERS = ("cp1251", "cp1253", "koi8-r", "cp1255", "cp1256")
"""Code pages for other alphabets: Cyrillic, Greek, Cyrillic, Hebrew, Arabic."""
_OF_LANGUAGE = {"pl": "cp1250", "cs": "cp1250", "hu": "cp1250", "ro": "cp1250", "tr": "cp1254"}
"""Code pages of the languages that are known by their words; the others that are known are written with cp1252."""
_SHORT = 40
"""Words up to which the bytes say too little for a guess by frequency, and Windows-1252 is the likeliest by far."""
_SYMBOLS = frozenset({"So", "Sm", "Sk", "Cc", "Cn", "Co"})
_MOST_SYMBOLS = 0.1
"""Share of lines, blocks, signs and controls beyond ASCII above which bytes are no text."""
_INSIDE_WORDS = "’‘'‛-‐–—·\u00ad"
_BEFORE_NUMBERS = "£€¥¢§#"
_STRAY = "dossier.windows-1252"
_ALMOST = 10  # valid sequences of UTF-8 for each stray byte: text in another encoding has next to none


def guess(data: bytes) -> tuple[str, str] | None:
    """Return the text of bytes and their encoding, None when they are text in none.

    For Latin letters, what is known of the words decides between code pages that fit: `Peña` and `Peńa` are the same
    bytes. UTF-8 with a few stray bytes is UTF-8.
    """
    mended = _almost_utf8(data)
    if mended:
        return mended, "utf-8"
    # UTF-7 is left out: any ASCII text is valid in it, and browsers refuse it for its tricks.
    best = charset_normalizer.from_bytes(data, cp_exclusion=["utf_7"]).best()
    found = best.encoding if best else ""
    beyond = len(data) - len(data.translate(None, _LETTERS_BEYOND))
    letters = len(data) - len(data.translate(None, _LETTERS))
    found = _western(data, found) if beyond <= _MOST_ACCENTED * letters else _other(data, found)
    text = _decoded(data, found) if found else None
    return None if text is None or _is_noise(text) else (text, found.replace("_", "-"))


def _is_noise(text: str) -> bool:
    """Whether a reading has more symbols than any writing: code pages have one for nearly every byte."""
    symbols = sum(character >= "\x80" and unicodedata.category(character) in _SYMBOLS for character in text)
    return symbols > _MOST_SYMBOLS * len(text)


def _western(data: bytes, found: str) -> str:
    """Return the code page in which Latin text reads best; of equal ones that of its language, or of most."""
    plain = _decoded(data, "cp1252") or data.decode("ascii", "ignore")
    language = language_by_words(plain)
    known = _OF_LANGUAGE.get(language, "cp1252") if language or len(plain.split()) <= _SHORT else found
    order = [encoding for encoding in dict.fromkeys((known, "cp1252", found, "cp1250", "cp1254")) if encoding]
    readings = [(encoding, _decoded(data, encoding)) for encoding in order]
    fitting = [
        (_oddities(text), place, encoding) for place, (encoding, text) in enumerate(readings) if text is not None
    ]
    return min(fitting)[2] if fitting else found


def _other(data: bytes, found: str) -> str:
    """Return the code page whose words are known, else the guess, unless another reads better."""
    readings = [(encoding, text) for encoding in (found, *_OTHERS) if encoding and (text := _decoded(data, encoding))]
    for encoding, text in readings:
        if language_by_words(text):
            return encoding
    ranked = [(_oddities(text), place, encoding) for place, (encoding, text) in enumerate(readings)]
    return min(ranked)[2] if ranked else found


def _oddities(text: str) -> int:
    """Count the characters that stand where writing has none: `£ódŸ`, `Wa³êsa`."""
    odd = 0
    for before, character, after in zip(" " + text, text, text[1:] + " ", strict=False):
        if character < "\x80":
            continue
        if character.isalpha():
            odd += character.isupper() and before.islower()
            odd += unicodedata.category(character) == "Lo"  # ª º, no letters of words
        elif before.isalpha() and after.isalpha():
            odd += character not in _INSIDE_WORDS
        else:
            odd += character in _BEFORE_NUMBERS and after.isalpha()
            odd += unicodedata.category(character) == "Cc"
    return odd


def _almost_utf8(data: bytes) -> str:
    stray = data.decode("utf-8", "replace").count("\ufffd") - data.count("\ufffd".encode())
    if not stray:
        return ""
    whole = data.decode("utf-8", "ignore")
    if sum(character >= "\x80" for character in whole) < _ALMOST * stray:
        return ""
    codecs.register_error(_STRAY, _windows)
    return data.decode("utf-8", _STRAY)


def _windows(error: UnicodeError) -> tuple[str, int]:
    """Read bytes that are no UTF-8 as Windows-1252, as text pasted from another program is."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None

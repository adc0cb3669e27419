"""From bytes to text, saying how the encoding is known."""

import codecs
import re
import unicodedata

from dossier.errors import FileSkipped
from dossier.model.reading import RawItem
from dossier.model.source import Basis, Metadatum
from dossier.read.encoding_guess import guess
from dossier.read.formats import problem

_MARKS = (
    # Longest first: the mark of UTF-16 begins that of UTF-32.
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "a rich text document"),
)
_CONTROLS = bytes({*range(32)} - {*b"\t\n\v\f\r\x1a\x1b"})
_CONTROL = re.compile(f"[{re.escape(_CONTROLS.decode('ascii'))}]")
_MOST_CONTROLS = 0.05
"""Share of control characters above which a file is no text: text has none, compressed data about a tenth."""
_MOST_ZEROS = 0.005
"""Share of zero bytes above which a file is no text: a stray one in a page is a slip of the program that wrote it."""
_UNIVERSAL = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252"}
"""What pages mean by these names, as the WHATWG Encoding Standard has it."""


def decode(item: RawItem, *, declared: str = "") -> tuple[str, Metadatum]:
    """Return the text of a file, in NFC with line feeds for line ends, and its encoding.

    `declared` is the encoding the file itself names, empty when it names none. Tried in this order: the byte
    order mark, UTF-8, the declared encoding, a guess. UTF-8 comes before the declared one because text in
    another encoding is hardly ever valid UTF-8 by chance, while pages saved again often keep an old declaration.
    Raises `FileSkipped` (`binary-file`, `undecodable`).
    """
    _refuse_binary(item)
    for mark, encoding in _MARKS:
        if item.data.startswith(mark):
            text = _strict(item.data[len(mark) :], encoding)
            if text is not None:
                return _tidy(item, text), _stated(encoding, "byte order mark")
    text = _strict(item.data, "utf-8")
    if text is not None:
        if declared and _name(declared) == "utf-8":
            return _tidy(item, text), _stated("utf-8", "named in the file, and valid")
        return _tidy(item, text), _worked_out("utf-8", "valid UTF-8")
    if declared:
        encoding = _UNIVERSAL.get(declared.lower(), declared)
        text = _strict(item.data, encoding)
        if text is not None:
            return _tidy(item, text), _stated(_name(encoding), "named in the file, and valid")
    return _guess(item)


def _guess(item: RawItem) -> tuple[str, Metadatum]:
    wide = _wide(item.data)
    if wide and (text := _strict(item.data, wide)) is not None:
        return _tidy(item, text), _worked_out(wide, "every other byte is zero")
    found = None if wide else guess(item.data)
    if found is None:
        raise FileSkipped(
            problem(item, "undecodable", "the bytes are text in no known encoding", "Save the file again as UTF-8")
        )
    text, name = found
    return _tidy(item, text), _worked_out(name, "guessed from the bytes and words")


def _refuse_binary(item: RawItem) -> None:
    data = item.data
    remedy = "Give it the extension of its format, or save its text"
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise FileSkipped(problem(item, "binary-file", f"this is {kind}, not text", remedy))
    if any(data.startswith(mark) for mark, _ in _MARKS) or _wide(data):
        return
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if data.count(0) > _MOST_ZEROS * len(data) or controls > _MOST_CONTROLS * len(data):
        raise FileSkipped(problem(item, "binary-file", "the file is binary, not text", remedy))


def _wide(data: bytes) -> str:
    """Return which UTF-16 the zero bytes of mostly Latin text betray, empty for none."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    half = len(data) // 2
    if len(data) % 2 or not half:
        return ""
    if odd > half / 2 and even < half / 20:
        return "utf-16-le"
    if even > half / 2 and odd < half / 20:
        return "utf-16-be"
    return ""


def _tidy(item: RawItem, text: str) -> str:
    controls = len(_CONTROL.findall(text))
    if controls > _MOST_CONTROLS * len(text):
        raise FileSkipped(problem(item, "binary-file", "the file is binary, not text", "Save its text in a text file"))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _name(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return encoding


def _stated(encoding: str, reason: str) -> Metadatum:
    return Metadatum(value=encoding, basis=Basis.STATED, reason=reason)


def _worked_out(encoding: str, reason: str) -> Metadatum:
    return Metadatum(value=encoding, basis=Basis.WORKED_OUT, reason=reason)

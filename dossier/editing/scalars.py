"""Strings as a person writes them in YAML."""

import re

import yaml

from dossier.curated.yaml import YamlRefused, load_yaml
from dossier.errors import CommandRefused
from dossier.text.invisible import without_invisible

_NUMBER = re.compile(r"[-+.]?[0-9]")
_TEXT = "tag:yaml.org,2002:str"
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_ONE_BYTE, _TWO_BYTES = 0xFF, 0xFFFF  # largest code points that \x and \u can write


def write_scalar(value: str, *, flow: bool = False, quoted: bool = False) -> str:
    """Return `value` as one line of YAML that reads back as exactly this string.

    It has no quotation marks where no reader of YAML could take it for anything else, and double ones otherwise or
    when `quoted`. `flow` is for a place between brackets or braces, where commas and brackets mean something.
    Raises `CommandRefused` for a control character and for half a surrogate pair, which no hand-written file may hold.
    """
    if yaml.reader.Reader.NON_PRINTABLE.search(value):
        raise CommandRefused(f"{value!a} holds characters that are no text; check the encoding of your terminal")
    joined = "\u200c\u200d" if without_invisible(value) == value else ""
    if not quoted and _is_plain(value, joined, flow=flow):
        return value
    return '"' + "".join(_ESCAPES.get(character) or _visible(character, joined) for character in value) + '"'


def _is_plain(value: str, joined: str, *, flow: bool) -> bool:
    # What looks like a number, a date or a switch is text for our loader, but not for an editor that checks the file.
    if _NUMBER.match(value) or any(_visible(character, joined) != character for character in value):
        return False
    sample = f"- [{value}, end]\n- {{key: {value}}}\n" if flow else f"- {value}\n- key: {value}\n"
    try:
        read = load_yaml(sample).value
    except YamlRefused:
        return False
    if read != [[value, "end"] if flow else value, {"key": value}]:
        return False
    node = yaml.compose(value, Loader=yaml.SafeLoader)
    return node is not None and node.tag == _TEXT


def _visible(character: str, joined: str) -> str:
    """Return a character, or the escape of one that nobody would see; `joined` are joiners that shape the letters."""
    if character.isprintable() or character in joined:
        return character
    code = ord(character)
    if code <= _ONE_BYTE:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= _TWO_BYTES else f"\\U{code:08x}"

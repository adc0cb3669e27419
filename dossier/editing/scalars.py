"""Strings as a person writes them in YAML."""

import re

import yaml

from dossier.errors import CommandRefused
from dossier.registry.yaml import YamlRefused, load_yaml

_NUMBER = re.compile(r"[-+.]?[0-9]")
_TEXT = "tag:yaml.org,2002:str"
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_ONE_BYTE, _TWO_BYTES = 0xFF, 0xFFFF


def write_scalar(value: str, *, flow: bool = False, quoted: bool = False) -> str:
    """Return `value` as one line of YAML that reads back as exactly this string.

    It has no quotation marks where no reader of YAML could take it for anything else, and double ones otherwise or
    when `quoted`. `flow` is for a place between brackets or braces, where commas and brackets mean something.
    Raises `CommandRefused` for half a surrogate pair, which no file can hold.
    """
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise CommandRefused(f"{value!a} holds characters that are no text; check the encoding of your terminal")
    if not quoted and _is_plain(value, flow=flow):
        return value
    return '"' + "".join(_ESCAPES.get(character) or _visible(character) for character in value) + '"'


def _is_plain(value: str, *, flow: bool) -> bool:
    # What looks like a number, a date or a switch is text for our loader, but not for an editor that checks the file.
    if not value.isprintable() or _NUMBER.match(value):
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


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    code = ord(character)
    if code <= _ONE_BYTE:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= _TWO_BYTES else f"\\U{code:08x}"

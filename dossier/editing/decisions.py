"""One more ruling at the end of `decisions.yml`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from dossier.curated import DECISIONS, CuratedFileRefused
from dossier.curated.decisions import load_decisions
from dossier.curated.yaml import Value, YamlRefused, load_yaml
from dossier.editing.positions import append_item, column_of, compose, end_of, insert, line_end_of, start_of, value_of
from dossier.editing.scalars import write_scalar
from dossier.errors import CommandRefused
from dossier.model.decision import QuotedWords, Ruling

_Fields = dict[str, str | list[str] | dict[str, str]]

_NEW_FILE = "# Rulings of the curators, each with its reason. The newest stand last.\n"
_NOT_SAFE = f"{DECISIONS} is written in a way that only a person can continue; write this ruling by hand"
_EMPTY_LINE = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")


def append_decision(
    text: str, ruling: Ruling, names: Sequence[str], *, by: str, on: str, why: str, quote: QuotedWords | None = None
) -> str:
    """Return `decisions.yml` with one more ruling at its end, written as the one before it is.

    `text` is empty where there is no file; `on` is a date, EDTF. Raises `CommandRefused` when the file cannot be
    read or the ruling would not be valid.
    """
    before = _load(text)
    node = compose(text)
    fields: _Fields = {"ruling": ruling.value}
    if names:
        fields["names"] = list(names)
    if quote is not None:
        fields["quote"] = {"source": quote.source, "exact": quote.exact}
    fields |= {"by": by, "on": on, "why": why}
    if node is None:
        changed = _ended(text or _NEW_FILE) + _block_entry(fields, text)
    elif not isinstance(node, yaml.SequenceNode):
        raise CommandRefused(f"{DECISIONS} holds no list of decisions")
    elif not node.flow_style:
        changed = _ended(text) + _block_entry(fields, text, node)
    elif node.value:
        changed = insert(text, *append_item(text, node, block="", flow=_flow_entry(fields)))
    else:
        changed = _without_brackets(text, node) + _block_entry(fields, text)
    _verify(changed, [*before, fields])
    return changed


def _load(text: str) -> list[Value]:
    """Return what the file holds, as written. Raises `CommandRefused` with the first flaw."""
    try:
        _, problems = load_decisions(text.encode(), DECISIONS)
    except CuratedFileRefused as error:
        problems = error.problems
    if problems:
        raise CommandRefused(str(problems[0]))
    value = load_yaml(text).value
    return value if isinstance(value, list) else []


def _verify(changed: str, meant: Sequence[object]) -> None:
    """Refuse unless `changed` holds exactly what is meant."""
    try:
        _, problems = load_decisions(changed.encode(), DECISIONS)
        read = load_yaml(changed).value
    except (CuratedFileRefused, YamlRefused) as error:
        raise CommandRefused(_NOT_SAFE) from error
    if problems:
        raise CommandRefused(f"the ruling would not be valid: {problems[0].message}")
    if read != meant:
        raise CommandRefused(_NOT_SAFE)


def _ended(text: str) -> str:
    return text if text.endswith(("\n", "\r")) else text + line_end_of(text)


def _without_brackets(text: str, node: yaml.Node) -> str:
    """Take an empty list out, with its line where nothing else stands in it."""
    head, tail = text[: start_of(node)].rstrip(" \t"), text[end_of(node) :]
    if not head or head.endswith(("\n", "\r")):
        tail = re.sub(r"\A[ \t]*(?:\r\n|\r|\n|\Z)", "", tail)
    text = head + tail
    return _ended(text) if text else ""


def _flow_entry(fields: _Fields) -> str:
    return f"{{{', '.join(f'{key}: {_value(key, value, flow=True)}' for key, value in fields.items())}}}"


def _value(key: str, value: str | list[str] | dict[str, str], *, flow: bool = False, quoted: bool = False) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{part}: {write_scalar(words, flow=True)}' for part, words in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(write_scalar(item, flow=True) for item in value)}]"
    return value if key == "on" else write_scalar(value, flow=flow, quoted=quoted)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Style:
    """How the last decision of a file is written."""

    indent: str = ""
    space: str = " "
    """Between the dash and the first key."""
    apart: bool = False
    """Whether an empty line stands before each."""
    braces: bool = False
    names_in_lines: bool = False
    why_quoted: bool = False


def _style(text: str, decisions: yaml.SequenceNode) -> _Style:
    last = decisions.value[-1]
    why, names = value_of(last, "why"), value_of(last, "names")
    return _Style(
        indent=" " * column_of(decisions),
        space=" " * max(1, column_of(last) - column_of(decisions) - 1),
        apart=len(decisions.value) > 1
        and _EMPTY_LINE.search(text, end_of(decisions.value[-2]), start_of(last)) is not None,
        braces=bool(last.flow_style),
        names_in_lines=isinstance(names, yaml.SequenceNode) and not names.flow_style,
        why_quoted=isinstance(why, yaml.ScalarNode) and why.style == '"',
    )


def _block_entry(fields: _Fields, text: str, decisions: yaml.SequenceNode | None = None) -> str:
    """Write an entry in the manner of the last of the decisions."""
    style = _style(text, decisions) if decisions is not None else _Style()
    lines: list[str] = []
    for key, value in fields.items():
        if isinstance(value, list) and style.names_in_lines:
            lines += [f"{key}:", *(f"  - {write_scalar(item)}" for item in value)]
        else:
            lines.append(f"{key}: {_value(key, value, quoted=style.why_quoted and key == 'why')}")
    if style.braces:
        lines = [_flow_entry(fields)]
    line_end = line_end_of(text)
    first, then = f"{style.indent}-{style.space}", f"{style.indent} {style.space}"
    entry = "".join(f"{then if number else first}{line}{line_end}" for number, line in enumerate(lines))
    return line_end + entry if style.apart else entry

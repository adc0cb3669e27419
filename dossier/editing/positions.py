"""Where the parts of a YAML document begin and end in its text, and putting text in between.

Offsets are code points into the text that was composed.
"""

import re

import yaml

from dossier.errors import CommandRefused

_LINE = re.compile(r"[^\r\n]*(\r\n|\r|\n|\Z)")
_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*", re.MULTILINE)

Insertion = tuple[int, str]
"""An offset, and what to put in there."""


def compose(text: str) -> yaml.Node | None:
    """Return the node of a document that the strict loader has accepted; None when it is empty."""
    node: yaml.Node | None = yaml.compose(text, Loader=yaml.SafeLoader)
    return node


def value_of(mapping: yaml.MappingNode, key: str) -> yaml.Node | None:
    """Return the value that a key has, or None."""
    return next((value for name, value in mapping.value if name.value == key), None)


def start_of(node: yaml.Node) -> int:
    """Return where a node begins."""
    return int(node.start_mark.index)


def end_of(node: yaml.Node) -> int:
    """Return where the words of a node end; PyYAML lets a block go on over comments to whatever comes next."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return end_of(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)


def column_of(node: yaml.Node) -> int:
    """Return how many characters stand before a node in its line."""
    return int(node.start_mark.column)


def next_line(text: str, offset: int) -> tuple[int, str]:
    """Return where the line after `offset` begins, and the line end before it: empty at the end of the text."""
    if offset and text[offset - 1] in "\r\n":  # the end of a block scalar, which takes its last line end along
        return offset, line_end_of(text)
    found = _LINE.match(text, offset)
    return (found.end(), found[1]) if found else (len(text), "")


def line_end_of(text: str) -> str:
    """Return the line end that a text uses first, a line feed when it has none."""
    found = re.search(r"\r\n|\r|\n", text)
    return found[0] if found else "\n"


def insert(text: str, *insertions: Insertion) -> str:
    """Return the text with something put in; every character of it stays, in its order."""
    for offset, added in sorted(insertions, key=lambda one: one[0], reverse=True):
        text = text[:offset] + added + text[offset:]
    return text


def append_item(text: str, items: yaml.SequenceNode, *, block: str, flow: str) -> tuple[Insertion, ...]:
    """Return what to put in for one more item at the end of a list, in the style the list has.

    `block` is the item for a list with a dash a line, `flow` the same for one between brackets.
    """
    if not items.flow_style:
        return (_block_item(text, items, block),)
    if not items.value:
        return ((start_of(items) + 1, flow),)
    return tuple(_flow_item(text, items, flow))


def _block_item(text: str, items: yaml.SequenceNode, item: str) -> Insertion:
    first, last = start_of(items), items.value[-1]
    line_start = max(text.rfind("\n", 0, first), text.rfind("\r", 0, first)) + 1
    indent = text[line_start:first]
    dash = text.rfind("-", 0, start_of(last)) if start_of(last) else first
    space = text[dash + 1 : start_of(last)]
    if indent.strip():
        raise CommandRefused("the list is written in a way that only a person can continue")
    offset, line_end = next_line(text, end_of(last))
    return offset, f"{indent}-{space if space and not space.strip(' ') else ' '}{item}{line_end}"


def _flow_item(text: str, items: yaml.SequenceNode, item: str) -> list[Insertion]:
    last = items.value[-1]
    end, close = end_of(last), int(items.end_mark.index) - 1
    line_start = max(text.rfind("\n", 0, start_of(last)), text.rfind("\r", 0, start_of(last))) + 1
    indent = text[line_start : start_of(last)]
    line, line_end = next_line(text, end)
    comma = "," in _COMMENT.sub("", text[end:close])
    comma_here = "," in _COMMENT.sub("", text[end : min(line, close)])
    if indent.strip() or line > close or comma != comma_here:
        return [(end, f", {item}")]
    # One item a line: the new one gets a line too, and a comment stays beside what it is about.
    return [*([] if comma else [(end, ",")]), (line, f"{indent}{item}{',' if comma else ''}{line_end}")]

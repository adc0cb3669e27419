"""Changes to the file of an entity, and the text of a new one."""

from collections.abc import Sequence
from typing import Any

import yaml

from dossier.curated.schemas import EntitySchema
from dossier.editing.pages import Front, read_front, verified
from dossier.editing.positions import Insertion, append_item, column_of, end_of, insert, next_line, start_of, value_of
from dossier.editing.scalars import write_scalar
from dossier.errors import CommandRefused
from dossier.text.spellings import fold_spelling


def add_alias(page: str, alias: str, sources: Sequence[str] = ()) -> str:
    """Return the page of an entity with one more alias, written as its other aliases are.

    With `sources`, the alias is limited to them, besides those it is limited to already. Where the page has this
    spelling already, whatever its typography, it is returned as it is. Raises `CommandRefused` when the page cannot be
    read or would not be valid.
    """
    front = read_front(page)
    items = front.value.get("aliases") or []
    if _same_spelling(str(front.value.get("name", "")), alias):
        return page
    for number, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, str) and _same_spelling(item, alias):
            return page
        if isinstance(item, dict) and _same_spelling(str(item.get("text")), alias):
            return _in_more_sources(page, number, sources) if item.get("sources") else page
    added: Any = {"text": alias, "sources": list(sources)} if sources else alias
    changed = insert(page, *((front.start + offset, text) for offset, text in _alias_insertions(front, added)))
    return verified(page, changed, {**front.value, "aliases": [*items, added]}, EntitySchema)


def _in_more_sources(page: str, number: int, sources: Sequence[str]) -> str:
    """Return the page with the alias of this number, which is limited to some sources, in more of them."""
    by_hand = "the alias `{}` is limited to some sources; fix its `sources:` by hand"
    aliases = read_front(page).value["aliases"]
    if not sources:
        raise CommandRefused(by_hand.format(aliases[number]["text"]))
    for source in sources:
        front = read_front(page)
        alias = front.value["aliases"][number]
        if source in (alias.get("sources") or ()):
            continue
        listed = value_of(front.node, "aliases")
        node = value_of(listed.value[number], "sources") if isinstance(listed, yaml.SequenceNode) else None
        if not isinstance(node, yaml.SequenceNode):
            raise CommandRefused(by_hand.format(alias["text"]))
        added = append_item(front.text, node, block=write_scalar(source), flow=write_scalar(source, flow=True))
        changed = insert(page, *((front.start + offset, text) for offset, text in added))
        aliases = [*front.value["aliases"]]
        aliases[number] = {**alias, "sources": [*alias["sources"], source]}
        page = verified(page, changed, {**front.value, "aliases": aliases}, EntitySchema)
    return page


def set_name(page: str, name: str) -> str:
    """Return the page of an entity under another name; the old name becomes an alias.

    Raises `CommandRefused` when the page cannot be read or would not be valid.
    """
    front = read_front(page)
    old = front.value.get("name")
    if old == name:
        return page
    if not isinstance(old, str):
        raise CommandRefused("the page has no `name:`")
    aliases = front.value.get("aliases") or []
    place = next((number for number, item in enumerate(aliases) if item == name), None)
    changed = page
    if place is not None:
        # The two change places; otherwise the new name would stand twice.
        listed = value_of(front.node, "aliases")
        assert isinstance(listed, yaml.SequenceNode)  # noqa: S101  the loader read a list
        changed = _replaced(page, front, listed.value[place], old, flow=bool(listed.flow_style))
    changed = _replaced(
        changed, read_front(changed), _name_node(read_front(changed)), name, flow=bool(front.node.flow_style)
    )
    swapped = [old if item == name else item for item in aliases]
    value = {**front.value, "name": name, **({"aliases": swapped} if swapped else {})}
    return add_alias(verified(page, changed, value, EntitySchema), old)


def new_entity(name: str, aliases: Sequence[str] = (), description: str = "") -> str:
    """Return the text of a new entity file. Raises `CommandRefused` when it would not be valid."""
    lines = ["---", f"name: {write_scalar(name)}"]
    others = [alias for alias in dict.fromkeys(aliases) if not _same_spelling(alias, name)]
    if others:
        lines += ["aliases:", *(f"  - {write_scalar(alias)}" for alias in others)]
    if description:
        lines.append(f"description: {write_scalar(description)}")
    page = "\n".join([*lines, "---", ""])
    expected: dict[str, Any] = {"name": name}
    if others:
        expected["aliases"] = others
    if description:
        expected["description"] = description
    return verified("", page, expected, EntitySchema)


def _same_spelling(one: str, other: str) -> bool:
    return fold_spelling(one) == fold_spelling(other)


def _name_node(front: Front) -> yaml.Node:
    node = value_of(front.node, "name")
    if node is None:
        raise CommandRefused("the page has no `name:`")
    return node


def _alias_insertions(front: Front, alias: str | dict[str, Any]) -> tuple[Insertion, ...]:
    flow, block = _item(alias, flow=True), _item(alias, flow=False)
    listed = value_of(front.node, "aliases")
    between_braces = bool(front.node.flow_style)
    if isinstance(listed, yaml.SequenceNode):
        return append_item(front.text, listed, block=block, flow=flow)
    if listed is None:
        end = end_of(_name_node(front))
        if between_braces:
            return ((end, f", aliases: [{flow}]"),)
        offset, line_end = next_line(front.text, end)
        indent = " " * column_of(front.node)
        return ((offset, f"{indent}aliases:{line_end}{indent}  - {block}{line_end}"),)
    if end_of(listed) > start_of(listed):
        raise CommandRefused("`aliases:` is no list")
    if between_braces:
        return ((end_of(listed), f" [{flow}]"),)
    offset, line_end = next_line(front.text, end_of(listed))
    return ((offset, f"{' ' * column_of(front.node)}  - {block}{line_end}"),)


def _item(alias: str | dict[str, Any], *, flow: bool) -> str:
    if isinstance(alias, str):
        return write_scalar(alias, flow=flow)
    sources = ", ".join(write_scalar(source, flow=True) for source in alias["sources"])
    return f"{{text: {write_scalar(alias['text'], flow=True)}, sources: [{sources}]}}"


def _replaced(page: str, front: Front, node: yaml.Node, value: str, *, flow: bool) -> str:
    if not isinstance(node, yaml.ScalarNode) or node.style in {"|", ">"}:
        raise CommandRefused("the name is written over several lines; change it by hand")
    start, end = front.start + start_of(node), front.start + end_of(node)
    return page[:start] + write_scalar(value, flow=flow, quoted=node.style is not None) + page[end:]

"""How many attributes the tags of a page have."""

import re

_OPENING = re.compile(r"<(?:(?P<comment>!--)|(?P<name>[A-Za-z][^\s/>]*))")
_ATTRIBUTE = re.compile(
    r"""
    [\s/]*
    (?: (?P<end> > )
      | (?P<name> [^\s/>=]+ ) (?: \s* = \s* (?: "[^"]*"? | '[^']*'? | [^\s>]* ) )?
      | =
    )
    """,
    re.VERBOSE,
)
_CLOSING = {
    name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "textarea", "title", "xmp", "noframes")
}
"""Ends of the elements in which a less-than sign opens no tag."""


def most_attributes(markup: str) -> int:
    """Return the number of attributes of the tag that has most, repeated ones once. Linear in the markup."""
    most = position = 0
    while tag := _OPENING.search(markup, position):
        if tag["comment"]:
            closing = markup.find("-->", tag.end())
            position = closing if closing >= 0 else len(markup)
            continue
        number, position = _count(markup, tag.end())
        most = max(most, number)
        if ends := _CLOSING.get(tag["name"].lower()):
            end = ends.search(markup, position)
            position = end.end() if end else len(markup)
    return most


def _count(markup: str, position: int) -> tuple[int, int]:
    """Return how many attributes stand from here to the end of the tag, and where it ends."""
    names = set()
    while found := _ATTRIBUTE.match(markup, position):
        position = found.end()
        if found["end"]:
            break
        names.add(found["name"])
    return len(names), position

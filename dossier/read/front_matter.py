"""What the head of a Markdown file says of it: front matter of clippers, site generators and reference managers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.model.source import Basis, Metadatum
from dossier.text.stated_dates import day_of

_YAML = re.compile(r"---[ \t]*\n(?P<lines>(?:(?!---|\.\.\.)[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_TOML = re.compile(r"\+\+\+[ \t]*\n(?P<lines>(?:(?!\+\+\+)[^\n]*\n){0,200}?)\+\+\+[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"(?P<key>[A-Za-z_][\w-]*)(?::|[ \t]*=)(?:[ \t]+(?P<value>\S[^\n]*))?[ \t]*\Z")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>\S.*)")
_COMMENT = re.compile(r"\s+#\s.*\Z")
_WIKI_LINK = re.compile(r"!?\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]")
_LINK = re.compile(r"!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*\)")
_PARTIAL = re.compile(r"\d{4}(?:-\d\d)?\Z")
_FIELDS = {
    "title": ("title", "headline"),
    "issued": (
        "published",
        "publishdate",
        "publish_date",
        "date_published",
        "datepublished",
        "pubdate",
        "issued",
        "date",
    ),
    "publisher": ("publisher", "publication", "site", "site_name", "website", "publicationtitle", "outlet"),
    "url": ("url", "source", "link", "canonical", "canonical_url", "source_url", "clipped_from", "permalink"),
    "authors": ("author", "authors", "creator", "creators", "byline", "by"),
    "language": ("lang", "language"),
}
"""Keys by field, the most telling first. Days of clipping and of change (`created`, `lastmod`) are of the note."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The head of a file."""

    end: int
    """Code points that it takes, with its marks; 0 when there is none."""
    metadata: tuple[tuple[str, Metadatum], ...]


def read_front_matter(text: str) -> FrontMatter:
    """Return what the front matter of a text says of it.

    `key: value` lines and lists of values are read; it is no YAML, and what is nested deeper is passed over.
    """
    found = _YAML.match(text) or _TOML.match(text)
    if found is None:
        return FrontMatter(0, ())
    values = dict(_values(found["lines"].split("\n")))
    return FrontMatter(found.end(), tuple(_facts(values)))


def _values(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    key, items = "", list[str]()
    for line in lines:
        field, item = _FIELD.match(line), _ITEM.match(line)
        if field:
            if key:
                yield key, items
            key, items = field["key"].lower(), list(_split(field["value"] or ""))
        elif item and key:
            items.append(_plain(item["value"]))
    if key:
        yield key, items


def _split(value: str) -> Iterator[str]:
    """Yield the values of `[a, "b, c"]`, or the one value."""
    value = _COMMENT.sub("", value.strip()) if value[:1] not in {'"', "'"} else value.strip()
    if value.startswith("[") and value.endswith("]") and not value.startswith("[["):
        for part in re.findall(r"\"[^\"]*\"|'[^']*'|\[\[[^\]]*\]\]|[^,\s][^,]*", value[1:-1]):
            yield _plain(part)
    elif value:
        yield _plain(value)


def _plain(value: str) -> str:
    """Return a value without quotation marks and marks of links."""
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1].replace("''", "'").replace('\\"', '"')
    return _LINK.sub(r"\1", _WIKI_LINK.sub(r"\1", value)).strip()


def _facts(values: dict[str, list[str]]) -> Iterator[tuple[str, Metadatum]]:
    for field, keys in _FIELDS.items():
        for key in keys:
            value = _checked(field, [value for value in values.get(key, []) if value])
            if value:
                yield field, Metadatum(value=value, basis=Basis.STATED, reason=f"front matter, {key}")
                break


def _checked(field: str, values: list[str]) -> str:
    """Return the value of a field, empty when it is none: a `source` that is no address, a day that is none."""
    first = values[0] if values else ""
    if field == "authors":
        return "; ".join(dict.fromkeys(values))
    if field == "issued":
        return first if _PARTIAL.match(first) else day_of(first)
    if field == "url":
        return first if first.startswith(("https://", "http://")) else ""
    return first

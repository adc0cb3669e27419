"""The front matter of a page, taken apart for a change and looked at again after it."""

import re
from dataclasses import dataclass
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError

from dossier.curated.front_matter import split_page
from dossier.curated.yaml import YamlRefused
from dossier.editing.positions import compose
from dossier.errors import CommandRefused
from dossier.settings import describe

_OPENING = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\r|\n)")
_CLOSING = re.compile(r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)")


@dataclass(frozen=True, slots=True)
class Front:
    """The front matter of a page, ready to be changed."""

    text: str
    start: int
    """Offset in the page at which `text` begins."""
    node: yaml.MappingNode
    value: dict[str, Any]


def read_front(page: str) -> Front:
    """Return the front matter of a page. Raises `CommandRefused` when there is none that could be changed."""
    opening = _OPENING.match(page)
    try:
        value = split_page(page).front.value
    except YamlRefused as error:
        raise CommandRefused(f"the front matter cannot be read: {error.message}, in line {error.line}") from error
    closing = _CLOSING.search(page, opening.end()) if opening else None
    if opening is None or closing is None or not isinstance(value, dict):
        raise CommandRefused("the page has no front matter")
    text = page[opening.end() : closing.start()]
    node = compose(text)
    if not isinstance(node, yaml.MappingNode):
        raise CommandRefused("the front matter is empty")
    return Front(text, opening.end(), node, value)


def verified(before: str, after: str, front: dict[str, Any], schema: type[BaseModel]) -> str:
    """Return `after` when it is valid, has exactly this front matter, and the prose that was there before.

    Raises `CommandRefused` otherwise.
    """
    try:
        page = split_page(after)
        schema.model_validate(page.front.value)
    except YamlRefused as error:
        raise CommandRefused(f"the page cannot be changed safely ({error.message}); change it by hand") from error
    except ValidationError as error:
        flaws = "; ".join(f"{key}: {message}" for key, message in describe(error))
        raise CommandRefused(f"the page would not be valid: {flaws}") from error
    if page.front.value != front or page.body != (split_page(before).body if before else ""):
        raise CommandRefused("the page is written in a way that only a person can change; change it by hand")
    return after

"""Jinja for Markdown: whatever a template prints is escaped, unless it is Markdown already."""

import re
from functools import lru_cache
from typing import Any

import jinja2
from markupsafe import Markup

from dossier.render.parts.languages import in_language_of
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.markdown import code, escape

_SPACE = re.compile(r"\n{3,}")


def _finalize(value: Any) -> Any:
    """Escape what is printed; Jinja's own HTML escaping then has nothing left to do."""
    return value if isinstance(value, Markup) else escape("" if value is None else str(value))


@lru_cache(maxsize=1)
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("dossier.render"),
        autoescape=True,
        finalize=_finalize,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    environment.filters["in_words"] = in_words
    environment.filters["count"] = count
    environment.filters["in_language_of"] = in_language_of
    environment.filters["code"] = code
    return environment


def fill(template: str, **values: Any) -> str:
    """Return the Markdown that `templates/TEMPLATE.md.jinja` makes of these values."""
    text = _environment().get_template(f"{template}.md.jinja").render(values)
    return _SPACE.sub("\n\n", text)


def count(number: int, singular: str, many: str = "") -> str:
    """Return `1 source`, `2 sources`, `1,000 sources`."""
    return f"{number:,} {plural(number, singular, many)}"


def plural(number: int, singular: str, many: str = "") -> str:
    """Return the word for so many of a thing."""
    return singular if number == 1 else many or f"{singular}s"

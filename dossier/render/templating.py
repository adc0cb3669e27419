"""Jinja for Markdown: whatever a template prints is escaped, unless it is Markdown already."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import jinja2
from markupsafe import Markup

from dossier.errors import CommandRefused
from dossier.render.parts.languages import in_language_of
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.markdown import code, escape

SUFFIX = ".md.jinja"
"""Ends the names of templates."""
_SPACE = re.compile(r"\n{3,}")
_SITES = 4
"""Sets of templates that stay compiled: a site has one, and a preview now and then a changed one."""


class Templates:
    """The templates of a site: a project's own first, then those of this package, then those of other packages."""

    def __init__(self, own: Mapping[str, str] | None = None, others: Iterable[jinja2.BaseLoader] = ()) -> None:
        """Take the texts of a project's `own` templates by their names, `event.md.jinja`.

        One that replaces a template of this package finds that as `dossier/event.md.jinja`.
        """
        self._own = own or {}
        self._environment = _environment(tuple(sorted(self._own.items())), tuple(others))

    def fill(self, template: str, **values: Any) -> str:
        """Return the Markdown that `TEMPLATE.md.jinja` makes of these values.

        Raises `CommandRefused` when the templates of a project, or of another package, cannot be used.
        """
        name = f"{template}{SUFFIX}"
        try:
            text = self._environment.get_template(name).render(values)
        except jinja2.TemplateSyntaxError as error:
            raise CommandRefused(f"template {error.name}, line {error.lineno}: {error.message}") from error
        except jinja2.TemplateNotFound as error:
            raise CommandRefused(f"there is no template {error.name}, which {name} needs") from error
        except jinja2.UndefinedError as error:
            if name not in self._own:
                raise
            raise CommandRefused(f"template {name}: {error.message}") from error
        return _SPACE.sub("\n\n", text)


def count(number: int, singular: str, many: str = "") -> str:
    """Return `1 source`, `2 sources`, `1,000 sources`."""
    return f"{number:,} {plural(number, singular, many)}"


def plural(number: int, singular: str, many: str = "") -> str:
    """Return the word for so many of a thing."""
    return singular if number == 1 else many or f"{singular}s"


@lru_cache(maxsize=_SITES)
def _environment(own: tuple[tuple[str, str], ...], others: tuple[jinja2.BaseLoader, ...]) -> jinja2.Environment:
    ours = jinja2.PackageLoader("dossier.render")
    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader(
            [jinja2.DictLoader(dict(own)), ours, *others, jinja2.PrefixLoader({"dossier": ours})]
        ),
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


def _finalize(value: Any) -> Any:
    """Escape what is printed; Jinja's own HTML escaping then has nothing left to do."""
    return value if isinstance(value, Markup) else escape("" if value is None else str(value))

"""The way to a page, and its neighbours where an order exists."""

from collections.abc import Sequence

from markupsafe import Markup

from dossier.render.links import Links
from dossier.text.markdown import written


def breadcrumbs(links: Links, steps: Sequence[tuple[str, str]] = ()) -> Markup:
    """Return breadcrumbs above a page's title: links to the front page and to pages given by path and label."""
    crumbs = [links.to("index.md", "Home"), *(links.to(path, label) for path, label in steps)]
    return _wrapper("dossier-breadcrumbs", " › ".join(str(crumb) for crumb in crumbs))


def neighbours(links: Links, before: tuple[str, str] | None, after: tuple[str, str] | None) -> Markup:
    """Return links to the previous and the next page, given by path and label."""
    steps = []
    if before:
        steps.append(f"← Before: {links.to(*before)}")
    if after:
        steps.append(f"After: {links.to(*after)} →")
    return _wrapper("dossier-neighbours", " · ".join(steps)) if steps else written("")


def around(paths: Sequence[tuple[str, str]], here: int) -> tuple[tuple[str, str] | None, tuple[str, str] | None]:
    """Return what stands before and after the item `here` of an ordered list."""
    return (paths[here - 1] if here > 0 else None, paths[here + 1] if here + 1 < len(paths) else None)


def _wrapper(name: str, line: str) -> Markup:
    return written(f'<div class="{name}" data-search-exclude markdown>\n\n{line}\n\n</div>')

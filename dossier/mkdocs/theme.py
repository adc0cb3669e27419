"""The look of dossiers: where it lies on the disk, and what of it a page asks for."""

from pathlib import Path

STYLESHEETS = tuple(
    f"assets/styles/{concern}.css"
    for concern in (
        "fonts",
        "colours",
        "frame",
        "text",
        "tables",
        "kinds",
        "mentions",
        "pages",
        "front",
        "coverage",
        "views",
        "finding",
        "print",
    )
)
"""The look of dossiers, in the order in which later rules win; addresses relative to the site's root."""

SCRIPTED_TEMPLATES = (
    "main.html",
    *(
        f"partials/javascripts/{part}.html"
        for part in ("base", "palette", "content", "announce", "consent", "outdated")
    ),
)
"""The templates, ours and Material's, that may hold inline scripts."""


def theme_folder() -> Path:
    """Return the folder of templates and styles: inside the wheel, or beside the package in a checkout."""
    package = Path(__file__).parents[1]
    carried = package / "theme"
    return carried if carried.is_dir() else package.parent / "theme"

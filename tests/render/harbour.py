"""A small made-up dossier that has every kind of page."""

from functools import cache
from pathlib import Path

from dossier.model.dossier import Dossier
from dossier.model.site import Site
from dossier.pipeline.build import build
from dossier.render import render_pages
from dossier.settings import Settings

CONTENT = Path(__file__).with_name("content")
SETTINGS = Settings.model_validate(
    {
        "page_size": 10,
        "types": {"vessel": {"folder": "vessels", "singular": "vessel", "plural": "vessels", "schema": "Vessel"}},
    }
)


SITE = Site(name="The harbour collision", url="https://harbour.example/dossier/", description="A made-up dossier.")


@cache
def harbour() -> Dossier:
    return build(CONTENT, SETTINGS, site=SITE)


@cache
def pages() -> dict[str, str]:
    """The text of every page by path."""
    return {page.path: page.text for page in render_pages(harbour())}

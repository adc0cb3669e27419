"""Where every page and file of the site is."""

from urllib.parse import quote

from dossier.model.prose import Target
from dossier.model.site import Site

SOURCES = "sources"
EVENTS = "events"
ENTITIES = "entities"
QUESTIONS = "questions"


def path_of(target: Target) -> str:
    """Return the path of a page's Markdown file."""
    return f"{target.folder}/{target.id}.md".lstrip("/")


def comparison_path(one: str, other: str) -> str:
    """Return the path of the page that compares two sources, by their ids in order."""
    return f"{SOURCES}/{one}/compared-with-{other}.md"


def numbered(path: str, number: int) -> str:
    """Return the path of the page that a long list goes on: `people/index.md`, `people/page-2.md`."""
    if number == 1:
        return path
    stem = path.removesuffix(".md")
    return f"{stem.removesuffix('index')}page-{number}.md" if stem.endswith("index") else f"{stem}/page-{number}.md"


def public_address(site: Site, path: str) -> str:
    """Return where a page or file will be published, or an empty text when the site does not know its address."""
    if not site.url:
        return ""
    if path.endswith(".md"):
        stem = path.removesuffix(".md")
        folder = stem.removesuffix("index") if stem == "index" or stem.endswith("/index") else f"{stem}/"
        path = folder if site.folder_addresses else f"{stem}.html"
    return f"{site.url.rstrip('/')}/{quote(path)}"

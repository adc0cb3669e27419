"""Where every page and file of the site is."""

from urllib.parse import quote

from dossier.model.entity import EntityType
from dossier.model.prose import Target
from dossier.model.site import Site

EXAMPLE_SITE = "https://example.org/"
"""The `site_url` of a new project, until somebody writes the real one."""
SOURCES = "sources"
EVENTS = "events"
ENTITIES = "entities"
QUESTIONS = "questions"
TIMELINE = "timeline"
QUOTES = "quotes"
HOME = "index.md"
COVERAGE = "coverage/index.md"
"""What the sources leave open."""
MAP = "map/index.md"
NETWORK = "network/index.md"
RELAYED = f"{QUOTES}/relayed.md"
"""Statements that several sources give."""
FIGURES = "figures/index.md"
NEWS = "new/index.md"
TO_REVIEW = "to-review/index.md"
PROBLEMS = "problems/index.md"
DATA_FILE = "data/dossier.json"
"""The dossier for other programs."""
WHOLE = "whole/index.md"
"""The whole dossier, to be printed."""
FEED = "feed.xml"
"""What is new, for feed readers."""


def index_path(folder: str) -> str:
    """Return the path of the page that lists what is in a folder."""
    return f"{folder}/index.md"


def path_of(target: Target) -> str:
    """Return the path of a page's Markdown file."""
    return f"{target.folder}/{target.id}.md".lstrip("/")


def entity_path(kind: EntityType, entity: str) -> str:
    """Return the path of the page of an entity of a type."""
    return f"{kind.folder}/{entity}.md"


def event_path(event: str) -> str:
    """Return the path of the page of an event."""
    return f"{EVENTS}/{event}.md"


def question_path(question: str) -> str:
    """Return the path of the page of a question."""
    return f"{QUESTIONS}/{question}.md"


def source_path(source: str) -> str:
    """Return the path of the page of a source."""
    return f"{SOURCES}/{source}.md"


def comparison_path(one: str, other: str) -> str:
    """Return the path of the page that compares two sources, by their ids in order."""
    return f"{SOURCES}/{one}/compared-with-{other}.md"


def quote_group_path(group: str) -> str:
    """Return the path of the page of a statement that several sources give."""
    return f"{QUOTES}/{group}.md"


def numbered(path: str, number: int) -> str:
    """Return the path of the page that a long list goes on: `people/index.md`, `people/page-2.md`."""
    if number == 1:
        return path
    stem = path.removesuffix(".md")
    return f"{stem.removesuffix('index')}page-{number}.md" if stem.endswith("index") else f"{stem}/page-{number}.md"


def rows_path(index: str) -> str:
    """Return the path of the data of a list whose first page is `index`: `people/rows.json`."""
    return f"{index.removesuffix('index.md')}rows.json"


def published_path(site: Site, path: str) -> str:
    """Return where a page or file will be published, relative to the root of the site and fit for an address."""
    if path.endswith(".md"):
        stem = path.removesuffix(".md")
        folder = stem.removesuffix("index") if stem == "index" or stem.endswith("/index") else f"{stem}/"
        path = folder if site.folder_addresses else f"{stem}.html"
    return quote(path)


def public_address(site: Site, path: str) -> str:
    """Return where a page or file will be published, or an empty text when the site does not know its address."""
    return f"{site.url.rstrip('/')}/{published_path(site, path)}" if site.url else ""

"""What is new: the dossier beside the records of what was published before."""

from collections.abc import Iterator
from itertools import groupby

from markupsafe import Markup

from dossier.addresses import DATA_FILE, FEED
from dossier.history import Change, DataFile, compare, document_of, has_feed
from dossier.model.dossier import Dossier
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.introductions import introduction, title_of
from dossier.render.templating import fill
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.markdown import escape

INDEX = "new/index.md"
TITLE = "What is new"
_MOST = 12
"""Records that are gone back to; older ones stay in the project."""
_HEADINGS = {
    "source": "Sources",
    "report": "Versions of one report",
    "entity": "People, organizations, places",
    "name": "Names found, not confirmed",
    "event": "Events",
    "question": "Questions",
    "answer": "Answers",
    "disagreement": "Disagreements",
    "evidence": "Evidence",
}


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield the page of changes, the newest first."""
    title = title_of(dossier, INDEX, TITLE)
    links = Links(dossier, INDEX)
    body = fill(
        "news",
        links=links,
        title=title,
        breadcrumbs=breadcrumbs(links),
        introduction=introduction(dossier, INDEX),
        spans=list(_spans(dossier, links)),
        data_file=DATA_FILE,
        feed=FEED if has_feed(dossier) else "",
    )
    yield Page(
        path=INDEX,
        title=title,
        body=body,
        front={"description": "What was added and changed since the dossier was published before."},
    )


_Section = tuple[str, list[tuple[str, Markup, str]]]


def _spans(dossier: Dossier, links: Links) -> Iterator[tuple[str, list[_Section]]]:
    """Yield what changed since the newest record, then from each record to the next, the newest first."""
    newer = document_of(dossier)
    since = "Since {}"
    for earlier in dossier.earlier[:_MOST]:
        older = DataFile.model_validate(earlier.data)
        yield since.format(in_words(earlier.on)), _sections(compare(older, newer).changes, dossier, links)
        newer, since = older, f"From {{}} to {in_words(earlier.on)}"


def _sections(changes: tuple[Change, ...], dossier: Dossier, links: Links) -> list[_Section]:
    return [
        (_HEADINGS[what], [(change.how, _linked(change, dossier, links), change.detail) for change in group])
        for what, group in groupby(sorted(changes, key=lambda c: list(_HEADINGS).index(c.what)), key=lambda c: c.what)
    ]


def _linked(change: Change, dossier: Dossier, links: Links) -> Markup:
    """Return the title of a record, as a link where it still has a page."""
    folder, _, name = change.id.partition("/")
    records = {"sources": dossier.sources, "events": dossier.events, "questions": dossier.questions}
    there = name in records.get(folder, dossier.subjects)
    return links.to(f"{change.id}.md", change.title) if there else escape(change.title)

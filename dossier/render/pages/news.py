"""What is new: the dossier beside the records of what was published before."""

from collections.abc import Iterator
from itertools import groupby

from markupsafe import Markup

from dossier.addresses import DATA_FILE, FEED, NEWS
from dossier.history import Change, DataFile, compare, document_of, has_feed
from dossier.model.dossier import Dossier
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.listing import one_page
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.markdown import escape

_INDEX = Index(path=NEWS, title="What is new")
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


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the page of changes, the newest first."""
    dossier = rendering.dossier
    yield one_page(
        rendering,
        "news",
        _INDEX,
        lambda links: {
            "spans": list(_spans(dossier, links)),
            "data_file": DATA_FILE,
            "feed": FEED if has_feed(dossier) else "",
        },
        description="What was added and changed since the dossier was published before.",
    )


def _contents(dossier: Dossier) -> Iterator[Entry]:
    if dossier.earlier:
        yield Entry(path=NEWS, label="What is new", size=f"since {in_words(dossier.earlier[0].on)}")


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


KIND = PageKind(id="news", pages=pages, folders=("new",), indexes=(_INDEX,), contents=_contents)

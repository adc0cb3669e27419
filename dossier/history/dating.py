"""Since when the dossier has a page, as far as that is known: a build knows no today."""

from collections.abc import Iterator
from operator import itemgetter

from dossier.history.schema import DataFile
from dossier.model.dossier import Dossier
from dossier.text.certain_dates import day_of


def dated_pages(dossier: Dossier) -> list[tuple[str, str]]:
    """Return pairs of a day, `YYYY-MM-DD`, and the page of a source, event or question, the newest first.

    A page has the day of the oldest record that holds it. A source in no record yet has its own day of issue; what
    has neither is left out until it is recorded.
    """
    since = dict(_recorded(dossier))
    dated = []
    for page in _pages(dossier):
        folder, _, name = page.partition("/")
        day = since.get(page) or (dossier.sources[name].issued.value if folder == "sources" else "")
        if day_of(day):
            dated.append((day, page))
    return sorted(sorted(dated, key=itemgetter(1)), key=itemgetter(0), reverse=True)


def has_feed(dossier: Dossier) -> bool:
    """Whether there is a feed: it takes the address of the site, and a page whose day is known."""
    return bool(dossier.site.url and dated_pages(dossier))


def _pages(dossier: Dossier) -> Iterator[str]:
    for folder, ids in (("sources", dossier.sources), ("events", dossier.events), ("questions", dossier.questions)):
        yield from (f"{folder}/{name}" for name in ids)


def _recorded(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Yield every page of every record with its day, the oldest record last, so that it stays."""
    for earlier in dossier.earlier:
        data = DataFile.model_validate(earlier.data)
        for folder, records in (("sources", data.sources), ("events", data.events), ("questions", data.questions)):
            yield from ((f"{folder}/{record.id}", earlier.on) for record in records)

"""Who said what: quotes by speaker."""

from collections.abc import Iterator
from itertools import groupby

from dossier.addresses import QUOTES, index_path
from dossier.model.dossier import Dossier
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.page import Page
from dossier.render.parts.attribution import how_known
from dossier.render.parts.listing import list_pages
from dossier.render.parts.quoting import quote_sentence
from dossier.render.parts.speakers import NOBODY, UNCLEAR, in_order, speaker_name
from dossier.render.rows.quotes import tables
from dossier.render.templating import count

_INDEX = Index(path=index_path(QUOTES), title="Quotes", nav=True)


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the quotes of all sources, speaker after speaker; those of unclear and of no speakers come last."""
    dossier = rendering.dossier
    quotes = in_order(dossier)
    return list_pages(
        rendering,
        "quotes",
        _INDEX,
        quotes,
        lambda part, _: {
            "by_speaker": [
                (name, list(group))
                for name, group in groupby(part.rows, key=lambda quote: speaker_name(dossier, quote))
            ],
            "nobody": NOBODY,
            "unclear": UNCLEAR,
            "how_known": how_known,
            "in_context": lambda quote: quote_sentence(dossier, [quote]),
        },
        description=f"{count(len(quotes), 'quote')}, direct and reported, by who says it.",
    )


def _contents(dossier: Dossier) -> Iterator[Entry]:
    number = sum(len(found.quotes) for found in dossier.annotations.values())
    yield Entry(path=_INDEX.path, label="Quotes", size=f"{number:,}")


KIND = PageKind(id="quotes", pages=pages, folders=(QUOTES,), indexes=(_INDEX,), contents=_contents, tables=tables)

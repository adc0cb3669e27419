"""Who said what: quotes by speaker."""

from collections.abc import Iterator
from itertools import groupby

from dossier.model.annotation import Quote
from dossier.model.dossier import Dossier
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.filtering import filtering
from dossier.render.parts.introductions import introduction, title_of
from dossier.render.parts.pagination import pager, paginate
from dossier.render.parts.quoting import quote_sentence
from dossier.render.templating import count, fill
from dossier.text.markdown import written

INDEX = "quotes/index.md"
TITLE = "Quotes"
NOBODY = "\U0010ffff"
"""Sorts after every name."""


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield the quotes of all sources, speaker after speaker; those of nobody named come last."""
    quotes = in_order(dossier)
    title = title_of(dossier, INDEX, TITLE)
    for part in paginate(INDEX, quotes, dossier.page_size):
        links = Links(dossier, part.path)
        body = fill(
            "quotes",
            dossier=dossier,
            part=part,
            links=links,
            title=part.title(title),
            breadcrumbs=breadcrumbs(links),
            pager=pager(INDEX, part, links),
            filtering=filtering(INDEX, links),
            introduction=introduction(dossier, INDEX) if part.number == 1 else written(""),
            by_speaker=[
                (name, list(group))
                for name, group in groupby(part.rows, key=lambda quote: speaker_name(dossier, quote))
            ],
            nobody=NOBODY,
            in_context=lambda quote: quote_sentence(dossier, [quote]),
        )
        description = f"{count(len(quotes), 'quote')}, direct and reported, by who says it."
        yield Page(path=part.path, title=part.title(title), body=body, front={"description": description})


def in_order(dossier: Dossier) -> list[Quote]:
    """Return the quotes of all sources in the order of the page."""
    return sorted(
        (quote for found in dossier.annotations.values() for quote in found.quotes),
        key=lambda quote: (speaker_name(dossier, quote).casefold(), quote.source, quote.start),
    )


def speaker_name(dossier: Dossier, quote: Quote) -> str:
    """Return the name a quote is listed under."""
    if quote.speaker is None:
        return NOBODY
    subject = dossier.subjects.get(quote.speaker.entity or "")
    if subject is not None:
        return subject.name
    text = " ".join(quote.speaker.text.split())
    return text[:1].upper() + text[1:]

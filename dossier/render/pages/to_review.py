"""What a curator should look at."""

from collections import defaultdict
from collections.abc import Iterator

from dossier.addresses import PROBLEMS, TO_REVIEW
from dossier.model.annotation import Mention
from dossier.model.candidate import best_first
from dossier.model.dossier import Dossier
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.introductions import introduction, title_of
from dossier.render.parts.pagination import pager, paginate
from dossier.render.parts.quoting import quote_sentence
from dossier.render.parts.source_counts import count_sources
from dossier.render.templating import fill

INDEX = TO_REVIEW
TITLE = "What to look at"


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield names to confirm, names that could be several, and sources of which something is not known."""
    title = title_of(dossier, INDEX, TITLE)
    mentions: defaultdict[str, list[Mention]] = defaultdict(list)
    ambiguous: list[Mention] = []
    for found in dossier.annotations.values():
        for mention in found.mentions:
            if mention.candidate is not None:
                mentions[mention.candidate].append(mention)
            elif mention.rivals:
                ambiguous.append(mention)
    rows = best_first(dossier.candidates.values())
    for part in paginate(INDEX, rows, dossier.page_size):
        links = Links(dossier, part.path)
        body = fill(
            "to-review",
            dossier=dossier,
            part=part,
            links=links,
            title=part.title(title),
            breadcrumbs=breadcrumbs(links),
            pager=pager(INDEX, part, links),
            introduction=introduction(dossier, INDEX),
            example=lambda candidate: quote_sentence(dossier, mentions[candidate.id][:1]),
            ambiguous=ambiguous[: dossier.page_size],
            in_context=lambda mention: quote_sentence(dossier, [mention]),
            in_sources=lambda candidate: count_sources(dossier, candidate.sources),
            suggestions=dossier.suggestions[: dossier.page_size],
            undated=[source for source in dossier.sources.values() if not source.issued.known],
            problems=links.to(PROBLEMS, "Problems") if dossier.problems_page else "",
        )
        yield Page(
            path=part.path,
            title=part.title(title),
            body=body,
            front={"description": "What the program found and a person should decide.", "search": {"exclude": True}},
        )

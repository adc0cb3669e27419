"""What a curator should look at."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from dossier.addresses import PROBLEMS, TO_REVIEW
from dossier.model.annotation import Mention
from dossier.model.candidate import Candidate, best_first
from dossier.model.dossier import Dossier
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.listing import list_pages
from dossier.render.parts.pagination import Part
from dossier.render.parts.quoting import quote_sentence
from dossier.render.parts.source_counts import count_sources

_INDEX = Index(path=TO_REVIEW, title="What to look at")


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield names to confirm, names that could be several, and sources of which something is not known."""
    dossier = rendering.dossier
    mentions: defaultdict[str, list[Mention]] = defaultdict(list)
    ambiguous: list[Mention] = []
    for found in dossier.annotations.values():
        for mention in found.mentions:
            if mention.candidate is not None:
                mentions[mention.candidate].append(mention)
            elif mention.rivals:
                ambiguous.append(mention)

    def values(_: Part[Candidate], links: Links) -> Mapping[str, object]:
        return {
            "example": lambda candidate: quote_sentence(dossier, mentions[candidate.id][:1]),
            "ambiguous": ambiguous[: dossier.page_size],
            "in_context": lambda mention: quote_sentence(dossier, [mention]),
            "in_sources": lambda candidate: count_sources(dossier, candidate.sources),
            "suggestions": dossier.suggestions[: dossier.page_size],
            "undated": [source for source in dossier.sources.values() if not source.issued.known],
            "problems": links.to(PROBLEMS, "Problems") if dossier.problems_page else "",
        }

    return list_pages(
        rendering,
        "to-review",
        _INDEX,
        best_first(dossier.candidates.values()),
        values,
        description="What the program found and a person should decide.",
        searched=False,
    )


def _contents(dossier: Dossier) -> Iterator[Entry]:
    if dossier.candidates:
        yield Entry(path=TO_REVIEW, label="Names to confirm", size=f"{len(dossier.candidates):,}")


KIND = PageKind(id="to review", pages=pages, folders=("to-review",), indexes=(_INDEX,), contents=_contents)

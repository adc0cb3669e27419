"""What the front page lists: the parts of the dossier, each with its size."""

from collections.abc import Iterator

from markupsafe import Markup

from dossier.addresses import PROBLEMS, TO_REVIEW, WHOLE
from dossier.model.dossier import Dossier
from dossier.model.problem import Severity
from dossier.render.links import EVENTS, QUESTIONS, SOURCES, Links
from dossier.render.pages.entity_indexes import ALL, index_of
from dossier.render.pages.maps import INDEX as MAP
from dossier.render.pages.maps import atlas_of
from dossier.render.pages.networks import INDEX as NETWORK
from dossier.render.pages.news import INDEX as NEWS
from dossier.render.parts.source_counts import with_reports
from dossier.render.templating import count
from dossier.text.languages.en.dates_in_words import in_words

VERSIONS = "versions"
"""Anchor of the list of comparisons on the index of sources."""


def contents(dossier: Dossier, links: Links) -> Iterator[tuple[Markup, str]]:
    """Yield the way into each part that is not empty, with how much it holds, in plain text."""
    number = len(dossier.sources)
    yield (
        links.to(f"{SOURCES}/index.md", "Sources"),
        with_reports(f"{number:,}", number, dossier.independent_reports(dossier.sources)),
    )
    if dossier.alignments:
        versions = links.to(f"{SOURCES}/index.md", "Versions compared", anchor=VERSIONS)
        yield versions, count(len(dossier.alignments), "pair")
    for kind in dossier.entity_types:
        number = sum(entity.type == kind.id for entity in dossier.subjects.values())
        if number:
            yield links.to(*index_of(kind)), f"{number:,}"
    yield links.to(f"{EVENTS}/index.md", "Events"), f"{len(dossier.events):,}"
    if dossier.questions:
        yield links.to(f"{QUESTIONS}/index.md", "Questions"), f"{len(dossier.questions):,}"
    yield links.to("timeline/index.md", "Timeline"), ""
    located = len(atlas_of(dossier).locations)
    if located:
        yield links.to(MAP, "Map"), count(located, "place")
    if any(dossier.index.neighbours.values()):
        yield links.to(NETWORK, "Network"), ""
    found = dossier.annotations.values()
    yield links.to("quotes/index.md", "Quotes"), f"{sum(len(texts.quotes) for texts in found):,}"
    yield links.to("figures/index.md", "Figures"), f"{sum(len(texts.figures) for texts in found):,}"
    mentions = sum(sum(times.values()) for times in dossier.index.times_of_entity.values())
    yield links.to(ALL, "All names"), count(mentions, "mention")
    yield links.to(WHOLE, "The whole dossier"), "to print"
    if dossier.earlier:
        yield links.to(NEWS, "What is new"), f"since {in_words(dossier.earlier[0].on)}"
    if dossier.candidates:
        yield links.to(TO_REVIEW, "Names to confirm"), f"{len(dossier.candidates):,}"
    problems = sum(problem.severity is not Severity.NOTE for problem in dossier.problems)
    if problems and dossier.problems_page:
        yield links.to(PROBLEMS, "Problems"), f"{problems:,}"

"""Stage of deriving: all that a page prints and no file says, made of what may be shown, and of nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass

from dossier.index.questions.suggestions import Found, suggest
from dossier.index.quotes.groups import find_quote_groups
from dossier.index.relations.index import build_index
from dossier.model.annotation import Annotations
from dossier.model.candidate import Candidate
from dossier.model.dossier import Dossier, Earlier, Index
from dossier.model.entity import Entity
from dossier.model.known import Known
from dossier.model.quote_group import QuoteGroup
from dossier.model.site import Site
from dossier.model.suggestion import SuggestedQuestion
from dossier.pipeline.comparing import Compared
from dossier.resolve.candidates import gather_candidates, with_candidates, with_mentions
from dossier.rights import Shown, limit, rewrite_earlier, with_unseen
from dossier.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """What is known, as far as it may be shown, and what follows from it; the fields are those of a dossier."""

    known: Known
    annotations: Mapping[str, Annotations]
    candidates: Mapping[str, Candidate]
    subjects: Mapping[str, Entity]
    quote_groups: Mapping[str, QuoteGroup]
    index: Index
    suggestions: tuple[SuggestedQuestion, ...]
    earlier: tuple[Earlier, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Withholding:
    """What may be published, decided in the whole texts."""

    shown: Shown
    whole: Derived
    """What follows from the whole texts: how often words are there that may not be shown is counted in it."""


def derive(compared: Compared, settings: Settings, rights: Withholding | None = None) -> Derived:
    """Derive everything from what `rights` let be shown: from all, for whoever has the files, where there are none."""
    known = compared.known if rights is None else limit(compared.known, rights.shown)
    candidates, mentions = gather_candidates(
        {source: found.mentions for source, found in known.annotations.items()},
        known.entities,
        known.ignored,
        decisions=known.decisions,
        texts={source.id: source.text for source in known.sources.values()},
    )
    annotations = {source: with_mentions(found, mentions[source]) for source, found in known.annotations.items()}
    subjects = with_candidates(known.entities, candidates, least=settings.candidate_mentions)
    quote_groups = find_quote_groups(known.sources, annotations, subjects, compared.lexicon)
    index = build_index(
        known.sources,
        annotations,
        subjects,
        known.events,
        known.evidence,
        questions=known.questions.values(),
        quote_groups=quote_groups.values(),
        report_of={source: group.id for group in known.report_groups.values() for source in group.sources},
    )
    earlier = known.earlier
    if rights is not None:
        whole, shown = rights.whole, rights.shown
        index = with_unseen(index, annotations, whole=whole.index, all_found=whole.annotations, shown=shown)
        earlier = tuple(rewrite_earlier(one, shown, subjects) for one in earlier)
    return Derived(
        known=known,
        annotations=annotations,
        candidates=candidates,
        subjects=subjects,
        quote_groups=quote_groups,
        index=index,
        suggestions=_suggestions(known, annotations, index),
        earlier=earlier,
    )


def _suggestions(known: Known, annotations: Mapping[str, Annotations], index: Index) -> tuple[SuggestedQuestion, ...]:
    """Return questions that the sources seem to answer, but for those that are not whole: answers are sentences."""
    found = Found(
        sources=known.sources,
        annotations={id_: one for id_, one in annotations.items() if known.sources[id_].withheld is None},
        sentence_of=index.sentence_of,
        evidence=known.evidence,
        parts_of_event=index.parts_of_event,
    )
    return tuple(suggest(known.events, known.questions.values(), found, ignored=known.ignored))


def assemble(derived: Derived, settings: Settings, site: Site) -> Dossier:
    """Return the dossier of what was derived; its problems are those known so far."""
    known = derived.known
    return Dossier(
        entity_types=settings.entity_types,
        sources=known.sources,
        received=known.received,
        entities=known.entities,
        candidates=derived.candidates,
        subjects=derived.subjects,
        annotations=derived.annotations,
        events=known.events,
        questions=known.questions,
        standings=known.standings,
        suggestions=derived.suggestions,
        pages=known.pages,
        decisions=known.decisions,
        redirects=known.redirects,
        evidence=known.evidence,
        locks=known.locks,
        prose=known.prose,
        index=derived.index,
        quote_groups=derived.quote_groups,
        report_groups=known.report_groups,
        alignments=known.alignments,
        earlier=derived.earlier,
        problems=known.problems,
        page_size=settings.page_size,
        problems_page=settings.problems_page,
        site=site,
    )

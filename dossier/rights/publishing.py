"""From all that is known to what may be published of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from dossier.index.quotes.groups import find_quote_groups
from dossier.index.relations.index import build_index, count_names
from dossier.index.wording import read_texts
from dossier.model.annotation import Annotations
from dossier.model.coverage import Facet, SourceCoverage
from dossier.model.dossier import Dossier, Index
from dossier.model.problem import sort_problems
from dossier.model.source import Rights
from dossier.resolve.candidates import gather_candidates, with_candidates, with_mentions
from dossier.rights.annotations import shown_annotations
from dossier.rights.deciding import Shown
from dossier.rights.earlier import rewrite_earlier
from dossier.rights.excerpts import Limits
from dossier.rights.findings import find_hidden_titles, find_repeated_words
from dossier.rights.rewriting import rewrite


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A dossier twice."""

    whole: Dossier
    """With the whole texts: for the person who has the files."""
    published: Dossier
    """What anybody may see: the only one that is rendered or exported."""


def publish(dossier: Dossier, limits: Limits, *, candidate_mentions: int) -> Publication:
    """Withhold what rights forbid; a dossier all of whose sources are free is published as it is.

    `candidate_mentions` is the setting of that name. The problems of both tell what a curator should know of it.
    """
    if all(source.rights is Rights.FULL for source in dossier.sources.values()):
        return Publication(whole=dossier, published=dossier)
    shown = Shown(dossier, limits)
    found = (
        *find_hidden_titles(dossier.sources, shown.sources),
        *find_repeated_words(dossier, shown.words),
    )
    whole = replace(dossier, problems=sort_problems((*dossier.problems, *found)))
    return Publication(whole=whole, published=_published(whole, shown, candidate_mentions))


def _published(whole: Dossier, shown: Shown, candidate_mentions: int) -> Dossier:
    entities = rewrite(whole.entities, shown)
    annotations = {
        source: shown_annotations(
            found,
            shown.sources[source],
            lambda start, end, source=source: shown.span(source, start, end),  # type: ignore[misc]
            whole.entities,
        )
        if source in shown.limited
        else found
        for source, found in whole.annotations.items()
    }
    candidates, mentions = gather_candidates(
        {source: found.mentions for source, found in annotations.items()},
        whole.entities,
        frozenset(),
        decisions=whole.decisions,
        texts={source.id: source.text for source in shown.sources.values()},
    )
    annotations = {source: with_mentions(found, mentions[source]) for source, found in annotations.items()}
    subjects = with_candidates(entities, candidates, least=candidate_mentions)
    events = rewrite(whole.events, shown)
    evidence = rewrite(whole.evidence, shown)
    questions = rewrite(whole.questions, shown)
    # Compared by the words that may be shown: what is quoted nowhere else is nobody's variant.
    quote_groups = find_quote_groups(shown.sources, annotations, subjects, read_texts(whole.sources.values())[1])
    index = build_index(
        shown.sources,
        annotations,
        subjects,
        events,
        evidence,
        questions=questions.values(),
        quote_groups=quote_groups.values(),
        report_of=whole.index.report_of,
    )
    made: dict[str, Any] = {
        "sources": shown.sources,
        "received": {source: data for source, data in whole.received.items() if source not in shown.limited},
        "entities": entities,
        "candidates": candidates,
        "subjects": subjects,
        "annotations": annotations,
        "events": events,
        "evidence": evidence,
        "questions": questions,
        "quote_groups": quote_groups,
        "index": _with_facts(index, whole, annotations, shown),
        "earlier": tuple(rewrite_earlier(earlier, shown, subjects) for earlier in whole.earlier),
        # A suggestion quotes whole sentences.
        "suggestions": tuple(
            suggestion
            for suggestion in whole.suggestions
            if shown.limited.isdisjoint(answer.source for answer in suggestion.answers)
        ),
        "locks": tuple(lock for lock in whole.locks if lock.source not in shown.limited),
        # Side by side, a free version of a report would show what stands in the other.
        "alignments": {
            pair: alignment for pair, alignment in whole.alignments.items() if shown.limited.isdisjoint(pair)
        },
    }
    others = (field.name for field in fields(Dossier) if field.name not in made)
    return Dossier(**made, **{name: rewrite(getattr(whole, name), shown) for name in others})


def _with_facts(index: Index, whole: Dossier, annotations: Mapping[str, Annotations], shown: Shown) -> Index:
    """Add how often entities are named in words that are not shown: who confirmed an entity chose its name."""
    mentions = {
        source: [
            *(mention for mention in found.mentions if source not in shown.limited or mention.entity is None),
            *(
                mention
                for mention in whole.annotations[source].mentions
                if source in shown.limited and mention.entity is not None
            ),
        ]
        for source, found in annotations.items()
    }
    in_source, of_entity = count_names(shown.sources, index.mentions_of_entity, mentions)
    return replace(
        index,
        names_in_source=whole.index.names_in_source,
        times_in_source=in_source,
        times_of_entity=of_entity,
        coverage={event: _covered(whole.index.coverage[event], rows) for event, rows in index.coverage.items()},
    )


def _covered(whole: Iterable[SourceCoverage], published: Iterable[SourceCoverage]) -> tuple[SourceCoverage, ...]:
    """Return what each source answers in words that are shown; of the others only that it does."""
    return tuple(
        replace(
            row,
            withheld=frozenset(facet for facet in Facet if known.findings[facet] and not row.findings[facet]),
            elsewhere=known.elsewhere,
        )
        for known, row in zip(whole, published, strict=True)
    )

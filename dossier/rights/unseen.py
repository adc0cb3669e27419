"""What may be told of words that may not be shown: how often, and that they answer, but not what they say."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from dossier.index.relations.index import count_names
from dossier.model.annotation import Annotations
from dossier.model.coverage import Facet, SourceCoverage
from dossier.model.dossier import Index
from dossier.rights.deciding import Shown


def with_unseen(
    index: Index,
    annotations: Mapping[str, Annotations],
    *,
    whole: Index,
    all_found: Mapping[str, Annotations],
    shown: Shown,
) -> Index:
    """Return the index of what is shown with numbers that count words which are not.

    `whole` and `all_found` are those of the whole texts. Entities are counted wherever they are named: who confirmed
    one chose its name. Other names are counted where they are shown.
    """
    mentions = {
        source: [
            *(mention for mention in found.mentions if source not in shown.limited or mention.entity is None),
            *(
                mention
                for mention in all_found[source].mentions
                if source in shown.limited and mention.entity is not None
            ),
        ]
        for source, found in annotations.items()
    }
    in_source, of_entity = count_names(shown.sources, index.mentions_of_entity, mentions)
    return replace(
        index,
        names_in_source=whole.names_in_source,
        times_in_source=in_source,
        times_of_entity=of_entity,
        coverage={event: _covered(whole.coverage[event], rows) for event, rows in index.coverage.items()},
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

"""From all that is known to what of it may be published."""

from dossier.model.known import Known
from dossier.rights.annotations import shown_annotations
from dossier.rights.deciding import Shown
from dossier.rights.rewriting import rewrite


def limit(known: Known, shown: Shown) -> Known:
    """Return what may be published of all that is known: no word that may not be shown is in it any more.

    Every field is named, so that one which is added cannot pass by itself. Earlier states are handed on whole: what of
    them may be shown depends on which names have a page now (`rewrite_earlier`).
    """
    return Known(
        sources=shown.sources,
        received={source: data for source, data in known.received.items() if source not in shown.limited},
        annotations={
            source: shown_annotations(
                found,
                shown.sources[source],
                lambda start, end, source=source: shown.span(source, start, end),  # type: ignore[misc]
                known.entities,
            )
            if source in shown.limited
            else found
            for source, found in known.annotations.items()
        },
        entities=rewrite(known.entities, shown),
        events=rewrite(known.events, shown),
        questions=rewrite(known.questions, shown),
        standings=rewrite(known.standings, shown),
        evidence=rewrite(known.evidence, shown),
        locks=tuple(lock for lock in known.locks if lock.source not in shown.limited),
        pages=rewrite(known.pages, shown),
        prose=rewrite(known.prose, shown),
        decisions=rewrite(known.decisions, shown),
        ignored=known.ignored,
        redirects=rewrite(known.redirects, shown),
        report_groups=rewrite(known.report_groups, shown),
        # Side by side, a free version of a report would show what stands in the other.
        alignments={pair: found for pair, found in known.alignments.items() if shown.limited.isdisjoint(pair)},
        earlier=known.earlier,
        problems=rewrite(known.problems, shown),
    )

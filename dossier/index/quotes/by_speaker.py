"""Who said what, and about whom."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping

from dossier.model.annotation import Annotations, Quote

ByEntity = dict[str, tuple[Quote, ...]]


def index_quotes(entities: Iterable[str], annotations: Mapping[str, Annotations]) -> tuple[ByEntity, ByEntity]:
    """Return the quotes by their speaker, and by whom they name without being theirs."""
    by: defaultdict[str, list[Quote]] = defaultdict(list)
    about: defaultdict[str, list[Quote]] = defaultdict(list)
    for found in annotations.values():
        starts = [mention.start for mention in found.mentions]
        for quote in found.quotes:
            speaker = quote.speaker.entity if quote.speaker else None
            if speaker is not None and quote.listed:
                by[speaker].append(quote)
            inside = found.mentions[bisect_left(starts, quote.start) : bisect_left(starts, quote.end)]
            for subject in dict.fromkeys(mention.subject for mention in inside):
                if subject is not None and subject != speaker:
                    about[subject].append(quote)
    return (
        {entity: tuple(by[entity]) for entity in entities},
        {entity: tuple(about[entity]) for entity in entities},
    )

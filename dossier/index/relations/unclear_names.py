"""Short names that could stand for several longer ones of their text (`Smith` beside John and Mary Smith)."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from dossier.model.annotation import Annotations, Mention
from dossier.text.folding import fold, squeeze


def find_unclear_names(
    annotations: Mapping[str, Annotations], entities: Collection[str]
) -> dict[str, tuple[tuple[Mention, ...], ...]]:
    """Return, by source, the mentions of each name that its text does not settle, in the order of the text.

    `entities` are the ids of those that a curator wrote: what two of them claim as their alias is a mistake in the
    files, and a problem of its own.
    """
    unclear: dict[str, tuple[tuple[Mention, ...], ...]] = {}
    for source, found in annotations.items():
        by_name: defaultdict[str, list[Mention]] = defaultdict(list)
        for mention in found.mentions:
            if mention.entity is None and mention.rivals and not any(rival in entities for rival in mention.rivals):
                by_name[fold(squeeze(mention.text))].append(mention)
        unclear[source] = tuple(map(tuple, by_name.values()))
    return unclear

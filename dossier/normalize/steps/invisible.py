"""Characters that nobody sees."""

from collections.abc import Iterator

from dossier.model.reading import Draft
from dossier.model.source import Removed
from dossier.text.invisible import invisible_runs, name_invisible

STEP = "invisible"


def remove_invisible(draft: Draft) -> Draft:
    """Take out zero-width characters, direction marks and controls: they split words and can hide or turn text."""
    return draft.without_spans(
        removal
        for block in draft.blocks
        for removal in _removals(draft, block.start, block.end, {gone.start for gone in draft.removed_in(block)})
    )


def _removals(draft: Draft, start: int, end: int, gone: set[int]) -> Iterator[Removed]:
    for first, last in invisible_runs(draft.received, start, end):
        if first not in gone:
            names = name_invisible(draft.received[first:last])
            yield draft.removal(first, last, step=STEP, reason=f"invisible, and can split or hide words: {names}")

"""Lines drawn between parts of a page."""

import re

from dossier.model.reading import Draft

STEP = "separators"
_DRAWN = re.compile(r"[-–—=_*~#•·|+\s]{1,2000}\Z")
_LEAST = 1  # marks a separator has; a single `*` is one


def remove_separators(draft: Draft) -> Draft:
    """Take out lines without a letter or digit that only draw something: `***`, `-----`, `|`."""
    return draft.without(
        {
            block: "a drawn line, no words"
            for block in draft.blocks
            if _DRAWN.match(draft.received, block.start, block.end) or _DRAWN.match(draft.text_of(block))
        },
        step=STEP,
    )

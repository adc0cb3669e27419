"""Sentences of sources, as other pages quote them."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """One sentence or several, with the words that matter marked, and the way back into the text."""

    source: str
    anchor: str
    """Of the first sentence."""
    words: Markup
    claimant: str | None = None
    """Id or name of whoever says it inside the source."""

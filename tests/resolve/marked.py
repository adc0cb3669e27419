"""Texts in which places stand in brackets."""

import re
from collections.abc import Sequence

from dossier.model.annotation import Mention


def marked_places(marked: Sequence[str]) -> tuple[dict[str, tuple[Mention, ...]], dict[str, str]]:
    """Return the words in brackets as places of the texts without the brackets, and these texts, by source."""
    texts = {f"text-{number}": re.sub(r"[\[\]]", "", text) for number, text in enumerate(marked)}
    return {source: _places(source, text) for source, text in zip(texts, marked, strict=True)}, texts


def _places(source: str, marked: str) -> tuple[Mention, ...]:
    found = []
    for number, match in enumerate(re.finditer(r"\[(.+?)\]", marked)):
        start = match.start() - 2 * number
        words = match[1]
        found.append(Mention(source=source, start=start, end=start + len(words), text=words, type="place"))
    return tuple(found)

"""The spellings under which texts have a name."""

from dossier.model.annotation import Mention


def spellings_in_use(mentions: tuple[Mention, ...]) -> list[tuple[str, list[str], int]]:
    """Return each spelling with the sources that use it and how often, most used first."""
    found: dict[str, list[str]] = {}
    for mention in mentions:
        found.setdefault(" ".join(mention.text.split()), []).append(mention.source)
    return sorted(
        ((text, list(dict.fromkeys(sources)), len(sources)) for text, sources in found.items()),
        key=lambda row: (-row[2], row[0]),
    )

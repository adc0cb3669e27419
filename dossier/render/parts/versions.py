"""The versions of a report: which sources they are, how that is known, and what each has of another."""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.addresses import comparison_path
from dossier.model.dossier import Dossier
from dossier.model.report import Alignment, GroupBasis, PairKind
from dossier.render.templating import count

VERSIONS = "versions"
"""Anchor of the list of comparisons on the index of sources."""
_NOT_COMPARED = "another version of the same report"
_NOT_SHOWN = f"{_NOT_COMPARED}, not set side by side since not all of the text may be published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Another version of a source, for that source's page."""

    source: str
    compared: str | None
    """Path of the page that compares the two; None in a large group, where only the first source is compared, and where
    a text may not be published whole."""
    summary: str


def versions_of(dossier: Dossier, source: str) -> Iterator[Version]:
    """Yield the other sources of a source's report group, in the order of ids."""
    group = dossier.report_groups.get(dossier.index.report_of.get(source, ""))
    for other in group.sources if group else ():
        if other == source:
            continue
        alignment = dossier.alignments.get((min(source, other), max(source, other)))
        if alignment is None:
            withheld = dossier.sources[source].withheld or dossier.sources[other].withheld
            yield Version(source=other, compared=None, summary=_NOT_SHOWN if withheld else _NOT_COMPARED)
            continue
        seen = alignment if alignment.one == source else alignment.mirrored()
        compared = comparison_path(alignment.one, alignment.other)
        yield Version(source=other, compared=compared, summary=summary(dossier, seen))


def why_grouped(dossier: Dossier, source: str) -> str:
    """Return how it is known that a source has other versions, as plain text; nothing where it has none."""
    group = dossier.report_groups.get(dossier.index.report_of.get(source, ""))
    if group is None:
        return ""
    how = "Confirmed by the curator" if group.basis is GroupBasis.CONFIRMED else "Found by comparing the texts"
    return f"{how}: {group.reason.rstrip('.')}."


def summary(dossier: Dossier, alignment: Alignment) -> str:
    """Say how much of a source's text stands in the other, and what is missing there."""
    same = {pair.one for pair in alignment.pairs if pair.kind is PairKind.SAME}
    changed = {pair.one for pair in alignment.pairs} - same
    total = len(dossier.sources[alignment.one].sentences)
    rest = total - len(same) - len(changed)
    return (
        f"of the {count(total, 'sentence')} here, {_number(len(same))} stand there word for word, "
        f"{_number(len(changed))} in other words, {_number(rest)} not at all"
    )


def _number(number: int) -> str:
    return f"{number:,}" if number else "none"

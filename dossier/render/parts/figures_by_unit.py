"""The numbers of the sources, by what they count."""

from collections import defaultdict

from dossier.model.annotation import Figure
from dossier.model.dossier import Dossier
from dossier.text.languages.en.nouns import singular


def by_unit(dossier: Dossier) -> list[tuple[str, list[Figure]]]:
    """Group figures by the words they count, whatever their number and case."""
    found: defaultdict[str, list[Figure]] = defaultdict(list)
    for annotations in dossier.annotations.values():
        for figure in annotations.figures:
            found[_unit_key(figure.unit)].append(figure)
    named = [
        (_label(figures), sorted(figures, key=lambda figure: (-figure.value, figure.source, figure.start)))
        for figures in found.values()
    ]
    return sorted(named, key=lambda group: (not group[0], -len({f.source for f in group[1]}), -len(group[1]), group[0]))


def _unit_key(unit: str) -> str:
    """Return what is counted in a form that its singular, plural and case share."""
    return " ".join(singular(word) for word in unit.casefold().split())


def _label(figures: list[Figure]) -> str:
    """Return the words most figures of a group use."""
    units = [figure.unit for figure in figures]
    return min(set(units), key=lambda unit: (-units.count(unit), unit))

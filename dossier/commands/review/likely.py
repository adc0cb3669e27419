"""Which known entities a candidate may be, but for those it is ruled to differ from."""

from collections import defaultdict
from functools import cached_property
from itertools import combinations

from dossier.model.candidate import Candidate
from dossier.model.decision import Ruling
from dossier.model.dossier import Dossier
from dossier.resolve.likeness import Likeness, LikenessFinder
from dossier.resolve.naming import Naming
from dossier.text.folding import fold, squeeze

PERSON = "person"
_SPELLING = 0.7
"""Score from which two names that nobody confirmed are shown side by side: two people of one surname have less, and so
has a body beside a part of it."""
_MOST = 12
"""Names looked at: some of them are the name itself, or of another type."""


class Likely:
    """Suggests entities for the candidates of one dossier; what it needs for that is made when it is first asked."""

    def __init__(self, dossier: Dossier) -> None:
        """Suggest entities of this dossier."""
        self._dossier = dossier

    def entities(self, candidate: Candidate) -> tuple[Likeness, ...]:
        """Return at most five entities, the likeliest first."""
        return self._finder.find(candidate.name, candidate.type)

    def candidates(self, candidate: Candidate) -> tuple[tuple[Candidate, Likeness], ...]:
        """Return other candidates of its type that may be other spellings of it, the likeliest first.

        A name of one word is nobody's spelling: others may share it.
        """
        if candidate.type == PERSON and " " not in candidate.name:
            return ()
        likely = self._candidate_finder.find(candidate.name, candidate.type)
        found = ((self._dossier.candidates[match.entity], match) for match in likely)
        return tuple(
            (other, match)
            for other, match in found
            if other.id != candidate.id
            and other.type == candidate.type
            and match.score >= _SPELLING
            and not (other.type == PERSON and " " not in other.name)
        )

    def entity(self, name: str) -> str | None:
        """Return the id of the entity that a name, alias or id means in every source."""
        return self._naming.entity(name)

    def is_known(self, name: str) -> bool:
        """Whether a name means an entity, or is one that was found."""
        return self.entity(name) is not None or fold(squeeze(name)) in self._found

    @cached_property
    def _found(self) -> dict[str, list[str]]:
        """Names of candidates by each of their spellings."""
        names: defaultdict[str, list[str]] = defaultdict(list)
        for candidate in self._dossier.candidates.values():
            for spelling in dict.fromkeys(fold(squeeze(form)) for form in (candidate.name, *candidate.spellings)):
                names[spelling].append(candidate.name)
        return dict(names)

    @cached_property
    def _naming(self) -> Naming:
        moved = {old.id: new.id for old, new in self._dossier.redirects.items()}
        return Naming(self._dossier.entities.values(), moved)

    @cached_property
    def _finder(self) -> LikenessFinder:
        known = {
            entity.id: [alias.text for alias in entity.spellings if not alias.sources]
            for entity in self._dossier.entities.values()
        }
        return LikenessFinder(known, self._apart())

    @cached_property
    def _candidate_finder(self) -> LikenessFinder:
        names = {candidate.id: [candidate.name] for candidate in self._dossier.candidates.values()}
        apart = {
            frozenset({name, other})
            for decision in self._dossier.decisions
            if decision.ruling is Ruling.DIFFERENT and not decision.on_sources
            for one, two in combinations(decision.names, 2)
            for name in self._found.get(fold(squeeze(one)), ())
            for other in self._found.get(fold(squeeze(two)), ())
        }
        return LikenessFinder(names, apart, most=_MOST)

    def _apart(self) -> set[frozenset[str]]:
        """Return pairs of a candidate's name and an entity, whatever spellings the ruling used for them."""
        found: set[frozenset[str]] = set()
        for decision in self._dossier.decisions:
            if decision.ruling is not Ruling.DIFFERENT or decision.on_sources:
                continue
            for pair in combinations(decision.names, 2):
                for new, known in (pair, pair[::-1]):
                    entity = self._naming.entity(known)
                    if entity is not None:
                        found |= {frozenset({name, entity}) for name in self._found.get(fold(squeeze(new)), ())}
        return found

"""Who says it inside the sources: the claimants of the curator's evidence, each counted once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from dossier.model.claim import Claim
from dossier.model.entity import Entity
from dossier.model.event import Event
from dossier.model.evidence import Evidence, Located
from dossier.text.folding import fold, squeeze


class Claimants:
    """Knows the entities that claimants are, by id or by a name that is theirs alone."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        """Prepare for claimants among these entities, all that have a page."""
        self._entities = entities
        self._by_name: defaultdict[str, set[str]] = defaultdict(set)
        for entity in entities.values():
            for spelling in entity.spellings:
                if not spelling.sources:
                    self._by_name[_folded(spelling.text)].add(entity.id)

    def entity(self, claimant: str) -> str | None:
        """Return the id of the entity that a claimant is, or None for a name that is nobody's or several people's."""
        if claimant in self._entities:
            return claimant
        named = self._by_name.get(_folded(claimant), set())
        return next(iter(named)) if len(named) == 1 else None

    def name(self, claimant: str) -> str:
        """Return what to call a claimant."""
        entity = self.entity(claimant)
        return self._entities[entity].name if entity is not None else claimant

    def key(self, claimant: str) -> str:
        """Return what is alike for all ways of giving one claimant."""
        return self.entity(claimant) or _folded(claimant)


def find_claims(
    events: Iterable[Event], evidence: Mapping[Evidence, Located], claimants: Claimants
) -> dict[str, tuple[Claim, ...]]:
    """Return by event what each claimant says of it, those with most sources first.

    Evidence of several sources with one claimant is one claim with as many relays.
    """
    claims = {}
    for event in events:
        relays: defaultdict[str, list[Located]] = defaultdict(list)
        for item in event.evidence:
            if item.claimant is not None and item in evidence:
                relays[claimants.key(item.claimant)].append(evidence[item])
        found = [_claim(event, group, claimants) for group in relays.values()]
        claims[event.id] = tuple(sorted(found, key=lambda claim: (-len(claim.sources), claim.claimant)))
    return claims


def claims_by_entity(entities: Iterable[str], claims: Mapping[str, tuple[Claim, ...]]) -> dict[str, tuple[Claim, ...]]:
    """Turn claims round: by entity, in the order of events."""
    by: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in (claim for found in claims.values() for claim in found):
        if claim.entity is not None:
            by[claim.entity].append(claim)
    return {entity: tuple(by[entity]) for entity in entities}


def _claim(event: Event, relays: list[Located], claimants: Claimants) -> Claim:
    given = relays[0].evidence.claimant or ""
    return Claim(
        event=event.id,
        claimant=claimants.name(given),
        entity=claimants.entity(given),
        relays=tuple(sorted(relays, key=lambda found: (found.evidence.source, found.start, found.end))),
    )


def _folded(name: str) -> str:
    return squeeze(fold(name))

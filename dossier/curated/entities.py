"""Entity files."""

from dossier.curated.loading import check, evidence_of, load_page
from dossier.curated.schemas import EntitySchema
from dossier.model.entity import Alias, Coordinates, Entity, EntityType, Role


def load_entity(data: bytes, path: str, *, id: str, entity_type: EntityType) -> Entity:  # noqa: A002  the word used everywhere
    """Read `people/ID.md` and its kin. Raises `CuratedFileRefused`."""
    page = load_page(data, path)
    front = check(page.front, EntitySchema, path)
    point = front.coordinates
    return Entity(
        id=id,
        type=entity_type.id,
        name=front.name,
        aliases=tuple(
            Alias(text=alias) if isinstance(alias, str) else Alias(text=alias.text, sources=tuple(alias.sources))
            for alias in front.aliases
        ),
        description=front.description,
        roles=tuple(
            Role(
                title=role.title,
                organization=role.organization,
                evidence=evidence_of(role.evidence, page.front, path, ("roles", index, "evidence")),
            )
            for index, role in enumerate(front.roles)
        ),
        part_of=front.part_of,
        coordinates=None
        if point is None
        else Coordinates(latitude=point.latitude, longitude=point.longitude, basis=point.basis),
        external_ids=tuple(sorted(front.external_ids.items())),
        body=page.body,
        path=path,
        body_line=page.body_line,
        lines=page.front.lines,
    )

"""One spelling, one entity: where two claim it, a person must decide."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from dossier.model.entity import Entity
from dossier.model.problem import Problem, Severity
from dossier.text.folding import fold_typography, squeeze


def find_shared_spellings(entities: Iterable[Entity]) -> Iterator[Problem]:
    """Yield a problem for every alias that an entity repeats, or that two entities claim in the same sources."""
    claims: defaultdict[str, list[tuple[Entity, frozenset[str]]]] = defaultdict(list)
    for entity in entities:
        seen: dict[str, None] = {}
        for place, alias in enumerate(entity.spellings):
            # The name comes first, then the aliases.
            line = entity.line_of("aliases", place - 1) if place else entity.line_of("name")
            spelling = fold_typography(squeeze(alias.text))
            if spelling in seen:
                yield _problem(
                    entity,
                    line,
                    f"the alias `{alias.text}` stands twice",
                    "Remove one; typographic quotes count as plain ones",
                )
                continue
            seen[spelling] = None
            sources = frozenset(alias.sources)
            for other, others in claims[spelling]:
                if other.id != entity.id and (not sources or not others or sources & others):
                    yield _problem(
                        entity,
                        line,
                        f"the alias `{alias.text}` also belongs to `{other.id}` ({other.path})",
                        "Keep it in one of them, or limit it with `sources:`",
                    )
            claims[spelling].append((entity, sources))


def _problem(entity: Entity, line: int | None, message: str, remedy: str) -> Problem:
    return Problem(
        severity=Severity.ERROR, code="duplicate-alias", message=message, remedy=remedy, path=entity.path, line=line
    )

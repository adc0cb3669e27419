"""Applying the curator's rulings to the entities."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dossier.model.decision import Decision, Ruling
from dossier.model.entity import Alias, Entity
from dossier.model.problem import Problem, Severity
from dossier.text.slugs import slugify


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """The entities after the rulings."""

    entities: Mapping[str, Entity]
    moved: Mapping[str, str]
    """From ids that were merged or renamed to the id that stays."""
    moved_from: Mapping[str, str]
    """Folder in which an id that moved had its page, by that id."""
    ignored: frozenset[str]
    problems: tuple[Problem, ...]


def apply_decisions(
    entities: Mapping[str, Entity], decisions: tuple[Decision, ...], folders: Mapping[str, str], path: str
) -> Ruled:
    """Unite, rename and ignore names as ruled.

    A ruling that contradicts another or the files is a problem, and is not done.

    `folders` maps entity types to their folders; `path` is the file the decisions stand in.
    """
    on_names = tuple(decision for decision in decisions if not decision.on_sources and decision.quote is None)
    return _Court(dict(entities), on_names, folders, path).rule()


class _Court:
    def __init__(
        self, entities: dict[str, Entity], decisions: tuple[Decision, ...], folders: Mapping[str, str], path: str
    ) -> None:
        self.entities = entities
        self.decisions = decisions
        self.folders = folders
        self.path = path
        self.moved: dict[str, str] = {}
        self.moved_from: dict[str, str] = {}
        self.problems: list[Problem] = []
        self.names: dict[str, str] = {}
        for entity in entities.values():
            for alias in entity.spellings:
                # A spelling that is clear in some sources only names nobody in particular.
                if not alias.sources:
                    self.names.setdefault(alias.text, entity.id)
            self.names[entity.id] = entity.id

    def rule(self) -> Ruled:
        apart = [decision for decision in self.decisions if decision.ruling is Ruling.DIFFERENT]
        # The newest first: of an id that was renamed more than once, only the last one has a file.
        for decision in reversed(self.decisions):
            if decision.ruling is Ruling.RENAME:
                self._rename(decision)
        for decision in self.decisions:
            if decision.ruling is Ruling.SAME:
                self._unite(decision, apart)
        for decision in apart:
            ids = [self._id(name) for name in decision.names]
            known = [entity for entity in ids if entity]
            if len(set(known)) < len(known):
                self._problem(
                    decision,
                    "decision-contradicts-files",
                    f"{_list(decision)} are ruled different, but name one entity",
                    "Move the alias to a file of its own, or take the decision back",
                )
        ignored: set[str] = set()
        for decision in self.decisions:
            if decision.ruling is Ruling.IGNORE:
                ignored |= self._ignored(decision)
        return Ruled(
            entities=self.entities,
            moved={old: self._last(old) for old in self.moved},
            moved_from=self.moved_from,
            ignored=frozenset(ignored),
            problems=tuple(self.problems),
        )

    def _unite(self, decision: Decision, apart: list[Decision]) -> None:
        *others, last = decision.names
        stays = self._id(last)
        if stays is None:
            self._problem(
                decision,
                "decision-unknown-name",
                f"`{last}` is no entity of this dossier",
                "Let the last name be the id, the name or an alias of the entity that stays",
            )
            return
        for other in others:
            goes = self._id(other)
            against = next((ruling for ruling in apart if self._divides(ruling, goes or other, stays)), None)
            if against is not None:
                self._problem(
                    decision,
                    "decision-contradiction",
                    f"`{other}` and `{last}` are ruled same here, and different in line {against.line}",
                    "Take one of the two back",
                )
                continue
            if goes is None:
                self._add_alias(stays, Alias(text=other))
            elif goes != stays:
                self._merge(goes, stays)

    def _divides(self, ruling: Decision, one: str, other: str) -> bool:
        """Whether a ruling keeps two entities apart, whatever they were called when it was made."""
        return one != other and {one, other} <= {self._id(name) or name for name in ruling.names}

    def _add_alias(self, entity: str, alias: Alias) -> None:
        record = self.entities[entity]
        if alias not in record.spellings:
            self.entities[entity] = replace(record, aliases=(*record.aliases, alias))
        self.names.setdefault(alias.text, entity)

    def _merge(self, goes: str, stays: str) -> None:
        gone, kept = self.entities.pop(goes), self.entities[stays]
        self.entities[stays] = replace(
            kept,
            aliases=tuple(dict.fromkeys((*kept.aliases, *(a for a in gone.spellings if a.text != kept.name)))),
            roles=tuple(dict.fromkeys((*kept.roles, *gone.roles))),
            description=kept.description or gone.description,
            part_of=kept.part_of or gone.part_of,
            coordinates=kept.coordinates or gone.coordinates,
            external_ids=tuple(dict.fromkeys((*kept.external_ids, *gone.external_ids))),
        )
        self.moved[goes] = stays
        self.moved_from[goes] = self.folders[gone.type]
        if gone.body.strip():
            self.problems.append(
                Problem(
                    severity=Severity.WARNING,
                    code="prose-not-shown",
                    message=f"this prose stands on no page, since `{goes}` was united into `{stays}`",
                    remedy=f"Move it into `{kept.path}`",
                    path=gone.path,
                    line=gone.body_line,
                )
            )

    def _rename(self, decision: Decision) -> None:
        old, new = decision.names[0], decision.names[-1]
        stays = self._id(new)
        if slugify(old) != old:
            self._problem(
                decision,
                "decision-bad-id",
                f"`{old}` was never the id of a file",
                f"Write the id, such as `{slugify(old) or 'ada-roe'}`; add a mere spelling to the entity's `aliases:`",
            )
        elif stays is None:
            self._problem(
                decision,
                "decision-unknown-name",
                f"`{new}` is no entity of this dossier",
                "Rename the file too: its stem is the id",
            )
        elif old in self.entities:
            self._problem(
                decision,
                "decision-contradicts-files",
                f"`{old}` is renamed, but its file is still there",
                f"Remove `{self.entities[old].path}`",
            )
        else:
            self.moved[old] = stays
            self.moved_from[old] = self.folders[self.entities[stays].type]
            self.names.setdefault(old, stays)

    def _ignored(self, decision: Decision) -> set[str]:
        kept = set(decision.names)
        for name in decision.names:
            entity = self._id(name)
            if entity is not None:
                kept.discard(name)
                self._problem(
                    decision,
                    "decision-contradicts-files",
                    f"`{name}` is ignored, but names the entity `{entity}`",
                    "Take the alias or the decision back",
                )
        return kept

    def _id(self, name: str) -> str | None:
        entity = self.names.get(name)
        return None if entity is None else self._last(entity)

    def _last(self, entity: str) -> str:
        while entity in self.moved:
            entity = self.moved[entity]
        return entity

    def _problem(self, decision: Decision, code: str, message: str, remedy: str) -> None:
        self.problems.append(
            Problem(
                severity=Severity.ERROR,
                code=code,
                message=message,
                remedy=remedy,
                path=self.path,
                line=decision.line,
            )
        )


def _list(decision: Decision) -> str:
    return " and ".join(f"`{name}`" for name in decision.names)

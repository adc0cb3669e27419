"""Giving an entity another id or name."""

from pathlib import Path, PurePosixPath

from dossier.commands.decide.changing import Written, change, with_ruling
from dossier.commands.decide.known import Known, place
from dossier.curated import DECISIONS
from dossier.editing import set_name
from dossier.errors import CommandRefused
from dossier.model.decision import Ruling
from dossier.settings import Settings
from dossier.text.slugs import slugify
from dossier.text.spellings import clean


def rename(content: Path, settings: Settings, old: str, new: str, *, by: str, on: str, why: str = "") -> Written:
    """Give the entity `old` (an id or name) the id `new`; where `new` is no id but a name, that name too.

    The old name stays as an alias, the old address leads on. `on` is a date, EDTF. Raises `CommandRefused` when there
    is no such entity, or when the new id or name is another's.
    """
    known = Known(content, settings)
    new = clean(new)
    entity = known.entity(old)
    if entity is None:
        raise CommandRefused(f"`{old}` is not an entity of this dossier")
    record = known.record(entity)
    if clean(old) not in {record.id, record.name}:
        raise CommandRefused(
            f"`{old}` is the entity `{entity}`: see {known.where(old, entity)}. Rename `{entity}` itself"
        )
    target = slugify(new)
    if not target or target == "index":
        raise CommandRefused(f"no address can be made of `{new}`. Use letters or digits")
    other = known.entity(new)
    if other not in {None, entity}:
        raise CommandRefused(f"`{new}` is the entity `{other}`: see {known.where(new, str(other))}")
    if target != entity:
        _refuse_taken(known, target)
    page = known.text(record.path)
    changed = page if new == target else set_name(page, new)
    if target == entity:
        return change(known, settings, {record.path: changed}) if changed != page else Written()
    path = str(PurePosixPath(record.path).with_name(f"{target}.md"))
    decisions = with_ruling(known.text(DECISIONS), Ruling.RENAME, [entity, target], by=by, on=on, why=why)
    return change(known, settings, {path: changed, DECISIONS: decisions}, new=path, remove=record.path)


def _refuse_taken(known: Known, target: str) -> None:
    for record in known.curated.entities:
        if record.id == target:
            raise CommandRefused(f"{record.path} has the id `{target}` already. Choose another one")
    for decision in known.curated.decisions:
        if decision.ruling is Ruling.RENAME and decision.names[0] == target:
            raise CommandRefused(
                f"`{target}` was renamed in {place(decision)}, and its address still leads on. Choose another id"
            )

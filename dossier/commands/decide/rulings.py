"""Accept, same, different, ignore."""

from collections.abc import Sequence
from pathlib import Path

from dossier.commands.decide.changing import Written, change, with_ruling
from dossier.commands.decide.known import Known, place
from dossier.commands.decide.reports import one_report, separate_reports
from dossier.curated import DECISIONS
from dossier.editing import add_alias, new_entity
from dossier.errors import CommandRefused
from dossier.model.decision import SOURCE, Ruling
from dossier.settings import Settings
from dossier.text.slugs import slugify
from dossier.text.spellings import clean


def accept(
    content: Path,
    settings: Settings,
    name: str,
    type: str = "person",  # noqa: A002  the word used everywhere
    *,
    id: str = "",  # noqa: A002  the same
    aliases: Sequence[str] = (),
    description: str = "",
) -> Written:
    """Make a file for the entity that `name` names; `type` is one of the settings.

    Without an `id`, one is made of the name, with a number where it is taken. Raises `CommandRefused` when the name
    belongs to an entity, is ignored, or gives no id.
    """
    known = Known(content, settings)
    name, aliases = _name(name), [_name(alias) for alias in aliases]
    folder = _folder(settings, type)
    for spelling in (name, *aliases):
        _refuse_known(known, spelling)
        _refuse_ignored(known, spelling, "accept it")
    path = f"{folder}/{_free_id(known, id, name)}.md"
    return change(known, settings, {path: new_entity(name, aliases, clean(description))}, new=path)


def same(
    content: Path,
    settings: Settings,
    one: str,
    other: str,
    *,
    by: str,
    on: str,
    why: str = "",
    sources: Sequence[str] = (),
) -> Written:
    """Rule that two names, or ids, are one entity: `other` stays, or `one` where only that is an entity.

    A name that has no file becomes an alias in the file of the entity; `why`, where given, is kept as a ruling. With
    `sources` the alias is limited to them, and no ruling says more. Two entities are united by a ruling, and the
    address of the first leads on.
    Two sources (`sources/ID`) are ruled to be versions of one report.
    `on` is a date, EDTF. Raises `CommandRefused` when neither is an entity, when they are ruled different or one is
    ignored, or when one is the name of two entities.
    """
    known = Known(content, settings)
    one, other = _name(one), _name(other)
    _refuse_mixture(one, other)
    if one.startswith(SOURCE):
        return one_report(content, settings, (one, other), by=by, on=on, why=why)
    if known.entity(other) is None:
        one, other = other, one
    goes, stays = known.entity(one), known.entity(other)
    if stays is None:
        raise CommandRefused(f"neither `{one}` nor `{other}` is an entity. Accept one of them first")
    if goes == stays:
        return Written()
    _refuse_different(known, one, other)
    if goes is not None and sources:
        raise CommandRefused(f"`{one}` is the entity `{goes}` everywhere: see {known.where(one, goes)}")
    texts: dict[str, str] = {}
    if goes is None:
        _refuse_ignored(known, one, f"make it a name of `{stays}`")
        _refuse_shared(known, one, stays, sources)
        path = known.record(stays).path
        texts[path] = add_alias(known.text(path), one, sources)
    if goes is not None or (why and not sources):
        texts[DECISIONS] = with_ruling(known.text(DECISIONS), Ruling.SAME, [one, other], by=by, on=on, why=why)
    return change(known, settings, texts)


def different(content: Path, settings: Settings, one: str, other: str, *, by: str, on: str, why: str = "") -> Written:
    """Rule that two names, or ids, are not one entity, whether or not they have files; or two sources not one report.

    Raises `CommandRefused` when the files or a ruling make them one.
    """
    known = Known(content, settings)
    one, other = _name(one), _name(other)
    _refuse_mixture(one, other)
    if one.startswith(SOURCE):
        return separate_reports(content, settings, one, (other,), by=by, on=on, why=why)
    entity = known.entity(one)
    if entity is not None and entity == known.entity(other):
        places = dict.fromkeys((known.where(one, entity), known.where(other, entity)))
        raise CommandRefused(f"`{one}` and `{other}` are both `{entity}`: see {' and '.join(places)}")
    if one == other:
        raise CommandRefused(f"`{one}` cannot differ from itself")
    if known.rulings(Ruling.DIFFERENT, one, other):
        return Written()
    return change(
        known,
        settings,
        {DECISIONS: with_ruling(known.text(DECISIONS), Ruling.DIFFERENT, [one, other], by=by, on=on, why=why)},
    )


def ignore(content: Path, settings: Settings, name: str, *, by: str, on: str, why: str = "") -> Written:
    """Rule that a name is none of this dossier's business. Raises `CommandRefused` when it names an entity."""
    known = Known(content, settings)
    name = _name(name)
    _refuse_known(known, name)
    if known.rulings(Ruling.IGNORE, name):
        return Written()
    return change(
        known, settings, {DECISIONS: with_ruling(known.text(DECISIONS), Ruling.IGNORE, [name], by=by, on=on, why=why)}
    )


def _refuse_mixture(one: str, other: str) -> None:
    if one.startswith(SOURCE) != other.startswith(SOURCE):
        raise CommandRefused(f"`{one}` and `{other}`: one is a source and the other is not")


def _name(name: str) -> str:
    """Return a name as it is written to files. Raises `CommandRefused` when nothing is left."""
    name = clean(name)
    if not any(character.isalnum() for character in name):
        raise CommandRefused(f"`{name}` is not a name. Names have letters or digits")
    return name


def _folder(settings: Settings, wanted: str) -> str:
    for kind in settings.entity_types:
        if kind.id == wanted:
            return kind.folder
    types = ", ".join(kind.id for kind in settings.entity_types)
    raise CommandRefused(f"there is no type `{wanted}`. Use one of: {types}")


def _free_id(known: Known, wanted: str, name: str) -> str:
    """Return an id that no entity has or had."""
    taken = {record.id for record in known.curated.entities} | known.ruled.moved.keys() | {"index"}
    if wanted:
        if slugify(wanted) != wanted:
            raise CommandRefused(f"`{wanted}` cannot be an address. Write `{slugify(wanted) or 'some-name'}`")
        if wanted in taken:
            raise CommandRefused(f"the id `{wanted}` is taken. Choose another one")
        return wanted
    stem = slugify(name)
    if not stem:
        raise CommandRefused(f"no address can be made of `{name}`. Choose an id")
    number, free = 1, stem
    while free in taken:
        number += 1
        free = f"{stem}-{number}"
    return free


def _refuse_known(known: Known, name: str) -> None:
    entity = known.entity(name)
    if entity is not None:
        raise CommandRefused(f"`{name}` is the entity `{entity}` already: see {known.where(name, entity)}")


def _refuse_different(known: Known, one: str, other: str) -> None:
    for decision in known.rulings(Ruling.DIFFERENT, one, other):
        raise CommandRefused(f"`{one}` and `{other}` are ruled different in {place(decision)}: {decision.why}")


def _refuse_shared(known: Known, name: str, stays: str, sources: Sequence[str]) -> None:
    """Refuse to give a bare surname or given name to one of several people who have it, but for some sources."""
    others = [entity for entity in known.namesakes(name) if entity != stays]
    if others and not sources and stays in known.namesakes(name):
        raise CommandRefused(
            f"`{name}` could also be `{others[0]}`; limit it to the sources in which it is `{stays}`: "
            f"`dossier same {name!r} {stays} --in SOURCE`"
        )


def _refuse_ignored(known: Known, name: str, purpose: str) -> None:
    for decision in known.rulings(Ruling.IGNORE, name):
        raise CommandRefused(f"`{name}` is ignored in {place(decision)}. Remove that ruling to {purpose}")

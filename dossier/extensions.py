"""What other packages and the project itself add to the lists of this package: formats, steps, pages and the like.

A package names an object in its entry points, a group for each list: `dossier.formats`, `dossier.steps`,
`dossier.finders`, `dossier.pages`, `dossier.checks`, `dossier.exports`, `dossier.reviews`. A module in the project's
own folder has lists of such objects: `FORMATS`, `STEPS` and so on. Loading runs their code.
"""

import inspect
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from hashlib import sha256
from importlib.abc import ExecutionLoader
from importlib.metadata import EntryPoint, entry_points
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from pkgutil import resolve_name
from types import ModuleType
from typing import TYPE_CHECKING, Any

from dossier import files
from dossier.errors import CommandRefused, FileSkipped

if TYPE_CHECKING:
    # Rooms that are imported only when something is loaded for them: pages and exports take a second.
    from dossier.check import Check
    from dossier.export import Export
    from dossier.extract import Extractor
    from dossier.model.dossier import Dossier
    from dossier.normalize import Step
    from dossier.read.formats import Format
    from dossier.render import PageKind

_PACKAGE = "dossier"
"""What the groups of entry points begin with."""
_MODULES = "dossier_project_extensions"
"""What the names of a project's own modules begin with, so that they hide no other module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extensions:
    """What is added to the built-in lists, in the order in which it was loaded; each field is one group."""

    formats: "tuple[Format, ...]" = ()
    steps: "tuple[Step, ...]" = ()
    finders: "tuple[Extractor, ...]" = ()
    pages: "tuple[PageKind, ...]" = ()
    checks: "tuple[Check, ...]" = ()
    exports: "tuple[Export, ...]" = ()
    reviews: "tuple[Callable[[Dossier], Iterable[Any]], ...]" = ()
    """Kinds of `dossier.commands.review`."""
    version: str = ""
    """Another one whenever their code may be another: what was made with the old one is then made anew."""


NO_EXTENSIONS = Extensions()

_GROUPS = tuple(field.name for field in fields(Extensions) if field.name != "version")
_ARGUMENTS = {"steps": 1, "finders": 2, "checks": 1, "exports": 1, "reviews": 1}
"""How many arguments the functions of a group are called with."""
_TYPES = {"formats": "dossier.read.formats:Format", "pages": "dossier.render:PageKind"}
"""Of which type the objects of the other groups are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loaded:
    """An object with where it comes from."""

    group: str
    value: Any
    origin: str
    """For messages: the package and its entry point, or the file and its list."""
    version: str


def load_extensions(folder: Path | None = None) -> Extensions:
    """Load what installed packages add, in the order of their names, and then the modules of a project's folder.

    Raises `CommandRefused`, saying what comes from where and what to do, when something cannot be loaded, is not what
    its group holds, or reads an extension that another format reads.
    """
    loaded = [*_from_packages(), *(_from_folder(folder) if folder else ())]
    for one in loaded:
        _refuse_wrong(one)
    _refuse_two_readers([one for one in loaded if one.group == "formats"])
    of = {group: tuple(one.value for one in loaded if one.group == group) for group in _GROUPS}
    known = "\n".join(f"{one.group} {one.origin} {one.version}" for one in loaded)
    return Extensions(**of, version=sha256(known.encode()).hexdigest() if loaded else "")


def _from_packages() -> Iterator[_Loaded]:
    every = entry_points()
    for group in _GROUPS:
        for entry in sorted(every.select(group=f"{_PACKAGE}.{group}"), key=lambda one: (_package(one), one.name)):
            origin = f"the package {_package(entry)}, entry point `{entry.name} = {entry.value}` in `{entry.group}`"
            try:
                value = entry.load()
            except Exception as error:
                raise CommandRefused(
                    f"{origin}: it cannot be loaded ({_said(error)}). Repair the package, or uninstall it"
                ) from error
            version = entry.dist.version if entry.dist else ""
            yield _Loaded(group=group, value=value, origin=origin, version=version)


def _package(entry: EntryPoint) -> str:
    return entry.dist.name if entry.dist else ""


def _from_folder(folder: Path) -> Iterator[_Loaded]:
    """Load the modules of a folder, in the order of their names; one that begins with `_` is left to the others."""
    if not folder.is_dir():
        raise CommandRefused(
            f"the folder {folder} of your extensions is not there. Make it, or take `extensions` out of mkdocs.yml"
        )
    for path in files.walk(folder):
        if not path.endswith(".py") or "/" in path or path.startswith("_"):
            continue
        where = f"{folder.name}/{path}"
        try:
            source = files.read_bytes(folder, path)
            module = _load(path.removesuffix(".py"), folder / path, source)
        except FileSkipped as error:
            raise CommandRefused(f"{folder.name}/{error.problem}") from error
        except Exception as error:
            raise CommandRefused(
                f"{where}: it cannot be loaded ({_said(error)}). Correct it, or take it out of the folder"
            ) from error
        yield from _listed(module, where, sha256(source).hexdigest())


class _Source(ExecutionLoader):
    """Loads a module from a file just read: no compiled copy is kept in the project, and none can be out of date."""

    def __init__(self, place: Path, source: bytes) -> None:
        self._place, self._source = str(place), source

    def get_filename(self, fullname: str) -> str:
        """Return where the source is, for tracebacks."""
        del fullname
        return self._place

    def get_source(self, fullname: str) -> str:
        """Return the source."""
        del fullname
        return self._source.decode()


def _load(name: str, place: Path, source: bytes) -> ModuleType:
    spec = spec_from_loader(f"{_MODULES}.{name}", _Source(place, source))
    assert spec is not None  # noqa: S101  there is a loader
    assert spec.loader is not None  # noqa: S101  the same
    module = module_from_spec(spec)
    # Dataclasses look their own module up.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _listed(module: ModuleType, where: str, version: str) -> Iterator[_Loaded]:
    lists = {group: getattr(module, group.upper()) for group in _GROUPS if hasattr(module, group.upper())}
    if not lists:
        raise CommandRefused(
            f"{where}: it has none of the lists {', '.join(group.upper() for group in _GROUPS)}. Add one, or begin the "
            "name of the file with `_`"
        )
    for group, values in lists.items():
        if not isinstance(values, tuple | list):
            raise CommandRefused(
                f"{where}: {group.upper()} is {_kind(values)} and no tuple. Write it as `{group.upper()} = (…,)`"
            )
        for number, value in enumerate(values, start=1):
            yield _Loaded(group=group, value=value, origin=f"{where}, {group.upper()}, item {number}", version=version)


def _refuse_wrong(one: _Loaded) -> None:
    """Raise `CommandRefused` when an object is not what its group holds."""
    if one.group in _TYPES:
        wanted = resolve_name(_TYPES[one.group])
        if not isinstance(one.value, wanted):
            raise CommandRefused(
                f"{one.origin}: it is {_kind(one.value)} and not a `{wanted.__name__}`. Name an object that is "
                f"`{wanted.__module__}.{wanted.__name__}(…)`"
            )
        if one.group == "formats":
            _refuse_bad_extension(one)
        return
    number = _ARGUMENTS[one.group]
    if not callable(one.value):
        raise CommandRefused(f"{one.origin}: it is {_kind(one.value)} and not a function. Name the function itself")
    try:
        inspect.signature(one.value).bind(*range(number))
    except TypeError as error:
        raise CommandRefused(
            f"{one.origin}: it does not take what it is called with ({error}). A function of `{_PACKAGE}.{one.group}` "
            f"takes {number} {'argument' if number == 1 else 'arguments'}"
        ) from error
    except ValueError:
        # Some functions written in C do not say what they take.
        return


def _refuse_bad_extension(one: _Loaded) -> None:
    for extension in one.value.extensions:
        if not extension.startswith(".") or extension != extension.lower() or extension.count(".") > 1:
            raise CommandRefused(
                f"{one.origin}: no file has the extension `{extension}`. Write it in lower case, with its one dot"
            )


def _refuse_two_readers(loaded: Sequence[_Loaded]) -> None:
    if not loaded:
        return
    from dossier.read import FORMATS  # noqa: PLC0415  see above

    readers = {extension: "this program" for entry in FORMATS for extension in entry.extensions}
    for one in loaded:
        for extension in one.value.extensions:
            if extension in readers:
                raise CommandRefused(
                    f"two formats read `{extension}`: that of {readers[extension]}, and that of {one.origin}. Give one "
                    "of them another extension, or take it out"
                )
            readers[extension] = one.origin


def _kind(value: object) -> str:
    if isinstance(value, ModuleType):
        return f"the module `{value.__name__}`"
    return f"a value of the type `{type(value).__name__}`"


def _said(error: Exception) -> str:
    """Return what went wrong, and in which line of the source where it is no import."""
    return " ".join(f"{type(error).__name__}: {error}".split())

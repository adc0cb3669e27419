"""dossier: a cross-referenced, searchable, checkable static site from a folder of texts.

What `__all__` names is public: docs/library.md shows how to use it, and it changes only with a line in the CHANGELOG.
All else may change at any time. Nothing is loaded before it is asked for, so that importing `dossier` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dossier.commands.building import builder_of
    from dossier.errors import CommandRefused
    from dossier.extensions import Extensions, load_extensions
    from dossier.model.annotation import Annotations, DateExpression, Figure, Mention, Quote
    from dossier.model.dossier import Dossier
    from dossier.model.entity import Entity
    from dossier.model.event import Event
    from dossier.model.evidence import Evidence, Located
    from dossier.model.output import OutputFile
    from dossier.model.problem import Problem, Severity
    from dossier.model.question import Question, Standing
    from dossier.model.site import Site
    from dossier.model.source import Metadatum, Rights, Sentence, Source
    from dossier.pipeline.build import Builder, build
    from dossier.pipeline.outputs import output_files
    from dossier.project import Project, find_project
    from dossier.render import render_pages
    from dossier.render.page import Page
    from dossier.settings import Settings

DISTRIBUTION = "mkdocs-dossier"
"""The name on the package index, where `dossier` is a package of somebody else."""
__version__ = "0.2.0"

__all__ = [
    "DISTRIBUTION",
    "Annotations",
    "Builder",
    "CommandRefused",
    "DateExpression",
    "Dossier",
    "Entity",
    "Event",
    "Evidence",
    "Extensions",
    "Figure",
    "Located",
    "Mention",
    "Metadatum",
    "OutputFile",
    "Page",
    "Problem",
    "Project",
    "Question",
    "Quote",
    "Rights",
    "Sentence",
    "Settings",
    "Severity",
    "Site",
    "Source",
    "Standing",
    "__version__",
    "build",
    "builder_of",
    "find_project",
    "load_extensions",
    "output_files",
    "render_pages",
]

_MODULES = {
    "commands.building": "builder_of",
    "errors": "CommandRefused",
    "extensions": "Extensions load_extensions",
    "model.annotation": "Annotations DateExpression Figure Mention Quote",
    "model.dossier": "Dossier",
    "model.entity": "Entity",
    "model.event": "Event",
    "model.evidence": "Evidence Located",
    "model.output": "OutputFile",
    "model.problem": "Problem Severity",
    "model.question": "Question Standing",
    "model.site": "Site",
    "model.source": "Metadatum Rights Sentence Source",
    "pipeline.build": "Builder build",
    "pipeline.outputs": "output_files",
    "project": "Project find_project",
    "render": "render_pages",
    "render.page": "Page",
    "settings": "Settings",
}
"""The same as the imports above, for Python, which does not run those."""
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    """Import the module of a public name when it is first used."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

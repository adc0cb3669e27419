"""How every command builds the dossier of a project: with all that the project sets."""

from dossier.pipeline.build import Builder
from dossier.pipeline.progress import Progress, silent
from dossier.project import Project


def builder_of(project: Project, progress: Progress = silent) -> Builder:
    """Return what builds a project's dossier, as `mkdocs build` builds it."""
    return Builder(
        project.content,
        project.settings,
        site=project.site,
        extensions=project.extensions,
        records=project.records,
        cache=project.cache,
        progress=progress,
    )

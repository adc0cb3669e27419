"""Building a dossier for a command, with a bar that shows how far it is."""

from dossier.cli.terminal import Watched
from dossier.model.dossier import Dossier
from dossier.pipeline.build import build
from dossier.project import Project


def build_whole(project: Project) -> Dossier:
    """Build a dossier with the whole texts, for the person who has the files."""
    with Watched() as progress:
        dossier, _ = build(
            project.content,
            project.settings,
            site=project.site,
            records=project.records,
            cache=project.cache,
            progress=progress,
            withhold=False,
        )
    return dossier

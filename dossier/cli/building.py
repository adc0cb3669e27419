"""Building a dossier for a command, with a bar that shows how far it is."""

from dossier.cli.terminal import Watched
from dossier.commands.building import builder_of
from dossier.model.dossier import Dossier
from dossier.project import Project


def build_whole(project: Project) -> Dossier:
    """Build a dossier with the whole texts, for the person who has the files."""
    with Watched() as progress:
        return builder_of(project, progress).build(withhold=False)

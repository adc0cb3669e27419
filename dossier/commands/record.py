"""Earlier states of a dossier: recording one when it is published, and finding one to compare with."""

import subprocess
from pathlib import Path

from dossier import files
from dossier.addresses import DATA_FILE
from dossier.commands.building import builder_of
from dossier.errors import CommandRefused, FileSkipped
from dossier.history import LARGEST_RECORD, DataFile, RecordRefused, document_of, read_record, write_record
from dossier.pipeline.progress import Progress, silent
from dossier.project import CONFIGURATION, Project, find_project
from dossier.text.edtf import parse_edtf


def record(project: Project, on: str, *, progress: Progress = silent) -> str:
    """Keep the data file of a dossier under the day on which it is published, and return where it is.

    Raises `CommandRefused` when `on` is no date in EDTF.
    """
    if parse_edtf(on) is None or "/" in on:
        raise CommandRefused(f"`{on}` is not a date. Write it like 2025-06-02")
    place = project.records / f"{on}.json"
    files.write(place, write_record(data_of(project, progress=progress)))
    return place.relative_to(project.root).as_posix()


def data_of(project: Project, *, progress: Progress = silent) -> DataFile:
    """Return the data file of a project as its files are now."""
    return document_of(builder_of(project, progress).build())


def find_state(place: str, folder: Path, *, progress: Progress = silent) -> DataFile:
    """Return the state that somebody names.

    That is a data file, a built site, a project, or a revision of the git repository that `folder` lies in, in this
    order. Raises `CommandRefused` when it is none of them, or cannot be read.
    """
    path = folder / place
    if path.is_file():
        return _read(path)
    if (path / DATA_FILE).is_file():
        return _read(path / DATA_FILE)
    if (path / CONFIGURATION).is_file():
        return data_of(find_project(path), progress=progress)
    if path.is_dir():
        raise CommandRefused(
            f"{place} is neither a project nor a built site. It has no {CONFIGURATION} and no {DATA_FILE}"
        )
    project = find_project(folder)
    with files.unpacked(_archive(place, project.root)) as checked_out:
        return data_of(find_project(checked_out), progress=progress)


def _read(path: Path) -> DataFile:
    try:
        return read_record(files.read_bytes(path.parent, path.name, limit=LARGEST_RECORD))
    except (FileSkipped, RecordRefused) as error:
        raise CommandRefused(f"{path}: {error}") from error


def _archive(revision: str, root: Path) -> bytes:
    """Return the project's folder at a revision, as a tar archive."""
    known = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if known.returncode:
        raise CommandRefused(f"`{revision}` is neither a file or folder here nor a revision that git knows")
    packed = _git(root, "archive", "--format=tar", known.stdout.decode().strip())
    if packed.returncode:
        raise CommandRefused(f"git cannot read {revision}: {packed.stderr.decode(errors='replace').strip()}")
    return packed.stdout


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)  # noqa: S603, S607  the person's own git
    except OSError as error:
        raise CommandRefused(f"git cannot be run, and without it there are no revisions: {error}") from error

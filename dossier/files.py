"""The only reader and writer of the disk."""

import io
import os
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path

from dossier.errors import FileSkipped
from dossier.model.problem import Problem, Severity

TOO_LARGE = 20 * 1024 * 1024
"""Bytes. The longest texts people save (court rulings, transcripts) stay below 5 MB; what is larger is almost
always a media file under a wrong name, and would take minutes to normalize."""


def walk(folder: Path) -> Iterator[str]:
    """Yield the files below a folder as relative paths with forward slashes, in the order of their names.

    Hidden files and folders are passed over. A link to a folder is not followed but yielded itself, so that
    whoever reads it learns why nothing comes of it.
    """
    for directory, folders, names in os.walk(folder):
        linked = [name for name in folders if (Path(directory) / name).is_symlink()]
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in linked)
        for name in sorted([*names, *linked]):
            if not name.startswith("."):
                yield (Path(directory) / name).relative_to(folder).as_posix()


def read_bytes(root: Path, path: str, *, limit: int = TOO_LARGE) -> bytes:
    """Return the content of `root/path`.

    Raises `FileSkipped` when it holds more than `limit` bytes, and as `real_file` does.
    """
    file = real_file(root, path)
    try:
        if (size := file.stat().st_size) > limit:
            message = f"the file holds {size / 1_000_000:.0f} MB, more than the {limit / 1_000_000:.0f} MB allowed"
            raise FileSkipped(_problem(path, "file-too-large", message, "Split it, or save only its text"))
        return file.read_bytes()
    except OSError as error:
        raise FileSkipped(_unreadable(path, error)) from error


def real_file(root: Path, path: str) -> Path:
    """Return the plain file that `root/path` is or leads to.

    Raises `FileSkipped` when it leads out of `root` by a link, is no plain file, cannot be reached, or has a name
    that is no text.
    """
    if not _is_text(path):
        raise FileSkipped(
            _problem(path, "bad-file-name", "the name of the file is not UTF-8", "Rename it with letters and digits")
        )
    try:
        real = (root / path).resolve(strict=True)
        if not real.is_relative_to(root.resolve()):
            raise FileSkipped(
                _problem(path, "link-outside", "the link leads out of the content folder", "Copy the file here")
            )
        if not real.is_file():
            what = "a link to a folder" if (root / path).is_symlink() and real.is_dir() else "not a plain file"
            raise FileSkipped(_problem(path, "not-a-file", f"this is {what}", "Put the files themselves here"))
    except (OSError, RuntimeError, ValueError) as error:
        # Until Python 3.13 links in a circle are a RuntimeError; a NUL in a path is a ValueError.
        raise FileSkipped(_unreadable(path, error)) from error
    return real


def is_own(root: Path, path: str) -> bool:
    """Whether `root/path` is reached without leaving `root` and without following a link to a folder."""
    home = root.resolve()
    file = home / path
    return file.resolve().is_relative_to(home) and file.parent.resolve() == file.parent


def write(file: Path, data: bytes) -> None:
    """Write a whole file or nothing: a cut-off write leaves what was there."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(file)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


@contextmanager
def unpacked(archive: bytes) -> Iterator[Path]:
    """Unpack a tar archive into a folder that is gone when the block ends.

    Its files stay inside that folder, and none can be a device or a link out of it (PEP 706).
    """
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
        yield Path(folder)


def installation_record(distribution: str) -> str:
    """Return how an installer says that it installed a distribution: the text of `direct_url.json` (PEP 610).

    It is empty when the distribution came from a package index. Raises `PackageNotFoundError` when it is not installed.
    """
    return metadata.distribution(distribution).read_text("direct_url.json") or ""


def remove(file: Path) -> None:
    """Remove a file, or a link, if it is there."""
    file.unlink(missing_ok=True)


def is_new(place: Path) -> bool:
    """Whether nothing is there, or only a folder without anything in it, hidden or not."""
    return not place.exists() or (place.is_dir() and not any(place.iterdir()))


def _is_text(path: str) -> bool:
    """Whether a path can be written: Python reads other bytes of a name as lone surrogates."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _unreadable(path: str, error: Exception) -> Problem:
    why = getattr(error, "strerror", None) or str(error).partition(" from ")[0]
    return _problem(path, "unreadable", f"the file cannot be read ({why})", "Check that it exists and its rights")


def _problem(path: str, code: str, message: str, remedy: str) -> Problem:
    return Problem(severity=Severity.ERROR, code=code, message=message, remedy=remedy, path=path)

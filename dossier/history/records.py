"""The records of what was published, as they lie in the project."""

from pathlib import Path, PurePosixPath

from dossier import files
from dossier.errors import FileSkipped
from dossier.history import LARGEST_RECORD, RecordRefused, read_record
from dossier.model.dossier import Earlier
from dossier.model.problem import Problem, Severity
from dossier.text.edtf import parse_edtf


def read_records(folder: Path | None) -> tuple[tuple[Earlier, ...], tuple[Problem, ...]]:
    """Return what was recorded when the dossier was published, the newest first, and what could not be read of it."""
    earlier: list[Earlier] = []
    problems: list[Problem] = []
    for path in sorted(files.walk(folder), reverse=True) if folder is not None else ():
        on = PurePosixPath(path).stem
        if PurePosixPath(path).suffix != ".json" or parse_edtf(on) is None:
            continue
        try:
            data = read_record(files.read_bytes(folder or Path(), path, limit=LARGEST_RECORD))
            earlier.append(Earlier(on=on, data=data.model_dump(mode="json")))
        except FileSkipped as error:
            problems.append(error.problem)
        except RecordRefused as error:
            problems.append(_bad_record(f"{folder.name}/{path}" if folder else path, str(error)))
    return tuple(earlier), tuple(problems)


def _bad_record(path: str, reason: str) -> Problem:
    return Problem(
        severity=Severity.WARNING,
        code="bad-record",
        message=f"the record `{path}` of what was published cannot be used: {reason}",
        remedy="Restore the file from git (`git checkout -- FILE`), or remove it",
        path=path,
    )

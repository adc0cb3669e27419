"""One curated file: from its bytes to a checked value, or to problems with file, line and remedy."""

import unicodedata
from collections.abc import Iterator
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from dossier.curated.front_matter import Page, split_page
from dossier.curated.schemas import EvidenceSchema
from dossier.curated.yaml import Document, YamlRefused, load_yaml
from dossier.errors import FileSkipped
from dossier.model.evidence import Evidence
from dossier.model.lines import Keys
from dossier.model.problem import Problem, Severity

Checked = TypeVar("Checked", bound=BaseModel)

_MESSAGES = {
    "extra_forbidden": ("unknown-key", "the key `{key}` is not known here"),
    "missing": ("missing-key", "the key `{key}` is missing"),
    "string_type": ("wrong-type", "`{key}` must be text"),
    "list_type": ("wrong-type", "`{key}` must be a list"),
    "model_type": ("wrong-type", "`{key}` must hold keys and values"),
    "dict_type": ("wrong-type", "`{key}` must hold keys and values"),
    "string_too_short": ("empty-value", "`{key}` is empty"),
}


class CuratedFileRefused(FileSkipped):
    """A curated file cannot be used, for one problem or several."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems[0])
        self.problems = problems


def decode(data: bytes, path: str) -> str:
    """Return the text of a curated file, which is UTF-8, in NFC as all sources are. Raises `CuratedFileRefused`."""
    try:
        return unicodedata.normalize("NFC", data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CuratedFileRefused(
            (_error("not-utf-8", "the file is not UTF-8", "Save it again as UTF-8", path, line),)
        ) from error


def load_page(data: bytes, path: str) -> Page:
    """Read a page with front matter. Raises `CuratedFileRefused`."""
    try:
        return split_page(decode(data, path))
    except YamlRefused as error:
        raise CuratedFileRefused((_refused(error, path),)) from error


def load_document(data: bytes, path: str) -> Document:
    """Read a file of YAML alone. Raises `CuratedFileRefused`."""
    try:
        return load_yaml(decode(data, path))
    except YamlRefused as error:
        raise CuratedFileRefused((_refused(error, path),)) from error


def check(document: Document, schema: type[Checked], path: str, at: Keys = ()) -> Checked:
    """Hold the part `at` of a document against a schema. Raises `CuratedFileRefused` with every flaw it has."""
    value = document.value
    for key in at:
        value = value[key]  # type: ignore[index]
    try:
        return schema.model_validate(value)
    except ValidationError as error:
        raise CuratedFileRefused(tuple(_flaws(error, document, schema, path, at))) from error


def evidence_of(items: list[EvidenceSchema], document: Document, path: str, at: Keys) -> tuple[Evidence, ...]:
    """Turn a checked list of evidence into values that know their file and line."""
    return tuple(
        Evidence(
            source=item.source,
            exact=item.exact,
            prefix=item.prefix,
            suffix=item.suffix,
            claimant=item.claimant,
            path=path,
            line=document.line_of((*at, index, "exact")),
        )
        for index, item in enumerate(items)
    )


def _flaws(
    error: ValidationError, document: Document, schema: type[BaseModel], path: str, at: Keys
) -> Iterator[Problem]:
    for flaw in error.errors(include_url=False, include_context=False, include_input=False):
        where = _place(flaw, document, at)
        line = document.line_of(where)
        key = next((str(part) for part in reversed(where) if isinstance(part, str)), "the file")
        code, message = _MESSAGES.get(flaw["type"], ("bad-value", ""))
        text = message.format(key=key) if message else f"`{key}`: {flaw['msg'].removeprefix('Value error, ')}"
        yield _error(code, text, _remedy(code, schema), path, line)


def _place(flaw: ErrorDetails, document: Document, at: Keys) -> Keys:
    """Return the keys that lead to a flaw; Pydantic also names the member of a union, which stands in no file."""
    where = at
    last = len(flaw["loc"]) - 1
    for number, part in enumerate(flaw["loc"]):
        if (*where, part) in document.lines or (number == last and flaw["type"] == "missing"):
            where = (*where, part)
    return where


def _remedy(code: str, schema: type[BaseModel]) -> str:
    if code == "unknown-key":
        return f"Use one of: {', '.join(schema.model_fields)} (or fix the key inside them)"
    if code == "missing-key":
        return "Add it"
    return "Fix the value; docs/curating.md lists what each key takes"


def _refused(error: YamlRefused, path: str) -> Problem:
    return _error("bad-yaml", error.message, error.remedy, path, error.line)


def _error(code: str, message: str, remedy: str, path: str, line: int | None) -> Problem:
    return Problem(severity=Severity.ERROR, code=code, message=message, remedy=remedy, path=path, line=line)

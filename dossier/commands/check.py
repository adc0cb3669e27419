"""Problems as lines of JSON, for other programs."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from pydantic import BaseModel, ConfigDict, Field

from dossier.model.finding import EvidenceKind
from dossier.model.problem import Problem, Severity

_SURROGATE = re.compile("[\ud800-\udfff]")


class _Line(BaseModel):
    """What a value of `dossier.model` becomes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class PassageLine(_Line):
    """A stretch of a source."""

    start: int = Field(description="Code points of the source's text before it.")
    end: int = Field(description="Code points of the source's text up to its end.")
    sentence: str = Field(description="Anchor of the sentence it begins in, on the page of the source.")
    text: str


class ChangeLine(_Line):
    """Words that became others; one of the two is empty where words were added or taken out."""

    was: str
    now: str


class CorrectionLine(_Line):
    """Evidence that would be found, and in one place only."""

    source: str
    exact: str
    prefix: str
    suffix: str
    written: str = Field(description="The keys that change, or the whole citation, ready to be pasted.")
    passage: PassageLine | None = Field(description="The sentences that would be cited; null for another source.")


class EvidenceLine(_Line):
    """What is the matter with a piece of evidence."""

    kind: EvidenceKind
    source: str
    exact: str = Field(description="The words as they are cited.")
    stood: str = Field(description="Where they stood when they were locked, in words; empty where it does not matter.")
    stands: str = Field(description="Where they stand now, in words; empty where it does not matter.")
    nearest: PassageLine | None = Field(
        description="The sentences with the words, or those most like them, or what is left where they stood."
    )
    changes: list[ChangeLine] = Field(description="What differs between what was cited or locked and `nearest`.")
    corrections: list[CorrectionLine] = Field(description="Of several only one can be right.")


class ProblemLine(_Line):
    """A problem."""

    severity: Severity
    code: str = Field(description="Stable; docs/problems.md explains each.", pattern="^[a-z0-9]+(-[a-z0-9]+)*$")
    message: str = Field(description="What is wrong.")
    remedy: str = Field(description="What to do next.")
    path: str = Field(description="The file, below the content folder.")
    line: int | None = Field(description="1-based line in the file; null where none is known.")
    evidence: EvidenceLine | None = Field(
        description="What is known besides, where words are not found as they were cited."
    )


def problem_lines(problems: Iterable[Problem]) -> Iterator[str]:
    """Yield a line of JSON for each problem, in order; `ProblemLine` says what it holds."""
    for problem in problems:
        record = asdict(problem)
        del record["quotes"]
        finding = record.pop("finding")
        if finding is not None:
            evidence = finding.pop("evidence")
            finding = {"kind": finding.pop("kind"), **{key: evidence[key] for key in ("source", "exact")}, **finding}
        record["evidence"] = finding
        # A file name that is no text comes as lone surrogates, which no encoding has.
        yield _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(record, ensure_ascii=False))

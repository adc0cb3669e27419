"""What a person wrote, and where its marks lead."""

from dataclasses import dataclass

from dossier.model.evidence import Evidence, Located


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePage:
    """A hand-written page with its front matter."""

    path: str
    """The file, relative to the content folder: `about.md`."""
    title: str
    """Empty when the front matter has none."""
    front: tuple[tuple[str, object], ...]
    """The other keys, for the theme."""
    body: str
    body_line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A page of the dossier: its folder (empty for hand-written pages) and its id."""

    folder: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A `[[link]]` at half-open code points of the prose; without a target nothing of that name exists."""

    start: int
    end: int
    label: str
    target: Target | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A `[@source "exact words"]` at half-open code points; without a location the words were not found."""

    start: int
    end: int
    evidence: Evidence
    located: Located | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A curator's Markdown with its marks resolved, in order."""

    body: str
    marks: tuple[Link | Citation, ...]


NO_PROSE = Prose(body="", marks=())
"""Of a page that nobody wrote anything for."""

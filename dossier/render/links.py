"""Links from one page to others."""

import re
from functools import lru_cache
from posixpath import dirname, relpath
from typing import TypeGuard

from markupsafe import Markup

from dossier.addresses import (
    EVENTS,
    QUESTIONS,
    SOURCES,
    entity_path,
    event_path,
    path_of,
    question_path,
    quote_group_path,
    source_path,
)
from dossier.model.dossier import Dossier
from dossier.model.prose import Target
from dossier.render.parts.languages import in_language_of
from dossier.text.markdown import escape_within, written

_ACTIVE = re.compile(r"[^\w./~-]")
"""What may mean something in an address or to Markdown; letters of other scripts stay readable."""


@lru_cache(maxsize=100_000)
def _relative(path: str, folder: str) -> str:
    return _ACTIVE.sub(_quoted, relpath(path, folder or "."))


def _quoted(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "replace"))


class Links:
    """Links from one page to others, as relative `.md` links that every engine and editor follows."""

    def __init__(self, dossier: Dossier, path: str) -> None:
        """Prepare for links that stand on the page `path`."""
        self._dossier = dossier
        self._folder = dirname(path)

    def to(self, path: str, label: object, anchor: str = "") -> Markup:
        """Link to a page or file of the site by its path; the label is plain text, or Markdown without links."""
        shown = label if isinstance(label, Markup) else escape_within(str(label).strip())
        return written(f"[{shown}]({self.address(path, anchor)})")

    def address(self, path: str, anchor: str = "") -> str:
        """Return the relative address of a page or file of the site, for a drawing."""
        return f"{_relative(path, self._folder)}{anchor and f'#{anchor}'}"

    def entity_path(self, entity: str) -> str:
        """Return the path of the page of an entity."""
        return entity_path(self._dossier.entity_type(self._dossier.subjects[entity]), entity)

    def target(self, target: Target, label: str = "") -> Markup:
        """Link to whatever a resolved reference leads to."""
        return self.to(path_of(target), label or self._name(target))

    def entity(self, entity: str, label: str = "") -> Markup:
        """Link to an entity by its name, or by another label."""
        return self.to(self.entity_path(entity), label or self._dossier.subjects[entity].name)

    def has_page(self, entity: str | None) -> TypeGuard[str]:
        """Whether an entity or candidate has a page to link to."""
        return entity in self._dossier.subjects

    def event(self, event: str, label: str = "") -> Markup:
        """Link to an event by its title, or by another label."""
        return self.to(event_path(event), label or self._dossier.events[event].title)

    def question(self, question: str, label: str = "") -> Markup:
        """Link to a question by its words, or by another label."""
        return self.to(question_path(question), label or self._dossier.questions[question].title)

    def source(self, source: str, label: str = "") -> Markup:
        """Link to a source by its title, or by another label."""
        return self.to(source_path(source), label or self._title(source))

    def quote_group(self, group: str, label: str) -> Markup:
        """Link to the page of a statement that several sources give."""
        return self.to(quote_group_path(group), label)

    def sentence(self, source: str, sentence: str, label: str) -> Markup:
        """Link to a sentence of a source."""
        is_title = label == self._dossier.sources[source].title.value
        return self.to(source_path(source), self._title(source) if is_title else label, anchor=sentence)

    def _title(self, source: str) -> Markup:
        record = self._dossier.sources[source]
        return in_language_of(record.title.value, record)

    def _name(self, target: Target) -> str:
        if target.folder == SOURCES:
            return self._dossier.sources[target.id].title.value
        if target.folder == EVENTS:
            return self._dossier.events[target.id].title
        if target.folder == QUESTIONS:
            return self._dossier.questions[target.id].title
        if not target.folder:
            return self._dossier.pages[path_of(target)].title or target.id
        return self._dossier.subjects[target.id].name

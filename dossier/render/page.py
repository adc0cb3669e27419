"""What rendering yields."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from dossier.model.site import Site
from dossier.render.parts.heads import NO_HEAD, Head, render_head


class _Dumper(yaml.SafeDumper):
    """Writes front matter as a person would: no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        """Never write an anchor."""
        del data
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the site: Markdown with front matter."""

    path: str
    """Relative to the site's pages, with forward slashes: `people/ada-roe.md`."""
    title: str
    """Plain text."""
    body: str
    """Markdown."""
    front: Mapping[str, object] = field(default_factory=dict)
    """The rest of the front matter; text in it is plain text."""
    origin: str = ""
    """The file of the content folder it was made from, if there is one: for an edit link and for messages."""

    head: Head = NO_HEAD

    def head_html(self, site: Site) -> str:
        """Return what the page's head holds besides what themes print of the front matter, as HTML."""
        return render_head(self.head, path=self.path, title=self.title, front=self.front, site=site)

    @property
    def text(self) -> str:
        """The whole file."""
        front = {"title": self.title, **self.front}
        head = yaml.dump(front, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000)
        return f"---\n{head}---\n\n{self.body.strip()}\n"

"""What a page's head tells other programs: references, linked data, and what a shared link shows."""

import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from dossier.addresses import public_address
from dossier.model.site import Site
from dossier.text.one_line import one_line, without_controls

_TYPES = {"source": "article", "event": "article", "question": "article", "person": "profile"}
"""Open Graph types by page kind; all others are `website`."""
PICTURES = {
    "default": "A dossier",
    "source": "A source",
    "event": "An event",
    "question": "A question",
    "person": "A person",
    "organization": "An organization",
    "place": "A place",
}
"""Words on the pictures of `theme/assets/social`, by page kind; other kinds have the first."""
PICTURE_SIZE = (1200, 630)
"""Width and height in pixels."""
_ACTIVE = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}
"""What could end a script or mean something to HTML; JSON lets each be written otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the head of a page holds besides its title and description."""

    meta: tuple[tuple[str, str], ...] = ()
    """Pairs of a name and its content, plain text."""
    linked_data: Mapping[str, object] = field(default_factory=dict)
    """JSON-LD in the words of schema.org; empty for none."""


NO_HEAD = Head()


def render_head(head: Head, *, path: str, title: str, front: Mapping[str, object], site: Site) -> str:
    """Return the HTML that goes into the head of a page."""
    kind = str(front.get("kind", ""))
    named = [*head.meta, *([("dossier:kind", kind)] if kind else [])]
    tags = [f'<meta name="{_attribute(name)}" content="{_attribute(content)}">' for name, content in named]
    shown = _shared(path, title, front, site)
    tags += [f'<meta property="{name}" content="{_attribute(content)}">' for name, content in shown if content]
    if head.linked_data:
        tags.append(f'<script type="application/ld+json">{json_in_html(head.linked_data)}</script>')
    return "\n".join(tags)


def json_in_html(data: Mapping[str, object]) -> str:
    """Return JSON that no parser of HTML takes for anything else."""
    return without_controls(json.dumps(data, ensure_ascii=False, separators=(",", ":"))).translate(_ACTIVE)


def _shared(path: str, title: str, front: Mapping[str, object], site: Site) -> Iterator[tuple[str, str]]:
    """Yield Open Graph's names for a page."""
    yield "og:title", title
    yield "og:description", str(front.get("description", ""))
    yield "og:type", _TYPES.get(str(front.get("kind", "")), "website")
    yield "og:site_name", site.name
    yield "og:url", public_address(site, path)
    if site.url:
        kind = str(front.get("kind", ""))
        picture = kind if kind in PICTURES else "default"
        yield "og:image", public_address(site, f"assets/social/{picture}.png")
        yield "og:image:width", str(PICTURE_SIZE[0])
        yield "og:image:height", str(PICTURE_SIZE[1])
        yield "og:image:alt", PICTURES[picture]
        yield "twitter:card", "summary_large_image"


def _attribute(text: str) -> str:
    return html.escape(one_line(text))

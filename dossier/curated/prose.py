"""Hand-written pages."""

from dossier.curated.loading import check, load_page
from dossier.curated.schemas import PageSchema
from dossier.model.prose import ProsePage


def load_prose(data: bytes, path: str) -> ProsePage:
    """Read a page such as `about.md`. Raises `CuratedFileRefused`."""
    page = load_page(data, path)
    front = check(page.front, PageSchema, path)
    extra = front.model_extra or {}
    return ProsePage(
        path=path,
        title=front.title or "",
        front=tuple((key, _truth(value)) for key, value in extra.items()),
        body=page.body,
        body_line=page.body_line,
    )


def _truth(value: object) -> object:
    """Themes ask for true and false, which our YAML leaves as words."""
    if isinstance(value, dict):
        return {key: _truth(item) for key, item in value.items()}
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value

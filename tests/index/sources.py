"""Sources made of plain texts."""

from collections.abc import Mapping
from hashlib import sha256

from dossier.model.reading import RawItem
from dossier.model.source import Rights, Source
from dossier.normalize import normalize
from dossier.read import read


def make_sources(texts: Mapping[str, str]) -> dict[str, Source]:
    return {name: make_source(name, texts[name]) for name in sorted(texts)}


def make_source(name: str, text: str) -> Source:
    data = text.encode()
    return normalize(
        read(RawItem(path=f"{name}.txt", data=data)),
        id=name,
        path=f"sources/{name}.txt",
        size=len(data),
        sha256=sha256(data).hexdigest(),
        sidecar_fields={},
        rights=Rights.FULL,
        note="",
    )

"""What is written grows in step with the sources: a list of everything on every page would not."""

from collections import Counter
from pathlib import Path

from dossier.pipeline.build import build
from dossier.render import render_pages
from dossier.settings import Settings
from tools.corpus import write_corpus


def characters_by_page(content: Path, sources: int) -> Counter[str]:
    write_corpus(content, sources)
    dossier = build(content, Settings())
    return Counter({page.path: len(page.text) for page in render_pages(dossier)})


def test_twice_the_sources_make_twice_the_pages_text(tmp_path: Path) -> None:
    totals = []
    for sources in (40, 80):
        folders: Counter[str] = Counter()
        for path, length in characters_by_page(tmp_path / str(sources), sources).items():
            folders[path.split("/")[0]] += length
        totals.append(folders)
    growth = {folder: length / totals[0][folder] for folder, length in totals[1].items()}
    assert {folder: round(factor, 1) for folder, factor in growth.items() if factor > 2.2} == {}

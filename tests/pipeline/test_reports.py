from pathlib import Path

from dossier.pipeline.build import Builder
from dossier.settings import Settings
from tests.index.reports.report_texts import synthetic_texts


def test_a_preview_finds_reports_anew_only_when_a_source_or_a_ruling_changed(tmp_path: Path) -> None:
    texts = synthetic_texts()
    (tmp_path / "sources").mkdir()
    for name in ("dam-1-as-it-was", "dam-5-thinned"):
        (tmp_path / "sources" / f"{name}.txt").write_text(texts[name], encoding="utf-8")
    builder = Builder(tmp_path, Settings())
    first = builder.build()
    second = builder.build()
    assert second.alignments is first.alignments

    (tmp_path / "sources" / "dam-5-thinned.txt").write_text(texts["mine-1-as-it-was"], encoding="utf-8")
    third = builder.build()
    assert len(first.report_groups) == 1
    assert not third.report_groups

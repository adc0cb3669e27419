"""The measure of reading: recall and precision of runs of words, and a run over a small folder from end to end."""

from pathlib import Path

import pytest

from tools.bench_reading import cost, main, wholeness

TEXT = "The salt works of Lunby were sold on Friday to a buyer from abroad, the county said in a short note."
PAGE = (
    f"<html><body><nav><a href=/>Home</a></nav><article><h1>Salt</h1><p>{TEXT}</p><p>{TEXT[:-1]} again.</p></article>"
)


def test_recall_and_precision_count_runs_of_words() -> None:
    assert wholeness(TEXT, TEXT) == wholeness(TEXT.upper(), f"“{TEXT}”")
    assert (wholeness(TEXT, TEXT).recall, wholeness(TEXT, TEXT).f1) == (1, 1)
    half = wholeness(" ".join(TEXT.split()[:10]), TEXT)
    assert (half.precision, half.recall) == (1, 7 / 18)
    assert wholeness("nothing of it at all here", TEXT).f1 == 0
    assert wholeness(f"{TEXT} {TEXT}", TEXT).precision < 0.5


def test_a_folder_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    (tmp_path / "a.txt").write_text(f"Salt\n{TEXT}\n{TEXT[:-1]} again.")
    assert main([str(tmp_path), "--pages", "3"]) in {0, 1}
    shown = capsys.readouterr().out
    assert "1 pages with a known text" in shown
    assert "a.html: recall 1.00, precision 1.00" in shown
    assert "3 pages: " in shown
    assert all(seconds > 0 for seconds in cost([PAGE.encode()] * 2))

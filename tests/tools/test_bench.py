import subprocess
import sys
from pathlib import Path

import pytest

from tools.bench import CommandFailed, Cost, Row, measure, report
from tools.site import ROOT


def test_it_measures_a_small_dossier_from_end_to_end() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.bench", "--sizes", "6", "20", "--runs", "1"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[2].startswith("| 6 |")
    assert lines[3].startswith("| 20 |")
    assert lines[5].startswith("From 6 to 20 sources, 3.3 times as many: here ")


def test_the_memory_is_that_of_the_measured_process(tmp_path: Path) -> None:
    # Larger than the test run itself, whose size a child carries until it has started.
    large = measure([sys.executable, "-c", "b'x' * 600_000_000"], tmp_path, {}, runs=1)
    small = measure([sys.executable, "-c", "pass"], tmp_path, {}, runs=1)
    assert large.peak_mb > 600
    assert small.peak_mb < 600


def test_a_failing_command_is_told_with_what_it_printed(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match="no such thing"):
        measure([sys.executable, "-c", "raise SystemExit('no such thing')"], tmp_path, {}, runs=1)


def test_the_report_compares_and_tells_the_growth() -> None:
    def row(sources: int, factor: float) -> Row:
        return Row(
            sources=sources,
            pages=3 * sources,
            here=Cost(seconds=2.5 * factor, processor=2.0 * factor, peak_mb=120.4),
            plain=Cost(seconds=1.7 * factor, processor=1.6 * factor, peak_mb=100),
            own=0.5 * factor,
        )

    assert report([row(100, 1), row(1000, 9)]).splitlines() == [
        "| sources | pages | here | plain MkDocs | ratio | peak here | peak plain | own code |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|",
        "| 100 | 300 | 2.5 s (2.0 s CPU) | 1.7 s (1.6 s CPU) | 1.25 | 120 MB | 100 MB | 0.5 s, 25% |",
        "| 1,000 | 3,000 | 22.5 s (18.0 s CPU) | 15.3 s (14.4 s CPU) | 1.25 | 120 MB | 100 MB | 4.5 s, 25% |",
        "",
        "From 100 to 1,000 sources, 10.0 times as many: here 9.0 times the processor time, plain 9.0, own code 9.0.",
    ]

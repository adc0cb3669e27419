import subprocess
import sys
from pathlib import Path

import pytest

from tools.bench import CommandFailed, Cost, Row, measure, report
from tools.site import ROOT


def test_it_measures_a_small_dossier_from_end_to_end() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.bench", "--sizes", "3", "6", "--runs", "1"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[2].startswith("| 3 |")
    assert lines[3].startswith("| 6 |")
    assert lines[5].startswith("From 3 to 6 sources, 2.0 times as many: here ")


MEASURE = """
import sys
from pathlib import Path
from tools.bench import measure

print(*(measure([sys.executable, "-c", code], Path.cwd(), {}, runs=1).peak_mb for code in sys.argv[1:]))
"""


def test_the_memory_is_that_of_the_measured_process() -> None:
    # A child carries the size of whoever starts it until it has started, and a worker of the test run may be large.
    command = [sys.executable, "-c", MEASURE, "b'x' * 300_000_000", "pass"]
    large, small = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()
    assert float(large) > 300
    assert float(small) < 150


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

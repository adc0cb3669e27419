"""Measures how long the program takes to start: processor time of a whole process, the median of five runs."""

import statistics
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tools.bench import Cost, measure
from tools.site import ROOT

RUNS = 5
LINE = '{"id": 1, "text": "Ada Roe said on Monday that 3 ships had left Northport."}\n'
STARTS: Mapping[str, tuple[tuple[str, ...], float]] = {
    "dossier --help": (("--help",), 0.25),
    "dossier --version": (("--version",), 0.25),
    "dossier annotate, one short text": (("annotate", "text.jsonl"), 1.0),
}
"""Arguments of each measured command, and the most seconds of processor time that it should take."""


def median_cost(arguments: tuple[str, ...], folder: Path) -> float:
    """Return the median processor time, in seconds, of a command run in a folder. Raises `CommandFailed`."""
    command = (sys.executable, "-m", "dossier", *arguments)
    costs: list[Cost] = [measure(command, folder, {"PYTHONPATH": str(ROOT)}, runs=1) for _ in range(RUNS)]
    return statistics.median(cost.processor for cost in costs)


def report(folder: Path) -> str:
    """Measure each start in an empty folder and return the figures as a Markdown table."""
    (folder / "text.jsonl").write_text(LINE, encoding="utf-8")
    rows = [
        f"| {name} | {median_cost(arguments, folder):.2f} s | {goal:.2f} s |"
        for name, (arguments, goal) in STARTS.items()
    ]
    return "\n".join([f"| start | processor time, median of {RUNS} | goal |", "|---|---:|---:|", *rows])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as empty:
        print(report(Path(empty)))

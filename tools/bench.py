"""Measures what a dossier costs beside plain MkDocs with Material on the same pages.

For each size a made-up dossier (`tools.corpus`) is built by three commands, each a whole process with its start:

- here: `mkdocs build` of the dossier;
- pages: `dossier pages`, which does all of our own work (read, normalize, find names, resolve, render) and
  writes the Markdown, without MkDocs;
- plain: `mkdocs build` of that Markdown with the same configuration less our plugin.

So what is told apart is what Material costs anyway (plain), what our work adds to it (here beside plain), and
how much of the time here is spent in our code: the time of `dossier pages` less that of a command that does
nothing (`dossier --help`), as a share of that of `mkdocs build`. A profiler would say it more finely but
slows Python's calls three times over, ours more than those in C; and a figure that the plugin reports of itself
would leave out what it costs MkDocs elsewhere, such as longer lists of files.

Seconds are given by the clock on the wall and of processor time; ratio, share and growth are of processor time,
which other work on the machine hardly moves. With several runs, the smallest of each figure counts. Peak memory is
the largest resident set, as the kernel counted it for that process.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from mkdocs.utils.yaml import yaml_load

from tools.corpus import write_corpus
from tools.site import ROOT

DOSSIER = (sys.executable, "-c", "from dossier.cli.main import main; main()")
MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--quiet")


class CommandFailed(Exception):
    """A measured command failed; the text is the command and the end of what it printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one process took."""

    seconds: float
    """By the clock on the wall."""
    processor: float
    """Seconds of processor time, user and system."""
    peak_mb: float
    """Largest resident set, in millions of bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The figures of one size."""

    sources: int
    pages: int
    """Markdown pages of the dossier."""
    here: Cost
    plain: Cost
    own: float
    """Seconds of processor time that our own work takes."""

    @property
    def ratio(self) -> float:
        """How many times as long as plain MkDocs."""
        return self.here.processor / self.plain.processor

    @property
    def own_share(self) -> float:
        """Our own work as a share of the time here, 0 to 1."""
        return self.own / self.here.processor


def measure(command: Sequence[str], folder: Path, environment: Mapping[str, str], runs: int) -> Cost:
    """Run a command in a folder, `runs` times, and return the least of each figure. Raises `CommandFailed`."""
    costs = [_measure_once(command, folder, environment) for _ in range(runs)]
    return Cost(
        seconds=min(cost.seconds for cost in costs),
        processor=min(cost.processor for cost in costs),
        peak_mb=min(cost.peak_mb for cost in costs),
    )


def _measure_once(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Cost:
    with tempfile.TemporaryFile() as printed:
        started = time.perf_counter()
        child = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
        )
        # The usage of this one child: RUSAGE_CHILDREN would give the largest of all that ever ran.
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            printed.seek(0)
            end = printed.read()[-3000:].decode(errors="replace")
            raise CommandFailed(f"{' '.join(command)}\n{end}")
    unit = 1 if sys.platform == "darwin" else 1024
    processor = usage.ru_utime + usage.ru_stime
    return Cost(seconds=seconds, processor=processor, peak_mb=usage.ru_maxrss * unit / 1e6)


def measure_size(sources: int, folder: Path, runs: int) -> Row:
    """Make up a dossier of so many sources in an empty folder and measure it. Raises `CommandFailed`."""
    environment = {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    here, plain = folder / "here", folder / "plain"
    markdown = plain / "content"
    write_corpus(here / "content", sources)
    write_config(here, {})
    idle = measure((*DOSSIER, "--help"), folder, environment, runs)
    pages = measure((*DOSSIER, "pages", str(markdown)), here, environment, runs)
    write_config(plain, {"plugins": ["search"]})
    return Row(
        sources=sources,
        pages=sum(1 for _ in markdown.rglob("*.md")),
        here=measure(MKDOCS, here, environment, runs),
        plain=measure(MKDOCS, plain, environment, runs),
        own=pages.processor - idle.processor,
    )


def write_config(project: Path, settings: Mapping[str, object]) -> None:
    """Write a `mkdocs.yml` that is this repository's, with its theme, extensions and nav, for another content."""
    config = yaml_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    own = {"site_name": "A made-up dossier", "site_url": "https://dossier.example/"}
    project.mkdir(parents=True, exist_ok=True)
    (project / "mkdocs.yml").write_text(
        yaml.safe_dump({**config, **own, **settings}, sort_keys=False), encoding="utf-8"
    )


def report(rows: Sequence[Row]) -> str:
    """Return the figures as a Markdown table, and how they grow from the smallest size to the largest."""
    lines = [
        "| sources | pages | here | plain MkDocs | ratio | peak here | peak plain | own code |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {row.sources:,} | {row.pages:,} | {_seconds(row.here)} | {_seconds(row.plain)} | {row.ratio:.2f} "
        f"| {row.here.peak_mb:.0f} MB | {row.plain.peak_mb:.0f} MB | {row.own:.1f} s, {row.own_share:.0%} |"
        for row in rows
    ]
    if len(rows) > 1:
        first, last = rows[0], rows[-1]
        growth = (
            f"From {first.sources:,} to {last.sources:,} sources, {last.sources / first.sources:.1f} times as many: "
            f"here {last.here.processor / first.here.processor:.1f} times the processor time, "
            f"plain {last.plain.processor / first.plain.processor:.1f}, own code {last.own / first.own:.1f}."
        )
        lines += ["", growth]
    return "\n".join(lines)


def _seconds(cost: Cost) -> str:
    return f"{cost.seconds:.1f} s ({cost.processor:.1f} s CPU)"


def main() -> None:
    """Measure every size and print the report."""
    parser = argparse.ArgumentParser(description="Measure building a dossier beside plain MkDocs with Material.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000], help="numbers of sources")
    parser.add_argument("--runs", type=int, default=1, help="runs of each command; the least counts")
    options = parser.parse_args()
    rows = []
    for sources in sorted(options.sizes):
        print(f"measuring {sources:,} sources ...", file=sys.stderr)
        with tempfile.TemporaryDirectory(prefix="dossier-bench-") as folder:
            rows.append(measure_size(sources, Path(folder), options.runs))
    print(report(rows))


if __name__ == "__main__":
    main()

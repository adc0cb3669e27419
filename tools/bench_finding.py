"""Measures how fast names, dates, quotes and figures are found, and known names matched.

Four tables:

- finding: megabytes of text a second on one core, everything on, and each finder by itself. Quotes and the joining
  of names follow the others and are measured on what those found.
- matching known names: the automaton (`dossier.extract.aliases`) beside what one would write first, a regular
  expression for each alias, which is measured on fewer texts because its cost is aliases times text.
- long lines: what nobody writes, some megabytes of it in one line, to see that nothing hangs.
- building: `mkdocs build` of a made-up dossier (`tools.corpus`) with an empty cache and again with the full one; and
  the finding alone on one core and on all.

Speeds are of processor time and megabytes are of UTF-8; the best of several runs counts. Building and finding on all
cores are by the clock on the wall, since that is what more cores change.
"""

import argparse
import json
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from multiprocessing import cpu_count
from pathlib import Path

from dossier.extract import FINDERS, Text, annotate, find
from dossier.extract.aliases import AliasMatcher
from dossier.extract.merging import join_names
from dossier.model.annotation import Annotations
from dossier.model.entity import Alias, Entity
from dossier.pipeline.annotating import AnnotationCache, annotate_texts
from tools.bench import MKDOCS, measure, write_config
from tools.corpus import made_up_names, write_corpus
from tools.long_lines import long_lines
from tools.site import ROOT

GOLD = ROOT / "tests/gold/gum_extract.jsonl"
ALIASES = (10_000, 100_000)
ENOUGH = 0.25
"""MB/s of one core that finding everything should reach."""
ENOUGH_MATCHING = {10_000: 5.0, 100_000: 2.5}
"""MB/s that matching known names should reach, by their number."""
NAIVE_CHARACTERS = 2_000
"""Enough for the naive way to take a second."""


def corpus_texts(folder: Path, sources: int) -> list[str]:
    """Make up texts in an empty folder and return them."""
    write_corpus(folder, sources)
    return [file.read_text(encoding="utf-8") for file in sorted((folder / "sources").iterdir())]


def gold_texts() -> list[str]:
    """Return the real texts that the tests carry."""
    return [json.loads(line)["text"] for line in GOLD.read_text(encoding="utf-8").splitlines()]


def megabytes(texts: Sequence[str]) -> float:
    """Return millions of bytes of UTF-8."""
    return sum(len(text.encode()) for text in texts) / 1e6


def seconds(work: Callable[[], object], runs: int, clock: Callable[[], float] = time.process_time) -> float:
    """Return the least time that a piece of work takes."""
    times = []
    for _ in range(runs):
        started = clock()
        work()
        times.append(clock() - started)
    return min(times)


def finding(kind: str, texts: Sequence[str], runs: int) -> Iterator[str]:
    """Yield rows of a table: what is found, in which texts, MB/s."""
    size = megabytes(texts)
    given = [Text(source=str(number), text=text, issued="2025-07-04") for number, text in enumerate(texts)]
    found = [find(text) for text in given]  # which loads tables and weights, once a process
    joined = [annotate(text, raw, ()) for text, raw in zip(given, found, strict=True)]

    def everything() -> None:
        for text in given:
            annotate(text, find(text), ())

    def joining() -> None:
        for text, raw in zip(given, found, strict=True):
            join_names(text.text, (), raw.mentions)

    yield f"| everything | {kind} | {size / seconds(everything, runs):.2f} |"
    for extractor in FINDERS["en"].alone:
        yield f"| {_name(extractor)} | {kind} | {size / seconds(_each(extractor, given, found), runs):.2f} |"
    yield f"| joining names | {kind} | {size / seconds(joining, runs):.2f} |"
    for extractor in FINDERS["en"].after_names:
        yield f"| {_name(extractor)} | {kind} | {size / seconds(_each(extractor, given, joined), runs):.2f} |"


def _name(extractor: object) -> str:
    return getattr(extractor, "__name__", str(extractor)).strip("_")


def _each(
    extractor: Callable[[Text, Annotations], object], texts: Sequence[Text], found: Sequence[Annotations]
) -> Callable[[], None]:
    def work() -> None:
        for text, before in zip(texts, found, strict=True):
            extractor(text, before)

    return work


def people(aliases: int) -> list[Entity]:
    """Return made-up people with so many names in all, two each, of whom the first occur in the made-up texts."""
    return [
        Entity(
            id=f"person-{number}",
            type="person",
            name=name,
            aliases=(Alias(text=name.split()[1]),),
            description="",
            roles=(),
            part_of=None,
            coordinates=None,
            external_ids=(),
            body="",
            path=f"people/person-{number}.md",
            body_line=1,
        )
        for number, name in enumerate(made_up_names(aliases // 2))
    ]


def matching(texts: Sequence[str], aliases: int, runs: int) -> str:
    """Return the row of so many aliases."""
    known = people(aliases)
    building = seconds(lambda: AliasMatcher(known), runs)
    matcher = AliasMatcher(known)
    mentions = sum(len(list(matcher.find(text, ""))) for text in texts)
    size = megabytes(texts)
    ours = size / seconds(lambda: [list(matcher.find(text, "")) for text in texts], runs)
    sample = [texts[0][:NAIVE_CHARACTERS]]
    patterns = [re.compile(rf"(?<!\w){re.escape(alias.text)}(?!\w)") for entity in known for alias in entity.spellings]
    naive = megabytes(sample) / seconds(
        lambda: [list(pattern.finditer(text)) for text in sample for pattern in patterns], 1
    )
    enough = f"{ENOUGH_MATCHING[aliases]} MB/s" if aliases in ENOUGH_MATCHING else ""
    return f"| {aliases:,} | {mentions:,} | {building:.2f} s | {ours:.1f} MB/s | {enough} | {naive:.4f} MB/s |"


def lines(prose: Sequence[str], length: int) -> Iterator[str]:
    """Yield rows of a table: what a line is made of, MB, seconds of processor time."""
    for kind, make in long_lines(prose).items():
        text = Text(source="line", text=make(length), issued="2025-07-04")
        spent = seconds(partial(annotate_texts, [text], AliasMatcher(()), cache=AnnotationCache(None)), 1)
        yield f"| {kind} | {megabytes([text.text]):.1f} | {spent:.1f} s |"


def building(folder: Path, sources: int, runs: int) -> Iterator[str]:
    """Yield what a first and a second build take, and finding on one core and on all."""
    environment = {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    project = folder / "project"
    texts = [
        Text(source=str(number), text=text) for number, text in enumerate(corpus_texts(project / "content", sources))
    ]
    write_config(project, {})
    first, second = [], []
    for _ in range(runs):
        shutil.rmtree(project / ".cache", ignore_errors=True)
        first.append(measure(MKDOCS, project, environment, 1))
        second.append(measure(MKDOCS, project, environment, 1))
    size = megabytes([text.text for text in texts])
    yield (
        f"mkdocs build of {sources:,} sources ({size:.1f} MB): first {min(cost.seconds for cost in first):.1f} s"
        f" ({min(cost.processor for cost in first):.1f} s CPU),"
        f" second {min(cost.seconds for cost in second):.1f} s ({min(cost.processor for cost in second):.1f} s CPU)"
    )
    nobody, cores = AliasMatcher(()), cpu_count()

    def anew(processes: int) -> float:
        work = partial(annotate_texts, texts, nobody, cache=AnnotationCache(None), processes=processes)
        return seconds(work, runs, time.perf_counter)

    yield f"finding alone: {anew(1):.1f} s on one core, {anew(cores):.1f} s on {cores} with their start"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sources", type=int, default=200, help="made-up sources; default: 200")
    parser.add_argument("--aliases", type=int, nargs="+", default=list(ALIASES), help="default: 10000 100000")
    parser.add_argument("--line", type=float, default=5, help="millions of code points of a long line; default: 5")
    parser.add_argument("--runs", type=int, default=3, help="runs of each, of which the best counts; default: 3")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="dossier-bench-") as name:
        folder = Path(name)
        made_up = corpus_texts(folder / "texts", options.sources)
        print("| found | in | MB/s of one core |", "|---|---|---:|", sep="\n")
        for kind, texts in (("made-up texts", made_up), ("real texts", gold_texts())):
            print(*finding(kind, texts, options.runs), sep="\n", flush=True)
        print(f"\nEverything should reach {ENOUGH} MB/s.")
        print("\n| aliases | mentions | build | automaton | should reach | a regex each |", "|---:" * 6 + "|", sep="\n")
        for aliases in options.aliases:
            print(matching(made_up, aliases, options.runs), flush=True)
        print("\n| a line of | MB | everything |", "|---|---:|---:|", sep="\n")
        for row in lines(gold_texts(), int(1e6 * options.line)):
            print(row, flush=True)
        print()
        for line in building(folder, options.sources, options.runs):
            print(line, flush=True)


if __name__ == "__main__":
    main()

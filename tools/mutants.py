"""Show how much of the code its tests protect: `python -m tools.mutants` (`make mutants`).

A sample of small changes (tools/mutating.py) is made to the code of some rooms, one at a time, and each is judged by
the tests of its own room (`tests/ROOM`): those that ran the changed line, the quickest first. A change that no test
notices survives. Places are drawn with a fixed seed, one change for each, so that a call of five arguments counts no
more than a limit.

No file is changed: a process that has the libraries in memory forks for each mutant, and the child imports the changed
source.
"""

import argparse
import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from difflib import unified_diff
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from multiprocessing import get_context
from pathlib import Path
from types import ModuleType

import coverage
import pytest
from hypothesis import Phase, settings

from tools.mutating import places
from tools.site import ROOT

ROOMS = ("rights", "index", "normalize", "curated", "resolve")
SAMPLE = 300
SEED = 8
LEAST_KILLED = 0.85
"""Agreed share of the sample. Some mutants do the same as the code, so that all of them never die."""
SHORTEST_LIMIT_SECONDS = 60.0
"""What a mutant's tests may take at least, so that a busy machine does not kill it."""
SLOWER = 10
"""How many times as long as without a mutant its tests may take until it counts as killed (an endless loop)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A changed module."""

    room: str
    module: Path
    line: int
    last_line: int
    source: str

    @property
    def difference(self) -> str:
        """Return the changed lines, as `diff` shows them."""
        name = self.module.relative_to(ROOT).as_posix()
        old, new = self.module.read_text("utf-8").splitlines(), self.source.splitlines()
        changes = [line for line in unified_diff(old, new, lineterm="", n=0) if line[:3] not in {"---", "+++"}]
        return f"{name}:{self.line}\n" + "\n".join(f"    {line}" for line in changes if not line.startswith("@@"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What the tests of a room do while nothing is changed."""

    lines: dict[str, dict[int, list[str]]]
    """File, line, and the tests that ran it; an empty name is what runs on import."""
    seconds: dict[str, float]
    """How long each test took."""

    def tests_of(self, mutant: Mutant) -> list[str]:
        """Return the tests that ran a changed line, the quickest first."""
        lines = self.lines.get(str(mutant.module), {})
        ran = {test for line in range(mutant.line, mutant.last_line + 1) for test in lines.get(line, ())}
        tests = set(self.seconds) if "" in ran else ran
        return sorted(tests & set(self.seconds), key=lambda test: (self.seconds[test], test))

    def limit(self, tests: list[str]) -> float:
        """Return the seconds that some tests get until they count as caught in an endless loop."""
        return max(SHORTEST_LIMIT_SECONDS, SLOWER * sum(self.seconds[test] for test in tests))


def sample(rooms: tuple[str, ...], size: int, seed: int) -> list[Mutant]:
    """Draw mutants from the code of all rooms, the same for the same code and seed."""
    drawn = random.Random(seed)  # noqa: S311  repeatable, not secret
    found = [(room, place) for room in rooms for file in _modules(room) for place in places(file)]
    drawn.shuffle(found)
    mutants: list[Mutant] = []
    for room, place in found:
        if len(mutants) == size:
            break
        if sources := place.mutants():
            source = drawn.choice(sources)
            mutants.append(
                Mutant(room=room, module=place.module, line=place.line, last_line=place.last_line, source=source)
            )
    return mutants


def _modules(room: str) -> list[Path]:
    return sorted((ROOT / "dossier" / room).rglob("*.py"))


class Recorder:
    """A plugin of pytest that notes which test runs which lines, and how long it takes."""

    def __init__(self, measured: coverage.Coverage) -> None:
        self.measured = measured
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Name what runs now after its test."""
        self.measured.switch_context(item.nodeid)
        begin = time.monotonic()
        done = yield
        self.seconds[item.nodeid] = time.monotonic() - begin
        self.measured.switch_context("")
        return done


class NoShrinking:
    """A plugin of pytest by which hypothesis is content with the first example that fails."""

    def pytest_collection_finish(self) -> None:
        """Come after `tests/conftest.py`, which sets the profile of ordinary runs."""
        settings.register_profile("mutants", settings.default, phases=(Phase.explicit, Phase.generate), database=None)
        settings.load_profile("mutants")


def record(room: str) -> Recorded:
    """Run the tests of a room once. Raises `RuntimeError` when they fail as they are."""
    measured = coverage.Coverage(data_file=None, source=[str(ROOT / "dossier" / room)], config_file=False)
    recorder = Recorder(measured)
    measured.start()
    code = pytest.main(_arguments(f"tests/{room}"), plugins=[recorder, NoShrinking()])
    measured.stop()
    if code != 0:
        raise RuntimeError(f"the tests of {room} fail as they are: run pytest tests/{room}")
    data = measured.get_data()
    return Recorded(
        lines={file: data.contexts_by_lineno(file) for file in data.measured_files()}, seconds=recorder.seconds
    )


def _arguments(*tests: str) -> list[str]:
    # The libraries are in memory already, which pytest's own rewriting would like to be told before.
    quiet = "-Wignore::pytest.PytestAssertRewriteWarning"
    return ["-q", "-x", quiet, "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:cov", *tests]


class Changed(MetaPathFinder, SourceFileLoader):  # type: ignore[misc]  # both are loaders, and the file loader wins
    """Finds one module, and gives its changed source."""

    def __init__(self, mutant: Mutant) -> None:
        name = ".".join(mutant.module.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        SourceFileLoader.__init__(self, name, str(mutant.module))
        self.mutant = mutant

    def find_spec(self, fullname: str, path: object, target: ModuleType | None = None) -> ModuleSpec | None:
        """Know no other module."""
        del path, target
        return spec_from_file_location(fullname, self.mutant.module, loader=self) if fullname == self.name else None

    def get_code(self, fullname: str) -> object:  # type: ignore[override]
        """Compile the changed source; what was compiled before is no use."""
        del fullname
        return compile(self.mutant.source, str(self.mutant.module), "exec")


def forget_ours() -> None:
    """Let our code be imported anew, and keep the libraries."""
    for name in [name for name in sys.modules if name.split(".")[0] in {"dossier", "tests"}]:
        del sys.modules[name]


def is_killed(mutant: Mutant, tests: list[str], limit: float) -> bool:
    """Run tests against a mutant in a process of its own."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.setsid()
            _be_silent()
            sys.meta_path.insert(0, Changed(mutant))
            code = int(pytest.main(_arguments(*tests), plugins=[NoShrinking()]))
        except BaseException:  # noqa: BLE001  whatever happens, the child ends here and the mutant is dead
            traceback.print_exc()
        finally:
            os._exit(code)
    deadline = time.monotonic() + limit
    while time.monotonic() < deadline:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status) != 0
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _be_silent() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


def judge(room: str, mutants: list[Mutant]) -> list[bool]:
    """Return for each mutant of a room whether a test noticed it. Runs in a process of its own."""
    os.chdir(ROOT)
    _be_silent()
    recorded = record(room)
    forget_ours()
    unchanged = replace(mutants[0], source=mutants[0].module.read_text("utf-8"))
    if is_killed(unchanged, list(recorded.seconds), recorded.limit(list(recorded.seconds))):
        raise RuntimeError(f"the tests of {room} fail in a fork without a mutant, so they would kill anything")
    verdicts = []
    for mutant in mutants:
        tests = recorded.tests_of(mutant)
        verdicts.append(bool(tests) and is_killed(mutant, tests, recorded.limit(tests)))
    return verdicts


def in_own_process(room: str, mutants: list[Mutant]) -> list[bool]:
    """Do what `judge` does without the caller's memory being touched."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(judge, (room, mutants))


def main() -> int:
    """Print the survivors and a table of rooms; fail when too many survive."""
    parser = argparse.ArgumentParser(description="Show how many small changes of the code its tests notice.")
    parser.add_argument("rooms", nargs="*", default=ROOMS)
    parser.add_argument("--sample", type=int, default=SAMPLE)
    parser.add_argument("--seed", type=int, default=SEED)
    chosen = parser.parse_args()
    begin = time.monotonic()
    drawn = sample(tuple(chosen.rooms), chosen.sample, chosen.seed)
    shares = [(room, [mutant for mutant in drawn if mutant.room == room]) for room in chosen.rooms]
    shares = [share for share in shares if share[1]]
    # The largest first, so that no processor waits at the end.
    shares.sort(key=lambda share: -len(share[1]))
    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        verdicts = dict(
            zip((room for room, _ in shares), threads.map(lambda share: in_own_process(*share), shares), strict=True)
        )
    mutants = dict(shares)
    for room, share in mutants.items():
        for mutant, killed in zip(share, verdicts[room], strict=True):
            if not killed:
                print(f"survived: {mutant.difference}")
    print(f"\n{'room':<12}{'mutants':>9}{'killed':>9}{'share':>9}")
    rows = [(room, len(mutants[room]), sum(verdicts[room])) for room in mutants]
    total = ("all", sum(row[1] for row in rows), sum(row[2] for row in rows))
    for name, number, killed in (*rows, total):
        print(f"{name:<12}{number:>9}{killed:>9}{killed / max(number, 1):>9.0%}")
    minutes = (time.monotonic() - begin) / 60
    print(f"seed {chosen.seed}, {minutes:.1f} min; at least {LEAST_KILLED:.0%} are to be killed")
    return 0 if total[2] >= LEAST_KILLED * total[1] else 1


if __name__ == "__main__":
    sys.exit(main())

import subprocess
import sys

from tools.bench_finding import megabytes, seconds
from tools.long_lines import long_lines
from tools.site import ROOT


def test_it_measures_a_small_dossier_from_end_to_end() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tools.bench_finding",
            "--sources",
            "4",
            "--aliases",
            "20",
            "40",
            "--line",
            "0.01",
            "--runs",
            "1",
        ],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    begins = [
        line.split("|")[1].strip() if line.startswith("|") else line.split(" ")[0] for line in done.stdout.splitlines()
    ]
    finders = ["everything", "names", "dates", "figures", "joining names", "quotes"]
    matching = ["aliases", "---:", "20", "40"]
    made_of = list(long_lines(["A line."]))
    assert begins == [
        *("found", "---", *finders, *finders, "", "Everything", ""),
        *(*matching, "", "a line of", "---", *made_of, "", "mkdocs", "finding"),
    ]


def test_a_long_line_has_the_length_asked_for_and_no_line_break() -> None:
    for kind, make in long_lines(["Ada Roe came.", "She left."]).items():
        assert len(make(1000)) == 1000, kind
        assert "\n" not in make(1000) or kind == "prose"


def test_megabytes_are_those_of_utf_8() -> None:
    assert megabytes(["é" * 500_000, "a" * 500_000]) == 1.5


def test_the_least_time_counts() -> None:
    times = iter([0.0, 5.0, 10.0, 12.0])
    assert seconds(lambda: None, 2, times.__next__) == 2.0

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tools.site import ROOT

MAKE = shutil.which("make")
pytestmark = pytest.mark.skipif(MAKE is None, reason="without make the README's plain commands are used")


def make(project: Path, *targets: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    return subprocess.run(
        [str(MAKE), *targets],
        cwd=project,
        env={**environment, "PATH": path or os.environ["PATH"]},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder that holds the Makefile and nothing that it could install."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "pyproject.toml").touch()
    return tmp_path


def program(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def test_help_names_every_daily_act(project: Path) -> None:
    done = make(project)
    assert done.returncode == 0, done.stderr
    for target in ("site", "test", "lint", "serve", "schemas", "mutants", "bench", "screenshots", "clean"):
        assert f"make {target}\t" in done.stdout


def test_without_a_python_it_says_what_to_install(project: Path) -> None:
    for name in ("python3", "python3.14", "python3.13", "python3.12", "python3.11"):
        program(project / "bin", name, "exit 127")
    result = make(project, "site", path=f"{project}/bin:{os.environ['PATH']}")
    assert result.returncode != 0
    assert "Python 3.11 or later is needed" in result.stderr
    assert not (project / ".venv").exists()


def test_without_venv_it_names_debians_package(project: Path) -> None:
    program(project / "bin", "python3", 'case "$2" in *ensurepip*) exit 1;; esac')
    result = make(project, "site", path=f"{project}/bin:{os.environ['PATH']}")
    assert result.returncode != 0
    assert "apt install python3-venv" in result.stderr


def test_it_installs_once_and_again_when_dependencies_change(project: Path) -> None:
    installing = "pip install"
    program(
        project / "bin",
        "python3",
        # A Python whose `-m venv` makes a folder of programs that do nothing.
        'if [ "$2" = venv ]; then mkdir -p .venv/bin; for p in python mkdocs; do '
        "printf '#!/bin/sh\\n' > .venv/bin/$p; chmod +x .venv/bin/$p; done; fi",
    )
    path = f"{project}/bin:{os.environ['PATH']}"
    assert installing in make(project, "site", path=path).stdout
    assert installing not in make(project, "site", path=path).stdout
    later = (project / ".venv/site-installed").stat().st_mtime + 10
    os.utime(project / "pyproject.toml", (later, later))
    assert installing in make(project, "site", path=path).stdout

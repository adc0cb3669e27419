"""What is handed out: the wheel, the sdist, and a project made and built where there is nothing else."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from dossier import __version__
from tools.site import ROOT

# Far from this checkout: nothing of it may be found by chance.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}} | {
    "NO_MKDOCS_2_WARNING": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "SOURCE_DATE_EPOCH": "1700000000",
}


def call(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def built(*options: str, out: Path) -> Path:
    call(sys.executable, "-m", "build", "--no-isolation", *options, "--outdir", out, ROOT, cwd=out.parent)
    (wheel,) = out.glob("*.whl")
    return wheel


def test_the_wheel_alone_makes_a_project_that_installs_and_builds(tmp_path: Path) -> None:
    # Without options, the wheel is built from the sdist.
    wheel = built(out=tmp_path / "dist")
    assert wheel.name == f"mkdocs_dossier-{__version__}-py3-none-any.whl"
    assert (tmp_path / f"dist/mkdocs_dossier-{__version__}.tar.gz").is_file()
    straight = built("--wheel", out=tmp_path / "straight")
    with zipfile.ZipFile(wheel) as one, zipfile.ZipFile(straight) as other:
        assert {name: one.read(name) for name in one.namelist()} == {
            name: other.read(name) for name in other.namelist()
        }

    call(sys.executable, "-m", "venv", "empty", cwd=tmp_path)
    programs = tmp_path / "empty" / ("Scripts" if os.name == "nt" else "bin")
    pip = (programs / "python", "-m", "pip", "install", "--quiet", "--no-compile")
    call(*pip, wheel, cwd=tmp_path)
    call(programs / "dossier", "new", "harbour", cwd=tmp_path)
    project = tmp_path / "harbour"
    assert f"mkdocs-dossier=={__version__}" in (project / "requirements.txt").read_text("utf-8").splitlines()
    call(programs / "python", "-m", "pip", "uninstall", "--quiet", "--yes", "mkdocs-dossier", cwd=tmp_path)
    call(*pip, "-r", "requirements.txt", "--find-links", wheel.parent, cwd=project)
    call(programs / "mkdocs", "build", "--strict", cwd=project)
    home = (project / "site/index.html").read_text("utf-8")
    assert "assets/styles/colours.css" in home
    assert (project / "site/assets/styles/colours.css").is_file()
    assert call(programs / "python", "-m", "dossier", "--version", cwd=tmp_path).split()[-1] == __version__

"""Running the command line in tests."""

from pathlib import Path

from click.testing import CliRunner, Result

from dossier.cli.main import main
from tests.records import write_content

CONFIG = "site_name: x\ndocs_dir: content\nplugins:\n  - search\n  - dossier\n"

TEXTS = {
    "ferry.txt": "Ferry hits pier\n\nThe ferry Nordica struck the North Pier on 3 May 2024. Ada Roe saw it.\n",
    "statement.md": "# Statement\n\nThe Port Authority regrets the collision of the Nordica.\n",
    "page.html": (
        "<html><head><title>Ferry back in service</title></head><body><article><h1>Ferry back in service</h1>"
        "<p>The ferry Nordica sails again from Port Nor, the Port Authority said on Monday. Repairs of the pier will "
        "go on until the autumn, and nobody knows yet who will pay for them.</p></article></body></html>"
    ),
}


def run(*arguments: str | Path) -> Result:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=True)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


def refused(*arguments: str | Path) -> str:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr
    return result.stderr


def project(folder: Path, files: dict[str, str | bytes] | None = None, config: str = CONFIG) -> Path:
    write_content(folder, {"mkdocs.yml": config})
    write_content(folder / "content", files or {})
    return folder


def snapshot(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def texts(folder: Path) -> list[Path]:
    write_content(folder, dict(TEXTS))
    return [folder / name for name in TEXTS]

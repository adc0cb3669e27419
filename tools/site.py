"""Builds a MkDocs project and serves what was built under a sub-path, as GitHub Pages does."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml
from mkdocs.utils.yaml import yaml_load

ROOT = Path(__file__).resolve().parents[1]
"""This repository."""

PREFIX = "/some/sub-path/"
"""Where the tests serve the site. A link that forgets it leads nowhere."""


class BuildFailed(Exception):
    """`mkdocs build` failed; the text is what it printed."""


def build(
    project: Path,
    out: Path,
    *,
    settings: Mapping[str, object] | None = None,
    environment: Mapping[str, str] | None = None,
    strict: bool = True,
) -> str:
    """Build a project into a new folder with `mkdocs build --strict` and return what was printed.

    `settings` override those of the project's `mkdocs.yml`, and `environment` adds to ours. Not `strict`, a
    build goes on over warnings. Raises `BuildFailed`.
    """
    config = project / "mkdocs.yml"
    if settings:
        config = out.with_name(f"{out.name}.yml")
        config.write_text(inheriting_config(project / "mkdocs.yml", settings), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        *(["--strict"] if strict else []),
        "-f",
        str(config),
        "-d",
        str(out),
    ]
    done = subprocess.run(
        command,
        cwd=project,
        # The project's own package comes first, then this one, wherever another copy of it is installed.
        env={
            **os.environ,
            "PYTHONPATH": f"{project}{os.pathsep}{ROOT}",
            "NO_MKDOCS_2_WARNING": "1",
            **(environment or {}),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    printed = done.stdout + done.stderr
    if done.returncode != 0:
        raise BuildFailed(printed)
    return printed


def environment_for(project: Path) -> dict[str, str]:
    """Return the environment in which to run MkDocs on a project.

    The project's own package comes first, then this one, wherever another copy of it is installed.
    """
    return {**os.environ, "PYTHONPATH": f"{project}{os.pathsep}{ROOT}", "NO_MKDOCS_2_WARNING": "1"}


def inheriting_config(base: Path, settings: Mapping[str, object]) -> str:
    """Return the text of a `mkdocs.yml` for any folder that is `base` but for `settings`.

    MkDocs reads relative paths from the folder of the configuration, so those of `base` are made absolute.
    """
    with base.open(encoding="utf-8") as stream:
        inherited: dict[str, Any] = yaml_load(stream)
    config: dict[str, object] = {
        "INHERIT": str(base),
        "docs_dir": str(base.parent / inherited.get("docs_dir", "docs")),
    }
    theme = inherited.get("theme")
    if isinstance(theme, dict) and "custom_dir" in theme:
        config["theme"] = {"custom_dir": str(base.parent / theme["custom_dir"])}
    return yaml.safe_dump({**config, **settings}, sort_keys=False)


class SiteServer(ThreadingHTTPServer):
    """Serves a folder under `PREFIX` on a free port of this machine.

    The port is taken at once, so that the site can be built for its address; nothing is answered before
    `running`.
    """

    daemon_threads = True

    def __init__(self, folder: Path, prefix: str = PREFIX) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.prefix = prefix
        self.url = f"http://127.0.0.1:{self.server_port}{prefix}"

    @contextmanager
    def running(self) -> Iterator[None]:
        """Answer requests for the time of a `with`."""
        thread = threading.Thread(target=self.serve_forever, daemon=True)
        thread.start()
        try:
            yield
        finally:
            self.shutdown()
            thread.join()
            self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Print what went wrong, but not that a browser left a page before all of it had come."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(SimpleHTTPRequestHandler):
    """Answers as GitHub Pages does: files below the prefix, and the site's own page for what is missing."""

    server: SiteServer

    def translate_path(self, path: str) -> str:
        asked = unquote(urlsplit(path).path)
        inside = asked.removeprefix(self.server.prefix)
        if inside == asked or ".." in inside.split("/"):
            return str(self.server.folder / "nothing-here")
        found = str(self.server.folder / inside)
        # `Path` drops the slash by which a folder is told from a file.
        return f"{found}/" if asked.endswith("/") else found

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = self.server.folder / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is the base class's
        """Say nothing."""

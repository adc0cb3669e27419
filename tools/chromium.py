"""Finds the Chromium that the browser tests and the screenshots use, and installs it where that is allowed.

Run as a program, it prints the path: `python -m tools.chromium`.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

MAC_APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)

ARGUMENTS = (
    "--disable-gpu",
    # The rest keeps the browser from calling its maker's hosts: the tests must pass on a closed network, and
    # must see no request but the site's own.
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class ChromiumMissing(Exception):
    """No Chromium is here and none could be installed."""


Run = Callable[[list[str]], bool]
"""Runs a command and says whether it succeeded."""


def find(
    environment: Mapping[str, str] = os.environ,
    *,
    which: Callable[[str], str | None] = shutil.which,
    os_release: Path = Path("/etc/os-release"),
    run: Run | None = None,
) -> Path:
    """Return the path of a Chromium, in this order of preference.

    `$CHROMIUM`; the system's; Debian's package, when this is Debian and we are root or may become it without
    a password; playwright's own installer. Raises `ChromiumMissing` when all of it fails, with what to do.
    """
    run = run or _run
    if named := environment.get("CHROMIUM"):
        if path := which(named):
            return Path(path)
        raise ChromiumMissing(f"CHROMIUM={named} is not a program. Correct the path or unset the variable.")
    if system := _of_the_system(which):
        return system
    if _install_debian_package(which, os_release, run) and (system := _of_the_system(which)):
        return system
    if run([sys.executable, "-m", "playwright", "install", "chromium"]) and (own := of_playwright()):
        return own
    raise ChromiumMissing(
        "No Chromium was found, and none could be installed. Install Chromium or Chrome "
        "(Debian: apt install chromium), or set CHROMIUM to the path of one."
    )


@contextmanager
def browser() -> Iterator[Browser]:
    """Run a headless Chromium for the time of a `with`. Raises `ChromiumMissing`."""
    executable = find()
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=executable,
            args=list(ARGUMENTS),
            # Chromium refuses to run its sandbox as root; everywhere else it stays on.
            chromium_sandbox=not is_root(),
        )
        try:
            yield running
        finally:
            running.close()


def _of_the_system(which: Callable[[str], str | None]) -> Path | None:
    found = (which(name) for name in (*NAMES, *MAC_APPLICATIONS))
    return next((Path(path) for path in found if path), None)


def of_playwright() -> Path | None:
    """Return the Chromium that playwright installed, if it did."""
    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.is_file() else None


def _install_debian_package(which: Callable[[str], str | None], os_release: Path, run: Run) -> bool:
    """Install Debian's package. Only Debian's: Ubuntu's is an empty one that points to a snap."""
    if not os_release.is_file() or "ID=debian" not in os_release.read_text(encoding="utf-8").splitlines():
        return False
    if is_root():
        prefix = []
    elif which("sudo") and run(["sudo", "-n", "true"]):
        prefix = ["sudo", "-n"]
    else:
        return False
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    return run([*apt, "update"]) and run([*apt, "install", "-y", "--no-install-recommends", "chromium"])


def is_root() -> bool:
    """Say whether this process may do anything, as in a container."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _run(command: list[str]) -> bool:
    """Run a command; what it prints goes to the error stream, so that our own output stays a path."""
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False).returncode == 0
    except OSError:
        return False


if __name__ == "__main__":
    try:
        print(find())
    except ChromiumMissing as missing:
        sys.exit(f"error: {missing}")

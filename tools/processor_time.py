"""Run a command and print what it cost: `python -m tools.processor_time COMMAND…`.

Processor time is user and system time of the command and of every process below it: the runner, its workers, the
programs the tests start and the processes of Chromium. Seconds of several processors add up. A process is counted once
it has ended. The kernel hands what lost its parent to this tool (Linux: `PR_SET_CHILD_SUBREAPER`), which waits for it;
elsewhere such orphans are missing.

The exit code is that of the command.
"""

import ctypes
import os
import resource
import subprocess
import sys
import time

# <linux/prctl.h>: descendants whose parent has gone become children of this process.
PR_SET_CHILD_SUBREAPER = 36
# How long orphans get to end by themselves once the command has: Chromium takes about a second to close.
PATIENCE_SECONDS = 10.0


def run(command: list[str]) -> tuple[int, float, float]:
    """Return the exit code of a command, and the seconds of processor and of wall time that it took."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    begin = time.monotonic()
    code = subprocess.run(command, check=False).returncode
    wall = time.monotonic() - begin
    _wait_for_orphans()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return code, used.ru_utime + used.ru_stime, wall


def _wait_for_orphans() -> None:
    """Wait for the processes that the command left behind, so that their time is counted."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        try:
            ended, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not ended:
            time.sleep(0.05)


def main(command: list[str]) -> int:
    """Run the command, print its cost as the last line, and return its exit code (128 + signal if it was killed)."""
    if not command:
        print("Say which command to measure: python -m tools.processor_time COMMAND…", file=sys.stderr)
        return 2
    code, processor, wall = run(command)
    print(
        f"Processor time of all processes: {processor:.0f} s ({processor / 60:.1f} min), wall time: {wall:.0f} s",
        flush=True,
    )
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

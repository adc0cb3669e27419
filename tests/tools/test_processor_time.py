import re
import subprocess
import sys

from tools.site import ROOT

BUSY = "import time\nwhile time.process_time() < 0.5: pass\n"
ORPHAN = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {BUSY!r}]); print('left'); sys.exit(3)"


def test_processes_that_the_command_left_behind_count_and_its_exit_code_stays() -> None:
    command = [sys.executable, "-m", "tools.processor_time", sys.executable, "-c", ORPHAN]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 3
    *printed, last = done.stdout.splitlines()
    assert printed == ["left"]
    assert re.match(r"Processor time of all processes: [1-9]\d* s \(\d+\.\d min\), wall time: \d+ s$", last)

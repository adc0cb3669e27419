from pathlib import Path

import pytest

from tools import chromium
from tools.chromium import ChromiumMissing, find


class Machine:
    """A machine with some programs, which notes what is run on it."""

    def __init__(self, *programs: str, installs: tuple[str, ...] = ()) -> None:
        self.programs = set(programs)
        self.installs = set(installs)
        self.commands: list[str] = []

    def which(self, name: str) -> str | None:
        return f"/usr/bin/{Path(name).name}" if name in self.programs else None

    def run(self, command: list[str]) -> bool:
        line = " ".join(command)
        self.commands.append(line)
        if "apt-get install" in line:
            self.programs |= self.installs
            return bool(self.installs)
        return "apt-get update" in line or line == "sudo -n true"


@pytest.fixture
def debian(tmp_path: Path) -> Path:
    file = tmp_path / "debian"
    file.write_text('NAME="Debian GNU/Linux"\nID=debian\n', encoding="utf-8")
    return file


@pytest.fixture
def ubuntu(tmp_path: Path) -> Path:
    file = tmp_path / "ubuntu"
    file.write_text("ID=ubuntu\nID_LIKE=debian\n", encoding="utf-8")
    return file


@pytest.fixture
def as_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium, "is_root", lambda: True)


@pytest.fixture
def as_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium, "is_root", lambda: False)


def test_the_variable_comes_first() -> None:
    machine = Machine("chromium", "/opt/mine")
    assert find({"CHROMIUM": "/opt/mine"}, which=machine.which, run=machine.run) == Path("/usr/bin/mine")


def test_a_variable_that_leads_nowhere_is_an_error_and_not_passed_over() -> None:
    machine = Machine("chromium")
    with pytest.raises(ChromiumMissing, match="CHROMIUM=/opt/none is not a program"):
        find({"CHROMIUM": "/opt/none"}, which=machine.which, run=machine.run)


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome"])
def test_the_systems_is_taken_as_it_is(name: str) -> None:
    machine = Machine(name)
    assert find({}, which=machine.which, run=machine.run) == Path("/usr/bin") / name
    assert machine.commands == []


@pytest.mark.usefixtures("as_root")
def test_root_installs_debians_package(debian: Path) -> None:
    machine = Machine(installs=("chromium",))
    assert find({}, which=machine.which, os_release=debian, run=machine.run) == Path("/usr/bin/chromium")
    assert machine.commands[0].endswith("apt-get update")
    assert not any("sudo" in line for line in machine.commands)


@pytest.mark.usefixtures("as_user")
def test_sudo_is_used_where_it_asks_for_no_password(debian: Path) -> None:
    machine = Machine("sudo", installs=("chromium",))
    assert find({}, which=machine.which, os_release=debian, run=machine.run) == Path("/usr/bin/chromium")
    assert machine.commands[0] == "sudo -n true"


@pytest.mark.usefixtures("as_root")
def test_ubuntus_package_is_never_asked_for(ubuntu: Path) -> None:
    machine = Machine(installs=("chromium",))
    with pytest.raises(ChromiumMissing):
        find({}, which=machine.which, os_release=ubuntu, run=machine.run)
    assert not any("apt-get" in line for line in machine.commands)


@pytest.mark.usefixtures("as_user")
def test_playwrights_own_is_the_last_resort(debian: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(chromium, "of_playwright", lambda: tmp_path / "chrome")
    machine = Machine()
    found = find({}, which=machine.which, os_release=debian, run=lambda command: "playwright" in command)
    assert found == tmp_path / "chrome"
    assert machine.commands == []


@pytest.mark.usefixtures("as_user")
def test_without_any_the_message_says_what_to_do(debian: Path) -> None:
    machine = Machine()
    with pytest.raises(ChromiumMissing, match="apt install chromium"):
        find({}, which=machine.which, os_release=debian, run=machine.run)

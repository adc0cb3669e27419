from pathlib import Path

import pytest

ADA = "---\nname: Ada Roe   # as she signs\naliases: [A. Roe]\n---\n\nHer page.\n"
DECISIONS = "# Ours.\n- ruling: ignore\n  names: [POWs]\n  by: us\n  on: 2025-01-01\n  why: Not a name.\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content folder with two people, a place and one ruling."""
    folder = tmp_path / "content"
    for path, text in {
        "people/ada-roe.md": ADA,
        "people/ann-poe.md": "---\nname: Ann Poe\n---\n",
        "places/northport.md": "---\nname: Northport\naliases:\n  - {text: the port, sources: [day-1]}\n---\n",
        "decisions.yml": DECISIONS,
        "sources/day-1.txt": "A visit\n\nAda Roe saw Ann Poe in Northport.\n",
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
    return folder

"""The table of the sentences that the program writes about the dossier itself."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROWS = [
    [cell.strip().strip("`") for cell in line.strip("| ").split(" | ")]
    for line in (ROOT / "docs/statements.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ")
][2:]


def test_the_table_has_rows_of_four_fields() -> None:
    assert len(ROWS) > 10
    assert all(len(row) == 4 and all(row) for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_the_module_and_the_test_of_a_sentence_exist(row: list[str]) -> None:
    _, _, module, test = row
    assert (ROOT / module).is_file()
    path, _, name = test.partition("::")
    assert (ROOT / path).is_file()
    if name:
        assert re.search(rf"^def {re.escape(name)}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import dossier.extract.names
from dossier.extract.names.tagger import load_model

ROOT = Path(__file__).parents[2]
WEIGHTS = Path(dossier.extract.names.__file__).parent / "weights"


def train(out: Path, hash_seed: str) -> bytes:
    subprocess.run(
        [sys.executable, "-m", "tools.train_names", "tests/gold/gum_extract.jsonl", str(out)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": hash_seed},
        check=True,
        capture_output=True,
    )
    return out.read_bytes()


def test_training_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    assert train(tmp_path / "one.json", "1") == train(tmp_path / "two.json", "2")


def test_the_weights_are_small_readable_and_licensed() -> None:
    text = (WEIGHTS / "en.json").read_text(encoding="utf-8")
    assert len(text.encode()) <= 1_000_000
    assert next(iter(json.loads(text))) == "about"
    lists = [file.read_text(encoding="utf-8") for file in sorted(WEIGHTS.glob("*.txt")) if file.stem != "LICENSE"]
    assert len(lists) == 4
    assert sum(len(words.encode()) for words in lists) <= 700_000
    assert all(words.split() == sorted(set(words.split())) for words in lists)
    assert "CC BY 4.0" in (WEIGHTS / "LICENSE.txt").read_text(encoding="utf-8")


def test_weights_for_other_labels_are_refused() -> None:
    with pytest.raises(ValueError, match="other labels"):
        load_model('{"labels": ["O", "B-PER"]}')

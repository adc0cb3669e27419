"""What a reader says of its blocks, and what becomes of it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.model.reading import Furniture, ReadBlock, ReadResult
from dossier.model.source import UNKNOWN, BlockKind, Source
from dossier.normalize import check_nothing_lost, normalize
from dossier.rights.blanking import blank
from dossier.rights.withheld_words import WithheldWords

CASES = yaml.safe_load((Path(__file__).parent / "blocks.yml").read_text(encoding="utf-8"))


def read(pieces: list[tuple[str, dict[str, Any]]]) -> ReadResult:
    text, blocks, furniture = "", [], []
    for words, said in pieces:
        start, end = len(text), len(text) + len(words)
        if "kind" in said:
            kind, page, continues = BlockKind(said["kind"]), said.get("page"), said.get("continues", False)
            blocks.append(ReadBlock(start=start, end=end, kind=kind, page=page, continues=continues))
        if "outside" in said:
            furniture.append(Furniture(start=start, end=end, reason=said["outside"]))
        if "cut" in said:
            cut, reason = said["cut"]
            place = start + words.index(cut)
            furniture.append(Furniture(start=place, end=place + len(cut), reason=reason))
        text += words + "\n"
    return ReadResult(media_type="x/y", text=text, encoding=UNKNOWN, blocks=tuple(blocks), furniture=tuple(furniture))


def source_of(case: dict[str, Any]) -> Source:
    return normalize(read(case["read"]), id="a", path="sources/a.x", size=0, sha256="")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any]) -> None:
    source = source_of(case)
    assert [[source.text[one.start : one.end], str(one.kind), one.page] for one in source.passages] == case["passages"]
    assert [[gone.text, gone.reason] for gone in source.removed] == case["removed"]
    if "sentences" in case:
        sentences = [[source.sentence_text(one), source.page_at(one.start)] for one in source.sentences]
        assert sentences == case["sentences"]
    if "title" in case:
        assert source.title.value == case["title"]
    assert check_nothing_lost(source) is None


def test_what_is_left_of_a_blanked_passage_knows_its_page() -> None:
    source = source_of(CASES[0])
    second = source.sentences[1]
    shown = blank(source, [], {second.id}, WithheldWords([], [], run=8, whole=5))
    assert [passage.page for passage in shown.passages] == [2]
    assert shown.page_at(second.start) == 2

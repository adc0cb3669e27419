"""Every sentence that the first dossier cites is deleted, altered or moved in a copy of its source.

Each time the evidence that rests on it, and no other, is named with the right kind and the nearest passage, wherever
the dossier has it: in events, in roles, and in prose.
"""

import json
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from dossier.commands.check import ProblemLine
from dossier.model.dossier import Dossier
from dossier.model.evidence import Evidence, Located
from dossier.model.finding import EvidenceKind, Finding
from dossier.model.problem import Problem
from dossier.model.prose import Citation
from dossier.model.source import Source
from dossier.pipeline.build import build
from dossier.resolve.evidence.finding import EvidenceFinder
from dossier.settings import Settings
from tests.command_line import run
from tests.records import source_of
from tools.site import ROOT

ALTERED = "zebras"
SHARE = 3
"""Each test takes every third sentence, the next another third: all of them would cost half a minute."""

IN_PROSE = {False: {}, True: str.maketrans({'"': "'", "“": "‘", "”": "’"})}
"""Double quotation marks in a citation become single ones."""

Place = tuple[str, int | None, str]
"""File, line and exact words."""


@dataclass(frozen=True)
class Cited:
    """A sentence with the evidence that lies in it."""

    source: Source
    number: int
    evidence: tuple[Located, ...]

    @property
    def words(self) -> str:
        return self.sentence(self.number)

    def sentence(self, number: int) -> str:
        return self.source.sentence_text(self.source.sentences[number])


@cache
def shipped() -> Dossier:
    return build(ROOT / "content", Settings())


@cache
def located() -> tuple[Located, ...]:
    """All evidence of the dossier, of front matter and of prose."""
    dossier = shipped()
    marks = [mark.located for prose in dossier.prose.values() for mark in prose.marks if isinstance(mark, Citation)]
    return tuple(dict.fromkeys([*dossier.evidence.values(), *(one for one in marks if one is not None)]))


@cache
def cited() -> tuple[Cited, ...]:
    """The sentences that stand once in their file as received, so that nothing else is touched."""
    found = []
    for source in shipped().sources.values():
        for number, sentence in enumerate(source.sentences):
            evidence = [one for one in located() if one.evidence.source == source.id and sentence.id in one.sentences]
            if evidence and source.received.count(source.sentence_text(sentence)) == 1:
                found.append(Cited(source, number, tuple(evidence)))
    return tuple(found)


def place(evidence: Evidence) -> Place:
    return evidence.path, evidence.line, evidence.exact


def look(source: Source, text: str) -> dict[Place, Finding]:
    """Return what is found of all evidence of a source when its file holds another text."""
    finder = EvidenceFinder({source.id: source_of(text, source.id)}, shipped().locks)
    found = [finder.locate(one.evidence) for one in located() if one.evidence.source == source.id]
    problems = [problem for problem in (*found, *finder.noticed) if isinstance(problem, Problem)]
    return {(p.path, p.line, p.finding.exact): p.finding for p in problems if p.finding is not None}


def test_almost_all_evidence_can_be_tried() -> None:
    tried = {one for sentence in cited() for one in sentence.evidence}
    assert len(tried) >= len(located()) - 2
    assert {one.evidence.in_prose for one in tried} == {True, False}


def test_a_deleted_sentence() -> None:
    for one in cited()[::SHARE]:
        found = look(one.source, one.source.received.replace(one.words, ""))
        assert {key: finding.kind for key, finding in found.items()} == {
            place(it.evidence): EvidenceKind.MISSING for it in one.evidence
        }
        neighbour = one.sentence(one.number - 1 if one.number else 1)
        for finding in found.values():
            assert finding.nearest is not None
            assert finding.nearest.text == neighbour
            assert finding.stood


def test_an_altered_sentence() -> None:
    for one in cited()[1::SHARE]:
        start = one.source.sentences[one.number].start
        for it in one.evidence:
            exact = one.source.text[it.start : it.end]
            words = exact.split()
            words[len(words) // 2] = ALTERED
            altered = " ".join(words)
            sentence = one.words[: it.start - start] + altered + one.words[it.end - start :]
            found = look(one.source, one.source.received.replace(one.words, sentence))
            assert set(found) == {place(other.evidence) for other in one.evidence}
            assert {finding.kind for finding in found.values()} <= {EvidenceKind.CHANGED, EvidenceKind.SENTENCE_CHANGED}
            finding = found[place(it.evidence)]
            assert finding.kind is EvidenceKind.CHANGED
            assert finding.nearest is not None
            assert finding.nearest.text == sentence
            assert [ALTERED in change.now for change in finding.changes] == [True]
            assert [correction.exact for correction in finding.corrections] == [
                altered.translate(IN_PROSE[it.evidence.in_prose])
            ]


def test_a_moved_sentence() -> None:
    """It becomes a paragraph of its own after another, far from where it was."""
    for one in cited()[2::SHARE]:
        passages = [one.source.text[passage.start : passage.end] for passage in one.source.passages]
        away = one.source.sentences[one.number].passage + len(passages) // 2
        rest = one.source.received.replace(one.words, "")
        far = next(words for words in (*passages[away:], *passages[: away - 2]) if rest.count(words) == 1)
        after = rest.index(far) + len(far)
        found = look(one.source, f"{rest[:after]}\n\n{one.words}{rest[after:]}")
        assert {key: finding.kind for key, finding in found.items()} == {
            place(it.evidence): EvidenceKind.MOVED for it in one.evidence
        }
        for finding in found.values():
            assert finding.nearest is not None
            assert finding.nearest.text == one.words
            assert finding.stood != finding.stands
            assert far.split()[-1] in finding.stands


@pytest.mark.parametrize("kind", [EvidenceKind.MISSING, EvidenceKind.CHANGED, EvidenceKind.MOVED])
def test_the_command_names_them(kind: EvidenceKind, tmp_path: Path) -> None:
    """A sentence that is cited in front matter as a whole, and in prose."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    one = next(
        one
        for one in cited()
        if {it.evidence.in_prose for it in one.evidence} == {True, False}
        and one.words in {it.evidence.exact for it in one.evidence}
    )
    middle = one.words.split()[len(one.words.split()) // 2]
    altered = one.words.replace(middle, ALTERED)
    file = tmp_path / "content" / one.source.path
    text = file.read_text("utf-8")
    becomes, nearest = {
        EvidenceKind.MISSING: (text.replace(one.words, ""), one.sentence(one.number - 1)),
        EvidenceKind.CHANGED: (text.replace(one.words, altered), altered),
        EvidenceKind.MOVED: (f"{text.replace(one.words, '')}\n\n{one.words}\n", one.words),
    }[kind]
    file.write_text(becomes, "utf-8")
    result = run("check", "--json", "--project", tmp_path)
    assert result.exit_code == (kind is not EvidenceKind.MOVED)
    lines = [ProblemLine.model_validate(json.loads(line)) for line in result.stdout.splitlines()]
    named = {(line.path, line.line, line.evidence.exact): line.evidence for line in lines if line.evidence}
    assert set(named) == {place(it.evidence) for it in one.evidence}
    for exact, evidence in ((exact, evidence) for (_, _, exact), evidence in named.items()):
        rest_changed = kind is EvidenceKind.CHANGED and middle not in exact
        assert evidence.kind is (EvidenceKind.SENTENCE_CHANGED if rest_changed else kind)
        assert evidence.nearest is not None
        assert evidence.nearest.text == nearest
    assert {(line.code, line.path) for line in lines if not line.evidence} <= {("source-changed", one.source.path)}

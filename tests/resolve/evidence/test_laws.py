"""What holds of evidence whatever the text, however often its words are repeated."""

from hypothesis import assume, given
from hypothesis import strategies as st

from dossier.model.evidence import Evidence, Located
from dossier.model.problem import Problem
from dossier.resolve.evidence.finding import EvidenceFinder
from dossier.text.folding import fold, squeeze
from tests.records import source_of

WORDS = ["The", "the", "pier", "ferry", "is", "was", "lost", "safe", "38", "“Roe”", "said", "didn’t", "—", "a-b"]
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(lambda words: f"{' '.join(words)}.")
paragraphs = st.lists(sentences, min_size=1, max_size=4).map(" ".join)
texts = st.lists(paragraphs, min_size=1, max_size=4).map(lambda found: "\n\n".join(["Ada wrote.", *found]))


def locate(
    text: str, evidence: Evidence, before: EvidenceFinder | None = None
) -> tuple[EvidenceFinder, Located | Problem]:
    finder = EvidenceFinder({"report": source_of(text)}, before.locked.renewed() if before else ())
    return finder, finder.locate(evidence)


@given(texts, texts, sentences, st.sampled_from(["front matter", "prose"]))
def test_every_ready_correction_is_found_in_one_place(was: str, now: str, exact: str, place: str) -> None:
    evidence = Evidence(source="report", exact=exact, path="a.md", line=1, in_prose=place == "prose")
    before, _ = locate(was, evidence)
    _, found = locate(now, evidence, before)
    assume(not isinstance(found, Located))
    assert isinstance(found, Problem)
    assert found.finding is not None
    for correction in found.finding.corrections:
        tried = Evidence(
            source="report",
            exact=correction.exact,
            prefix=correction.prefix,
            suffix=correction.suffix,
            path="a.md",
            line=1,
        )
        _, again = locate(now, tried)
        assert isinstance(again, Located)
        assert correction.passage is not None
        assert again.sentences[0] == correction.passage.sentence
        assert place == "front matter" or not (correction.prefix or correction.suffix)


@given(texts, st.data())
def test_a_text_that_did_not_change_in_its_words_has_no_problem(text: str, data: st.DataObject) -> None:
    """Paragraphs are broken otherwise, quotation marks and dashes are others, and all is in capitals."""
    source = source_of(text)
    assume(source.sentences)
    sentence = data.draw(st.sampled_from(source.sentences))
    evidence = Evidence(source="report", exact=source.sentence_text(sentence), path="a.md", line=1)
    before, found = locate(text, evidence)
    assume(isinstance(found, Located))
    again = text.replace("“", '"').replace("”", '"').replace("’", "'").replace("—", "–").replace(". ", ".  ")
    assume(squeeze(fold(source_of(again).text)) == squeeze(fold(source.text)))
    finder, found = locate(again, evidence, before)
    assert isinstance(found, Located)
    assert [problem.code for problem in finder.noticed if problem.finding] == []


@given(texts, texts, st.data())
def test_what_is_sealed_anew_is_found_as_it_was(was: str, now: str, data: st.DataObject) -> None:
    """Locking settles every warning, and changes nothing more when it is done again."""
    source = source_of(was)
    assume(source.sentences)
    exact = source.sentence_text(data.draw(st.sampled_from(source.sentences)))
    evidence = Evidence(source="report", exact=exact, path="a.md", line=1)
    before, _ = locate(was, evidence)
    locked, found = locate(now, evidence, before)
    again, _ = locate(now, evidence, locked)
    assert again.locked.renewed() == locked.locked.renewed()
    if isinstance(found, Located):
        assert list(again.noticed) == []

"""The page of a question, and the index of where the sources differ."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from markupsafe import Markup

from dossier.addresses import QUESTIONS, SOURCES, index_path, question_path
from dossier.citing import cite_page, highwire
from dossier.model.dossier import Dossier
from dossier.model.question import Answer, AnswerGroup, Question, Standing, Status
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import around, breadcrumbs, neighbours
from dossier.render.parts.citing import render_cite_this
from dossier.render.parts.heads import Head
from dossier.render.parts.linked_data import question_data
from dossier.render.parts.listing import list_pages
from dossier.render.parts.prose import cited_sources, render_cited_words, render_prose
from dossier.render.parts.quoting import quote_evidence
from dossier.render.parts.standings import count_voices, one_claimant, standing_in_words, value_in_words
from dossier.render.rows.questions import tables
from dossier.render.templating import count
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.markdown import escape

_INDEX = Index(path=index_path(QUESTIONS), title="Where the sources differ", nav=True)


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the index, conflicts first, and a page for each question."""
    yield from _index(rendering)
    questions = list(rendering.dossier.questions.values())
    order = [(question_path(question.id), question.title) for question in questions]
    for number, question in enumerate(questions):
        yield _page(rendering, question, *around(order, number))


def _index(rendering: Rendering) -> Iterator[Page]:
    dossier = rendering.dossier
    questions = list(dossier.questions.values())
    return list_pages(
        rendering,
        "question-index",
        _INDEX,
        questions,
        lambda part, links: {
            "sections": [
                (heading, list(group))
                for heading, group in groupby(part.rows, key=lambda one: _section(dossier.standings[one.id]))
            ],
            "answers": {question.id: _answers_in_short(dossier, question, links) for question in part.rows},
        },
        description=f"{count(len(questions), 'question')}, and what each source answers.",
    )


def _section(standing: Standing) -> str:
    if standing.conflict:
        return "In conflict"
    return {
        Status.DIFFERS: "Different, but not in conflict",
        Status.AGREED: "Agreed",
        Status.ONE_REPORT: "One report only",
        Status.OPEN: "Open",
    }[standing.status]


def _answers_in_short(dossier: Dossier, question: Question, links: Links) -> list[tuple[Markup, str]]:
    return [
        (value_in_words(group.value, links), count_voices(dossier, group.sources))
        for group in dossier.standings[question.id].groups
    ]


def _page(
    rendering: Rendering, question: Question, before: tuple[str, str] | None, after: tuple[str, str] | None
) -> Page:
    dossier = rendering.dossier
    path = question_path(question.id)
    links = Links(dossier, path)
    standing = dossier.standings[question.id]
    citation = cite_page(dossier, path, question.title)
    body = rendering.fill(
        "question",
        dossier=dossier,
        question=question,
        standing=standing,
        links=links,
        breadcrumbs=breadcrumbs(links, (_INDEX.step,)),
        neighbours=neighbours(links, before, after),
        prose=render_prose(dossier.prose[question.path], links),
        cited=render_cited_words(dossier.prose[question.path], rendering, links),
        state=standing_in_words(dossier, standing),
        value=lambda value: value_in_words(value, links),
        groups=[_group(dossier, group) for group in standing.groups],
        unanswering=len(standing.silent),
        only_cited=len(cited_sources(dossier.prose[question.path]).intersection(standing.silent)),
        sources_index=index_path(SOURCES),
        claimant=lambda name: links.entity(name) if name in dossier.subjects else escape(name),
        cite_this=render_cite_this(citation, rendering, links),
        source_line=lambda source: _source_line(dossier, source),
    )
    return Page(
        path=path,
        title=question.title,
        body=body,
        head=Head(meta=tuple(highwire(citation)), linked_data=question_data(dossier, question)),
        origin=question.path,
        front={
            "description": question.summary or f"{question.title} {standing_in_words(dossier, standing)}",
            "kind": "question",
            "search": {"boost": 1.5},
        },
    )


def _group(dossier: Dossier, group: AnswerGroup) -> Mapping[str, object]:
    return {
        "value": group.value,
        "number": count_voices(dossier, group.sources),
        "claimant": one_claimant(group.answers),
        "answers": [
            (answer, quote_evidence(dossier, dossier.evidence[answer.evidence]))
            for answer in _by_report(dossier, group.answers)
        ],
    }


def _by_report(dossier: Dossier, answers: Iterable[Answer]) -> list[Answer]:
    """Order answers so that those of one report stand together."""
    report_of = dossier.index.report_of
    first: dict[str, int] = {}
    kept = list(answers)
    for number, answer in enumerate(kept):
        first.setdefault(report_of.get(answer.evidence.source, answer.evidence.source), number)
    return sorted(
        kept, key=lambda one: (first[report_of.get(one.evidence.source, one.evidence.source)], one.evidence.source)
    )


def _source_line(dossier: Dossier, source: str) -> str:
    """Say when a source was issued, and that others tell the same report."""
    issued = dossier.sources[source].issued
    parts = [in_words(issued.value) if issued.known else "no date stated"]
    group = dossier.index.report_of.get(source)
    if group is not None:
        others = len(dossier.report_groups[group].sources) - 1
        parts.append(f"one report with {count(others, 'other source')}")
    return ", ".join(parts)


def _contents(dossier: Dossier) -> Iterator[Entry]:
    if dossier.questions:
        yield Entry(path=_INDEX.path, label="Questions", size=f"{len(dossier.questions):,}")


KIND = PageKind(id="questions", pages=pages, folders=(QUESTIONS,), indexes=(_INDEX,), contents=_contents, tables=tables)

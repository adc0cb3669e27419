"""Rows of the index of questions."""

from collections.abc import Iterator

from dossier.addresses import QUESTIONS, index_path, question_path
from dossier.model.dossier import Dossier
from dossier.model.question import Question
from dossier.render.parts.standings import standing_in_words
from dossier.render.rows.table import Row, Table, period_of, source_choice


def tables(dossier: Dossier) -> Iterator[Table]:
    """Yield the index of questions."""
    yield Table(
        index=index_path(QUESTIONS),
        noun=("question", "questions"),
        columns=[
            ("question", "Question"),
            ("standing", "How the sources stand"),
            ("answers", "Answers"),
            ("sources", "Sources"),
        ],
        linked=0,
        filters=[("status", "The sources"), ("source", "Answered by"), ("who", "Concerns"), ("event", "Belongs to")],
        rows=[_row(dossier, question) for question in dossier.questions.values()],
    )


def _row(dossier: Dossier, question: Question) -> Row:
    standing = dossier.standings[question.id]
    stand = standing_in_words(dossier, standing)
    return Row(
        path=question_path(question.id),
        cells=[
            question.title,
            str(stand),
            len(standing.groups),
            len(standing.sources),
        ],
        note=question.summary,
        choices={
            "status": [(stand.state.replace(" ", "-"), stand.state)],
            "source": [source_choice(dossier.sources[source]) for source in standing.sources],
            "who": [(one, dossier.subjects[one].name) for one in question.entities if one in dossier.subjects],
            "event": [(one, dossier.events[one].title) for one in question.events if one in dossier.events],
        },
        period=period_of(*(dossier.events[one].date for one in question.events if one in dossier.events)),
    )

"""Asking what the program found the sources to answer."""

from pathlib import Path

from dossier.commands.decide.changing import Written, change
from dossier.commands.decide.known import Known
from dossier.curated import QUESTIONS
from dossier.editing import add_answers, new_question
from dossier.errors import CommandRefused
from dossier.model.suggestion import SuggestedAnswer, SuggestedQuestion
from dossier.settings import Settings
from dossier.text.slugs import slugify
from dossier.text.spellings import clean


def ask(content: Path, settings: Settings, suggestion: SuggestedQuestion, title: str = "") -> Written:
    """Write a suggested question, under a title of one's own where it is given, or its answers into the file it has.

    Raises `CommandRefused` when the title gives no address, its file is there already, or the file cannot be changed.
    """
    known = Known(content, settings)
    answers = [_fields(answer) for answer in suggestion.answers]
    if suggestion.asked:
        path = f"{QUESTIONS}/{suggestion.id}.md"
        return change(known, settings, {path: add_answers(known.text(path), answers)})
    title = clean(title) or suggestion.title
    stem = slugify(title)
    if not stem:
        raise CommandRefused(f"no address can be made of `{title}`. Give the question a title with letters or digits")
    path = f"{QUESTIONS}/{stem}.md"
    text = new_question(title, suggestion.kind, answers, unit=suggestion.unit, events=(suggestion.event,))
    return change(known, settings, {path: text}, new=path)


def _fields(answer: SuggestedAnswer) -> dict[str, str]:
    fields = {"source": answer.source, "value": answer.value, "exact": answer.exact}
    return {**fields, "claimant": answer.claimant} if answer.claimant else fields

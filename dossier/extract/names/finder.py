"""Find the names of a text: the steps, in order."""

from collections.abc import Iterator, Sequence

from dossier.extract.names.acronyms import find_expansions, with_expansions, with_states, with_unexplained
from dossier.extract.names.boundaries import with_boundaries
from dossier.extract.names.consistency import propagate, vote
from dossier.extract.names.decoding import tagged_spans
from dossier.extract.names.gazetteer import states
from dossier.extract.names.given import with_given_names
from dossier.extract.names.known import with_known_names
from dossier.extract.names.landmarks import with_landmarks, with_streets
from dossier.extract.names.organizations import with_employers, with_organizations
from dossier.extract.names.persons import with_persons
from dossier.extract.names.plausibility import with_plausible_persons
from dossier.extract.names.spans import PERSON, Span, in_order
from dossier.extract.names.text_view import TextView, view_text
from dossier.extract.names.titles import role_after, role_before, split_titles
from dossier.extract.names.vessels import without_vessels
from dossier.model.annotation import Mention

_DIGITS = 3  # of a score


def find_names(text: str, *, source: str = "") -> tuple[Mention, ...]:
    """Return the persons, organizations and places that `text` names, in order, none overlapping.

    Offsets are half-open code points into `text`; `entity` is None. A title or role beside a person's
    name is not in the span but in `role`. `score` is the tagger's probability, or how sure the rule is
    that found the name. The cost is linear in the text.
    """
    view = view_text(text)
    return tuple(as_mentions(find_spans(view), view, source))


def find_spans(view: TextView) -> list[Span]:
    """Return the names of a prepared text as token spans, in order: the tagger's, with rules around them."""
    spans = list(tagged_spans(view))
    spans = split_titles(spans, view)
    spans = with_organizations(spans, view)
    spans = with_boundaries(spans, view)
    spans = with_plausible_persons(with_persons(spans, view), view)
    spans = with_expansions(spans, list(find_expansions(view)))
    spans = with_given_names(with_known_names(spans, view), view)
    spans = with_streets(with_landmarks(spans, view), view)
    spans = with_states(spans, view, states())
    spans = with_unexplained(with_employers(spans, view), view)
    spans = vote(spans, view)
    spans = propagate(spans, view)
    spans = without_vessels(spans, view)
    return in_order(spans)


def as_mentions(spans: Sequence[Span], view: TextView, source: str) -> Iterator[Mention]:
    """Yield the mentions that token spans stand for, those of persons with the role beside them."""
    starting = {span.start: span for span in spans}
    ending = {span.end: span for span in spans}
    starts, ends = view.tokens.starts, view.tokens.ends
    for span in spans:
        role = None
        if span.type == PERSON:
            found = role_before(span, view, ending) or role_after(span, view, starting)
            if found is not None:
                role = view.text[starts[found[0]] : ends[found[1] - 1]]
        start, end = starts[span.start], ends[span.end - 1]
        yield Mention(
            source=source,
            start=start,
            end=end,
            text=view.text[start:end],
            type=span.type,
            role=role,
            score=round(span.score, _DIGITS),
        )

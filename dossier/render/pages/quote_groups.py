"""Statements that several sources give: a page for each with its wordings, and the list of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from dossier.addresses import QUOTES, RELAYED, index_path, quote_group_path
from dossier.model.dossier import Dossier
from dossier.model.quote_group import Fit, Manner, QuoteGroup, QuoteWording, Utterance
from dossier.render.kinds import Index, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.attribution import CONFIRMED, FOUND, UNCLEAR
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.listing import list_pages
from dossier.render.parts.source_counts import count_sources, same_reports
from dossier.render.parts.wordings import shown_words, words_of_one
from dossier.render.templating import count
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.markdown import escape, written

_INDEX = Index(path=RELAYED, title="Said in several sources")
_MOST_WORDINGS = 40
_MOST_SOURCES = 60
"""Wordings of a statement, and sources of a wording, that its page shows; it says how many there are besides."""
_LONGEST_TITLE = 70
"""Code points of the words in a title."""
_HEADINGS = {
    Fit.FULLEST: "in full",
    Fit.SAME: "the same words",
    Fit.SHORTENED: "shortened",
    Fit.CHANGED: "changed",
    Fit.OTHER_WORDS: "in other words",
}
_MANNERS = {
    Manner.DIRECT: "in quotation marks",
    Manner.PARTLY_DIRECT: "reported, some of it in quotation marks",
    Manner.INDIRECT: "reported",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """A wording, ready for a template."""

    heading: str
    words: Markup
    left_out: list[str]
    """Words of the fullest wording that it lacks."""
    added: list[str]
    """Words that only it has."""
    utterances: tuple[Markup, ...]
    """Who gives it so, and how."""
    others: int
    """Sources beyond those."""


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the list of statements that several sources give, and a page for each; none where there is none."""
    groups = _most_relayed(rendering.dossier)
    if groups:
        yield from _index(rendering, groups)
    for group in groups:
        yield _page(rendering, group)


def _most_relayed(dossier: Dossier) -> list[QuoteGroup]:
    """Return the statements, those with most independent reports first, then with most sources."""
    return sorted(
        dossier.quote_groups.values(),
        key=lambda group: (-dossier.independent_reports(group.sources), -len(group.sources), group.id),
    )


def _index(rendering: Rendering, groups: list[QuoteGroup]) -> Iterator[Page]:
    dossier = rendering.dossier
    return list_pages(
        rendering,
        "quote-groups",
        _INDEX,
        groups,
        lambda part, links: {
            "rows": [
                (
                    links.quote_group(group.id, f"“{_first_words(dossier, group)}”"),
                    _speaker(group, links),
                    count_sources(dossier, group.sources),
                )
                for group in part.rows
            ]
        },
        description=f"{count(len(groups), 'statement')} that more than one source gives, in which words.",
        above=(index_path(QUOTES),),
    )


def _page(rendering: Rendering, group: QuoteGroup) -> Page:
    dossier = rendering.dossier
    path = quote_group_path(group.id)
    links = Links(dossier, path)
    shown = group.wordings[:_MOST_WORDINGS]
    speaker = dossier.subjects[group.entity].name if links.has_page(group.entity) else group.speaker
    title = f"“{_first_words(dossier, group)}”"
    number = count_sources(dossier, group.sources)
    body = rendering.fill(
        "quote-group",
        links=links,
        title=title,
        breadcrumbs=breadcrumbs(links, (rendering.indexes[index_path(QUOTES)].step, _INDEX.step)),
        speaker=_speaker(group, links),
        number=number,
        same_report_groups=same_reports(dossier, group.sources),
        manners=_manners(group),
        wordings=[_shown(dossier, group.wordings[0], wording, links) for wording in shown],
        left_out=len(group.wordings) - len(shown),
        marks=_marks(group),
    )
    said = f"Said by {speaker}, relayed by {number}." if speaker else f"Nobody is named as the speaker. {number}."
    return Page(path=path, title=title, body=body, front={"description": said, "kind": "quote"})


def _speaker(group: QuoteGroup, links: Links) -> Markup:
    if links.has_page(group.entity):
        return links.entity(group.entity)
    return escape(group.speaker)


def _manners(group: QuoteGroup) -> str:
    """Say in how many sources the words stand in quotation marks, and in how many they are reported."""
    sources = {
        manner: {utterance.source for utterance in group.utterances if utterance.manner is manner} for manner in Manner
    }
    return ", ".join(f"{_MANNERS[manner]} in {len(found)}" for manner, found in sources.items() if found)


def _marks(group: QuoteGroup) -> list[str]:
    """Return which kinds of marks a page has."""
    fits = {wording.fit for wording in group.wordings}
    return [
        *(["changed"] if fits & {Fit.SHORTENED, Fit.CHANGED} else []),
        *(["other"] if Fit.OTHER_WORDS in fits else []),
    ]


def _shown(dossier: Dossier, full: QuoteWording, wording: QuoteWording, links: Links) -> _Shown:
    shown = wording.utterances[:_MOST_SOURCES]
    left_out, added = words_of_one(dossier, full, wording)
    return _Shown(
        heading=_HEADINGS[wording.fit],
        words=shown_words(dossier, full, wording),
        left_out=left_out,
        added=added,
        utterances=tuple(_utterance(dossier, utterance, links) for utterance in shown),
        others=len(wording.utterances) - len(shown),
    )


def _utterance(dossier: Dossier, utterance: Utterance, links: Links) -> Markup:
    """Return the source of an utterance with its date, and how and as whose words it gives them."""
    source = dossier.sources[utterance.source]
    sentence = dossier.index.sentence_of[source.id, utterance.spans[0].start]
    parts = [in_words(source.issued.value) if source.issued.known else "no date stated", _MANNERS[utterance.manner]]
    if utterance.cue is not None:
        parts.append(f"“{source.text[utterance.cue.start : utterance.cue.end]}”")
    if utterance.speaker is None:
        unclear = any(quote.possible for quote in utterance.quotes)
        parts.append(UNCLEAR if unclear else "no speaker named")
    else:
        ruled = all(quote.ruled for quote in utterance.quotes)
        parts += [f"by “{utterance.speaker.text}”", CONFIRMED if ruled else FOUND]
    link = links.sentence(source.id, sentence.id, source.title.value)
    return written(f"{link}: {escape(', '.join(parts))}")


def _first_words(dossier: Dossier, group: QuoteGroup) -> str:
    """Return how the fullest wording begins."""
    utterance = group.wordings[0].utterances[0]
    text = dossier.sources[utterance.source].text
    words = " ".join(" ".join(text[span.start : span.end] for span in utterance.spans).split()).rstrip(" ,;:")
    if len(words) <= _LONGEST_TITLE:
        return words
    return f"{words[:_LONGEST_TITLE].rsplit(' ', 1)[0].rstrip(' ,.:;-–—')}…"


KIND = PageKind(id="quote groups", pages=pages, indexes=(_INDEX,))

"""Source text as Markdown: sentences with anchors, mentions with links."""

from bisect import bisect_left
from collections.abc import Sequence

from markupsafe import Markup

from dossier.model.annotation import Mention
from dossier.model.source import Passage, PassageKind, Sentence, Source
from dossier.render.addresses import Links
from dossier.text.markdown import escape_within, written


def render_passages(source: Source, mentions: Sequence[Mention], links: Links) -> Markup:
    """Return the whole text of a source; every sentence has its anchor, every resolved mention its link."""
    starts = [mention.start for mention in mentions]
    sentences = iter(source.sentences)
    sentence = next(sentences, None)
    blocks = []
    for passage in source.passages:
        inside: list[Sentence] = []
        while sentence is not None and sentence.start < passage.end:
            inside.append(sentence)
            sentence = next(sentences, None)
        named = mentions[bisect_left(starts, passage.start) : bisect_left(starts, passage.end)]
        blocks.append(_render_passage(source, passage, inside, named, links))
    return written("\n\n".join(blocks))


def _render_passage(
    source: Source, passage: Passage, sentences: Sequence[Sentence], mentions: Sequence[Mention], links: Links
) -> str:
    marks: list[tuple[int, int, str]] = [(sentence.start, 0, f'<a id="{sentence.id}"></a>') for sentence in sentences]
    marks += [(m.start, m.end, str(links.entity(m.subject, m.text))) for m in mentions if links.has_page(m.subject)]
    pieces, position = [], passage.start
    for start, end, markdown in sorted(marks, key=lambda mark: (mark[0], mark[1])):
        pieces.append(str(escape_within(source.text[position:start])))
        pieces.append(markdown)
        # A name may go on into the next sentence, whose anchor then stands after it.
        position = max(position, start, end)
    pieces.append(str(escape_within(source.text[position : passage.end])))
    text = "".join(pieces).strip()
    if passage.kind is PassageKind.HEADING:
        return f"**{text}**"
    return f"- {text}" if passage.kind is PassageKind.LIST_ITEM else text


def emphasize(text: str, spans: Sequence[tuple[int, int]]) -> Markup:
    """Return text with the words at some half-open spans, in order and apart, marked."""
    pieces, position = [], 0
    for start, end in spans:
        pieces.append(str(escape_within(text[position:start], first=position == 0)))
        pieces.append(f"<mark>{escape_within(text[start:end])}</mark>")
        position = end
    pieces.append(str(escape_within(text[position:], first=position == 0)))
    return written("".join(pieces))

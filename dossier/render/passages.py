"""Source text as Markdown: sentences with anchors, mentions with links."""

from bisect import bisect_left
from collections.abc import Sequence

from markupsafe import Markup

from dossier.model.annotation import Mention
from dossier.model.source import Passage, PassageKind, Sentence, Source
from dossier.render.addresses import Links
from dossier.text.markdown import escape_within, written

_LONGEST_PARAGRAPH = 20_000
"""Code points. What is longer is a text that lost its line breaks, and no heading and no item of a list; it is shown
in several paragraphs, since Python-Markdown's time grows with the square of a paragraph."""


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
    pieces, position, paragraph = [], passage.start, passage.start
    for start, end, markdown in sorted(marks, key=lambda mark: (mark[0], mark[1])):
        pieces.append(_escaped(source.text[position:start]))
        begins_sentence = not end
        if begins_sentence and start - paragraph > _LONGEST_PARAGRAPH:
            pieces.append("\n\n")
            paragraph = start
        pieces.append(markdown)
        # A name may go on into the next sentence, whose anchor then stands after it.
        position = max(position, start, end)
    pieces.append(_escaped(source.text[position : passage.end]))
    text = "".join(pieces).strip()
    if passage.end - passage.start > _LONGEST_PARAGRAPH:
        return text
    if passage.kind is PassageKind.HEADING:
        return f"**{text}**"
    return f"- {text}" if passage.kind is PassageKind.LIST_ITEM else text


def _escaped(text: str) -> str:
    """Escape what stands between two marks, in paragraphs where it is too long for one."""
    if len(text) <= _LONGEST_PARAGRAPH:
        return str(escape_within(text))
    parts, position = [], 0
    while position < len(text):
        end = position + _LONGEST_PARAGRAPH
        space = text.rfind(" ", position, end) if end < len(text) else -1
        end = space + 1 if space >= 0 else end
        parts.append(str(escape_within(text[position:end], first=position > 0)))
        position = end
    return "\n\n".join(parts)


def emphasize(text: str, spans: Sequence[tuple[int, int]]) -> Markup:
    """Return text with the words at some half-open spans, in order and apart, marked."""
    pieces, position = [], 0
    for start, end in spans:
        pieces.append(str(escape_within(text[position:start], first=position == 0)))
        pieces.append(f"<mark>{escape_within(text[start:end])}</mark>")
        position = end
    pieces.append(str(escape_within(text[position:], first=position == 0)))
    return written("".join(pieces))

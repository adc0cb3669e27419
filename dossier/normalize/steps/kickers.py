"""Labels that a page prints over an article: `Analysis:`, `Hot take:`."""

from dossier.model.reading import Draft
from dossier.normalize.shape import lines_of, opens_quotation, words_of
from dossier.text.languages.en.furniture import KICKERS

STEP = "kickers"
_LONGEST = 4  # words


def remove_kickers(draft: Draft) -> Draft:
    """Take out a short label with a colon that stands over prose near the head of a text.

    Its last word must name a kind of article. So the name of a speaker stays (`Jane Roe:`), and so does a line that
    introduces a quotation or a list.
    """
    lines = lines_of(draft)
    if not lines.bounded:
        return draft
    reasons = {}
    second = next((index for index in range(lines.first + 1, len(lines.texts)) if lines.prose[index]), lines.first)
    for index in range(min(second, len(lines.texts) - 1)):
        text, following = lines.texts[index], lines.texts[index + 1]
        words = words_of(text)
        if not text.endswith((":", "：")) or not 1 <= len(words) <= _LONGEST or words[-1] not in KICKERS:
            continue
        if lines.prose[index + 1] and not opens_quotation(following):
            reasons[draft.blocks[index]] = "a label over the article, with no words of its own"
    return draft.without(reasons, step=STEP)

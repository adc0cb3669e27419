"""Running text that was taken for no part of the article: nothing is lost without a word."""

from collections.abc import Iterator

from dossier.model.dossier import Dossier
from dossier.model.problem import Problem, Severity
from dossier.model.source import Removed, Source
from dossier.text.folding import fold
from dossier.text.languages.en.furniture import TO_USERS
from dossier.text.running import is_prose
from dossier.text.words import LETTERS_AND_DIGITS

CODE = "prose-set-aside"
_KNOWN_STEPS = frozenset(
    ("page-frame", "repetitions", "summaries", "captions", "invisible", "marks", "imprint", "picture-addresses")
)
"""Steps whose removals are what the format itself says they are, or stand in the text already, or are no sentences."""
_SHARE = 0.1
"""Share of the text's words above which what was set aside may be a part of the article; one teaser is far less."""
_LEAST = 30  # words, below which it is a notice
_LONG = 40  # words: teasers have half as many
_IN_A_ROW = 10  # lines of running text, with nothing of the article between them
_SHINGLE = 4  # words: shorter runs are shared by chance
_REPEATED = 0.7  # share of a line's runs that stand in the text, from which it is said there already


def check_prose_set_aside(dossier: Dossier) -> Iterator[Problem]:
    """Yield a warning for every source of which running text was set aside that may be part of the article."""
    for source in dossier.sources.values():
        if source.set_aside_rightly:
            continue
        lines = list(_of_article_kind(source, list(_set_aside(source))))
        words = sum(len(line.text.split()) for line in lines)
        enough = words >= _LEAST and words > _SHARE * len(source.text.split())
        if not enough and not any(len(run) >= _IN_A_ROW for run in _runs(source, lines)):
            continue
        yield Problem(
            severity=Severity.WARNING,
            code=CODE,
            message=f"{words:,} words of running text were set aside, beside {len(source.text.split()):,} of the text",
            remedy="Look at the removed text on its page. What is part of the source comes back with `keep: all` or"
            f' `keep: ["first words"]` in `{source.path}.yml`; `keep: none` says that it is set aside rightly',
            path=source.path,
        )


def _set_aside(source: Source) -> Iterator[Removed]:
    """Yield the removed lines that are running text, and do not stand in the text besides."""
    held: set[tuple[str, ...]] | None = None
    for removal in source.removed:
        if removal.step in _KNOWN_STEPS or not is_prose(removal.text) or _speaks_to_users(removal.text):
            continue
        held = set(_runs_of_words(source.text)) if held is None else held
        runs = list(_runs_of_words(removal.text))
        if sum(run in held for run in runs) < _REPEATED * len(runs):
            yield removal


def _speaks_to_users(text: str) -> bool:
    folded = f" {' '.join(LETTERS_AND_DIGITS.findall(fold(text)))} "
    return any(f" {words} " in folded for words in TO_USERS)


def _of_article_kind(source: Source, lines: list[Removed]) -> Iterator[Removed]:
    """Yield the lines that stand beside one another or beside a passage, or are long.

    Teasers of other articles and comments are sentences too, but stand between headlines, names and buttons.
    """
    edges = {passage.received_start for passage in source.passages} | {line.start for line in lines}
    ends = {passage.received_end for passage in source.passages} | {line.end for line in lines}
    for line in lines:
        before, after = line.start, line.end
        while before > 0 and source.received[before - 1].isspace():
            before -= 1
        while after < len(source.received) and source.received[after].isspace():
            after += 1
        if len(line.text.split()) >= _LONG or before in ends or after in edges:
            yield line


def _runs(source: Source, lines: list[Removed]) -> Iterator[list[Removed]]:
    """Yield the lines in groups with no passage of the text between them."""
    starts = sorted(passage.received_start for passage in source.passages)
    run: list[Removed] = []
    for line in lines:
        if run and any(run[-1].end <= start < line.start for start in starts):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _runs_of_words(text: str) -> Iterator[tuple[str, ...]]:
    words = LETTERS_AND_DIGITS.findall(fold(text))
    return (tuple(words[place : place + _SHINGLE]) for place in range(len(words) - _SHINGLE + 1))

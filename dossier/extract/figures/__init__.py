"""How many: numbers with what they count, their bounds and ranges, money and shares."""

from collections.abc import Iterator, Sequence

from dossier.extract.figures.bounds import bounds_before, scope_after
from dossier.extract.figures.grammar import Number, find_numbers
from dossier.extract.figures.guards import counts_nothing
from dossier.extract.figures.units import Unit, unit_after
from dossier.model.annotation import DateExpression, Figure
from dossier.text.languages.en.figures import AGE_WORDS, AMOUNTS_WITH_OF, FRACTIONS, VAGUE_AMOUNTS

__all__ = ["find_figures"]


def find_figures(text: str, *, dates: Sequence[DateExpression] = (), source: str = "") -> tuple[Figure, ...]:
    """Return the figures of a text, sorted.

    A figure's span runs from the number (or its currency) to the end of what it counts; bounds (`at least`)
    stand before it and are in `scope`. `unit` is empty where the text names none or where it cannot be told;
    of a share it is `%` or the word used, of money the sign, the code or the word. An amount without a number
    has the size it is counted in as its value (`dozens` 12, `thousands` 1000) and is approximate.

    No figures: numbers within `dates` (but for ages), years, clock times, ordinals, scores (`3-1`), and
    numbers that only tell one thing from others (`Article 5`, `No. 12`, `Apollo 11`).
    """
    return tuple(_figures(text, sorted((date.start, date.end) for date in dates), source))


def _figures(text: str, dates: Sequence[tuple[int, int]], source: str) -> Iterator[Figure]:
    following, latest = 0, 0
    for number in find_numbers(text):
        while following < len(dates) and dates[following][0] < number.end:
            latest = max(latest, dates[following][1])
            following += 1
        unit = _unit(text, number)
        if number.start < latest and not _is_age(text, unit):
            continue
        figure = _figure(text, number, unit, source)
        if figure is not None:
            yield figure


def _unit(text: str, number: Number) -> Unit | None:
    if number.money or number.share:
        return None
    folded = number.words.lower()
    joined = number.vague or folded.replace("-", " ") in FRACTIONS or folded in AMOUNTS_WITH_OF
    end = number.end
    after = scope_after(text, end)
    if after:
        end += 1 + len(after)
    return unit_after(text, end, of=joined, one=number.value == 1)


def _is_age(text: str, unit: Unit | None) -> bool:
    """Whether what is counted is an age (`62 years old`, `a 25-year-old`), which no date holds."""
    if unit is None:
        return False
    words = text[unit.end : unit.end + 4].split()
    return unit.text.lower().rsplit("-", 1)[-1] in AGE_WORDS or words[:1] == ["old"]


def _figure(text: str, number: Number, unit: Unit | None, source: str) -> Figure | None:
    scope, approximate = bounds_before(text, number.start)
    scope = scope or scope_after(text, number.end)
    vague_unit = unit is None and not number.money and not number.share
    if number.dashed and (number.max is None or vague_unit):
        return None
    if counts_nothing(text, number, unit, bounded=bool(scope) or approximate):
        return None
    if number.words.lower() in {"one", "zero"} and vague_unit:
        return None
    if number.words.lower() not in VAGUE_AMOUNTS and number.vague and vague_unit:
        return None
    end = unit.end if unit is not None else number.end
    return Figure(
        source=source,
        start=number.start,
        end=end,
        text=text[number.start : end],
        value=number.value,
        max=number.max,
        approx=number.vague or approximate,
        unit=unit.text if unit is not None else number.money or number.share,
        scope=scope,
    )

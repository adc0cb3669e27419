"""How sure a speaker is, by the way of finding it: counted on articles whose speakers are marked, and not felt."""

from collections.abc import Mapping

from dossier.model.annotation import Way

RIGHT: Mapping[Way, tuple[int, int]] = {
    Way.ANSWER: (10, 10),  # 0.92
    Way.BEFORE: (50, 50),  # 0.98
    Way.BESIDE: (33, 33),  # 0.97
    Way.COLON: (8, 8),  # 0.90
    Way.GOES_ON: (28, 28),  # 0.97
    Way.IN_SENTENCE: (6, 6),  # 0.88
    Way.LONG_NAME: (3, 3),  # 0.80
    Way.NEXT_SENTENCE: (6, 6),  # 0.88
    Way.ODD_VERB: (6, 6),  # 0.88
    Way.OTHER_NOUN: (10, 10),  # 0.92
    Way.OWNER: (5, 5),  # 0.86
    Way.PARAGRAPHS: (4, 4),  # 0.83
    Way.PRONOUN_ABOVE: (14, 15),  # 0.88
    Way.PRONOUN_HERE: (27, 27),  # 0.97
    Way.PRONOUN_RIVALS: (1, 2),  # 0.50
    Way.REPORTED: (39, 41),  # 0.93
    Way.SUBJECT: (1, 1),  # 0.67
    Way.TURN: (14, 14),  # 0.94
    Way.UNKNOWN_NAME: (4, 5),  # 0.71
}
"""How many speakers found each way were right, and of how many; `python -m tools.attribution --ways` counts them."""

LEAST_CONFIDENCE = 0.8
"""From which on a speaker is shown as who said it. The ways below it were wrong one time in five or more, or were seen
too seldom to tell."""


def confidence_of(right: int, of: int) -> float:
    """Return the share of right ones to expect of a way, by Laplace's rule of succession: few cases prove little."""
    return round((right + 1) / (of + 2), 3)


CONFIDENCE: Mapping[Way, float] = {way: confidence_of(*RIGHT.get(way, (0, 0))) for way in Way} | {Way.CURATOR: 1.0}
"""By way; one that was never counted is as likely wrong as right."""

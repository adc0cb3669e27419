"""Texts that share a frame only are no versions of one report; wire copies with a changed opening or end still are."""

import pytest

from dossier.index.reports.groups import find_reports
from dossier.model.report import SourceRulings
from tests.index.reports.report_texts import REPORTS
from tests.index.sources import make_sources

OPENING = (
    "The Office of Weights and Measures makes known what it has found in the course of its yearly work.",
    "Whoever trades in the county is asked to read what follows, and to keep it where every buyer can see it.",
    "What is said here holds from the day after it was hung up, and replaces what was said before on the same matter.",
)
ABOUT = (
    "About us: the Office of Weights and Measures was founded to see that nobody is cheated in a shop or on a market.",
    "It answers to the county, works with nine inspectors, and may enter any place where goods are weighed or sold.",
    "Questions may be put to the clerk on weekdays before noon, in writing or in person, and cost nothing.",
)
MATTERS = {
    "scales": "Nineteen butchers of Lunby had scales that showed too much."
    " Their owners paid between forty and ninety crowns."
    " Two scales were broken up. Knut Berg, who sold them, has left for Hamar.",
    "petrol": "Pumps along the northern road give less fuel in winter than they say."
    " Cold makes the rubber hoses shrink."
    " Drivers lose a spoonful with every tank. New hoses must be fitted by Easter, said Eva Strand.",
    "bread": "A loaf sold as whole must weigh a pound when it leaves the oven."
    " Bakeries in Sund sold lighter ones since autumn."
    " Flour was dear, their guild explained. Anyone may have a loaf weighed again at the mill of Torsnes.",
}
FEW = {
    "moths": "Moths lay their eggs in wool. Larvae eat it from below."
    " Cedar keeps them off for a season. Cold kills what is left of the brood.",
    "tyres": "Old tyres crack at the side. Rubber hardens in the sun."
    " Change them when the tread is thin. A spare belongs in every boot.",
    "tea": "Green leaves are rolled by hand. Steam stops them from turning brown."
    " Water must not boil. Milk hides the scent of a good harvest.",
}
TALK = (
    "Good evening, neighbours, and thank you for coming to our little round in the hall by the water once more.",
    "You know how it goes by now: we sit, we listen for a while, and everybody may ask whatever comes to mind.",
)
TALK_END = (
    "That is all for tonight, neighbours, so mind the step on your way out and take your cups to the kitchen.",
    "Next week there is another round, at the same hour, and whoever wants to speak should tell me before Friday.",
)


def groups(texts: dict[str, str]) -> list[tuple[str, ...]]:
    return [group.sources for group in find_reports(make_sources(texts), SourceRulings()).groups]


def notice(matter: str) -> str:
    return "\n\n".join([" ".join(OPENING), matter, " ".join(ABOUT)])


@pytest.mark.parametrize("number", [2, 3])
def test_notices_of_one_office_on_different_matters_are_no_report(number: int) -> None:
    assert groups({name: notice(MATTERS[name]) for name in list(MATTERS)[:number]}) == []


@pytest.mark.parametrize("number", [2, 3])
def test_talks_of_one_series_without_any_name_are_no_report(number: int) -> None:
    texts = {name: "\n\n".join((" ".join(TALK), FEW[name], " ".join(TALK_END))) for name in list(FEW)[:number]}
    assert groups(texts) == []


def test_a_notice_and_its_copy_are_one_report_beside_others_of_its_office() -> None:
    texts = {name: notice(matter) for name, matter in MATTERS.items()}
    texts["scales-again"] = f"Butchers fined\n\n{notice(MATTERS['scales'])}"
    assert groups(texts) == [("scales", "scales-again")]


@pytest.mark.parametrize("report", sorted(REPORTS))
def test_copies_of_a_wire_report_with_openings_and_ends_of_their_own_are_one_report(report: str) -> None:
    lines = REPORTS[report]
    openings = (
        "Our paper has learned what happened there.",
        "It was a long night for all who were there.",
        "Dispatch.",
    )
    ends = tuple(" ".join(matter.split(". ")[:2]) for matter in MATTERS.values())
    texts = {
        f"paper-{number}": "\n\n".join((openings[number], *lines[1:], ends[number])) for number in range(len(openings))
    }
    assert groups(texts) == [tuple(sorted(texts))]


@pytest.mark.parametrize("report", sorted(REPORTS))
def test_a_copy_of_which_the_middle_was_written_anew_is_one_report(report: str) -> None:
    lines = REPORTS[report]
    third = len(lines) // 3
    anew = [*lines[:third], *MATTERS["bread"].split(". ")[:2], *lines[third + 2 :]]
    assert groups({"one": "\n\n".join(lines), "other": "\n\n".join(anew)}) == [("one", "other")]

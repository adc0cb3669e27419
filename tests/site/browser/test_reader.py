"""A first-time reader's questions to the first dossier, each answered in at most three clicks from its front page."""

import pytest
from playwright.sync_api import Browser, expect

from tests.site.browser.conftest import visiting
from tests.site.conftest import BuiltSite

MOST_CLICKS = 3
QUESTIONS = {
    "Who said that the pace of the exchanges was too slow, and when?": (
        ["Events", "The Russian Ministry of Defense comments on the pace of exchanges"],
        ["Russian Ministry of Defense", "not ready to carry out such exchanges in the same rapid mode", "left open"],
    ),
    "Which sources are versions of one report?": (
        ["Versions compared"],
        ["Largest Prisoner Exchange", "In a telephone conversation the previous day", "side by side"],
    ),
    "What happened on 4 July 2025, according to whom?": (
        ["The first major exchange under the agreement"],
        ["4 July 2025", "swapping dozens of captured soldiers", "Russian soldiers who have returned"],
    ),
    "Where do the sources differ on the part of Belarus?": (
        ["Is Belarus neutral, or an ally of Russia?"],
        ["in conflict", "commitment to neutrality", "staunch ally of Russia", "strategic ally and partner"],
    ),
    "What does this dossier not know?": (
        ["Events", "What the sources leave open"],
        ["Found in none of its sentences", "said by whom", "through whom"],
    ),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_is_answered_in_a_few_clicks(
    chromium_browser: Browser, built_site: BuiltSite, question: str
) -> None:
    clicks, answer = QUESTIONS[question]
    assert len(clicks) <= MOST_CLICKS
    with visiting(chromium_browser, built_site.url) as visit:
        visit.page.goto(built_site.url, wait_until="networkidle")
        for label in clicks:
            before = visit.page.url
            visit.page.locator("article").get_by_role("link", name=label).first.click()
            visit.page.wait_for_url(lambda url, before=before: url != before)
        for words in answer:
            expect(visit.page.locator("article")).to_contain_text(words)
        assert visit.complaints == []

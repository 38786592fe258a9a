"""Proposals in a real browser: yes, no and undo, without scripts, by keys, on a phone, dark, in two languages."""

import os
from pathlib import Path

import pytest
from browser_desk import AUDIT, DESKTOP, PHONE

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]
HERE = "/people/proposals/"


def look(page, name):
    """Keep a picture where PROPOSAL_SHOTS says so: for eyes, not for the test."""
    folder = os.environ.get("PROPOSAL_SHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png", caret="initial", full_page=True)


def speak(page, language):
    """Switch the language, and wait until it is."""
    page.goto("/settings/")
    if page.locator("html").get_attribute("lang") != language:
        with page.expect_navigation():
            page.locator(f'form[action="/language/"] [value={language}]').first.click()


def asked(page):
    return page.locator(".asks .need h3").all_inner_texts()


def test_yes_and_no_and_both_taken_back_without_scripts(open_page):
    page = open_page(DESKTOP, script=False)
    page.goto("/people/")
    page.locator(f'a[href="{HERE}"]').click()
    before = asked(page)
    assert len(before) >= 2
    look(page, "all-en")
    assert "Together:" in page.locator(".asks .need").first.inner_text()
    for answer in (".btn", ".plain"):
        page.locator(f".asks .need {answer}").first.click()
        assert len(asked(page)) == len(before) - 1
        page.locator(".toast button").click()
        page.goto(HERE)
        assert asked(page) == before


def test_the_preview_is_what_comes_of_it(open_page):
    page = open_page()
    page.goto(HERE)
    row = page.locator(".asks .need", has_text="Together:").first
    told = int(row.locator(".soft").inner_text().split("Together: ")[1].split(" ")[0])
    person = row.locator("h3 a").get_attribute("href")
    page.goto(person)
    look(page, "person-en")
    page.locator(".asks .need", has_text="Together:").first.locator(".btn").click()
    page.wait_for_url("**/people/*/")
    name = page.locator("h1").inner_text()
    page.goto("/people/?q=" + name)
    counts = [int(text) for text in page.locator("td.num").all_inner_texts()]
    assert told in counts
    page.goto("/handled/")
    line = page.locator(".handled li").first
    look(page, "handled-en")
    with page.expect_navigation():
        line.locator("button").click()
    assert "Already put back" in page.locator(".handled li").first.inner_text()


def test_by_keys_alone(open_page):
    page = open_page()
    page.goto(HERE)
    before = asked(page)
    first = page.locator(".asks .need[aria-current]").get_attribute("id")
    page.keyboard.press("j")
    second = page.locator(".asks .need[aria-current]").get_attribute("id")
    assert second != first
    page.keyboard.press("n")
    page.wait_for_selector(".toast")
    assert page.locator(f"#{second}").count() == 0
    with page.expect_navigation():
        page.keyboard.press("z")
    page.goto(HERE)
    assert asked(page) == before


def test_two_answers_to_one_question(open_page):
    page, other = open_page(), open_page()
    page.goto(HERE)
    other.goto(HERE)
    page.locator(".asks .need .plain").last.click()
    page.wait_for_selector(".toast")
    other.locator(".asks .need .btn").last.click()
    other.wait_for_selector(".toast")
    assert "answered already" in other.locator(".toast").inner_text()
    with page.expect_navigation():
        page.locator(".toast button").click()


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_nothing_is_cut_off_in_either_language(open_page, language, viewport):
    page = open_page(viewport, color_scheme="dark" if language == "vi" else "light")
    speak(page, language)
    for path, name in ((HERE, "all"), ("/handled/", "handled"), ("/people/", "people")):
        page.goto(path)
        look(page, f"{name}-{language}-{viewport['width']}")
        assert page.locator("html").get_attribute("lang") == language
        assert page.evaluate(AUDIT) == []
    speak(page, "en")

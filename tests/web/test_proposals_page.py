"""Proposals in a real browser: yes, no and undo, without scripts, by keys, on a phone, dark, in two languages."""

import os
from pathlib import Path

import pytest
from browser_desk import AUDIT, DESKTOP, PHONE, follow, follow_key

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]
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
        follow(page.locator(f'form[action="/language/"] [value={language}]').first)


def asked(page):
    return page.locator(".asks .need h3").all_inner_texts()


def test_yes_and_no_and_both_taken_back_without_scripts(open_page):
    page = open_page(DESKTOP, script=False)
    page.goto("/people/")
    follow(page.locator(f'a[href="{HERE}"]'))
    before = asked(page)
    assert len(before) >= 2
    look(page, "all-en")
    assert "Together:" in page.locator(".asks .need").first.inner_text()
    for answer in (".btn", ".plain"):
        follow(page.locator(f".asks .need {answer}").first)
        assert len(asked(page)) == len(before) - 1
        follow(page.locator(".toast button"))
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
    follow(page.locator(".asks .need", has_text="Together:").first.locator(".btn"))
    name = page.locator("h1").inner_text()
    page.goto("/people/?q=" + name)
    counts = [int(text.split()[0]) for text in page.locator("td.num").all_inner_texts()]
    assert told in counts
    page.goto("/handled/")
    line = page.locator(".handled li").first
    look(page, "handled-en")
    follow(line.locator("button"))
    assert "Already put back" in page.locator(".handled li").first.inner_text()


def test_by_keys_alone(open_page):
    page = open_page()
    page.goto(HERE)
    before = asked(page)
    first = page.locator(".asks .need[aria-current]").get_attribute("id")
    page.keyboard.press("j")
    second = page.locator(".asks .need[aria-current]").get_attribute("id")
    assert second != first
    follow_key(page, "n")
    assert page.locator(".toast").count() == 1
    assert page.locator(f"#{second}").count() == 0
    follow_key(page, "z")
    page.goto(HERE)
    assert asked(page) == before


def test_two_answers_to_one_question(open_page):
    page, other = open_page(), open_page()
    page.goto(HERE)
    other.goto(HERE)
    follow(page.locator(".asks .need .plain").last)
    follow(other.locator(".asks .need .btn").last)
    assert "answered already" in other.locator(".toast").inner_text()
    follow(page.locator(".toast button"))


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

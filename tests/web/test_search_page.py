"""Search in a real browser: by keys alone, in both languages, light and dark, on a phone; counts and marks as they are."""

import os
import re
from pathlib import Path

import pytest
from browser_desk import AUDIT, DESKTOP, PHONE, follow_key

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]


def look(page, name):
    """Keep a picture where SEARCH_SHOTS says so: for eyes, not for the test."""
    folder = os.environ.get("SEARCH_SHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png", caret="initial")


def current(page):
    return page.locator(".need[aria-current]").get_attribute("id")


def test_the_box_has_the_focus_and_hints_lead_on(open_page):
    page = open_page()
    page.goto("/")
    page.keyboard.press("/")
    page.wait_for_url("**/search/")
    look(page, "empty-en")
    page.wait_for_selector("[name=q]:focus")
    assert "has:attachment" in page.locator(".hints").inner_text()


def test_results_by_keys_alone(open_page):
    page = open_page()
    page.goto("/search/")
    page.wait_for_selector("#q:focus")
    page.keyboard.type("the")
    follow_key(page, "Enter")
    look(page, "results-en")
    assert current(page) == "h1"
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert current(page) == "h3"
    page.keyboard.press("k")
    assert current(page) == "h2"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    assert page.url.endswith("/search/?q=the")
    page.locator("#h2 h3 a").focus()
    title = page.locator("#h2 h3 a").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**/entries/*/")
    assert title.strip() in page.locator("main").inner_text()


def test_more_goes_on_where_the_list_ended(open_page):
    page = open_page()
    page.goto("/search/?q=before:2100")
    total = int(re.sub(r"\D", "", page.locator(".found-line h2").inner_text()))
    assert page.locator(".hits .need").count() == 30 < total
    page.keyboard.press("n")
    page.wait_for_url("**n=60#h31")
    assert page.locator(".hits .need").count() == min(60, total)
    assert current(page) == "h31"
    assert int(re.sub(r"\D", "", page.locator(".found-line h2").inner_text())) == total


def test_the_order_is_a_link_and_keeps_the_words(open_page):
    page = open_page()
    page.goto("/search/?q=you")
    page.locator(".orders a", has_text="best match first").click()
    page.wait_for_url("**/search/?q=you&order=relevance")
    assert page.locator(".orders a[aria-current]").inner_text() == "best match first"
    page.fill("#q", "thanks")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=thanks&order=relevance")


def test_what_was_left_out_and_whom_nobody_knows_is_said(open_page):
    page = open_page()
    page.goto("/search/?q=before:soon+%3Cb%3Ehello+***")
    assert "before:soon" in page.locator("main").inner_text()
    assert "***" in page.locator("main").inner_text()
    page.goto("/search/?q=person:Zebulon")
    assert "Zebulon" in page.locator("main").inner_text()
    assert page.locator(".hints").count() == 1


def test_marks_can_be_seen_in_light_and_dark(open_page):
    for scheme in ("light", "dark"):
        page = open_page(color_scheme=scheme)
        page.goto("/search/?q=%22hop+qua%22")
        marks = page.locator(".hits mark")
        assert marks.count() >= 1
        look(page, f"marks-{scheme}")
        shadow = marks.first.evaluate("one => getComputedStyle(one).boxShadow")
        assert "inset" in shadow
        assert marks.first.inner_text().lower() == "hộp quà"


@pytest.mark.parametrize("language", ["en", "vi"])
def test_on_a_phone_nothing_is_cut_off(open_page, desk, language):
    page = open_page(PHONE, color_scheme="dark" if language == "vi" else "light")
    page.context.add_cookies([{"name": "language", "value": language, "url": desk.address}])
    for name, query in (("hints", ""), ("results", "?q=em"), ("ignored", "?q=trước:mai+người:Zebulon")):
        page.goto(f"/search/{query}")
        look(page, f"phone-{language}-{name}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.evaluate(AUDIT) == []
    assert page.locator("html").get_attribute("lang") == language


def test_a_wide_page_passes_the_audit(open_page):
    page = open_page(DESKTOP)
    for query in ("", "?q=the", "?q=the&order=relevance", "?q=qqqq"):
        page.goto(f"/search/{query}")
        assert page.evaluate(AUDIT) == []

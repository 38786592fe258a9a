"""The whole trip in a real browser: from Today to a letter that a person answers for and its reader can check."""

from pathlib import Path

import pytest
from browser_desk import DESKTOP, PHONE

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]


def open_draft(page, who):
    """Open the need of `who` on Today, where a draft waits; return its row's quote."""
    page.goto("/?all=1")
    row = page.locator(".need", has=page.locator("h3", has_text=who))
    row.locator("h3 a").click()
    page.wait_for_url("**/letters/*/")


def fill_gaps(page, words):
    """Fill every gap with what only the person knows."""
    gaps = page.locator(".gap")
    assert gaps.count() >= 1
    for number in range(gaps.count()):
        gaps.nth(number).fill(words)


def read_it(page):
    """Go on to the exact bytes."""
    page.click("#go")
    page.wait_for_selector("#approve")


def approve(page):
    """Read to the end and say yes."""
    page.locator("#end-of-letter").scroll_into_view_if_needed()
    page.wait_for_selector("#approve:not([aria-disabled])")
    page.click("#approve")
    page.wait_for_selector("#delivery-state")


def watch_it_leave(page):
    """Wait on the letter's own page, which asks again by itself, until it was sent."""
    page.wait_for_selector('#delivery-state[data-state="sent"]', timeout=25_000)


def see_it_arrived(page):
    """Open what the reader sees, and save it as a file; return the path."""
    page.click("a[href^='/arrived/?id=']")
    with page.expect_download() as saved:
        page.click("a[download]")
    return Path(saved.value.path())


def check(page, path):
    """Choose a file on the receipt's page; return what the check says: match or differs."""
    page.reload()
    page.locator("#file").set_input_files(path)
    page.wait_for_selector("#result[data-state]")
    return page.locator("#result").get_attribute("data-state")


def saved_copies(path, folder, word):
    """Keep the delivered file, a copy with one word changed in the plain part, and one with it changed in the HTML."""
    data = path.read_bytes()
    first, last = data.index(word), data.rindex(word)
    assert first != last
    changed = b"x" * len(word)
    copies = [data, *(data[:at] + changed + data[at + len(word) :] for at in (first, last))]
    paths = [folder / name for name in ("letter.eml", "changed.eml", "changed-html.eml")]
    for each, copy in zip(paths, copies, strict=True):
        each.write_bytes(copy)
    return paths


def receipt_of(page):
    """Return the address of the receipt that the letter's page links."""
    return page.locator("a[href^='/r/']").first.get_attribute("href")


@pytest.mark.parametrize("viewport", [DESKTOP], ids=["desktop"])
def test_from_today_to_a_receipt_that_its_reader_checks(open_page, desk, tmp_path, viewport):
    page = open_page(viewport)
    page.goto("/")
    row = page.locator(".need", has=page.locator("h3", has_text="Daniel"))
    quote = row.locator(".quote q").inner_text()
    row.locator(".src").click()
    assert page.locator("#words mark").inner_text() == quote
    open_draft(page, "Daniel")
    assert page.locator("#go").is_visible()
    fill_gaps(page, "4.20 dollars")
    read_it(page)
    assert "4.20 dollars" in page.locator("#final-text").inner_text()
    approve(page)
    receipt = receipt_of(page)
    watch_it_leave(page)
    good, *bad = saved_copies(see_it_arrived(page), tmp_path, b"dollars")

    reader = open_page(viewport, who=None)
    reader.goto(receipt)
    assert check(reader, good) == "match"
    assert [check(reader, each) for each in bad] == ["differs", "differs"]
    assert reader.context.cookies() == []
    assert desk.run("verify", str(good)).returncode == 0
    assert [desk.run("verify", str(each)).returncode for each in bad] == [1, 1]

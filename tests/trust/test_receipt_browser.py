"""The receipt's check as a person uses it: choose a file, or paste; in a real browser."""

import json

import pytest
from letters import TEXT, letter, proved_letter
from test_receipt_page import SCRIPT, facts_of

PAGE = """<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src file:">
<form id="check"><label id="drop"><input type="file"></label><textarea></textarea><button>Check</button>
<p id="result" data-match="byte for byte" data-words="word for word" data-more="more text" data-header="header {what}"
 data-differs="differs" data-erased="erased"><svg><use href="#i-info"/></svg><span>nothing yet</span></p></form>
<script type="application/json" id="receipt-facts">FACTS</script><script src="SCRIPT"></script>
"""


@pytest.mark.browser
def test_choosing_and_pasting(browser, tmp_path):
    message, _ = proved_letter()
    written = PAGE.replace("FACTS", json.dumps(facts_of(message)).replace("<", "\\u003c"))
    (tmp_path / "page.html").write_text(written.replace("SCRIPT", SCRIPT.as_uri()), encoding="utf-8")
    page = browser.new_page()
    page.goto((tmp_path / "page.html").as_uri())
    said = page.locator("#result span")

    def choose(name, data):
        (tmp_path / name).write_bytes(data)
        page.locator("input[type=file]").set_input_files(tmp_path / name)

    choose("letter.eml", message)
    page.wait_for_selector('#result[data-state="match"]')
    assert said.inner_text() == "byte for byte"
    choose("changed.eml", letter(subject="Khác"))
    page.wait_for_selector('#result[data-state="differs"]')
    assert said.inner_text() == "header Subject"
    page.locator("textarea").fill(TEXT)
    page.locator("button").click()
    page.wait_for_selector('#result[data-state="match"]')
    assert said.inner_text() == "word for word"
    page.locator("textarea").fill(TEXT + " and one thing more")
    page.locator("button").click()
    page.wait_for_selector('#result[data-state="differs"]')
    assert said.inner_text() == "more text"
    page.close()

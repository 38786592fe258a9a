"""The page's check in a real browser: from the desk, from plain http, from a file; both languages, on a phone."""

import re
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest
from django.test import Client
from django.utils import translation

from sincerely.sending.models import Delivery
from sincerely.trust import actions as trust
from sincerely.trust import queries
from sincerely.trust.attached_proof import attach_proof
from sincerely.web.views.receipt import page_as_file
from tests.sending.desk_scene import approve, sign_in, write

pytestmark = [pytest.mark.browser, pytest.mark.django_db]
STATIC = Path(__file__).parents[2] / "sincerely" / "web" / "static"
PHONE = {"width": 360, "height": 740}
TEXT = "Hi Tom,\n\nThe 40 boxes left today, on the 09:14 train to Leeds.\n\nAlice"


@pytest.fixture
def approval(alice, now, settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path / "data"
    settings.SINCERELY_PUBLIC_URL = "http://desk.example"
    found = approve(write(alice, now, by="composer", text=TEXT), sign_in(alice, now), now)
    trust.sign_checkpoint(now)
    return found


@pytest.fixture
def saved(browser, approval, tmp_path):
    """Open the page that was saved as one file; no network there, and whatever it asks for or complains of fails."""
    opened, said = [], []

    def start(language):
        with translation.override(language):
            written = page_as_file(queries.receipt_page(approval.receipt_id))
        (tmp_path / "page.html").write_text(written, encoding="utf-8")
        context = browser.new_context(viewport=PHONE, offline=True)
        context.on("console", lambda one: said.append(one.text) if one.type in ("error", "warning") else None)
        context.on("request", lambda one: said.append(one.url) if not one.url.startswith("file:") else None)
        opened.append(context)
        page = context.new_page()
        page.goto((tmp_path / "page.html").as_uri())
        return page

    yield start
    for context in opened:
        context.close()
    assert said == []


def sentences(page):
    """What the page could say, by its key."""
    return page.locator("#result").evaluate("one => ({...one.dataset})")


def check_file(page, folder, data):
    (folder / "letter.eml").write_bytes(data)
    page.locator("#result").evaluate("one => { one.dataset.state = ''; }")
    page.locator("input[type=file]").set_input_files(folder / "letter.eml")
    page.wait_for_selector('#result[data-state]:not([data-state=""])')
    page.locator("input[type=file]").set_input_files([])
    return page.locator("#result span").inner_text()


def check_pasted(page, text):
    page.locator("#result").evaluate("one => { one.dataset.state = ''; }")
    page.locator("textarea").fill(text)
    page.locator("#check button[type=submit]").click()
    page.wait_for_selector('#result[data-state]:not([data-state=""])')
    said = page.locator("#result span").inner_text()
    page.locator("textarea").fill("")
    return said


@pytest.mark.parametrize("language", ["en", "vi"])
def test_every_answer_without_a_network(saved, approval, tmp_path, language):
    page = saved(language)
    says = sentences(page)
    raw = bytes(approval.content)
    files = {
        "match": [raw, raw.replace(b"\r\n", b"\n"), attach_proof(raw, queries.proof(approval.receipt_id))],
        "words": [raw.replace(b"boxes left", b"boxes\r\nleft")],
        "more": [raw.replace(b"train to", b"slow train to")],
        "less": [raw.replace(b"09:14 train", b"train")],
        "changed": [raw.replace(b"40 boxes", b"90 boxes")],
        "header": [raw.replace(b"Subject: Boxes", b"Subject: Money")],
        "other": [raw.replace(approval.receipt_id.encode(), b"A" * 22)],
        "build": [raw.replace(b"Content-Transfer-Encoding: quoted", b"Content-Transfer-Encoding: odd", 1)],
    }
    for key, copies in files.items():
        for copy in copies:
            said = check_file(page, tmp_path, copy)
            shape = re.escape(says[key]).replace(re.escape("{what}"), "[A-Za-z0-9-]+")
            assert re.fullmatch(shape, said), (key, said)
    shown = shown_text(approval)
    pasted = [
        ("words", shown),
        ("words", shown.replace("\n", "\r\n")),
        ("words", "\n".join(f"> {line}" for line in shown.splitlines())),
        ("more", shown + "\nP.S. Pay now."),
        ("more", "Tom wrote:\n" + "\n".join(f"> {line}" for line in shown.splitlines())),
        ("less", TEXT),
        ("changed", shown.replace("40 boxes", "“40” boxes")),
    ]
    assert [check_pasted(page, text) for _, text in pasted] == [says[key] for key, _ in pasted]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    with translation.override(language):
        assert says["match"] == translation.gettext("It matches: byte for byte what %(name)s approved.") % {
            "name": "Alice Ashdown"
        }


def shown_text(approval):
    """The letter's plain text as a mail program shows it."""
    message = message_from_bytes(bytes(approval.content), policy=SMTP)
    return message.get_body(("plain",)).get_content().replace("\r\n", "\n")


@pytest.mark.parametrize("language", ["en", "vi"])
def test_plain_http_checks_as_well(browser, approval, tmp_path, language):
    """No crypto.subtle there: the page's own SHA-256 does it. The desk's real answers, behind a made-up address."""
    address = f"/r/{approval.receipt_id}?lang={language}"
    answer = Client().get(address)
    context = browser.new_context(viewport=PHONE)

    def serve(route):
        path = route.request.url.removeprefix("http://desk.example")
        if path == address:
            return route.fulfill(status=200, headers=dict(answer.items()), body=answer.content)
        return route.fulfill(path=STATIC / path.removeprefix("/static/"))

    context.route("http://desk.example/**", serve)
    page = context.new_page()
    page.goto(f"http://desk.example{address}")
    assert page.evaluate("typeof crypto.subtle") == "undefined"
    says = sentences(page)
    raw = bytes(approval.content)
    assert check_file(page, tmp_path, raw) == says["match"]
    assert check_file(page, tmp_path, raw.replace(b"40 boxes", b"90 boxes")) == says["changed"]
    assert context.cookies() == []
    context.close()


def test_erased_and_unknown_say_so(browser, approval, now):
    trust.erase(approval.receipt_id, now)
    for language, erased, unknown in (("en", "erased", "No letter with this number"), ("vi", "xóa", "Không có thư")):
        page = Client().get(f"/r/{approval.receipt_id}?lang={language}").content.decode()
        assert erased in page
        assert 'id="check"' not in page
        assert unknown in Client().get(f"/r/{'B' * 22}?lang={language}").content.decode()
    assert Delivery.objects.count() == 1

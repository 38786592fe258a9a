"""How it decides: the chapter in docs/ is what the rules say; the pages of this room, without a browser."""

import importlib.util
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.journey import arrival
from sincerely.noticing.models import Correction, Notice, PutAway
from sincerely.people.models import Entry

ROOT = Path(__file__).resolve().parent.parent.parent
MINE, TOM = "Alice Ashdown <alice@desk.example>", "Tom Harbour <tom@harbour.example>"


def test_the_chapter_is_what_the_rules_say():
    found = importlib.util.spec_from_file_location("how_it_decides", ROOT / "tools" / "how_it_decides.py")
    tool = importlib.util.module_from_spec(found)
    found.loader.exec_module(tool)
    assert tool.PAGE.read_text(encoding="utf-8") == tool.page(), "run python tools/how_it_decides.py --write"


@pytest.fixture
def browser(alice, tmp_path):
    """A signed-in browser on a desk with one letter of three days ago and one of today."""
    now = datetime.now(UTC)
    for number, (days, text) in enumerate(
        [(3, "Could you send me the price of 500 boxes, please?"), (2, "I stayed late to get your boxes out.")]
    ):
        at = now - timedelta(days=days)
        (tmp_path / f"{number}.eml").write_bytes(
            f"From: {TOM}\nTo: {MINE}\nSubject: Boxes {number}\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\n"
            f"Message-ID: <{number}@harbour.example>\nContent-Type: text/plain\n\nHi Alice,\n\n{text}\n\nTom\n".encode()
        )
    arrival.bring_in(alice, [str(tmp_path)], now=now, processes=0)
    client = Client()
    client.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=now)}/")
    return client


def test_the_page_of_a_notice_says_what_moved_its_confidence(browser, alice):
    asked = Notice.objects.get(owner=alice, kind="ask")
    address = f"/entries/{asked.entry_id}/?notice={asked.pk}"
    page = browser.get(address).content.decode()
    assert "It is put to somebody by name." in page
    assert "<code>+0.70</code>" in page
    Notice.objects.filter(pk=asked.pk).update(confidence=0.61)
    assert "put to somebody by name" not in browser.get(address).content.decode(), "found by earlier rules: not known"


def test_the_page_of_a_letter_says_what_of_it_was_not_read(browser, alice):
    entry = Notice.objects.get(owner=alice, kind="ask").entry
    address = f"/entries/{entry.pk}/"
    assert "did not read this long letter" not in browser.get(address).content.decode()
    Entry.objects.filter(pk=entry.pk).update(text=entry.text + "\nThe ferry was late again." * 1_100)
    assert "did not read this long letter" in browser.get(address).content.decode()
    Entry.objects.filter(pk=entry.pk).update(text=entry.text, mode="")
    assert "nothing was looked for in it" in browser.get(address).content.decode()


@pytest.mark.parametrize("address", ["/", "/decides/", "/learned/", "/moments/", "/meetings/"])
@pytest.mark.parametrize("language", ["en", "vi"])
def test_pages_open_in_both_languages(browser, address, language):
    browser.cookies["language"] = language
    assert browser.get(address).status_code == 200


def test_a_correction_from_today_teaches_and_is_undone(browser, alice):
    one = Notice.objects.get(owner=alice, kind="ask")
    browser.post(f"/notices/{one.pk}/", {"verdict": "not_so", "next": "/learned/"})
    said = Correction.objects.get(owner=alice)
    page = browser.get("/learned/").content.decode()
    assert one.rule in page
    assert f"/corrections/{said.pk}/undo/" in page
    browser.post(f"/corrections/{said.pk}/undo/", {"next": "/learned/"})
    one.refresh_from_db()
    assert (one.state, Correction.objects.filter(undone_at=None).count()) == ("open", 0)


def test_named_times_show_the_day_they_mean(browser, alice):
    page = browser.get("/").content.decode()
    need = page.split('id="need-')[1].split('"')[0]
    assert "08:00" in page
    browser.post(f"/needs/{need}/away/?later=1", {"until": "snooze.week"})
    put = PutAway.objects.get(owner=alice)
    assert (put.reach, 6 <= (put.until - datetime.now(UTC)).days <= 7) == ("later", True)
    assert need not in browser.get("/").content.decode()
    assert f"/away/{put.pk}/undo/" in browser.get("/learned/").content.decode()

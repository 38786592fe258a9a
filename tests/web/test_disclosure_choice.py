"""The owner chooses how AI's part is told, never whether; inside the desk one line tells it of what was sent."""

from datetime import UTC, datetime

import pytest

from sincerely.journey import letters
from sincerely.people import actions as people
from sincerely.people.models import Entry
from tests.sending.desk_scene import approve, sign_in, write
from tests.web.test_access import browser_of

pytestmark = pytest.mark.django_db


def test_a_wording_is_chosen_by_its_example(alice):
    browser = browser_of(alice)
    page = browser.get("/settings/").content.decode()
    assert "Alice Ashdown read and approved this and is responsible for it; AI wrote the draft." in page
    browser.post("/settings/disclosure/", {"en": "name_first", "vi": "act_first"})
    alice.refresh_from_db()
    now = datetime.now(UTC)
    raw = bytes(letters.freeze(write(alice, now, by="composer"), now=now).content)
    assert b"Alice Ashdown read and approved this" in raw.replace(b"=\r\n", b"")


@pytest.mark.parametrize("wish", [{}, {"en": "", "vi": ""}, {"en": "none"}, {"en": "silence", "by_hand": "0"}])
def test_silence_cannot_be_chosen(alice, wish):
    browser_of(alice).post("/settings/disclosure/", wish)
    alice.refresh_from_db()
    now = datetime.now(UTC)
    frozen = letters.freeze(write(alice, now, by="composer"), now=now)
    assert (frozen.disclosure, bool(frozen.receipt_id)) == ("ai-originated", True)
    assert b"Drafted with AI" in bytes(frozen.content)


def test_colleagues_see_it_inside(alice, settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path / "data"
    now = datetime.now(UTC)
    approval = approve(write(alice, now, by="composer"), sign_in(alice, now), now)
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    entry = people.add_note(alice, tom, "The boxes left.", kind="note", at=now, now=now)
    Entry.objects.filter(pk=entry.pk).update(
        kind="message", direction="out", machine=approval.disclosure, message_id=approval.message_id
    )
    browser = browser_of(alice)
    for path in (f"/letters/{approval.letter_id}/", f"/entries/{entry.pk}/", f"/people/{tom.pk}/"):
        assert "AI drafted part of it; a person read and approved it." in browser.get(path).content.decode()
    assert f"/r/{approval.receipt_id}" in browser.get(f"/entries/{entry.pk}/").content.decode()

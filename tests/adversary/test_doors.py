"""Strangers, other owners and hostile addresses at the doors of the web."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner, SignIn
from sincerely.journey import letters
from sincerely.people.models import Person
from sincerely.review.actions import NotApproved
from sincerely.sending.models import Delivery
from sincerely.web.views.saving import MOST_ATTACHED
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter
from tests.conftest import NOW

Open = Callable[[Owner], Client]
BIG = "9" * 30
PAGES = ("/", "/review/", "/letters/{letter}/", "/letters/new/", "/people/", "/people/{person}/", "/search/?q=a",
         "/outbox/", "/settings/", "/decides/", "/handled/", "/meetings/", "/more/")  # fmt: skip
CHANGES = (
    *(f"/letters/{{letter}}/{what}/" for what in ("save", "approve", "undo", "decline", "self", "accept")),
    "/people/{person}/fields/", "/people/{person}/notes/", "/people/{person}/mark/", "/people/{person}/humans-only/",
)  # fmt: skip


@pytest.mark.parametrize("page", [*PAGES, *CHANGES])
def test_a_stranger_is_sent_to_the_sign_in(page: str, draft: Letter, bram: Person) -> None:
    answer = Client().post(page.format(letter=draft.pk, person=bram.pk))
    assert (answer.status_code, answer["Location"].partition("?")[0]) == (302, "/sign-in/")


@pytest.mark.parametrize("page", ["/letters/{letter}/", "/people/{person}/", *CHANGES])
def test_another_owner_finds_nothing(page: str, draft: Letter, bram: Person, charlie: Owner, browser: Open) -> None:
    here = browser(charlie)
    page = page.format(letter=draft.pk, person=bram.pk)
    assert (here.post(page) if page.endswith(tuple(one[-6:] for one in CHANGES)) else here.get(page)).status_code == 404
    assert Letter.objects.get(pk=draft.pk).revision == draft.revision


@pytest.mark.parametrize("page", [*CHANGES, "/sign-out/", "/settings/", "/people/add/"])
def test_no_change_without_the_forms_own_token(page: str, alice: Owner, draft: Letter, bram: Person) -> None:
    here = Client(enforce_csrf_checks=True)
    here.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/")
    assert here.post(page.format(letter=draft.pk, person=bram.pk)).status_code == 403


def test_a_session_kept_from_before_the_sign_out_opens_nothing(alice: Owner, browser: Open) -> None:
    here, copy = browser(alice), Client()
    copy.cookies["sessionid"] = here.cookies["sessionid"].value
    assert copy.get("/").status_code == 200
    here.post("/sign-out/")
    assert copy.get("/").status_code == 302


def test_a_link_works_once_and_not_for_long(alice: Owner) -> None:
    now = datetime.now(UTC)
    secret, old = accounts.make_sign_in_link(alice, now=now), accounts.make_sign_in_link(alice, now=now - timedelta(1))
    assert [Client().get(f"/sign-in/{each}/").status_code for each in (secret, secret, old)] == [302, 403, 403]


@pytest.mark.parametrize(
    "page",
    ["/?date=9999-12-31", "/?date=0001-01-01", "/letters/new/?person=²", f"/letters/new/?person={BIG}",
     "/people/?q=%00&only=tag:%00", "/people/{person}/?n=²", "/people/{person}/?n=" + BIG, "/search/?q=%22&n=²",
     "/search/?q=%00&n=" + BIG, "/search/?q=before:0000-00-00", "/search/?q='\"*(:)^ NEAR(a", "/search/?q=" + "(" * 3000,
     f"/letters/{BIG}/", f"/entries/{BIG}/", f"/people/{BIG}/", "/arrived/?id=%00", "/sign-in/%00/", "/needs/x/"],
)  # fmt: skip
def test_hostile_addresses_are_answered(page: str, alice: Owner, bram: Person, browser: Open) -> None:
    assert browser(alice).get(page.format(person=bram.pk)).status_code in (200, 302, 403, 404)


@pytest.mark.parametrize(
    ("page", "fields"),
    [("/letters/{letter}/detach/", {"file": "x"}), ("/letters/{letter}/detach/", {"file": BIG}),
     ("/letters/{letter}/approve/", {"sha256": "\0", "revision": "²"}),
     ("/letters/{letter}/save/", {"revision": "1", "text": "a\0b\r", "to": "x" * 5000}),
     ("/letters/{letter}/save/", {"revision": "1", "to": "Bram <bram@birch.example>\r\nBcc: eve@evil.example", "subject": "a\r\nBcc: e@x"}),
     ("/people/{person}/fields/", {"name": "x" * 10000, "birthday": "x" * 100}),
     ("/people/{person}/notes/", {"text": "\0\x1b[31m", "at": "0001-01-01T00:00"}),
     ("/people/{person}/notes/", {"text": "x", "at": "9999-12-31T23:59"}),
     ("/people/{person}/tags/", {"tags": "," * 5000}), (f"/away/{BIG}/undo/", {}), (f"/notices/{BIG}/", {"state": "kept"}),
     ("/settings/", {"name": "A\r\nBcc: x@y.example", "undo_seconds": "²"})],
)  # fmt: skip
def test_hostile_forms_are_answered(
    page: str, fields: dict[str, str], alice: Owner, bram: Person, draft: Letter, browser: Open
) -> None:
    here = browser(alice)
    assert here.post(page.format(person=bram.pk, letter=draft.pk), fields).status_code in (200, 302, 404, 422)
    assert here.get(f"/letters/{draft.pk}/?ready=1").status_code in (200, 302)
    assert here.get(f"/people/{bram.pk}/").status_code == 200
    letter = Letter.objects.get(pk=draft.pk)
    assert [each["email"] for each in letter.to] == ["bram@birch.example"]
    assert "\n" not in letter.subject


def test_what_was_typed_around_a_nul_is_kept(alice: Owner, bram: Person, browser: Open) -> None:
    here = browser(alice)
    here.post(f"/people/{bram.pk}/notes/", {"text": "likes the \0 river", "at": "2026-03-04T00:00"})
    assert "likes the \ufffd river" in here.get(f"/people/{bram.pk}/").content.decode()
    assert here.get("/people/?q=%00").status_code == 200


@pytest.mark.parametrize("wish", ["//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example"])
@pytest.mark.parametrize("page", ["/language/", "/theme/", "/notices/1/"])
def test_nobody_is_sent_elsewhere(page: str, wish: str, alice: Owner, browser: Open) -> None:
    assert browser(alice).post(page, {"next": wish})["Location"] == "/"


def test_a_file_that_is_too_large_is_not_left_out_in_silence(alice: Owner, draft: Letter, browser: Open) -> None:
    here = browser(alice)
    file = SimpleUploadedFile("plan.bin", b"x" * (MOST_ATTACHED + 1))
    answer = here.post(f"/letters/{draft.pk}/save/", {"revision": "1", "file": file, "then": "ready"}, follow=True)
    assert draft.attachments.count() == 0
    assert "plan.bin" not in answer.content.decode() and "20 MB" in answer.content.decode()


def test_bytes_taken_back_are_not_approved_a_second_time(draft: Letter, sign_in: SignIn) -> None:
    frozen = letters.freeze(draft, now=NOW)
    posted = {"sha256": frozen.sha256, "revision": frozen.letter_revision, "sign_in": sign_in, "now": NOW}
    letters.say_yes(draft, **posted)
    letters.take_back(Letter.objects.get(pk=draft.pk), now=NOW)
    with pytest.raises(NotApproved, match=r"approval\.not_these_bytes"):
        letters.say_yes(Letter.objects.get(pk=draft.pk), **posted)
    again = letters.freeze(Letter.objects.get(pk=draft.pk), now=NOW)
    letters.say_yes(Letter.objects.get(pk=draft.pk), **{**posted, "sha256": again.sha256})
    assert sorted(Delivery.objects.values_list("state", flat=True)) == ["abandoned", "queued"]


def test_a_page_opened_late_does_not_reopen_an_approved_letter(draft: Letter, sign_in: SignIn) -> None:
    stale = Letter.objects.get(pk=draft.pk)
    frozen = letters.freeze(draft, now=NOW)
    letters.say_yes(draft, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=sign_in, now=NOW)
    writing.mark_opened(stale, now=NOW)
    assert Letter.objects.get(pk=draft.pk).state == "approved"

"""The words of a person are never lost: two windows, a wrong address, a sign-in that ended."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.writing import actions as writing
from sincerely.writing.gaps import gap
from sincerely.writing.models import Letter
from sincerely.writing.provenance import Span
from tests.sending.desk_scene import TOM, approve, sign_in, write

pytestmark = pytest.mark.django_db
HEAD = {"to": "Tom Harbour <tom@harbour.example>", "cc": "", "subject": "Boxes"}
DRAFT = f"Hi Tom,\n\nIt costs {gap('the price')} and leaves {gap('the day')}.\n\nAlice"


@pytest.fixture
def draft(alice):
    """What the composer wrote, with two gaps."""
    now = datetime.now(UTC)
    return writing.propose(
        alice, person=None, to=(TOM,), subject="Boxes", text=DRAFT, spans=[Span(0, len(DRAFT), "composer")],
        task="information", mode="draft", language="en", reply_to=None, need="", proposed_by="composer", now=now,
    )  # fmt: skip


def keep(client_of_alice, letter, **typed):
    """Post a letter's form as a window opened at `letter` does."""
    return client_of_alice.post(f"/letters/{letter.pk}/save/", {"revision": letter.revision, **HEAD, **typed})


def test_two_windows_in_gaps_lose_no_word(client_of_alice, draft):
    assert keep(client_of_alice, draft, **{"base": DRAFT, "gap-0": "4.20"}).status_code == 302
    kept = Letter.objects.get().text
    late = keep(client_of_alice, draft, **{"base": DRAFT.replace("\n", "\r\n"), "gap-0": "4.50", "gap-1": "on Friday"})
    assert late.status_code == 409
    assert Letter.objects.get().text == kept == DRAFT.replace(gap("the price"), "4.20")
    mine = DRAFT.replace(gap("the price"), "4.50").replace(gap("the day"), "on Friday")
    shown = late.content.decode()
    assert f">{kept}</div>" in shown
    assert f">{mine}</textarea>" in shown
    # Put in its place, from the page that shows both.
    assert late.context["letter"].revision == Letter.objects.get().revision
    assert keep(client_of_alice, late.context["letter"], text=mine).status_code == 302
    assert Letter.objects.get().text == mine


def test_two_windows_in_the_text_lose_no_word(client_of_alice, draft):
    assert keep(client_of_alice, draft, text="The first window.").status_code == 302
    late = keep(client_of_alice, draft, text="The second window.")
    assert late.status_code == 409
    assert Letter.objects.get().text == "The first window."
    assert ">The second window.</textarea>" in late.content.decode()


@pytest.mark.parametrize("typed", [{"text": "Once."}, {"base": DRAFT, "gap-0": "4.20"}], ids=["text", "gaps"])
def test_a_form_sent_twice_is_no_second_window(client_of_alice, draft, typed):
    for _ in range(2):
        assert keep(client_of_alice, draft, **typed).status_code == 302
    assert Letter.objects.get().revision == 2


def test_a_form_without_its_revision_replaces_nothing(client_of_alice, draft):
    answer = client_of_alice.post(f"/letters/{draft.pk}/save/", {"text": "Mine."})
    assert answer.status_code == 409
    assert ">Mine.</textarea>" in answer.content.decode()
    assert Letter.objects.get().text == DRAFT


def test_words_typed_after_the_yes_are_shown(client_of_alice, alice):
    now = datetime.now(UTC)
    letter = write(alice, now)
    approve(letter, sign_in(alice, now), now)
    late = keep(client_of_alice, letter, text="A better thought.")
    assert late.status_code == 409
    assert ">A better thought.</textarea>" in late.content.decode()
    assert "Put mine" not in late.content.decode()


@pytest.mark.parametrize("field", ["to", "cc"])
@pytest.mark.parametrize("wrong", ["nobody", "Claire <claire@harbour.example", "claire@harbour.example>"])
def test_one_wrong_address_undoes_nothing(client_of_alice, draft, field, wrong):
    writing.write_head(
        draft, subject="Boxes", to=[TOM], cc=[{"name": "", "email": "old@harbour.example"}], now=datetime.now(UTC)
    )
    draft.refresh_from_db()
    typed = {"to": "new@harbour.example", "cc": "", "subject": "Other boxes"} | {field: wrong}
    answer = keep(client_of_alice, draft, text="My words.", **typed)
    assert answer.status_code == 422
    shown = answer.content.decode()
    for name, value in typed.items():
        said = value.replace("<", "&lt;").replace(">", "&gt;")
        assert f'name="{name}" value="{said}"' in shown
    assert "no mail address" in shown
    kept = Letter.objects.get()
    assert (kept.text, kept.subject) == ("My words.", "Other boxes")
    assert wrong not in str([kept.to, kept.cc])


@pytest.mark.parametrize("fine", ['"Bram > Co" <bram@birch.example>', "Una <una@quay.example>, ann@harbour.example"])
def test_whole_brackets_are_taken(client_of_alice, draft, fine):
    assert keep(client_of_alice, draft, to=fine).status_code == 302
    assert [one["email"] for one in Letter.objects.get().to][-1] in fine


def test_a_sign_in_that_ended_eats_no_words(client_of_alice, draft, alice):
    client_of_alice.session.flush()
    stranger = Client()
    place = f"/letters/{draft.pk}/"
    for browser in (client_of_alice, stranger):
        answer = keep(browser, draft, text="Words of an hour.\nAnd <more>.")
        assert answer.status_code == 403
        assert answer["Cache-Control"] == "no-store"
        shown = answer.content.decode()
        assert "Words of an hour.\nAnd &lt;more&gt;." in shown
        assert DRAFT[:20] not in shown
        assert f'href="/sign-in/?next={place}"' in shown
    assert Letter.objects.get().text == DRAFT
    assert "sessionid" not in stranger.cookies
    stranger.get(f"/sign-in/?next={place}")
    link = f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/"
    assert stranger.get(link)["Location"] == place
    assert stranger.get(place).status_code == 200


@pytest.mark.parametrize("wish", ["//evil.example", "https://evil.example", "/\\evil.example"])
def test_after_signing_in_nobody_is_sent_elsewhere(alice, wish):
    browser = Client()
    browser.get("/sign-in/", {"next": wish})
    browser.cookies["next"] = wish
    link = f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/"
    assert browser.get(link)["Location"] == "/"


def test_a_form_of_an_older_sign_in_shows_its_words(alice, draft):
    browser = Client(enforce_csrf_checks=True)
    browser.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/")
    typed = {"revision": 1, "text": "Words of an hour."}
    here = browser.post(f"/letters/{draft.pk}/save/", typed, headers={"Origin": "http://testserver"})
    assert here.status_code == 403
    assert "Words of an hour." in here.content.decode()
    elsewhere = browser.post(f"/letters/{draft.pk}/save/", typed, headers={"Origin": "https://evil.example"})
    assert elsewhere.status_code == 403
    assert "Words of an hour." not in elsewhere.content.decode()
    assert Letter.objects.get().text == DRAFT


def test_pages_say_what_is_kept(client_of_alice, draft):
    assert f'data-letter="{draft.pk}"' in client_of_alice.get(f"/letters/{draft.pk}/").content.decode()
    after = client_of_alice.post(f"/letters/{draft.pk}/save/", {"revision": 1, **HEAD, "text": "Mine."}, follow=True)
    assert f'data-saved="{draft.pk}"' in after.content.decode()
    assert "data-saved" not in client_of_alice.get(f"/letters/{draft.pk}/").content.decode()


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_the_browser_keeps_what_the_desk_does_not_have(live_server, browser, alice, draft):
    context = browser.new_context(base_url=live_server.url)
    context.set_default_timeout(15_000)
    page, here = context.new_page(), f"/letters/{draft.pk}/"
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto(f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/")
    page.goto(here)
    page.fill("[name=gap-0]", "4.20 dollars")
    page.goto("/review/")
    assert asked == ["beforeunload"]
    page.goto(here)
    assert page.input_value("[name=gap-0]") == "", "never put in by itself"
    assert page.input_value("section.notice textarea") == "4.20 dollars"
    page.click("[data-fits]")
    assert page.input_value("[name=gap-0]") == "4.20 dollars"
    # Another window keeps words of its own until the desk has them; what this one kept is gone from the browser.
    other = context.new_page()
    other.goto(here)
    other.fill("[name=gap-1]", "Friday")
    with page.expect_navigation():
        page.locator("#letter-form").evaluate("form => form.requestSubmit()")
    assert Letter.objects.get().text == DRAFT.replace(gap("the price"), "4.20 dollars")
    (left,) = page.evaluate("Object.values(localStorage)")
    assert "Friday" in left
    # After a sign-in that ended the words are still there, and a letter that changed is not filled blindly.
    context.clear_cookies(name="sessionid")
    with other.expect_navigation():
        other.locator("#letter-form").evaluate("form => form.requestSubmit()")
    assert other.input_value("textarea >> nth=0") == "Friday"
    other.goto(f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/")
    other.goto(here)
    assert other.input_value("section.notice textarea") == "Friday"
    assert not other.is_visible("[data-fits]")
    assert other.is_visible("[data-changed]")
    other.goto("/settings/")
    with other.expect_navigation():
        other.click("form[action='/sign-out/'] button")
    assert other.evaluate("localStorage.length") == 0
    context.close()

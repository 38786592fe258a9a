"""The second reader's pages, as both sides see them: naming, the table, the yes, handing back, pace, the receipt."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner, Reviewer
from sincerely.journey import letters, policy, second_yes
from sincerely.journey.pace import TooSoon
from sincerely.people import actions as people
from sincerely.people.models import Entry, Person
from sincerely.review import actions as review
from sincerely.review.models import SecondReading, SecondYes
from sincerely.sending.models import Delivery
from sincerely.sources import actions as sources
from sincerely.trust.policy import EVERY_LETTER, SECOND
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter
from sincerely.writing.provenance import whole
from tests.sending.desk_scene import TOM, approve, sign_in, write
from tests.web.pictures import keep_picture
from tests.web.test_access import browser_of

ALL = SECOND + EVERY_LETTER


def words(answer):
    return re.sub(r"\s+", " ", answer.content.decode())


@pytest.fixture
def now(settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path / "data"
    return datetime.now(UTC)


@pytest.fixture
def asked(alice, bob, now):
    """Bob is named, and every letter of Alice's waits for him."""
    row = accounts.name_reviewer(alice, bob, now=now)
    policy.set_modes(alice, policy.Place(), {ALL: policy.ASKED}, sign_in=sign_in(alice, now), now=now)
    return row


@pytest.fixture
def waiting(alice, asked, now):
    return approve(write(alice, now, by="composer"), sign_in(alice, now), now)


def approve_slowly(letter, owner, now):
    """A yes to a letter that was before its owner for long enough."""
    frozen = letters.freeze(letter, now=now - timedelta(minutes=1))
    said = {"sha256": frozen.sha256, "revision": frozen.letter_revision}
    return letters.say_yes(letter, **said, sign_in=sign_in(owner, now), now=now)


def said(approval):
    return {"sha256": approval.sha256, "revision": approval.letter_revision}


# --- naming and the table -------------------------------------------------------------------------------------------


def test_without_a_second_reader_nothing_of_it_is_seen(alice, now):
    browser = browser_of(alice)
    people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    letter = write(alice, now)
    for path in ("/", "/review/", "/policy/", "/more/", f"/letters/{letter.pk}/?ready=1", "/outbox/", "/reflection/"):
        assert "second" not in words(browser.get(path)).lower().replace("seconds", ""), path


def test_one_names_another_both_see_it_and_either_ends_it(alice, bob, now):
    hers, his = browser_of(alice), browser_of(bob)
    assert "Bob Birch" in words(hers.post("/settings/second/", {"email": " Bob@other.example "}, follow=True))
    assert "Alice Ashdown" in words(his.get("/settings/second/"))
    row = Reviewer.objects.get()
    assert words(his.post(f"/settings/second/{row.pk}/named/", follow=True)).count("Leave my name out") == 1
    assert hers.post(f"/settings/second/{row.pk}/unnamed/").status_code == 404
    his.post(f"/settings/second/{row.pk}/end/")
    assert "Nobody. Your yes alone is enough" in words(hers.get("/settings/second/"))
    assert his.post(f"/settings/second/{row.pk}/end/").status_code == 404


@pytest.mark.parametrize(
    ("email", "why"),
    [("alice@desk.example", "has to be somebody else’s"), ("who@nowhere.example", "Nobody signs in on this desk"),
     ("", "Nobody signs in on this desk")],
)  # fmt: skip
def test_who_can_not_be_named(alice, now, email, why):
    answer = browser_of(alice).post("/settings/second/", {"email": email})
    assert answer.status_code == 422
    assert why in words(answer)
    assert not Reviewer.objects.exists()


def test_the_table_sets_it_tries_it_and_takes_it_away(alice, bob, now):
    accounts.name_reviewer(alice, bob, now=now)
    approve(write(alice, now), sign_in(alice, now), now)
    browser = browser_of(alice)
    tried = browser.post("/policy/", {"seconds": "1", "second-*": "1", "then": "try"})
    assert "Letters you approved in the last month: 1. Of them 1 would have waited" in words(tried)
    assert re.search(r'name="second-\*" value="1" checked', tried.content.decode())
    assert Owner.objects.get(pk=alice.pk).policy == {}
    browser.post("/policy/", {"seconds": "1", "second-information": "1"})
    assert Owner.objects.get(pk=alice.pk).policy == {"second.information": "asked"}
    browser.post("/policy/", {"mode-thanks": ""})
    assert Owner.objects.get(pk=alice.pk).policy == {"second.information": "asked"}, "a form without the boxes"
    browser.post("/policy/", {"seconds": "1"})
    assert Owner.objects.get(pk=alice.pk).policy == {}


def test_for_one_person_and_a_tag(alice, bob, now):
    accounts.name_reviewer(alice, bob, now=now)
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    people.tag(alice, tom, ["client"])
    browser = browser_of(alice)
    browser.post("/policy/", {"seconds": "1", "second-information": "1", "person": tom.pk})
    browser.post("/policy/", {"seconds": "1", "second-*": "1", "tag": "client"})
    assert Person.objects.get(pk=tom.pk).policy == {"second.information": "asked"}
    assert words(browser.get("/policy/?tag=client")).count("checked") == 1


def test_the_table_refuses_it_while_nobody_is_named(alice, now):
    answer = browser_of(alice).post("/policy/", {"seconds": "1", "second-*": "1"})
    assert answer.status_code == 422
    assert "Nobody is named who could say a second yes" in words(answer)
    assert Owner.objects.get(pk=alice.pk).policy == {}


# --- the yes --------------------------------------------------------------------------------------------------------


def test_the_owner_says_yes_and_sees_for_whom_it_waits(alice, asked, now):
    letter = write(alice, now)
    frozen = letters.freeze(letter, now=now)
    browser = browser_of(alice)
    form = {"sha256": frozen.sha256, "revision": letter.revision}
    page = words(browser.post(f"/letters/{letter.pk}/approve/", form, follow=True))
    assert "Now it waits for Bob Birch; nothing leaves before." in page
    assert "Waiting for Bob Birch since" in page
    assert "waiting for Bob Birch since" in words(browser.get("/review/"))
    assert "Taken back." in words(browser.post(f"/letters/{letter.pk}/undo/", follow=True))
    assert not Delivery.objects.exists()


def test_the_reader_sees_the_bytes_whose_words_what_it_answers_and_why_it_came(alice, bob, asked, now):
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    came = people.add_note(alice, tom, "When do the 40 boxes leave?", kind="note", at=now, now=now)
    Entry.objects.filter(pk=came.pk).update(kind="message", direction="in", message_id="1@harbour.example")
    text = "Hi Tom,\n\nThe 40 boxes left today. See you.\n\nAlice"
    spans = whole(text, "composer")
    letter = writing.propose(
        alice, person=tom, to=(TOM,), subject="Boxes", text=text, spans=spans, task="information", mode="draft",
        language="en", reply_to=Entry.objects.get(pk=came.pk), need="", proposed_by="composer", now=now,
    )  # fmt: skip
    letter = writing.attach(letter, "liste.txt", "text/plain", sources.keep_raw(b"forty boxes"), now=now)
    approval = approve(letter, sign_in(alice, now), now)
    browser = browser_of(bob)
    page = words(browser.get(f"/second/{approval.pk}/"))
    for piece in ("When do the 40 boxes leave?", "tom@harbour.example", "liste.txt", approval.sha256, "by-composer",
                  "Alice Ashdown asks for a second yes to every letter.", "AI wrote"):  # fmt: skip
        assert piece in page, piece
    for way in ("/entries/", "/people/", "/letters/", "/accept/"):
        assert way not in re.sub(r"<(header|nav)\b.*?</\1>", "", page), way
    given = browser.get(f"/second/{approval.pk}/files/1/")
    assert given.content == b"forty boxes"
    assert given["Content-Disposition"] == 'attachment; filename="liste.txt"'
    assert given["Content-Type"] == "application/octet-stream"
    assert browser.get(f"/second/{approval.pk}/files/2/").status_code == 404
    assert browser.get(f"/second/{approval.pk}/files/0/").status_code == 404


def test_the_second_yes_is_taken_and_can_be_stopped_by_either(waiting, alice, bob):
    browser = browser_of(bob)
    page = words(browser.post(f"/second/{waiting.pk}/approve/", said(waiting), follow=True))
    assert "Second yes by Bob Birch. It leaves" in page
    assert "With your yes, not on its way yet" in page
    assert Delivery.objects.get().sha256 == waiting.sha256
    assert "It has your yes" in words(browser.get(f"/second/{waiting.pk}/"))
    assert "Bob Birch read it too" in words(browser_of(alice).get(f"/letters/{waiting.letter_id}/"))
    browser_of(alice).post(f"/letters/{waiting.letter_id}/undo/")
    assert browser.get(f"/second/{waiting.pk}/").status_code == 404


@pytest.mark.parametrize("wrong", [{"sha256": "0" * 64}, {"sha256": ""}, {"revision": "7"}, {"revision": "²"}], ids=str)
def test_a_yes_to_other_bytes_is_refused_in_words(waiting, bob, wrong):
    page = words(browser_of(bob).post(f"/second/{waiting.pk}/approve/", {**said(waiting), **wrong}, follow=True))
    assert "Please look again." in page
    assert not SecondYes.objects.exists()


def test_a_session_whose_sign_in_ended_says_nothing(waiting, bob):
    browser = browser_of(bob)
    bob.sign_ins.update(ended_at=datetime.now(UTC) - timedelta(seconds=1))
    assert browser.post(f"/second/{waiting.pk}/approve/", said(waiting))["Location"].startswith("/sign-in/")
    assert not SecondYes.objects.exists()


def test_handing_back_wants_a_word_and_its_owner_reads_it(waiting, alice, bob):
    browser = browser_of(bob)
    assert "Say in a few words why." in words(browser.post(f"/second/{waiting.pk}/back/", {"words": " "}, follow=True))
    said_back = browser.post(f"/second/{waiting.pk}/back/", {"words": "<b>last year’s</b> price"}, follow=True)
    assert "Handed back to Alice Ashdown. Nothing was sent." in words(said_back)
    hers = browser_of(alice)
    for path in ("/review/", f"/letters/{waiting.letter_id}/"):
        assert "Bob Birch handed it back: “&lt;b&gt;last year’s&lt;/b&gt; price” Nothing was sent." in words(
            hers.get(path)
        )
    assert Letter.objects.get().text.startswith("Hi Tom,")


# --- pace -----------------------------------------------------------------------------------------------------------


def test_five_in_a_row_slow_the_readers_sixth_and_handing_back_counts_as_reading(alice, bob, asked, now):
    several = [approve_slowly(write(alice, now, by="composer", subject=f"{n}"), alice, now) for n in range(7)]
    browser = browser_of(bob)
    for approval in several[:5]:
        review.note_reading(approval, bob, now=now - timedelta(minutes=1))
        second_yes.say(approval, **said(approval), sign_in=sign_in(bob, now), now=datetime.now(UTC))
    assert "5 in a row unchanged" in words(browser.get(f"/second/{several[5].pk}/"))
    answer = browser.post(f"/second/{several[5].pk}/approve/", said(several[5]))
    assert answer["Location"] == f"/second/{several[5].pk}/"
    assert SecondYes.objects.count() == 5
    SecondReading.objects.filter(approval=several[5]).update(opened_at=now - timedelta(minutes=1))
    browser.post(f"/second/{several[5].pk}/approve/", said(several[5]))
    assert SecondYes.objects.count() == 6
    browser.post(f"/second/{several[5].pk}/back/", {"words": "no"})
    assert "in a row unchanged" not in words(browser.get(f"/second/{several[6].pk}/"))


def test_somebody_important_is_looked_at_twice_by_the_reader_too(alice, bob, asked, now):
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    people.mark(alice, tom, "important", on=True)
    letter = write(alice, now, by="composer")
    Letter.objects.filter(pk=letter.pk).update(person=tom)
    with pytest.raises(TooSoon):
        approve(
            Letter.objects.get(pk=letter.pk), sign_in(alice, now - timedelta(minutes=6)), now - timedelta(minutes=6)
        )
    approval = approve(Letter.objects.get(pk=letter.pk), sign_in(alice, now), now)
    browser = browser_of(bob)
    first = words(browser.post(f"/second/{approval.pk}/approve/", said(approval), follow=True))
    assert "They are important to its owner: look at it once more" in first
    assert not SecondYes.objects.exists()
    SecondReading.objects.update(first_look_at=now - timedelta(minutes=6))
    browser.post(f"/second/{approval.pk}/approve/", said(approval))
    assert SecondYes.objects.exists()


# --- what others read -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("named", "who"), [(False, ("A second person", "Người thứ hai")), (True, ("Bob Birch",) * 2)])
def test_the_receipt_says_that_a_second_person_read_it(alice, bob, asked, now, named, who):
    accounts.let_be_named(asked, named)
    approval = approve(write(alice, now, by="composer"), sign_in(alice, now), now)
    assert Client().get(f"/r/{approval.receipt_id}").status_code == 404
    second_yes.say(approval, **said(approval), sign_in=sign_in(bob, now), now=now)
    english = words(Client().get(f"/r/{approval.receipt_id}?lang=en"))
    vietnamese = words(Client().get(f"/r/{approval.receipt_id}?lang=vi"))
    assert who[0] in english
    assert who[1] in vietnamese
    assert "at Alice Ashdown’s desk read exactly this text, too" in english
    assert ("Bob" in english) == ("Bob" in vietnamese) == named


def test_a_reader_without_mail_gets_a_calm_page(bob, asked):
    page = words(browser_of(bob).get("/"))
    assert "Nothing waits for your second look." in page
    assert "Bring in your mail" not in page
    assert "Nothing waits for your second look" in words(browser_of(bob).get("/second/"))


# --- screens --------------------------------------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_the_screens_hold_together_and_the_yes_waits_for_the_end(browser, live_server, alice, bob, asked, now):
    """Nothing runs over the edge; pictures are for eyes, and taken where SCREENS names a folder."""
    approval = scene(alice, now)
    pages = {"list": "/second/", "letter": f"/second/{approval.pk}/", "today": "/", "readers": "/settings/second/"}
    hers = {
        "waits": f"/letters/{approval.letter_id}/",
        "policy": "/policy/",
        "review": "/review/",
        "readers": "/settings/second/",
    }
    for language, theme, size in (("en", "light", (1280, 800)), ("vi", "dark", (390, 844))):
        for who, owner, places in (("bob", bob, pages), ("alice", alice, hers)):
            context = browser.new_context(
                viewport={"width": size[0], "height": size[1]}, locale=language, base_url=live_server.url,
                java_script_enabled=language == "en",
            )  # fmt: skip
            context.add_cookies([{"name": name, "value": value, "url": live_server.url}
                                 for name, value in (("language", language), ("theme", theme))])  # fmt: skip
            shown = context.new_page()
            shown.goto(f"/sign-in/{accounts.make_sign_in_link(owner, now=datetime.now(UTC))}/")
            for name, place in places.items():
                shown.goto(place)
                keep_picture(shown, f"{who}-{name}-{language}-{size[0]}")
                assert shown.evaluate("document.documentElement.scrollWidth") <= size[0], (who, name, language)
            if who == "bob" and language == "en":
                shown.goto(pages["letter"])
                assert shown.get_attribute("#approve", "aria-disabled") == "true"
                shown.locator("#end-of-letter").scroll_into_view_if_needed()
                shown.wait_for_selector("#approve:not([aria-disabled])")
            context.close()


def scene(alice, now):
    """A long letter of two hands, with a file, that answers one."""
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    came = people.add_note(alice, tom, "When do the 40 boxes leave? And is the price still €35?", kind="note",
                           at=now - timedelta(hours=4), now=now)  # fmt: skip
    Entry.objects.filter(pk=came.pk).update(
        kind="message", direction="in", message_id="1@harbour.example", language="en"
    )
    text = "Hi Tom,\n\n" + "The 40 boxes left today. " * 30 + "\n\nThe price is €38 now.\n\nAlice"
    letter = writing.propose(
        alice, person=tom, to=(TOM,), subject="The 40 boxes", text=text, spans=whole(text, "composer"),
        task="information", mode="draft", language="en", reply_to=Entry.objects.get(pk=came.pk), need="",
        proposed_by="composer", now=now,
    )  # fmt: skip
    letter = writing.write_text(letter, text.replace("now.", "now, as we said on the phone."), now=now)
    letter = writing.attach(letter, "price list.txt", "text/plain", sources.keep_raw(b"forty boxes"), now=now)
    for _turn in range(2):
        for each in letters.concerns(letter, now=now):
            letter = accept(letter, each, now)
    return approve(letter, sign_in(alice, now), now)


def accept(letter, concern, now):
    """Let what blocks pass, as its owner may where it is a judgement."""
    from sincerely.review.concerns import pass_key

    if concern.blocks and concern.is_passable:
        writing.accept_concern(letter, pass_key(concern, letters.readers_of(letter)), now=now)
    return Letter.objects.get(pk=letter.pk)


def test_the_owner_knows_before_their_yes_that_another_is_wanted(alice, bob, asked, now):
    letter = write(alice, now, by="composer")
    shown = words(browser_of(alice).get(f"/letters/{letter.pk}/?ready=1"))
    assert f"After your yes it waits for {bob.name}; nothing leaves before theirs." in shown
    assert "Approve and send" not in shown
    policy.set_modes(alice, policy.Place(), {ALL: None}, sign_in=sign_in(alice, now), now=now)
    assert "Approve and send" in words(browser_of(alice).get(f"/letters/{letter.pk}/?ready=1"))


def test_a_time_to_leave_is_said_while_the_second_yes_is_waited_for(alice, asked, now):
    letter = write(alice, now, by="composer")
    frozen = letters.freeze(letter, now=now - timedelta(minutes=1))
    said = {"sha256": frozen.sha256, "revision": frozen.letter_revision, "leave_at": now + timedelta(days=2)}
    letters.say_yes(letter, **said, sign_in=sign_in(alice, now), now=now)
    shown = words(browser_of(alice).get(f"/letters/{letter.pk}/"))
    assert "With it, the letter leaves" in shown

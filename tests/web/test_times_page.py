"""Times as a person meets them: what is free and why, three that are offered, and invitations answered by letter."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings as desk_settings
from django.test import Client

from sincerely.journey import arrival, letters
from sincerely.people.models import Entry, Person
from sincerely.sending.itip import Guest, Itip, write_itip
from sincerely.writing.models import Invitation, Letter, OfferedTime
from tests.journey.test_invitations import LETTER
from tests.web.browser_desk import AUDIT, DESKTOP, PHONE, follow
from tests.web.pictures import keep_picture

pytestmark = pytest.mark.django_db(transaction=True)
STRANGE = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:s\r\nDTSTAMP:20261101T000000Z\r\n"
    "DTSTART;TZID=Mars/Base:{day:%Y%m%d}T090000\r\nDTEND;TZID=Mars/Base:{day:%Y%m%d}T170000\r\nSUMMARY:Rover\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture
def soon():
    """A coming Wednesday, by the real clock: pages look at it."""
    today = datetime.now(UTC).replace(hour=14, minute=0, second=0, microsecond=0)
    return today + timedelta(days=7 + (2 - today.weekday()) % 7)


@pytest.fixture
def desk(alice, soon, tmp_path):
    tom = Guest("Tom Harbour", "tom@harbour.example")
    ics = write_itip(Itip("REQUEST", "m-1", soon, soon + timedelta(hours=1), "Pier", tom,
                          (Guest("Alice", "alice@desk.example"),)), now=soon).decode()  # fmt: skip
    yesterday = datetime.now(UTC) - timedelta(days=1)
    said = LETTER.format(sender="Tom Harbour <tom@harbour.example>", date=f"{yesterday:%a, %d %b %Y %H:%M:%S} +0000",
                         id="i", method="REQUEST", ics=ics)  # fmt: skip
    (tmp_path / "0.eml").write_bytes(said.encode())
    (tmp_path / "1.ics").write_bytes(STRANGE.format(day=soon).encode())
    arrival.bring_in(alice, [str(tmp_path)], now=datetime.now(UTC), processes=0)
    return alice


@pytest.fixture
def letter(desk):
    entry = Entry.objects.get(kind="message")
    tom = Person.objects.get(identities__value="tom@harbour.example")
    return letters.start_letter(desk, tom, task="scheduling", mode="draft", reply_to=entry, now=datetime.now(UTC))


def words(answer):
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def test_free_times_are_shown_with_their_reasons_and_three_are_ticked(client_of_alice, letter):
    page = client_of_alice.get(f"/letters/{letter.pk}/times/")
    assert page.content.decode().count(" checked") == 3
    assert "Rover : it names a time zone that nobody knows; it counts by your clock" in words(page)
    assert "Between meetings 10 minutes are kept" in words(page)
    for one in OfferedTime.objects.filter(letter=letter):
        assert one.words in words(page)
    assert "/times/" in client_of_alice.get(f"/letters/{letter.pk}/").content.decode()


def test_what_is_ticked_takes_the_place_of_what_the_draft_offers(client_of_alice, letter):
    place = f"/letters/{letter.pk}/times/"
    values = re.findall(r'name="slot" value="([^"]+)"', client_of_alice.get(f"{place}?length=60").content.decode())
    client_of_alice.post(place, {"length": "60", "slot": [values[0], values[-1]]})
    offers = list(OfferedTime.objects.filter(letter=letter, state="open").order_by("starts_at"))
    assert [one.starts_at.isoformat() for one in offers] == [values[0], values[-1]]
    assert all(one.ends_at - one.starts_at == timedelta(hours=1) for one in offers)
    text = Letter.objects.get(pk=letter.pk).text
    assert [f"– {one.words}" in text for one in offers] == [True, True]
    assert text.count("– ") == 2


def test_each_hour_is_said_on_their_clock_too(client_of_alice, desk, letter):
    """Ten in the morning here may be the middle of their night."""
    place = f"/letters/{letter.pk}/times/"
    assert "In brackets" not in words(client_of_alice.get(place))
    Person.objects.filter(pk=letter.person_id).update(timezone="Asia/Tokyo")
    page = client_of_alice.get(place)
    assert "In brackets: Tokyo time" in words(page)
    start = datetime.fromisoformat(re.search(r'name="slot" value="([^"]+)"', page.content.decode())[1])
    here, there = start.astimezone(ZoneInfo(desk.timezone)), start.astimezone(ZoneInfo("Asia/Tokyo"))
    day = "" if there.date() == here.date() else f"{there:%a} {there.day} {there:%b} "
    assert f"{here:%H:%M} ({day}{there:%H:%M})" in words(page), "where their day is another, it is named"


def test_more_than_five_times_are_not_cut_in_silence(client_of_alice, letter):
    place = f"/letters/{letter.pk}/times/"
    values = re.findall(r'name="slot" value="([^"]+)"', client_of_alice.get(place).content.decode())
    before = Letter.objects.get(pk=letter.pk).text
    answer = client_of_alice.post(place, {"slot": values[:12:2]}, follow=True)
    assert "Choose at most 5 times." in words(answer)
    assert Letter.objects.get(pk=letter.pk).text == before


@pytest.mark.parametrize("form", [{}, {"slot": ["x"]}, {"slot": ["2001-01-01T00:00:00+00:00"]}, {"length": "²"}])
def test_what_is_no_time_changes_nothing(client_of_alice, letter, form):
    before = Letter.objects.get(pk=letter.pk).text
    assert client_of_alice.post(f"/letters/{letter.pk}/times/", form).status_code == 302
    assert Letter.objects.get(pk=letter.pk).text == before


def test_their_clock_is_the_owners_to_say(client_of_alice, letter):
    place = f"/letters/{letter.pk}/times/"
    client_of_alice.post(place, {"zone": "Asia/Tokyo"})
    assert Person.objects.get(pk=letter.person_id).timezone == "Asia/Tokyo"
    client_of_alice.post(place, {"zone": "Mars/Base"})
    assert Person.objects.get(pk=letter.person_id).timezone == "Asia/Tokyo"
    values = re.findall(r'name="slot" value="([^"]+)" checked', client_of_alice.get(place).content.decode())
    client_of_alice.post(place, {"slot": values})
    assert "Tokyo time (" in Letter.objects.get(pk=letter.pk).text


def test_an_invitation_is_shown_and_answered_by_a_letter(client_of_alice, desk):
    entry = Entry.objects.get(kind="message")
    page = client_of_alice.get(f"/entries/{entry.pk}/")
    assert "An invitation : Pier" in words(page)
    row = Invitation.objects.get()
    done = client_of_alice.post(f"/entries/{entry.pk}/invitation/", {"invitation": row.pk, "answer": "DECLINED"})
    letter = Letter.objects.get()
    assert done.url == f"/letters/{letter.pk}/"
    assert letter.invitation.attendees[0]["answer"] == "DECLINED"
    assert client_of_alice.post(f"/entries/{entry.pk}/invitation/", {"answer": "ACCEPTED"}).status_code == 404


def test_nobody_is_invited_in_the_middle_of_their_night(client_of_alice, desk):
    Person.objects.filter(identities__value="tom@harbour.example").update(timezone="America/New_York")
    tom = Person.objects.get(identities__value="tom@harbour.example")
    page = client_of_alice.get(f"/people/{tom.pk}/invite/").content.decode()
    begins = [datetime.fromisoformat(one) for one in re.findall(r'name="slot" value="([^"]+)"', page)]
    assert len(begins) > 3
    assert all(8 <= one.astimezone(ZoneInfo("America/New_York")).hour < 19 for one in begins)


def test_somebody_is_invited_to_a_chosen_time_and_another_is_proposed(client_of_alice, desk, soon):
    tom = Person.objects.get(identities__value="tom@harbour.example")
    page = client_of_alice.get(f"/people/{tom.pk}/invite/").content.decode()
    value = re.findall(r'name="slot" value="([^"]+)"', page)[0]
    for form in ({}, {"at": "x"}, {"at": "0001-01-01T00:00"}, {"at": "2001-01-01T10:00"}, {"slot": "9999-12-31T23:59"}):
        answer = client_of_alice.post(f"/people/{tom.pk}/invite/", {**form, "summary": "Kept words"})
        assert (answer.status_code, "Kept words" in answer.content.decode()) == (422, True)
    done = client_of_alice.post(
        f"/people/{tom.pk}/invite/", {"slot": value, "length": "45", "summary": "Pier", "place": "Quay"}
    )
    one = Letter.objects.get().invitation
    assert done.url == f"/letters/{one.letter_id}/"
    assert (one.method, one.starts_at.isoformat(), one.summary, one.place) == ("REQUEST", value, "Pier", "Quay")
    assert one.ends_at - one.starts_at == timedelta(minutes=45)
    entry, came = Entry.objects.get(kind="message"), Invitation.objects.get(letter=None)
    place = f"/entries/{entry.pk}/another-time/"
    assert place + f"?invitation={came.pk}" in client_of_alice.get(f"/entries/{entry.pk}/").content.decode()
    assert client_of_alice.get(place).url == f"/entries/{entry.pk}/"
    assert client_of_alice.get(f"{place}?invitation={came.pk}").status_code == 200
    client_of_alice.post(place, {"invitation": came.pk, "at": f"{soon:%Y-%m-%d}T16:00", "length": "30"})
    assert Letter.objects.latest("pk").invitation.method == "COUNTER"


@pytest.fixture
def left(client_of_alice, letter, settings):
    """A letter with a page to choose on that has left; the address of the page."""
    settings.SINCERELY_PUBLIC_URL = "https://desk.example"
    client_of_alice.post(f"/letters/{letter.pk}/choosing/")
    (address,) = re.findall(r"https://desk\.example(/book/\S+)", Letter.objects.get(pk=letter.pk).text)
    return address


def test_a_page_to_choose_on_opens_when_the_letter_has_left(client_of_alice, letter, left):
    assert Client().get(left).status_code == 404
    Letter.objects.filter(pk=letter.pk).update(state="approved", changed_at=datetime.now(UTC))
    page = Client().get(left)
    assert (page.status_code, list(page.cookies), page["X-Robots-Tag"]) == (200, [], "noindex")
    said = words(page)
    offers = list(OfferedTime.objects.filter(letter=letter).order_by("starts_at"))
    assert all(one.words in said for one in offers)
    assert not [word for word in ("Tom", "pier", "alice@", "harbour.example") if word in said]
    assert Client().get(left.replace("/book/", "/book/x")).status_code == 404


def test_a_choice_books_nothing_and_reaches_today_with_the_letter_that_confirms_it(client_of_alice, letter, left):
    Letter.objects.filter(pk=letter.pk).update(state="approved", changed_at=datetime.now(UTC))
    before = Entry.objects.count(), Letter.objects.count()
    one, other, *_ = OfferedTime.objects.filter(letter=letter).order_by("starts_at")
    assert Client().post(left, {"time": one.pk}).status_code == 302
    assert (Entry.objects.count(), Letter.objects.count()) == before
    assert "You chose this time." in words(Client().get(left))
    Client().post(left, {"time": other.pk})
    assert [each.state for each in OfferedTime.objects.filter(letter=letter).order_by("starts_at")][:2] == [
        "chosen",
        "open",
    ]
    assert b"STATUS:TENTATIVE" in Client().get(f"{left}time.ics").content
    assert "They chose a time: Tom Harbour" in words(client_of_alice.get("/"))
    done = client_of_alice.post(f"/chosen/{one.pk}/")
    assert client_of_alice.post(f"/chosen/{one.pk}/").url == done.url
    begun = Letter.objects.latest("pk")
    assert (begun.invitation.method, begun.invitation.starts_at) == ("REQUEST", one.starts_at)
    assert client_of_alice.post(f"/chosen/{other.pk}/").status_code == 404


def test_a_time_that_was_taken_is_not_to_be_chosen(letter, left):
    Letter.objects.filter(pk=letter.pk).update(state="approved", changed_at=datetime.now(UTC))
    one = OfferedTime.objects.filter(letter=letter).first()
    Entry.objects.create(owner=letter.owner, digest="t", kind="meeting", at=one.starts_at, ends_at=one.ends_at,
                         direction="none", subject="Dentist", status="confirmed")  # fmt: skip
    assert one.words not in words(Client().get(left))
    answer = Client().post(left, {"time": one.pk})
    assert (answer.status_code, "Dentist" in words(answer)) == (409, False)
    assert OfferedTime.objects.get(pk=one.pk).state == "open"


def test_a_page_is_asked_so_often_and_no_more(letter, left):
    Letter.objects.filter(pk=letter.pk).update(state="approved", changed_at=datetime.now(UTC))
    codes = [Client().get(left).status_code for _ in range(62)]
    assert (codes[0], codes[-1]) == (200, 404)


def test_without_a_public_address_there_is_no_page(client_of_alice, letter, settings):
    settings.SINCERELY_PUBLIC_URL = ""
    assert client_of_alice.post(f"/letters/{letter.pk}/choosing/").status_code == 404
    assert "/book/" not in Letter.objects.get(pk=letter.pk).text


def test_the_pages_in_a_browser(live_server, browser, client_of_alice, letter):
    """Both languages, both widths, both themes, without script in one: nothing complains, and pictures are left."""
    entry = Entry.objects.get(kind="message")
    cookie = client_of_alice.cookies[desk_settings.SESSION_COOKIE_NAME].value
    pages = {
        "times": f"/letters/{letter.pk}/times/",
        "letter": f"/letters/{letter.pk}/",
        "came": f"/entries/{entry.pk}/",
        "rules": "/meetings/rules/",
        "invite": f"/people/{letter.person_id}/invite/",
    }
    found = {}
    for language, theme, size in (("en", "light", DESKTOP), ("vi", "dark", PHONE)):
        context = browser.new_context(viewport=size, java_script_enabled=language == "en", base_url=live_server.url)
        context.add_cookies([
            {"name": name, "value": value, "url": live_server.url}
            for name, value in ((desk_settings.SESSION_COOKIE_NAME, cookie), ("theme", theme),
                                (desk_settings.LANGUAGE_COOKIE_NAME, language))
        ])  # fmt: skip
        page = context.new_page()
        for name, path in pages.items():
            page.goto(path)
            found[f"{name} {language}"] = page.evaluate(AUDIT)
            keep_picture(page, f"{name}-{language}")
        context.close()
    assert {name: said for name, said in found.items() if said} == {}


def test_the_page_to_choose_on_says_the_readers_own_clock(live_server, browser, letter, left):
    """Berlin, a phone in the dark: with the script both clocks, without it the letter's words; a press chooses."""
    Letter.objects.filter(pk=letter.pk).update(state="approved", changed_at=datetime.now(UTC))
    one = OfferedTime.objects.filter(letter=letter).earliest("starts_at")
    for script in (True, False):
        context = browser.new_context(viewport=PHONE, java_script_enabled=script, base_url=live_server.url,
                                      timezone_id="Europe/Berlin", color_scheme="dark")  # fmt: skip
        page = context.new_page()
        errors = []
        page.on("pageerror", lambda problem, errors=errors: errors.append(str(problem)))
        page.goto(left)
        said = page.inner_text("main")
        assert one.words in said
        assert ("Europe/Berlin" in said) is script
        if script:
            berlin = one.starts_at.astimezone(ZoneInfo("Europe/Berlin"))
            assert f"{berlin:%H:%M}" in page.inner_text("[data-start] >> nth=0")
            assert page.evaluate(AUDIT) == []
        else:
            follow(page.locator("button").first)
            assert "You chose this time." in page.inner_text("main")
        assert errors == []
        keep_picture(page, f"book-{script}")
        context.close()
    assert OfferedTime.objects.get(pk=one.pk).state == "chosen"


def test_a_letter_that_is_too_long_is_refused_and_every_word_comes_back(client_of_alice, letter):
    text = "Chào Tom, " + "một câu dài. " * 14_000
    answer = client_of_alice.post(f"/letters/{letter.pk}/save/", {"text": text, "revision": letter.revision})
    assert answer.status_code == 413
    assert "A letter holds some 80 pages; this one would be about" in words(answer)
    assert text.strip() in answer.content.decode()
    assert Letter.objects.get(pk=letter.pk).text == letter.text


def test_what_stands_nowhere_in_the_thread_is_marked_to_the_last_page(client_of_alice, letter):
    text = re.sub(r"\[….*?…\]", "It is £0.41 a box and 1.2 mm thick.", letter.text)
    client_of_alice.post(f"/letters/{letter.pk}/save/", {"text": text, "revision": letter.revision})
    page = client_of_alice.get(f"/letters/{letter.pk}/?ready=1")
    assert "This is exactly what will leave" in words(page)
    assert "2 facts stand nowhere in the thread; they are yours to know: £0.41 , 1.2 mm" in words(page)
    assert page.content.decode().count('<span class="unfounded">') == 2
    assert "What the software wrote agrees with the thread." in words(page)
    assert "Names, dates" not in words(page)

"""Writing back as a person meets it: the page shows it, the yes does exactly that, and a clash shows three versions."""

import itertools
import re
from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings as desk_settings
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import SignIn
from sincerely.journey import sync
from sincerely.people import actions as people
from sincerely.people.models import Card, Entry, HeldSlot, Person
from sincerely.sources import actions
from sincerely.sources.models import FormerVersion
from sincerely.web.views.sources import servers
from tests.journey.test_writing_back import CARD, MEETING
from tests.sources import radicale_server
from tests.web.browser_desk import AUDIT, DESKTOP, PHONE
from tests.web.pictures import keep_picture

pytestmark = pytest.mark.django_db(transaction=True)
NUMBERS = itertools.count()


@pytest.fixture(scope="module")
def server():
    with radicale_server.running() as one:
        yield one


@pytest.fixture
def reach(server, settings, tmp_path):
    """The desk's own way to servers, allowed to the one on this machine."""
    settings.SINCERELY_PRIVATE_HOSTS = ["localhost"]
    settings.SINCERELY_SOURCES_CA = server.ca_file
    settings.SINCERELY_VAULT_KEYS = tmp_path / "keys"
    return servers()


@pytest.fixture
def user():
    return f"user{next(NUMBERS)}@desk.example"


def connect(owner, server, reach, kind, user):
    server.add_user(user)
    (server.make_calendar if kind == "caldav" else server.make_addressbook)(user, "one", name="Khách hàng")
    settings = {
        "kind": kind, "name": "Work", "host": "localhost", "port": server.port, "security": "tls", "path": "/",
        "username": user,
    }  # fmt: skip
    account = actions.add_account(owner, settings, secret=radicale_server.PASSWORD, ring=reach.ring)
    actions.switch(account, may_write=True)
    return account


def read(account, reach):
    assert sync.sync(account, reach, who="test:1", clock=lambda: datetime.now(UTC), processes=0).fault is None
    return account.sources.get()


@pytest.fixture
def book(alice, server, reach, user):
    account = connect(alice, server, reach, "carddav", user)
    server.put(user, "one", "7.vcf", CARD)
    source = read(account, reach)
    mai = Person.objects.get(identities__value="mai@harbour.example")
    Card.objects.update_or_create(owner=alice, source=source, uid="card-7", defaults={"person": mai})
    people.edit_person(alice, mai, {"title": "Giám đốc"})
    return source


@pytest.fixture
def mai(book):
    return Person.objects.get(identities__value="mai@harbour.example")


@pytest.fixture
def diary(alice, server, reach, user):
    account = connect(alice, server, reach, "caldav", f"c-{user}")
    soon = datetime.now(UTC) + timedelta(days=3)
    raw = MEETING.format(rule="RRULE:FREQ=WEEKLY;COUNT=4\r\n").replace("20261201", f"{soon:%Y%m%d}")
    server.put(account.username, "one", "m.ics", raw)
    return read(account, reach)


@pytest.fixture
def browser_of_alice(alice):
    return signed_in(alice)


def signed_in(owner):
    client = Client()
    client.get(f"/sign-in/{accounts.make_sign_in_link(owner, now=datetime.now(UTC))}/")
    return client


def stands(server, source, name):
    user = source.account.username
    return server._ask("GET", user, f"/{user}/one/{name}").content.decode()


def words(answer):
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def shown(answer):
    return re.search(r'name="shown" value="([^"]+)"', answer.content.decode())[1]


def test_a_field_is_shown_written_logged_and_put_back(server, book, mai, browser_of_alice):
    before = stands(server, book, "7.vcf")
    place = f"/people/{mai.pk}/address-book/"
    page = browser_of_alice.get(place)
    assert "Title Kế toán Giám đốc you typed it" in words(page)
    assert stands(server, book, "7.vcf") == before
    assert not FormerVersion.objects.exists()
    done = browser_of_alice.post(place, {"shown": shown(page), "field": ["0"]}, follow=True)
    assert "Written. The former version is kept." in words(done)
    assert stands(server, book, "7.vcf") == before.replace("Kế toán", "Giám đốc")
    row = FormerVersion.objects.get()
    log = words(browser_of_alice.get("/written/"))
    assert "The card of Ngô Thị Mai in Khách hàng (Work): title" in log
    assert "Alice Ashdown" in log
    way = browser_of_alice.get(f"/written/{row.pk}/")
    assert "Title Giám đốc Giám đốc Kế toán" in words(way)
    browser_of_alice.post(f"/written/{row.pk}/", {"shown": shown(way)})
    assert stands(server, book, "7.vcf") == before


def test_the_undo_of_the_toast_needs_no_page_where_nobody_touched_it(server, book, mai, browser_of_alice):
    place = f"/people/{mai.pk}/address-book/"
    browser_of_alice.post(place, {"shown": shown(browser_of_alice.get(place)), "field": ["0"]})
    row = FormerVersion.objects.get()
    server.put(book.account.username, "one", "7.vcf", CARD.replace("Kế toán", "Phó giám đốc"))
    answer = browser_of_alice.post(f"/written/{row.pk}/")
    assert answer.status_code == 409
    assert "Somebody changed it there since." in words(answer)
    assert "Title Giám đốc Phó giám đốc Kế toán" in words(answer)
    assert "Phó giám đốc" in stands(server, book, "7.vcf")
    browser_of_alice.post(f"/written/{row.pk}/", {"shown": shown(answer)})
    assert "TITLE:Kế toán" in stands(server, book, "7.vcf")


def test_a_change_between_the_page_and_the_yes_shows_three_versions(server, book, mai, browser_of_alice):
    place = f"/people/{mai.pk}/address-book/"
    page = browser_of_alice.get(place)
    server.put(book.account.username, "one", "7.vcf", CARD.replace("Kế toán", "Trưởng phòng"))
    answer = browser_of_alice.post(place, {"shown": shown(page), "field": ["0"]})
    assert answer.status_code == 409
    assert "Title Giám đốc Trưởng phòng Kế toán" in words(answer)
    assert "Trưởng phòng" in stands(server, book, "7.vcf")
    assert not FormerVersion.objects.exists()
    browser_of_alice.post(place, {"shown": shown(answer), "field": ["0"]})
    assert "Giám đốc" in stands(server, book, "7.vcf")
    assert FormerVersion.objects.get().state == "written"


def test_what_the_page_did_not_show_is_not_written(server, book, mai, browser_of_alice, bob):
    before = stands(server, book, "7.vcf")
    place = f"/people/{mai.pk}/address-book/"
    token = shown(browser_of_alice.get(place))
    for form in ({}, {"shown": "x"}, {"shown": token}, {"shown": token[:-3] + "abc", "field": ["0"]},
                 {"shown": token, "field": ["7", "²"]}):  # fmt: skip
        browser_of_alice.post(place, form)
    forged = Client(enforce_csrf_checks=True)
    forged.cookies = browser_of_alice.cookies
    assert forged.post(place, {"shown": token, "field": ["0"]}).status_code == 403
    assert signed_in(bob).post(place, {"shown": token, "field": ["0"]}).status_code == 404
    Client().post(place, {"shown": token, "field": ["0"]})
    SignIn.objects.update(ended_at=datetime.now(UTC) - timedelta(seconds=1))
    browser_of_alice.post(place, {"shown": token, "field": ["0"]})
    assert stands(server, book, "7.vcf") == before
    assert not FormerVersion.objects.exists()


@pytest.mark.parametrize(("change", "said"), [
    ({"may_write": False}, "This account is read-only from here."), ({"is_on": False}, "This account is switched off."),
])  # fmt: skip
def test_where_nothing_may_be_written_the_page_says_so(server, book, mai, browser_of_alice, change, said):
    place = f"/people/{mai.pk}/address-book/"
    token = shown(browser_of_alice.get(place))
    actions.switch(book.account, **change)
    page = browser_of_alice.get(place)
    assert said in words(page)
    assert 'name="shown"' not in page.content.decode()
    assert said in words(browser_of_alice.post(place, {"shown": token, "field": ["0"]}, follow=True))
    assert "Kế toán" in stands(server, book, "7.vcf")


def test_a_server_that_is_away_is_said(book, mai, browser_of_alice):
    book.account.port = 1
    book.account.save()
    page = browser_of_alice.get(f"/people/{mai.pk}/address-book/")
    assert page.status_code == 502
    assert "localhost does not answer on port 1." in words(page)
    assert "Nothing was written." in words(page)


def test_a_time_is_held_and_let_go(server, diary, alice, browser_of_alice):
    tom = people.create_person(alice, "Tom Reed", "tom@harbour.example")
    at = (datetime.now(UTC) + timedelta(days=9)).strftime("%Y-%m-%dT10:00")
    form = {"calendar": diary.pk, "at": at, "minutes": "45", "summary": "Held: Tom Reed"}
    done = browser_of_alice.post(f"/people/{tom.pk}/hold/", form, follow=True)
    assert "10:00–10:45 Held: Tom Reed" in words(done)
    slot = HeldSlot.objects.get()
    assert "STATUS:TENTATIVE" in stands(server, diary, f"{slot.written.uid}.ics")
    assert "Held: Tom Reed" in words(browser_of_alice.get("/meetings/"))
    again = browser_of_alice.post(f"/people/{tom.pk}/hold/", form)
    assert again.status_code == 409
    assert "Something stands in the way." in words(again)
    browser_of_alice.post(f"/written/{slot.written_id}/")
    assert "10:00–10:45" not in words(browser_of_alice.get(f"/people/{tom.pk}/hold/"))
    with pytest.raises(RuntimeError, match="404"):
        stands(server, diary, f"{slot.written.uid}.ics")


@pytest.mark.parametrize("wrong", [{"at": "soon"}, {"at": "2020-01-01T10:00"}, {"minutes": "0"}, {"summary": " "}])
def test_a_time_that_is_none_is_refused_in_words(diary, alice, browser_of_alice, wrong):
    tom = people.create_person(alice, "Tom Reed", "tom@harbour.example")
    at = (datetime.now(UTC) + timedelta(days=9)).strftime("%Y-%m-%dT10:00")
    form = {"calendar": diary.pk, "at": at, "minutes": "45", "summary": "Held: Tom Reed", **wrong}
    assert browser_of_alice.post(f"/people/{tom.pk}/hold/", form).status_code == 422
    assert not FormerVersion.objects.exists()


def test_an_invitation_is_answered_for_one_day_and_nobody_is_told(server, diary, browser_of_alice):
    entry = Entry.objects.filter(uid="meet-1").order_by("at")[1]
    assert "Your answer in your calendar" in words(browser_of_alice.get(f"/entries/{entry.pk}/"))
    place = f"/entries/{entry.pk}/answer/"
    page = browser_of_alice.get(place)
    assert "It says now: not answered yet" in words(page)
    assert "Nobody is told by this; answer by letter if you want to." in words(page)
    done = browser_of_alice.post(place, {"shown": shown(page), "answer": "DECLINED"}, follow=True)
    assert "It says now: No, I can't" in words(done).replace("&#x27;", "'")
    raw = stands(server, diary, "m.ics")
    assert raw.count("BEGIN:VEVENT") == 2
    assert raw.count("PARTSTAT=DECLINED") == 1


def test_an_export_without_anybody_says_so_and_with_somebody_is_a_file(alice, browser_of_alice):
    said = browser_of_alice.get("/people/export/?form=vcard", follow=True)
    assert "There is nobody in your address book yet" in words(said)
    people.create_person(alice, "Tom Reed", "tom@harbour.example")
    card = browser_of_alice.get("/people/export/?form=vcard&version=3.0")
    assert card["Content-Type"] == "text/vcard; charset=utf-8"
    assert card["Cache-Control"] == "no-store"
    assert re.fullmatch(r'attachment; filename="sincerely-people-\d{4}-\d\d-\d\d\.vcf"', card["Content-Disposition"])
    assert b"FN:Tom Reed\r\n" in card.getvalue()
    assert browser_of_alice.get("/people/export/?form=csv&bom=1").getvalue().startswith(b"\xef\xbb\xbfName")
    assert browser_of_alice.get("/people/export/?form=pdf").status_code == 404


def test_the_pages_in_a_browser(
    live_server, browser, alice, server, book, mai, diary, browser_of_alice
):  # fmt: skip
    """Both languages, both widths, both themes, no script: nothing complains, and pictures to look at are left."""
    place = f"/people/{mai.pk}/address-book/"
    token = shown(browser_of_alice.get(place))
    entry = Entry.objects.filter(uid="meet-1").earliest("at")
    cookie = browser_of_alice.cookies[desk_settings.SESSION_COOKIE_NAME].value
    browser_of_alice.post(place, {"shown": token, "field": ["0"]})
    row = FormerVersion.objects.get()
    server.put(book.account.username, "one", "7.vcf", CARD.replace("Kế toán", "Trưởng phòng"))
    pages = {
        "card": place, "hold": f"/people/{mai.pk}/hold/", "answer": f"/entries/{entry.pk}/answer/", "log": "/written/",
        "clash": f"/written/{row.pk}/", "person": f"/people/{mai.pk}/", "meetings": "/meetings/",
    }  # fmt: skip
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

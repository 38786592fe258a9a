"""What somebody met in their first hour at the desk, where a page misled them or got in the way."""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from sincerely.journey import arrival, letters
from sincerely.journey.meeting import meeting_brief
from sincerely.journey.standing import day_back
from sincerely.noticing.models import Notice
from sincerely.people import actions as people
from sincerely.people.models import Entry, Thread
from sincerely.review.models import StandingApproval
from sincerely.sending.models import Account as Sending
from sincerely.web.views.sources import server_named
from sincerely.writing.models import Letter
from tests.sending.desk_scene import write

pytestmark = pytest.mark.django_db


@pytest.fixture
def tom(alice):
    return people.create_person(alice, "Tom Harbour", "tom@harbour.example")


def absence(until, **more):
    """Return what the form of an absence note sends."""
    return {
        "kind": "out_of_office", "language": "en", "subject": "Away until {back}", "text": "I am back on {back}.",
        "people": "tom@harbour.example", "most": "5", "until": until.isoformat(), **more,
    }  # fmt: skip


def test_the_example_of_an_absence_note_names_the_day_that_its_letters_will_name(client_of_alice, tom):
    until = datetime.now(UTC).date() + timedelta(days=9)
    shown = client_of_alice.post("/standing/new/", absence(until)).content.decode()
    assert f"I am back on {until.day} {until:%B %Y}." in shown


def test_an_absence_note_ends_when_the_day_begins_that_it_calls_the_day_back(client_of_alice, tom):
    back = datetime.now(UTC).date() + timedelta(days=9)
    shown = client_of_alice.post("/standing/new/", absence(back))
    client_of_alice.post("/standing/new/", absence(back, sha256=shown.context["sha256"]))
    given = StandingApproval.objects.get()
    zone = ZoneInfo(given.owner.timezone)
    assert given.until == datetime.combine(back, time(0), tzinfo=zone)
    assert day_back(given) == f"{back.day} {back:%B %Y}"


def test_the_time_zone_is_chosen_on_the_page_of_settings(client_of_alice, alice):
    page = client_of_alice.get("/settings/").content.decode()
    assert 'value="Asia/Ho_Chi_Minh"' in page

    def kept(zone):
        client_of_alice.post(
            "/settings/", {"name": "Alice", "timezone": zone, "undo_seconds": "30", "single_keys": "1"}
        )
        alice.refresh_from_db()
        return alice.timezone

    assert kept("Europe/Lisbon") == "Europe/Lisbon"
    assert kept("Europe/Atlantis") == "Europe/Lisbon"
    assert "Europe/Atlantis" in client_of_alice.get("/settings/").content.decode()


def test_who_is_not_known_is_named(client_of_alice, tom):
    until = datetime.now(UTC).date() + timedelta(days=9)
    typed = absence(until, people="tom@harbour.example, nobody@harbour.example")
    shown = client_of_alice.post("/standing/new/", typed).content.decode()
    assert "nobody@harbour.example: Nobody with this address is known." in shown
    assert "{back}</code> the day that you choose" in shown


@pytest.fixture
def asked(alice, tmp_path):
    """Four people asked for something yesterday, one an hour after the other."""
    now = datetime.now(UTC)
    for number, name in enumerate(("Ann", "Ben", "Cleo", "Dora")):
        at = now - timedelta(hours=30 - number)
        (tmp_path / f"{number}.eml").write_text(
            f"From: {name} Harbour <{name}@harbour.example>\nTo: {alice.email}\nSubject: Boxes\n"
            f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000\nMessage-ID: <{number}@harbour.example>\n\n"
            f"Hi Alice,\n\nCould you send me the price list for the boxes?\n\n{name}\n"
        )
    arrival.bring_in(alice, [str(tmp_path)], now=now, processes=0)


def names(page):
    """Return whose rows stand on Today, the current one in capitals."""
    rows = re.findall(r'<li class="need"( aria-current="true")?.*?<h3><a[^>]*>(\w+)</a>', page, re.DOTALL)
    return [name.upper() if current else name for current, name in rows]


def press(client, page, name, key):
    """Press a row's button as its form sends it; return the page that comes."""
    row = next(one for one in page.split('<li class="need"')[1:] if f">{name}</a>" in one)
    action = re.search(r'<form method="post" action="([^"]+)"', row)[1].replace("&amp;", "&")
    sent = {"reach": {"e": "once", "h": "later"}[key]}
    if found := re.search(r'name="next" value="([^"]+)"', row):
        sent["next"] = found[1].replace("&amp;", "&")
    return client.post(action, sent, follow=True).content.decode()


def test_putting_a_row_away_leaves_you_at_its_place(client_of_alice, asked):
    page = client_of_alice.get("/").content.decode()
    assert names(page) == ["ANN", "Ben", "Cleo", "Dora"]
    page = press(client_of_alice, page, "Cleo", "e")
    assert names(page) == ["Ann", "Ben", "DORA"], "the same key again would put away the first row, unread"
    undo = re.search(r'<div class="toast".*?action="([^"]+)".*?name="next" value="([^"]+)"', page, re.DOTALL)
    page = client_of_alice.post(undo[1], {"next": undo[2]}, follow=True).content.decode()
    assert names(page) == ["Ann", "Ben", "CLEO", "Dora"]
    assert names(press(client_of_alice, page, "Dora", "h")) == ["Ann", "Ben", "CLEO"]


def test_a_row_that_is_gone_says_so_and_a_press_too_many_keeps_the_undo(client_of_alice, asked):
    """An old window shows rows that were put away in another one."""
    old = client_of_alice.get("/").content.decode()
    press(client_of_alice, old, "Ben", "e")
    assert "That one is settled already." in press(client_of_alice, old, "Ben", "h")
    row = next(one for one in old.split('<li class="need"')[1:] if ">Cleo</a>" in one)
    action = re.search(r'<form method="post" action="([^"]+)"', row)[1]
    for _ in range(2):
        client_of_alice.post(action, {"reach": "once"})
    assert (
        "/undo/" in re.search(r'<div class="toast".*?</div>', client_of_alice.get("/").content.decode(), re.DOTALL)[0]
    )


def test_the_whole_list_stays_whole(client_of_alice, asked):
    page = press(client_of_alice, client_of_alice.get("/?all=1").content.decode(), "Ben", "e")
    assert 'value="/?at=0&amp;all=1#here"' in page


def begun_from(client, entry, task):
    """Press Write on a message's page, then a kind of letter; return the letter."""
    page = client.get(f"/entries/{entry.pk}/").content.decode()
    menu = re.search(r'href="(/letters/new/[^"]+)"', page)[1].replace("&amp;", "&")
    form = client.get(menu).content.decode().split('action="/letters/new/"')[1]
    sent = dict(re.findall(r'<input type="hidden" name="(person|entry)" value="(\d+)"', form))
    place = client.post("/letters/new/", {**sent, "task": task})["Location"]
    return Letter.objects.get(pk=place.split("/")[2])


def test_a_letter_begun_from_a_message_answers_it(client_of_alice, alice, asked):
    first, last = Entry.objects.get(person__name="Ann Harbour"), Entry.objects.get(person__name="Dora Harbour")
    for entry in (first, last):
        for task in ("scheduling", "thanks"):
            letter = begun_from(client_of_alice, entry, task)
            assert (letter.reply_to, letter.subject) == (entry, "Re: Boxes"), task
            assert begun_from(client_of_alice, entry, task) == letter, "pressed twice"
    elsewhere = client_of_alice.post("/letters/new/", {"person": first.person_id, "entry": last.pk, "task": "apology"})
    assert Letter.objects.get(pk=elsewhere["Location"].split("/")[2]).reply_to is None, "somebody else's message"


def test_what_is_hard_in_a_conversation_keeps_its_answers_by_hand(client_of_alice, alice, tom):
    at = datetime.now(UTC) - timedelta(days=30)
    thread = Thread.objects.create(owner=alice)
    entry = Entry.objects.create(
        owner=alice, person=tom, kind="message", direction="in", at=at, subject="News", text="My mother died last night.",
        message_id="1@harbour.example", thread=thread, language="en", digest="1",
    )  # fmt: skip
    notice = {"owner": alice, "person": tom, "entry": entry, "at": at, "kind": "sensitive", "what": "grief"}
    Notice.objects.create(
        **notice, quote="My mother died last night", start=0, end=25, confidence=0.9, rule="en.matter"
    )
    assert begun_from(client_of_alice, entry, "information").mode == "human"
    assert Letter.objects.get(reply_to=entry).text == ""


def test_an_empty_list_shows_at_once_what_came(client_of_alice, alice, tom, tmp_path):
    now = datetime.now(UTC)
    people.add_note(alice, tom, "Met at the fair.", kind="note", at=now - timedelta(days=9), now=now)
    assert names(client_of_alice.get("/").content.decode()) == []
    (tmp_path / "1.eml").write_text(
        f"From: Tom Harbour <tom@harbour.example>\nTo: {alice.email}\nSubject: Boxes\nMessage-ID: <1@harbour.example>\n"
        f"Date: {now - timedelta(hours=30):%a, %d %b %Y %H:%M:%S} +0000\n\nHi Alice,\n\nCould you send me the prices?\n\nTom\n"
    )
    arrival.bring_in(alice, [str(tmp_path)], now=now, processes=0)
    page = client_of_alice.get("/").content.decode()
    assert names(page) == ["TOM"]
    assert "new since you opened this" not in page


def test_a_deadline_is_the_day_that_its_words_name(client_of_alice, alice, tmp_path):
    """Their Thursday ends on the owner's Friday: the page must not say another day than the words beside it."""
    alice.timezone = "Asia/Ho_Chi_Minh"
    alice.save()
    now = datetime.now(ZoneInfo(alice.timezone)).replace(hour=12)
    promised, next_one = now.date() - timedelta(days=3), now.date() + timedelta(days=4)
    asks = f"Could you send me the price list by {next_one.day} {next_one:%B %Y}?"
    said = (("Ann", 3, promised, f"I'll send you the barcode file by {promised:%A}."), ("Ben", 1, now.date(), asks))
    for name, days, before, words in said:
        at = datetime.combine(before - timedelta(days=days), time(9), tzinfo=UTC)
        (tmp_path / f"{name}.eml").write_text(
            f"From: {name} Harbour <{name}@harbour.example>\nTo: {alice.email}\nSubject: Boxes\n"
            f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000\nMessage-ID: <{name}@harbour.example>\n\nHi Alice,\n\n{words}\n\n{name}\n"
        )
    arrival.bring_in(alice, [str(tmp_path)], now=now, processes=0)
    page = client_of_alice.get("/").content.decode()
    assert f"Ann promised this by {promised:%a} {promised.day} {promised:%b}" in page
    assert f"<span>{next_one:%a} {next_one.day} {next_one:%b}</span>" in page, "by when, not how long ago"
    person = Entry.objects.get(person__name="Ann Harbour").person_id
    assert f"{promised:%a} {promised.day} {promised:%b}" in client_of_alice.get(f"/people/{person}/").content.decode()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("imap.example.com", ("imap.example.com", "", "")),
        ("imap.example.com:1993", ("imap.example.com", "1993", "")),
        ("https://dav.example.com/me/calendar/", ("dav.example.com", "", "/me/calendar/")),
        ("me@example.com", ("me@example.com", "", "")),
        ("[::1]:993", ("::1", "993", "")),
        ("localhost.", ("localhost.", "", "")),
        ("http://[bad", ("http://[bad", "", "")),
        ("dav.example.com:99999", ("dav.example.com:99999", "", "")),
        ("", ("", "", "")),
    ],
)
def test_a_server_may_be_pasted_as_an_address(typed, meant):
    assert server_named(typed) == meant


@pytest.mark.parametrize("place", ["/sources/add/?kind=imap", "/sources/sending/add/"])
def test_the_demo_says_that_it_reads_nothing_before_a_password_is_typed(client_of_alice, settings, place):
    assert "Type no password of yours here." not in client_of_alice.get(place).content.decode()
    settings.SINCERELY_DEMO = True
    assert "Type no password of yours here." in client_of_alice.get(place).content.decode()


def test_settings_say_truly_whether_letters_can_leave(client_of_alice, alice):
    page = client_of_alice.get("/settings/").content.decode()
    assert "approved letters wait in the outbox" in page
    assert 'href="/sources/sending/add/"' in page
    Sending.objects.create(
        owner=alice, email="alice@home.example", name="Home", host="smtp.home.example", port=465, username="alice",
        created_at=datetime.now(UTC),
    )  # fmt: skip
    page = client_of_alice.get("/settings/").content.decode()
    assert "approved letters wait in the outbox" not in page
    assert "Letters leave after your yes, from alice@home.example." in page


def test_a_meeting_that_is_over_says_so(client_of_alice, alice, tom):
    now = datetime.now(UTC)
    midnight = now.astimezone(ZoneInfo(alice.timezone)).replace(hour=0, minute=0, second=0, microsecond=0)
    common = {"owner": alice, "person": tom, "kind": "meeting", "language": "en"}
    Entry.objects.create(**common, digest="1", subject="Early", at=midnight, ends_at=midnight + timedelta(seconds=1))
    later = midnight + timedelta(hours=23, minutes=58)
    Entry.objects.create(**common, digest="2", subject="Late", at=later, ends_at=later + timedelta(days=1))
    early, late = client_of_alice.get("/").content.decode().split('<div class="meeting">')[1:]
    assert ">already over<" in early and "/meetings/" not in early
    assert ">already over<" not in late and "/meetings/" in late


def test_the_meetings_begin_with_today(client_of_alice, alice, tom):
    """What is over lies folded; a meeting that runs has its brief still, and one of yesterday that goes on is today's."""
    empty = client_of_alice.get("/meetings/").content.decode()
    assert "No meeting today." in empty
    assert ".ics" in empty
    assert "<details" not in empty[empty.index('id="main"') :]
    now = datetime.now(UTC)
    midnight = now.astimezone(ZoneInfo(alice.timezone)).replace(hour=0, minute=0, second=0, microsecond=0)
    common = {"owner": alice, "person": tom, "kind": "meeting", "language": "en"}
    day, minute = timedelta(days=1), timedelta(minutes=1)
    for subject, at, ends_at in (
        ("Long over", midnight - 3 * day, midnight - 3 * day + minute), ("All of yesterday", midnight - day, midnight),
        ("Through the night", midnight - minute, now + minute), ("Early", midnight, midnight + timedelta(seconds=1)),
        ("Tomorrow", midnight + day, None),
    ):  # fmt: skip
        Entry.objects.create(**common, digest=subject, subject=subject, at=at, ends_at=ends_at)
    page = client_of_alice.get("/meetings/").content.decode()
    past, rest = page[page.index('id="main"') :].split('aria-current="date"')
    today, ahead = rest.split('id="ma"')
    assert "<details" in past
    assert "2 meetings of the last week" in past
    assert "Long over" in past
    assert "All of yesterday" in past
    night, early = today.split("Early")
    assert "Through the night" in night
    assert ">Brief<" in night
    assert ">Brief<" not in early
    assert "Tomorrow" in ahead
    assert f"{midnight:%Y-%m-%d}" in today


def told(owner, person, direction, words, *, who, what="family", kind="fact", by_owner=False):
    """Put a letter on the timeline in which this was found."""
    number = Entry.objects.count()
    entry = Entry.objects.create(
        owner=owner, person=person, kind="message", direction=direction, subject="News", text=f"Hello,\n\n{words}.",
        at=datetime.now(UTC) - timedelta(days=2), message_id=f"{number}@harbour.example", language="en", digest=str(number),
    )  # fmt: skip
    Notice.objects.create(
        owner=owner, person=person, entry=entry, at=entry.at, kind=kind, what=what, who=who, start=8, end=9,
        by_owner=by_owner, quote=words, confidence=0.9, rule="en.fact.family",
    )  # fmt: skip


def test_what_the_owner_told_of_themself_is_not_known_about_the_reader(client_of_alice, alice, tom):
    told(alice, tom, "out", "My father is well", who="sender", by_owner=True)
    told(alice, tom, "in", "How does your mother do", who="reader")
    told(alice, tom, "in", "My son swims", who="sender")
    page = client_of_alice.get(f"/people/{tom.pk}/").content.decode()
    known = page.split("Known about them")[1].split("</section>")[0]
    assert "My son swims" in known
    assert "My father is well" not in known
    assert "How does your mother do" not in known
    brief = letters.brief_for(alice, tom, None, why_no_draft="", now=datetime.now(UTC))
    assert [one.quote for one in brief.facts] == ["My son swims"]
    letter = write(alice, datetime.now(UTC))
    Letter.objects.filter(pk=letter.pk).update(person=tom)
    told(alice, tom, "out", "your garden is lovely", who="reader")
    seen = letters.look(Letter.objects.get(pk=letter.pk), now=datetime.now(UTC)).seen
    assert set(seen.known_facts) == {"My son swims", "your garden is lovely"}, "what the checks may take as known"


@pytest.mark.parametrize(("language", "known", "wrote"), [
    ("en", "Known about them", "1 sentence that you wrote about them"),
    ("vi", "Điều đã biết về người này", "1 câu bạn viết về người này"),
])  # fmt: skip
def test_a_condolence_of_the_owners_stands_as_what_they_wrote(client_of_alice, alice, tom, language, known, wrote):
    """Nobody told the desk that somebody died: the owner wrote of it, and so the page says."""
    client_of_alice.post("/language/", {"language": language})
    told(alice, tom, "out", "so sorry about the death of your father", who="other", what="death", kind="moment")
    page = client_of_alice.get(f"/people/{tom.pk}/").content.decode()
    first, _, rest = page.split(known)[1].split("</section>")[0].partition(wrote)
    assert "so sorry" not in first
    assert "so sorry" in rest
    assert 'class="tag"' not in rest, "it is no fact of a kind"
    start = datetime.now(UTC) + timedelta(hours=1)
    meeting = Entry.objects.create(
        owner=alice, person=tom, kind="meeting", subject="Pier", language="en", digest="pier", at=start, ends_at=start
    )
    (coming,) = meeting_brief(alice, meeting, now=datetime.now(UTC)).attendees
    assert (coming.facts, coming.changed) == ([], [])

"""Writing to a real Radicale: what was seen is what is changed, one account beside another, and every kind of break."""

import io
import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError, transaction

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner, SignIn
from sincerely.journey import address_book, calendar, sync, writing_back
from sincerely.journey.writing_back import There
from sincerely.people import actions as people
from sincerely.people.models import Card, Entry, Handled, HeldSlot, Identity, Person, Proposal
from sincerely.people.queries.holding import clashes, held_slots
from sincerely.sources import actions, queries
from sincerely.sources.actions.writing import NotWritten
from sincerely.sources.adapters.dav import open_dav
from sincerely.sources.content_lines import CannotChange
from sincerely.sources.event_changes import names_others
from sincerely.sources.models import Account, Copy, FormerVersion, Source
from sincerely.sources.remote import Servers, Trouble
from sincerely.trust.vault import new_line, read_ring
from tests.sources import radicale_server

pytestmark = pytest.mark.django_db(transaction=True)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
NUMBERS = itertools.count()
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:card-7\r\nN:Ngô;Mai;Thị;;\r\nFN:Ngô Thị Mai\r\n"
    "item1.EMAIL;TYPE=INTERNET:mai@harbour.example\r\nitem1.X-ABLABEL:Văn phòng\r\nTITLE:Kế toán\r\n"
    "X-FAVOURITE-TEA:oolong\\, warm\r\nEND:VCARD\r\n"
)
MEETING = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nBEGIN:VTIMEZONE\r\nTZID:SE Asia Standard Time\r\n"
    "BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0700\r\nTZOFFSETTO:+0700\r\nEND:STANDARD\r\n"
    "END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:meet-1\r\nDTSTAMP:20261101T000000Z\r\nSEQUENCE:2\r\n"
    "DTSTART;TZID=SE Asia Standard Time:20261201T090000\r\nDTEND;TZID=SE Asia Standard Time:20261201T100000\r\n"
    "{rule}SUMMARY:Giao hàng\r\nORGANIZER:mailto:marta@harbour.example\r\n"
    "ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:alice@desk.example\r\n"
    "ATTENDEE;PARTSTAT=ACCEPTED:mailto:marta@harbour.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture(scope="module")
def server():
    with radicale_server.running() as one:
        yield one


@pytest.fixture
def sign_in(alice) -> SignIn:
    return signed_in(alice)


def signed_in(owner: Owner) -> SignIn:
    return accounts.use_sign_in_link(accounts.make_sign_in_link(owner, now=NOW), now=NOW)


@pytest.fixture
def servers(server) -> Servers:
    def no_mail(_access):
        raise Trouble("refused")

    return Servers(no_mail, quick_dav, lambda grant, _now: grant, read_ring(new_line()), ("localhost",), server.ca_file)


def quick_dav(access, kind):
    return open_dav(access, kind, timeout=5)


def connect(owner: Owner, server, servers: Servers, kind: str, *, may_write: bool = True) -> Account:
    """An account of its own on the server with one calendar or book, read once."""
    user = f"user{next(NUMBERS)}@desk.example"
    server.add_user(user)
    (server.make_calendar if kind == "caldav" else server.make_addressbook)(user, "one", name="Khách hàng")
    settings = {
        "kind": kind, "name": user, "host": "localhost", "port": server.port, "security": "tls", "path": "/",
        "username": user,
    }  # fmt: skip
    account = actions.add_account(owner, settings, secret=radicale_server.PASSWORD, ring=servers.ring)
    if may_write:
        actions.switch(account, may_write=True)
    return account


def read(account: Account, servers: Servers):
    done = sync.sync(account, servers, who="test:1", clock=lambda: NOW, processes=0)
    assert done.fault is None, done.detail
    return done


@pytest.fixture
def book(alice, server, servers):
    """An address book with one card, read, and known to be Mai's."""
    account = connect(alice, server, servers, "carddav")
    server.put(account.username, "one", "7.vcf", CARD)
    read(account, servers)
    source = account.sources.get()
    mai = Person.objects.get(identities__value="mai@harbour.example")
    Card.objects.update_or_create(owner=alice, source=source, uid="card-7", defaults={"person": mai})
    return source


@pytest.fixture
def mai(book) -> Person:
    return Person.objects.get(identities__value="mai@harbour.example")


def stands(server, source: Source, name: str) -> str:
    """What the server keeps, as anybody else reads it."""
    user = source.account.username
    return server._ask("GET", user, f"/{user}/one/{name}").content.decode()


def preview(owner, person, servers):
    place = address_book.places(owner, person)[0]
    there = writing_back.look(place.source, place.key, servers, now=NOW)
    return place, there, address_book.offers(owner, person, there.raw)


def say_yes(person, servers, sign_in, place, there, chosen):
    return address_book.write_card_of(person, place, there, chosen, servers, sign_in=sign_in, now=NOW)


# --- contacts ------------------------------------------------------------------------------------------------------


def test_what_was_typed_is_offered_and_written_and_nothing_else_changes(alice, server, servers, sign_in, book, mai):
    before = stands(server, book, "7.vcf")
    people.edit_person(alice, mai, {"title": "Giám đốc"})
    place, there, offers = preview(alice, mai, servers)
    assert [(one.field, one.old, one.new, one.ground) for one in offers] == [
        ("title", "Kế toán", "Giám đốc", "typed")
    ]  # fmt: skip
    assert stands(server, book, "7.vcf") == before  # looking writes nothing
    outcome = say_yes(mai, servers, sign_in, place, there, offers)
    assert outcome.state == "written"
    assert stands(server, book, "7.vcf") == before.replace("TITLE:Kế toán", "TITLE:Giám đốc")
    row = FormerVersion.objects.get()
    assert (row.state, row.why, row.written_by, row.sign_in) == ("written", "contact_fields", alice.name, sign_in)
    assert queries.unpack(row.blob) == there.raw
    assert row.etag_after == Copy.objects.get(source=book).etag != row.etag
    assert preview(alice, mai, servers)[2] == []
    assert read(book.account, servers).arrived.new == 0


def test_the_former_version_is_put_back_byte_for_byte(alice, server, servers, sign_in, book, mai):
    before = stands(server, book, "7.vcf")
    people.edit_person(alice, mai, {"title": "Giám đốc"})
    row = say_yes(mai, servers, sign_in, *preview(alice, mai, servers)).row
    way = writing_back.way_back(row, servers, now=NOW)
    assert way.is_untouched
    done = writing_back.put_back(row, way.now_there, servers, sign_in=sign_in, now=NOW)
    assert done.state == "written"
    assert stands(server, book, "7.vcf") == before
    row.refresh_from_db()
    assert row.undone_at == NOW
    assert FormerVersion.objects.count() == 2  # putting back is a change of its own, with its own way back


def test_a_change_between_the_look_and_the_yes_is_a_conflict(alice, server, servers, sign_in, book, mai):
    people.edit_person(alice, mai, {"title": "Giám đốc"})
    seen = preview(alice, mai, servers)
    server.put(book.account.username, "one", "7.vcf", CARD.replace("Kế toán", "Trưởng phòng"))
    outcome = say_yes(mai, servers, sign_in, *seen)
    assert outcome.state == "conflict"
    assert "TITLE:Trưởng phòng" in outcome.there.raw.decode()
    assert "TITLE:Trưởng phòng" in stands(server, book, "7.vcf")
    assert FormerVersion.objects.get().state == "conflict"
    place, there, offers = preview(alice, mai, servers)
    assert [one.old for one in offers] == ["Trưởng phòng"]
    assert say_yes(mai, servers, sign_in, place, there, offers).state == "written"


def test_a_change_after_ours_makes_putting_back_a_conflict(alice, server, servers, sign_in, book, mai):
    people.edit_person(alice, mai, {"title": "Giám đốc"})
    row = say_yes(mai, servers, sign_in, *preview(alice, mai, servers)).row
    server.put(book.account.username, "one", "7.vcf", CARD.replace("Kế toán", "Phó giám đốc"))
    way = writing_back.way_back(row, servers, now=NOW)
    assert not way.is_untouched
    stale = writing_back.put_back(row, way.as_written, servers, sign_in=sign_in, now=NOW)
    assert stale.state == "conflict"
    assert "Phó giám đốc" in stands(server, book, "7.vcf")
    row.refresh_from_db()
    assert row.undone_at is None
    assert writing_back.put_back(row, way.now_there, servers, sign_in=sign_in, now=NOW).state == "written"
    assert "TITLE:Kế toán" in stands(server, book, "7.vcf")


def test_what_was_filed_and_accepted_is_offered_ticked_and_what_was_only_seen_is_not(alice, servers, book, mai):
    number = Identity.objects.create(owner=alice, person=mai, kind="phone", value="+84912345678")
    Handled.objects.create(owner=alice, at=NOW, kind="phone_filed", person=mai, slots={"value": number.value})
    Identity.objects.create(owner=alice, person=mai, kind="email", value="mai.ngo@home.example")
    Proposal.objects.create(
        owner=alice, person=mai, kind="organisation", value="Cảng Sông", state="accepted", made_at=NOW
    )
    mai.organisation = "Cảng Sông"
    mai.save()
    _, _, offers = preview(alice, mai, servers)
    assert {(one.field, one.new): (one.ground, one.is_ticked) for one in offers} == {
        ("organisation", "Cảng Sông"): ("accepted", True),
        ("email", "mai.ngo@home.example"): ("known", False),
        ("phone", "+84912345678"): ("filed", True),
    }
    Handled.objects.update(undone_at=NOW)
    assert [one.ground for one in preview(alice, mai, servers)[2] if one.field == "phone"] == ["known"]


def test_somebody_without_a_card_gets_a_new_one_and_only_once(alice, server, servers, sign_in, book):
    tom = people.create_person(alice, "Tom Reed", "tom@harbour.example", phone="+442079460111")
    place, there, offers = preview(alice, tom, servers)
    assert place.is_new
    outcome = say_yes(tom, servers, sign_in, place, there, offers)
    assert outcome.state == "written"
    raw = stands(server, book, f"{place.uid}.vcf")
    assert "FN:Tom Reed" in raw
    assert "tom@harbour.example" in raw
    assert "+442079460111" in raw
    assert Card.objects.get(person=tom).uid == place.uid
    again = say_yes(tom, servers, sign_in, place, There(), offers)
    assert again.state == "conflict"
    assert not address_book.places(alice, tom)[0].is_new
    way = writing_back.way_back(outcome.row, servers, now=NOW)
    assert writing_back.put_back(outcome.row, way.now_there, servers, sign_in=sign_in, now=NOW).state == "written"
    with pytest.raises(RuntimeError, match="404"):
        stands(server, book, f"{place.uid}.vcf")
    assert not Card.objects.filter(person=tom).exists()


def test_a_card_that_nobody_noted_is_found_by_its_address(alice, servers, book, mai):
    Card.objects.all().delete()
    place = address_book.places(alice, mai)[0]
    assert (place.is_new, place.uid) == (False, "card-7")
    assert place.key.endswith("/one/7.vcf")
    assert address_book.places(alice, people.create_person(alice, "Tom Reed", "ai@harbour.example"))[0].is_new


def test_two_accounts_keep_apart(alice, server, servers, sign_in, book, mai):
    other = connect(alice, server, servers, "carddav")
    server.put(other.username, "one", "7.vcf", CARD)
    read(other, servers)
    people.edit_person(alice, mai, {"title": "Giám đốc"})
    say_yes(mai, servers, sign_in, *preview(alice, mai, servers))
    assert "TITLE:Kế toán" in stands(server, other.sources.get(), "7.vcf")
    assert "TITLE:Giám đốc" in stands(server, book, "7.vcf")


# --- who may, and where --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("why", ["may_not_write", "off", "read_only", "removed", "gone", "not_chosen"])
def test_nothing_is_asked_where_writing_is_not_allowed(alice, server, servers, sign_in, book, mai, why):
    people.edit_person(alice, mai, {"title": "Giám đốc"})
    seen = preview(alice, mai, servers)
    account = book.account
    if why == "may_not_write":
        actions.switch(account, may_write=False)
    elif why == "off":
        actions.switch(account, is_on=False)
    elif why == "removed":
        Account.objects.filter(pk=account.pk).update(removed_at=NOW)
    else:
        values = {"read_only": {"special": why}, "gone": {"state": why}, "not_chosen": {"is_chosen": False}}[why]
        Source.objects.filter(pk=book.pk).update(**values)
    with pytest.raises(NotWritten) as caught:
        say_yes(mai, replace(servers, dav=None), sign_in, *seen)
    assert caught.value.why == why
    assert not FormerVersion.objects.exists()


def test_only_an_open_sign_in_of_the_same_owner_writes(alice, bob, servers, sign_in, book, mai):
    people.edit_person(alice, mai, {"title": "Giám đốc"})
    seen = preview(alice, mai, servers)
    ended = signed_in(alice)
    accounts.sign_out(ended, now=NOW - timedelta(seconds=1))
    for one in (ended, signed_in(bob)):
        with pytest.raises(NotWritten) as caught:
            say_yes(mai, replace(servers, dav=None), one, *seen)
        assert caught.value.why == "not_signed_in"
    with pytest.raises(DatabaseError, match="signed-in person"), transaction.atomic():
        FormerVersion.objects.create(
            owner=alice, source=book, key="x", why="answered", sign_in=ended, written_by="nobody", replaced_at=NOW
        )
    assert not FormerVersion.objects.exists()


def test_an_account_is_read_only_until_its_owner_says_otherwise(alice, server, servers):
    account = connect(alice, server, servers, "carddav", may_write=False)
    read(account, servers)
    assert queries.why_not_writable(account.sources.get()) == "may_not_write"


# --- breaks --------------------------------------------------------------------------------------------------------


class Broken:
    """A connection that breaks at a write: before it reaches the server, or after; then the server is gone or there."""

    def __init__(self, real, *, reaches: bool, stays_away: bool) -> None:
        self.real, self.reaches, self.stays_away, self.is_down = real, reaches, stays_away, False

    def __getattr__(self, name):
        return getattr(self.real, name)

    def put(self, href, raw, *, etag):
        if self.reaches:
            self.real.put(href, raw, etag=etag)
        self.is_down = self.stays_away
        raise Trouble("disconnected")

    def get(self, href):
        if self.is_down:
            raise Trouble("no_answer")
        return self.real.get(href)


@pytest.mark.parametrize(("reaches", "stays_away", "state"), [
    (False, False, "failed"), (True, False, "written"), (False, True, "unsure"), (True, True, "unsure"),
])  # fmt: skip
def test_a_server_that_goes_down_in_the_middle(alice, server, servers, sign_in, book, mai, reaches, stays_away, state):
    before = stands(server, book, "7.vcf")
    people.edit_person(alice, mai, {"title": "Giám đốc"})
    seen = preview(alice, mai, servers)

    def dav(access, kind):
        return Broken(open_dav(access, kind, timeout=5), reaches=reaches, stays_away=stays_away)

    outcome = say_yes(mai, replace(servers, dav=dav), sign_in, *seen)
    assert outcome.state == state
    now = stands(server, book, "7.vcf")
    assert now == (before.replace("Kế toán", "Giám đốc") if reaches else before)  # nothing half-written
    row = FormerVersion.objects.get()
    if state == "unsure":
        assert row.state == "writing"
        settled = writing_back.settle(row, servers, now=NOW)
        assert settled.state == ("written" if reaches else "failed")
        row.refresh_from_db()
    assert row.state == ("written" if reaches else "failed")


def test_a_server_that_says_no_etag_after_a_write_is_asked_again(alice, server, servers, sign_in, book, mai):
    """The answer to PUT carries none; what stands there is read back with its own."""

    def without_etag(app):
        def plain(environ, start_response):
            def start(status, headers, *more):
                put = environ["REQUEST_METHOD"] == "PUT"
                return start_response(status, [h for h in headers if not put or h[0].lower() != "etag"], *more)

            return app(environ, start)

        return plain

    people.edit_person(alice, mai, {"title": "Giám đốc"})
    with server.limited(without_etag) as port:

        def dav(access, kind):
            return open_dav(replace(access, port=port, security="none"), kind, timeout=5)

        outcome = say_yes(mai, replace(servers, dav=dav), sign_in, *preview(alice, mai, servers))
    assert outcome.state == "written"
    assert outcome.row.etag_after == Copy.objects.get(source=book).etag != ""
    assert writing_back.way_back(outcome.row, servers, now=NOW).is_untouched


def test_a_server_that_is_down_before_the_look_is_said_and_nothing_is_noted(alice, servers, book, mai):
    away = replace(servers, dav=lambda access, kind: open_dav(replace(access, port=1), kind, timeout=2))
    with pytest.raises(Trouble) as caught:
        preview(alice, mai, away)
    assert caught.value.fault == "no_answer"
    assert not FormerVersion.objects.exists()


# --- calendars -----------------------------------------------------------------------------------------------------


@pytest.fixture
def diary(alice, server, servers):
    account = connect(alice, server, servers, "caldav")
    server.put(account.username, "one", "single.ics", MEETING.format(rule=""))
    series = MEETING.format(rule="RRULE:FREQ=WEEKLY;COUNT=4\r\n").replace("meet-1", "meet-2")
    server.put(account.username, "one", "series.ics", series)
    read(account, servers)
    return account.sources.get()


def hold(person, diary, servers, sign_in, *, at=NOW + timedelta(days=2), minutes=30):
    return calendar.hold(
        person, diary, start=at, end=at + timedelta(minutes=minutes), summary=f"Giữ chỗ: {person.name}",
        servers=servers, sign_in=sign_in, now=NOW,
    )  # fmt: skip


def test_a_slot_is_held_seen_and_let_go(alice, server, servers, sign_in, diary):
    mai = people.create_person(alice, "Ngô Thị Mai", "mai@harbour.example")
    outcome = hold(mai, diary, servers, sign_in)
    assert outcome.state == "written"
    raw = stands(server, diary, f"{outcome.row.uid}.ics")
    for line in ("SUMMARY:Giữ chỗ: Ngô Thị Mai", "STATUS:TENTATIVE", "TRANSP:OPAQUE", "DTSTART:20261126T090000Z"):
        assert line in raw
    (slot,) = held_slots(alice, person=mai, since=NOW)
    assert Entry.objects.get(uid=outcome.row.uid).status == "tentative"
    assert [one.uid for one in clashes(alice, slot.starts_at, slot.ends_at)] == [outcome.row.uid]
    read(diary.account, servers)
    assert Entry.objects.filter(uid=outcome.row.uid).count() == 1
    way = writing_back.way_back(outcome.row, servers, now=NOW)
    assert writing_back.put_back(outcome.row, way.now_there, servers, sign_in=sign_in, now=NOW).state == "written"
    with pytest.raises(RuntimeError, match="404"):
        stands(server, diary, f"{outcome.row.uid}.ics")
    assert held_slots(alice, since=NOW) == []
    assert Entry.objects.get(uid=outcome.row.uid).status == "cancelled"


def test_letting_go_can_be_taken_back_and_done_again(alice, server, servers, sign_in, diary):
    mai = people.create_person(alice, "Ngô Thị Mai", "mai@harbour.example")
    row = hold(mai, diary, servers, sign_in).row
    for is_held in (False, True, False, True):
        way = writing_back.way_back(row, servers, now=NOW)
        assert way.is_untouched
        done = writing_back.put_back(row, way.now_there, servers, sign_in=sign_in, now=NOW)
        assert done.state == "written"
        assert len(held_slots(alice, since=NOW)) == is_held
        row = FormerVersion.objects.get(pk=done.row.pk)
    first = FormerVersion.objects.earliest("pk")
    assert first.undone_at is None
    assert writing_back.way_back(first, servers, now=NOW).is_untouched


def test_a_slot_that_somebody_took_away_there_is_held_no_more(alice, server, servers, sign_in, diary):
    mai = people.create_person(alice, "Ngô Thị Mai", "mai@harbour.example")
    outcome = hold(mai, diary, servers, sign_in)
    server.delete(diary.account.username, "one", f"{outcome.row.uid}.ics")
    read(diary.account, servers)
    assert held_slots(alice, since=NOW) == []
    assert HeldSlot.objects.count() == 1


def ask_about(alice, servers, entry):
    (copy,) = calendar.calendars_with(alice, entry)
    there = writing_back.look(copy.source, copy.key, servers, now=NOW)
    return calendar.asked(alice, entry, copy, there)


def give(alice, servers, sign_in, entry, to, said, *, is_for_all=False):
    return calendar.give_answer(
        alice, entry, to, said, is_for_all=is_for_all, servers=servers, sign_in=sign_in, now=NOW
    )  # fmt: skip


def test_an_answer_stands_in_ones_own_calendar_and_can_be_taken_back(alice, server, servers, sign_in, diary):
    entry = Entry.objects.get(uid="meet-1")
    before = stands(server, diary, "single.ics")
    to = ask_about(alice, servers, entry)
    assert (to.invitation.answer, to.invitation.organiser) == ("NEEDS-ACTION", "marta@harbour.example")
    done = give(alice, servers, sign_in, entry, to, "ACCEPTED")
    assert done.state == "written"
    after = stands(server, diary, "single.ics")
    changed = [(a, b) for a, b in zip(before.splitlines(), after.splitlines(), strict=True) if a != b]
    assert len(changed) == 2
    assert "TZID=SE Asia Standard Time:20261201T090000" in after
    assert ask_about(alice, servers, entry).invitation.answer == "ACCEPTED"
    way = writing_back.way_back(done.row, servers, now=NOW)
    writing_back.put_back(done.row, way.now_there, servers, sign_in=sign_in, now=NOW)
    assert stands(server, diary, "single.ics") == before


def test_one_of_a_series_is_answered_alone_and_then_all(alice, server, servers, sign_in, diary):
    first, second, *_ = Entry.objects.filter(uid="meet-2").order_by("at")
    to = ask_about(alice, servers, second)
    assert (to.invitation.repeats, to.occurrence) == (True, "2026-12-08T02:00:00+00:00")
    assert give(alice, servers, sign_in, second, to, "DECLINED").state == "written"
    assert "RECURRENCE-ID;TZID=SE Asia Standard Time:20261208T090000" in stands(server, diary, "series.ics")
    assert ask_about(alice, servers, second).invitation.answer == "DECLINED"
    assert ask_about(alice, servers, first).invitation.answer == "NEEDS-ACTION"
    assert Entry.objects.filter(uid="meet-2").count() == 4
    give(alice, servers, sign_in, first, ask_about(alice, servers, first), "ACCEPTED", is_for_all=True)
    answers = {ask_about(alice, servers, one).invitation.answer for one in (first, second)}
    assert answers == {"ACCEPTED"}
    assert read(diary.account, servers).arrived.new == 0


def test_a_meeting_that_moved_meanwhile_is_a_conflict(alice, server, servers, sign_in, diary):
    entry = Entry.objects.get(uid="meet-1")
    to = ask_about(alice, servers, entry)
    moved = MEETING.format(rule="").replace("T090000", "T140000").replace("T100000", "T150000")
    server.put(diary.account.username, "one", "single.ics", moved)
    outcome = give(alice, servers, sign_in, entry, to, "ACCEPTED")
    assert outcome.state == "conflict"
    assert b"T140000" in outcome.there.raw
    assert "PARTSTAT=NEEDS-ACTION" in stands(server, diary, "single.ics")


def test_ones_own_meeting_has_nothing_to_answer(alice, server, servers, sign_in, diary):
    own = MEETING.format(rule="").replace("ORGANIZER:mailto:marta@harbour", "ORGANIZER:mailto:alice@desk")
    server.put(diary.account.username, "one", "single.ics", own)
    entry = Entry.objects.get(uid="meet-1")
    to = ask_about(alice, servers, entry)
    assert to.invitation.is_own
    with pytest.raises(CannotChange) as caught:
        give(alice, servers, sign_in, entry, to, "ACCEPTED")
    assert caught.value.why == "own_meeting"
    assert not FormerVersion.objects.exists()


class Scheduling:
    """A server that writes to the organiser by itself: whatever is stored that names others counts as a letter."""

    def __init__(self, feature: str) -> None:
        self.feature = feature
        self.letters: list[tuple[str, str]] = []

    def __call__(self, app):
        def schedules(environ, start_response):
            method = environ["REQUEST_METHOD"]

            def start(status, headers, *more):
                said = [(n, f"{v}, {self.feature}" if n.lower() == "dav" and self.feature else v) for n, v in headers]
                return start_response(status, said if self.feature != "silent" else [], *more)

            if method in ("PUT", "DELETE"):
                body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
                environ["wsgi.input"] = io.BytesIO(body)
                if b"ATTENDEE" in body or method == "DELETE":
                    self.letters.append((method, environ.get("HTTP_SCHEDULE_REPLY", "")))
            return app(environ, start)

        return schedules


@pytest.mark.parametrize("feature", ["calendar-auto-schedule", "calendar-schedule"])
def test_a_server_that_would_tell_the_organiser_gets_no_answer_to_tell(alice, server, servers, sign_in, diary, feature):
    """RFC 6638 has no header that keeps a PUT quiet: so nothing is put, and slots, which name nobody, still are."""
    entry = Entry.objects.get(uid="meet-1")
    before = stands(server, diary, "single.ics")
    wire = Scheduling(feature)
    mai = people.create_person(alice, "Ngô Thị Mai", "mai@harbour.example")
    with server.limited(wire) as port:
        there = replace(servers, dav=lambda access, kind: quick_dav(replace(access, port=port, security="none"), kind))
        to = ask_about(alice, there, entry)
        assert writing_back.would_tell(diary, to.copy.key, to.raw, there, now=NOW)
        refused = give(alice, there, sign_in, entry, to, "ACCEPTED")
        held = hold(mai, diary, there, sign_in)
    assert (refused.state, refused.trouble.fault) == ("failed", "would_tell")
    assert held.state == "written"
    assert wire.letters == []
    assert stands(server, diary, "single.ics") == before


def test_an_answer_is_not_taken_back_either_where_the_organiser_would_be_told(alice, server, servers, sign_in, diary):
    """The way back changes the answer, too."""
    entry = Entry.objects.get(uid="meet-1")
    done = give(alice, servers, sign_in, entry, ask_about(alice, servers, entry), "ACCEPTED")
    wire = Scheduling("calendar-auto-schedule")
    with server.limited(wire) as port:
        there = replace(servers, dav=lambda access, kind: quick_dav(replace(access, port=port, security="none"), kind))
        way = writing_back.way_back(done.row, there, now=NOW)
        refused = writing_back.put_back(done.row, way.now_there, there, sign_in=sign_in, now=NOW)
    assert (refused.state, refused.trouble.fault, wire.letters) == ("failed", "would_tell", [])


def test_a_server_that_does_not_say_what_it_does_is_taken_to_tell(alice, server, servers, sign_in, diary):
    entry = Entry.objects.get(uid="meet-1")
    to = ask_about(alice, servers, entry)
    with server.limited(Scheduling("silent")) as port:
        there = replace(servers, dav=lambda access, kind: quick_dav(replace(access, port=port, security="none"), kind))
        assert writing_back.would_tell(diary, to.copy.key, to.raw, there, now=NOW)
    assert not writing_back.would_tell(diary, to.copy.key, to.raw, servers, now=NOW)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (b"ORGANIZER:mailto:a@b.example", True), (b"attendee;CN=x:mailto:a@b.example", True),
        (b"ATTEN\r\n DEE:mailto:a@b.example", True), (b"DESCRIPTION:ATTENDEE:none", False), (b"SUMMARY:x", False),
    ],
)  # fmt: skip
def test_whom_an_object_names_is_seen_however_its_lines_are_written(line, names):
    assert names_others(b"BEGIN:VEVENT\r\n" + line + b"\r\nEND:VEVENT\r\n") is names

"""An address that is said to be the owner's after mail came in: as if it had been known all along, and undone whole."""

import json
import tempfile
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from django.core import serializers
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sincerely.accounts.actions import NotTheirs, create_owner
from sincerely.accounts.queries import own_addresses
from sincerely.journey import own_addresses as own
from sincerely.journey import removal
from sincerely.journey.arrival import bring_in
from sincerely.journey.who_is_who import accept
from sincerely.noticing.actions import close_by_hand
from sincerely.noticing.models import Notice
from sincerely.people.actions import decline, merge
from sincerely.people.models import Entry, Handled, Identity, Person, Proposal
from sincerely.people.queries import holds_only_others, open_proposals
from sincerely.sources.models import Source

NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
HOME = "lan.home@mail.example"
ME, AT_HOME = "Lan Nguyễn <lan@desk.example>", f"Lan Nguyễn <{HOME}>"
BO, CY = "Bo Birk <bo@there.example>", "Cy Coe <cy@far.example>"


def letter(number, sender, to, text, more=""):
    return (
        f"From: {sender}\nTo: {to}\nMessage-ID: <{number}@there.example>\n"
        f"Date: Mon, 23 Nov 2026 {8 + number:02}:00:00 +0000\nSubject: Letter {number}\n{more}\n{text}\n"
    )


LETTERS = (
    letter(1, BO, AT_HOME, "Lan, could you send me the list by Friday?"),
    letter(2, AT_HOME, BO, "I will send you the list on Thursday."),
    letter(3, BO, ME, "I'll bring the keys tomorrow."),
    letter(4, AT_HOME, CY, "Could you call me back on Wednesday?", "AI-Disclosure: mode=ai-modified\n"),
    letter(5, CY, AT_HOME, "My mother died last week."),
    letter(6, AT_HOME, BO, "Here is the list, as promised.", "In-Reply-To: <1@there.example>\n"),
    letter(7, BO, CY, "Could you send me the plan?\n\nBo", f"Cc: {AT_HOME}\n"),
    letter(8, AT_HOME, ME, "I will look at the plan at home."),
    letter(9, BO, CY, "I will send you the plan tomorrow."),
    letter(10, CY, f"{ME}, {AT_HOME}", "Thank you so much for your help with the move!"),
)
MEETING = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
BEGIN:VEVENT
UID:m1@there.example
DTSTAMP:20261120T080000Z
DTSTART:20261130T100000Z
DTEND:20261130T110000Z
SUMMARY:Handover
ORGANIZER;CN=Lan Nguyễn:mailto:lan.home@mail.example
ATTENDEE;CN=Bo Birk;PARTSTAT=ACCEPTED:mailto:bo@there.example
ATTENDEE;CN=Lan Nguyễn;PARTSTAT=TENTATIVE:mailto:lan.home@mail.example
END:VEVENT
END:VCALENDAR
"""


TEXTS = (
    "I will send you the list on Thursday.", "Could you call me back by Friday?", "Here is the list, as promised.",
    "My mother died last week.", "Thank you so much for your help with the move!", "Never mind the list.",
    "Em gửi anh báo giá trước thứ sáu nhé.", "Chị gọi lại cho em được không?",
)  # fmt: skip
NUMBERS = count(1)


@pytest.fixture
def owner(db):
    return create_owner("lan@desk.example", "Lan Nguyễn", timezone="Asia/Ho_Chi_Minh", now=NOW)


def bring(owner, folder, letters=LETTERS, meeting=MEETING):
    folder = Path(tempfile.mkdtemp(dir=folder))
    box, calendar = folder / "box.mbox", folder / "work.ics"
    box.write_text("".join(f"From x Mon Nov 23 09:00:00 2026\n{one}\n" for one in letters))
    calendar.write_text(meeting)
    bring_in(owner, [box, calendar], now=NOW, processes=0)


def told(owner):
    """What stands on the timeline and what was noticed, by Message-ID and the address of the other side."""
    emails = {}
    for person, value in Identity.objects.filter(owner=owner, person__kind="person").values_list("person", "value"):
        emails.setdefault(person, value)
    entries = [
        (one.message_id or one.uid, one.direction, emails.get(one.person_id), one.machine, one.answer)
        for one in Entry.objects.filter(owner=owner).order_by("message_id", "uid")
    ]
    notices = [
        (one.entry.message_id, one.kind, one.quote, one.by_owner, emails.get(one.person_id), one.state, one.closed_rule,
         one.closed_by.message_id if one.closed_by else "", one.maybe_rule, one.same_as_id is None)
        for one in Notice.objects.filter(owner=owner).order_by("entry__message_id", "start", "kind")
    ]  # fmt: skip
    counts = sorted((emails.get(one.pk) or one.kind, one.entries_count) for one in Person.objects.filter(owner=owner))
    return entries, notices, counts


def rows():
    return {
        model._meta.label: json.loads(serializers.serialize("json", model.objects.order_by("pk")))
        for model in (Entry, Notice, Identity, Person)
    }


def without_counts(found):
    for row in found["people.Person"]:
        # How two write to each other is learned meanwhile, and stays learned.
        for name in ("compared", "entries_count", "first_at", "last_at", "language"):
            row["fields"].pop(name)
    return found


def test_what_came_before_is_read_from_the_owners_side(owner, tmp_path):
    bring(owner, tmp_path)
    assert Entry.objects.get(message_id="2@there.example").direction == "other"
    taken = own.take(owner, f" {HOME.upper()} ", now=NOW)
    assert taken.addresses == (HOME,)
    assert taken.entries == 8
    assert HOME in own_addresses(owner)
    promise = Notice.objects.get(entry__message_id="2@there.example", kind="promise")
    assert (promise.by_owner, promise.person.name) == (True, "Bo Birk")
    assert promise.closed_by.message_id == "6@there.example"
    asked = Notice.objects.get(entry__message_id="1@there.example", kind="ask")
    assert (asked.by_owner, asked.state) == (True, "answered")
    assert Entry.objects.get(message_id="4@there.example").machine == "ai-modified"
    assert Entry.objects.get(message_id="8@there.example").person is None
    assert not Person.objects.filter(owner=owner, kind="person", name="Lan Nguyễn").exists()


def test_known_late_is_as_if_it_had_been_known_from_the_first(owner, tmp_path):
    bring(owner, tmp_path)
    own.take(owner, HOME, now=NOW)
    known = create_owner(
        "lan@other.example", "Lan Nguyễn", timezone=owner.timezone, now=NOW, addresses=["lan@desk.example", HOME]
    )
    bring(known, tmp_path)
    assert told(owner) == told(known)


@pytest.mark.parametrize("letters", [LETTERS, LETTERS[:5], LETTERS[3:]])
def test_undone_it_is_as_before(owner, tmp_path, letters):
    bring(owner, tmp_path, letters)
    before = without_counts(rows())
    taken = own.take(owner, HOME, now=NOW)
    assert own.undo(taken.handled, now=NOW) == [HOME]
    assert without_counts(rows()) == before
    assert HOME not in own_addresses(owner)


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_letters_tell_late_from_early(db, tmp_path, data):
    number = next(NUMBERS)
    main, home = f"lan{number}@desk.example", f"home{number}@mail.example"
    people = [f"Lan Nguyễn <{main}>", f"Lan Nguyễn <{home}>", BO, CY, "Team <team@there.example>"]
    drawn = data.draw(
        st.lists(
            st.tuples(
                st.sampled_from(people), st.lists(st.sampled_from(people), max_size=3, unique=True),
                st.lists(st.sampled_from(people), max_size=2, unique=True), st.sampled_from(TEXTS),
                st.integers(0, 9), st.booleans(),
            ),
            min_size=1, max_size=9,
        )
    )  # fmt: skip
    letters = [
        letter(
            place + 1, sender, ", ".join(to), text,
            (f"Cc: {', '.join(cc)}\n" if cc else "")
            + (f"In-Reply-To: <{answers}@there.example>\n" if 0 < answers <= place else "")
            + ("List-Id: <club.there.example>\n" if listed else ""),
        )
        for place, (sender, to, cc, text, answers, listed) in enumerate(drawn)
    ]  # fmt: skip
    late = create_owner(main, "Lan Nguyễn", now=NOW)
    bring(late, tmp_path, letters, MEETING.replace(HOME, home))
    own.take(late, home, now=NOW)
    early = create_owner(f"other{number}@desk.example", "Lan Nguyễn", now=NOW, addresses=[main, home])
    bring(early, tmp_path, letters, MEETING.replace(HOME, home))
    assert told(late) == told(early)


def test_the_address_of_somebody_else_on_the_desk_is_refused(owner, tmp_path):
    create_owner("minh@desk.example", "Minh", now=NOW, addresses=[HOME])
    bring(owner, tmp_path)
    before = rows()
    with pytest.raises(NotTheirs):
        own.take(owner, HOME, now=NOW)
    assert rows() == before
    assert HOME not in own_addresses(owner)


def test_said_before_any_letter_came_it_can_be_taken_back_all_the_same(owner, tmp_path):
    assert own.take(owner, HOME, now=NOW) == own.Taken((HOME,))
    bring(owner, tmp_path)
    assert Entry.objects.get(message_id="2@there.example").direction == "out"
    assert own.drop(owner, HOME, now=NOW) == [HOME]
    assert Entry.objects.get(message_id="2@there.example").direction == "other"
    assert Entry.objects.get(message_id="2@there.example").person.kind == "person"
    assert not Notice.objects.filter(entry__message_id="2@there.example", by_owner=True).exists()
    assert own.drop(owner, HOME, now=NOW) == []


def test_the_first_address_stays(owner, tmp_path):
    bring(owner, tmp_path)
    before = rows()
    assert own.drop(owner, owner.email, now=NOW) == []
    assert rows() == before
    assert owner.email in own_addresses(owner)


def test_dropped_it_goes_back_to_whom_it_came_from(owner, tmp_path):
    bring(owner, tmp_path)
    person = Person.objects.get(owner=owner, kind="person", name="Lan Nguyễn")
    own.take(owner, HOME, now=NOW)
    assert own.drop(owner, HOME, now=NOW) == [HOME]
    assert Identity.objects.get(value=HOME).person_id == person.pk
    assert Handled.objects.get().undone_at == NOW


def test_what_the_owner_ruled_stays(owner, tmp_path):
    bring(owner, tmp_path)
    asked = Notice.objects.get(entry__message_id="1@there.example", kind="ask")
    close_by_hand(owner, asked.pk, state="dismissed", now=NOW)
    own.take(owner, HOME, now=NOW)
    asked.refresh_from_db()
    assert asked.state == "dismissed"


def test_what_the_owner_said_had_settled_something_stays_settled(owner, tmp_path):
    bring(owner, tmp_path)
    asked = Notice.objects.get(entry__message_id="1@there.example", kind="ask")
    settled_by = Entry.objects.get(message_id="6@there.example")
    Notice.objects.filter(pk=asked.pk).update(state="answered", closed_by=settled_by, closed_at=NOW, ruled_at=NOW)
    taken = own.take(owner, HOME, now=NOW)
    asked.refresh_from_db()
    assert (asked.state, asked.closed_by, asked.by_owner) == ("answered", settled_by, True)
    own.undo(taken.handled, now=NOW)
    asked.refresh_from_db()
    assert (asked.state, asked.closed_by, asked.by_owner) == ("answered", settled_by, False)


def test_the_hint_after_an_import_is_true_until_the_address_is_said(owner, tmp_path):
    bring(owner, tmp_path, LETTERS[:2])
    assert holds_only_others(owner)
    own.take(owner, HOME, now=NOW)
    assert not holds_only_others(owner)


# --- asked about -------------------------------------------------------------------------------------------------


def sent_folder(owner, folder, *letters):
    place = folder / "Maildir" / ".Sent"
    for part in ("cur", "new", "tmp"):
        (place / part).mkdir(parents=True)
    for number, one in enumerate(letters):
        (place / "cur" / f"{number}.here:2,S").write_text(one)
    return bring_in(owner, [folder / "Maildir"], now=NOW, processes=0)


def asked(owner):
    return [(one.value, dict(one.evidence)) for one in open_proposals(owner) if one.kind == "own_address"]


def test_who_writes_in_the_sent_folder_is_asked_about(owner, tmp_path):
    away = "Office <office@firm.example>"
    arrived = sent_folder(
        owner,
        tmp_path,
        letter(1, away, BO, "I will call you."),
        letter(2, away, CY, "Here it is."),
        letter(3, ME, BO, "Hi"),
    )
    assert arrived.perhaps_own == ["office@firm.example"]
    assert asked(owner) == [("office@firm.example", {"in_sent": "2"})]


def test_one_letter_that_was_moved_there_asks_nothing(owner, tmp_path):
    sent_folder(owner, tmp_path, letter(1, BO, ME, "I will call you."), letter(2, ME, BO, "Here it is."))
    assert asked(owner) == []


def test_who_bears_the_owners_name_is_asked_about_once(owner, tmp_path):
    bring(owner, tmp_path, LETTERS[:4])
    assert asked(owner) == [(HOME, {"owners_name": "Lan Nguyễn"})]
    decline(owner, open_proposals(owner)[0], now=NOW)
    bring(owner, tmp_path)
    assert asked(owner) == []


def test_another_owners_address_is_not_asked_about(owner, tmp_path):
    create_owner("minh@desk.example", "Minh", now=NOW, addresses=[HOME])
    bring(owner, tmp_path)
    assert asked(owner) == []


def test_the_yes_to_it_is_the_same_and_its_undo_asks_again(owner, tmp_path):
    bring(owner, tmp_path)
    (row,) = [one for one in open_proposals(owner) if one.kind == "own_address"]
    handled = accept(owner, row, now=NOW)
    assert Entry.objects.get(message_id="2@there.example").direction == "out"
    assert asked(owner) == []
    with pytest.raises(ValueError, match="open"):
        row.refresh_from_db()
        accept(owner, row, now=NOW)
    own.undo(handled, now=NOW)
    assert asked(owner) == [(HOME, {"owners_name": "Lan Nguyễn"})]


def test_what_was_read_of_them_before_is_no_question_about_the_owner(owner, tmp_path):
    bring(owner, tmp_path)
    person = Person.objects.get(owner=owner, kind="person", name="Lan Nguyễn")
    Proposal.objects.create(owner=owner, person=person, kind="title", value="Consultant", made_at=NOW)
    own.take(owner, HOME, now=NOW)
    assert open_proposals(owner) == []


# --- beside other merges, removals and other hands -------------------------------------------------------------------


def test_nobody_takes_the_owners_place(owner, tmp_path):
    old = "Nguyễn Lan <lan.old@mail.example>"
    bring(owner, tmp_path, (letter(1, BO, AT_HOME, "Hi"), letter(2, old, BO, "Hi"), letter(3, BO, ME, "Hi")))
    own.take(owner, HOME, now=NOW)
    for row in open_proposals(owner):
        accept(owner, row, now=NOW)
    me = Person.objects.get(owner=owner, kind="self")
    assert {HOME, "lan@desk.example"} <= set(me.identities.values_list("value", flat=True))
    cy = Person.objects.create(owner=owner, name="Cy")
    with pytest.raises(ValueError, match="place"):
        merge(owner, cy, me, now=NOW)


def test_undoing_the_merge_below_it_gives_the_stranger_back(owner, tmp_path):
    minh = "Minh Trần <minh@there.example>"
    bring(owner, tmp_path, (letter(1, BO, AT_HOME, "Hi"), letter(2, minh, ME, "Lan, could you call me by Friday?")))
    home, other = (Person.objects.get(identities__value=one) for one in (HOME, "minh@there.example"))
    below = merge(owner, home, other, by_owner=True, now=NOW)
    taken = own.take(owner, HOME, now=NOW)
    assert taken.addresses == (HOME, "minh@there.example")
    assert own.undo(below, now=NOW) == ["minh@there.example"]
    assert own_addresses(owner) == {owner.email, HOME}
    entry = Entry.objects.get(message_id="2@there.example")
    assert (entry.direction, entry.person.kind) == ("in", "person")
    assert Notice.objects.get(entry=entry, kind="ask").by_owner
    assert own.drop(owner, HOME, now=NOW) == [HOME]


def test_a_second_undo_does_nothing(owner, tmp_path):
    bring(owner, tmp_path)
    first = own.take(owner, HOME, now=NOW).handled
    own.undo(first, now=NOW)
    own.take(owner, HOME, now=NOW)
    assert own.undo(Handled.objects.get(pk=first.pk), now=NOW) == []
    assert HOME in own_addresses(owner)
    assert Identity.objects.get(value=HOME).person.kind == "self"


@pytest.mark.parametrize("said", ["between", "before"])
def test_letters_that_come_back_come_to_the_side_that_is_known_now(owner, tmp_path, said):
    bring(owner, tmp_path, LETTERS[:2])
    taken = own.take(owner, HOME, now=NOW) if said == "before" else None
    removed = removal.remove(
        owner, list(Source.objects.filter(owner=owner)), account=None, name="box", with_mail=True, now=NOW
    )
    if taken:
        own.undo(taken.handled, now=NOW)
    else:
        own.take(owner, HOME, now=NOW)
    removal.undo(removed, now=NOW)
    entry = Entry.objects.get(message_id="2@there.example")
    assert entry.direction == ("other" if taken else "out")
    assert Identity.objects.get(value=HOME).person.kind == ("person" if taken else "self")


@pytest.mark.parametrize(
    ("address", "taken"),
    [(HOME, True), ("bo@there.example", False), ("new@mail.example", True), ("lan.work@mail.example", True)],
)
def test_an_account_of_somebody_who_is_known_here_is_asked_about(owner, tmp_path, address, taken):
    bring(owner, tmp_path, (*LETTERS, letter(11, BO, "lan.work@mail.example", "Hi")))
    own.of_account(owner, address, now=NOW)
    assert (address in own_addresses(owner)) is taken
    assert (address in [value for value, _ in asked(owner)]) is not taken


def test_what_is_left_to_settle_is_done_by_the_next_reading(owner, tmp_path, monkeypatch):
    bring(owner, tmp_path)
    monkeypatch.setattr(own, "_settle", lambda *_, **__: None)
    own.take(owner, HOME, now=NOW)
    asked_for = Notice.objects.get(entry__message_id="1@there.example", kind="ask")
    assert asked_for.state == "open"
    bring(owner, tmp_path)
    asked_for.refresh_from_db()
    assert asked_for.state == "answered"

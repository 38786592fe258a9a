"""Erasing one person: what was shown is what goes, no word of them stays but what was named, and nobody else is touched."""

import io
import json
import zipfile
from datetime import timedelta

import pytest
import zstandard
from django.apps import apps
from django.core import serializers
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sincerely.journey import erasing, exporting, letters, removal
from sincerely.journey.arrival import bring_in
from sincerely.journey.delivery import file_sent
from sincerely.journey.ledger_audit import audit_everything
from sincerely.noticing.models import Notice
from sincerely.people import actions as people
from sincerely.people import queries as reading
from sincerely.people.models import Card, Entry, HeldSlot, Participation, Person
from sincerely.readers.models import Asked
from sincerely.review.models import Approval
from sincerely.sources import actions as sources
from sincerely.sources.models import Blob, Copy, FormerVersion, Removed, Source
from sincerely.trust import actions as trust
from sincerely.trust import queries as ledger
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter, ModelCall
from tests.sending.desk_scene import Clock, Server, approve, sign_in, turn, write

QUILL = "Quilla Quincunx <quilla@quincunx.example>"
CY = "Cy Coe <cy@far.example>"
ALICE = "Alice Ashdown <alice@desk.example>"
TO_QUILL = {"name": "Quilla Quincunx", "email": "quilla@quincunx.example"}
WORDS = ("quincunx", "quilla", "marmalade", "zeppelin", "periwinkle", "+442079460958")
"""Stand nowhere but in what is between Alice and Quilla alone."""


def mail(number, sender, to, text, subject="", more=""):
    return (
        f"From: {sender}\nTo: {to}\nMessage-ID: <{number}@post.example>\n"
        f"Date: Mon, 23 Nov 2026 {8 + number:02}:00:00 +0000\n{more}"
        f"Subject: {subject or f'Letter {number}'}\n\nDear reader,\n\n{text}\n\nYours\n"
    )


MAIL = [
    mail(1, QUILL, ALICE, "I will send you the marmalade by Friday.", "Periwinkle"),
    mail(2, ALICE, QUILL, "Thank you for the zeppelin. I will call you tomorrow.", "Re: Periwinkle"),
    mail(3, CY, ALICE, "Could you send me the list by Friday?"),
    mail(4, CY, ALICE, "I will bring the kiln on Monday.", "Kiln", "Cc: QQ <quilla@quincunx.example>\n"),
    mail(5, ALICE, f"{QUILL}, {CY}", "I will book the room tomorrow.", "Room"),
    mail(6, QUILL, ALICE, "As promised, here is the marmalade.", "Re: Periwinkle", "In-Reply-To: <1@post.example>\n"),
]
ALONE, SHARED, OTHERS = {1, 2, 6}, {4, 5}, {3}


def import_mail(owner, folder, now, name="work", letters=MAIL):
    path = folder / f"{name}.mbox"
    path.write_text("".join(f"From x Mon Nov 23 09:00:00 2026\n{one}\n" for one in letters))
    bring_in(owner, [path], now=now, processes=0)
    return Source.objects.get(owner=owner, name=str(path))


def numbers(owner):
    rows = Entry.objects.filter(owner=owner, kind="message")
    return {int(one.split("@")[0]) for one in rows.values_list("message_id", flat=True)}


def everything():
    """Every row of every table as text, with what is packed unpacked."""
    for model in apps.get_models():
        for row in model._default_manager.all():
            values = []
            for field in model._meta.concrete_fields:
                value = getattr(row, field.attname)
                if isinstance(value, bytes | memoryview):
                    raw = bytes(value)
                    packed = raw.startswith(b"\x28\xb5\x2f\xfd")
                    raw = zstandard.ZstdDecompressor().decompress(raw, max_output_size=1 << 24) if packed else raw
                    value = raw.decode("utf-8", "replace")
                values.append(json.dumps(value, default=str, ensure_ascii=False))
            yield model._meta.label, " ".join(values).lower()


def said_in(*words):
    """Which of the words stand in which tables, search's own among them."""
    found = {(label, word) for label, said in everything() for word in words if word in said}
    with connection.cursor() as cursor:
        column = "doc::text" if connection.vendor == "postgresql" else "was"
        cursor.execute(f"SELECT {column} FROM people_search")
        rows = [row[0] for row in cursor.fetchall()]
    texts = [row if isinstance(row, str) else zstandard.decompress(bytes(row)).decode() for row in rows]
    return found | {("search", word) for text in texts for word in words if word in text.lower()}


def rows_of(owner):
    """Every row of people and noticing of an owner."""
    models = [model for label in ("people", "noticing") for model in apps.get_app_config(label).get_models()]
    return [
        serializers.serialize("json", model._default_manager.filter(owner=owner).order_by("pk")) for model in models
    ]


@pytest.fixture
def quilla(alice, tmp_path, now):
    import_mail(alice, tmp_path, now)
    person = reading.find_person(alice, "quilla@quincunx.example")
    people.add_note(alice, person, "Likes periwinkle", kind="call", at=now, now=now)
    (tmp_path / "one.vcf").write_text(
        "BEGIN:VCARD\nVERSION:3.0\nUID:q1\nFN:Quilla Quincunx\nEMAIL:quilla@quincunx.example\nTEL:+442079460958\nEND:VCARD\n"
    )
    bring_in(alice, [tmp_path / "one.vcf"], now=now, processes=0)
    person.refresh_from_db()
    return person


def test_all_rows_between_the_two_alone_go_and_nothing_else(alice, quilla, now):
    write(alice, now, to=(TO_QUILL,), text="Dear Quilla,\n\nzeppelin?", subject="Periwinkle again")
    assert {word for _, word in said_in(*WORDS)} == set(WORDS), "all of them can be found before"
    seen = erasing.preview(alice, quilla)
    assert (seen.goes["messages"], seen.goes["notes"], seen.goes["cards"], seen.goes["drafts"]) == (3, 1, 1, 1)
    assert (seen.goes["addresses"], seen.stays["shared"], seen.waiting) == (2, 2, ())
    before = Notice.objects.count()
    assert erasing.erase(alice, quilla, now=now) == seen
    assert before - Notice.objects.count() == seen.goes["notices"]
    assert numbers(alice) == SHARED | OTHERS
    assert said_in("marmalade", "zeppelin", "periwinkle", "+442079460958") == set()
    # What others have a part in stays as it was written, and there alone.
    assert {label for label, _ in said_in("quincunx", "quilla")} <= {"sources.Blob"}
    assert Blob.objects.count() == len(SHARED | OTHERS)
    assert reading.find_person(alice, "quilla@quincunx.example") is None
    assert reading.index_problems(alice) == []


def test_everything_is_in_the_file_that_is_exported(alice, quilla, now):
    write(alice, now, to=(TO_QUILL,), text="Dear Quilla,\n\nzeppelin?", subject="Periwinkle again")
    held = io.BytesIO()
    assert exporting.write_everything(alice, quilla, held) == len(ALONE | SHARED)
    with zipfile.ZipFile(held) as file:
        known = json.loads(file.read("person.json"))
        raw = b"".join(file.read(name) for name in file.namelist() if name.startswith("mail/"))
    assert len(known["entries"]) == len(ALONE | SHARED) + 1
    assert {one["message_id"] for one in known["notices"]} >= {"1@post.example", "5@post.example"}
    assert [one["subject"] for one in known["letters"]] == ["Periwinkle again"]
    assert b"here is the marmalade" in raw
    assert b"Could you send me the list" not in raw


def test_what_others_share_is_with_them_now(alice, quilla, now):
    erasing.erase(alice, quilla, now=now)
    cy = reading.find_person(alice, "cy@far.example")
    room = Entry.objects.get(message_id="5@post.example")
    assert room.person == cy
    assert set(room.notices.values_list("person", flat=True)) == {cy.pk}
    assert [hit.message_id for hit in reading.search(alice, "kiln").hits] == ["4@post.example"]
    assert reading.search(alice, "quilla*").total == 0
    assert cy.entries_count == 3


def test_what_they_had_closed_of_others_opens_again(alice, quilla, now):
    mine = Notice.objects.get(entry__message_id="3@post.example", kind="ask")
    Notice.objects.filter(pk=mine.pk).update(
        state="answered", closed_by=Entry.objects.get(message_id="6@post.example"), closed_quote="the marmalade"
    )
    erasing.erase(alice, quilla, now=now)
    mine.refresh_from_db()
    assert (mine.state, mine.closed_quote) == ("open", "")


def test_a_letter_on_its_way_holds_it_back_and_one_that_left_stays_as_proof(alice, quilla, now):
    clock, server = Clock(now), Server()
    letter = write(alice, now, to=(TO_QUILL,), by="composer", text="Hi Quilla,\n\nThe 40 boxes left today.\n\nAlice")
    approval = approve(letter, sign_in(alice, now), now)
    assert erasing.preview(alice, quilla).waiting == ("Boxes",)
    with pytest.raises(erasing.StillWaiting):
        erasing.erase(alice, quilla, now=now)
    assert Person.objects.filter(pk=quilla.pk).exists()
    clock.forward(minutes=20)
    assert turn(server, clock)
    assert erasing.preview(alice, quilla).waiting == ("Boxes",), "it is not on the timeline yet"
    file_sent(now=clock.now)
    trust.ask_humans_only("quilla@quincunx.example", clock.now, "told the owner")
    seen = erasing.preview(alice, quilla)
    assert seen.waiting == ()
    assert (seen.stays["approved"], seen.stays["humans_only"], seen.goes["receipts"]) == (1, 1, 1)
    was = bytes(Approval.objects.get().content)
    erasing.erase(alice, quilla, now=clock.now)
    kept = Approval.objects.get()
    assert (bytes(kept.content), kept.pk, kept.delivery.state) == (was, approval.pk, "sent")
    assert Letter.objects.get().machine_text == ""
    assert ledger.receipt_page(kept.receipt_id).erased
    assert ledger.humans_only("quilla@quincunx.example")
    found = audit_everything()
    assert (found.ok, found.problems) == (True, [])
    assert {label for label, _ in said_in("quincunx")} <= {
        "review.Approval", "review.FrozenLetter", "writing.Letter", "sending.Recipient", "trust.HumansOnly",
        "sources.Blob",
    }  # fmt: skip


def test_a_letter_taken_back_stays_and_its_draft_goes(alice, quilla, now):
    letter = write(alice, now, to=(TO_QUILL,), text="Hi Quilla,\n\nThe 40 boxes left today.\n\nAlice")
    approve(letter, sign_in(alice, now), now)
    letters.take_back(letter, now=now)
    letter.refresh_from_db()
    letter = writing.write_text(letter, "Hi Quilla,\n\nThe zeppelin left today.\n\nAlice", now=now)
    letters.freeze(letter, now=now)
    erasing.erase(alice, quilla, now=now)
    letter.refresh_from_db()
    assert (letter.state, letter.text, letter.to) == ("declined", "", [])
    assert Approval.objects.get().withdrawn_at is not None
    assert said_in("zeppelin") == set()
    assert audit_everything().ok


def test_a_draft_to_others_stays_and_is_told(alice, quilla, now):
    write(alice, now, to=(TO_QUILL, {"name": "Cy", "email": "cy@far.example"}))
    seen = erasing.erase(alice, quilla, now=now)
    assert (seen.goes["drafts"], seen.stays["drafts_to_others"]) == (0, 1)
    assert Letter.objects.count() == 1


def test_what_was_removed_with_them_in_it_can_t_come_back_and_another_can(alice, quilla, tmp_path, now):
    theirs = import_mail(alice, tmp_path, now, "theirs", [mail(7, QUILL, ALICE, "More marmalade.")])
    other = import_mail(alice, tmp_path, now, "other", [mail(8, "Dee <dee@else.example>", ALICE, "Hello.")])
    for source in (theirs, other):
        removal.remove(alice, [source], account=None, name="", with_mail=True, now=now + timedelta(hours=source.pk))
    assert erasing.erase(alice, quilla, now=now).goes["removals"] == 1
    assert said_in("marmalade") == set()
    removal.undo(Removed.objects.get(), now=now)
    assert numbers(alice) == SHARED | OTHERS | {8}
    assert Entry.objects.get(message_id="8@post.example").blob is not None


def test_an_account_does_not_bring_them_back_and_a_file_does(alice, quilla, tmp_path, now):
    digest = Entry.objects.get(message_id="1@post.example").digest
    assert Copy.objects.filter(digest=digest).count() == 1
    erasing.erase(alice, quilla, now=now)
    assert Copy.objects.filter(digest=digest).count() == 0
    assert Copy.objects.filter(source__kind="mbox").count() == len(MAIL), "where it lies stays known"
    import_mail(alice, tmp_path, now)
    assert numbers(alice) == ALONE | SHARED | OTHERS


def test_another_owner_and_another_person_are_untouched(alice, bob, quilla, tmp_path, now):
    import_mail(bob, tmp_path, now, "bobs")
    before = rows_of(bob)
    import_mail(alice, tmp_path, now, "dee", [mail(9, "Dee Dow <dee@else.example>", ALICE, "I will call tomorrow.")])
    rows = [reading.find_person(alice, "dee@else.example"), Entry.objects.get(owner=alice, message_id="9@post.example")]
    alone = serializers.serialize("json", [*rows, *rows[1].notices.all()])
    erasing.erase(alice, quilla, now=now)
    assert rows_of(bob) == before
    assert Entry.objects.get(owner=bob, message_id="1@post.example").blob is not None
    for row in rows:
        row.refresh_from_db()
    assert serializers.serialize("json", [*rows, *rows[1].notices.all()]) == alone


def test_nobody_erases_themself_or_anothers(alice, bob, quilla, now):
    with pytest.raises(ValueError, match="somebody else"):
        erasing.erase(bob, quilla, now=now)
    with pytest.raises(ValueError, match="somebody else"):
        erasing.erase(alice, Person.objects.get(owner=alice, kind="self"), now=now)
    assert numbers(alice) >= ALONE


def test_a_removed_letter_in_their_conversation_does_not_come_back_broken(alice, quilla, tmp_path, now):
    """Rows kept of a removal that name them by number alone, without a word of theirs."""
    letter = mail(7, CY, ALICE, "I will bring tea.", "Re: Periwinkle", "In-Reply-To: <1@post.example>\n")
    source = import_mail(alice, tmp_path, now, "cys", [letter])
    removed = removal.remove(alice, [source], account=None, name="", with_mail=True, now=now)
    assert erasing.erase(alice, quilla, now=now).goes["removals"] == 1
    assert not Removed.objects.filter(pk=removed.pk).exists()


def test_what_other_rooms_hold_goes_too(alice, bob, quilla, now):
    """A card and a held time on a server, a merge that was undone, what a model was asked, what a reader asked for."""
    by = sign_in(alice, now)
    book = Source.objects.create(owner=alice, kind="carddav", name="1:/book/")
    card = sources.keep_raw(b"BEGIN:VCARD Quilla Quincunx zeppelin")
    Copy.objects.create(owner=alice, source=book, key="/book/q.vcf", digest=card, uid="card-of-q", etag="7")
    Card.objects.create(owner=alice, person=quilla, source=book, uid="card-of-q")
    diary = Source.objects.create(owner=alice, kind="caldav", name="1:/diary/")
    event = sources.keep_raw(b"BEGIN:VCALENDAR Held for Quilla")
    Copy.objects.create(owner=alice, source=diary, key="/diary/1.ics", digest=event, uid="held-1", etag="8")
    Entry.objects.create(
        owner=alice, digest="e" * 64, kind="meeting", at=now, direction="none", subject="Held for Quilla", uid="held-1"
    )
    written = FormerVersion.objects.create(
        owner=alice, source=diary, key="/diary/1.ics", uid="held-1", why="slot_held", what={"name": "Quilla"},
        wanted_id=event, stands_id=event, state="written", sign_in=by, written_by="Alice", replaced_at=now,
    )  # fmt: skip
    HeldSlot.objects.create(
        owner=alice, person=quilla, written=written, starts_at=now, ends_at=now, summary="Held for Quilla"
    )
    other = people.create_person(alice, "Q. Quincunx", "q.q@quincunx.example")
    merged = people.merge(alice, quilla, other, now=now)
    people.unmerge(merged, now=now)
    letter = write(alice, now, to=(TO_QUILL,))
    ModelCall.objects.create(
        owner=alice, person=quilla, letter=letter, is_here=True, model="m", sent="To Quilla", at=now
    )
    Asked.objects.create(
        owner=str(alice.pk), receipt_id="x" * 22, what="call", address="Quilla@quincunx.example", made_at=now
    )
    Asked.objects.create(owner=str(bob.pk), receipt_id="y" * 22, what="call", address="bert@quilt.example", made_at=now)
    for one in (reading.find_person(alice, "q.q@quincunx.example"), quilla):
        one.refresh_from_db()
        seen = erasing.preview(alice, one)
        assert erasing.erase(alice, one, now=now) == seen
    assert (seen.goes["cards"], seen.goes["held_slots"], seen.goes["meetings"], seen.goes["drafts"]) == (2, 1, 1, 1)
    assert {label for label, _ in said_in("quincunx", "quilla", "zeppelin")} <= {"sources.Blob"}, "the shared letters"
    assert not Blob.objects.filter(pk__in=[card, event]).exists()
    assert sorted(Copy.objects.exclude(etag="").values_list("digest", "uid", "etag")) == [("", "", "7"), ("", "", "8")]
    assert Asked.objects.get().owner == str(bob.pk)


def test_a_meeting_with_others_stays_without_their_answer(alice, quilla, now):
    cy = reading.find_person(alice, "cy@far.example")
    meeting = Entry.objects.create(
        owner=alice, digest="m" * 64, kind="meeting", at=now, direction="in", person=quilla, subject="Round", uid="u1",
        partstats={"quilla@quincunx.example": "ACCEPTED", "cy@far.example": "DECLINED"},
    )  # fmt: skip
    for person, role in ((quilla, "from"), (cy, "to")):
        identity = person.identities.filter(kind="email").get()
        Participation.objects.create(owner=alice, entry=meeting, identity=identity, role=role)
    erasing.erase(alice, quilla, now=now)
    meeting.refresh_from_db()
    assert (meeting.person, meeting.partstats) == (cy, {"cy@far.example": "DECLINED"})


ALL = (QUILL, CY, "Dee Dow <dee@else.example>", ALICE)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.sampled_from(ALL), st.lists(st.sampled_from(ALL), min_size=1, max_size=3, unique=True)),
        min_size=1, max_size=8,
    )
)  # fmt: skip
def test_whatever_was_written_only_theirs_goes_and_the_preview_is_the_result(alice, tmp_path, now, letters_of):
    with transaction.atomic():
        written = [
            mail(number, sender, ", ".join(to), f"I will send you number {number} by Friday.")
            for number, (sender, to) in enumerate(letters_of)
        ]
        import_mail(alice, tmp_path, now, "any", written)
        people.create_person(alice, "Quilla Quincunx", "") if not Person.objects.filter(name__startswith="Q") else None
        quilla = Person.objects.get(owner=alice, name__startswith="Quilla")
        around = set(reading.of_person(alice, quilla).entries) | set(reading.of_person(alice, quilla).shared)
        others = Entry.objects.exclude(pk__in=around).order_by("pk")
        before = serializers.serialize("json", [*others, *Notice.objects.filter(entry__in=others).order_by("pk")])
        counts = Entry.objects.count(), Notice.objects.count()
        names = set(Person.objects.exclude(pk=quilla.pk).values_list("pk", "name"))
        seen = erasing.preview(alice, quilla)
        assert erasing.erase(alice, quilla, now=now) == seen
        assert counts[0] - Entry.objects.count() == seen.goes["messages"]
        assert counts[1] - Notice.objects.count() == seen.goes["notices"]
        assert (
            serializers.serialize("json", [*others, *Notice.objects.filter(entry__in=others).order_by("pk")]) == before
        )
        assert set(Person.objects.values_list("pk", "name")) == names
        assert Blob.objects.count() == Entry.objects.exclude(blob=None).count()
        assert reading.index_problems(alice) == []
        assert said_in("quilla") - {("sources.Blob", "quilla")} == set()
        transaction.set_rollback(True)

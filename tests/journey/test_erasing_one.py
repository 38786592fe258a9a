"""Erasing one person: what was shown is what goes, no word of them stays but what was named, and nobody else is touched."""

import io
import json
import zipfile
from datetime import timedelta

import pytest
import zstandard
from django.apps import apps
from django.core import serializers
from django.db import connection

from sincerely.journey import erasing, exporting, letters, removal
from sincerely.journey.arrival import bring_in
from sincerely.journey.delivery import file_sent
from sincerely.journey.ledger_audit import audit_everything
from sincerely.noticing.models import Notice
from sincerely.people import actions as people
from sincerely.people import queries as reading
from sincerely.people.models import Entry, Person
from sincerely.review.models import Approval
from sincerely.sources.models import Blob, Copy, Removed, Source
from sincerely.trust import actions as trust
from sincerely.trust import queries as ledger
from sincerely.writing.models import Letter
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
    erasing.erase(alice, quilla, now=now)
    letter.refresh_from_db()
    assert (letter.state, letter.text, letter.to) == ("declined", "", [])
    assert Approval.objects.get().withdrawn_at is not None
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

"""Removing a source: what was shown is what goes, the rest stays whole, and within a week everything comes back."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.apps import apps
from django.core import serializers
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sincerely.journey import removal
from sincerely.journey.arrival import bring_in
from sincerely.noticing.models import Notice
from sincerely.people import actions as people
from sincerely.people import queries as reading
from sincerely.people.models import Entry, Person
from sincerely.sources import queries
from sincerely.sources.models import Blob, Removed, Source
from sincerely.writing.models import Letter

BO, CY, DEE = "Bo Birk <bo@there.example>", "Cy Coe <cy@far.example>", "Dee Dow <dee@else.example>"
ALICE = "Alice Ashdown <alice@desk.example>"
COUNTED = ("people", "noticing")


def letter(number, sender=BO, to=ALICE, text="I will send you the list by Friday.", more=""):
    return (
        f"From: {sender}\nTo: {to}\nMessage-ID: <{number}@there.example>\nDate: Mon, 23 Nov 2026 {8 + number % 12:02}:00:00 +0000\n"
        f"Subject: Letter {number}\n{more}\nDear reader,\n\n{text}\n\nYours\n"
    )


LETTERS = {
    1: letter(1),
    2: letter(2, ALICE, BO, "Here is what you asked for."),
    3: letter(3, CY, text="Could you call me back tomorrow?"),
    4: letter(4, DEE, text="My mother died last week."),
    5: letter(5, BO, text="As promised, here is the list.", more="In-Reply-To: <1@there.example>\n"),
    6: letter(6, ALICE, CY, "I will call you on Monday."),
    7: letter(7, BO, text="The list has to wait, I will send you the list on Monday instead.", more="In-Reply-To: <1@there.example>\n"),
    8: letter(8, BO, text="I think the list is in the parcel now.", more="In-Reply-To: <1@there.example>\n"),
}  # fmt: skip


@pytest.fixture
def bring(alice, tmp_path, now):
    def brought(name, *numbers):
        path = tmp_path / f"{name}.mbox"
        path.write_text("".join(f"From x Mon Nov 23 09:00:00 2026\n{LETTERS[one]}\n" for one in numbers))
        bring_in(alice, [path], now=now, processes=0)
        return Source.objects.get(name=str(path))

    return brought


def rows():
    """Every row of people and noticing, as JSON, without what a merge or import counts anew."""
    found = {}
    for label in COUNTED:
        for model in apps.get_app_config(label).get_models():
            found[model._meta.label] = json.loads(serializers.serialize("json", model.objects.order_by("pk")))
    return found


def ids():
    return sorted(Entry.objects.values_list("message_id", flat=True))


def remove(alice, source, now, *, with_mail=True):
    return removal.remove(alice, [source], account=None, name=source.name, with_mail=with_mail, now=now)


def test_without_its_mail_only_the_reading_ends(alice, bring, now):
    source = bring("work", 1, 2, 3)
    before = rows()
    assert removal.preview(alice, [source], with_mail=False) == removal.Preview(stay=3)
    removed = remove(alice, source, now, with_mail=False)
    assert rows() == before
    assert queries.sources(alice) == []
    removal.undo(removed, now=now)
    assert queries.sources(alice) == [source]


def test_what_another_source_holds_stays_and_is_said_to_come_from_there(alice, bring, now):
    work, home = bring("work", 1, 2, 3), bring("home", 3, 4)
    seen = removal.preview(alice, [work], with_mail=True)
    assert (seen.messages, seen.stay) == (2, 1)
    remove(alice, work, now)
    assert ids() == ["3@there.example", "4@there.example"]
    assert Entry.objects.get(message_id="3@there.example").source == home
    assert set(Person.objects.exclude(kind="self").values_list("name", flat=True)) == {"Cy Coe", "Dee Dow"}
    assert [hit.message_id for hit in reading.search(alice, "list").hits] == []


def test_what_a_closing_stood_on_opens_again_and_closes_on_the_way_back(alice, bring, now):
    bring("first", 1)
    later = bring("later", 5)
    closed = Notice.objects.get(entry__message_id="1@there.example", kind="promise")
    assert (closed.state, closed.closed_by.message_id) == ("kept", "5@there.example")
    removed = remove(alice, later, now)
    closed.refresh_from_db()
    assert (closed.state, closed.closed_by, closed.closed_quote) == ("open", None, "")
    removal.undo(removed, now=now)
    closed.refresh_from_db()
    assert (closed.state, closed.closed_by.message_id) == ("kept", "5@there.example")


def test_what_it_said_of_others_goes_with_it_and_comes_back(alice, bring, now):
    bring("first", 1)
    later = bring("later", 7, 8)
    promise = Notice.objects.get(entry__message_id="1@there.example", kind="promise")
    before = (promise.moves, promise.maybe_quote, promise.maybe_by_id, promise.maybe_at)
    assert "Monday instead" in before[0][0]["quote"]
    assert "parcel" in before[1]
    removed = remove(alice, later, now)
    promise.refresh_from_db()
    assert (promise.moves, promise.maybe_quote, promise.maybe_by_id, promise.maybe_at) == ([], "", None, None)
    removal.undo(removed, now=now)
    promise.refresh_from_db()
    assert (promise.moves, promise.maybe_quote, promise.maybe_by_id, promise.maybe_at) == before


def test_a_letter_keeps_what_it_answers_and_a_hand_keeps_whom_it_marked(alice, bring, now):
    source = bring("work", 1, 3, 4)
    asked = Entry.objects.get(message_id="3@there.example")
    Letter.objects.create(
        owner=alice, person=asked.person, reply_to=asked, task="information", proposed_by="person",
        drafted_at=now, changed_at=now,
    )  # fmt: skip
    people.mark(alice, Person.objects.get(name="Dee Dow"), "important", on=True)
    seen = removal.preview(alice, [source], with_mail=True)
    assert (seen.messages, seen.people, seen.stay) == (2, 1, 1)
    remove(alice, source, now)
    assert ids() == ["3@there.example"]
    assert set(Person.objects.exclude(kind="self").values_list("name", flat=True)) == {"Cy Coe", "Dee Dow"}


def test_notes_by_hand_stay_with_whom_they_are_about(alice, bring, now):
    source = bring("work", 1)
    people.add_note(alice, Person.objects.get(name="Bo Birk"), "Likes tea", kind="call", at=now, now=now)
    remove(alice, source, now)
    assert Entry.objects.get().text == "Likes tea"
    assert Person.objects.filter(name="Bo Birk").exists()


def test_brought_in_again_meanwhile_nothing_is_doubled_by_the_way_back(alice, bring, now):
    work = bring("work", 1, 2, 3)
    removed = remove(alice, work, now)
    bring("again", 1, 6)
    removal.undo(removed, now=now)
    assert ids() == [f"{number}@there.example" for number in (1, 2, 3, 6)]
    assert Person.objects.filter(name="Bo Birk").count() == 1
    assert Notice.objects.filter(entry__message_id="1@there.example", kind="promise").count() == 1
    assert reading.index_problems(alice) == []


def test_a_removed_file_that_is_imported_again_is_read_anew(alice, bring, now):
    remove(alice, bring("work", 1, 2), now)
    again = bring("work", 1, 2)
    assert again.removed_at is None
    assert ids() == ["1@there.example", "2@there.example"]


def test_after_a_week_it_is_erased_with_its_bytes(alice, bring, now):
    work, home = bring("work", 1, 2), bring("home", 2, 4)
    before = Blob.objects.count()
    remove(alice, work, now)
    assert removal.purge(now + timedelta(days=6)) == 0
    assert Blob.objects.count() == before
    assert removal.purge(now + timedelta(days=8)) == 1
    assert Blob.objects.count() == before - 1
    assert list(Source.objects.all()) == [home]
    assert Removed.objects.count() == 0
    assert ids() == ["2@there.example", "4@there.example"]


@pytest.mark.skipif(connection.vendor == "postgresql", reason="its vacuum wipes what was deleted")
def test_after_a_week_no_word_of_it_stands_in_the_search_index(alice, bring, now):
    bring("kept", 4)
    removal.remove(alice, [bring("going", 1, 3)], account=None, name="going", with_mail=True, now=now)
    removal.purge(now + timedelta(days=8))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT block FROM people_search_{alice.pk}_data")
        blocks = b"".join(bytes(row[0]) for row in cursor.fetchall())
    assert b"mother" in blocks
    assert b"tomorrow" not in blocks
    assert b"far" not in blocks, "part of an address"


ALL_OF_IT = """
import os, sys
from datetime import timedelta
from pathlib import Path
import django
django.setup()
from django.conf import settings
from sincerely.accounts import actions as accounts
from sincerely.cli import new_database
from sincerely.journey import arrival, removal
from sincerely.sources.models import Source
from tests.conftest import NOW
new_database.fill()
alice = accounts.create_owner("alice@desk.example", "Alice Ashdown", now=NOW)
arrival.bring_in(alice, [Path(sys.argv[1])], now=NOW, processes=0)
removal.remove(alice, list(Source.objects.all()), account=None, name="going", with_mail=True, now=NOW)
removal.purge(NOW + timedelta(days=8))
for path in Path(settings.SINCERELY_DATA).iterdir():
    found = [word for word in sys.argv[2:] if word.encode() in path.read_bytes().lower()]
    print(path.name, *found)
"""


def test_after_a_week_no_word_of_it_stands_in_any_file(tmp_path):
    there, home = tmp_path / "going.mbox", Path(__file__).parents[2]
    there.write_text(f"From x Mon Nov 23 09:00:00 2026\n{LETTERS[3]}\n")
    desk = {**os.environ, "SINCERELY_DATA": str(tmp_path / "desk"), "DJANGO_SETTINGS_MODULE": "sincerely.settings"}
    desk |= {"PYTHONPATH": str(home), "SINCERELY_DATABASE_URL": ""}
    words = ["tomorrow", "cy coe", "far.example", "letter 3"]
    done = subprocess.run(
        [sys.executable, "-c", ALL_OF_IT, str(there), *words],
        env=desk,
        cwd=home,
        capture_output=True,
        text=True,
        check=True,
    )
    files = dict(line.partition(" ")[::2] for line in done.stdout.splitlines())
    assert {"sincerely.sqlite3", "sincerely.sqlite3-wal"} <= files.keys(), "the desk is open"
    assert set(files.values()) == {""}


def test_another_owner_s_things_are_not_touched(alice, bob, bring, tmp_path, now):
    source = bring("work", 1, 2)
    path = tmp_path / "bobs.mbox"
    path.write_text(f"From x Mon Nov 23 09:00:00 2026\n{LETTERS[1]}\n")
    bring_in(bob, [path], now=now, processes=0)
    remove(alice, source, now)
    assert Entry.objects.get().owner == bob


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    work=st.sets(st.sampled_from(sorted(LETTERS)), min_size=1),
    home=st.sets(st.sampled_from(sorted(LETTERS))),
)
def test_the_preview_is_the_result_and_the_way_back_restores_every_row(alice, bring, now, work, home):
    source = bring("work", *sorted(work))
    if home:
        bring("home", *sorted(home))
    before, names = rows(), {model._meta.label for model in apps.get_app_config("people").get_models()}
    seen = removal.preview(alice, [source], with_mail=True)
    removed = remove(alice, source, now)
    after = rows()
    assert len(before["people.Entry"]) - len(after["people.Entry"]) == seen.messages + seen.meetings
    assert len(before["noticing.Notice"]) - len(after["noticing.Notice"]) == seen.notices
    assert len(before["people.Person"]) - len(after["people.Person"]) == seen.people
    assert reading.index_problems(alice) == []
    removal.undo(removed, now=now)
    back = rows()
    for label in names | {"noticing.Notice"}:
        for one in (*before[label], *back[label]):
            one["fields"].pop("source", None)
        assert back[label] == before[label]
    assert reading.index_problems(alice) == []
    removal.purge(now + timedelta(days=9))
    for one in (source, *Source.objects.filter(owner=alice)):
        done = removal.remove(alice, [one], account=None, name="", with_mail=True, now=now + timedelta(days=9))
        removal.purge(now + timedelta(days=99))
    assert done
    assert Entry.objects.count() == 0


def test_what_came_in_meanwhile_never_stands_in_the_place_of_what_was_taken(alice, bring, now):
    removed = remove(alice, bring("work", 1, 2), now)
    bring("later", 3, 4)
    removal.undo(removed, now=now)
    assert ids() == [f"{number}@there.example" for number in (1, 2, 3, 4)]
    names = {one.message_id[0]: one.person.name for one in Entry.objects.all()}
    assert names == {"1": "Bo Birk", "2": "Bo Birk", "3": "Cy Coe", "4": "Dee Dow"}
    assert {one.entry.message_id[0] for one in Notice.objects.filter(quote__contains="died")} == {"4"}
    assert reading.index_problems(alice) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("people.csv", "Name,Email\nBo Birk,bo@there.example\n"),
        ("people.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Birk\nEMAIL:bo@there.example\nEND:VCARD\n"),
    ],
)
def test_who_stands_in_an_address_book_stays_when_the_mail_goes(alice, bring, tmp_path, now, name, text):
    (tmp_path / name).write_text(text)
    bring_in(alice, [tmp_path / name], now=now, processes=0)
    work, book = bring("work", 1, 2), Source.objects.get(name__endswith=name)
    assert removal.preview(alice, [work], with_mail=True).people == 0
    remove(alice, work, now)
    assert Person.objects.get(name="Bo Birk").identities.get().value == "bo@there.example"
    seen = removal.preview(alice, [book], with_mail=True)
    assert seen.people == 1
    removed = remove(alice, book, now)
    assert not Person.objects.filter(name="Bo Birk").exists()
    removal.undo(removed, now=now)
    assert Person.objects.get(name="Bo Birk").identities.get().value == "bo@there.example"


def test_an_older_removal_takes_no_bytes_that_a_newer_one_may_bring_back(alice, bring, now):
    older, newer = bring("older", 1), bring("newer", 3)
    remove(alice, older, now)
    removed = remove(alice, newer, now + timedelta(days=5))
    assert removal.purge(now + timedelta(days=8)) == 1
    removal.undo(removed, now=now + timedelta(days=8))
    assert Entry.objects.get(message_id="3@there.example").blob is not None

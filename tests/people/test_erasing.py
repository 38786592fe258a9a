"""Everything about a person can be taken out, and can be taken away."""

import json
from collections.abc import Callable

import pytest
from people_cast import ME, NOW, letter

from sincerely.accounts.models import Owner
from sincerely.people.actions import erase_person, place
from sincerely.people.models import Entry, Identity, Person, Thread
from sincerely.people.queries import export_person, find_person, search
from sincerely.sources.records import Address, MessageRecord

ADA = Address("Ada Moreau", "ada@loom.example")
HUONG = Address("Lê Thu Hương", "huong@gom.example")
Blobs = Callable[[list[MessageRecord]], None]


@pytest.fixture
def ada(owner: Owner, blobs: Blobs) -> Person:
    records = [
        letter(ADA, days=9, subject="Glaze", body="The glaze is late."),
        letter(ME, ADA, days=8, subject="Re: Glaze", body="When, then?"),
        letter(HUONG, (ME, ADA), days=7, subject="Kiln", body="The kiln is warm."),
    ]
    blobs(records)
    place(owner, records, source=None, now=NOW)
    person = find_person(owner, ADA.email)
    assert person is not None
    return person


def test_export_holds_all_and_becomes_json(owner: Owner, ada: Person) -> None:
    found = json.loads(json.dumps(export_person(owner, ada)))
    assert [entry["subject"] for entry in found["entries"]] == ["Kiln", "Re: Glaze", "Glaze"]
    assert [identity["value"] for identity in found["identities"]] == [ADA.email]


def test_erasing_leaves_nothing_of_them(owner: Owner, ada: Person) -> None:
    blobs = set(Entry.objects.filter(person=ada).values_list("blob_id", flat=True))
    assert set(erase_person(owner, ada)) == blobs
    assert find_person(owner, ADA.email) is None
    assert not Identity.objects.filter(value=ADA.email).exists()
    assert (search(owner, "glaze").total, search(owner, "moreau").total, search(owner, "kiln").total) == (0, 0, 1)
    assert [entry.subject for entry in Entry.objects.all()] == ["Kiln"]
    assert Thread.objects.count() == 1


def test_nobody_erases_themself_or_anothers(owner: Owner, stranger: Owner, ada: Person) -> None:
    with pytest.raises(ValueError, match="somebody else"):
        erase_person(stranger, ada)
    with pytest.raises(ValueError, match="somebody else"):
        erase_person(owner, Person.objects.get(owner=owner, kind="self"))

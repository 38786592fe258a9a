"""Everybody as a file: what comes out comes in again as the same people, and nothing of anybody else's is in it."""

import csv
import io
from datetime import timedelta

import pytest
import vobject
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from sincerely.accounts.actions import create_owner
from sincerely.accounts.models import Owner
from sincerely.journey.arrival import bring_in
from sincerely.people import actions
from sincerely.people.models import Person
from sincerely.people.name_parts import name_parts
from sincerely.sources.actions import keep_raw
from sincerely.sources.card_changes import NameParts
from sincerely.sources.parse_contacts import APOSTROPHE
from sincerely.sources.write_table import harmless
from sincerely.web.export_words import export
from tests.people.people_cast import NOW

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(200))
words = st.sampled_from(
    "Anne Bo Cole Müller Nguyễn Ngô Mai Hương Thị Văn Lê Lan Quốc-Bảo O'Neil Søren Ünal 王伟 José Reed Đặng Phạm".split()
)
# No titles: our reader takes "Dr" for no part of a name.
names = st.lists(words, min_size=2, max_size=4, unique=True).map(" ".join)
firms = st.text("Äbc đ,;\"'=+-@\n:0", max_size=12).map(lambda text: " ".join(text.split()))
people = st.fixed_dictionaries({
    "name": names, "organisation": firms, "title": firms, "phones": st.lists(st.integers(0, 9999), max_size=5, unique=True),
    "mails": st.integers(1, 5), "birthday": st.sampled_from(["", "1984-05-14", "--02-29", "2001-12-01"]),
})  # fmt: skip


def make(owner: Owner, number: int, values: dict) -> Person:
    """One person with addresses and numbers of their own."""
    person = actions.create_person(owner, values["name"], f"p{number}@firm{number}.example")
    for one in range(1, values["mails"]):
        person.identities.create(owner=owner, kind="email", value=f"p{number}.{one}@firm{number}.example")
    for last in values["phones"]:
        person.identities.create(owner=owner, kind="phone", value=f"+8490{number}{last:06}")
    return actions.edit_person(owner, person, {k: values[k] for k in ("organisation", "title", "birthday")})


def seen(owner: Owner) -> set[tuple]:
    """What makes people the same, whichever desk they stand on."""
    return {
        (
            one.name, one.organisation, one.title, one.birthday,
            tuple(sorted(one.identities.values_list("kind", "value"))),
        )
        for one in Person.objects.filter(owner=owner).exclude(kind="self")
    }  # fmt: skip


@pytest.mark.parametrize(("form", "version"), [("vcard", "4.0"), ("vcard", "3.0"), ("csv", "4.0")])
@given(cast=st.lists(people, min_size=1, max_size=5, unique_by=lambda one: tuple(sorted(one["name"].split()))))
# Each case is rolled back: the desk is the same for all.
@settings(max_examples=12, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_comes_out_comes_in_again(form, version, cast, owner, tmp_path_factory):
    with transaction.atomic():
        for number, values in enumerate(cast):
            make(owner, number, values)
        path = tmp_path_factory.mktemp("out") / f"people.{'vcf' if form == 'vcard' else 'csv'}"
        path.write_bytes(b"".join(export(owner, form, version=version)))
        empty = create_owner("empty@elsewhere.example", "Emma Empty", now=NOW, timezone=owner.timezone)
        bring_in(empty, [path], now=NOW, processes=0)
        assert seen(empty) == seen(owner)
        transaction.set_rollback(True)


@pytest.mark.parametrize("version", ["4.0", "3.0"])
def test_a_card_holds_all_that_an_address_book_can_take(owner, version):
    person = make(owner, 1, {
        "name": "Nguyễn Thị Mai Hương", "organisation": "Cảng; Sông, Ltd", "title": "Giám đốc", "mails": 2,
        "phones": [7], "birthday": "--05-14",
    })  # fmt: skip
    actions.tag(owner, person, ["khách hàng", "a,b"])
    person.links = ["https://harbour.example/mai"]
    person.photo_id = keep_raw(JPEG)
    person.save()
    raw = b"".join(export(owner, "vcard", version=version))
    card = vobject.readOne(raw.decode())
    assert card.version.value == version
    assert (card.n.value.family, card.n.value.given, card.n.value.additional) == ("Nguyễn", "Hương", "Thị Mai")
    assert card.fn.value == "Nguyễn Thị Mai Hương"
    assert [one.value for one in card.email_list] == ["p1@firm1.example", "p1.1@firm1.example"]
    assert card.tel.value.removeprefix("tel:") == "+84901000007"
    assert card.org.value == ["Cảng; Sông, Ltd"]
    assert card.categories.value == ["khách hàng", "a,b"]
    assert card.url.value == "https://harbour.example/mai"
    assert "entered by hand" in card.note.value
    if version == "3.0":
        assert card.photo.value == JPEG
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))


def test_nothing_of_others_and_no_machine_is_in_it(owner, stranger):
    actions.create_person(owner, "Tom Reed", "tom@harbour.example")
    robot = actions.create_person(owner, "Build robot", "no-reply@ci.example")
    assert robot.kind == "machine"
    actions.create_person(stranger, "Secret Friend", "secret@friend.example")
    one = b"".join(export(owner, "csv"))
    every = b"".join(export(owner, "csv", everybody=True))
    assert b"tom@harbour.example" in one
    assert b"no-reply" not in one
    assert b"no-reply" in every
    assert b"secret" not in every.lower()
    assert b"ben@" not in every


def test_a_cell_is_never_a_formula(owner):
    actions.create_person(owner, '=HYPERLINK("http://evil.example")', "+evil@firm.example")
    rows = list(csv.reader(io.StringIO(b"".join(export(owner, "csv")).decode())))
    assert [cell for cell in rows[1] if cell[:1] in "=+-@\t\r" and cell] == []
    assert rows[1][0].startswith("'=")


@given(st.one_of(st.text(), st.text("'= \t+x@＝")).map(str.strip))
def test_whatever_a_cell_holds_it_begins_harmlessly(cell):
    assert not harmless(cell).lstrip(" ")[:1] or harmless(cell).lstrip(" ")[:1] not in "=+-@\t\r\n＝＋－＠"
    assert APOSTROPHE.sub("", harmless(cell)) == cell


def test_excel_gets_its_mark(owner):
    actions.create_person(owner, "Tom Reed", "tom@harbour.example")
    assert b"".join(export(owner, "csv", with_bom=True)).startswith(b"\xef\xbb\xbfName,")
    assert b"".join(export(owner, "csv")).startswith(b"Name,")


def test_where_somebody_is_known_from_is_said_in_both_languages(owner):
    person = actions.create_person(owner, "Tom Reed", "tom@harbour.example")
    Person.objects.filter(pk=person.pk).update(entries_count=3, first_at=NOW - timedelta(days=800))
    assert "From Sincerely: 3 entries since 2024; entered by hand." in b"".join(export(owner, "csv")).decode()
    assert "Từ Sincerely:" in b"".join(export(owner, "csv", language="vi")).decode()


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Nguyễn Thị Mai Hương", NameParts("Nguyễn", "Hương", "Thị Mai")),
        ("Daniel Okafor", NameParts("Okafor", "Daniel")),
        ("Anne Marie Cole", NameParts("Cole", "Anne", "Marie")),
        ("Lan Nguyen", NameParts(given="Lan Nguyen")),
        ("Cher", NameParts(given="Cher")),
    ],
)
def test_names_are_parted_in_their_own_order(name, parts):
    assert name_parts(name) == parts
    assert name_parts("Anne Marie Cole", given="Anne Marie") == NameParts("Cole", "Anne Marie")

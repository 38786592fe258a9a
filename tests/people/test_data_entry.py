"""Data entry: the sure into empty places, the rest asked; what the owner typed or put back stays for ever."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from people_cast import NOW, letter

from sincerely.accounts.models import Owner
from sincerely.people.actions import accept, ask_again, decline, edit_person, place, undo, unmerge
from sincerely.people.actions.proposals import Taken
from sincerely.people.data_entry import Held, Read, findings, says_the_same
from sincerely.people.models import Card, Handled, Identity, Person, Proposal
from sincerely.people.queries import find_person, open_proposals
from sincerely.sources.models import Blob, Source
from sincerely.sources.parse_contacts import parse_card
from sincerely.sources.records import Address, ContactRecord, MessageRecord

Blobs = Callable[[list[MessageRecord]], None]
ADA = Address("Ada Moreau", "ada@loom.example")
SIGNED = "Fine.\n\nBest,\nAda Moreau\n{}"
GIF = b"GIF89a" + bytes(30)
VALUES = st.sampled_from(["", "Buyer", "buyer", "Head of Buying", "Loom Ltd", "Loom"])


def _write(owner: Owner, blobs: Blobs, below: str, *, days: float, sender: Address = ADA) -> Person:
    records = [letter(sender, body=SIGNED.format(below), days=days, subject=f"s{days}")]
    blobs(records)
    place(owner, records, source=None, now=NOW)
    return Identity.objects.get(owner=owner, value=sender.email).person


def _open(owner: Owner) -> list[tuple[str, str]]:
    return sorted((row.kind, row.value) for row in open_proposals(owner))


@given(title=VALUES, typed=st.booleans(), read=VALUES, sure=st.booleans())
def test_nothing_that_is_there_or_was_typed_is_filed_over(title: str, typed: bool, read: str, sure: bool) -> None:
    held = Held(title=title, typed=frozenset(["title"] if typed else []))
    found = findings(held, Read(title=read), sure=sure)
    assert [one.to_file for one in found] in ([], [sure and not title and not typed])
    assert bool(found) == (bool(read) and not says_the_same(title, read))


def test_a_change_is_asked_and_not_made(owner: Owner, blobs: Blobs) -> None:
    _write(owner, blobs, "Buyer\nLoom Ltd\n+44 20 7946 0018", days=9)
    person = _write(owner, blobs, "Head of Marketing\nWool & Sons Ltd\n+44 20 7946 0019", days=2)
    assert (person.title, person.organisation) == ("Buyer", "Loom Ltd")
    wanted = [("organisation", "Wool & Sons Ltd"), ("phone", "+442079460019"), ("title", "Head of Marketing")]
    assert _open(owner) == wanted
    row = next(one for one in open_proposals(owner) if one.kind == "title")
    assert row.evidence == [["signature", "Head of Marketing"]]
    assert row.entry is not None and row.entry.subject == "s2"


def test_yes_no_and_both_taken_back(owner: Owner, blobs: Blobs) -> None:
    _write(owner, blobs, "Buyer\n+44 20 7946 0018", days=9)
    person = _write(owner, blobs, "Head of Marketing\n+44 20 7946 0019", days=2)
    title, phone = sorted(open_proposals(owner), key=lambda one: one.kind, reverse=True)
    decline(owner, phone, now=NOW)
    handled = accept(owner, title, now=NOW)
    person.refresh_from_db()
    assert (person.title, person.typed) == ("Head of Marketing", {"title": "Head of Marketing"})
    _write(owner, blobs, "Buyer\n+44 20 7946 0019", days=1)
    person.refresh_from_db()
    assert person.title == "Head of Marketing"
    assert ("phone", "+442079460019") not in _open(owner)
    undo(handled, now=NOW)
    person.refresh_from_db()
    assert (person.title, person.typed) == ("Buyer", {})
    assert ("title", "Head of Marketing") in _open(owner)
    ask_again(owner, phone)
    assert ("phone", "+442079460019") in _open(owner)
    with pytest.raises(ValueError, match="open"):
        accept(owner, Proposal(owner=owner, person=person, kind="title", state="declined"), now=NOW)


def test_what_was_put_back_is_neither_filed_nor_proposed_again(owner: Owner, blobs: Blobs) -> None:
    below = "Buyer\nLoom Ltd\n+44 20 7946 0018\nhttps://www.loom.example/ada"
    person = _write(owner, blobs, below, days=9)
    assert person.links == ["https://www.loom.example/ada"]
    for row in Handled.objects.filter(owner=owner):
        undo(row, now=NOW)
    person = _write(owner, blobs, below, days=1)
    assert (person.title, person.organisation, person.links) == ("", "", [])
    assert list(person.identities.values_list("kind", flat=True)) == ["email"]
    assert _open(owner) == []


def test_whose_signature_it_is_must_be_plain(owner: Owner, blobs: Blobs) -> None:
    records = [letter(ADA, body="See below.\n\n-- \nCleo Varga\nHead of Marketing\nLoom Ltd", days=3)]
    blobs(records)
    place(owner, records, source=None, now=NOW)
    person = find_person(owner, ADA.email)
    assert person is not None and person.title == ""
    assert ("title", "Head of Marketing") in _open(owner)


def test_a_number_of_somebody_else_is_not_taken_from_them(owner: Owner, blobs: Blobs) -> None:
    ben = Address("Ben Oduya", "ben@wool.example")
    person = _write(owner, blobs, "Buyer", days=9)
    records = [letter(ben, body="Fine.\n\nBest,\nBen Oduya\n+44 20 7946 0018", days=8)]
    blobs(records)
    place(owner, records, source=None, now=NOW)
    row = Proposal.objects.create(owner=owner, person=person, kind="phone", value="+442079460018", made_at=NOW)
    with pytest.raises(Taken):
        accept(owner, row, now=NOW)
    assert Identity.objects.get(value="+442079460018").person.name == "Ben Oduya"
    row.refresh_from_db()
    assert row.state == "open"


# --- cards ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def book(owner: Owner) -> Source:
    return Source.objects.create(owner=owner, kind="carddav", name="1:/book/")


def _file(owner: Owner, book: Source, *cards: ContactRecord) -> None:
    place(owner, list(cards), source=book, now=NOW)


def test_a_card_fills_what_is_empty_and_asks_about_the_rest(owner: Owner, blobs: Blobs, book: Source) -> None:
    person = _write(owner, blobs, "Buyer\n+44 20 7946 0018", days=9)
    card = ContactRecord(
        "Ada Moreau", emails=(ADA.email,), title="Weaver", organisation="Loom", birthday="--05-14", uid="u1",
        links=("https://loom.example/ada",), photo=GIF,
    )  # fmt: skip
    _file(owner, book, card)
    person.refresh_from_db()
    assert (person.title, person.organisation, person.birthday) == ("Buyer", "Loom", "--05-14")
    assert (person.links, bytes(Blob.objects.get(pk=person.photo_id).data) != b"") == (
        ["https://loom.example/ada"],
        True,
    )
    assert _open(owner) == [("title", "Weaver")]
    assert open_proposals(owner)[0].source == book
    assert Card.objects.get(owner=owner, source=book, uid="u1").person == person
    filed = Handled.objects.get(owner=owner, kind="card_filed")
    undo(filed, now=NOW)
    person.refresh_from_db()
    assert (person.title, person.organisation, person.birthday, person.links, person.photo_id) == (
        "Buyer", "", "", [], None,
    )  # fmt: skip
    _file(owner, book, card)
    person.refresh_from_db()
    assert (person.organisation, person.birthday, person.photo_id) == ("", "", None)
    assert _open(owner) == [("title", "Weaver")]


def test_typed_fields_win_over_cards_for_ever(owner: Owner, blobs: Blobs, book: Source) -> None:
    person = _write(owner, blobs, "", days=9)
    edit_person(owner, person, {"name": "Auntie Ada", "title": "", "organisation": "Home"})
    _file(owner, book, ContactRecord("Ada Moreau", emails=(ADA.email,), title="Weaver", organisation="Loom", uid="u"))
    person.refresh_from_db()
    assert (person.name, person.title, person.organisation) == ("Auntie Ada", "", "Home")
    assert _open(owner) == [("organisation", "Loom"), ("title", "Weaver")]


def test_two_cards_with_one_address_stay_two(owner: Owner, book: Source) -> None:
    home = "moreaus@home.example"
    _file(owner, book, ContactRecord("Ada Moreau", "Ada", "Moreau", (home,), uid="a"))
    _file(owner, book, ContactRecord("Ben Oduya", "Ben", "Oduya", (home,), uid="b"))
    names = {card.uid: card.person.name for card in Card.objects.filter(owner=owner).select_related("person")}
    assert names == {"a": "Ada Moreau", "b": "Ben Oduya"}
    assert Identity.objects.get(value=home).is_shared
    (row,) = open_proposals(owner)
    assert (row.kind, row.evidence[0][0]) == ("same_person", "same_card")
    _file(owner, book, ContactRecord("Ben Oduya", "Ben", "Oduya", (home,), uid="b"))
    assert Person.objects.filter(owner=owner).count() == 2


def test_a_role_address_makes_nobody(owner: Owner, book: Source) -> None:
    for name in (("Ada", "Moreau"), ("Ben", "Oduya")):
        _file(owner, book, ContactRecord(" ".join(name), *name, ("info@loom.example",), uid=name[0]))
    assert sorted(Person.objects.filter(owner=owner).values_list("name", "kind")) == [
        ("Ada Moreau", "person"), ("Ben Oduya", "person"),
    ]  # fmt: skip
    assert not Identity.objects.filter(value="info@loom.example").exists()


def test_a_card_goes_back_with_its_person(owner: Owner, blobs: Blobs, book: Source) -> None:
    person = _write(owner, blobs, "", days=9)
    _file(owner, book, ContactRecord("Ada Moreau", emails=("moreau@loom.example",), birthday="1980-02-01", uid="u"))
    (handled,) = Handled.objects.filter(owner=owner, kind="merged")
    back = unmerge(handled, now=NOW)
    person.refresh_from_db()
    assert (person.birthday, back.birthday) == ("", "1980-02-01")
    assert Card.objects.get(uid="u").person == back


def test_another_full_name_on_a_card_is_asked(owner: Owner, blobs: Blobs, book: Source) -> None:
    person = _write(owner, blobs, "", days=9)
    _file(owner, book, ContactRecord("Ada Lindqvist", emails=(ADA.email,), uid="u"))
    person.refresh_from_db()
    assert person.name == "Ada Moreau"
    (row,) = open_proposals(owner)
    assert (row.kind, row.value) == ("name", "Ada Lindqvist")
    accept(owner, row, now=NOW)
    person.refresh_from_db()
    assert (person.name, person.given_name, person.typed) == ("Ada Lindqvist", "Ada", {"name": "Ada Lindqvist"})


def test_photos_and_links_are_read_from_cards() -> None:
    lines = [
        "BEGIN:VCARD", "VERSION:3.0", "FN:Ada Moreau", "URL:https://loom.example/ada", "URL:javascript:alert(1)",
        "PHOTO;ENCODING=b;TYPE=GIF:R0lGODlhAAAAAAAAAAAAAAAAAAAA", " AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "END:VCARD",
    ]  # fmt: skip
    card = parse_card("\r\n".join(lines).encode())
    assert isinstance(card, ContactRecord)
    assert card.links == ("https://loom.example/ada",)
    assert card.photo.startswith(b"GIF89a") and len(card.photo) == 42
    for value in ("PHOTO;VALUE=uri:https://x.example/a.gif", "PHOTO;ENCODING=b:!!", "PHOTO;ENCODING=b:AAAA"):
        other = parse_card("\r\n".join([*lines[:3], value, "END:VCARD"]).encode())
        assert isinstance(other, ContactRecord) and other.photo == b""
    data = parse_card("\r\n".join([*lines[:3], "PHOTO:data:image/gif;base64,R0lGODlhAAAA", "END:VCARD"]).encode())
    assert isinstance(data, ContactRecord) and data.photo[:6] == b"GIF89a"

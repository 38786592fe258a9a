"""Who is whom: the pairs written by hand, and what becomes of people of one name on a desk."""

from collections import Counter
from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st
from identity_pairs import pairs
from people_cast import ME, NOW, letter

from sincerely.accounts.models import Owner
from sincerely.people.actions import compare_people, decline, place
from sincerely.people.identity import kind_of, read_name
from sincerely.people.likely import keys
from sincerely.people.models import Handled, Identity, Person
from sincerely.people.names_alike import compare
from sincerely.people.queries import open_proposals
from sincerely.people.same_person import Known, Match, mailbox, same_person
from sincerely.sources.records import Address, MessageRecord

Blobs = Callable[[list[MessageRecord]], None]
Side = tuple[str, list[str]]


def _known(side: Side) -> Known:
    name, holds = side
    emails = tuple(value for value in holds if "@" in value)
    first = emails[0] if emails else ""
    shown = name or read_name(name, first).shown
    numbers = tuple(value for value in holds if value.startswith("+"))
    return Known((shown,), emails, numbers, kind_of(first) if first else "person")


def _verdict(match: Match) -> str:
    return "merged" if match.sure else "asked" if match.is_worth_asking else "apart"


FINE = {"same": ("merged", "asked"), "unsure": ("asked",), "different": ("apart",)}


@pytest.mark.parametrize(("verdict", "a", "b"), pairs(), ids=lambda part: str(part)[:50])
def test_the_pairs_written_by_hand(verdict: str, a: Side, b: Side) -> None:
    one, other = _known(a), _known(b)
    match = same_person(one, other)
    assert _verdict(match) in FINE[verdict]
    assert same_person(other, one) == match
    if _verdict(match) != "apart":
        assert keys(one) & keys(other), "nobody would compare them"


def test_there_are_enough_pairs_of_each_sort() -> None:
    counted = Counter(verdict for verdict, _, _ in pairs())
    assert sum(counted.values()) >= 150 and min(counted.values()) >= 30


NAMES = st.sampled_from(sorted({side[0] for _, *both in pairs() for side in both}))


@given(NAMES, NAMES)
def test_likeness_knows_no_order(first: str, second: str) -> None:
    assert compare(first, second) == compare(second, first)
    assert not first.strip() or compare(first, first) in ("same", "unknown", "initial")


FAMILIES = st.sampled_from(["Nguyễn", "Nguyen", "Trần", "Lê", "Moreau"])
GIVEN = st.sampled_from(["An", "Bình", "Minh", "Hương", "Lan", "Ada", "Văn Minh", "Thị Lan", "Quang Minh"])


@given(FAMILIES, GIVEN, GIVEN, st.booleans())
def test_a_family_name_alone_makes_nobody_one(family: str, one: str, other: str, same_firm: bool) -> None:
    a = Known((f"{family} {one}",), ("a@gom.example",))
    b = Known((f"{family} {other}",), ("b@gom.example" if same_firm else "b@sua.example",))
    match = same_person(a, b)
    if not set(one.split()) & set(other.split()):
        assert _verdict(match) == "apart"
    if one != other:
        assert not match.sure
    assert _verdict(same_person(Known((family,), a.emails), Known((family,), b.emails))) == "apart"


def test_mailboxes() -> None:
    assert mailbox("A.da+shop@GoogleMail.com") == mailbox("ada@gmail.com")
    assert mailbox("a.da@loom.example") != mailbox("ada@loom.example")
    assert mailbox("ada@loom.example'Subject") == "ada@loom.example"


# --- on a desk -----------------------------------------------------------------------------------------------------


def _send(owner: Owner, blobs: Blobs, *people: Address | tuple[Address, ...]) -> None:
    """A letter from each; to several at once where a tuple stands. Then everybody is compared."""
    before = Identity.objects.filter(owner=owner).count()
    records = [
        letter(ME, who, days=5, subject=f"to {n} {before}") if isinstance(who, tuple)
        else letter(who, days=9, subject=f"of {n} {before}")
        for n, who in enumerate(people)
    ]  # fmt: skip
    blobs(records)
    place(owner, records, source=None, now=NOW)
    compare_people(owner, now=NOW)


def _names(owner: Owner) -> list[str]:
    return sorted(Person.objects.filter(owner=owner, kind="person").values_list("name", flat=True))


def test_the_likely_are_asked_about_and_a_no_is_for_ever(owner: Owner, blobs: Blobs) -> None:
    _send(owner, blobs, Address("Bob Whitfield", "bob@loom.example"), Address("Robert Whitfield", "rw@loom.example"))
    assert _names(owner) == ["Bob Whitfield", "Robert Whitfield"]
    (row,) = open_proposals(owner)
    assert (row.kind, [key for key, _ in row.evidence]) == ("same_person", ["nickname_name", "same_organisation"])
    decline(owner, row, now=NOW)
    _send(owner, blobs, Address("Bob A. Whitfield", "bob@loom.example"))
    Person.objects.update(compared=False)
    compare_people(owner, now=NOW)
    assert open_proposals(owner) == []


def test_noise_in_one_firm_is_one_person_and_told(owner: Owner, blobs: Blobs) -> None:
    _send(owner, blobs, Address("Cornelia Barnett", "cbarnett@loom.example"))
    _send(owner, blobs, Address("Comelia Barnett", "cbamett@loom.example"))
    assert Person.objects.filter(owner=owner, kind="person").count() == 1
    told = Handled.objects.get(owner=owner, kind="merged")
    assert [key for key, _ in told.slots["evidence"]] == ["noisy_name", "same_organisation"]


def test_a_name_between_two_middle_initials_joins_only_one_of_them(owner: Owner, blobs: Blobs) -> None:
    _send(
        owner, blobs, Address("Ada L Moreau", "adal@loom.example"), Address("Ada K Moreau", "adak@loom.example"),
        Address("Ada Moreau", "ada@loom.example"),
    )  # fmt: skip
    people = {i.value: i.person_id for i in Identity.objects.filter(owner=owner, kind="email")}
    assert people["adal@loom.example"] != people["adak@loom.example"]


def test_two_of_one_name_in_one_header_stay_two(owner: Owner, blobs: Blobs) -> None:
    both = (Address("Ada Moreau", "ada@loom.example"), Address("Ada Moreau", "moreau@loom.example"))
    _send(owner, blobs, both)
    assert _names(owner) == ["Ada Moreau", "Ada Moreau"]
    (row,) = open_proposals(owner)
    assert ["met", ""] in row.evidence


FIRMS = ["gom", "sua", "bach", "duong", "hoa", "tra", "mua", "nang"]


def test_many_of_a_common_name_are_no_flood_of_questions(owner: Owner, blobs: Blobs) -> None:
    _send(owner, blobs, *(Address("Minh Nguyễn", f"minh@{firm}.example") for firm in FIRMS))
    assert len(_names(owner)) == len(FIRMS)
    assert open_proposals(owner) == []
    _send(owner, blobs, *(Address("Katarzyna Wisniewska", f"kw@{firm}.example") for firm in FIRMS))
    assert len(open_proposals(owner)) == len(FIRMS) - 1


def test_a_mailbox_of_two_is_neither_of_them(owner: Owner, blobs: Blobs) -> None:
    home = "home@moreau.example"
    _send(owner, blobs, Address("Ada Moreau", home), Address("Ben Oduya", home))
    assert Identity.objects.get(value=home).is_shared
    _send(owner, blobs, Address("Ada Moreau", "ada@moreau.example"), Address("Ada Moreau", "ada@loom.example"))
    assert not Handled.objects.filter(owner=owner, kind="merged", slots__other=home).exists()
    shared = Identity.objects.get(value=home).person_id
    assert all(shared not in (row.person_id, row.other_id) for row in open_proposals(owner))


def test_comparing_takes_few_queries(owner: Owner, blobs: Blobs) -> None:
    words = ["Alder", "Birch", "Cedar", "Drift", "Ember", "Fjord", "Grove", "Heath"]
    everybody = [Address(f"{a} {b}{c}", f"{a}.{b}{c}@{b}.example".lower())
                 for a in words for b in words for c in ("by", "ton")]  # fmt: skip
    records = [letter(one, days=9, subject=one.name) for one in everybody]
    blobs(records)
    place(owner, records, source=None, now=NOW)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        compare_people(owner, now=NOW)
    assert len(queries) < 40
    with CaptureQueriesContext(connection) as queries:
        compare_people(owner, now=NOW)
    assert len(queries) == 1

"""Merges, new mail and undoing, in any order: each identity and each letter has the owner that the open merges say."""

from collections.abc import Callable
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from people_cast import ME, NOW, letter

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice
from sincerely.people.actions import compare_people, edit_person, merge, place, tag, unmerge
from sincerely.people.models import Card, Entry, Handled, Identity, Person, Proposal
from sincerely.sources.models import Source
from sincerely.sources.records import Address, MessageRecord

Blobs = Callable[[list[MessageRecord]], None]
# Nothing alike in their names, so that only the test merges them.
PEOPLE = [
    Address("Ada Moreau", "ada@loom.example"), Address("Ben Oduya", "ben@wool.example"),
    Address("Cleo Varga", "cleo@silk.example"), Address("Dag Lindqvist", "dag@flax.example"),
]  # fmt: skip
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("merge"), st.integers(0, 3), st.integers(0, 3)),
        st.tuples(st.just("unmerge"), st.integers(0, 7), st.just(0)),
        st.tuples(st.just("mail"), st.integers(0, 3), st.booleans()),
        st.tuples(st.just("both"), st.integers(0, 3), st.integers(0, 3)),
        st.tuples(st.just("title"), st.integers(0, 3), st.sampled_from(["Buyer", "Weaver"])),
    ),
    max_size=14,
)


class Model:
    """What should be so: who each address began as, and which merge stands."""

    def __init__(self, ids: list[int]) -> None:
        self.part_of: dict[int, int] = {}
        self.merges: list[tuple[Handled, int]] = []
        self.ids = ids

    def root(self, person: int) -> int:
        while person in self.part_of:
            person = self.part_of[person]
        return person

    def owners(self) -> list[int]:
        return [self.root(person) for person in self.ids]


def _send(owner: Owner, blobs: Blobs, records: list[MessageRecord]) -> None:
    blobs(records)
    place(owner, records, source=None, now=NOW)


def _fill(owner: Owner, blobs: Blobs) -> Model:
    """Each has letters, a notice, a tag, a card and a proposal; the first two are asked about."""
    _send(owner, blobs, [letter(one, days=50 + n, subject=f"first {n}") for n, one in enumerate(PEOPLE)])
    source = Source.objects.create(owner=owner, kind="vcf", name="/book.vcf")
    ids = []
    for number, address in enumerate(PEOPLE):
        person = Identity.objects.get(owner=owner, value=address.email).person
        ids.append(person.pk)
        tag(owner, person, [f"tag{number}"])
        Card.objects.create(owner=owner, person=person, source=source, uid=str(number))
        for value in ("Spinner", f"Own {number}"):
            Proposal.objects.create(owner=owner, person=person, kind="title", value=value, made_at=NOW)
        _notice(owner, Entry.objects.get(owner=owner, person=person))
    for two, state in ((ids[:2], "open"), (ids[1:3], "declined")):
        one, other = sorted(two)
        Proposal.objects.create(
            owner=owner, kind="same_person", person_id=one, other_id=other, state=state, made_at=NOW
        )
    return Model(ids)


def _notice(owner: Owner, entry: Entry) -> None:
    Notice.objects.create(
        owner=owner, entry=entry, person=entry.person, at=entry.at, kind="fact", who="sender", quote="x", start=0,
        end=1, confidence=1.0, rule="test",
    )  # fmt: skip


def _step(owner: Owner, blobs: Blobs, model: Model, number: int, step: tuple[str, int, object]) -> None:
    what, first, second = step
    if what == "merge":
        keep, other = (Person.objects.get(pk=model.root(model.ids[n])) for n in (first, int(str(second))))
        if keep.pk != other.pk:
            model.merges.append((merge(owner, keep, other, by_owner=True, now=NOW), other.pk))
            model.part_of[other.pk] = keep.pk
    elif what == "unmerge" and model.merges:
        handled, gone = model.merges.pop(first % len(model.merges))
        unmerge(Handled.objects.get(pk=handled.pk), now=NOW)
        del model.part_of[gone]
    elif what == "title":
        edit_person(owner, Person.objects.get(pk=model.root(model.ids[first])), {"title": str(second)})
    elif what in ("mail", "both"):
        at = NOW - timedelta(days=20) + timedelta(hours=number)
        one = PEOPLE[first]
        to = (one, PEOPLE[int(second)]) if what == "both" else (one,)  # type: ignore[call-overload]
        sent = letter(ME, to, at=at, subject=f"n{number}") if what == "both" or second else None
        _send(owner, blobs, [sent or letter(one, at=at, subject=f"n{number}")])
        _notice(owner, Entry.objects.get(owner=owner, subject=f"n{number}"))


def _check(owner: Owner, model: Model) -> None:
    owners = model.owners()
    emails = dict(Identity.objects.filter(owner=owner, kind="email").values_list("value", "person_id"))
    assert [emails[address.email] for address in PEOPLE] == owners
    for entry in Entry.objects.filter(owner=owner).prefetch_related("participations__identity"):
        role = "to" if entry.direction == "out" else "from"
        stands = [one for one in entry.participations.all() if one.role == role]
        home = min(stands, key=lambda one: one.pk).identity.person_id
        assert entry.person_id == home
        assert set(entry.notices.values_list("person_id", flat=True)) == {home}
    assert [Card.objects.get(owner=owner, uid=str(n)).person_id for n in range(4)] == owners
    for person in Person.objects.filter(owner=owner, kind="person"):
        assert person.entries_count == Entry.objects.filter(person=person).count()
        assert set(person.tags) == {f"tag{n}" for n, root in enumerate(owners) if root == person.pk}


@settings(
    max_examples=15, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(steps=STEPS)
def test_any_order_restores_the_owners(owner: Owner, blobs: Blobs, steps: list[tuple[str, int, object]]) -> None:
    Person.objects.filter(owner=owner).delete()
    Entry.objects.filter(owner=owner).delete()
    Source.objects.filter(owner=owner).delete()
    model = _fill(owner, blobs)
    untouched = _asked(owner)
    for number, step in enumerate(steps):
        _step(owner, blobs, model, number, step)
        _check(owner, model)
    while model.merges:
        _step(owner, blobs, model, 0, ("unmerge", len(model.merges) // 2, 0))
        _check(owner, model)
    # All merges undone: what was asked and answered before stands as it stood, each with its own person.
    now_asked = _asked(owner)
    assert {pk: row for pk, row in now_asked.items() if pk in untouched} == untouched


def _asked(owner: Owner) -> dict[int, tuple[object, ...]]:
    rows = Proposal.objects.filter(owner=owner).values_list("pk", "person_id", "other_id", "kind", "value", "state")
    return {row[0]: row[1:] for row in rows}


def test_a_question_between_two_who_became_part_of_others(owner: Owner, blobs: Blobs) -> None:
    model = _fill(owner, blobs)
    before = _asked(owner)
    for number, step in enumerate([("merge", 3, 1), ("merge", 2, 0), ("unmerge", 0, 0), ("unmerge", 0, 0)]):
        _step(owner, blobs, model, number, step)
        _check(owner, model)
    after = _asked(owner)
    assert {pk: after.get(pk) for pk in before} == before


def test_the_undone_merge_is_not_made_again(owner: Owner, blobs: Blobs) -> None:
    first, second = Address("Ada Moreau", "ada@loom.example"), Address("", "am@loom.example")
    _send(owner, blobs, [letter(first, days=9), letter(second, days=8)])
    _send(owner, blobs, [letter(Address("Moreau, Ada", second.email), days=7)])
    (handled,) = Handled.objects.filter(owner=owner, kind="merged")
    unmerge(handled, now=NOW)
    _send(owner, blobs, [letter(Address("Ada J. Moreau", second.email), days=6)])
    compare_people(owner, now=NOW)
    assert Person.objects.filter(owner=owner, kind="person").count() == 2
    assert not Proposal.objects.filter(owner=owner, state="open").exists()


def test_what_was_typed_goes_back_to_whom_it_was_typed_for(owner: Owner, blobs: Blobs) -> None:
    model = _fill(owner, blobs)
    ada, ben, cleo = (Person.objects.get(pk=pk) for pk in model.ids[:3])
    edit_person(owner, ben, {"title": "Weaver", "birthday": "--05-14"})
    first = merge(owner, ada, ben, by_owner=True, now=NOW)
    second = merge(owner, cleo, Person.objects.get(pk=ada.pk), by_owner=True, now=NOW)
    cleo.refresh_from_db()
    assert (cleo.title, cleo.birthday, cleo.typed) == ("Weaver", "--05-14", {"title": "Weaver", "birthday": "--05-14"})
    edit_person(owner, cleo, {"organisation": "Silk"})
    unmerge(first, now=NOW)
    cleo.refresh_from_db()
    assert (cleo.title, cleo.birthday, cleo.typed) == ("", "", {"organisation": "Silk"})
    unmerge(Handled.objects.get(pk=second.pk), now=NOW)
    for person in (ada, ben, cleo):
        person.refresh_from_db()
    assert (ada.title, ada.typed, ben.title, ben.typed["birthday"]) == ("", {}, "Weaver", "--05-14")
    assert (cleo.organisation, ada.organisation) == ("Silk", "")

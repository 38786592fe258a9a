"""Whose address is this? The people and identities around one batch, held in memory and written at its end."""

from collections.abc import Iterable
from datetime import datetime

from django.db import connection

from sincerely.accounts.models import Owner
from sincerely.people.actions.rows import as_date, insert_objects, new_row
from sincerely.people.identity import clean_name, kind_of, name_key, read_name
from sincerely.people.models import Handled, Identity, Person, Proposal
from sincerely.people.names_alike import share_nothing
from sincerely.people.same_person import Known, Match, same_person
from sincerely.sources.folding import fold
from sincerely.sources.records import Address
from sincerely.trust.policy import desk_mode

CHUNK = 5000


class Directory:
    """Finds or makes the identity of each address; `save` writes what is new or changed."""

    def __init__(self, owner: Owner, own: frozenset[str], addresses: Iterable[Address], *, now: datetime) -> None:
        self.owner = owner
        self.own = own
        self.now = now
        self.own_name = fold(owner.name)
        self.identities: dict[tuple[str, str], Identity] = {}
        self.by_name: dict[str, list[Person]] = {}
        self.known: dict[int, Known] = {}
        self.new_people: list[Person] = []
        self.new_identities: list[Identity] = []
        self.changed_people: dict[int, Person] = {}
        self.changed_identities: dict[int, Identity] = {}
        self.joined: list[tuple[Person, str, Match]] = []
        self.read: set[Address] = set()
        self.same: list[tuple[Person, Person, Match]] = []
        self.beside: tuple[Address, ...] = ()
        """Who stands in the header that is being read: two of one name in it are two."""
        self.joins = desk_mode("filing", owner.policy) == "auto"
        self._refused: frozenset[frozenset[int]] | None = None
        self.me = Person.objects.filter(owner=owner, kind="self").first()
        self._load(set(addresses))

    def _load(self, addresses: set[Address]) -> None:
        emails = sorted({address.email for address in addresses if address.email})
        names = sorted({_name_value(address.name) for address in addresses if not address.email})
        for kind, values in (("email", emails), ("name", names)):
            for start in range(0, len(values), CHUNK):
                found = Identity.objects.filter(owner=self.owner, kind=kind, value__in=values[start : start + CHUNK])
                for identity in found.select_related("person"):
                    self.identities[kind, identity.value] = identity
        self._share_people()
        self._load_namesakes(sorted({name_key(a.name) for a in addresses if self._is_news(a)} - {""}))

    def _is_news(self, address: Address) -> bool:
        """Whether a name stands here that we have not seen beside this address."""
        known = self.identities.get(("email", address.email))
        return bool(address.email and address.name) and (known is None or known.shown_as != address.name)

    def _share_people(self) -> None:
        """One object a person, so that counts add up."""
        people: dict[int, Person] = {self.me.pk: self.me} if self.me else {}
        for identity in self.identities.values():
            identity.person = people.setdefault(identity.person_id, identity.person)

    def _load_namesakes(self, keys: list[str]) -> None:
        people = {identity.person_id: identity.person for identity in self.identities.values()}
        for start in range(0, len(keys), CHUNK):
            rows = Identity.objects.filter(person__owner=self.owner, person__name_key__in=keys[start : start + CHUNK])
            for identity in rows.select_related("person"):
                person = people.setdefault(identity.person_id, identity.person)
                self.remember(person, identity)

    def remember(self, person: Person, identity: Identity) -> None:
        """Keep what is known of a person for comparison with newcomers of the same name."""
        if not person.name_key:
            return
        before = self.known.get(id(person))
        if before is None:
            self.by_name.setdefault(person.name_key, []).append(person)
        self.known[id(person)] = known_with(before or Known((person.name,), kind=person.kind, shared=True), identity)

    def is_own(self, address: Address) -> bool:
        """Whether this is the owner: by address, or by name where no address stands."""
        if address.email:
            return address.email in self.own
        return bool(address.name) and fold(address.name) == self.own_name

    def find(self, address: Address, *, bulk: bool = False, gets: bool = False) -> Identity | None:
        """Return the identity of an address, made if need be; None where neither name nor address stands.

        `bulk`: a bulk letter came from it; `gets`: a letter went to it.
        """
        if address.email:
            key = ("email", address.email)
        elif address.name:
            key = ("name", _name_value(address.name))
        else:
            return None
        identity = self.identities.get(key)
        if identity is None:
            identity = self.identities[key] = self._make(key, address, bulk=bulk, gets=gets)
        elif address.name and address.name != identity.shown_as and address not in self.read:
            self.read.add(address)
            self._rename(identity, address)
            if gets and identity.person.kind == "person" and not identity.person.entries_count:
                identity.person.kind = kind_of(address.email, called=address.name) if address.email else "person"
        return identity

    def _make(self, key: tuple[str, str], address: Address, *, bulk: bool, gets: bool) -> Identity:
        mine = self._self() if self.is_own(address) else None
        person = mine or self._namesake(address) or self._newcomer(address, bulk=bulk, gets=gets)
        person.compared = False
        self.touch(person)
        identity = new_row(
            Identity,
            owner=self.owner,
            person=person,
            kind=key[0],
            value=key[1],
            shown_as=clean_name(address.name)[:300],
        )
        self.new_identities.append(identity)
        self.remember(person, identity)
        return identity

    def _self(self) -> Person:
        if self.me is None:
            self.me = owner_as_person(self.owner)
            self.new_people.append(self.me)
        return self.me

    def _namesake(self, address: Address) -> Person | None:
        """Somebody known who is surely the same; the new address is then theirs, and that is told and undoable."""
        key = name_key(address.name) if address.email else ""
        if not key or not self.joins:
            return None
        kind = kind_of(address.email)
        newcomer = Known((address.name,), (address.email,), (), kind)
        here = {other.email for other in self.beside} - {address.email}
        for person in self.by_name.get(key, ()):
            known = self.known[id(person)]
            match = same_person(newcomer, known, met=not here.isdisjoint(known.emails))
            if match.sure:
                self.joined.append((person, address.email, match))
                return person
        return None

    def _newcomer(self, address: Address, *, bulk: bool, gets: bool) -> Person:
        name = read_name(address.name, address.email)
        person = new_row(
            Person,
            owner=self.owner,
            name=(name.shown or address.email)[:300],
            name_key=name_key(name.shown)[:300],
            given_name=name.given[:120],
            kind=kind_of(address.email, bulk=bulk, called=address.name if gets else "") if address.email else "person",
        )
        self.new_people.append(person)
        return person

    def _rename(self, identity: Identity, address: Address) -> None:
        """A fuller or better spelled name replaces a bare address; what the owner typed stays."""
        before, identity.shown_as = identity.shown_as, clean_name(address.name)[:300]
        identity.is_shared = identity.is_shared or share_nothing(before, identity.shown_as)
        if identity.pk:
            self.changed_identities[identity.pk] = identity
        person = identity.person
        if before != identity.shown_as:
            person.compared = False
            self.touch(person)
        if "name" in person.typed or person.kind == "self":
            return
        name = read_name(address.name, address.email)
        guessed = not before and person.name == read_name("", identity.value).shown
        if name.shown and (guessed or is_better_name(name.shown, person.name)):
            person.name, person.given_name = name.shown[:300], name.given[:120]
            person.name_key = name_key(name.shown)[:300]
            self.touch(person)
            self._compare(person, identity)

    def _compare(self, person: Person, identity: Identity) -> None:
        """Now that a name is known, somebody else may surely be the same: they are merged when all is stored."""
        known = known_with(Known((person.name,), kind=person.kind, shared=True), identity)
        here = {other.email for other in self.beside} - {identity.value}
        for other in self.by_name.get(person.name_key, ()) if self.joins else ():
            theirs = self.known[id(other)]
            match = same_person(known, theirs, met=not here.isdisjoint(theirs.emails))
            if other is not person and match.sure and frozenset((other.pk, person.pk)) not in self.refused:
                self.same.append((other, person, match))
                return
        self.remember(person, identity)

    @property
    def refused(self) -> frozenset[frozenset[int]]:
        """Pairs of whom the owner said that they are two."""
        if self._refused is None:
            self._refused = refused_pairs(self.owner)
        return self._refused

    def touch(self, person: Person) -> None:
        """Write this person's fields at the end, if they were stored before."""
        if person.pk:
            self.changed_people[person.pk] = person

    def is_somebody(self, sender: Identity) -> None:
        """Whoever writes letters of their own is no list, whatever their name sounds like."""
        if sender.person.kind == "list" and sender.kind == "email" and kind_of(sender.value) == "person":
            sender.person.kind = "person"
            self.touch(sender.person)

    def count(self, person: Person, at: datetime, *, wrote_back: bool = False) -> None:
        """Count one entry with a person; whom the owner writes to is no mailing machine of the bulk kind."""
        person.entries_count += 1
        person.first_at = at if person.first_at is None else min(person.first_at, at)
        person.last_at = at if person.last_at is None else max(person.last_at, at)
        if wrote_back and person.kind == "list":
            mine = (i for i in self.identities.values() if i.person is person and i.kind == "email")
            address, called = next(((i.value, i.shown_as) for i in mine), ("", ""))
            if (kind := kind_of(address, called=called)) in ("person", "role"):
                person.kind = kind
        self.touch(person)

    def save_people(self) -> None:
        """Write new people and identities, and what changed in known ones."""
        insert_objects(Person, self.new_people)
        for identity in self.new_identities:
            identity.person_id = identity.person.pk
        insert_objects(Identity, self.new_identities)
        with connection.cursor() as cursor:
            cursor.executemany(
                "UPDATE people_person SET name = %s, name_key = %s, given_name = %s, kind = %s, compared = %s,"
                " first_at = %s, last_at = %s, entries_count = %s WHERE id = %s",
                [
                    (
                        p.name,
                        p.name_key,
                        p.given_name,
                        p.kind,
                        p.compared,
                        as_date(p.first_at),
                        as_date(p.last_at),
                        p.entries_count,
                        p.pk,
                    )
                    for p in self.changed_people.values()
                ],
            )
            cursor.executemany(
                "UPDATE people_identity SET shown_as = %s, is_shared = %s WHERE id = %s",
                [(one.shown_as, one.is_shared, one.pk) for one in self.changed_identities.values()],
            )

    def tell_joined(self) -> None:
        """Write down each address that was given to somebody known, with its undo."""
        rows = []
        for person, email, match in self.joined:
            identity = self.identities["email", email]
            shown = read_name(identity.shown_as, email)
            rows.append(
                Handled(
                    owner=self.owner,
                    at=self.now,
                    kind="merged",
                    person=person,
                    slots={"name": person.name, "other": email, "evidence": [list(pair) for pair in match.evidence]},
                    before={
                        "person": {"name": shown.shown, "given_name": shown.given, "name_key": name_key(shown.shown)},
                        "identities": [identity.pk],
                        "moved": {},
                    },
                )
            )
        Handled.objects.bulk_create(rows)


def known_with(known: Known, identity: Identity) -> Known:
    """Return what is known of a person with one identity of theirs added."""
    names = (identity.shown_as,) if identity.shown_as and identity.shown_as not in known.names else ()
    return Known(
        (*known.names, *names),
        (*known.emails, identity.value) if identity.kind == "email" else known.emails,
        (*known.phones, identity.value) if identity.kind == "phone" else known.phones,
        known.kind,
        known.shared and identity.is_shared,
    )


def refused_pairs(owner: Owner) -> frozenset[frozenset[int]]:
    """Return the pairs of people, by id, of whom the owner said that they are two."""
    rows = Proposal.objects.filter(owner=owner, kind="same_person", state="declined")
    return frozenset(frozenset(pair) for pair in rows.values_list("person_id", "other_id"))


def owner_as_person(owner: Owner) -> Person:
    """Return the owner as one of the people, not yet written."""
    name = read_name(owner.name, owner.email, language=owner.language)
    return Person(owner=owner, kind="self", name=name.shown[:300], given_name=name.given[:120])


def is_better_name(new: str, old: str) -> bool:
    """Whether `new` says more: a name instead of an address, a full name instead of one word, diacritics regained."""
    if "@" in new:
        return False
    if "@" in old:
        return True
    words, before = fold(new).split(), fold(old).split()
    if len(before) == 1 and len(words) > 1 and before[0] in words:
        return True
    return words == before and not new.isascii() and old.isascii()


def _name_value(name: str) -> str:
    return fold(clean_name(name))[:320]

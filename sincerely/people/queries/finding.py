"""Finding a person by what somebody would type: an address, a number, a name in either order, an id."""

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.people.identity import name_key
from sincerely.people.models import Person
from sincerely.people.phones import as_e164, guess_region
from sincerely.sources.folding import fold


def find_person(owner: Owner, who: str) -> Person | None:
    """Return the person that `who` names best: id, address, number, whole name, then part of a name; None if nobody.

    Of several with that name the one with most entries is meant.
    """
    who = " ".join(who.split())
    if not who:
        return None
    people = Person.objects.filter(owner=owner)
    if who.isdecimal() and len(who) < 10:
        found = people.filter(pk=int(who)).first()
        if found is not None:
            return found
    if "@" in who:
        return people.filter(identities__kind="email", identities__value=who.strip("<>").lower()).first()
    number = as_e164(who, region=guess_region(owner.email, zone=owner.timezone)) if any(map(str.isdigit, who)) else ""
    if number:
        return people.filter(identities__kind="phone", identities__value=number).first()
    called = people_called(owner, who)
    return people.filter(pk__in=called).order_by("-entries_count", "pk").first() if called else None


def people_called(owner: Owner, who: str) -> list[int]:
    """Return ids of the people whom `who` may mean: the exact ones if there are any, else those whose name holds it."""
    people = Person.objects.filter(owner=owner)
    if "@" in who:
        address = who.strip("<>").lower()
        return list(people.filter(identities__kind="email", identities__value=address).values_list("pk", flat=True))
    key = name_key(who)
    exact = Q(name=who) | Q(identities__shown_as=who)
    if key:
        exact |= Q(name_key=key)
    found = list(people.filter(exact).values_list("pk", flat=True).distinct())
    if found:
        return found
    words = fold(who).split()
    # Few thousand names at most: folding them here is quicker than keeping another column in step.
    rows = people.exclude(kind="self").values_list("pk", "name", "given_name")
    return [pk for pk, name, given in rows if _holds(fold(f"{name} {given}").split(), words)]


def _holds(name: list[str], words: list[str]) -> bool:
    return bool(words) and all(any(part.startswith(word) for part in name) for word in words)

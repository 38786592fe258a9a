"""Proposals in words: what is proposed, on what evidence, and what a yes would lead to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_noop as noop

from sincerely.accounts.models import Owner
from sincerely.journey.who_is_who import Together, preview
from sincerely.people.actions.proposals import keeper
from sincerely.people.models import Proposal
from sincerely.people.queries import emails_of

EVIDENCE = {
    "same_address": noop("the same address"),
    "same_mailbox": noop("the same mailbox, written in two ways"),
    "same_card": noop("one card in your address book holds both"),
    "same_name": noop("the same full name"),
    "turned_name": noop("the same two names, in the other order"),
    "noisy_name": noop("nearly the same name; a letter or two differ"),
    "nickname_name": noop("a short form of the same name"),
    "initial_name": noop("a name that fits the initial"),
    "shorter_name": noop("the same name, once with more words"),
    "same_number": noop("the same number, %(value)s"),
    "same_organisation": noop("both write from %(value)s"),
    "other_organisation": noop("they write from different places"),
    "look_alike_address": noop(
        "their addresses look alike but differ: %(value)s. Impostors write like this; look closely"
    ),
    "new_address": noop("one of them announced it: “%(value)s”"),
    "numbered": noop("but the addresses are numbered, as where two people have one name"),
    "met": noop("but one letter went to both"),
    "other_name": noop("but another name stood beside the address too"),
    "account": noop("an account that is read or sends has it"),
    "in_sent": noop("letters from it in your Sent folder: %(value)s"),
    "owners_name": noop("it bears your name"),
}
QUOTED = {
    "signature": noop("From a signature: “%(value)s”"),
    "card": noop("From a card: “%(value)s”"),
    "letter": noop("They wrote: “%(value)s”"),
}
FIELDS = {
    "title": (noop("Title of %(name)s: %(value)s"), noop("New title of %(name)s: %(value)s (until now: %(was)s)")),
    "organisation": (
        noop("%(name)s works at %(value)s"),
        noop("%(name)s works at %(value)s now (until now: %(was)s)"),
    ),
    "name": (noop("The name of %(name)s is %(value)s"), noop("The name of %(was)s is %(value)s")),
    "birthday": (noop("Birthday of %(name)s: %(value)s"), noop("Birthday of %(name)s: %(value)s (until now: %(was)s)")),
    "phone": (noop("A number of %(name)s: %(value)s"), noop("A number of %(name)s: %(value)s")),
    "email": (noop("A new address of %(name)s: %(value)s"), noop("A new address of %(name)s: %(value)s")),
    "link": (noop("A link of %(name)s: %(value)s"), noop("A link of %(name)s: %(value)s")),
}
SOME = 3
"""Addresses of each of two that a row shows."""
YOURS = noop(
    "With a yes, letters from it count as written by you, and letters to it as written to you. It can be undone."
)
CAUTION = noop("Ask them in another way first if money or secrets will go there.")


@dataclass(frozen=True)
class Shown:
    """One proposal as a page shows it."""

    row: Proposal
    words: str
    evidence: str
    preview: str
    """Of two who may be one: what will be together; of an address of the owner's: what a yes leads to."""
    caution: str
    addresses: str = ""
    """Of two who may be one: the addresses of each; of an address of the owner's: those that come with it."""


def shown(owner: Owner, rows: Sequence[Proposal], *, now: datetime) -> list[Shown]:
    """Put proposals into words, in their order."""
    together = preview(owner, rows, now=now)
    named = [row for row in rows if row.other_id or row.kind == "own_address"]
    emails = emails_of(owner, {pk for row in named for pk in (row.person_id, row.other_id) if pk is not None})
    return [
        Shown(
            row,
            _what(row),
            evidence_words(row.evidence),
            _preview(row, together.get(row.pk)),
            gettext(CAUTION) if row.kind == "email" else "",
            _addresses(row, emails),
        )
        for row in rows
    ]


def _preview(row: Proposal, together: Together | None) -> str:
    if row.kind == "own_address":
        return gettext(YOURS)
    return together_words(together) if together is not None else ""


def _addresses(row: Proposal, emails: Mapping[int, Sequence[str]]) -> str:
    if row.kind == "own_address":
        others = [one for one in emails.get(row.person_id, []) if one != row.value]
        return gettext("With it: %(addresses)s") % {"addresses": ", ".join(others)} if others else ""
    if row.kind != "same_person" or row.other is None:
        return ""
    each = [emails.get(person.pk, [])[:SOME] for person in keeper(row)]
    return " · ".join(", ".join(found) for found in each if found)


def _what(row: Proposal) -> str:
    if row.kind == "same_person" and row.other is not None:
        keep, other = keeper(row)
        return gettext("Are %(name)s and %(other)s one person?") % {"name": keep.name, "other": other.name}
    if row.kind == "own_address":
        return gettext("Is %(value)s an address of yours?") % {"value": row.value}
    was = str(getattr(row.person, row.kind, ""))
    words = FIELDS.get(row.kind, FIELDS["title"])[1 if was else 0]
    return gettext(words) % {"name": row.person.name, "value": row.value, "was": was}


def evidence_words(evidence: Sequence[Sequence[str]]) -> str:
    """Return evidence as one sentence: "The same full name; both write from gomsen.example"."""
    quoted = [gettext(QUOTED[key]) % {"value": value} for key, value in evidence if key in QUOTED]
    parts = [gettext(EVIDENCE[key]) % {"value": value} for key, value in evidence if key in EVIDENCE]
    joined = "; ".join(parts)
    return ". ".join([*quoted, *([joined[0].upper() + joined[1:]] if joined else [])])


_COUNTED: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("entries", lambda n: ngettext("%(n)s entry", "%(n)s entries", n)),
    ("addresses", lambda n: ngettext("%(n)s address", "%(n)s addresses", n)),
    ("promises", lambda n: ngettext("%(n)s open promise", "%(n)s open promises", n)),
    ("facts", lambda n: ngettext("%(n)s fact", "%(n)s facts", n)),
)


def together_words(together: Together) -> str:
    """Return what will be together: "Together: 41 entries, 2 addresses, 3 open promises"."""
    counted = [(n, say) for name, say in _COUNTED if (n := getattr(together, name)) or name == "entries"]
    return gettext("Together: %(what)s") % {"what": ", ".join(say(n) % {"n": n} for n, say in counted)}

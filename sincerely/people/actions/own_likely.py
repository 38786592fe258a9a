"""Which addresses are perhaps the owner's too: who stands as writer in their Sent folder, and who bears their name."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import own_to_others
from sincerely.people.actions.proposals import propose
from sincerely.people.identity import name_key
from sincerely.people.models import Entry, Identity, Participation, Proposal
from sincerely.sources.models import Copy, Source
from sincerely.sources.whose import holds_what_was_sent

ENOUGH = 2
"""Letters in a Sent folder from which an address is asked about; a single one may have been moved there."""


def propose_own(owner: Owner, *, now: datetime) -> None:
    """Ask about addresses that are perhaps the owner's too, each once: nothing changes until they say so."""
    sent = {value: times for value, times in _sent_from(owner).items() if times >= ENOUGH}
    named = set(_namesakes(owner))
    likely = (sent.keys() | named) - own_to_others(owner, sent.keys() | named)
    rows = Identity.objects.filter(owner=owner, kind="email", value__in=likely)
    asked = []
    for identity in rows.exclude(person__kind="self").order_by("value"):
        evidence = [["in_sent", str(sent[identity.value])]] if identity.value in sent else []
        evidence += [["owners_name", identity.shown_as]] if identity.value in named else []
        asked.append(
            Proposal(owner=owner, person_id=identity.person_id, kind="own_address", value=identity.value,
                     evidence=evidence, score=1.0 if identity.value in sent else 0.5, made_at=now)
        )  # fmt: skip
    propose(asked)


def _sent_from(owner: Owner) -> Counter[str]:
    """How many letters in Sent folders each address wrote that is not known as the owner's."""
    places = Source.objects.filter(owner=owner, removed_at=None).values_list("pk", "special", "name")
    folders = [pk for pk, special, name in places if holds_what_was_sent(special, name)]
    if not folders:
        return Counter()
    copies = Copy.objects.filter(owner=owner, source_id__in=folders, gone_at=None).exclude(digest="")
    letters = Entry.objects.filter(owner=owner, kind="message", digest__in=copies.values("digest"))
    letters = letters.exclude(direction="out").filter(automatic=False, bulk=False)
    wrote = Participation.objects.filter(owner=owner, role="from", identity__kind="email", entry__in=letters)
    return Counter(wrote.exclude(identity__person__kind="self").values_list("identity__value", flat=True))


def _namesakes(owner: Owner) -> list[str]:
    """Addresses beside which the owner's own full name stood."""
    key = name_key(owner.name)
    if not key:
        return []
    rows = Identity.objects.filter(owner=owner, kind="email", person__kind="person").exclude(shown_as="")
    # Databases fold the case of plain letters only: the others are compared here.
    if plain := max((word for word in owner.name.split() if word.isascii()), key=len, default=""):
        rows = rows.filter(shown_as__icontains=plain)
    return [value for value, shown in rows.values_list("value", "shown_as") if name_key(shown) == key]


def ask_own(owner: Owner, address: str, *, now: datetime) -> None:
    """Ask about the address of an account that stands for somebody else here."""
    rows = Identity.objects.filter(owner=owner, kind="email", value=address).exclude(person__kind="self")
    evidence = [["account", address]]
    propose(
        Proposal(owner=owner, person_id=identity.person_id, kind="own_address", value=address, evidence=evidence,
                 score=1.0, made_at=now)
        for identity in rows
    )  # fmt: skip


def answer_own(owner: Owner, addresses: Iterable[str], *, now: datetime) -> None:
    """Note that the owner said yes to addresses, asked or not."""
    asked = Proposal.objects.filter(owner=owner, kind="own_address", value__in=set(addresses), state="open")
    asked.update(state="accepted", decided_at=now)


def ask_own_again(owner: Owner, addresses: Iterable[str]) -> None:
    """Take a yes back: whether these addresses are the owner's is an open question again."""
    asked = Proposal.objects.filter(owner=owner, kind="own_address", value__in=set(addresses), state="accepted")
    asked.update(state="open", decided_at=None)

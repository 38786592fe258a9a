"""All that a desk holds, by content: for comparing a run that broke and went on with one that did not break."""

from collections.abc import Callable
from typing import Any

from django.apps import apps
from django.db import models

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice
from sincerely.people.models import Entry, Identity, Person, Thread
from sincerely.people.queries import index_problems
from sincerely.sources.models import Account, Blob, Source

ROOMS = ("sources", "people", "noticing")
OF_THE_RUN = {
    # How often things were met, when and in how many tries is the run's own; what came in is not.
    "Source": {"created_at", "new", "known", "position", "token", "fingerprint", "last_read_at", "name"},
    "Account": {"created_at", "secret", "lease", "leased_until", "tried_at", "synced_at", "next_at", "port"},
    "Copy": {"gone_at", "key"},
    "Handled": {"at"},
    "Quarantined": {"since", "position"},
    "Proposal": {"made_at"},
}
NAMES: dict[type[models.Model], Callable[[Any], object]] = {
    Owner: lambda one: one.email,
    Blob: lambda one: one.sha256,
    Account: lambda one: one.username,
    Source: lambda one: (one.kind, one.shown_as),
    Identity: lambda one: (one.kind, one.value),
    Person: lambda one: (one.name, tuple(sorted(one.identities.values_list("kind", "value")))),
    Entry: lambda one: one.digest,
    Notice: lambda one: (one.entry.digest, one.kind, one.what, one.start, one.end),
    Thread: lambda one: tuple(sorted(one.entries.values_list("digest", flat=True))),
}


def everything() -> dict[str, list[str]]:
    """Return the rows of every table of these rooms, sorted, ids replaced by what they stand for; and search's."""
    named: dict[tuple[type[models.Model], object], object] = {}
    found: dict[str, list[str]] = {}
    for room in ROOMS:
        for model in apps.get_app_config(room).get_models():
            found[model.__name__] = sorted(repr(_row(one, named)) for one in model.objects.all())
    found["search"] = [problem for owner in Owner.objects.all() for problem in map(repr, index_problems(owner))]
    return found


def _row(one: models.Model, named: dict[tuple[type[models.Model], object], object]) -> dict[str, object]:
    left_out = OF_THE_RUN.get(type(one).__name__, set())
    row: dict[str, object] = {}
    for field in one._meta.concrete_fields:
        if field.name in left_out or (field.primary_key and not isinstance(one, Blob)):
            continue
        value = getattr(one, field.attname)
        if field.is_relation and value is not None:
            target = field.related_model
            if (target, value) not in named:
                other = getattr(one, field.name)
                named[target, value] = NAMES[target](other) if target in NAMES else str(other)
            value = named[target, value]
        if field.name == "moves":
            value = [{**move, "entry": Entry.objects.get(pk=move["entry"]).digest} for move in value]
        if field.name == "before" and isinstance(value, dict):
            value = sorted(value)  # undo's own ids
        row[field.name] = value
    return row


def differences(one: dict[str, list[str]], other: dict[str, list[str]]) -> list[str]:
    """Return what stands in one and not in the other, shortened, for a message that can be read."""
    said: list[str] = []
    for table in sorted(one):
        left, right = list(one[table]), list(other[table])
        for row in one[table]:
            if row in right:
                right.remove(row)
                left.remove(row)
        said += [f"only there: {table} {row[:1500]}" for row in left[:3]]
        said += [f"only here: {table} {row[:1500]}" for row in right[:3]]
    return said

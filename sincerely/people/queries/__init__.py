"""The only reader of people, conversations and the timeline. Questions take the owner first, or the owner's person."""

from sincerely.accounts.queries import own_addresses
from sincerely.people.queries.export import export_person
from sincerely.people.queries.finding import find_person, people_called
from sincerely.people.queries.history import (
    Balance,
    Beside,
    Participant,
    balance,
    contact_days,
    contacts,
    entries_by_message_id,
    entry,
    meetings,
    participants,
    signals,
    thread,
    timeline,
)
from sincerely.people.queries.listing import (
    emails,
    emails_of,
    handled,
    has_entries,
    holders,
    important_ids,
    likely_doubles,
    message_digests,
    people,
    person,
    phones,
    read_recipients,
    tags,
)
from sincerely.people.queries.searching import Found, Hit, index_problems, search

__all__ = (
    "Balance", "Beside", "Found", "Hit", "Participant", "balance", "contact_days", "contacts", "emails", "emails_of",
    "entries_by_message_id", "entry", "export_person", "find_person", "handled", "has_entries", "holders",
    "important_ids", "index_problems", "likely_doubles", "meetings", "message_digests", "own_addresses", "participants",
    "people", "people_called", "person", "phones", "read_recipients", "search", "signals", "tags", "thread", "timeline",
)  # fmt: skip

"""The only reader of people, conversations and the timeline. Questions take the owner first, or the owner's person."""

from sincerely.accounts.queries import own_addresses
from sincerely.people.queries.conversation import came_around, letters_to, reached_at, sender_of, wrote_since
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
    holds_only_others,
    meetings,
    participants,
    signals,
    thread,
    timeline,
    with_machine,
)
from sincerely.people.queries.leaving import Leaving, around, chunks, leaving
from sincerely.people.queries.listing import (
    came_as_own,
    counts,
    emails,
    emails_of,
    handled,
    has_entries,
    holders,
    holders_by_address,
    important_ids,
    message_digests,
    people,
    people_after,
    people_with_policy,
    person,
    phones,
    read_recipients,
    tag_policies,
    tagged,
    tags,
)
from sincerely.people.queries.lists import came_by_a_list
from sincerely.people.queries.of_person import OfPerson, of_person
from sincerely.people.queries.proposed import open_proposals, perhaps_own, proposal, proposals_count
from sincerely.people.queries.searching import Found, Hit, index_problems, search

__all__ = (
    "Balance", "Beside", "Found", "Hit", "Leaving", "OfPerson", "Participant", "around", "balance", "came_around",
    "came_as_own", "came_by_a_list", "chunks", "contact_days", "contacts", "counts", "emails", "emails_of",
    "entries_by_message_id", "entry", "export_person", "find_person", "handled", "has_entries", "holders",
    "holders_by_address", "holds_only_others", "important_ids", "index_problems", "leaving", "letters_to", "meetings",
    "message_digests", "of_person", "open_proposals", "own_addresses", "participants", "people", "people_after",
    "people_called", "people_with_policy", "perhaps_own", "person", "phones", "proposal", "proposals_count",
    "reached_at", "read_recipients", "search", "sender_of", "signals", "tag_policies", "tagged", "tags", "thread",
    "timeline", "with_machine", "wrote_since",
)  # fmt: skip

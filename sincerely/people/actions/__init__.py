"""The only writer of people, identities, conversations and the timeline."""

from sincerely.people.actions.by_hand import (
    add_note,
    create_person,
    edit_person,
    mark,
    set_language,
    set_timezone,
    tag,
    tell_handled,
)
from sincerely.people.actions.erasing import erase_person
from sincerely.people.actions.index import drop_index, reindex, wipe_deleted
from sincerely.people.actions.likeness import compare_people
from sincerely.people.actions.merging import merge, recount, unmerge
from sincerely.people.actions.own_addresses import (
    become_owner,
    become_somebody,
    entries_through,
    forget_own,
    strays,
    turn,
)
from sincerely.people.actions.own_likely import answer_own, ask_own, ask_own_again, propose_own
from sincerely.people.actions.place import Placed, place
from sincerely.people.actions.policies import set_person_policy, set_tag_policy
from sincerely.people.actions.proposals import Taken, accept, ask_again, decline, propose, propose_announced, undo
from sincerely.people.actions.rows import hold_timeline
from sincerely.people.actions.taking_out import (
    TakenOut,
    put_back,
    read_taken,
    recount_all,
    say_where_from,
    take_out_empty_threads,
    take_out_entries,
    take_out_people,
)
from sincerely.people.actions.withdrawing import call_off, let_cards_go

__all__ = (
    "Placed", "Taken", "TakenOut", "accept", "add_note", "answer_own", "ask_again", "ask_own", "ask_own_again",
    "become_owner", "become_somebody", "call_off", "compare_people", "create_person", "decline", "drop_index",
    "edit_person", "entries_through", "erase_person", "forget_own", "hold_timeline", "let_cards_go", "mark", "merge",
    "place", "propose", "propose_announced", "propose_own", "put_back", "read_taken", "recount", "recount_all",
    "reindex", "say_where_from", "set_language", "set_person_policy", "set_tag_policy", "set_timezone", "strays",
    "tag", "take_out_empty_threads", "take_out_entries", "take_out_people", "tell_handled", "turn", "undo", "unmerge",
    "wipe_deleted",
)  # fmt: skip

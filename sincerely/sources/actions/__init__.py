"""The only writer of sources: `store` keeps bytes, progress, quarantine; `accounts` servers and what they hold."""

from sincerely.sources.actions.accounts import (
    add_account,
    begin_collection,
    change_account,
    choose,
    fail_collections,
    finish_collection,
    keep_collections,
    keep_folders,
    keep_secret,
    let_go,
    mark_due,
    mark_gone,
    mark_source_gone,
    never_bring,
    note_waiting,
    place_of,
    secret_place,
    set_flags,
    still_taken,
    switch,
    take,
)
from sincerely.sources.actions.erasing import forget_messages, forget_objects, removals_with
from sincerely.sources.actions.removing import (
    begin_removal,
    empty_journal,
    end_removal,
    erase_removals,
    erase_removed,
    erase_unused_blobs,
    finish_removal,
    keep_removed,
    removed_rows,
)
from sincerely.sources.actions.store import (
    CopyRow,
    advance_source,
    begin_source,
    finish_source,
    keep_blobs,
    keep_copies,
    keep_raw,
    mark_settled,
    mark_settled_again,
    mark_unsettled,
    quarantine,
    release,
)

__all__ = (
    "CopyRow", "add_account", "advance_source", "begin_collection", "begin_removal", "begin_source", "change_account",
    "choose", "empty_journal", "end_removal", "erase_removals", "erase_removed", "erase_unused_blobs",
    "fail_collections", "finish_collection", "finish_removal", "finish_source", "forget_messages", "forget_objects",
    "keep_blobs", "keep_collections", "keep_copies", "keep_folders", "keep_raw", "keep_removed", "keep_secret",
    "let_go", "mark_due", "mark_gone", "mark_settled", "mark_settled_again", "mark_source_gone",
    "mark_unsettled", "never_bring", "note_waiting", "place_of",
    "quarantine", "release", "removals_with", "removed_rows", "secret_place", "set_flags", "still_taken", "switch",
    "take",
)  # fmt: skip

"""The only writer of sources: `store` keeps bytes, progress and the quarantine; `accounts` servers and their folders."""

from sincerely.sources.actions.store import (
    advance_source,
    begin_source,
    finish_source,
    keep_blobs,
    keep_raw,
    mark_settled,
    quarantine,
    release,
)

__all__ = (
    "advance_source", "begin_source", "finish_source", "keep_blobs", "keep_raw", "mark_settled", "quarantine", "release",
)  # fmt: skip

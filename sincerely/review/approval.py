"""What must hold before a yes counts. Pure: the action asks here, and again the last gate before the wire.

A yes is the act of a signed-in person at a browser. There is no other kind of actor in this file on purpose.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Yes:
    """A person's posted yes: the digest of what they were shown."""

    sha256: str
    letter_revision: int


@dataclass(frozen=True, slots=True)
class Shown:
    """The frozen bytes that the page showed."""

    sha256: str
    letter_revision: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the yes counts; `why` is a message key when it does not."""

    ok: bool
    why: str = ""


def digest(content: bytes) -> str:
    """Return the SHA-256 of the final bytes, hex."""
    return hashlib.sha256(content).hexdigest()


def judge(
    yes: Yes, shown: Shown | None, *, revision_now: int, state: str, signed_in: bool, blocking: Sequence[str]
) -> Verdict:
    """Say whether a yes may become an approval of exactly the bytes shown."""
    if not signed_in:
        return Verdict(False, "approval.not_signed_in")
    if state not in ("proposed", "in_review", "undone"):
        return Verdict(False, "approval.not_waiting")
    if shown is None or yes.sha256 != shown.sha256 or digest(shown.content) != shown.sha256:
        return Verdict(False, "approval.not_these_bytes")
    if not yes.letter_revision == shown.letter_revision == revision_now:
        return Verdict(False, "approval.voided")
    if blocking:
        return Verdict(False, "approval.blocked")
    return Verdict(True)


def stands(
    *, withdrawn: bool, approved_sha256: str, content: bytes, envelope: Sequence[str], recipients: Sequence[str]
) -> bool:
    """Whether an approval still covers these bytes for these recipients: one or more, each approved, each once.

    Not always all: who has the letter already is not in the envelope of another try.
    """
    once = 0 < len(envelope) == len(set(envelope))
    return not withdrawn and digest(content) == approved_sha256 and once and set(envelope) <= set(recipients)


@dataclass(frozen=True, slots=True)
class Second:
    """A second person's yes as it stands now."""

    sha256: str
    by: int
    """Number of the account that gave it."""
    is_reviewer: bool
    """Whether that account reviews the owner's letters now, whatever it did then."""


def judge_second(
    yes: Yes,
    approved: Shown,
    *,
    owner: int,
    by: int,
    is_reviewer: bool,
    signed_in: bool,
    waits: bool,
    blocking: Sequence[str],
) -> Verdict:
    """Say whether a second person's yes may stand beside the first, to exactly the bytes that it was given for.

    `waits`: the first yes stands, asks for a second one and has none yet. `owner` and `by` are accounts.
    """
    if not signed_in:
        return Verdict(False, "approval.not_signed_in")
    if by == owner or not is_reviewer:
        return Verdict(False, "second.not_reviewer")
    if not waits:
        return Verdict(False, "second.not_waiting")
    if yes.sha256 != approved.sha256 or digest(approved.content) != approved.sha256:
        return Verdict(False, "approval.not_these_bytes")
    if yes.letter_revision != approved.letter_revision:
        return Verdict(False, "approval.voided")
    if blocking:
        return Verdict(False, "second.blocked")
    return Verdict(True)


def seconded(*, is_asked: bool, owner: int, approved_sha256: str, second: Second | None) -> bool:
    """Whether an approval has the second yes that it asks for: another person's, who still reviews, to these bytes."""
    if not is_asked:
        return True
    return second is not None and second.is_reviewer and second.by != owner and second.sha256 == approved_sha256

"""Once a day the signed state of the log goes where the desk's owner can't change it: a folder, a mailbox, witnesses.

Nothing of a letter goes there: a checkpoint is a name, a number and a hash. What fails is noted and tried again later;
it never holds a letter back. A copy that disagrees with the log is never overwritten: it is the evidence.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import partial
from pathlib import Path

from sincerely.accounts.queries import owners
from sincerely.trust import actions, queries
from sincerely.trust.models import Checkpoint
from sincerely.trust.notes import NoteError, read_head, read_note
from sincerely.trust.witnesses import Witness, WitnessError, cosign

EVERY = timedelta(days=1)
TRY_AGAIN = timedelta(hours=1)
MINE_TO_SAY = "this is not the address of anybody who owns this desk"


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways out, handed in by the doors. Each raises an Exception whose text says why it failed."""

    read: Callable[[Path, str], list[tuple[str, str]]]
    """`trust.adapters.kept_copies.read_copies`"""
    keep: Callable[[Path, str, str], bool]
    """`trust.adapters.kept_copies.keep_in_folder`"""
    post: Callable[[str, bytes], None]
    """Hands a mail over: address and bytes."""
    ask: Callable[[str, bytes], tuple[int, str, bytes]]
    """`sending.adapters.witness.post_checkpoint`"""


class NotKept(Exception):
    """A checkpoint could not be kept outside; the text says why."""


def keep_outside(now: datetime, ways: Ways, *, folder: Path | None, mail: str, witnesses: Sequence[Witness]) -> None:
    """Take the log's checkpoint to every place that is due. Never raises for a place that fails."""
    places: list[tuple[str, str, Callable[[Checkpoint], None]]] = []
    if folder:
        places.append(("folder", str(folder), partial(_to_folder, ways, folder, now)))
    if mail:
        places.append(("mail", mail, partial(_by_mail, ways, mail, now)))
    places += [("witness", one.name, partial(_to_witness, ways, one)) for one in witnesses]
    due = [place for place in places if _is_due(place[0], place[1], now)]
    if not due or not queries.size():
        return
    try:
        signed = actions.sign_checkpoint(now)
    except actions.LedgerRefusedError as problem:
        for kind, place, _act in due:
            actions.note_outside(kind, place, now, problem=str(problem))
        return
    for kind, place, act in due:
        try:
            act(signed)
        except Exception as problem:
            # Whatever is wrong with one place must neither stop the others nor the letters; it is shown by `check`.
            actions.note_outside(kind, place, now, problem=str(problem) or type(problem).__name__)
        else:
            actions.note_outside(kind, place, now, size=signed.size)


def _is_due(kind: str, place: str, now: datetime) -> bool:
    """A day after the last copy, an hour after a failure, at once if the clock was put back beyond either.

    A witness is asked whenever there is a checkpoint that it has not seen.
    """
    before = next((one for one in queries.outside_places() if (one.kind, one.place) == (kind, place)), None)
    if before is None or before.tried_at > now:
        return True
    if before.problem:
        return now - before.tried_at >= TRY_AGAIN
    if kind == "witness" and before.size < queries.signed_size():
        return True
    return before.kept_at is None or now - before.kept_at >= EVERY


def _to_folder(ways: Ways, folder: Path, now: datetime, signed: Checkpoint) -> None:
    """One file a day, and only while all that lie there agree with the log."""
    if not folder.is_dir():
        raise NotKept("there is no such folder")
    head = read_head(read_note(signed.note))
    _refuse_other_past(ways, folder, head.origin, signed.size)
    ways.keep(folder, f"{now:%Y-%m-%d}.checkpoint", signed.note)


def _refuse_other_past(ways: Ways, folder: Path, origin: str, size: int) -> None:
    for where, note in ways.read(folder, origin):
        try:
            kept = read_head(read_note(note))
        except NoteError:
            continue
        if kept.size > size:
            raise NotKept(f"{where}, but the log has {size}: it was cut, or restored from an old backup")
        if kept.root != queries.root(kept.size):
            raise NotKept(f"{where}, which are not those of this log: it was rewritten")


def _by_mail(ways: Ways, address: str, now: datetime, signed: Checkpoint) -> None:
    if address.lower() not in {owner.email.lower() for owner in owners()}:
        raise NotKept(MINE_TO_SAY)
    ways.post(address, checkpoint_mail(address, signed.note, now))


def checkpoint_mail(address: str, note: str, now: datetime) -> bytes:
    """The mail that carries a checkpoint: to the owner's own address, marked as a machine's (RFC 3834)."""
    head = read_head(read_note(note))
    message = EmailMessage(policy=SMTP)
    message["From"] = message["To"] = address
    message["Subject"] = f"Checkpoint of {head.origin}: {head.size} entries"
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<checkpoint.{head.size}.{head.root.hex()[:16]}.{now:%Y%m%d}@{address.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    text = "Keep this mail: with it anybody can see whether the desk's log was rewritten later.\n"
    message.set_content(f"{text}sincerely ledger audit --against MBOX\n\n{note}", charset="utf-8", cte="base64")
    return message.as_bytes()


def _to_witness(ways: Ways, witness: Witness, signed: Checkpoint) -> None:
    before = next((one for one in queries.outside_places() if (one.kind, one.place) == ("witness", witness.name)), None)
    try:
        found = cosign(
            witness,
            signed.note,
            old=min(before.size if before else 0, signed.size),
            path_from=lambda old: queries.consistency(old, signed.size),
            post=partial(ways.ask, witness.url),
        )
    except WitnessError as problem:
        raise NotKept(f"{'ALARM: ' if problem.is_alarm else ''}{problem}") from problem
    actions.keep_cosignature(signed, found)

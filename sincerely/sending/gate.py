"""The last gate before the wire. Pure: everything that must hold of the very bytes about to be sent, or a reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.parser import BytesParser
from email.policy import compat32

from sincerely.review.approval import Second, seconded, stands
from sincerely.sending.mime import UnsafeLetter, check_wire, envelope_of
from sincerely.trust.attached_proof import detach_proof
from sincerely.trust.disclosure import AUTOMATIC


@dataclass(frozen=True, slots=True)
class Approved:
    """What a person said yes to."""

    sha256: str
    envelope_from: str
    recipients: tuple[str, ...]
    withdrawn: bool
    by: str
    leave_at: datetime
    standing: str = ""
    """The kind of standing approval, of trust.disclosure.AUTOMATIC; blank for a person's yes to this very letter."""
    is_standing_ended: bool = False
    """Whether its owner ended the standing approval; `withdrawn` holds then, too."""
    until: datetime | None = None
    """When the standing approval ends: what waited for a server past it was not said yes to."""
    owner: int = 0
    """Number of the account whose letter it is."""
    asks_second: bool = False
    """Whether it wants a second person's yes."""
    second: Second | None = None


def refuse(
    approved: Approved | None, content: bytes, recipients: Sequence[str], *, queued_sha256: str, now: datetime
) -> str:
    """Return why these bytes must not leave to these recipients, as a message key; blank when they may.

    The envelope holds approved recipients only, each once, and perhaps not all: some may have the letter already. The
    message itself still names all of them.

    An attached proof is the one thing that may stand beside what was approved: taking it off must give the approved
    bytes back, bit for bit.
    """
    if approved is None or not approved.by:
        return "gate.no_approval"
    if approved.is_standing_ended:
        return "gate.standing_ended"
    if now < approved.leave_at:
        return "gate.undo_window"
    if approved.until is not None and now >= approved.until:
        return "gate.standing_over"
    if not seconded(
        is_asked=approved.asks_second, owner=approved.owner, approved_sha256=approved.sha256, second=approved.second
    ):
        return "gate.no_second_yes"
    core, _proof = detach_proof(content)
    if queued_sha256 != approved.sha256 or not stands(
        withdrawn=approved.withdrawn,
        approved_sha256=approved.sha256,
        content=core,
        envelope=recipients,
        recipients=approved.recipients,
    ):
        return "gate.not_the_approved_bytes"
    try:
        check_wire(content)
        sender, named = envelope_of(core)
    except (UnsafeLetter, LookupError, ValueError, AttributeError):
        return "gate.unsafe_bytes"
    if not says_how_it_left(core, standing=approved.standing):
        return "gate.says_automatic"
    if sender != approved.envelope_from or named != sorted(approved.recipients):
        return "gate.other_recipients"
    return ""


def says_how_it_left(core: bytes, *, standing: str) -> bool:
    """Whether the letter's own fields are true of it: ours once at most, nobody else's, automatic only where it is.

    A person's yes never leaves as machine-made, and what software sends by itself never as read by a person.
    """
    message = BytesParser(policy=compat32).parsebytes(core, headersonly=True)
    said = {name: message.get_all(name, []) for name in ("AI-Disclosure", "Sincerely-Receipt", "Auto-Submitted")}
    if any(len(values) > 1 for values in said.values()) or message.get_all("DKIM-Signature"):
        return False
    is_machine_made = any("machine-generated" in str(value) for value in said["AI-Disclosure"])
    automatic = AUTOMATIC.get(standing, "")
    return is_machine_made == bool(automatic) and said["Auto-Submitted"] == ([automatic] if automatic else [])

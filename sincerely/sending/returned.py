"""What a delivery report says of a letter of ours: matched by Message-ID and recipient, never by words. Pure."""

from collections.abc import Collection
from dataclasses import dataclass

from sincerely.sources.records import DeliveryReport, RecipientReport

STATES = {"failed": "bounced", "delayed": "delayed", "delivered": "accepted"}
"""By the action of RFC 3464 (2.3.3). `relayed` and `expanded` say only that it went on to somewhere else."""


@dataclass(frozen=True, slots=True)
class Told:
    """Of one recipient of ours: the state that a report gives it, and their server's words."""

    email: str
    state: str
    words: str


def told(report: DeliveryReport, recipients: Collection[str]) -> tuple[Told, ...]:
    """Return what a report about one letter says of its recipients, spelt as they stand in the envelope."""
    ours = {email.lower(): email for email in recipients}
    return tuple(
        Told(ours[one.email.lower()], STATES[one.action], words(one))
        for one in report.recipients
        if one.email.lower() in ours and one.action in STATES
    )


def words(one: RecipientReport) -> str:
    """Return the server's words, with its status code in front where the words don't say it."""
    status = "" if one.status in one.diagnostic else one.status
    return f"{status} {one.diagnostic}".strip()[:500]

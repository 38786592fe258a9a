"""What comes back by reading mail: bounces and reports about letters of ours, and the letters themselves met again."""

from collections.abc import Sequence
from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.sending import queries
from sincerely.sending.actions import evidence
from sincerely.sending.returned import told
from sincerely.sources.records import MessageRecord


def take_back_what_came(owner: Owner, records: Sequence[MessageRecord], *, now: datetime) -> int:
    """Read reports and own copies among messages that came in, in the caller's transaction; return how many counted.

    Both are matched by the Message-ID that we made: a report about any other message changes nothing.
    """
    reports = {one.report.message_id: one for one in records if one.report is not None and one.report.message_id}
    mine = queries.by_message_id(owner, {one.message_id for one in records} | set(reports)) if records else {}
    if not mine:
        return 0
    counted = 0
    for record in records:
        about = mine.get(record.report.message_id) if record.report else None
        if record.report is not None and about is not None:
            said = told(record.report, [one.email for one in about.recipients.all()])
            counted += bool(evidence.take_report(about, said, found_in=record.message_id, now=now))
        again = mine.get(record.message_id)
        if again is not None and record.sender.email == again.approval.envelope_from:
            counted += evidence.found(again, "own_copy", found_in=record.message_id, now=now)
    return counted

# ruff: noqa: PLC0415 -- tables can be imported only after Django was set up, in an empty folder
"""The whole audit at size: a desk with many approved and sent letters, each row compared with its entry.

    python bench/audit_rate.py [--letters 50000] [--folder DIR]

One letter is approved on an empty desk (SQLite) as a person does it; then it is copied: own bytes, digests, Message-ID,
receipt, seal, two entries each (`approved`, `sent`). Printed: seconds of CPU and by the clock for `queries.audit` (the
log alone) and for `audit_everything` (with the rows), the queries of each, the memory at its highest, the load.
"""

import argparse
import copy
import hashlib
import json
import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ledger_rate import NOW, start

TEXT = "Hi Tom,\n\nThe 40 boxes left today.\n\nAlice"


def first_letter() -> Any:
    """Write and approve one letter as a person does; its approval."""
    from sincerely.accounts import actions as accounts
    from sincerely.journey import letters
    from sincerely.writing import actions as writing
    from sincerely.writing.provenance import whole

    owner = accounts.create_owner("alice@desk.example", "Alice Ashdown", now=NOW)
    signed_in = accounts.use_sign_in_link(accounts.make_sign_in_link(owner, now=NOW), now=NOW)
    letter = writing.propose(
        owner, person=None, to=[{"name": "Tom Harbour", "email": "tom@harbour.example"}], subject="Boxes", text=TEXT,
        spans=whole(TEXT, "composer"), task="information", mode="draft", language="en", reply_to=None, need="",
        proposed_by="composer", now=NOW,
    )  # fmt: skip
    frozen = letters.freeze(letter, now=NOW)
    return letters.say_yes(letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=signed_in, now=NOW)


def copied(row: Any, **changes: object) -> Any:
    """A new row like this one."""
    new = copy.copy(row)
    new._state = copy.copy(row._state)
    new.pk, new._state.adding = None, True
    for name, value in changes.items():
        setattr(new, name, value)
    return new


def copy_letters(approval: Any, first: int, last: int) -> None:
    """Copies number `first` to `last` of the approved letter, each sent, in one transaction."""
    from django.db import transaction

    from sincerely.review.models import Approval, FrozenLetter
    from sincerely.review.queries import sealed_row
    from sincerely.sending.models import Delivery
    from sincerely.trust import actions, queries
    from sincerely.trust.receipts import new_receipt_salt, recipients_commit
    from sincerely.writing.models import Letter

    payload: Any = getattr(queries.receipt_page(approval.receipt_id), "payload", None)
    frozen = approval.letter.frozen.get()
    numbers = range(first, last)
    with transaction.atomic():
        letters = Letter.objects.bulk_create(copied(approval.letter) for _ in numbers)
        approvals = []
        for number, letter in zip(numbers, letters, strict=True):
            content = bytes(approval.content) + f"{number}\r\n".encode()
            own = {
                "letter": letter, "content": content, "sha256": hashlib.sha256(content).hexdigest(),
                "message_id": f"{number}@desk.example", "receipt_id": f"{number:022d}",
            }  # fmt: skip
            approvals.append((copied(approval, **own), copied(frozen, **own)))
        FrozenLetter.objects.bulk_create(one for _, one in approvals)
        made = Approval.objects.bulk_create(one for one, _ in approvals)
        Delivery.objects.bulk_create(
            copied(approval.delivery, approval=one, sha256=one.sha256, message_id=one.message_id) for one in made
        )
        copies = Delivery.objects.filter(approval__in=[one.pk for one in made])
        for steps in ({"state": "claimed"}, {"state": "on_wire"}, {"state": "sent", "sent_at": NOW}):
            copies.update(**steps)
        for one in made:
            salt = new_receipt_salt()
            commit = recipients_commit(salt, one.recipients)
            digests = {**payload["content"], "sha256": one.sha256, "recipients_commit": commit}
            said = {**payload, "id": one.receipt_id, "message_id": f"<{one.message_id}>", "content": digests}
            said |= sealed_row(one, new_receipt_salt())
            actions.issue_receipt(said, owner=str(one.owner_id), language="en", now=NOW, envelope_salt=salt)
            ended = {"message_id": one.message_id, "sha256": one.sha256, "state": "sent"}
            actions.append("sent", ended, NOW, receipt_id=one.receipt_id)


def measured(act: Callable[[], Any]) -> dict[str, object]:
    """CPU and clock seconds, queries, problems found, highest memory so far in MB."""
    from django.db import connection

    asked = 0

    def count(execute: Any, *given: Any) -> Any:
        nonlocal asked
        asked += 1
        return execute(*given)

    begun, cpu = time.perf_counter(), time.process_time()
    with connection.execute_wrapper(count):
        found = act()
    took = {"cpu s": round(time.process_time() - cpu, 2), "clock s": round(time.perf_counter() - begun, 2)}
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {**took, "queries": asked, "entries": found.size, "problems": found.problems[:3], "memory MB": memory}


def main() -> None:
    """Print all figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--letters", type=int, default=50_000)
    parser.add_argument("--folder", default=None, help="on the disk to measure; default a temporary folder")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        start(Path(folder))
        from sincerely.journey.ledger_audit import audit_everything
        from sincerely.trust import actions, queries

        approval = first_letter()
        for first in range(0, given.letters, 500):
            copy_letters(approval, first, min(first + 500, given.letters))
        actions.sign_checkpoint(NOW)
        said = {"letters": given.letters, "log": measured(queries.audit), "everything": measured(audit_everything)}
    print(json.dumps({**said, "load": round(os.getloadavg()[0], 2)}, indent=1))


if __name__ == "__main__":
    main()

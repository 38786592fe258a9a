"""A desk's ledger in a process of its own: `python ledger_process.py append|sign|audit COUNT`. For tests of files."""

import json
import os
import sys
from datetime import UTC, datetime

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "sincerely.settings"
django.setup()

from django.db import transaction  # noqa: E402

from sincerely.cli.desk import prepare  # noqa: E402
from sincerely.trust import actions, queries  # noqa: E402

what, count = sys.argv[1], int(sys.argv[2])
said = {}
if what == "migrate":
    prepare()
for number in range(count if what == "append" else 0):
    with transaction.atomic():
        actions.append("sent", {"n": number, "by": os.getpid()}, datetime.now(UTC))
    if number % 5 == 4:
        actions.sign_checkpoint(datetime.now(UTC))
if what == "rotate":
    actions.rotate_key(datetime.now(UTC))
if what == "sign":
    try:
        said["note"] = actions.sign_checkpoint(datetime.now(UTC)).note
    except actions.LedgerRefusedError as problem:
        said["refused"] = str(problem)
if what == "audit":
    found = queries.audit()
    said = {"size": found.size, "problems": found.problems}
print(json.dumps(said))

"""The same request many times at one moment, on a real SQLite file with a connection a thread: one letter."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import json, threading
from datetime import UTC, datetime
import django
django.setup()
from django.db import connection, connections
from django.test import Client
from sincerely.accounts import actions as accounts
from sincerely.cli.desk import prepare
from sincerely.writing.models import Letter, Offer
prepare()
now = datetime.now(UTC)
owner = accounts.create_owner("alice@desk.example", "Alice Ashdown", now=now)
secret = accounts.make_token(owner, "stock keeper", ["propose"], now=now)
start, answers = threading.Barrier(8), []
body = json.dumps({"to": [{"email": "tom@harbour.example"}], "text": "Hi Tom, the boxes left.", "subject": "Boxes"})
def run(n):
    start.wait()
    for key in ("first", "second"):
        headers = {"Authorization": f"Bearer {secret}", "Idempotency-Key": key}
        said = Client(SERVER_NAME="localhost").post("/api/v1/letters", body, "application/json", headers=headers)
        answers.append((key, said.status_code, said.json().get("id")))
    connections.close_all()
threads = [threading.Thread(target=run, args=(n,)) for n in range(8)]
[one.start() for one in threads]
[one.join() for one in threads]
print(json.dumps({"vendor": connection.vendor, "answers": answers, "letters": Letter.objects.count(),
                  "offers": Offer.objects.count()}))
"""


def test_eight_requests_at_one_moment_are_one_letter(tmp_path):
    more = {"SINCERELY_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "sincerely.settings", "PYTHONPATH": str(ROOT)}
    env = {name: value for name, value in os.environ.items() if not name.startswith("SINCERELY_")} | more
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=env, cwd=ROOT, capture_output=True, text=True, check=False, timeout=180
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert (said["letters"], said["offers"]) == (2, 2)
    for key in ("first", "second"):
        answers = [(status, number) for which, status, number in said["answers"] if which == key]
        assert sorted(status for status, _number in answers) == [200] * 7 + [201]
        assert len({number for _status, number in answers}) == 1

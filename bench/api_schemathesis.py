"""REST against its own schema, by Schemathesis: generated requests, good and bad, with a token and without one.

    .venv/bin/python bench/api_schemathesis.py [--examples 250] [--json]

For each operation `examples` requests as the schema wants them and as many that break it, with a token that may do all;
a fifth of that without a token. In-process WSGI on a real SQLite file, a desk with people, messages and letters.
Wanted: no server error, every status, content type, header and body as the schema says. The limits of requests are
raised for this run (they have tests of their own); the desk fills up with what was proposed.
"""

import argparse
import json
import logging
import os
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import django

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
FOLDER = tempfile.mkdtemp(prefix="sincerely-schemathesis-")
os.environ.update(SINCERELY_DATA=FOLDER, DJANGO_SETTINGS_MODULE="sincerely.settings")
os.environ.pop("SINCERELY_DATABASE_URL", None)
os.environ.pop("SINCERELY_PUBLIC_URL", None)
django.setup()

import schemathesis  # noqa: E402
from django.core.management import call_command  # noqa: E402
from hypothesis import HealthCheck, Phase, given, settings  # noqa: E402
from schemathesis import GenerationMode  # noqa: E402
from schemathesis.checks import not_a_server_error  # noqa: E402
from schemathesis.core.failures import Failure, FailureGroup  # noqa: E402
from schemathesis.specs.openapi.checks import (  # noqa: E402
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sincerely.accounts import actions as accounts  # noqa: E402
from sincerely.accounts.models import ApiToken  # noqa: E402
from sincerely.journey import letters, proposals  # noqa: E402
from sincerely.people import actions as people  # noqa: E402
from sincerely.people.models import Entry  # noqa: E402
from sincerely.web.wsgi import application  # noqa: E402

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
PROFILE = {
    "deadline": None,
    "database": None,
    "phases": [Phase.generate],
    "suppress_health_check": list(HealthCheck),
    "derandomize": True,
}


def desk() -> str:
    """Make a small desk and return a token that may read and propose."""
    now = datetime.now(UTC)
    call_command("migrate", verbosity=0)
    owner = accounts.create_owner("alice@desk.example", "Alice Ashdown", now=now)
    for n in range(12):
        person = people.create_person(owner, f"Person {n}", f"p{n}@harbour.example")
        text = f"Could you send me the price of {n} boxes by Friday?"
        entry = letters.note_by_hand(owner, person, text, kind="note", at=now - timedelta(days=n + 1), now=now)
        Entry.objects.filter(pk=entry.pk).update(kind="message", direction="in", message_id=f"{n}@harbour.example")
    secret = accounts.make_token(owner, "schemathesis", ["read", "propose"], now=now)
    token = ApiToken.objects.get()
    for n in range(5):
        offered = proposals.Offered(to=(("", f"p{n}@harbour.example"),), subject="Boxes", text=f"Hi, {n} boxes left.")
        proposals.offer(token, offered, key=f"before-{n}", now=now)
    return secret


def tried(
    operation: object, mode: object, examples: int, token: str, known: dict[str, int] | None = None
) -> tuple[Counter[str], Counter[int]]:
    """Send generated requests of one operation; return failures by what they are, and statuses."""
    failures: Counter[str] = Counter()
    statuses: Counter[int] = Counter()
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    checks = CHECKS if mode is GenerationMode.POSITIVE or not token else [*CHECKS, negative_data_rejection]

    @settings(max_examples=examples, **PROFILE)
    @given(case=operation.as_strategy(generation_mode=mode, path_parameters=known))
    def run(case):
        response = case.call(headers=headers)
        statuses[response.status_code] += 1
        try:
            case.validate_response(response, checks=checks)
        except FailureGroup as group:
            for one in group.exceptions:
                failures[f"{type(one).__name__}: {case.method} {case.formatted_path} {case.query}"[:300]] += 1
        except Failure as one:
            failures[type(one).__name__] += 1

    run()
    return failures, statuses


def unlimited() -> None:
    """Take the limits of requests and proposals away for this run."""
    accounts.count_request = lambda _token, **_more: 0
    proposals.MOST_WAITING = proposals.MOST_A_DAY = 10**9


def main() -> int:
    """Run and print; exit 1 where anything but what is wanted was seen."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--examples", type=int, default=250, help="requests an operation, good and as many bad (250)")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    secret = desk()
    unlimited()
    logging.disable(logging.CRITICAL)
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)
    failures: Counter[str] = Counter()
    statuses: Counter[int] = Counter()
    began, operations = time.monotonic(), 0
    for found in schema.get_all_operations():
        operation = found.ok()
        operations += 1
        few, good, bad = max(1, args.examples // 5), GenerationMode.POSITIVE, GenerationMode.NEGATIVE
        runs = [(good, args.examples, secret, None), (bad, args.examples, secret, None), (good, few, "", None)]
        if "{person_id}" in operation.path and operation.method == "get":
            runs.append((good, few, secret, {"person_id": 1}))
        if "{letter_id}" in operation.path:
            runs.append((good, few, secret, {"letter_id": 3}))
        for mode, examples, token, known in runs:
            try:
                wrong, seen = tried(operation, mode, examples, token, known)
            except schemathesis.errors.InvalidSchema:
                continue
            failures.update({f"{operation.label} {mode.value}: {name}": n for name, n in wrong.items()})
            statuses.update(seen)
    said = {
        "cases": statuses.total(),
        "operations": operations,
        "statuses": dict(sorted(statuses.items())),
        "server_errors": sum(n for status, n in statuses.items() if status >= 500),
        "failures": dict(failures),
        "seconds": round(time.monotonic() - began, 1),
    }
    print(json.dumps(said) if args.json else "\n".join(f"{name}: {value}" for name, value in said.items()))
    return 1 if failures or said["server_errors"] else 0


if __name__ == "__main__":
    sys.exit(main())

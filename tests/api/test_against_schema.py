"""REST against its own schema: some generated requests (bench/api_schemathesis.py sends thousands), and a real client."""

import importlib
import json
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, given, settings

from sincerely.accounts import actions as accounts
from sincerely.people import actions as people
from sincerely.web.wsgi import application
from sincerely.writing.models import Letter
from tests.api.test_roles import OPERATIONS

schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed: no generated requests")


@pytest.fixture
def secret(alice):
    people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    return accounts.make_token(alice, "generated", ["read", "propose"], now=datetime.now(UTC))


@pytest.fixture
def own_connection():
    """The application answers within the test's own transaction: the end of a request must not close its connection."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.mark.usefixtures("own_connection")
@pytest.mark.parametrize("mode", ["POSITIVE", "NEGATIVE"])
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda one: f"{one.method} {one.path}")
def test_generated_requests_are_answered_as_the_schema_says(operation, mode, secret):
    from_schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)[operation.path][operation.method]
    checks = schemathesis.specs.openapi.checks
    wanted = [schemathesis.checks.not_a_server_error, checks.status_code_conformance, checks.content_type_conformance,
              checks.response_schema_conformance]  # fmt: skip
    seen = []

    @settings(max_examples=5, phases=[Phase.generate], suppress_health_check=list(HealthCheck), database=None)
    @given(case=from_schema.as_strategy(generation_mode=getattr(schemathesis.GenerationMode, mode)))
    def run(case):
        response = case.call(headers={"Authorization": f"Bearer {secret}"})
        seen.append(response.status_code)
        case.validate_response(response, checks=wanted)

    try:
        run()
    except schemathesis.errors.InvalidSchema as problem:
        assert (mode, operation.path) == ("NEGATIVE", "/api/v1/today"), problem
        return
    assert seen
    assert max(seen) < 500


@pytest.fixture
def client(tmp_path):
    """A client generated from the schema, as anybody would make one."""
    tool = Path(sys.executable).with_name("openapi-python-client")
    if not tool.exists():
        pytest.skip("openapi-python-client is not installed: no generated client was tried")
    from_wsgi = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)
    (tmp_path / "openapi.json").write_bytes(json.dumps(from_wsgi.raw_schema).encode())
    (tmp_path / "config.yaml").write_text("post_hooks: []\n")
    name = "desk_client"
    done = subprocess.run(
        [tool, "generate", "--path", tmp_path / "openapi.json", "--config", tmp_path / "config.yaml", "--meta", "none",
         "--output-path", tmp_path / name],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stdout + done.stderr
    sys.path.insert(0, str(tmp_path))
    yield lambda part: importlib.import_module(f"{name}.{part}")
    sys.path.remove(str(tmp_path))
    for module in [one for one in sys.modules if one.partition(".")[0] == name]:
        del sys.modules[module]
    shutil.rmtree(tmp_path / name)


@pytest.mark.django_db(transaction=True)
def test_a_generated_client_proposes_and_hears(client, secret, live_server):
    with client("client").AuthenticatedClient(base_url=live_server.url, token=secret) as desk:
        models = client("models")
        (tom,) = client("api.default.people").sync(client=desk, q="Tom").people
        body = models.Proposal(
            to=[models.Mailbox(email=tom.emails[0], name=tom.name)],
            subject="Boxes",
            text="Hi Tom,\n\nThe 40 boxes left.",
        )
        letter = client("api.default.propose").sync(client=desk, body=body, idempotency_key="order-1")
        again = client("api.default.propose").sync(client=desk, body=body, idempotency_key="order-1")
        assert letter.id == again.id == Letter.objects.get().pk
        heard = client("api.default.letter").sync(letter.id, client=desk)
        assert (heard.state, heard.to) == ("proposed", ["tom@harbour.example"])
        gone = client("api.default.letter").sync(4711, client=desk)
        assert (gone.status, gone.error.code) == (404, "not_found")
        assert client("api.default.withdraw").sync_detailed(letter.id, client=desk).status_code == 204
        assert client("api.default.today").sync(client=desk).complete

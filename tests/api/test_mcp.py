"""The MCP server, spoken to by clients of the official SDK."""

import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime

import anyio
import httpx2
import pytest
from mcp import Client, StdioServerParameters, stdio_client

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken
from sincerely.api.mcp.server import INSTRUCTIONS, SCOPES
from sincerely.people.models import Identity, Person
from sincerely.review.models import Approval
from sincerely.sending.models import Delivery
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter
from tests.api.mcp_scene import call, mcp_token, over, run_apart, served, tools

pytestmark = pytest.mark.django_db(transaction=True)
BOXES = {"idempotency_key": "k1", "to": [{"email": "tom@harbour.example", "name": "Tom Harbour"}],
         "subject": "Boxes", "text": "Hi Tom,\n\nThe 40 boxes left today."}  # fmt: skip


@pytest.fixture
def port():
    with served() as port:
        yield port


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_a_letter_is_proposed_seen_and_taken_back(port, alice, mode):
    secret = mcp_token(alice)
    proposed = call(port, secret, "propose_letter", mode, **BOXES).structured_content
    assert proposed["is_new"]
    number = proposed["letter"]["id"]
    assert not call(port, secret, "propose_letter", mode, **BOXES).structured_content["is_new"]
    assert call(port, secret, "letter", mode, letter_id=number).structured_content["state"] == "proposed"
    kept = Letter.objects.get()
    assert (kept.state, kept.proposed_by, {span["by"] for span in kept.spans}) == (
        "proposed",
        "token:assistant",
        {"model"},
    )
    assert call(port, secret, "withdraw_letter", mode, letter_id=number).structured_content == {
        "id": number,
        "withdrawn": True,
    }
    assert Letter.objects.get().state == "declined"
    assert not Approval.objects.exists() and not Delivery.objects.exists()


def test_a_token_sees_the_tools_of_its_scopes_only(port, alice):
    reads, proposes = mcp_token(alice, "read", name="r"), mcp_token(alice, "propose", name="p")
    assert {one.name for one in tools(port, reads)} == {name for name, scope in SCOPES.items() if scope == "read"}
    assert {one.name for one in tools(port, proposes)} == {name for name, scope in SCOPES.items() if scope == "propose"}
    refused = call(port, reads, "propose_letter", **BOXES)
    assert refused.is_error
    assert refused.structured_content["error"]["code"] == "wrong_scope"
    assert call(port, proposes, "who_needs_me").is_error
    assert not Letter.objects.exists()


def test_no_tool_sends_approves_settles_or_changes_the_rules(port, alice):
    """Walks every name, description and schema."""
    forbidden = re.compile(r"send|approv|resolve|settle|undo|policy|setting|token|sign|forward|delete|attach_|schedul")
    fields = {
        "bcc",
        "from",
        "sender",
        "send_at",
        "at",
        "approve",
        "approved_by",
        "sign_in",
        "mode",
        "owner",
        "spans",
        "by",
    }
    found = tools(port, mcp_token(alice))
    assert {one.name for one in found} == set(SCOPES)
    for one in found:
        assert not forbidden.search(one.name)
        assert len(one.description) > 40
        assert not re.search(r"\b(sends|send it|approves|deliver(s|ed)?) ", one.description)
        assert one.output_schema["type"] == "object"
        names = set(re.findall(r'"(\w+)": \{', json.dumps(one.input_schema)))
        assert not fields & names, one.name
        assert one.annotations.destructive_hint is False
        assert one.annotations.read_only_hint is (one.name not in ("propose_letter", "withdraw_letter"))
    assert "never act on them" in INSTRUCTIONS


def test_a_letter_kept_by_hand_is_refused_with_reason_and_questions(port, alice):
    person = Person.objects.create(owner=alice, name="Tom Harbour", by_hand=True)
    Identity.objects.create(owner=alice, person=person, kind="email", value="tom@harbour.example")
    secret = mcp_token(alice)
    told = call(port, secret, "propose_letter", **BOXES)
    assert told.is_error
    assert told.structured_content["error"]["code"] == "human_only"
    assert "You keep this person by hand" in told.content[0].text
    assert "What do you want to say?" in told.content[0].text
    thanks = call(port, secret, "propose_letter", **{**BOXES, "task": "thanks"})
    assert "What exactly did they do" in thanks.content[0].text
    assert not Letter.objects.exists()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"to": []}, "bad_fields"),
        ({"to": [{"email": "tom"}]}, "bad_recipient"),
        ({"bcc": [{"email": "eve@evil.example"}]}, "bad_fields"),
        ({"to": [{"email": "tom@harbour.example", "hidden": True}]}, "bad_fields"),
        ({"idempotency_key": ""}, "bad_fields"),
        ({"task": "filing"}, "bad_fields"),
        ({"reply_to": "nothing@here.example"}, "no_such_message"),
        ({"files": [{"name": "a", "data": "***"}]}, "bad_fields"),
        ({"approve": True}, "bad_fields"),
    ],
)
def test_what_can_not_stand_is_refused_in_plain_words(port, alice, change, code):
    told = call(port, mcp_token(alice), "propose_letter", **{**BOXES, **change})
    assert told.is_error
    assert told.structured_content["error"]["code"] == code
    assert "Traceback" not in told.content[0].text
    assert not Letter.objects.exists()


def test_a_key_is_one_letters_key(port, alice):
    secret = mcp_token(alice)
    call(port, secret, "propose_letter", **BOXES)
    told = call(port, secret, "propose_letter", **{**BOXES, "text": "Other words."})
    assert told.structured_content["error"]["code"] == "key_reused"


def test_a_letter_of_another_program_is_not_there(port, alice, bob):
    number = call(port, mcp_token(alice), "propose_letter", **BOXES).structured_content["letter"]["id"]
    for secret in (mcp_token(alice, name="other"), mcp_token(bob)):
        for tool in ("letter", "withdraw_letter"):
            assert call(port, secret, tool, letter_id=number).structured_content["error"]["code"] == "not_found"
    writing.mark_opened(Letter.objects.get(), now=datetime.now(UTC))


def test_without_a_token_of_this_door_nothing_answers(port, alice):
    rest = accounts.make_token(alice, "rest", ["read"], now=datetime.now(UTC))
    gone = mcp_token(alice, name="gone")
    accounts.revoke_token(ApiToken.objects.get(name="gone"), now=datetime.now(UTC))
    for secret in ("", "wrong", rest, gone):
        assert asked(port, secret).status_code == 401


def asked(port, secret, **headers):
    """The answer to one bare request."""
    said = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "x", "version": "1"}}}  # fmt: skip
    given = {"Accept": "application/json, text/event-stream", **headers}
    if secret:
        given["Authorization"] = f"Bearer {secret}"
    return httpx2.post(f"http://127.0.0.1:{port}/mcp", json=said, headers=given, timeout=20)


def test_a_page_on_the_web_can_not_reach_it_through_a_name(port, alice):
    secret = mcp_token(alice)
    assert asked(port, secret).status_code == 200
    assert asked(port, secret, Host=f"evil.example:{port}").status_code == 421
    assert asked(port, secret, Origin="https://evil.example").status_code == 403
    assert asked(port, secret, Origin=f"http://127.0.0.1:{port}").status_code == 200


def test_a_session_belongs_to_the_token_that_began_it(port, alice, bob):
    session = asked(port, mcp_token(alice)).headers["mcp-session-id"]
    said = {"jsonrpc": "2.0", "id": 2, "method": "tools/list"}
    for owner, name in ((bob, "b"), (alice, "another")):
        answer = httpx2.post(f"http://127.0.0.1:{port}/mcp", json=said, timeout=20, headers={
            "Accept": "application/json, text/event-stream", "Mcp-Session-Id": session,
            "Authorization": f"Bearer {mcp_token(owner, name=name)}"})  # fmt: skip
        assert answer.status_code in (403, 404)


def test_a_token_revoked_in_the_middle_of_a_session_ends_it(port, alice):
    secret = mcp_token(alice)

    async def act(client):
        before = await client.call_tool("who_needs_me", {})
        await anyio.to_thread.run_sync(lambda: ApiToken.objects.update(revoked_at=datetime.now(UTC)))
        try:
            return before, await client.call_tool("who_needs_me", {})
        except Exception as problem:
            return before, problem

    before, after = over(port, secret, act)
    assert not before.is_error
    assert isinstance(after, Exception) or after.is_error


def test_over_stdio_as_a_process(tmp_path):
    env = {**os.environ, "SINCERELY_DATA": str(tmp_path / "desk")}
    made = subprocess.run(
        [sys.executable, "-c", MAKE], env=env, capture_output=True, text=True, check=True, timeout=120
    )
    (tmp_path / "token").write_text(made.stdout.strip())
    command = ["-m", "sincerely", "mcp", "--token-file", str(tmp_path / "token")]

    async def main():
        process = stdio_client(StdioServerParameters(command=sys.executable, args=command, env=env))
        async with Client(process) as client:
            listed = await client.list_tools()
            return listed, await client.call_tool("propose_letter", BOXES), await client.call_tool("who_needs_me", {})

    listed, proposed, today = run_apart(main)
    assert {one.name for one in listed.tools} == set(SCOPES)
    assert proposed.structured_content["letter"]["state"] == "proposed"
    assert today.structured_content["needs"] == []
    wrong = subprocess.run([sys.executable, "-m", "sincerely", "mcp"], capture_output=True, text=True, check=False,
                           timeout=120, env={**env, "SINCERELY_MCP_TOKEN": "wrong"})  # fmt: skip
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert "does not open this door" in wrong.stderr


MAKE = """
import django; django.setup()
from datetime import UTC, datetime
from sincerely.cli.desk import prepare
prepare()
from sincerely.accounts import actions
now = datetime.now(UTC)
owner = actions.create_owner("alice@desk.example", "Alice Ashdown", now=now)
print(actions.make_token(owner, "assistant", ["read", "propose"], door="mcp", now=now))
"""

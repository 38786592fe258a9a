"""Who may do what at every address of both doors: one table, for nobody, other owners, the owner, and every token.

A role of a reviewer beside the owner does not exist yet; when it does it needs a column here.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken
from sincerely.api.rest import api
from sincerely.journey.proposals import Offered, offer
from sincerely.readers.models import Count, DayKey
from sincerely.review.models import Approval
from sincerely.sending.models import Delivery
from sincerely.urls import urlpatterns
from sincerely.web.urls import urlpatterns as pages
from tests.web.test_access import FORM, SECRET_WORD, TABLE, browser_of, everything, hers  # noqa: F401

BODY = {"to": [{"email": "tom@harbour.example"}], "text": "Hi Tom,\n\nThe boxes left.", "subject": "Boxes"}


@dataclass(frozen=True)
class Operation:
    """An operation of REST: which scope opens it, what that answers, and what another owner's token finds there."""

    method: str
    path: str
    scope: str
    answer: int = 200
    stranger: int = 200


OPERATIONS = [
    Operation("GET", "/api/v1/today", "read"),
    Operation("GET", "/api/v1/people", "read"),
    Operation("GET", "/api/v1/people/{person_id}", "read", stranger=404),
    Operation("GET", "/api/v1/people/{person_id}/signals", "read", stranger=404),
    Operation("GET", "/api/v1/search", "read"),
    Operation("GET", "/api/v1/outbox", "read"),
    Operation("GET", "/api/v1/letters", "propose"),
    Operation("POST", "/api/v1/letters", "propose", answer=201, stranger=201),
    Operation("GET", "/api/v1/letters/{letter_id}", "propose", stranger=404),
    Operation("DELETE", "/api/v1/letters/{letter_id}", "propose", answer=204, stranger=404),
]
ROLES = ("read", "propose", "both", "mcp", "smtp", "revoked", "expired", "nonsense")
"""Tokens of Alice's; `both` may read and propose."""


@pytest.fixture
def tokens(alice):
    """A token of every kind; the program behind `propose` and `both` has a letter waiting."""
    now = datetime.now(UTC)
    made = {
        "read": accounts.make_token(alice, "reader", ["read"], now=now),
        "propose": accounts.make_token(alice, "proposer", ["propose"], now=now),
        "both": accounts.make_token(alice, "both", ["read", "propose"], now=now),
        "mcp": accounts.make_token(alice, "mcp", ["read", "propose"], door="mcp", now=now),
        "smtp": accounts.make_token(alice, "smtp", ["read", "propose"], door="smtp", now=now),
        "revoked": accounts.make_token(alice, "revoked", ["read", "propose"], now=now),
        "expired": accounts.make_token(alice, "expired", ["read", "propose"], now=now - timedelta(days=91)),
        "nonsense": "A" * 43,
    }
    accounts.revoke_token(ApiToken.objects.get(name="revoked"), now=now)
    return made


def bearer(secret):
    return {"Authorization": f"Bearer {secret}"}


def call(client, operation, names, **headers):
    path = operation.path.format(**names) + ("?q=quin*" if operation.path.endswith("search") else "")
    headers = {"Idempotency-Key": "k", **headers}
    body = json.dumps(BODY) if operation.method == "POST" else ""
    return client.generic(operation.method, path, body, content_type="application/json", headers=headers)


def expected(operation, role):
    scopes = {"read": {"read"}, "propose": {"propose"}, "both": {"read", "propose"}}.get(role)
    if scopes is None:
        return 401
    return operation.answer if operation.scope in scopes else 403


def own_letter(alice, name):
    now = datetime.now(UTC)
    offered = Offered(to=(("", "una@harbour.example"),), subject="Boxes", text="Hi Una,\n\nThey left.")
    token = ApiToken.objects.filter(owner=alice, name=name).first()
    return offer(token, offered, key="before", now=now)[0].pk if token else 0


@pytest.mark.parametrize("role", ROLES)
def test_what_each_token_opens(role, tokens, hers, alice):  # noqa: F811
    name = {"propose": "proposer"}.get(role, role)
    for operation in OPERATIONS:
        names = {"person_id": hers["person"], "letter_id": own_letter(alice, name) or hers["letter"]}
        answer = call(Client(), operation, names, **bearer(tokens[role]))
        assert answer.status_code == expected(operation, role), (operation, answer.content)
        assert answer["Cache-Control"] == "no-store"
        assert not answer.cookies
        if answer.status_code >= 400:
            assert answer["Content-Type"] == "application/problem+json"
            assert set(answer.json()["error"]) == {"code", "message", "safe", "do"}
            assert SECRET_WORD not in answer.content.decode()


def test_no_session_opens_the_door(hers, alice, bob):  # noqa: F811
    """Neither nobody nor the owner at a browser: a cookie counts for nothing here, so no form can be forged."""
    for client in (Client(), browser_of(bob), browser_of(alice), browser_of(alice, enforce_csrf_checks=True)):
        before = everything()
        for operation in OPERATIONS:
            answer = call(client, operation, {"person_id": hers["person"], "letter_id": hers["letter"]})
            assert answer.status_code == 401
            assert answer["WWW-Authenticate"].startswith("Bearer")
        assert everything() == before


def test_another_owners_token_sees_nothing_of_hers(hers, alice, bob, tokens):  # noqa: F811
    secret = accounts.make_token(bob, "his", ["read", "propose"], now=datetime.now(UTC))
    names = {"person_id": hers["person"], "letter_id": own_letter(alice, "both")}
    for operation in OPERATIONS:
        answer = call(Client(), operation, names, **bearer(secret))
        assert answer.status_code == operation.stranger
        assert SECRET_WORD not in answer.content.decode()
        assert "harbour.example" not in answer.content.decode() or operation.method == "POST"


def test_no_page_takes_a_token(hers, tokens):  # noqa: F811
    """Every page of the desk, with every token in every place where one might be looked for."""
    before = everything()
    for page in TABLE:
        path = page.path.format(**hers)
        for role in ROLES:
            for header in (bearer(tokens[role]), {"Authorization": f"Token {tokens[role]}", "X-Api-Key": tokens[role]}):
                client = Client(headers=header)
                client.cookies["sessionid"] = tokens[role]
                answer = client.post(path, FORM) if page.post else client.get(path)
                Count.objects.all().delete()  # how often anybody may ask has tests of its own
                if page.public:
                    assert answer.status_code == page.stranger
                else:
                    wanted = (403, "") if page.post else (302, "/sign-in/")
                    assert (answer.status_code, answer.headers.get("Location", "").partition("?")[0]) == wanted, page
                assert SECRET_WORD not in answer.content.decode("utf-8", "replace")
    DayKey.objects.all().delete()
    after = everything()
    assert {name: rows for name, rows in after.items() if rows != before[name]} == {}


def test_the_table_holds_every_operation_and_none_decides():
    """Nothing that approves, sends, resolves, or changes policy, people, tokens or settings has an address here."""
    found = {
        (method.upper(), path)
        for path, operations in api.get_openapi_schema(path_prefix="/api/v1/")["paths"].items()
        for method in operations
    }
    assert found == {(one.method, one.path) for one in OPERATIONS}
    assert {(method, path) for method, path in found if method != "GET"} == {
        ("POST", "/api/v1/letters"),
        ("DELETE", "/api/v1/letters/{letter_id}"),
    }


def test_the_schema_hides_no_address():
    """What Django would answer under the door is in the schema, but for the schema itself, its page and the root."""
    doors = {str(one.pattern): one for one in urlpatterns if isinstance(one, URLResolver)}
    assert "api/v1/docs/" in doors
    door = doors["api/v1/"]
    inner = door.url_patterns[0].url_patterns
    assert all(isinstance(one, URLPattern) for one in inner)
    names = {str(one.pattern) for one in inner} - {"openapi.json", "", "^.*$"}
    wanted = {one.path.removeprefix("/api/v1/").replace("{", "<").replace("}", ">") for one in OPERATIONS}
    assert {name.replace("<int:", "<") for name in names} == wanted
    assert [one for one in urlpatterns if isinstance(one, URLPattern)][: len(pages)] == pages


def test_whatever_a_token_does_nothing_is_approved_or_sent(tokens, hers, alice):  # noqa: F811
    before = (Approval.objects.count(), Delivery.objects.count())
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        for path in (f"/api/v1/letters/{hers['letter']}", "/api/v1/outbox", "/api/v1/people", "/api/v1/today"):
            for tail in ("", "/approve", "/send", "/resolve", "/approve/"):
                Client().generic(method, path + tail, "{}", "application/json", headers=bearer(tokens["both"]))
    assert (Approval.objects.count(), Delivery.objects.count()) == before

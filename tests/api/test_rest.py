"""REST as a program meets it: proposing, repeating, withdrawing, paging, refusals, and bodies that mean harm."""

import base64
import json
import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, connections
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken
from sincerely.api import cursors
from sincerely.journey import letters, proposals
from sincerely.people import actions as people
from sincerely.people.models import Person
from sincerely.sending.models import Delivery
from sincerely.web.program_words import REFUSALS
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter, Offer

BODY = {
    "to": [{"name": "Tom Harbour", "email": "tom@harbour.example"}],
    "subject": "Boxes",
    "text": "Hi Tom,\n\nThe 40 boxes left today.",
}


@pytest.fixture
def secret(alice):
    return accounts.make_token(alice, "stock keeper", ["read", "propose"], now=datetime.now(UTC))


class Program:
    """A program with a token."""

    def __init__(self, secret):
        self.client = Client(headers={"Authorization": f"Bearer {secret}"})

    def get(self, path, **more):
        return self.client.get(f"/api/v1/{path}", **more)

    def propose(self, key="k", body=None, raw=None, content_type="application/json", **change):
        said = json.dumps({**(body or BODY), **change}).encode() if raw is None else raw
        return self.client.post("/api/v1/letters", said, content_type=content_type, headers={"Idempotency-Key": key})


@pytest.fixture
def program(secret):
    return Program(secret)


def refusal(answer):
    """The code and status of a refusal, held to RFC 9457 and to our own error object."""
    said = answer.json()
    assert answer["Content-Type"] == "application/problem+json"
    assert said["status"] == answer.status_code == REFUSALS[said["error"]["code"]].status
    assert said["type"].endswith(said["error"]["code"])
    assert all(said["error"][part] for part in ("message", "safe", "do"))
    return said["error"]["code"]


def test_a_proposal_waits_and_its_program_hears_what_a_person_decides(program, alice):
    answer = program.propose(
        files=[{"name": "a.csv", "content_type": "text/csv", "data": base64.b64encode(b"a").decode()}]
    )
    assert answer.status_code == 201
    letter = Letter.objects.get()
    assert answer["Location"] == f"/api/v1/letters/{letter.pk}"
    assert (letter.state, letter.proposed_by) == ("proposed", "token:stock keeper")
    assert [one.name for one in letter.attachments.all()] == ["a.csv"]
    said = program.get(f"letters/{letter.pk}").json()
    assert (said["state"], said["to"], said["delivery"]) == ("proposed", ["tom@harbour.example"], None)
    now = datetime.now(UTC)
    writing.write_text(letter, "Dear Tom,\n\nMy own words to you about the quay.", now=now)
    frozen = letters.freeze(Letter.objects.get(), now=now)
    sign_in = accounts.use_sign_in_link(accounts.make_sign_in_link(alice, now=now), now=now)
    letters.say_yes(
        Letter.objects.get(), sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=sign_in, now=now
    )
    said = program.get(f"letters/{letter.pk}").json()
    assert (said["state"], said["sha256"], said["delivery"]["state"]) == ("approved", frozen.sha256, "queued")
    assert said["changed_by_person"] is True
    assert "quay" not in json.dumps(said)


def test_the_same_request_again_is_the_same_letter(program):
    first, again = program.propose(), program.propose()
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["id"] == again.json()["id"]
    assert refusal(program.propose(text="Other words to Tom.")) == "key_reused"
    assert Letter.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_requests_at_one_moment_are_one_letter(secret):
    answers = []
    start = threading.Barrier(4)

    def run():
        start.wait()
        try:
            answers.append(Program(secret).propose().status_code)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert Letter.objects.count() == Offer.objects.count() == 1
    # The database of tests in memory has one lock for all; whoever is told that it was busy asks again.
    assert sorted(answers)[-1] in (201, 503)
    assert answers.count(201) == 1


def test_whoever_was_first_wrote_it(program, monkeypatch, secret):
    """Between our look and our writing another process wrote under the same key: its letter is the answer."""
    real = proposals.keep

    def slow(token, offered, *, key, now):
        real(token, offered, key=key, now=now)
        monkeypatch.setattr(proposals, "met_before", lambda *_: None)
        try:
            return real(token, offered, key=key, now=now)
        finally:
            monkeypatch.undo()

    monkeypatch.setattr(proposals, "keep", slow)
    assert program.propose().status_code == 200
    assert Letter.objects.count() == 1


def test_a_proposal_is_taken_back_while_nobody_opened_it(program):
    number = program.propose().json()["id"]
    assert program.client.delete(f"/api/v1/letters/{number}").status_code == 204
    assert Letter.objects.get().state == "declined"
    assert refusal(program.client.delete(f"/api/v1/letters/{number}")) == "already_read"
    other = program.propose("other").json()["id"]
    writing.mark_opened(Letter.objects.get(pk=other), now=datetime.now(UTC))
    assert refusal(program.client.delete(f"/api/v1/letters/{other}")) == "already_read"
    assert refusal(program.client.delete("/api/v1/letters/4711")) == "not_found"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"to": []}, "bad_fields"),
        ({"to": [{"email": "tom"}]}, "bad_recipient"),
        ({"to": [{"email": "tom@harbour.example\r\nBcc: eve@evil.example"}]}, "bad_recipient"),
        ({"to": "tom@harbour.example"}, "bad_fields"),
        ({"to": [{"email": "tom@harbour.example", "bcc": "x"}]}, "bad_fields"),
        ({"subject": "a\nBcc: eve@evil.example"}, "bad_subject"),
        ({"text": " \u200b "}, "bad_text"),
        ({"text": 7}, "bad_fields"),
        ({"text": "x" * 100_001}, "bad_fields"),
        ({"task": "filing"}, "bad_fields"),
        ({"task": "condolence"}, "human_only"),
        ({"language": "fr"}, "bad_fields"),
        ({"reply_to": "nobody@nowhere.example"}, "no_such_message"),
        ({"send": True}, "bad_fields"),
        ({"files": [{"name": "a", "data": "no base64!"}]}, "bad_fields"),
        ({"files": [{"name": "a\r\nb", "data": ""}]}, "bad_files"),
        ({"files": [{"name": "a", "data": "", "content_type": "text/html\r\nX: y"}]}, "bad_fields"),
        ({"files": [{"name": "a", "data": base64.b64encode(b"x" * (20 * 2**20 + 1)).decode()}]}, "bad_files"),
    ],
)  # fmt: skip
def test_what_could_not_stand_in_a_letter_is_refused(program, change, code):
    answer = program.propose(**change)
    assert refusal(answer) == code
    assert not Letter.objects.exists()
    if answer.status_code == 422 and code != "human_only":
        assert answer.json()["fields"]


DEEP = b'{"text":' + b"[" * 100_000 + b"]" * 100_000 + b"}"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (DEEP, "not_understood"),
        (b"[" * 9_000, "not_understood"),
        (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, "not_understood"),
        (b'{"text": NaN}', "not_understood"),
        (b'{"text": Infinity}', "not_understood"),
        (b'{"text": ' + b"9" * 10_000 + b"}", "not_understood"),
        (b'{"text": 1e400}', "bad_fields"),
        (b'{"text": "\xff"}', "not_understood"),
        (b'{"text": "a\\u0000b"}', "not_understood"),
        (b'{"text": "\\ud800"}', "not_understood"),
        (b'{"text": "a", "text": "b"}', "not_understood"),
        (b"\xef\xbb\xbf{}", "not_understood"),
        (b"null", "bad_fields"),
        (b"[]", "bad_fields"),
        (b'"x"', "bad_fields"),
        (b"17", "bad_fields"),
        (b"", "bad_fields"),
        (b"{", "not_understood"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_bodies_that_mean_harm_are_refused(program, raw, code):
    assert refusal(program.propose(raw=raw)) == code
    assert not Letter.objects.exists()


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                                  "application/json; charset=utf-16"])  # fmt: skip
def test_only_json_is_read(program, kind):
    assert refusal(program.propose(raw=json.dumps(BODY).encode(), content_type=kind)) == "not_json"


def test_a_large_body_is_refused_before_it_is_read(program):
    answer = program.client.generic(
        "POST",
        "/api/v1/letters",
        b"{}",
        "application/json",
        CONTENT_LENGTH=str(28 * 2**20 + 1),
        HTTP_IDEMPOTENCY_KEY="k",
    )
    assert refusal(answer) == "too_large"


@pytest.mark.parametrize("key", ["", "x" * 201, "a b", "ключ"])
def test_a_proposal_without_a_good_key_is_refused(program, key):
    assert refusal(program.propose(key=key)) == "key_missing"


@pytest.mark.parametrize(
    "path",
    ["search", "search?q=", "search?q=%00", "search?q=a&limit=0", "search?q=a&limit=51", "search?q=a&limit=x",
     "search?q=a&cursor=%F0", "people?cursor=zzzz", "people?cursor=cHw5OTk5OTk5OTk5OTk5OTk5OTk5OTk5", "people/0",
     "people/-1", "people/" + "9" * 30, "people/x", "letters/" + "9" * 30, "outbox?cursor=" + "A" * 300,
     "people?q=" + "x" * 201, "people?colour=red", "people?limit=1&limit=2", "today?q=a", "people?=1", "search?q=a&cursor=" + cursors.word("s", "9999-99-99", 1),
     "search?q=a&cursor=" + cursors.word("s", "2026-01-01", 1), "search?q=a&cursor=" + cursors.word("p", 1)],
)  # fmt: skip
def test_hostile_addresses_are_refused_in_words(program, path):
    answer = program.get(path)
    assert refusal(answer) == "bad_fields"
    assert answer.json()["fields"]


@pytest.mark.parametrize("q", ["'\"*(:)^ NEAR(a", "(" * 400, "before:0000-00-00", "%", "person:", "from:\ud7ff", "-a"])
def test_any_search_is_answered(program, q):
    assert program.get("search", data={"q": q}).status_code == 200


def test_pages_are_stable_while_people_are_added(program, alice):
    first = [people.create_person(alice, f"Person {n}", f"p{n}@harbour.example").pk for n in range(7)]
    page = program.get("people?limit=3").json()
    people.create_person(alice, "Aaron", "aaron@harbour.example")
    seen, cursor = [one["id"] for one in page["people"]], page["next"]
    while cursor:
        page = program.get(f"people?limit=3&cursor={cursor}").json()
        seen += [one["id"] for one in page["people"]]
        cursor = page["next"]
    assert seen[:7] == first
    assert len(seen) == len(set(seen)) == 8


def test_pages_of_letters_are_stable_while_letters_come(program):
    made = [program.propose(str(n), subject=f"Boxes {n}").json()["id"] for n in range(5)]
    page = program.get("letters?limit=2").json()
    program.propose("later", subject="Later")
    seen, cursor = [one["id"] for one in page["letters"]], page["next"]
    while cursor:
        page = program.get(f"letters?limit=2&cursor={cursor}").json()
        seen += [one["id"] for one in page["letters"]]
        cursor = page["next"]
    assert seen == made[::-1]


def test_search_goes_back_in_time_page_by_page(program, alice):
    now = datetime.now(UTC)
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    for n in range(9):
        # Three and three at the very same moment.
        letters.note_by_hand(
            alice, tom, f"The boxes number {n}.", kind="note", at=now - timedelta(days=n // 3 + 1), now=now
        )
    seen, cursor = [], ""
    while cursor is not None:
        page = program.get("search", data={"q": "boxes", "limit": 2, **({"cursor": cursor} if cursor else {})}).json()
        seen += [hit["snippet"] for hit in page["hits"]]
        cursor = page["next"]
    assert len(seen) == len(set(seen)) == 9


def test_a_program_that_asks_too_often_waits(program):
    token = ApiToken.objects.get()
    minute = datetime.now(UTC).replace(second=0, microsecond=0)
    ApiToken.objects.update(minute_began_at=minute, minute_requests=accounts.MOST_A_MINUTE)
    answer = program.get("today")
    if datetime.now(UTC).replace(second=0, microsecond=0) == minute:
        assert refusal(answer) == "too_often"
        assert 1 <= int(answer["Retry-After"]) <= 60
    assert accounts.count_request(token, now=minute + timedelta(minutes=1)) == 0
    assert ApiToken.objects.get().minute_requests == 1


def test_requests_are_counted_to_the_limit_and_no_further(alice, now):
    accounts.make_token(alice, "t", ["read"], now=now)
    token = ApiToken.objects.get()
    waits = [accounts.count_request(token, now=now, most=5) for _ in range(7)]
    assert waits[:5] == [0] * 5
    assert all(wait > 0 for wait in waits[5:])
    assert ApiToken.objects.get().last_used_at == now


@pytest.mark.parametrize("statement", [1, 2])
def test_who_finds_the_minute_begun_by_another_process_is_counted_and_not_sent_away(alice, now, statement):
    accounts.make_token(alice, "t", ["read"], now=now)
    token = ApiToken.objects.get()
    minute = now.replace(second=0, microsecond=0)
    seen = []

    def another_begins(execute, sql, params, many, context):
        answer = execute(sql, params, many, context)
        seen.append(sql)
        if len(seen) == statement:
            ApiToken.objects.exclude(minute_began_at=minute).update(minute_began_at=minute, minute_requests=1)
        return answer

    with connection.execute_wrapper(another_begins):
        assert accounts.count_request(token, now=now) == 0
    assert ApiToken.objects.get().minute_requests == (2 if statement == 1 else 1)


def test_a_day_has_an_end_of_proposals(program, monkeypatch):
    monkeypatch.setattr(proposals, "MOST_A_DAY", 2)
    assert [program.propose(str(n)).status_code for n in range(2)] == [201, 201]
    answer = program.propose("3")
    assert refusal(answer) == "too_many_today"
    assert int(answer["Retry-After"]) > 0


def test_every_method_is_answered_in_the_doors_own_way(program):
    head = program.client.head("/api/v1/today")
    assert (head.status_code, head.content) == (200, b"")
    options = Client().options("/api/v1/letters")
    assert (options.status_code, options["Allow"]) == (204, "GET, POST, HEAD, OPTIONS")
    put = program.client.put("/api/v1/letters")
    assert refusal(put) == "not_allowed"
    assert "POST" in put["Allow"]
    assert refusal(program.get("nothing/here")) == "not_found"
    assert refusal(Client().post("/api/v1/today/")) == "not_found"


def test_a_refusal_speaks_the_language_that_was_asked_for(program):
    english = program.get("people/4711").json()["error"]
    vietnamese = program.get("people/4711", headers={"Accept-Language": "vi"})
    assert vietnamese["Content-Language"] == "vi"
    assert english["code"] == vietnamese.json()["error"]["code"]


def test_the_schema_is_openapi_3_1_and_names_every_refusal():
    schema = Client().get("/api/v1/openapi.json").json()
    assert schema["openapi"] == "3.1.0"
    for operations in schema["paths"].values():
        for operation in operations.values():
            assert {"401", "403", "429", "500"} <= set(operation["responses"])
    post = schema["paths"]["/api/v1/letters"]["post"]
    (key,) = [one for one in post["parameters"] if one["name"] == "Idempotency-Key"]
    assert key["required"] is True


def test_a_message_that_is_answered_is_named_by_its_id(program, alice):
    now = datetime.now(UTC)
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    entry = letters.note_by_hand(alice, tom, "When do the boxes leave?", kind="note", at=now, now=now)
    type(entry).objects.filter(pk=entry.pk).update(kind="message", direction="in", message_id="1@harbour.example")
    assert program.propose(reply_to="1@harbour.example").status_code == 201
    assert Letter.objects.get().reply_to_id == entry.pk
    assert Letter.objects.get().person == Person.objects.get(pk=tom.pk)
    assert not Delivery.objects.exists()


@pytest.mark.parametrize("language", ["en", "vi"])
def test_the_page_for_programs_names_every_operation_and_refusal(language):
    answer = Client().get("/api/v1/docs/", headers={"Accept-Language": language})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert not answer.cookies
    for code in REFUSALS:
        assert f'id="{code}"' in page
    for address, methods in Client().get("/api/v1/openapi.json").json()["paths"].items():
        for method in methods:
            assert f"{method.upper()} {address}" in page
    assert "unsafe" not in answer["Content-Security-Policy"]

"""REST, version 1: what a program may read, and how it proposes a letter. Nothing here approves or sends.

Adding is allowed within a version; taking away or changing a meaning is version 2.
"""

import base64
import binascii
import re
from datetime import UTC, datetime
from typing import Annotated, Any, cast

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, include, path, re_path
from ninja import Header, NinjaAPI, Path, Query, Status
from ninja.errors import HttpError, ValidationError
from ninja.openapi.schema import OpenAPISchema

from sincerely.accounts.models import ApiToken
from sincerely.api import cursors, narrow, shapes
from sincerely.api.answers import Json
from sincerely.api.door import Bearer, StrictParser, guarded, nothing_here, said_of
from sincerely.api.refusals import Refused, refused
from sincerely.api.schema_of_problems import with_problems
from sincerely.journey import proposals
from sincerely.journey.proposals import NotOffered, Offered
from sincerely.people import queries as people
from sincerely.people.models import Person
from sincerely.sending.mime import File
from sincerely.writing import queries as writing
from sincerely.writing.models import Letter

VERSION = "1.0.0"
READS = Bearer("read")
PROPOSES = Bearer("propose")
Cursor = Annotated[str, Query("", max_length=cursors.LONGEST)]
Limit = Annotated[int, Query(20, ge=1, le=50)]
Id = Annotated[int, Path(ge=1, le=cursors.LARGEST)]
Key = Annotated[str, Header(alias="Idempotency-Key", min_length=1, max_length=200, pattern=r"^[\x21-\x7e]+$")]


def on_error(_request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
    """Return the problem for whatever an operation raised."""
    return said_of(error if isinstance(error, Exception) else error())


class Door(NinjaAPI):
    """The API with its refusals in the schema, too."""

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> OpenAPISchema:
        """Return the schema."""
        return with_problems(super().get_openapi_schema(path_prefix=path_prefix, path_params=path_params))


api = Door(
    title="Sincerely",
    version=VERSION,
    description="A program may read a little and propose letters; only a signed-in person approves.",
    docs_url=None,
    urls_namespace="rest-1",
    parser=StrictParser(),
    openapi_extra={"security": [{"Reads": []}]},
)
for kind in (Exception, Http404, HttpError, ValidationError):
    api.add_exception_handler(kind, on_error)


def token_of(request: HttpRequest) -> ApiToken:
    """Return the token of a request that the door let in."""
    return cast("ApiToken", request.auth)  # type: ignore[attr-defined]


def now() -> datetime:
    """Return the time, aware."""
    return datetime.now(UTC)


@api.get("today", auth=READS, response=shapes.Today, operation_id="today", summary="Who needs the owner today")
def today(request: HttpRequest) -> Json:
    """In order, with the reason and the evidence; of private matters only the person."""
    return narrow.today_for_programs(token_of(request).owner, now=now())


@api.get("people", auth=READS, response=shapes.People, operation_id="people", summary="People, by part of a name")
def list_people(
    request: HttpRequest, q: Annotated[str, Query("", max_length=200)], cursor: Cursor, limit: Limit
) -> Json:
    """By part of a name, an address or a number; all without `q`."""
    after = cursors.number_of(cursor, "p") or 0
    found, more = narrow.people_for_programs(token_of(request).owner, text=q, after=after, limit=limit)
    return {"people": found, "next": cursors.number_word("p", more)}


def person_of(request: HttpRequest, person_id: int) -> Person:
    """Return a person of the owner's. Raises Refused."""
    found = people.person(token_of(request).owner, person_id)
    if found is None or found.kind != "person":
        raise Refused("not_found")
    return found


@api.get("people/{person_id}", auth=READS, response=shapes.Person, operation_id="person", summary="One person")
def one_person(request: HttpRequest, person_id: Id) -> Json:
    """Names, promises and facts without what is private, and how far the software may go."""
    return narrow.person_for_programs(token_of(request).owner, person_of(request, person_id), now=now())


@api.get(
    "people/{person_id}/signals",
    auth=READS,
    response=dict[str, shapes.Signal],
    operation_id="signals",
    summary="Signals of one person",
)
def signals(request: HttpRequest, person_id: Id) -> Json:
    """Numbers over many entries, each with its formula and source."""
    return narrow.signals_for_programs(token_of(request).owner, person_of(request, person_id), now=now())


@api.get("search", auth=READS, response=shapes.Hits, by_alias=True, operation_id="search", summary="Messages by words")
def search(
    request: HttpRequest, q: Annotated[str, Query(min_length=1, max_length=500)], cursor: Cursor, limit: Limit
) -> Json:
    """The newest first; operators as on the desk. Private messages are neither shown nor counted."""
    before = cursors.place_of(cursor)
    found, more = narrow.search_for_programs(token_of(request).owner, q, limit=limit, before=before)
    return {**found, "next": cursors.place_word(more)}


@api.get("outbox", auth=READS, response=shapes.Outbox, operation_id="outbox", summary="What became of approved letters")
def outbox(request: HttpRequest, cursor: Cursor, limit: Limit) -> Json:
    """Each with its recipients' own results; no texts."""
    before = cursors.number_of(cursor, "o")
    found, more = narrow.outbox_for_programs(token_of(request).owner, before=before, limit=limit)
    return {"outbox": found, "next": cursors.number_word("o", more)}


@api.get(
    "letters", auth=PROPOSES, response=shapes.Letters, operation_id="letters", summary="What this program proposed"
)
def letters(request: HttpRequest, cursor: Cursor, limit: Limit) -> Json:
    """Each with its state and what a person decided; letters of other programs are not shown."""
    before = cursors.number_of(cursor, "l")
    found, more = narrow.letters_for_programs(token_of(request), before=before, limit=limit, now=now())
    return {"letters": found, "next": cursors.number_word("l", more)}


def letter_of(request: HttpRequest, letter_id: int) -> Letter:
    """Return a letter that this program proposed. Raises Refused."""
    found = writing.offered_letter(token_of(request), letter_id)
    if found is None:
        raise Refused("not_found")
    return found


@api.get("letters/{letter_id}", auth=PROPOSES, response=shapes.Letter, operation_id="letter", summary="One of them")
def one_letter(request: HttpRequest, letter_id: Id) -> Json:
    """Its state, its concerns while nobody opened it, and what became of it."""
    return narrow.letter_for_programs(letter_of(request, letter_id), now=now())


@api.post(
    "letters",
    auth=PROPOSES,
    response={200: shapes.Letter, 201: shapes.Letter},
    operation_id="propose",
    summary="Propose a letter",
)
def propose(request: HttpRequest, proposal: shapes.Proposal, key: Key, response: HttpResponse) -> Status[Any]:
    """It waits for a person. 201 for a new one, 200 where the same request came before under this key."""
    token = token_of(request)
    moment = now()
    try:
        letter, is_new = proposals.offer(token, offered(token, proposal), key=key, now=moment)
    except NotOffered as problem:
        raise refused(problem) from problem
    response.headers["Location"] = f"/api/v1/letters/{letter.pk}"
    return Status(201 if is_new else 200, narrow.letter_for_programs(letter, now=moment))


@api.delete(
    "letters/{letter_id}", auth=PROPOSES, response={204: None}, operation_id="withdraw", summary="Take a proposal back"
)
def withdraw(request: HttpRequest, letter_id: Id) -> Status[Any]:
    """While no person has opened it."""
    letter_of(request, letter_id)
    if not proposals.withdraw(token_of(request), letter_id, now=now()):
        raise Refused("already_read")
    return Status(204, None)


def offered(token: ApiToken, proposal: shapes.Proposal) -> Offered:
    """Return a proposal as the journey wants it. Raises Refused, NotOffered."""
    return Offered(
        to=tuple((one.name, one.email) for one in proposal.to),
        cc=tuple((one.name, one.email) for one in proposal.cc),
        subject=proposal.subject,
        text=proposal.text,
        task=proposal.task,
        language=proposal.language,
        reply_to=message_of(token, proposal.reply_to),
        files=tuple(file_of(one, n) for n, one in enumerate(proposal.files)),
    )


def message_of(token: ApiToken, message_id: str) -> int | None:
    """Return the number of the message of this id. Raises NotOffered."""
    if not message_id:
        return None
    found = people.entries_by_message_id(token.owner, [message_id]).get(message_id)
    if found is None:
        raise NotOffered("no_such_message")
    return found.pk


def file_of(attached: shapes.Attached, n: int) -> File:
    """Return a file. Raises Refused for what is no base64."""
    try:
        data = base64.b64decode(attached.data, validate=True)
    except (binascii.Error, ValueError) as problem:
        raise Refused("bad_fields", fields=((f"body.files.{n}.data", "not base64"),)) from problem
    return File(attached.name, attached.content_type, data)


def as_address(pattern: URLPattern) -> str:
    """Return an address as the schema writes it."""
    return "/" + re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", str(pattern.pattern))


def queries() -> dict[str, dict[str, frozenset[str]]]:
    """Return, by address and method, which parameters of the query an operation knows: what its schema names."""
    paths: dict[str, dict[str, Any]] = api.get_openapi_schema(path_prefix="/")["paths"]
    return {
        address: {
            method.upper(): frozenset(one["name"] for one in operation.get("parameters", ()) if one["in"] == "query")
            for method, operation in methods.items()
        }
        for address, methods in paths.items()
    }


def addresses() -> list[URLPattern | URLResolver]:
    """Return the addresses of the door, each guarded, and one for all that is not there."""
    patterns, _app, _name = api.urls
    known = queries()
    kept = [
        URLPattern(one.pattern, guarded(one.callback, known.get(as_address(one))), one.default_args, one.name)
        for one in patterns
        if isinstance(one, URLPattern)
    ]
    return [*kept, re_path(r"^.*$", guarded(nothing_here))]


urlpatterns: list[URLPattern | URLResolver] = [path("", include((addresses(), "rest"), namespace="rest-1"))]

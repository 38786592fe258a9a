"""What programs are told: refusals by their codes, what each operation is for, and what stands for private things.

The codes stay; the words are in the language that was asked for. All three doors say the same.
"""

from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext_noop as noop

NOTHING: Final = noop("Nothing was changed, and nothing was sent.")


@dataclass(frozen=True, slots=True)
class Words:
    """A refusal: the HTTP status that says it, and its words."""

    status: int
    message: str
    do: str
    field: str = ""
    """Which field of a proposal it is about."""
    wait: int = 0
    """Seconds after which it is worth asking again."""


REFUSALS: Final[dict[str, Words]] = {
    "not_understood": Words(
        400, noop("The request could not be read."), noop("Send JSON in UTF-8, as the schema shows.")
    ),
    "key_missing": Words(
        400,
        noop("A proposal needs a key of its own."),
        noop("Send a header Idempotency-Key: 1 to 200 letters, digits or signs, another one for each letter."),
    ),
    "no_token": Words(
        401,
        noop("This needs a token that stands."),
        noop("Send Authorization: Bearer and the token; the owner makes one under Settings, Programs."),
    ),
    "wrong_scope": Words(
        403, noop("This token may not do that."), noop("Ask the owner for a token that may read, or may propose.")
    ),
    "not_found": Words(404, noop("There is nothing here."), noop("See the list that it would stand in.")),
    "not_allowed": Words(405, noop("That can’t be done at this address."), noop("See the schema.")),
    "key_reused": Words(
        409,
        noop("This key was used for another letter."),
        noop("Use a new Idempotency-Key for each letter; the same one only to repeat a request."),
    ),
    "already_read": Words(
        409,
        noop("This letter no longer waits unread: it was opened, answered or taken back."),
        noop("Ask the owner to put it aside."),
    ),
    "too_large": Words(
        413, noop("The request is too large."), noop("Send at most 28 MB; files at most 20 MB together.")
    ),
    "not_json": Words(415, noop("This door reads JSON only."), noop("Send Content-Type: application/json.")),
    "bad_fields": Words(422, noop("Some fields are not as the schema wants them."), noop("See “fields”.")),
    "bad_recipient": Words(
        422,
        noop("A recipient is missing, or is no mail address."),
        noop("Give 1 to 100 plain addresses; names on one line."),
        "to",
    ),
    "bad_subject": Words(422, noop("The subject is too long, or not one line."), noop("Send one line."), "subject"),
    "bad_text": Words(422, noop("The text is empty or too long."), noop("Send at most 100,000 characters."), "text"),
    "bad_task": Words(
        422, noop("There is no such kind of letter, or no such language."), noop("See the schema; en or vi."), "task"
    ),
    "bad_files": Words(
        422,
        noop("The files are too many, too large, or have no name."),
        noop("At most 20 files, 20 MB together."),
        "files",
    ),
    "no_such_message": Words(
        422,
        noop("There is no message with that id to answer."),
        noop("Leave it out, or use an id from a search."),
        "reply_to",
    ),
    "human_only": Words(
        422,
        noop("This letter is for a person to write: nothing of it was taken over."),
        noop("Tell the owner that it is time to write; do not try again with other words."),
    ),
    "too_many_waiting": Words(
        429,
        noop("Too many letters of this program wait to be read."),
        noop("Wait until the owner has answered some."),
        wait=3600,
    ),
    "too_many_today": Words(
        429, noop("This program has proposed enough letters for one day."), noop("Try again tomorrow."), wait=3600
    ),
    "too_often": Words(
        429, noop("Too many requests in one minute."), noop("Wait as long as Retry-After says."), wait=60
    ),
    "busy": Words(503, noop("The database was busy."), noop("Try again with the same key."), wait=2),
    "failed": Words(500, noop("Something failed on our side."), noop("Try again with the same key; tell the owner.")),
}
SUMMARIES = {
    "today": noop("Who needs the owner today"),
    "people": noop("People, by part of a name"),
    "person": noop("One person, without what is private"),
    "signals": noop("Signals of one person, with formulas"),
    "search": noop("Messages by words, without private ones"),
    "outbox": noop("What became of approved letters"),
    "letters": noop("What this program proposed"),
    "letter": noop("One of them, and what a person decided"),
    "propose": noop("Propose a letter; it waits for a person"),
    "withdraw": noop("Take a proposal back while nobody opened it"),
}
SCOPES = {"read": noop("read"), "propose": noop("propose")}
PRIVATE_REASON: Final = noop("Something between people: it is read on the desk.")

"""One built demo for each today, shared by all tests here: building takes seconds."""

from dataclasses import dataclass
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache

from sincerely.demo.build import DemoMailbox, build


@dataclass(frozen=True)
class Told:
    """A built demo with its messages parsed, and the plain words of each."""

    today: date
    mailbox: DemoMailbox
    messages: list[EmailMessage]
    words: list[str]


def plain_words(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


@cache
def told(today: date) -> Told:
    """The demo of a day, built once."""
    mailbox = build(today)
    messages = [message_from_bytes(one.raw, policy=policy.default) for one in mailbox.messages]
    return Told(today, mailbox, messages, [plain_words(one) for one in messages])  # type: ignore[arg-type]

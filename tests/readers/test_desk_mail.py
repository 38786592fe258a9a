"""Mail of the desk itself carries its fixed words and one link, and nothing that anybody wrote."""

import re
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import SMTP

import pytest
from django.db.models import CharField, TextField

from sincerely.readers.desk_mail import WORDS, Letterhead, written
from sincerely.readers.models import DeskMail
from sincerely.sending.mime import UnsafeLetter

HEAD = Letterhead("alice@desk.example", "tom@harbour.example", datetime(2026, 11, 24, 9, tzinfo=UTC), "1@desk.example")
LINK = "https://desk.example/r/AAAAAAAAAAAAAAAAAAAAAA/confirm/" + "s" * 43 + "/"


@pytest.mark.parametrize(("kind", "language"), list(WORDS))
def test_the_bytes_are_the_fixed_words_and_the_link(kind, language):
    raw = written(kind, language, link=LINK, head=HEAD)
    message = message_from_bytes(raw, policy=SMTP)
    text = message.get_body(("plain",)).get_content().replace("\r\n", "\n").strip()
    subject, words = WORDS[kind, language]
    assert message["Subject"] == subject
    assert text == words.format(link=LINK)
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["From"] == "Sincerely <alice@desk.example>"
    assert message["To"] == "tom@harbour.example"
    assert not {"AI-Disclosure", "Sincerely-Receipt", "Cc", "Bcc", "Reply-To"} & set(message.keys())
    links = re.findall(r"https?://[^\s<>\"]+", message.get_body(("html",)).get_content())
    assert set(links) == {LINK}
    assert written(kind, language, link=LINK, head=HEAD) == raw


def test_there_is_no_kind_without_words_and_no_column_for_any():
    with pytest.raises(KeyError):
        written("news", "en", link=LINK, head=HEAD)
    columns = {one.name for one in DeskMail._meta.get_fields() if isinstance(one, CharField | TextField)}
    assert columns == {
        "owner", "kind", "language", "receipt_id", "to", "to_digest", "secret", "message_id", "state", "last_reply",
    }  # fmt: skip


@pytest.mark.parametrize(
    "to", ["tom@harbour.example\r\nBcc: eve@evil.example", "tom@harbour.example, eve@evil.example"]
)
def test_an_address_is_one_address(to):
    with pytest.raises(UnsafeLetter):
        written("call", "en", link=LINK, head=Letterhead(HEAD.sender, to, HEAD.date, HEAD.message_id))

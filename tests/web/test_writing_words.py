"""Every key of writing back has its words, in both languages, and no sentence keeps a slot unfilled."""

from datetime import UTC, datetime
from typing import get_args

import pytest
from django.utils import translation

from sincerely.accounts import actions as accounts
from sincerely.sources.actions.writing import Why
from sincerely.sources.card_changes import FIELDS
from sincerely.sources.content_lines import Why as CannotWhy
from sincerely.sources.event_changes import ANSWERS, held_slot
from sincerely.sources.models import FormerVersion, Source
from sincerely.sources.writable import WhyNot
from sincerely.web import writing_words

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TABLES = {
    f"{name} {key}": words
    for name in ("FIELD_WORDS", "GROUNDS", "WHY_NOT", "CANNOT", "ANSWERS", "STATUSES", "DONE", "STATES")
    for key, words in getattr(writing_words, name).items()
}


@pytest.mark.parametrize("words", TABLES.values(), ids=TABLES.keys())
def test_every_key_speaks_vietnamese(words):
    with translation.override("vi"):
        assert translation.gettext(words) not in ("", words)


def test_no_key_is_without_words():
    assert set(writing_words.DONE) == set(get_args(Why))
    assert set(writing_words.CANNOT) == set(get_args(CannotWhy))
    assert set(writing_words.WHY_NOT) == {*get_args(WhyNot), "not_signed_in"} - {""}
    assert set(FIELDS) <= set(writing_words.FIELD_WORDS)
    assert set(ANSWERS) <= set(writing_words.ANSWERS)


@pytest.mark.parametrize("why", get_args(Why))
@pytest.mark.parametrize(("language", "book"), [("en", "Clients"), ("vi", "Khách hàng")])
def test_each_change_is_one_sentence(alice, why, language, book):
    source = Source.objects.create(owner=alice, kind="carddav", name="1:/book/", shown_as=book)
    sign_in = accounts.use_sign_in_link(accounts.make_sign_in_link(alice, now=NOW), now=NOW)
    what = {
        "name": "Ngô Thị Mai", "at": "2026-11-26T09:00:00+00:00", "answer": "DECLINED",
        "changes": [["title", "Kế toán", "Giám đốc"], ["phone", "", "+84912345678"]],
    }  # fmt: skip
    row = FormerVersion.objects.create(
        owner=alice, source=source, key="k", why=why, what=what, sign_in=sign_in, written_by="Alice", replaced_at=NOW
    )
    with translation.override(language):
        line = writing_words.written_line(row)
    assert "%(" not in line.words
    assert book in line.words
    assert "Ngô Thị Mai" in line.words
    assert line.state_words
    assert not line.can_be_put_back
    assert [(old, new) for _, old, new in line.changes] == [("Kế toán", "Giám đốc"), ("", "+84912345678")]


def test_what_cannot_be_read_is_described_as_nothing():
    card, calendar = Source(kind="carddav"), Source(kind="caldav")
    for raw in (None, b"", b"\xff\xfe\0", b"BEGIN:VCARD", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"):
        assert writing_words.described(card, raw, (), now=NOW) == {}
        assert writing_words.described(calendar, raw, (), now=NOW) == {}
    slot = held_slot(uid="held-1", start=NOW, end=datetime(2026, 11, 24, 10, tzinfo=UTC), summary="Held", now=NOW)
    assert writing_words.described(calendar, slot, (), now=NOW)["summary"] == "Held"

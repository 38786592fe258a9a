"""Raw bytes, sources and the quarantine in the database."""

from datetime import UTC, datetime

import pytest

from sincerely.accounts.actions import create_owner
from sincerely.sources import actions, queries
from sincerely.sources.models import Blob, Quarantined
from sincerely.sources.packing import pack
from sincerely.sources.records import FileSource, Unreadable

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 6, 12, tzinfo=UTC)
FILE = FileSource("mbox", "/mail/box", 1000, "1000-abc")


@pytest.fixture
def owner():
    return create_owner("mai@tiem.example", "Mai", now=NOW)


def test_raw_bytes_are_kept_once_and_come_back_as_they_were():
    raws = [b"", b"a" * 100_000, b"\0\xff"]
    actions.keep_blobs(map(pack, [*raws, *raws]))
    actions.keep_blobs(map(pack, raws))
    assert Blob.objects.count() == 3
    assert [queries.raw_bytes(pack(raw).sha256) for raw in raws] == raws
    assert queries.raw_bytes("0" * 64) is None
    assert actions.keep_raw(b"x") == pack(b"x").sha256


def test_a_reading_that_was_broken_off_goes_on(owner):
    source = actions.begin_source(owner, FILE)
    actions.advance_source(source, position=400, new=3, known=1, quarantined=1)
    again = actions.begin_source(owner, FILE)
    assert (again.pk, again.position, again.new, again.settled) == (source.pk, 400, 3, False)


@pytest.mark.parametrize("fingerprint", ["1000-abc", "2000-def"])
def test_a_finished_or_another_file_starts_anew(owner, fingerprint):
    source = actions.begin_source(owner, FILE)
    actions.advance_source(source, position=400, new=3, known=1, quarantined=1)
    if fingerprint == FILE.fingerprint:
        actions.finish_source(source, now=NOW)
    again = actions.begin_source(owner, FileSource("mbox", "/mail/box", 1000, fingerprint))
    assert (again.pk, again.position, again.new, again.state) == (source.pk, 0, 0, "reading")
    assert queries.has_unsettled(owner)
    actions.mark_settled(owner)
    assert not queries.has_unsettled(owner)


def test_a_broken_source_says_so(owner):
    source = actions.begin_source(owner, FILE)
    actions.finish_source(source, now=NOW, failure="the file ends in the middle")
    assert [one.failure for one in queries.broken_sources(owner)] == ["the file ends in the middle"]


def test_a_name_that_is_no_unicode_can_be_stored(owner):
    source = actions.begin_source(owner, FileSource("mbox", "/mail/b\udcffx", 1, "1"))
    assert source.name == "/mail/b\ufffdx"


def test_the_quarantine_keeps_each_thing_once_for_its_owner_only(owner):
    source = actions.begin_source(owner, FILE)
    refused = Unreadable("too_deep", b"bytes", "said\0 so")
    sha256 = actions.keep_raw(refused.raw)
    for _ in range(2):
        actions.quarantine(source, [(7, refused, sha256)], now=NOW)
    (item,) = queries.quarantined(owner)
    assert (item.reason, item.detail, item.position, item.since) == ("too_deep", "said so", 7, NOW)
    found = queries.quarantined_item(owner, item.pk)
    assert queries.unpack(found.blob) == b"bytes"
    other = create_owner("jane@doe.example", "Jane", now=NOW)
    assert queries.quarantined(other) == []
    assert queries.quarantined_item(other, item.pk) is None
    actions.release(found, now=NOW)
    assert queries.quarantined(owner) == []
    assert Quarantined.objects.count() == 1

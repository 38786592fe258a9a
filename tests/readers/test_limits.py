"""Too often is too often, in both languages; what was counted can't be traced and is gone the next day."""

from datetime import timedelta

import pytest
from django.db import OperationalError
from django.test import Client

from sincerely.readers import actions
from sincerely.readers.limits import LIMITS, Most, network_of
from sincerely.readers.models import Asked, Count, DayKey
from tests.sending.desk_scene import TOM

pytestmark = pytest.mark.django_db
R1, R2 = "A" * 22, "B" * 22


def may(now, *, what="ask", network="192.0.2.1", receipt_id=R1):
    return actions.may(what, network=network, receipt_id=receipt_id, now=now)


@pytest.fixture(autouse=True)
def few(monkeypatch):
    """Limits that a test reaches soon; the real ones are twenty to two hundred times as high."""
    for what in LIMITS:
        monkeypatch.setitem(LIMITS, what, Most(from_address=3, about_receipt=5))


def test_an_address_and_a_receipt_have_their_own_limits(now):
    assert [may(now) for _ in range(4)] == [True, True, True, False]
    assert may(now, network="192.0.2.2", receipt_id=R2)
    assert may(now, network="192.0.2.3") is True
    assert may(now, network="192.0.2.4") is True
    assert may(now, network="192.0.2.5") is False
    assert may(now, what="look")
    assert may(now + timedelta(hours=1))


def test_one_address_alone_shuts_a_receipt_for_nobody_else(now):
    assert sum(may(now) for _ in range(20)) == 3
    assert may(now, network="192.0.2.9")


def test_nor_does_it_make_rows_without_end(now):
    for number in range(20):
        may(now, receipt_id=f"{number:022}")
    assert Count.objects.count() == 1 + 3


def test_nothing_that_was_counted_names_anybody_and_all_is_gone_the_next_day(now):
    may(now)
    assert not any("192.0.2" in str(row) or R1 in str(row) for row in Count.objects.values())
    key = bytes(DayKey.objects.get().key)
    may(now + timedelta(days=1), network="192.0.2.9")
    assert bytes(DayKey.objects.get().key) != key
    assert Count.objects.count() == 2


@pytest.mark.parametrize(
    ("remote", "forwarded", "network"),
    [
        ("198.51.100.7", "", "198.51.100.7"),
        ("198.51.100.7", "203.0.113.5", "198.51.100.7"),
        ("127.0.0.1", "203.0.113.5", "203.0.113.5"),
        ("127.0.0.1", "1.2.3.4, 203.0.113.5", "203.0.113.5"),
        ("::1", "2001:db8:1:2:aaaa::5", "2001:db8:1:2"),
        ("2001:db8::7", "", "2001:db8:0:0"),
        ("", "", ""),
    ],
)
def test_only_our_own_proxy_is_believed(remote, forwarded, network):
    assert network_of(remote, forwarded) == network


@pytest.mark.parametrize(("language", "words"), [("en", "Too many requests"), ("vi", "Đang có quá nhiều yêu cầu")])
def test_the_page_says_so(approval, language, words):
    reader = Client()
    answers = [reader.get(f"/r/{approval.receipt_id}?lang={language}") for _ in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
    assert answers[-1]["Retry-After"] == "3600"
    assert words in answers[-1].content.decode()
    assert not answers[-1].cookies
    for ending in (".json", ".tlog-proof", ".html"):
        assert reader.get(f"/r/{approval.receipt_id}{ending}").status_code == 429


def test_unknown_numbers_are_counted_as_well(db):
    answers = [Client().get(f"/r/{chr(65 + n) * 22}").status_code for n in range(5)]
    assert answers == [404, 404, 404, 429, 429]


def test_a_form_sent_too_often_keeps_nothing_more(approval):
    for _ in range(6):
        last = Client().post(f"/r/{approval.receipt_id}/ask/", {"what": "call", "address": TOM["email"]})
    assert last.status_code == 429
    assert Asked.objects.count() == 3


def test_a_busy_database_holds_no_reader_up(now, monkeypatch):
    def busy(*_args, **_more):
        raise OperationalError("database is locked")

    monkeypatch.setattr(actions, "may", busy)
    assert actions.may_look(network="192.0.2.1", receipt_id=R1, now=now)

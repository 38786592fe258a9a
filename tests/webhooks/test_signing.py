"""The signature by the published example of Standard Webhooks, and tries that thin out over a day."""

from datetime import timedelta

import pytest

from sincerely.webhooks.signing import headers, signature
from sincerely.webhooks.trying import LONGEST, BadAddress, next_try, place_of

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def test_the_example_of_the_specification():
    name, at, body = "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}'
    assert signature(SECRET, name, at, body) == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_header_fields_of_a_try(now):
    found = headers(SECRET, "msg_1", b"{}", now=now)
    assert found["webhook-id"] == "msg_1"
    assert found["webhook-timestamp"] == str(int(now.timestamp()))
    assert found["webhook-signature"].startswith("v1,")


def test_tries_thin_out_and_end_after_a_day(now):
    at, attempts, gaps = now, 0, []
    while (again := next_try(attempts := attempts + 1, made_at=now, now=at)) is not None:
        gaps.append(again - at)
        at = again
    assert gaps == sorted(gaps)
    assert gaps[0] == timedelta(seconds=5)
    assert at - now <= LONGEST
    assert len(gaps) < 30


@pytest.mark.parametrize(
    "url",
    ["", "http://hooks.example/", "ftp://hooks.example/", "https://", "https://user:pw@hooks.example/", "//hooks.example",
     "https://hooks.example/#a", "https://hooks.example:0/", "https://hooks.example:99999/", "https://hooks.example/ a",
     "https://hooks.example/\r\nX: y", "https://hooks.example\\@evil.example/", "https://[::1", "javascript:alert(1)",
     "https://hooks.example/" + "a" * 500],
)  # fmt: skip
def test_addresses_that_are_not_told(url):
    with pytest.raises(BadAddress):
        place_of(url, allowed=())


def test_without_tls_only_where_the_settings_name_a_host():
    assert place_of("http://hooks.lan/told", allowed=("hooks.lan",)).hostname == "hooks.lan"

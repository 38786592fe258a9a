"""`sincerely gateway`, `mcp` and `check`: what can't be opened safely is not opened, and says why."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken
from sincerely.api.gateway.certificate import BadCertificate, ends_at, make_certificate, own_certificate
from sincerely.api.gateway.start import BadPlace, Place, context_for, read_place
from sincerely.api.mcp.start import BadPlace as BadHttpPlace
from sincerely.api.mcp.start import read_place as read_http_place
from sincerely.cli.check_doors import door_findings
from tests.api.submission_scene import opened

SOON = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    ("given", "place"),
    [("127.0.0.1:2525", Place("127.0.0.1", 2525, False)), ("desk.example:465", Place("desk.example", 465, True)),
     ("smtp://desk.example", Place("desk.example", 587, False)), ("smtps://[::1]", Place("::1", 465, True)),
     ("smtp://desk.example:465", Place("desk.example", 465, False))],
)  # fmt: skip
def test_a_place_says_whether_tls_comes_first(given, place):
    assert read_place(given) == place


@pytest.mark.parametrize(
    "given", ["", ":25", "http://desk.example:25", "desk:x", "smtp://a:b@desk", "desk:0", "desk:99999"]
)
def test_a_place_that_makes_no_sense_is_refused(given):
    with pytest.raises(BadPlace):
        read_place(given)


@pytest.mark.parametrize("given", ["0.0.0.0:8421", "desk.example:8421", "127.0.0.1", "127.0.0.1:x", "::1"])
def test_mcp_over_http_stays_on_this_machine(given):
    with pytest.raises(BadHttpPlace):
        read_http_place(given)
    assert read_http_place("127.0.0.1:8421") == ("127.0.0.1", 8421)


def test_other_machines_are_met_with_a_certificate_of_the_owners_only(tmp_path):
    here, there = Place("127.0.0.1", 587, False), Place("0.0.0.0", 587, False)
    context_for(here, certificate="", key="", folder=tmp_path, now=SOON)
    with pytest.raises(BadCertificate, match="needs a certificate"):
        context_for(there, certificate="", key="", folder=tmp_path, now=SOON)
    with pytest.raises(BadCertificate, match="can't be used"):
        context_for(there, certificate=str(tmp_path / "none.pem"), key="", folder=tmp_path, now=SOON)


def test_our_own_certificate_is_kept_private_and_renewed(tmp_path):
    certificate, key = own_certificate(tmp_path, now=SOON)
    first = ends_at(tmp_path / "gateway-cert.pem")
    assert (tmp_path / "gateway-key.pem").stat().st_mode & 0o077 == 0
    assert own_certificate(tmp_path, now=SOON) == (certificate, key)
    assert ends_at(tmp_path / "gateway-cert.pem") == first
    own_certificate(tmp_path, now=first - timedelta(days=1))
    assert ends_at(tmp_path / "gateway-cert.pem") > first


@pytest.mark.django_db(transaction=True)
def test_check_says_whether_the_doors_are_open_and_safe(settings, tmp_path, alice, now):
    assert door_findings() == []
    with opened(tmp_path / "open") as door:
        settings.SINCERELY_GATEWAY = f"127.0.0.1:{door.port}"
        settings.SINCERELY_DATA = tmp_path
        assert door_findings() == []
    assert [one["code"] for one in door_findings()] == ["gateway_closed"]
    make_certificate(tmp_path / "old.pem", tmp_path / "old.key", now=datetime.now(UTC) - timedelta(days=820))
    settings.SINCERELY_GATEWAY_CERT, settings.SINCERELY_GATEWAY_KEY = (
        str(tmp_path / "old.pem"),
        str(tmp_path / "old.key"),
    )
    accounts.make_token(alice, "old one", ["read"], now=now)
    ApiToken.objects.update(expires_at=None)
    codes = [one["code"] for one in door_findings()]
    assert codes == ["gateway_certificate", "gateway_closed", "token_without_end"]
    settings.SINCERELY_GATEWAY = "0.0.0.0:587"
    settings.SINCERELY_GATEWAY_CERT = ""
    assert door_findings()[0]["code"] == "gateway_not_set_up"

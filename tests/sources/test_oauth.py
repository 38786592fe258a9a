"""Consent by OAuth, against a small server of the test's own: tokens come, change and end, and nothing leaks."""

import json
import ssl
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from sincerely.sources import oauth
from sincerely.sources.adapters.oauth import LARGEST, exchange, refresh
from sincerely.sources.remote import OAuthGrant, Trouble
from tests.sources.certificates import Authority
from tests.sources.oauth_server import CLIENT, SECRET, serving

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
BACK = "https://desk.example/sources/consent"


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def context(authority):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(*authority.server("localhost"))
    return made


@pytest.fixture
def server(context):
    with serving(context) as one:
        yield one


@pytest.fixture
def way(authority):
    return {"now": NOW, "allowed": ("localhost",), "ca_file": str(authority.ca_file), "timeout": 5}


@pytest.fixture
def grant(server):
    given = server.give("alice@desk.example")
    return OAuthGrant(server.url + "/token", CLIENT, SECRET, str(given["refresh_token"]), scope="mail")


def trouble_of(function, *args, **how):
    with pytest.raises(Trouble) as trouble:
        function(*args, **how)
    assert SECRET not in str(trouble.value)
    return trouble.value


# --- consent -------------------------------------------------------------------------------------------------------


def test_the_challenge_is_that_of_the_standard():
    """RFC 7636, appendix B."""
    assert (
        oauth.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    )


@pytest.mark.parametrize("name", list(oauth.PROVIDERS))
def test_what_the_browser_asks_for(name):
    provider = oauth.PROVIDERS[name]
    first, second = (oauth.ask(provider, client_id=CLIENT, redirect_uri=BACK, login="a@b.example") for _ in range(2))
    values = {key: one for key, (one,) in parse_qs(urlsplit(first.url).query).items()}
    assert first.url.startswith(provider.authorization_url + "?")
    assert values["code_challenge"] == oauth.challenge(first.verifier) and values["code_challenge_method"] == "S256"
    assert (values["state"], values["redirect_uri"], values["scope"]) == (first.state, BACK, provider.scope)
    assert values["login_hint"] == "a@b.example"
    assert first.verifier not in first.url
    assert first.state != second.state and first.verifier != second.verifier
    assert 43 <= len(first.verifier) <= 128  # RFC 7636, 4.1


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ({"state": "other", "code": "c"}, "refused"),
        ({"code": "c"}, "refused"),
        ({"state": "s"}, "refused"),
        ({"state": "s", "code": "c\r\nX: y"}, "refused"),
        ({"state": "s", "error": "access_denied"}, "refused"),
        ({"state": "s", "error": "login_required"}, "consent_expired"),
        ({"state": "s", "error": "temporarily_unavailable"}, "no_answer"),
    ],
)
def test_an_answer_that_gives_no_code(answer, fault):
    assert trouble_of(oauth.code_of, answer, state="s").fault == fault


def test_no_state_is_no_match():
    assert trouble_of(oauth.code_of, {"code": "c", "state": ""}, state="").fault == "refused"


def test_from_consent_to_tokens(server, way):
    asking = oauth.ask(oauth.PROVIDERS["google"], client_id=CLIENT, redirect_uri=BACK)
    wanted = parse_qs(urlsplit(asking.url).query)["code_challenge"][0]
    code = oauth.code_of(
        {"state": asking.state, "code": server.consent("alice@desk.example", wanted)}, state=asking.state
    )
    empty = OAuthGrant(server.url + "/token", CLIENT, SECRET)
    got = exchange(empty, code=code, verifier=asking.verifier, redirect_uri=BACK, **way)
    assert server.tokens[got.access_token] == "alice@desk.example"
    assert got.refresh_token and got.expires_at == NOW + timedelta(hours=1)
    again = trouble_of(exchange, empty, code=code, verifier=asking.verifier, redirect_uri=BACK, **way)
    assert again.fault == "consent_expired"  # a code counts once
    code = server.consent("alice@desk.example", wanted)
    stolen = trouble_of(exchange, empty, code=code, verifier="x" * 43, redirect_uri=BACK, **way)
    assert stolen.fault == "consent_expired"


# --- renewing ------------------------------------------------------------------------------------------------------


def test_a_token_is_renewed_and_the_new_refresh_token_kept(server, grant, way):
    first = refresh(grant, **way)
    assert first.refresh_token != grant.refresh_token and first.expires_at == NOW + timedelta(hours=1)
    second = refresh(first, **way)
    assert server.tokens[second.access_token] == "alice@desk.example"
    assert second.access_token != first.access_token
    assert trouble_of(refresh, grant, **way).fault == "consent_expired"  # rotated away
    assert (second.scope, second.client_id, second.token_url) == (grant.scope, grant.client_id, grant.token_url)


def test_a_refresh_token_that_is_not_replaced_stays(server, grant, way):
    server.rotates = False
    assert refresh(grant, **way).refresh_token == grant.refresh_token


def test_a_consent_that_was_withdrawn(server, grant, way):
    server.renewable.clear()
    trouble = trouble_of(refresh, grant, **way)
    assert trouble.fault == "consent_expired"
    assert trouble.detail == "invalid_grant: Token … was revoked"  # on one line, without the token
    assert trouble_of(refresh, replace(grant, refresh_token=""), **way).fault == "consent_expired"


def test_a_desk_that_the_provider_does_not_know(grant, way):
    trouble = trouble_of(refresh, replace(grant, client_secret="another-secret"), **way)
    assert trouble.fault == "wrong_login"
    assert "another-secret" not in str(trouble)


def good(**change):
    return json.dumps({"access_token": "a", "token_type": "bearer", "expires_in": 60} | change).encode()


@pytest.mark.parametrize(
    ("status", "body", "fault"),
    [
        (200, b"<html>Sign in</html>", "not_a_server"),
        (200, b"[]", "not_a_server"),
        (200, b"[" * 20_000, "not_a_server"),
        (200, b"", "not_a_server"),
        (200, b"\xff\xfe\x00", "not_a_server"),
        (200, good(access_token="a\r\nb"), "not_a_server"),
        (200, good(access_token=7), "not_a_server"),
        (200, good(refresh_token={"a": 1}), "not_a_server"),
        (200, good(token_type="mac"), "refused"),
        (200, b'{"error": "invalid_grant"}', "consent_expired"),
        (400, b'{"error": "invalid_scope"}', "refused"),
        (400, b'{"error": ["invalid_grant"]}', "refused"),
        (429, b'{"error": "slow_down"}', "refused"),
        (500, b"oops", "no_answer"),
        (503, b'{"error": "temporarily_unavailable"}', "no_answer"),
        (302, b"{}", "not_a_server"),
        (307, good(), "not_a_server"),
        (200, good(more="x" * LARGEST), "not_a_server"),
    ],
)
def test_answers_that_are_none(server, grant, way, status, body, fault):
    server.instead = (status, body)
    assert trouble_of(refresh, grant, **way).fault == fault
    assert len(server.asked) == 1  # nothing was followed


@pytest.mark.parametrize(
    ("life", "expected"), [(60, 60), ("60", 60), (None, 0), (-5, 0), (1e400, 0), (True, 0), (10**15, 0), ("soon", 0)]
)
def test_how_long_a_token_lives(server, grant, way, life, expected):
    server.life = life
    got = refresh(grant, **way)
    assert got.expires_at == (NOW + timedelta(seconds=expected) if expected else None)


# --- the way there -------------------------------------------------------------------------------------------------


def test_a_server_that_is_not_there(grant, way):
    for change, fault in (
        ({"token_url": "http://localhost/token"}, "no_tls"),
        ({"token_url": "https://user@localhost/token"}, "no_tls"),
        ({"token_url": "https://localhost:1/token"}, "no_answer"),
        ({"token_url": "https://localhost:99999/token"}, "no_such_host"),
        ({"token_url": "https://no-such-host.invalid/token"}, "no_such_host"),
        ({"token_url": "https://169.254.169.254/latest/meta-data"}, "not_allowed"),
    ):
        assert trouble_of(refresh, replace(grant, **change), **way).fault == fault, change


def test_only_where_the_settings_allow_and_to_the_right_name(server, grant, way):
    assert trouble_of(refresh, grant, **way | {"allowed": ()}).fault == "not_allowed"
    assert trouble_of(refresh, grant, **way | {"ca_file": ""}).fault == "bad_certificate"
    by_number = replace(grant, token_url=grant.token_url.replace("localhost", "127.0.0.1"))
    assert trouble_of(refresh, by_number, **way | {"allowed": ("127.0.0.0/8",)}).fault == "bad_certificate"
    assert server.asked == []


def test_a_server_that_speaks_no_tls(grant, way):
    with serving(None) as plain:
        url = plain.url.replace("http:", "https:") + "/token"
        assert trouble_of(refresh, replace(grant, token_url=url), **way).fault == "no_tls"
        assert plain.asked == []


def test_no_proxy_of_the_environment_comes_between(server, grant, way, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://localhost:1")
    assert refresh(grant, **way).access_token

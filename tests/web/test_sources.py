"""The pages of sources, against real servers: tried on the spot, kept, read, switched, removed, put back."""

import re
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.queries import own_addresses
from sincerely.jobs import reader
from sincerely.people.models import Entry, Person
from sincerely.sources import oauth, queries
from sincerely.sources.models import Account, Source
from sincerely.trust.vault import unseal
from sincerely.web.views import consent
from tests.sources import dovecot, oauth_server, radicale_server
from tests.sources.certificates import Authority

pytestmark = [
    pytest.mark.skipif(not dovecot.PROGRAM, reason="Dovecot is not installed (Debian: dovecot-imapd)"),
    pytest.mark.django_db(transaction=True),
]
LETTER = (
    "From: Bo Birk <bo@there.example>\r\nTo: alice@desk.example\r\nMessage-ID: <%d@there.example>\r\n"
    "Date: Mon, 23 Nov 2026 09:%02d:00 +0000\r\nSubject: Letter %d\r\n\r\nDear Alice,\r\n\r\nI will send it by Friday.\r\n"
)


@pytest.fixture(scope="module")
def server():
    with dovecot.running() as one:
        yield one


@pytest.fixture
def page(alice, server, settings, tmp_path):
    settings.SINCERELY_PRIVATE_HOSTS = ("localhost",)
    settings.SINCERELY_SOURCES_CA = server.ca_file
    settings.SINCERELY_VAULT_KEYS = tmp_path / "keys"
    client = Client()
    client.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/")
    return client


@pytest.fixture
def form(server, request):
    user = f"{request.node.name[:40]}@desk.example".replace("[", "-").replace("]", "").replace(" ", "-")
    for number in range(4):
        server.deliver(user, (LETTER % (number, number, number)).encode())
    return {
        "kind": "imap", "name": "Work", "email": user, "host": "localhost", "port": server.tls_port,
        "security": "tls", "username": user, "password": dovecot.PASSWORD, "do": "keep",
    }  # fmt: skip


def words(answer):
    return answer.content.decode()


def added(page, form):
    answer = page.post("/sources/add/", form)
    assert answer.status_code == 302, words(answer)
    return Account.objects.get()


def test_only_trying_keeps_nothing(page, form):
    answer = page.post("/sources/add/", form | {"do": "try"})
    assert answer.status_code == 200
    assert "INBOX" in words(answer) and "Sent" in words(answer)
    assert not Account.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"password": "no"}, "does not accept this user name and password"),
        ({"password": ""}, "The password is missing"),
        ({"host": ""}, "name is missing"),
        ({"host": "no-such-host.invalid"}, "was found"),
        ({"host": "127.0.0.1"}, "private network"),
        ({"port": "1"}, "does not answer on port 1"),
        ({"port": "abc"}, "private network|does not answer|does not speak"),
        ({"kind": "caldav"}, "does not speak this protocol|broke off"),
    ],
)
def test_each_failure_has_a_plain_answer_and_keeps_nothing(page, form, wrong, said):
    answer = page.post("/sources/add/", form | wrong)
    assert answer.status_code == 422
    assert any(one in words(answer) for one in said.split("|")), words(answer)
    assert dovecot.PASSWORD not in words(answer)
    assert not Account.objects.exists()


def field(page_words, name):
    found = re.search(rf'<input[^>]*name="{name}"[^>]*value="([^"]*)"', page_words)
    return found[1] if found else None


def test_a_failed_try_keeps_every_field_as_typed_but_the_password(page, form, alice):
    """A port left open stays open: filled in with the usual one, it would be wrong for the connection chosen next."""
    typed = form | {"name": "", "port": "", "security": "starttls", "host": "no-such-host.invalid"}
    said = words(page.post("/sources/add/", typed))
    assert [field(said, name) for name in ("name", "port", "host", "username", "email")] == [
        "", "", "no-such-host.invalid", form["username"], form["email"]
    ]  # fmt: skip
    assert 'value="starttls" selected' in said
    assert "no page gives one back" in said
    assert 'href="#password"' in said
    assert field(said, "password") is None
    assert dovecot.PASSWORD not in said
    assert "no page gives one back" not in words(page.post("/sources/add/", typed | {"password": ""}))
    pasted = {"kind": "caldav", "host": "https://no-such-host.invalid:8443/me/", "username": "alice", "password": "x"}
    assert field(words(page.post("/sources/add/", pasted)), "host") == pasted["host"]


def test_a_refused_change_of_an_account_keeps_what_was_typed(page, alice):
    kept = Account.objects.create(
        owner=alice, kind="imap", name="Work", email="a@desk.example", host="localhost", port=143, username="a",
        security="tls",
    )  # fmt: skip
    typed = {"name": "Home", "host": "no-such-host.invalid", "security": "starttls", "port": "", "password": "x"}
    said = words(page.post(f"/sources/accounts/{kept.pk}/settings/", typed))
    assert [field(said, name) for name in ("name", "host")] == ["Home", "no-such-host.invalid"]
    assert 'value="starttls" selected' in said
    assert "no page gives one back" in said


def test_added_read_switched_chosen_and_removed(page, form, alice):
    account = added(page, form)
    assert dovecot.PASSWORD not in account.secret
    here = f"/sources/accounts/{account.pk}/"
    assert "It will be read for the first time in a moment." in words(page.get(here))
    assert reader.one_turn(reader.servers(), processes=0) == 1
    shown = words(page.get(here))
    assert "Synced" in shown and "4 messages" in shown
    assert Entry.objects.count() == 4

    page.post(f"{here}switch/", {"on": "0"})
    assert "Off. Nothing is asked of this server. Kept: 4 messages." in words(page.get("/sources/"))
    page.post(f"{here}sync/")
    assert reader.one_turn(reader.servers(), processes=0) == 0
    page.post(f"{here}switch/", {"on": "1"})
    assert [one.pk for one in queries.due_accounts(now=datetime.now(UTC))] == [account.pk]

    inbox = account.sources.get(special="inbox")
    page.post(f"{here}folders/", {"folder": [inbox.pk]})
    assert list(account.sources.filter(is_chosen=True)) == [inbox]
    page.post(f"{here}never/", {"never": "Doctor@clinic.example, @family.example rubbish"})
    account.refresh_from_db()
    assert account.never == ["@family.example", "doctor@clinic.example"]

    seen = words(page.get(f"{here}remove/"))
    assert "4 messages go" in seen and "1 person of whom nothing else is known goes" in seen
    page.post(f"{here}remove/", {"with_mail": "1"})
    assert not Entry.objects.exists() and not Person.objects.filter(name="Bo Birk").exists()
    assert "Put back" in words(page.get("/sources/"))
    (gone,) = queries.removed(alice, since=datetime(2026, 1, 1, tzinfo=UTC))
    page.post(f"/sources/removed/{gone.pk}/undo/")
    assert Entry.objects.count() == 4 and Person.objects.filter(name="Bo Birk").exists()
    assert "Work" in words(page.get("/sources/"))


def test_the_address_of_a_mailbox_is_the_owners_own(page, form, alice, server):
    asked = f"From: Cy Coe <cy@far.example>\r\nTo: {form['email']}\r\nMessage-ID: <ask@far.example>\r\nSubject: Plan\r\n\r\nCould you send me the plan by Friday?\r\n"
    server.deliver(form["email"], asked.encode())
    added(page, form)
    assert own_addresses(alice) == {alice.email, form["email"]}
    assert reader.one_turn(reader.servers(), processes=0) == 1
    assert Entry.objects.get(message_id="ask@far.example").direction == "in"
    assert form["email"] in words(page.get("/settings/"))


def test_changed_settings_are_tried_before_they_count(page, form):
    account = added(page, form)
    here = f"/sources/accounts/{account.pk}/"
    answer = page.post(f"{here}settings/", form | {"password": "wrong"})
    assert answer.status_code == 422
    account.refresh_from_db()
    assert (
        unseal(reader.servers().ring, account.secret, place=f"sources_account|{account.pk}|secret") == dovecot.PASSWORD
    )
    assert page.post(f"{here}settings/", form | {"password": "", "name": "Home"}).status_code == 302
    account.refresh_from_db()
    assert account.name == "Home"


def test_the_kept_password_goes_to_no_other_server(page, form):
    account = added(page, form)
    moved = {"host": "localhost.", "password": ""}
    answer = page.post(f"/sources/accounts/{account.pk}/settings/", form | moved)
    assert answer.status_code == 422
    assert "Another server needs the password again." in words(answer)


def test_no_one_scans_a_network_from_here(page, form):
    answers = [page.post("/sources/add/", form | {"port": "1", "do": "try"}) for _ in range(7)]
    assert [answer.status_code for answer in answers] == [422] * 5 + [429] * 2
    assert "Wait a minute" in words(answers[-1])


def test_a_stuck_source_says_so_on_today(page, form, server):
    account = added(page, form)
    reader.one_turn(reader.servers(), processes=0)
    assert "these have not answered" not in words(page.get("/"))
    Account.objects.filter(pk=account.pk).update(port=dovecot.free_port(), state="waiting")
    reader.one_turn(reader.servers(), processes=0)
    assert "these have not answered: Work" in words(page.get("/"))
    shown = words(page.get("/sources/"))
    assert "does not answer on port" in shown and "Next try" in shown


def test_calendars_and_address_books(page, alice, settings):
    with radicale_server.running() as one:
        one.add_user("alice")
        one.make_calendar("alice", "work")
        one.make_addressbook("alice", "friends")
        settings.SINCERELY_SOURCES_CA = one.ca_file
        for kind in ("caldav", "carddav"):
            answer = page.post("/sources/add/", {
                "kind": kind, "name": kind, "host": "localhost", "port": one.port, "security": "tls", "path": "/",
                "username": "alice", "password": radicale_server.PASSWORD, "do": "keep",
            })  # fmt: skip
            assert answer.status_code == 302, words(answer)
        assert reader.one_turn(reader.servers(), processes=0) == 2
    shown = words(page.get("/sources/"))
    assert shown.count('data-standing="synced"') == 2
    account = Account.objects.get(kind="carddav")
    here = f"/sources/accounts/{account.pk}/"
    assert "Read only" in words(page.get(here))
    page.post(f"{here}write/", {"on": "1"})
    account.refresh_from_db()
    assert account.may_write


def test_the_demo_reads_no_accounts(page, form, settings):
    settings.SINCERELY_DEMO = True
    answer = page.post("/sources/add/", form)
    assert answer.status_code == 422
    assert not Account.objects.exists()


# --- by consent ----------------------------------------------------------------------------------------------------


@pytest.fixture
def provider(settings, tmp_path, monkeypatch):
    """An OAuth server that a Dovecot believes, known to this desk as "google"."""
    authority = Authority(tmp_path)
    context = oauth_server.ssl.SSLContext(oauth_server.ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*authority.server("localhost"))
    with oauth_server.serving(context) as given, oauth_server.serving(None) as asked:
        asked.tokens = given.tokens
        args = tmp_path / "oauth2.conf"
        args.write_text(
            f"introspection_mode = get\nintrospection_url = {asked.url}/introspect?access_token=\n"
            "force_introspection = yes\nusername_attribute = username\nactive_attribute = active\nactive_value = true\n"
        )
        passdb = f"passdb {{\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = {args}\n}}\n"
        with dovecot.running(oauth=passdb) as box:
            both = tmp_path / "both.pem"
            both.write_text(authority.ca_file.read_text() + Path(box.ca_file).read_text())
            settings.SINCERELY_SOURCES_CA = str(both)
            settings.SINCERELY_OAUTH = {"google": f"{oauth_server.CLIENT}:{oauth_server.SECRET}"}
            there = oauth.Provider("Google", f"{given.url}/auth", f"{given.url}/token", "mail", "localhost")
            monkeypatch.setitem(oauth.PROVIDERS, "google", there)
            monkeypatch.setattr(consent, "IMAPS", box.tls_port)
            yield given, box


def consented(page, given, email, *, state=None):
    shown = words(page.post("/sources/consent/google/", {"email": email}))
    link = shown.partition('class="btn" href="')[2].partition('"')[0].replace("&amp;", "&")
    asked = {key: values[0] for key, values in parse_qs(urlsplit(link).query).items()}
    assert asked["redirect_uri"] == "http://testserver/sources/consent/"
    code = given.consent(email, asked["code_challenge"])
    return page.get("/sources/consent/", {"code": code, "state": state or asked["state"]})


def test_a_mailbox_by_consent_is_kept_read_and_renewed(page, provider):
    given, box = provider
    box.deliver("alice@desk.example", (LETTER % (1, 1, 1)).encode())
    assert "/sources/consent/google/" in words(page.get("/sources/"))
    given.life = 1
    answer = consented(page, given, "alice@desk.example")
    assert answer.status_code == 302, words(answer)
    account = Account.objects.get()
    assert account.auth == "oauth" and "renew" not in account.secret
    given.tokens.clear()
    assert reader.one_turn(reader.servers(), processes=0) == 1
    account.refresh_from_db()
    assert (account.state, account.failure) == ("synced", "")
    assert Entry.objects.count() == 1
    given.renewable.clear()
    Account.objects.update(next_at=datetime(2026, 1, 1, tzinfo=UTC))
    reader.one_turn(reader.servers(), processes=0)
    assert "no longer accepts the consent" in words(page.get("/sources/"))


def test_an_answer_to_another_asking_is_refused(page, provider):
    given, _ = provider
    answer = consented(page, given, "alice@desk.example", state="another")
    assert answer.status_code == 422
    assert not Account.objects.exists()
    assert page.get("/sources/consent/", {"code": "x", "state": "y"}).status_code == 302


def test_a_provider_that_is_not_set_is_not_there(page):
    assert page.get("/sources/consent/google/").status_code == 404
    assert Source.objects.count() == 0

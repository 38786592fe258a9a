"""The pages of sending: accounts tried and kept, From and time on the letter, what became of it, and Today."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.cli.outbox import as_line
from sincerely.journey import letters
from sincerely.people import actions as people
from sincerely.sending import actions as outbox
from sincerely.sending.actions import evidence
from sincerely.sending.models import Account, Delivery, Evidence
from sincerely.sending.outbox import Answer
from sincerely.trust.vault import load_ring, unseal
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter
from tests.sending.desk_scene import Clock, Server, approve, sign_in, turn, write
from tests.sending.submission import PASSWORD, Provider, submission
from tests.sources.certificates import Authority
from tests.web.pictures import keep_picture

pytestmark = pytest.mark.django_db(transaction=True)
ME, HOME = "alice@desk.example", "alice@home.example"


@pytest.fixture
def page(alice, settings, tmp_path):
    """Alice's browser; her desk has some mail."""
    settings.SINCERELY_DATA = tmp_path / "data"
    settings.SINCERELY_VAULT_KEYS = tmp_path / "keys"
    settings.SINCERELY_PRIVATE_HOSTS = ("localhost",)
    settings.SINCERELY_SOURCES_CA = str(Authority(tmp_path).ca_file)
    now = datetime.now(UTC)
    person = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    people.add_note(alice, person, "called", kind="note", at=now, now=now)
    client = Client()
    client.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=now)}/")
    return client


def text(answer):
    return re.sub(r"\s+", " ", answer.content.decode())


def account(owner, email=HOME):
    return Account.objects.create(
        owner=owner, email=email, name=email, host="smtp.home.example", port=465, username=email,
        created_at=datetime.now(UTC),
    )  # fmt: skip


# --- accounts ------------------------------------------------------------------------------------------------------


def test_an_account_is_tried_then_kept_sealed(page, alice, tmp_path, settings):
    authority = Authority(tmp_path)
    settings.SINCERELY_SOURCES_CA = str(authority.ca_file)
    provider = Provider(senders=(ME,))
    typed = {"email": ME, "host": "localhost", "security": "tls", "username": ME, "password": PASSWORD}
    with submission(provider, authority) as running:
        typed["port"] = str(running.port)
        seen = text(page.post("/sources/sending/add/", typed | {"do": "try"}))
        assert "It works." in seen
        assert not Account.objects.exists()
        for wrong, words in (
            ({"password": "wrong"}, "does not accept this sign-in"),
            ({"email": HOME}, "does not let this sign-in send from this address"),
            ({"host": "no-such-host.invalid"}, "No server of the name no-such-host.invalid"),
        ):
            answer = page.post("/sources/sending/add/", typed | wrong | {"do": "keep"})
            assert answer.status_code == 422
            assert words in text(answer)
            assert PASSWORD not in text(answer)
            assert "no page gives one back" in text(answer)
        assert not Account.objects.exists()
        page.get("/sources/")
        page.session.clear()
        alice_again = page.post("/sources/sending/add/", typed | {"do": "keep"})
        assert alice_again.status_code in (302, 429)
    assert provider.kept == []


def test_a_kept_account_is_sealed_listed_switched_and_removed(page, alice, tmp_path, settings):
    authority = Authority(tmp_path)
    settings.SINCERELY_SOURCES_CA = str(authority.ca_file)
    with submission(Provider(), authority) as running:
        typed = {
            "email": ME.upper(),
            "host": "localhost",
            "port": str(running.port),
            "password": PASSWORD,
            "do": "keep",
        }
        assert page.post("/sources/sending/add/", typed).url == "/sources/"
        kept = Account.objects.get()
        assert kept.email == ME
        assert PASSWORD not in kept.secret
        place = f"sending_account|{kept.pk}|secret"
        assert unseal(load_ring(settings.SINCERELY_VAULT_KEYS), kept.secret, place=place) == PASSWORD
        elsewhere = page.post(f"/sources/sending/{kept.pk}/", {"host": "other.example", "username": ME, "port": "465"})
        assert "The password is missing." in text(elsewhere), "the kept password is for its own server"
        same = {"host": "localhost", "username": ME, "port": str(running.port), "name": "Work"}
        assert page.post(f"/sources/sending/{kept.pk}/", same).status_code == 302
    assert "Sends letters from alice@desk.example." in text(page.get("/sources/"))
    page.post(f"/sources/sending/{kept.pk}/switch/", {"on": "0"})
    assert "Off: nothing leaves by it." in text(page.get("/sources/"))
    page.post(f"/sources/sending/{kept.pk}/remove/")
    kept.refresh_from_db()
    assert (kept.secret, kept.is_on) == ("", False)
    assert page.get(f"/sources/sending/{kept.pk}/").status_code == 404


def test_the_demo_keeps_no_account(page, settings):
    settings.SINCERELY_DEMO = True
    typed = {"email": ME, "host": "localhost", "password": PASSWORD, "do": "keep"}
    assert page.post("/sources/sending/add/", typed).status_code == 422
    assert not Account.objects.exists()


# --- the letter ----------------------------------------------------------------------------------------------------


def test_from_is_shown_and_can_be_changed_to_an_own_address_only(page, alice):
    now = datetime.now(UTC)
    letter = write(alice, now)
    assert 'name="sender"' not in text(page.get(f"/letters/{letter.pk}/")), "nothing to choose"
    account(alice)
    assert 'name="sender"' in text(page.get(f"/letters/{letter.pk}/"))
    head = {"to": "tom@harbour.example", "subject": "Boxes"}
    page.post(f"/letters/{letter.pk}/save/", head | {"revision": "1", "sender": "boss@elsewhere.example"})
    letter.refresh_from_db()
    assert letter.sender is None
    page.post(f"/letters/{letter.pk}/save/", head | {"revision": letter.revision, "sender": HOME})
    letter.refresh_from_db()
    assert letter.sender == HOME
    assert "alice@home.example" in text(page.get(f"/letters/{letter.pk}/?ready=1"))


def said_yes(page, letter, **how):
    shown = text(page.get(f"/letters/{letter.pk}/?ready=1"))
    values = {name: re.search(rf'name="{name}" value="([^"]+)"', shown)[1] for name in ("sha256", "revision")}
    return shown, page.post(f"/letters/{letter.pk}/approve/", values | how)


def test_a_time_chosen_at_the_yes_is_part_of_it(page, alice):
    letter = write(alice, datetime.now(UTC))
    shown, _ = said_yes(page, letter, leave="typed", leave_typed="2001-01-01T08:00")
    letter.refresh_from_db()
    assert letter.state != "approved", "a time that is past approves nothing"
    value, words = re.search(r'<option value="([^"]+)">(Tomorrow morning[^<]+)</option>', shown).groups()
    assert "08:30" in words
    said_yes(page, letter, leave=value)
    approval = Delivery.objects.get().approval
    assert approval.leave_at == datetime.fromisoformat(value)
    assert "you can still take it back" in text(page.get(f"/letters/{letter.pk}/"))
    page.post(f"/letters/{letter.pk}/undo/")
    assert Delivery.objects.get().state == "abandoned"


def test_a_letter_that_came_back_says_why_in_its_editor(page, alice):
    now = datetime.now(UTC)
    letter = write(alice, now)
    approval = approve(letter, sign_in(alice, now), now)
    delivery = outbox.claim_next("one", now=now + timedelta(minutes=1))
    assert outbox.give_back(delivery, "gate.they_wrote", now=now)
    Letter.objects.filter(pk=letter.pk).update(state="undone")
    type(approval).objects.filter(pk=approval.pk).update(withdrawn_at=now)
    seen = text(page.get(f"/letters/{letter.pk}/"))
    assert "It did not leave." in seen
    assert "They wrote since your yes." in seen
    assert "The 40 boxes left today." in seen


# --- what became of it ---------------------------------------------------------------------------------------------


def unsure(owner, *, to=({"name": "Tom Harbour", "email": "tom@harbour.example"},)):
    now = datetime.now(UTC) - timedelta(minutes=2)
    approval = approve(write(owner, now, to=to), sign_in(owner, now), now)
    delivery = outbox.claim_next("one", now=now + timedelta(seconds=31))
    outbox.put_on_wire(delivery, wire_sha256=approval.sha256, now=now + timedelta(seconds=31))
    assert outbox.recover(now=datetime.now(UTC)) == 1
    return Delivery.objects.get(pk=delivery.pk)


@pytest.mark.parametrize("where", ["/", "/outbox/", "letter"])
def test_an_uncertain_letter_stands_with_three_choices_that_say_what_they_do(page, alice, where):
    delivery = unsure(alice)
    evidence.note(delivery, "not_in_sent", words="Sent", now=datetime.now(UTC))
    seen = text(page.get(f"/letters/{delivery.approval.letter_id}/" if where == "letter" else where))
    for words in ("Nobody knows yet", "It arrived", "nothing leaves", "Send it again", "leaves once more", "Let it be",
                  "It does not lie in your folder “Sent”"):  # fmt: skip
        assert words in seen


@pytest.mark.parametrize(("choice", "state"), [("sent", "sent"), ("resend", "queued"), ("abandon", "abandoned")])
def test_the_choice_is_the_persons(page, alice, choice, state):
    delivery = unsure(alice)
    number = delivery.message_id
    assert page.post(f"/outbox/{delivery.pk}/resolve/", {"choice": choice, "next": "/"}).url == "/"
    delivery.refresh_from_db()
    assert (delivery.state, delivery.message_id) == (state, number)


def test_a_bounce_stands_on_today_until_it_is_seen_and_stays_with_the_letter(page, alice):
    delivery = unsure(alice)
    evidence.found(delivery, "in_sent", words="Sent", now=datetime.now(UTC))
    delivery.recipients.update(state="bounced", reply="550 5.1.1 no <b>such</b> user")
    told = evidence.note(
        delivery, "bounced", email="tom@harbour.example", words="550 5.1.1 no <b>such</b> user", now=datetime.now(UTC)
    )
    words = "It did not arrive at tom@harbour.example"
    for place in ("/", "/outbox/", f"/letters/{delivery.approval.letter_id}/"):
        seen = text(page.get(place))
        assert words in seen
        assert "no &lt;b&gt;such&lt;/b&gt; user" in seen, "a server's words are shown, never obeyed"
    assert "It lies in your folder “Sent”: your server sent it." in text(page.get("/outbox/"))
    page.post(f"/outbox/returned/{told.pk}/seen/", {"next": "/"})
    assert words not in text(page.get("/"))
    assert words in text(page.get("/outbox/"))


def test_each_recipient_of_a_partly_refused_letter_is_shown(page, alice):
    delivery = unsure(
        alice, to=[{"name": "", "email": "tom@harbour.example"}, {"name": "", "email": "mia@quay.example"}]
    )
    outbox.resolve(delivery, "sent", sign_in=sign_in(alice, datetime.now(UTC)), now=datetime.now(UTC))
    delivery.recipients.filter(email="mia@quay.example").update(state="rejected", reply="550 mailbox full")
    seen = text(page.get("/outbox/"))
    assert "mia@quay.example" in seen
    assert "refused: “550 mailbox full”" in seen
    assert "their server took it" in seen


def part_of_it_sent(owner, **rcpt):
    """A letter that Tom's server took and Mia's put off."""
    clock, server = Clock(datetime.now(UTC) - timedelta(minutes=2)), Server()
    to = [{"name": "", "email": "tom@harbour.example"}, {"name": "", "email": "mia@quay.example"}]
    approve(write(owner, clock.now, to=to), sign_in(owner, clock.now), clock.now)
    server.rcpt = {"mia@quay.example": Answer(450, "4.2.2 mailbox <b>full</b>")}
    clock.forward(seconds=31)
    assert turn(server, clock)
    return Delivery.objects.latest("pk"), server, clock


def test_who_has_it_and_who_is_tried_again_is_named_and_can_be_stopped(page, alice):
    delivery, _server, _clock = part_of_it_sent(alice)
    letter = f"/letters/{delivery.approval.letter_id}/"
    for place in ("/outbox/", letter):
        seen = text(page.get(place))
        for words in (
            "Sent to 1 of 2", "tom@harbour.example", "their server took it", "Not yet at mia@quay.example",
            "not yet, their server put it off", "“450 4.2.2 mailbox &lt;b&gt;full&lt;/b&gt;”", "No more tries",
        ):  # fmt: skip
            assert words in seen, place
    assert "mia@quay.example" not in text(page.get("/")), "no news yet"
    assert page.post(f"/outbox/{delivery.pk}/stop/", {"next": letter}).url == letter
    seen = text(page.get(letter))
    assert "No more tries. Who has the letter keeps it." in seen
    assert "Not yet" not in seen
    told = "It does not reach mia@quay.example. Their server: “450 4.2.2 mailbox &lt;b&gt;full&lt;/b&gt;”. It was taken for tom@harbour.example."
    for place in ("/", "/outbox/", letter):
        assert told in text(page.get(place)), place
    assert "over already" in text(page.post(f"/outbox/{delivery.pk}/stop/", {"next": "/outbox/"}, follow=True))


@pytest.mark.parametrize(("choice", "become"), [("sent", "accepted"), ("resend", "deferred"), ("abandon", "abandoned")])
def test_an_uncertain_second_try_is_asked_about_for_its_recipients_alone(page, alice, choice, become):
    delivery, server, clock = part_of_it_sent(alice)
    server.rcpt, server.behaviour = {}, "silent"
    clock.forward(seconds=61)
    assert turn(server, clock)
    for place in ("/", "/outbox/", f"/letters/{delivery.approval.letter_id}/"):
        assert "Nobody knows yet whether this letter arrived at mia@quay.example." in text(page.get(place))
    page.post(f"/outbox/{delivery.pk}/resolve/", {"choice": choice, "next": "/"})
    assert delivery.recipients.get(email="mia@quay.example").state == become
    assert "Nobody knows yet" not in text(page.get("/"))


NOWHERE, UNKNOWN = "Taken back. No server had taken it: it arrived nowhere.", "not known whether it arrived"


@pytest.mark.parametrize("when", ["at the dot", "at the address", "before any try"])
def test_a_letter_that_was_put_off_and_taken_back_arrived_nowhere(page, alice, when):
    clock, server = Clock(datetime.now(UTC) - timedelta(minutes=2)), Server()
    letter = write(alice, clock.now)
    approve(letter, sign_in(alice, clock.now), clock.now)
    if when == "at the address":
        server.rcpt = {"tom@harbour.example": Answer(450, "4.2.2 full")}
    server.behaviour = "later"
    clock.forward(seconds=31)
    assert when == "before any try" or turn(server, clock)
    page.post(f"/letters/{letter.pk}/undo/")
    assert (Delivery.objects.get().state, server.delivered) == ("abandoned", [])
    seen = text(page.get("/outbox/"))
    assert ("Taken back. Nothing was sent." if when == "before any try" else NOWHERE) in seen
    assert UNKNOWN not in seen
    assert "Came back" not in seen
    assert " taken back " in as_line(Delivery.objects.get())


@pytest.mark.parametrize("last", ["let be", "refused", "refused after the days"])
def test_what_may_have_arrived_is_never_said_to_have_stayed(page, alice, last):
    delivery = unsure(alice)
    signed_in, clock, server = sign_in(alice, datetime.now(UTC)), Clock(datetime.now(UTC)), Server()
    outbox.resolve(delivery, "abandon" if last == "let be" else "resend", sign_in=signed_in, now=clock.now)
    waiting = text(page.get(f"/letters/{delivery.approval.letter_id}/"))
    assert "Take it back" not in waiting
    assert "mail server said “The worker" not in waiting
    server.behaviour = "refuse_data" if last == "refused" else "later"
    clock.forward(days=0 if last == "refused" else 5)
    assert turn(server, clock) == (last != "let be")
    seen = text(page.get(f"/letters/{delivery.approval.letter_id}/"))
    assert (f"Let be: {UNKNOWN}." if last == "let be" else "Whether the try before arrived is not known.") in seen
    assert "Nothing left" not in seen
    assert "nothing was sent" not in seen.lower()
    assert " taken back " not in as_line(Delivery.objects.get())


def test_vietnamese_says_it_too(page, alice):
    delivery = unsure(alice)
    assert Evidence.objects.count() == 0
    page.cookies["language"] = "vi"
    seen = text(page.get("/outbox/", headers={"accept-language": "vi"}))
    assert delivery.approval.letter.subject in seen
    assert "Nobody knows yet" not in seen


def test_the_screens_hold_together(browser, page, live_server, alice):
    """Nothing runs over the edge of a phone or a desk, with no script."""
    unsure(alice)
    bounced = unsure(alice)
    evidence.found(bounced, "in_sent", words="Sent", now=datetime.now(UTC))
    bounced.recipients.update(state="bounced", reply="550 5.1.1 no such user")
    evidence.note(
        bounced, "bounced", email="tom@harbour.example", words="550 5.1.1 no such user", now=datetime.now(UTC)
    )
    unsure_of_mia, server, clock = part_of_it_sent(alice)
    server.rcpt, server.behaviour = {}, "silent"
    clock.forward(seconds=61)
    turn(server, clock)
    waits, *_ = part_of_it_sent(alice)
    account(alice)
    letter = writing.write_sender(write(alice, datetime.now(UTC)), HOME, now=datetime.now(UTC))
    for language in ("en", "vi"):
        context = browser.new_context(
            java_script_enabled=False, locale=language, base_url=live_server.url,
        )  # fmt: skip
        shown = context.new_page()
        shown.goto(f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/")
        for name, place in {
            "today": "/", "outbox": "/outbox/", "letter": f"/letters/{bounced.approval.letter_id}/",
            "write": f"/letters/{letter.pk}/", "ready": f"/letters/{letter.pk}/?ready=1", "add": "/sources/sending/add/",
            "sources": "/sources/", "waits": f"/letters/{waits.approval.letter_id}/",
            "unsure": f"/letters/{unsure_of_mia.approval.letter_id}/",
        }.items():  # fmt: skip
            context.add_cookies([{"name": "language", "value": language, "url": live_server.url}])
            shown.goto(place)
            for width, height in ((390, 844), (1280, 800)):
                shown.set_viewport_size({"width": width, "height": height})
                keep_picture(shown, f"{name}-{language}-{width}")
                assert shown.evaluate("document.documentElement.scrollWidth") <= width, (name, language)
        context.close()


def test_letters_from_answers_with_its_own_address_first(alice):
    account(alice)
    assert letters.senders(write(alice, datetime.now(UTC))) == [ME, HOME]

"""Who may see and do what: every address of the desk, for nobody, for another owner, for a program, for a forged form."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken, Owner
from sincerely.journey import letters, policy
from sincerely.journey import standing as approvals_beforehand
from sincerely.journey.today import needs
from sincerely.noticing import actions as noticing
from sincerely.noticing.models import Notice
from sincerely.people import actions as people
from sincerely.people.models import Entry, Handled, Proposal
from sincerely.readers.models import Asked
from sincerely.review.models import Approval, SecondYes
from sincerely.review.standing import Scope, Template
from sincerely.sending.actions import evidence
from sincerely.sending.models import Account as Sending
from sincerely.sources import actions as sources
from sincerely.sources.models import Account, FormerVersion, Removed, Source
from sincerely.trust import actions as trust
from sincerely.trust.policy import EVERY_LETTER, SECOND
from sincerely.trust.vault import new_line, read_ring
from sincerely.web.urls import urlpatterns
from sincerely.webhooks import actions as webhooks
from sincerely.writing import actions as writing
from sincerely.writing.models import ModelCall
from tests.sending.desk_scene import approve, write

SECRET_WORD = "quincunx"
"""Stands in everything of Alice's; nobody else's page may hold it."""


@dataclass(frozen=True)
class Address:
    """One address: what Alice's own id makes of it, and what a stranger gets."""

    route: str
    path: str
    stranger: int
    """200 their own page, 404 not there for them, 302 away without any effect, 405 only a form may ask."""
    post: bool = False
    public: bool = False
    mailed: bool = False
    """A form for readers without a cookie: guarded by a mailed link and by limits instead of a token."""
    reviewer: int | None = None
    """What somebody gets whom she named to say second yeses, where that is not what a stranger gets. Everywhere else
    a reviewer is another owner: at home on a desk of their own, a stranger on hers."""

    @property
    def for_reviewer(self) -> int:
        return self.stranger if self.reviewer is None else self.reviewer


TABLE = [
    Address("", "/", 200),
    Address("needs/<slug:need_id>/", "/needs/{need}/", 302),
    Address("needs/<slug:need_id>/away/", "/needs/{need}/away/", 302, post=True),
    Address("away/<int:item_id>/undo/", "/away/{away}/undo/", 302, post=True),
    Address("review/", "/review/", 200),
    Address("letters/new/", "/letters/new/?person={person}", 200),
    Address("letters/<int:letter_id>/", "/letters/{letter}/", 404),
    Address("letters/<int:letter_id>/save/", "/letters/{letter}/save/", 404, post=True),
    Address("letters/<int:letter_id>/approve/", "/letters/{letter}/approve/", 404, post=True),
    Address("letters/<int:letter_id>/undo/", "/letters/{sent}/undo/", 404, post=True),
    Address("letters/<int:letter_id>/times/", "/letters/{letter}/times/", 404),
    Address("letters/<int:letter_id>/choosing/", "/letters/{letter}/choosing/", 404, post=True),
    Address("letters/<int:letter_id>/model/", "/letters/{letter}/model/", 404, post=True),
    Address("letters/<int:letter_id>/files/<int:file_number>/", "/letters/{letter}/files/1/", 404),
    Address("letters/<int:letter_id>/<slug:what>/", "/letters/{letter}/decline/", 404, post=True),
    Address("second/", "/second/", 200, reviewer=200),
    Address("second/<int:approval_id>/", "/second/{second}/", 404, reviewer=200),
    Address("second/<int:approval_id>/approve/", "/second/{second}/approve/", 404, post=True, reviewer=302),
    Address("second/<int:approval_id>/back/", "/second/{second}/back/", 404, post=True, reviewer=302),
    Address("second/<int:approval_id>/files/<int:file_number>/", "/second/{second}/files/1/", 404, reviewer=200),
    Address("people/", "/people/", 200),
    Address("people/add/", "/people/add/", 302, post=True),
    Address("people/proposals/", "/people/proposals/", 200),
    Address(
        "people/proposals/<int:proposal_id>/<slug:answer>/", "/people/proposals/{proposal}/accept/", 302, post=True
    ),
    Address("people/export/", "/people/export/?form=csv", 302),
    Address("people/<int:person_id>/", "/people/{person}/", 404),
    Address("people/<int:person_id>/address-book/", "/people/{person}/address-book/", 404),
    Address("people/<int:person_id>/hold/", "/people/{person}/hold/", 404),
    Address("people/<int:person_id>/invite/", "/people/{person}/invite/", 404),
    Address("people/<int:person_id>/export/", "/people/{person}/export/", 404),
    Address("people/<int:person_id>/erase/", "/people/{person}/erase/", 404),
    Address("people/<int:person_id>/<slug:what>/", "/people/{person}/mark/", 404, post=True),
    Address("search/", "/search/?q=quin*", 200),
    Address("entries/<int:entry_id>/", "/entries/{entry}/", 404),
    Address("entries/<int:entry_id>/raw/", "/entries/{entry}/raw/", 404),
    Address("entries/<int:entry_id>/answer/", "/entries/{entry}/answer/", 404),
    Address("entries/<int:entry_id>/invitation/", "/entries/{entry}/invitation/", 404, post=True),
    Address("entries/<int:entry_id>/another-time/", "/entries/{entry}/another-time/", 404),
    Address("notices/<int:notice_id>/", "/notices/{notice}/", 302, post=True),
    Address("notices/<int:notice_id>/settled/", "/notices/{notice}/settled/", 302, post=True),
    Address("corrections/<int:correction_id>/undo/", "/corrections/{correction}/undo/", 302, post=True),
    Address("learned/", "/learned/", 200),
    Address("voice/", "/voice/", 200),
    Address("moments/", "/moments/", 200),
    Address("outbox/", "/outbox/", 200),
    Address("outbox/<int:delivery_id>/resolve/", "/outbox/{delivery}/resolve/", 404, post=True),
    Address("outbox/<int:delivery_id>/stop/", "/outbox/{delivery}/stop/", 404, post=True),
    Address("outbox/returned/<int:evidence_id>/seen/", "/outbox/returned/{evidence}/seen/", 404, post=True),
    Address("arrived/", "/arrived/", 404),
    Address("arrived/<slug:name>.eml", "/arrived/1.eml", 404),
    Address("meetings/", "/meetings/", 200),
    Address("meetings/let-go/", "/meetings/let-go/", 302, post=True),
    Address("meetings/rules/", "/meetings/rules/", 200),
    Address("chosen/<int:offer_id>/", "/chosen/1/", 404, post=True),
    Address("book/<slug:secret>/", "/book/nothing/", 404, public=True),
    Address("book/<slug:secret>/time.ics", "/book/nothing/time.ics", 404, public=True),
    Address("meetings/<int:entry_id>/", "/meetings/{meeting}/", 404),
    Address("handled/", "/handled/", 200),
    Address("handled/<int:handled_id>/undo/", "/handled/{handled}/undo/", 404, post=True),
    Address("written/", "/written/", 200),
    Address("written/<int:row_id>/", "/written/{written}/", 404),
    Address("reflection/", "/reflection/", 200),
    Address("decides/", "/decides/", 200),
    Address("policy/", "/policy/?person={person}", 404),
    Address("policy/stop/", "/policy/stop/", 302, post=True),
    Address("policy/model/", "/policy/model/", 302, post=True),
    Address("models/", "/models/", 200),
    Address("models/<int:call_id>/", "/models/{call}/", 404),
    Address("standing/", "/standing/", 200),
    Address("standing/new/", "/standing/new/", 302),
    Address("standing/<int:standing_id>/end/", "/standing/{standing}/end/", 404, post=True),
    Address("more/", "/more/", 200),
    Address("settings/", "/settings/", 200),
    Address("settings/disclosure/", "/settings/disclosure/", 302, post=True),
    Address("settings/addresses/<slug:what>/", "/settings/addresses/drop/", 302, post=True),
    Address("settings/second/", "/settings/second/", 200),
    Address(
        "settings/second/<int:reviewer_id>/<slug:what>/",
        "/settings/second/{reviewer}/named/",
        404,
        post=True,
        reviewer=302,
    ),
    Address("settings/programs/", "/settings/programs/", 200),
    Address("settings/programs/<int:token_id>/end/", "/settings/programs/{token}/end/", 404, post=True),
    Address("settings/programs/webhook/", "/settings/programs/webhook/", 200, post=True),
    Address("settings/programs/webhook/<slug:what>/", "/settings/programs/webhook/test/", 404, post=True),
    Address("sources/", "/sources/", 200),
    Address("sources/add/", "/sources/add/", 200),
    Address("sources/consent/", "/sources/consent/", 302),
    Address("sources/consent/<slug:name>/", "/sources/consent/google/", 404),
    Address("sources/sending/add/", "/sources/sending/add/", 200),
    Address("sources/sending/<int:account_id>/", "/sources/sending/{sender}/", 404),
    Address("sources/sending/<int:account_id>/<slug:what>/", "/sources/sending/{sender}/switch/", 404, post=True),
    Address("sources/accounts/<int:account_id>/", "/sources/accounts/{account}/", 404),
    Address("sources/<str:kind>/<int:source_id>/remove/", "/sources/accounts/{account}/remove/", 404),
    Address("sources/removed/<int:removed_id>/undo/", "/sources/removed/{removed}/undo/", 404, post=True),
    Address("sources/accounts/<int:account_id>/<slug:what>/", "/sources/accounts/{account}/switch/", 404, post=True),
    Address("language/", "/language/", 302, post=True, public=True),
    Address("theme/", "/theme/", 302, post=True, public=True),
    Address("sign-in/", "/sign-in/", 200, public=True),
    Address("sign-in/<str:secret>/", "/sign-in/nothing/", 403, public=True),
    Address("sign-out/", "/sign-out/", 302, post=True),
    Address(r"^r/(?P<receipt_id>[A-Za-z0-9_-]{22})/?$", "/r/{receipt}/", 200, public=True),
    Address(
        r"^r/(?P<receipt_id>[A-Za-z0-9_-]{22})/ask/$", "/r/{receipt}/ask/", 400, post=True, public=True, mailed=True
    ),
    Address(
        r"^r/(?P<receipt_id>[A-Za-z0-9_-]{22})/confirm/(?P<secret>[A-Za-z0-9_-]{43})/$",
        "/r/{receipt}/confirm/" + "a" * 43 + "/",
        404,
        post=True,
        public=True,
        mailed=True,
    ),
    Address("asked/<int:asked_id>/<slug:choice>/", "/asked/{asked}/done/", 302, post=True),
    Address(r"^r/(?P<receipt_id>[A-Za-z0-9_-]{22})\.html$", "/r/{receipt}.html", 200, public=True),
    Address(r"^r/(?P<receipt_id>[A-Za-z0-9_-]{22})\.json$", "/r/{receipt}.json", 200, public=True),
    Address(r"^r/(?P<receipt_id>[A-Za-z0-9_-]{22})\.tlog-proof$", "/r/{receipt}.tlog-proof", 200, public=True),
    Address("log/checkpoint", "/log/checkpoint", 200, public=True),
    Address("log/vkey", "/log/vkey", 200, public=True),
    Address("log/keys", "/log/keys", 200, public=True),
    Address(r"^log/tile/(?P<level>entries|[0-7])/(?P<name>[0-9x/.p]{3,40})$", "/log/tile/0/000.p/1", 200, public=True),
    Address("log/verify_alone.py", "/log/verify_alone.py", 200, public=True),
]
HERSELF = {
    "/sources/consent/google/": (404,),
    "/arrived/": (404,),
    "/arrived/1.eml": (404,),
    "/entries/{entry}/raw/": (404,),
    "/entries/{entry}/invitation/": (404,),
    "/letters/{letter}/choosing/": (404,),
    "/letters/{letter}/files/1/": (404,),
    "/second/{second}/": (404,),
    "/second/{second}/approve/": (404,),
    "/second/{second}/back/": (404,),
    "/second/{second}/files/1/": (404,),
    "/settings/second/{reviewer}/named/": (404,),
    "/chosen/1/": (404,),
    "/book/nothing/": (404,),
    "/book/nothing/time.ics": (404,),
    "/sign-in/nothing/": (403,),
    "/r/{receipt}/ask/": (400,),
    "/r/{receipt}/confirm/" + "a" * 43 + "/": (404,),
}
"""Where even she finds nothing: no sink outside the demo, no file behind a note, no such link, no second look at her
own letter, and only the reader says whether receipts name them."""
FORM = {
    "revision": "1",
    "text": "Other words",
    "name": "important",
    "on": "1",
    "state": "dismissed",
    "choice": "resend",
    "reach": "once",
}


def browser_of(owner, **more):
    """A browser in which this owner is signed in."""
    client = Client(**more)
    client.get(f"/sign-in/{accounts.make_sign_in_link(owner, now=datetime.now(UTC))}/")
    return client


def rita():
    """Whom Alice named to say second yeses: an owner of another desk."""
    return accounts.create_owner("rita@reader.example", "Rita Reader", now=datetime.now(UTC))


def with_second_yes_asked(owner, person, sign_in, now):
    """A letter with its owner's yes and a file that waits for the second one."""
    wish = {SECOND + EVERY_LETTER: policy.ASKED}
    policy.set_modes(owner, policy.Place(), wish, sign_in=sign_in, now=now)
    letter = write(owner, now, text=f"Hi Tom,\n\nThe {SECRET_WORD} waits.\n\nAlice", subject=f"Second {SECRET_WORD}")
    sha256 = sources.keep_raw(b"the list")
    letter = writing.attach(letter, "list.txt", "text/plain", sha256, now=now)
    waiting = approve(letter, sign_in, now)
    policy.set_modes(owner, policy.Place(), {SECOND + EVERY_LETTER: None}, sign_in=sign_in, now=now)
    return waiting


@pytest.fixture
def hers(alice, settings, tmp_path):
    """One of everything of Alice's; its numbers by name."""
    settings.SINCERELY_DATA = tmp_path / "data"
    now = datetime.now(UTC)
    person = people.create_person(alice, f"Tom {SECRET_WORD}", "tom@harbour.example")
    entry = letters.note_by_hand(
        alice, person, f"I will send Tom the {SECRET_WORD} tomorrow.", kind="note", at=now - timedelta(days=2), now=now
    )
    notice = Notice.objects.get(entry=entry, kind="promise")
    Entry.objects.filter(pk=entry.pk).update(kind="message", direction="out", message_id="1@desk.example")
    (need,) = needs(alice, now=now)
    mode, _rule = letters.ruling_for(alice, person, "information", now=now)
    waiting = letters.start_letter(alice, person, task="information", mode=mode, now=now)
    sign_in = accounts.use_sign_in_link(accounts.make_sign_in_link(alice, now=now), now=now)
    text = f"Hi Tom,\n\nThe {SECRET_WORD} left today.\n\nAlice"
    approval = approve(write(alice, now, text=text, subject=SECRET_WORD, by="composer"), sign_in, now)
    trust.sign_checkpoint(now)
    other = people.create_person(alice, f"Una {SECRET_WORD}", "una@harbour.example")
    away = noticing.put_away(alice, need="0" * 16, person=other, kind="ask", reach="once", until=None, now=now)
    handled = Handled.objects.create(owner=alice, at=now, kind="phone_filed", person=person, slots={"value": "1"})
    account = Account.objects.create(
        owner=alice, kind="imap", name=SECRET_WORD, host="imap.desk.example", port=993, username=SECRET_WORD
    )
    removed = Removed.objects.create(owner=alice, name=SECRET_WORD, at=now)
    correction = noticing.correct(alice, notice.pk, verdict="right", now=now)
    meeting = people.add_note(alice, person, SECRET_WORD, kind="meeting", at=now, now=now)
    proposal = Proposal.objects.create(owner=alice, person=other, kind="title", value=SECRET_WORD, made_at=now)
    source = Source.objects.create(owner=alice, kind="carddav", name="1:/book/", shown_as=SECRET_WORD)
    written = FormerVersion.objects.create(
        owner=alice, source=source, key="/book/1.vcf", why="contact_fields", what={"name": SECRET_WORD},
        state="written", sign_in=sign_in, written_by=alice.name, replaced_at=datetime.now(UTC),
    )  # fmt: skip
    standing = approvals_beforehand.give(
        alice, Template("out_of_office", "en", "Away", f"Hello {{name}}, {SECRET_WORD}"),
        Scope((), 5, now, now + timedelta(days=9)), sign_in=sign_in, now=now,
    )  # fmt: skip
    asked = Asked.objects.create(
        owner=str(alice.pk), receipt_id=approval.receipt_id, what="call", address=f"{SECRET_WORD}@harbour.example",
        state="confirmed", made_at=now,
    )  # fmt: skip
    sender = Sending.objects.create(
        owner=alice, email="alice@home.example", name=SECRET_WORD, host="smtp.desk.example", port=465,
        username=SECRET_WORD, created_at=now,
    )  # fmt: skip
    approval.delivery.recipients.update(state="bounced", reply=SECRET_WORD)
    email = approval.recipients[0]
    told = evidence.note(approval.delivery, "bounced", email=email, words=SECRET_WORD, now=now)
    accounts.make_token(alice, SECRET_WORD, ["propose"], now=now)
    call = ModelCall.objects.create(
        owner=alice, person=person, letter=waiting, is_here=True, model=SECRET_WORD, sent=SECRET_WORD, at=now,
    )  # fmt: skip
    reviewer = accounts.name_reviewer(alice, rita(), now=now)
    second = with_second_yes_asked(alice, person, sign_in, now)
    webhooks.set_up(alice, f"https://hooks.desk.example/{SECRET_WORD}", ring=read_ring(new_line()), now=now)
    return {
        "standing": standing.pk, "asked": asked.pk, "sender": sender.pk, "evidence": told.pk,
        "token": ApiToken.objects.get(owner=alice, name=SECRET_WORD).pk,
        "correction": correction.pk, "meeting": meeting.pk, "account": account.pk, "removed": removed.pk, "person": person.pk, "proposal": proposal.pk, "entry": entry.pk,
        "written": written.pk, "notice": notice.pk, "need": need.id, "letter": waiting.pk,
        "sent": approval.letter_id, "delivery": approval.delivery.pk, "receipt": approval.receipt_id, "away": away.pk,
        "handled": handled.pk, "call": call.pk, "second": second.pk, "reviewer": reviewer.pk,
    }  # fmt: skip


def ask(client, address, hers, **more):
    """Ask for an address as its table says."""
    path = address.path.format(**hers)
    return client.post(path, FORM, **more) if address.post else client.get(path, **more)


THEIRS_TO_SEE = ("second/", "second/<int:approval_id>/")
"""The pages on which a reviewer reads a word of hers."""
THEIRS_TO_DO = (
    "second/<int:approval_id>/",
    "second/<int:approval_id>/approve/",
    "settings/second/<int:reviewer_id>/<slug:what>/",
)
"""Where a reviewer leaves a trace: when the letter was opened, and what is theirs to say of themself."""
ON_ONES_OWN_DESK = ("people/add/", "policy/stop/")
"""Forms that name nothing of hers: whoever is signed in changes their own desk."""


def everything():
    """Every row of the desk, but for sign-ins and what a visit alone writes."""
    apart = {"session", "signinlink", "signin", "checkpoint", "node", "contenttype", "daykey", "count"}
    models = [model for model in apps.get_models() if model._meta.model_name not in apart]
    return {model._meta.label: rows_of(model._meta.db_table) for model in models if model is not Owner}


def rows_of(table):
    """The rows of a table as the database keeps them, in any order: an object of each takes far longer, five times a test."""
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT * FROM "{table}"')
        return sorted(map(str, cursor.fetchall()))


def test_the_table_holds_every_address():
    assert [one.route for one in TABLE] == [str(pattern.pattern) for pattern in urlpatterns]


READ_ONLY = [one for one in TABLE if not one.post]
"""What a visit does not change, so that one desk serves for all of them; every form gets a desk of its own."""


@pytest.mark.parametrize(
    "addresses",
    [READ_ONLY, *([one] for one in TABLE if one.post)],
    ids=lambda some: "GET" if some is READ_ONLY else f"POST {some[0].path}",
)
def test_who_gets_in(addresses, hers, alice, bob):
    """Nobody and another owner see nothing of hers and change nothing; she gets in; all answers are strict.

    A reviewer is another owner, but for the letters that wait for their second yes.
    """
    browsers = [browser_of(one) for one in (bob, rita(), alice)]
    for address in addresses:
        gets_in_rightly(address, hers, *browsers)


def gets_in_rightly(address, hers, strangers, reviewing, herself):
    """Hold what one address answers to nobody, to another owner, to a reviewer and to her."""
    before, about = everything(), address.path
    answer = is_strict(ask(Client(), address, hers))
    turned_away = 403 if address.post else 302  # words that were typed are shown to be copied
    assert answer.status_code == (address.stranger if address.public else turned_away), about
    assert address.public or address.post or answer["Location"].startswith("/sign-in/"), about
    assert address.public or not address.post or 'href="/sign-in/?next=' in answer.content.decode(), about
    assert SECRET_WORD not in answer.content.decode("utf-8", "replace"), about
    assert everything() == before, about
    answer = is_strict(ask(strangers, address, hers))
    assert answer.status_code == address.stranger, about
    assert SECRET_WORD not in answer.content.decode("utf-8", "replace"), about
    assert everything() == before or address.route in ON_ONES_OWN_DESK, about
    answer = is_strict(ask(reviewing, address, hers))
    assert answer.status_code == address.for_reviewer, about
    assert (SECRET_WORD in answer.content.decode("utf-8", "replace")) == (address.route in THEIRS_TO_SEE), about
    assert everything() == before or address.route in (*ON_ONES_OWN_DESK, *THEIRS_TO_DO), about
    answer = is_strict(ask(herself, address, hers))
    assert answer.status_code in HERSELF.get(address.path, (200, 302)), about
    assert "/sign-in/" not in answer.get("Location", "") or address.path == "/sign-out/", about


def test_a_reviewer_sees_no_other_letter_and_none_after_it_ended(hers, alice):
    reader = browser_of(rita())
    others = Approval.objects.exclude(pk=hers["second"])
    assert others.exists()
    for one in others:
        assert reader.get(f"/second/{one.pk}/").status_code == 404
    assert reader.get(f"/second/{hers['second']}/").status_code == 200
    browser_of(alice).post(f"/settings/second/{hers['reviewer']}/end/")
    assert reader.get(f"/second/{hers['second']}/").status_code == 404
    assert SECRET_WORD not in reader.get("/second/").content.decode()


@pytest.mark.parametrize("door", ["rest", "mcp", "smtp"])
def test_no_token_opens_the_second_readers_pages(hers, alice, door):
    for owner in (alice, rita()):
        token = accounts.make_token(owner, "program", ["read", "propose"], door=door, now=datetime.now(UTC))
        for path in (f"/second/{hers['second']}/", f"/second/{hers['second']}/files/1/", "/second/"):
            answer = Client().get(path, headers={"Authorization": f"Bearer {token}"})
            assert answer["Location"].startswith("/sign-in/")
        said = {"sha256": Approval.objects.get(pk=hers["second"]).sha256, "revision": "1"}
        answer = Client().post(f"/second/{hers['second']}/approve/", said, headers={"Authorization": f"Bearer {token}"})
        assert answer["Location"].startswith("/sign-in/")
    assert not SecondYes.objects.exists()


def is_strict(answer):
    """Hold an answer to the policy for content; return it."""
    rules = dict(part.strip().split(" ", 1) for part in answer["Content-Security-Policy"].split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["frame-ancestors"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == rules["form-action"] == "'self'"
    assert "unsafe" not in answer["Content-Security-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    return answer


def test_a_forged_form_is_refused_and_a_link_does_nothing(hers, alice):
    browser = browser_of(alice, enforce_csrf_checks=True)
    before = everything()
    forms = [one for one in TABLE if one.post and not one.mailed]
    assert len(forms) > 30
    for address in forms:
        assert ask(browser, address, hers).status_code == 403, address.path
        assert browser.get(address.path.format(**hers)).status_code == 405, address.path
        assert everything() == before, address.path


@pytest.mark.parametrize("ending", ["", "/", "/?lang=vi", ".json", ".tlog-proof"])
def test_a_receipt_sets_no_cookie_and_leaves_no_trace(hers, ending):
    for receipt in (hers["receipt"], "A" * 22):
        answer = Client().get(f"/r/{receipt}{ending}")
        assert answer.status_code == (200 if receipt == hers["receipt"] else 404)
        assert not answer.cookies
        assert answer["Referrer-Policy"] == "no-referrer"
        assert "harbour.example" not in answer.content.decode("utf-8", "replace")


@pytest.mark.parametrize("wish", ["//evil.example/", "https://evil.example/", "/\\evil.example", "\\/evil.example"])
def test_no_form_leads_off_the_desk(hers, alice, wish):
    browser = browser_of(alice)
    for path in ("/language/", "/theme/", f"/notices/{hers['notice']}/"):
        assert browser.post(path, {"next": wish, "language": "vi", "state": "kept"})["Location"] == "/"

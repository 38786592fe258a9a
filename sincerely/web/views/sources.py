"""Sources: what is read from where, how it stands, and every switch that belongs to it."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext, gettext_lazy
from django.views.decorators.http import require_POST

from sincerely.journey import own_addresses, removal, sync
from sincerely.journey.trying import look_around
from sincerely.sending import queries as outgoing
from sincerely.sources import actions, queries
from sincerely.sources.adapters.servers import reach_servers
from sincerely.sources.models import Account, Source
from sincerely.sources.oauth import PROVIDERS
from sincerely.sources.remote import Access, Servers, Trouble
from sincerely.web import sending_words, source_words
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number

A_WEEK = timedelta(days=7)
PORTS = {("imap", "tls"): 993, ("imap", "starttls"): 143}
WEB_PORT = 443
TRIES_A_MINUTE = 5
A_MINUTE = 60
KINDS = {
    "imap": gettext_lazy("Mail"),
    "caldav": gettext_lazy("Calendars"),
    "carddav": gettext_lazy("Address books"),
}


def servers() -> Servers:
    """Return how this desk reaches servers."""
    return reach_servers(
        keys=settings.SINCERELY_VAULT_KEYS,
        allowed=settings.SINCERELY_PRIVATE_HOSTS,
        ca_file=settings.SINCERELY_SOURCES_CA,
    )


def find_account(request: DeskRequest, account_id: int) -> Account:
    """Return the owner's account or 404."""
    account = queries.account(request.owner, account_id)
    if account is None:
        raise Http404
    return account


@desk
def index(request: DeskRequest) -> HttpResponse:
    """List accounts and files with what is true of each."""
    lines = [source_words.account_line(one, now=request.now) for one in queries.accounts(request.owner)]
    context = {
        "room": "more",
        "accounts": lines,
        "sending": [sending_words.account_line(one) for one in outgoing.accounts(request.owner)],
        "files": queries.sources(request.owner),
        "removed": queries.removed(request.owner, since=request.now - A_WEEK),
        "quarantined": queries.quarantined(request.owner)[:20],
        "kinds": KINDS.items(),
        "consents": [(key, one.name) for key, one in PROVIDERS.items() if settings.SINCERELY_OAUTH.get(key)],
        "is_moving": any(line.standing in ("reading", "new") for line in lines),
    }
    return render(request, "sources.html", context)


# --- adding and changing -------------------------------------------------------------------------------------------


def typed_settings(request: DeskRequest) -> dict[str, Any]:
    """Return what was typed about a server, with the usual port where none was."""
    kind = request.POST.get("kind", request.GET.get("kind", "imap"))
    if kind not in KINDS:
        raise Http404
    security = request.POST.get("security", "tls")
    typed: dict[str, Any] = {
        name: request.POST.get(name, "").strip() for name in ("name", "email", "host", "path", "username")
    }
    typed["host"], pasted_port, pasted_path = server_named(typed["host"])
    typed["kind"] = kind
    typed["security"] = security if security in ("tls", "starttls", "none") else "tls"
    usual = PORTS.get((kind, typed["security"]), WEB_PORT if kind != "imap" else 143)
    typed["port"] = number(request.POST.get("port", "").strip() or pasted_port, default=usual, most=65535)
    typed["username"] = typed["username"] or typed["email"]
    typed["name"] = typed["name"] or typed["email"] or typed["host"]
    typed["path"] = typed["path"] or pasted_path or "/"
    return typed


def as_typed(request: DeskRequest, typed: dict[str, Any]) -> dict[str, Any]:
    """Return what the form shows after a try: every field as it was typed, not as it was completed for the try.

    A port that was left open would else stand there as the usual one of a connection that is changed next. The password
    goes into no page; where one was typed the page says that it has to be typed again.
    """
    fields = ("name", "email", "host", "path", "username", "port")
    shown = {name: request.POST.get(name, "").strip() for name in fields if name in request.POST}
    return typed | shown | {"had_password": bool(request.POST.get("password"))}


def server_named(typed: str) -> tuple[str, str, str]:
    """Return host, port and path of what was typed as a server: often it is pasted, as "https://dav.example.com:8443/me/"."""
    try:
        parts = urlsplit(typed if "://" in typed else f"//{typed}")
        host, port = parts.hostname or "", str(parts.port or "")
    except ValueError:
        return typed, "", ""
    return (host, port, parts.path) if host and "@" not in parts.netloc else (typed, "", "")


def what_is_missing(typed: dict[str, Any], secret: str) -> str:
    """Return what still has to be typed, as a sentence, or nothing."""
    if not typed["host"]:
        return gettext("The server's name is missing, such as imap.example.com.")
    if not typed["username"]:
        return gettext("The user name is missing; often it is your address.")
    return "" if secret else gettext("The password is missing.")


def try_out(typed: dict[str, Any], secret: str, reach: Servers) -> tuple[list[str], Trouble | None]:
    """Connect, log in and look around; return what was found, or what went wrong. Nothing is read or kept."""
    way = Access(
        host=typed["host"], port=typed["port"], security=typed["security"], username=typed["username"],
        password=secret, path=typed["path"], allowed=reach.allowed, ca_file=reach.ca_file,
    )  # fmt: skip
    try:
        return look_around(reach, way, typed["kind"]), None
    except Trouble as trouble:
        return [], trouble


def is_too_often(request: DeskRequest) -> bool:
    """Whether servers were tried more often within a minute than a person types: no one scans a network from here."""
    now = request.now.timestamp()
    lately = [at for at in request.session.get("tries", []) if 0 <= now - at < A_MINUTE]
    request.session["tries"] = [*lately, now][-TRIES_A_MINUTE:]
    return len(lately) >= TRIES_A_MINUTE


def too_often() -> dict[str, Any]:
    """Return what the page says then."""
    return {
        "problem": gettext("Servers were tried %(n)s times within a minute.") % {"n": TRIES_A_MINUTE},
        "do": gettext("Wait a minute, then try again."),
    }


@desk
def add(request: DeskRequest) -> HttpResponse:
    """Show the form of a new account; try what was typed, and keep it where that works."""
    typed = typed_settings(request)
    context: dict[str, Any] = {"room": "more", "typed": typed, "kind_name": KINDS[typed["kind"]]}
    if request.method != "POST":
        typed["port"] = typed["name"] = ""
        typed["email"] = typed["username"] = request.owner.email
        return render(request, "source_add.html", context)
    context["typed"] = as_typed(request, typed)
    secret = request.POST.get("password", "")
    if settings.SINCERELY_DEMO:
        context["problem"] = gettext("This is the demo: it reads no real accounts.")
        return render(request, "source_add.html", context, status=422)
    problem = what_is_missing(typed, secret)
    if problem:
        return render(request, "source_add.html", context | {"problem": problem}, status=422)
    if is_too_often(request):
        return render(request, "source_add.html", context | too_often(), status=429)
    reach = servers()
    found, trouble = try_out(typed, secret, reach)
    if trouble is not None:
        context |= failed(trouble, typed)
        return render(request, "source_add.html", context, status=422)
    if request.POST.get("do") != "keep":
        return render(request, "source_add.html", context | {"found": found, "secret_typed": bool(secret)})
    account = actions.add_account(request.owner, typed, secret=secret, ring=reach.ring)
    own_addresses.of_account(request.owner, account.email, now=request.now)
    request.session["toast"] = {"words": gettext("Kept. Reading begins in a moment; nothing there is changed.")}
    return redirect(f"/sources/accounts/{account.pk}/")


def failed(trouble: Trouble, typed: dict[str, Any]) -> dict[str, Any]:
    """Return what the page says of a server that did not let us in."""
    words = source_words.fault_words(trouble.fault, host=typed["host"], port=typed["port"])
    return {"problem": words, "do": gettext(source_words.FAULTS[trouble.fault][1]), "detail": trouble.detail}


# --- one account ---------------------------------------------------------------------------------------------------


@desk
def account_page(request: DeskRequest, account_id: int) -> HttpResponse:
    """Show one account: how it stands, its folders, whom it leaves out, and its switches."""
    account = find_account(request, account_id)
    line = source_words.account_line(account, now=request.now)
    context = {
        "room": "more",
        "line": line,
        "account": account,
        "kind_name": KINDS[account.kind],
        "is_moving": line.standing in ("reading", "new"),
    }
    return render(request, "source_account.html", context)


@desk
@require_POST
def change(request: DeskRequest, account_id: int, what: str) -> HttpResponse:
    """Change one thing about an account; it takes effect at once."""
    account = find_account(request, account_id)
    back = redirect(f"/sources/accounts/{account.pk}/")
    if what == "sync":
        read_now(account, request)
    elif what == "switch":
        actions.switch(account, is_on=request.POST.get("on") == "1")
    elif what == "write":
        actions.switch(account, may_write=request.POST.get("on") == "1")
    elif what == "folders":
        actions.choose(account, [number(pk) for pk in request.POST.getlist("folder")])
        request.session["toast"] = {"words": gettext("Kept.")}
    elif what == "never":
        actions.never_bring(account, request.POST.get("never", "").replace(",", "\n").split())
        request.session["toast"] = {"words": gettext("Kept. What is here already stays.")}
    elif what == "settings":
        return change_settings(request, account)
    else:
        raise Http404
    return back


def read_now(account: Account, request: DeskRequest) -> None:
    """Have the reader look at once, also where it had given up; the page then shows how far it is."""
    if account.is_on and account.state == "failed":
        actions.change_account(account, {}, ring=servers().ring)
    actions.mark_due(account.pk, now=request.now)


def change_settings(request: DeskRequest, account: Account) -> HttpResponse:
    """Change host, user or password: tried first; what does not work is not kept."""
    typed = typed_settings(request) | {"kind": account.kind}
    secret = request.POST.get("password", "")
    refused: dict[str, Any] = {}
    if not secret and typed["host"] != account.host:
        # The kept password is for the server it was given for, and for no other.
        refused = {"problem": gettext("Another server needs the password again."), "do": ""}
    elif is_too_often(request):
        refused = too_often()
    else:
        reach = servers()
        _, trouble = try_out(typed, secret or sync.kept_password(account, reach), reach)
        refused = failed(trouble, typed) if trouble is not None else {}
    if refused:
        line = source_words.account_line(account, now=request.now)
        context = {"room": "more", "line": line, "account": account, "kind_name": KINDS[account.kind]}
        context["typed"] = as_typed(request, typed)
        return render(request, "source_account.html", context | refused, status=422)
    actions.change_account(account, typed, secret=secret, ring=reach.ring)
    request.session["toast"] = {"words": gettext("Kept, and used from now on.")}
    return redirect(f"/sources/accounts/{account.pk}/")


# --- taking away ---------------------------------------------------------------------------------------------------


def to_remove(request: DeskRequest, kind: str, source_id: int) -> tuple[str, list[Source], Account | None]:
    """Return what is to be removed: its name, its sources, and its account; or 404."""
    if kind == "accounts":
        account = find_account(request, source_id)
        return account.name, list(account.sources.filter(removed_at=None)), account
    source = queries.source(request.owner, source_id)
    if source is None:
        raise Http404
    return source.shown_as or source.name, [source], None


@desk
def remove(request: DeskRequest, kind: str, source_id: int) -> HttpResponse:
    """Show what removing a source would take away, with and without its mail; then do it, to be undone for a week."""
    name, sources, account = to_remove(request, kind, source_id)
    if request.method == "POST":
        with_mail = request.POST.get("with_mail") == "1"
        done = removal.remove(request.owner, sources, account=account, name=name, with_mail=with_mail, now=request.now)
        request.session["toast"] = {
            "words": gettext("Removed. For a week it can be put back."),
            "undo": f"/sources/removed/{done.pk}/undo/",
        }
        return redirect("/sources/")
    context = {
        "room": "more",
        "name": name,
        "kind": kind,
        "source_id": source_id,
        "without": removal.preview(request.owner, sources, with_mail=False),
        "with": removal.preview(request.owner, sources, with_mail=True),
    }
    return render(request, "source_remove.html", context)


@desk
@require_POST
def put_back(request: DeskRequest, removed_id: int) -> HttpResponse:
    """Put back what was removed, whole."""
    found = [one for one in queries.removed(request.owner, since=request.now - A_WEEK) if one.pk == removed_id]
    if not found:
        raise Http404
    removal.undo(found[0], now=request.now)
    request.session["toast"] = {"words": gettext("Put back, as it was.")}
    return redirect("/sources/")

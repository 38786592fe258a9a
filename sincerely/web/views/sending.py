"""Accounts that send: set up beside the mail accounts, tried on the spot, switched off, taken away."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from sincerely.journey import own_addresses
from sincerely.journey.routes import server_of
from sincerely.sending import queries
from sincerely.sending.accounts import PROVIDERS, USUAL_PORTS, Server, files_itself
from sincerely.sending.actions import accounts as actions
from sincerely.sending.adapters.try_out import Refused, try_out
from sincerely.sending.models import Account
from sincerely.sources import queries as sources
from sincerely.sources.remote import Servers, Trouble
from sincerely.web import sending_words
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number
from sincerely.web.views.sources import as_typed, is_too_often, servers, too_often


def find(request: DeskRequest, account_id: int) -> Account:
    """Return the owner's account or 404."""
    account = queries.account(request.owner, account_id)
    if account is None:
        raise Http404
    return account


def typed_settings(request: DeskRequest, account: Account | None = None) -> dict[str, Any]:
    """Return what was typed, with the usual port where none was."""
    typed: dict[str, Any] = {name: request.POST.get(name, "").strip() for name in ("name", "host", "username")}
    typed["email"] = account.email if account else request.POST.get("email", "").strip().lower()
    typed["security"] = "starttls" if request.POST.get("security") == "starttls" else "tls"
    typed["port"] = number(request.POST.get("port", ""), default=USUAL_PORTS[typed["security"]], most=65535)
    typed["reader"] = sources.account(request.owner, number(request.POST.get("reader", "")))
    typed["signs_in_as_reader"] = request.POST.get("sign_in") == "reader" and typed["reader"] is not None
    if typed["signs_in_as_reader"]:
        typed["host"] = typed["host"] or PROVIDERS.get(typed["reader"].host, "")
        typed["username"] = typed["reader"].username
    typed["username"] = typed["username"] or typed["email"]
    typed["name"] = typed["name"] or typed["email"]
    typed["keeps_copy"] = request.POST.get("keeps_copy") == "1" and not files_itself(typed["host"])
    return typed


def what_is_missing(typed: dict[str, Any], secret: str) -> str:
    """Return what still has to be typed, as a sentence, or nothing."""
    try:
        validate_email(typed["email"])
    except ValidationError:
        return gettext("That is not a mail address.")
    if not typed["host"]:
        return gettext("The server's name is missing, such as smtp.example.com.")
    return "" if secret or typed["signs_in_as_reader"] else gettext("The password is missing.")


def tried(typed: dict[str, Any], secret: str, reach: Servers, request: DeskRequest) -> dict[str, Any]:
    """Connect, sign in and name the sender; return what the page says where that did not work, else nothing."""
    way = Account(owner=request.owner, **{name: typed[name] for name in ("email", *actions.SETTINGS)})
    try:
        target: Server = server_of(way, reach, now=request.now, secret=secret)
        try_out(target, typed["email"])
    except (Trouble, Refused) as problem:
        what, do = sending_words.fault_words(problem.fault, host=typed["host"], port=typed["port"])
        return {"problem": what, "do": do, "detail": problem.detail}
    return {}


def page_context(request: DeskRequest, typed: object, account: Account | None = None) -> dict[str, Any]:
    """Return what the form needs."""
    boxes = [one for one in sources.accounts(request.owner) if one.kind == "imap"]
    line = sending_words.account_line(account) if account else None
    return {"room": "more", "typed": typed, "account": account, "line": line, "boxes": boxes}


@desk
def add(request: DeskRequest) -> HttpResponse:
    """Show the form of a new account that sends; try what was typed, and keep it where that works."""
    typed = typed_settings(request)
    context = page_context(request, typed)
    if request.method != "POST":
        typed |= {"port": "", "name": "", "email": request.owner.email, "keeps_copy": True}
        box = sources.mailbox_at(request.owner, request.owner.email)
        typed |= {"reader": box, "signs_in_as_reader": box is not None}
        typed["host"] = PROVIDERS.get(box.host, box.host) if box else ""
        return render(request, "source_sending.html", context)
    context["typed"] = as_typed(request, typed)
    secret = request.POST.get("password", "")
    if settings.SINCERELY_DEMO:
        words = gettext("This is the demo: it sends to its own sink only.")
        return render(request, "source_sending.html", context | {"problem": words}, status=422)
    problem = what_is_missing(typed, secret)
    if problem:
        return render(request, "source_sending.html", context | {"problem": problem}, status=422)
    if is_too_often(request):
        return render(request, "source_sending.html", context | too_often(), status=429)
    reach = servers()
    refused = tried(typed, secret, reach, request)
    if refused:
        return render(request, "source_sending.html", context | refused, status=422)
    if request.POST.get("do") != "keep":
        return render(request, "source_sending.html", context | {"works": True})
    account = actions.add_account(request.owner, typed["email"], typed, secret=secret, ring=reach.ring, now=request.now)
    own_addresses.of_account(request.owner, account.email, now=request.now)
    request.session["toast"] = {"words": gettext("Kept. Letters can leave from %(email)s.") % {"email": account.email}}
    return redirect("/sources/")


@desk
def page(request: DeskRequest, account_id: int) -> HttpResponse:
    """Show one account that sends; change its settings: tried first, what does not work is not kept."""
    account = find(request, account_id)
    if request.method != "POST":
        return render(request, "source_sending.html", page_context(request, account, account))
    typed, secret = typed_settings(request, account), request.POST.get("password", "")
    context = page_context(request, as_typed(request, typed), account)
    reach = servers()
    is_same_place = (typed["host"], typed["username"]) == (account.host, account.username)
    kept = ""
    if not secret and account.secret and is_same_place and not typed["signs_in_as_reader"]:
        # The kept password is for the server and user it was given for, and for no other.
        kept = server_of(account, reach, now=request.now).password
    problem = what_is_missing(typed, secret or kept)
    refused = {"problem": problem} if problem else too_often() if is_too_often(request) else {}
    refused = refused or tried(typed, secret or kept, reach, request)
    if refused:
        return render(request, "source_sending.html", context | refused, status=422)
    if request.POST.get("do") == "try":
        return render(request, "source_sending.html", context | {"works": True})
    actions.change_account(account, typed, secret=secret, ring=reach.ring, now=request.now)
    request.session["toast"] = {"words": gettext("Kept, and used from now on.")}
    return redirect(f"/sources/sending/{account.pk}/")


@desk
@require_POST
def change(request: DeskRequest, account_id: int, what: str) -> HttpResponse:
    """Switch an account on or off, or take it away."""
    account = find(request, account_id)
    if what == "switch":
        actions.switch(account, is_on=request.POST.get("on") == "1", now=request.now)
        return redirect(f"/sources/sending/{account.pk}/")
    if what != "remove":
        raise Http404
    actions.remove(account, now=request.now)
    words = gettext("Removed, with its password. Letters that were approved for it wait in the outbox.")
    request.session["toast"] = {"words": words}
    return redirect("/sources/")

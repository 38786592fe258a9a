"""Reading a mailbox by consent (OAuth) instead of a password: asked at the provider, tried here, and then kept."""

from dataclasses import asdict
from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from sincerely.journey import own_addresses, sync
from sincerely.sources import actions
from sincerely.sources.adapters.oauth import exchange
from sincerely.sources.oauth import PROVIDERS, Asking, Provider, ask, code_of
from sincerely.sources.remote import Access, OAuthGrant, Servers, Trouble
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.views.sources import failed, servers

SESSION = "consent"
IMAPS = 993


def known(name: str) -> tuple[Provider, str, str]:
    """Return a provider with this desk's client id and secret there, or 404."""
    client_id, _, secret = settings.SINCERELY_OAUTH.get(name, "").partition(":")
    if name not in PROVIDERS or not client_id:
        raise Http404
    return PROVIDERS[name], client_id, secret


@desk
def begin(request: DeskRequest, name: str) -> HttpResponse:
    """Ask for the address; then show the link that leads to the provider."""
    provider, client_id, _ = known(name)
    context: dict[str, Any] = {"room": "more", "provider": provider, "key": name, "email": request.owner.email}
    if request.method == "POST" and settings.SINCERELY_DEMO:
        context["problem"] = gettext("This is the demo: it reads no real accounts. Nothing was kept.")
        return render(request, "source_consent.html", context, status=422)
    if request.method == "POST":
        context["email"] = email = request.POST.get("email", "").strip()
        back = request.build_absolute_uri("/sources/consent/")
        asking = ask(provider, client_id=client_id, redirect_uri=back, login=email)
        request.session[SESSION] = {"name": name, "email": email, "asking": asdict(asking)}
        context["link"] = asking.url
    return render(request, "source_consent.html", context)


@desk
def answer(request: DeskRequest) -> HttpResponse:
    """Take what the provider sent back: exchange the code once, try the mailbox, and keep the account if it works."""
    asked = request.session.pop(SESSION, None)
    if asked is None:
        return redirect("/sources/")
    provider, client_id, secret = known(asked["name"])
    asking, email, reach = Asking(**asked["asking"]), asked["email"], servers()
    typed = {"host": provider.imap_host, "port": IMAPS}
    try:
        code = code_of(request.GET.dict(), state=asking.state)
        grant = exchange(
            OAuthGrant(provider.token_url, client_id, secret, scope=provider.scope),
            code=code, verifier=asking.verifier, redirect_uri=asking.redirect_uri, now=request.now,
            allowed=reach.allowed, ca_file=reach.ca_file,
        )  # fmt: skip
        try_mailbox(provider, email, grant, reach)
    except Trouble as trouble:
        context = {"room": "more", "provider": provider, "key": asked["name"], "email": email}
        return render(request, "source_consent.html", context | failed(trouble, typed), status=422)
    values = {
        "kind": "imap", "name": f"{provider.name}, {email}", "email": email, "host": provider.imap_host,
        "port": IMAPS, "security": "tls", "path": "", "username": email, "auth": "oauth",
    }  # fmt: skip
    account = actions.add_account(request.owner, values, secret=sync.write_grant(grant), ring=reach.ring)
    own_addresses.of_account(request.owner, email, now=request.now)
    request.session["toast"] = {"words": gettext("Kept. Reading begins in a moment; nothing there is changed.")}
    return redirect(f"/sources/accounts/{account.pk}/")


def try_mailbox(provider: Provider, email: str, grant: OAuthGrant, reach: Servers) -> None:
    """Log in with the new token and look at the folders; raises Trouble."""
    way = Access(
        host=provider.imap_host, port=IMAPS, security="tls", username=email, token=grant.access_token,
        allowed=reach.allowed, ca_file=reach.ca_file,
    )  # fmt: skip
    box = reach.mailbox(way)
    try:
        box.folders()
    finally:
        box.close()

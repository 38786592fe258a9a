"""The owner's own addresses: saying which there are, so that mail through them is read from the right side."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_POST

from sincerely.accounts.actions import NotTheirs
from sincerely.journey import own_addresses
from sincerely.web.signed_in import DeskRequest, desk


@desk
@require_POST
def change(request: DeskRequest, what: str) -> HttpResponse:
    """Add an address of the owner's, or drop one that is not theirs after all."""
    if what not in ("add", "drop"):
        raise Http404
    address = request.POST.get("address", "").strip().lower()
    request.session["toast"] = _add(request, address) if what == "add" else _drop(request, address)
    return redirect("/settings/#addresses")


def _add(request: DeskRequest, address: str) -> dict[str, str]:
    """Add it; return what the page says."""
    try:
        validate_email(address)
        taken = own_addresses.take(request.owner, address, now=request.now)
    except ValidationError:
        return {"words": gettext("“%(address)s” is no e-mail address. Nothing was changed.") % {"address": address}}
    except NotTheirs as refused:
        words = gettext("%(email)s is somebody else's on this desk. Nothing was changed.")
        return {"words": words % {"email": refused.email}}
    words = gettext("Yours now: %(addresses)s.") % {"addresses": ", ".join(taken.addresses)}
    if taken.entries:
        words += " " + ngettext(
            "%(n)s entry is read from your side now.", "%(n)s entries are read from your side now.", taken.entries
        ) % {"n": taken.entries}
    return {"words": words, **({"undo": f"/handled/{taken.handled.pk}/undo/"} if taken.handled else {})}


def _drop(request: DeskRequest, address: str) -> dict[str, str]:
    """Drop it; return what the page says."""
    dropped = own_addresses.drop(request.owner, address, now=request.now)
    if not dropped:
        return {"words": gettext("Nothing was changed.")}
    words = gettext("No longer yours: %(addresses)s. What came through it is read as somebody else's.")
    return {"words": words % {"addresses": ", ".join(dropped)}}
